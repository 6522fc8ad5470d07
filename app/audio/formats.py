"""Chooses the format that a device is opened with, in Qt's terms.

Linux and Windows convert well, so they are asked for 24 kHz mono s16. macOS would switch the device itself to
another rate, and a Bluetooth headset to its telephone profile, so there the device keeps what it prefers.
"""

import sys

from PySide6.QtMultimedia import QAudioDevice, QAudioFormat

from app.audio.pcm.sample_kinds import Kind
from app.audio.pcm.samples import Inward, Outward
from app.protocol.pcm import RATE

_KINDS: dict[QAudioFormat.SampleFormat, Kind] = {
    QAudioFormat.SampleFormat.UInt8: "u8",
    QAudioFormat.SampleFormat.Int16: "s16",
    QAudioFormat.SampleFormat.Int32: "s32",
    QAudioFormat.SampleFormat.Float: "f32",
}


def wanted() -> QAudioFormat:
    """24 kHz mono s16, the format of the protocol."""
    form = QAudioFormat()
    form.setSampleRate(RATE)
    # Not only one channel: without a position PipeWire plays it on the left loudspeaker alone.
    form.setChannelConfig(QAudioFormat.ChannelConfig.ChannelConfigMono)
    form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
    return form


def negotiate(device: QAudioDevice, platform: str = sys.platform) -> QAudioFormat:
    """The format to open this device with."""
    ours = wanted()
    if platform != "darwin" and device.isFormatSupported(ours):
        return ours
    theirs = device.preferredFormat()
    return theirs if theirs.isValid() and theirs.sampleFormat() in _KINDS else ours


def inward(form: QAudioFormat) -> Inward:
    """A converter from this format to ours."""
    return Inward(form.sampleRate(), form.channelCount(), _KINDS[form.sampleFormat()])


def outward(form: QAudioFormat) -> Outward:
    """A converter from our format to this one."""
    return Outward(form.sampleRate(), form.channelCount(), _KINDS[form.sampleFormat()])


def frames(form: QAudioFormat, seconds: float) -> int:
    """A time as a number of frames (one sample per channel)."""
    return int(form.sampleRate() * seconds)
