"""What the sound devices report reaches whom it concerns, and nothing that is shown of them outlives them."""

import pytest

from app.core.messages.effects.sound_effects import Cue, Play, WatchLevel
from app.core.messages.events.event import Event
from app.core.messages.events.program_events import TimerFired
from app.core.messages.events.sound_events import (
    DevicesChanged,
    FrameCaptured,
    LevelMeasured,
    MeterWanted,
    MicrophoneClosed,
    MicrophoneFailed,
    MicrophoneKept,
    MicrophoneOpened,
    SampleAsked,
    SpeakerDrained,
    SpeakerFailed,
    SpeakerRegained,
    SpeakerStarted,
    SpeakerStopped,
    SpeakerTried,
)
from app.core.messages.timer import Timer
from app.core.state import NO_LEVEL, TakeStage
from app.core.steps import noticed
from app.core.values.problems import Trouble
from app.core.values.values import Device
from tests.helpers.playbook import of, up


def test_devices_levels_and_the_meter() -> None:
    script = up()
    mic = Device("m", "Mic", default=True)
    script.play(DevicesChanged(inputs=(mic,), input_in_use="m"), LevelMeasured(level=-33.0))
    assert (script.state.sound.inputs, script.state.sound.level) == ((mic,), -33.0)
    assert script.state.sound.known
    assert script.play(MeterWanted(on=True)) == [WatchLevel(True)]
    assert script.play(SpeakerStarted(item_id="a")) == []


@pytest.mark.parametrize(
    "end",
    [
        MicrophoneClosed(take=1),
        MicrophoneFailed(take=1, trouble=Trouble("microphone_lost")),
        DevicesChanged(),
        MeterWanted(on=False),
    ],
    ids=lambda end: type(end).__name__,
)
def test_no_level_stays_lit_when_nothing_listens_any_more(end: Event) -> None:
    script = up()
    script.press()
    script.play(FrameCaptured(take=1, pcm=b"\1\0" * 960, level=-9.0))
    script.play(end)
    assert script.state.sound.level == NO_LEVEL


def test_a_microphone_that_is_there_again_takes_its_card_away() -> None:
    script = up()
    script.play(DevicesChanged(), MicrophoneFailed(take=9, trouble=Trouble("no_microphone")))
    script.state = noticed(noticed(script.state, Trouble("microphone_lost")), Trouble("speaker_lost"))
    script.play(DevicesChanged(inputs=(Device("m", "Mic"),)))
    assert [notice.code for notice in script.state.notices] == ["speaker_lost"]
    script.state = noticed(script.state, Trouble("microphone_lost"))
    script.play(DevicesChanged(inputs=(Device("n", "Other"),)))  # another took over: that it went is news
    assert [notice.code for notice in script.state.notices] == ["speaker_lost", "microphone_lost"]


def test_a_level_stays_while_another_microphone_comes_and_goes() -> None:
    script = up()
    script.play(DevicesChanged(inputs=(mic := Device("m", "Mic"), Device("n", "Other"))))
    script.play(LevelMeasured(level=-33.0), DevicesChanged(inputs=(mic,)))
    assert script.state.sound.level == -33.0


def test_a_try_of_the_devices_reaches_its_own_file() -> None:
    script = up()
    script.play(SampleAsked())
    script.play(FrameCaptured(take=1, pcm=b"\1\0" * 960, level=-9.0))
    assert script.state.sound.level == -9.0
    assert of(Play, script.play(TimerFired(timer=Timer.SAMPLE)))
    assert script.play(SpeakerTried()) == [Cue("hello")]


def test_a_take_hears_of_its_microphone() -> None:
    script = up()
    script.press()
    assert script.state.take is not None
    script.play(MicrophoneOpened(take=script.state.take.number))
    assert script.state.take is not None
    assert script.state.take.stage is TakeStage.RECORDING
    script.play(MicrophoneKept(seconds=30.0))
    assert script.state.sound.warm_until == 30.0


def test_an_answer_is_over_for_the_ear_once_the_loudspeaker_says_so() -> None:
    for end in (SpeakerDrained(), SpeakerFailed(trouble=Trouble("speaker_lost"))):
        script = up()
        script.speak()
        script.answer()
        script.play(SpeakerStarted(item_id="a"))
        assert script.state.reply.sounding
        script.play(end)
        assert not script.state.reply.sounding
    assert script.state.sound.speaker_down
    script.play(SpeakerRegained(), SpeakerStopped())
    assert not script.state.sound.speaker_down
