"""The test of the microphone: recorded, played back, never sent, and out of the way of the talk key."""

from app.core.messages.effects.effect import Effect
from app.core.messages.effects.program_effects import StopTimer
from app.core.messages.effects.sound_effects import (
    CloseMicrophone,
    Cue,
    FinishSpeaker,
    OpenMicrophone,
    Play,
    StopSpeaker,
)
from app.core.messages.events.program_events import TimerFired
from app.core.messages.events.sound_events import (
    FrameCaptured,
    MicrophoneFailed,
    SampleAsked,
    SpeakerDrained,
    SpeakerStopped,
    SpeakerTried,
)
from app.core.messages.timer import Timer
from app.core.state import SampleStage
from app.core.turn import microphone_test
from app.core.values.problems import Trouble
from app.core.values.values import Heard
from tests.helpers.playbook import FRAME, LOUD, Script, kinds, of, up


def trying() -> Script:
    script = up()
    script.play(SampleAsked())
    return script


def hear(script: Script, frames: int, level: float = LOUD) -> list[Effect]:
    sample = script.state.sample
    assert sample is not None
    fresh: list[Effect] = []
    for _ in range(frames):
        fresh += script.play(FrameCaptured(take=sample.number, pcm=FRAME, level=level))
    return fresh


def stage(script: Script) -> SampleStage | None:
    return script.state.sample.stage if script.state.sample is not None else None


def test_three_seconds_are_recorded_and_played_back() -> None:
    script = trying()
    assert of(OpenMicrophone, script.log) == [OpenMicrophone(1)]
    assert hear(script, 74, -40.0) == []
    effects = hear(script, 1, -12.0)
    assert CloseMicrophone(1, discard=True) in effects
    assert b"".join(play.pcm for play in of(Play, effects)) == FRAME * 75
    assert effects[-1] == FinishSpeaker()
    assert stage(script) is SampleStage.PLAYING
    assert script.state.sample is not None
    assert (script.state.sample.peak, script.state.sample.frames) == (-12.0, ())
    script.play(SpeakerDrained(heard=(Heard(microphone_test.ITEM, 0, 3000.0, 3000.0),)))
    assert stage(script) is SampleStage.DONE
    assert kinds(script.log) == []
    assert script.state.conversation.turns == ()


def test_the_talk_key_goes_first() -> None:
    script = trying()
    hear(script, 10)
    effects = script.press()
    assert effects[:2] == [CloseMicrophone(1, discard=True), StopTimer(Timer.SAMPLE)]
    assert script.take == 2
    assert stage(script) is None
    assert script.play(SampleAsked()) == []
    assert script.play(FrameCaptured(take=1, pcm=FRAME)) == []


def test_a_press_silences_what_is_played_back() -> None:
    script = trying()
    hear(script, 75)
    assert script.press()[0] == StopSpeaker()
    assert kinds(script.play(SpeakerStopped(heard=(Heard(microphone_test.ITEM, 0, 100.0, 3000.0),)))) == []


def test_a_stopped_sample_is_done_and_tells_no_server() -> None:
    script = trying()
    hear(script, 75)
    assert kinds(script.play(SpeakerStopped(heard=(Heard(microphone_test.ITEM, 0, 100.0, 3000.0),)))) == []
    assert stage(script) is SampleStage.DONE
    script.press()
    assert stage(script) is None


def test_a_slow_or_broken_device_ends_it_with_what_there_is() -> None:
    script = trying()
    hear(script, 5)
    assert of(Play, script.play(TimerFired(timer=Timer.SAMPLE)))
    assert script.play(TimerFired(timer=Timer.SAMPLE)) == []
    script = trying()
    script.play(MicrophoneFailed(take=1, trouble=Trouble("no_microphone")))
    assert stage(script) is SampleStage.DONE
    assert script.state.notices[-1].code == "no_microphone"
    script.play(SampleAsked())
    assert stage(script) is SampleStage.LISTENING
    script.play(MicrophoneFailed(take=99, trouble=Trouble("no_microphone")))
    assert stage(script) is SampleStage.LISTENING


def test_an_answer_makes_room() -> None:
    script = up()
    script.speak()
    script.answer()
    assert StopSpeaker() in script.play(SampleAsked())
    script = up()
    script.speak()
    script.answer()
    assert script.play(SpeakerTried())[-1] == Cue("hello")
    assert StopSpeaker() in script.log


def test_other_sound_does_not_end_it() -> None:
    script = trying()
    hear(script, 75)
    script.play(SpeakerDrained(heard=(Heard("a1", 0, 3000.0, 3000.0),)))
    assert stage(script) is SampleStage.PLAYING


def test_its_words_hold_no_sound() -> None:
    script = trying()
    hear(script, 2)
    assert repr(script.state.sample) == "Sample(1, listening, 80 ms)"
