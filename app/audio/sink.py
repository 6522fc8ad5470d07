"""One output stream on Qt: takes 24 kHz mono s16le and tells how much of it the device has consumed."""

from collections.abc import Callable

from PySide6.QtCore import QIODevice, QObject
from PySide6.QtMultimedia import QAudio, QAudioDevice, QAudioSink

from app.audio import formats
from app.audio.devices import QtDevices, id_of
from app.audio.pcm.samples import Outward
from app.protocol.pcm import BYTES_PER_SECOND, RATE, SAMPLE_BYTES, bytes_of

RING_S = 2.0
"""The device's buffer: the interface may be busy for so long without a gap. ``cut`` drops all of it."""
_FILTER_MS = 30.0
"""How much sound the filter of a resampler may hold back."""


class Sink:
    """A QAudioSink that stays open between sounds, so that the next one starts at once."""

    def __init__(self, owner: QObject, devices: QtDevices, lost: Callable[[], None]) -> None:
        self._owner, self._devices, self._lost = owner, devices, lost
        self._sink: QAudioSink | None = None
        self._stream: QIODevice | None = None
        self._outward: Outward | None = None
        self._exact = True
        self._ratio = 1.0
        self._rest = b""
        self._given = 0
        self._gain = 1.0
        self.device_id = ""

    @property
    def running(self) -> bool:
        """Whether a device is open."""
        return self._stream is not None

    def open(self, device: QAudioDevice | None) -> bool:
        """Open this device; False if it cannot be opened."""
        self.close()
        if device is None or not self._devices.alive:
            return False
        form = formats.negotiate(device)
        self._exact = form == formats.wanted()
        self._ratio = form.bytesForDuration(1_000_000) / BYTES_PER_SECOND
        sink = QAudioSink(device, form, self._owner)
        sink.setBufferFrameCount(formats.frames(form, RING_S))
        sink.stateChanged.connect(self._state_changed)
        sink.setVolume(self._gain)
        self._sink, self._outward, self.device_id = sink, formats.outward(form), id_of(device)
        return self._start()

    @property
    def audible(self) -> bool:
        """Whether what is written now can be heard."""
        return self.running and self._gain > 0

    def set_volume(self, percent: int) -> None:
        """How loud, 0 to 100, at once. 50 gives a quarter of the amplitude (-12 dB), which sounds about half
        as loud.
        """
        self._gain = (percent / 100) ** 2
        if self._sink is not None:
            self._sink.setVolume(self._gain)

    def cut(self) -> None:
        """Be silent at once: a hard cut, what the device holds is dropped. ``again`` reopens the stream."""
        if self._sink is not None and self._stream is not None:
            self._stream = None  # first: ``reset`` emits StoppedState, which is no loss here
            self._sink.reset()

    def again(self) -> bool:
        """Reopen the stream after ``cut``, cheaper than ``open``; False if that fails."""
        return self._sink is not None and self._devices.alive and (self.running or self._start())

    def close(self) -> None:
        """Release the device."""
        sink, self._sink, self._stream = self._sink, None, None
        if sink is not None:
            sink.stateChanged.disconnect(self._state_changed)
            sink.reset()
            sink.deleteLater()

    def write(self, pcm: bytes) -> None:
        """Give sound to the device, at most ``room`` bytes."""
        if self._stream is None or self._outward is None:
            return
        self._given += len(pcm)
        self._rest += self._outward.feed(pcm)
        written = self._stream.write(self._rest)
        self._rest = self._rest[max(0, int(written)) :]  # -1 is an error: nothing was written

    @property
    def room(self) -> int:
        """How many bytes of 24 kHz sound may be written now, on a whole sample."""
        if self._sink is None or self._stream is None:
            return 0
        free = int((self._sink.bytesFree() - len(self._rest)) / self._ratio)
        return max(0, free if self._exact else free - bytes_of(_FILTER_MS)) & ~1

    @property
    def taken(self) -> int:
        """How many bytes of 24 kHz sound the device has taken from its buffer since it was opened."""
        if self._sink is None or self._stream is None:
            return self._given
        # At most what was given: microseconds are rounded, and the account must not run ahead.
        taken = min(self._given, round(self._sink.processedUSecs() * RATE / 1_000_000) * SAMPLE_BYTES)
        # A resampler keeps the last milliseconds in its filter, which the device never gets to count. An idle
        # device that is that near to the end has played everything.
        idle = self._sink.state().name == "IdleState"
        near = taken >= self._given - bytes_of(_FILTER_MS)
        return self._given if not self._exact and idle and near else taken

    # ------------------------------------------------------------------ inside

    def _start(self) -> bool:
        assert self._sink is not None
        self._given, self._rest = 0, b""
        stream = self._sink.start()
        if stream is None:  # refused; Qt emits no signal for that
            self.close()
            return False
        self._stream = stream
        return True

    def _state_changed(self, state: QAudio.State) -> None:
        if self._sink is None or self._stream is None or state.name != "StoppedState":
            return
        if self._sink.error().name != "NoError":
            self._lost()
