"""The microphone and the loudspeaker made of memory keep to what the real ones promise."""

import numpy as np

from app.audio.wavfile import FileMicrophone, FileSpeaker, NoDevices
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
