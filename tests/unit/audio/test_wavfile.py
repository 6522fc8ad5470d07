"""The microphone and the loudspeaker made of memory keep to what the real ones promise."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.audio import wavfile
from app.audio.wavfile import BadSound, FileMicrophone, FileSpeaker, NoDevices
from app.core.messages.events.event import Event
from app.core.messages.events.sound_events import (
    FrameCaptured,
    MicrophoneClosed,
    MicrophoneOpened,
    SpeakerDrained,
    SpeakerStarted,
    SpeakerStopped,
)
from app.core.values.values import Heard

TONE = (np.sin(np.arange(24_000) / 10) * 16_000).astype("<i2").tobytes()


async def test_a_take_is_opened_spoken_and_closed() -> None:
    events: list[Event] = []
    microphone = FileMicrophone(events.append)
    microphone.load(TONE[:4800])
    microphone.open(7)
    assert events == []
    await microphone.spoken()
    microphone.close(6)
    microphone.close(7)
    microphone.close(7)
    assert [type(event) for event in events] == [
        MicrophoneOpened,
        FrameCaptured,
        FrameCaptured,
        FrameCaptured,
        MicrophoneClosed,
    ]
    frames = [event for event in events if isinstance(event, FrameCaptured)]
    assert b"".join(frame.pcm for frame in frames) == TONE[:4800]
    assert [len(frame.pcm) for frame in frames] == [1920, 1920, 960]
    assert all(-15 < frame.level < -5 for frame in frames)
    assert events[-1] == MicrophoneClosed(take=7, captured_ms=100.0)
    microphone.watch(True)
    microphone.shut()


async def test_a_take_that_is_closed_in_the_middle_says_no_more() -> None:
    events: list[Event] = []

    def report(event: Event) -> None:
        events.append(event)
        if isinstance(event, FrameCaptured):
            microphone.close(1, discard=True)

    microphone = FileMicrophone(report)
    microphone.load(TONE)
    microphone.open(1)
    await microphone.spoken()
    assert [type(event) for event in events] == [MicrophoneOpened, FrameCaptured, MicrophoneClosed]


async def test_silence_has_the_lowest_level() -> None:
    events: list[Event] = []
    microphone = FileMicrophone(events.append)
    microphone.load(bytes(1920))
    microphone.open(1)
    await microphone.spoken()
    assert isinstance(events[1], FrameCaptured)
    assert events[1].level == -120.0


def test_everything_is_heard_at_once_and_accounted_for_once() -> None:
    events: list[Event] = []
    speaker = FileSpeaker(events.append)
    speaker.play("a", 0, TONE[:4800])
    speaker.play("a", 0, TONE[4800:9600])
    speaker.play("b", 1, TONE[:480])
    speaker.finish()
    speaker.stop()
    speaker.cue("start")
    speaker.shut()
    assert events == [
        SpeakerStarted(item_id="a"),
        SpeakerStarted(item_id="b"),
        SpeakerDrained(heard=(Heard("a", 0, 200.0, 200.0), Heard("b", 1, 10.0, 10.0))),
        SpeakerStopped(),
    ]
    assert speaker.heard == TONE[:9600] + TONE[:480]


def test_there_are_no_devices_to_choose() -> None:
    NoDevices().choose("a", "b")


def test_a_file_comes_back_sample_by_sample(tmp_path: Path) -> None:
    for name in ("a.wav", "a.flac", "plain"):
        wavfile.write(tmp_path / name, TONE)
        assert wavfile.read(tmp_path / name) == TONE


def test_the_loudest_samples_stay_what_they_are(tmp_path: Path) -> None:
    loud = np.array([-32_768, 32_767, 0, 1, -1], "<i2").tobytes()
    wavfile.write(tmp_path / "a.wav", loud)
    assert wavfile.read(tmp_path / "a.wav") == loud
    soundfile.write(tmp_path / "f.wav", np.array([2.0, -2.0, np.nan, 0.5]), 24_000, subtype="FLOAT")
    assert np.frombuffer(wavfile.read(tmp_path / "f.wav"), "<i2").tolist() == [32_767, -32_768, 0, 16_384]


def test_a_recording_of_eleven_minutes_is_too_long(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "a.wav", np.zeros(660 * 100), 100, subtype="PCM_U8")
    with pytest.raises(BadSound, match="longer than 10 minutes"):
        wavfile.read(tmp_path / "a.wav")


def test_without_the_resampling_library_it_is_plain_and_still_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "soxr", None)
    soundfile.write(tmp_path / "a.wav", np.full(8_000, 0.25), 8_000)
    samples = np.frombuffer(wavfile.read(tmp_path / "a.wav"), "<i2")
    assert len(samples) == 24_000
    assert np.allclose(samples, 8192, atol=2)


def test_a_file_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="cannot be written as"):
        wavfile.write(tmp_path / "a.txt", TONE)
    with pytest.raises(OSError, match=r"\w"):
        wavfile.write(tmp_path / "none" / "a.wav", TONE)
