"""The take and its sound: on the wire in order, and the ways in which it ends."""

import pytest

from app.core.messages.effects.program_effects import StartTimer
from app.core.messages.effects.sound_effects import CloseMicrophone, Cue, OpenMicrophone, StopSpeaker
from app.core.messages.events.event import Event
from app.core.messages.events.presses import Cancelled, FocusLost, TalkReleased
from app.core.messages.events.program_events import TimerFired
from app.core.messages.events.sound_events import (
    FrameCaptured,
    MicrophoneClosed,
    MicrophoneFailed,
    MicrophoneOpened,
)
from app.core.messages.events.turn_events import DraftSent
from app.core.messages.timer import Timer
from app.core.settings.settings import Settings
from app.core.state import Phase, TakeStage, phase
from app.core.values.problems import Trouble
from app.core.values.values import TurnStatus
from app.protocol import messages as m
from tests.helpers.playbook import FRAME, Script, departing, kinds, of, up, wire

FREE = Settings(turn_detection="server_vad")


def test_the_start_cue_comes_once_and_for_this_take_alone() -> None:
    script = up()
    assert script.play(MicrophoneOpened(take=1)) == []
    script.press()
    assert script.play(MicrophoneOpened(take=7)) == []
    script.play(TalkReleased(at=script.now + 1))
    assert of(Cue, script.play(MicrophoneOpened(take=1))) == [Cue("start")]
    assert script.state.take is not None
    assert script.state.take.stage is TakeStage.TAIL


def test_a_server_that_cannot_clear_is_not_asked_to() -> None:
    script = up(departing(clears=False))
    script.press()
    script.hear(3)
    assert kinds(script.play(TalkReleased(at=script.now))) == []


def test_a_second_press_while_draining_begins_the_next_take_without_a_gap() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(TalkReleased(at=script.now), TimerFired(timer=Timer.TAIL))
    assert of(OpenMicrophone, script.press()) == [OpenMicrophone(2)]
    assert of(OpenMicrophone, script.press()) == []
    effects = script.play(MicrophoneClosed(take=1, at=script.now))
    assert "CommitAudio" in kinds(effects)
    assert script.take == 2


@pytest.mark.parametrize(
    ("event", "reason"),
    [(TimerFired(timer=Timer.CAP), "take_capped"), (FocusLost(), "take_kept")],
)
def test_a_hold_that_cannot_go_on_is_kept_as_a_draft(event: Event, reason: str) -> None:
    script = up()
    script.press()
    script.hear(10)
    effects = script.play(event)
    assert of(CloseMicrophone, effects)
    effects = script.play(FrameCaptured(take=1, pcm=FRAME, level=-20.0))
    assert kinds(effects) == []
    effects = script.play(MicrophoneClosed(take=1, at=script.now))
    assert kinds(effects) == ["ClearAudio"]
    assert script.state.outgoing[-1].draft
    assert script.state.notices[-1].code == reason
    assert script.state.conversation.turns[-1].status is TurnStatus.UNSENT


def test_silence_is_not_committed_and_the_level_is_told() -> None:
    script = up()
    script.press()
    script.hear(10, level=-75.0)
    effects = script.release()
    assert kinds(effects) == ["ClearAudio"]
    assert script.state.notices[-1].code == "nothing_heard"
    assert "-75" in script.state.notices[-1].detail


def test_sound_that_the_device_lost_is_reported() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(TalkReleased(at=script.now), TimerFired(timer=Timer.TAIL))
    script.play(MicrophoneClosed(take=1, lost_ms=90.0, at=script.now))
    assert script.state.notices[-1].code == "sound_lost"


def test_news_of_another_take_changes_nothing() -> None:
    script = up()
    script.press()
    before = script.state.take
    script.play(
        FrameCaptured(take=9, pcm=FRAME, level=-20.0), MicrophoneClosed(take=9), TimerFired(timer=Timer.TAIL)
    )
    assert script.state.take == before


def test_a_lost_microphone_keeps_what_was_heard_as_a_draft() -> None:
    script = up()
    script.press()
    script.hear(10)
    effects = script.play(MicrophoneFailed(take=1, trouble=Trouble("microphone_lost"), at=script.now))
    assert "CommitAudio" not in kinds(effects)
    assert script.state.outgoing[-1].draft
    assert {n.code for n in script.state.notices} == {"microphone_lost", "take_kept"}


def test_a_microphone_that_never_opens_leaves_only_the_notice() -> None:
    script = up()
    script.press()
    script.play(MicrophoneFailed(take=1, trouble=Trouble("no_microphone"), at=script.now))
    assert [n.code for n in script.state.notices] == ["no_microphone"]
    assert script.state.take is None
    script.play(MicrophoneFailed(take=0, trouble=Trouble("microphone_busy")))
    assert script.state.notices[-1].code == "microphone_busy"


def test_the_next_take_may_fail_while_this_one_drains() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(TalkReleased(at=script.now), TimerFired(timer=Timer.TAIL))
    script.press()
    script.play(MicrophoneFailed(take=2, trouble=Trouble("microphone_lost")))
    assert "CommitAudio" in kinds(script.play(MicrophoneClosed(take=1, at=script.now)))
    assert script.state.take is None


def test_what_is_said_before_the_line_is_up_goes_out_when_it_is() -> None:
    script = Script()
    script.press()
    assert kinds(script.hear(10)) == []
    effects = script.connect()
    assert kinds(effects) == ["UpdateSession", "AppendAudio"]
    assert kinds(script.release()) == ["CommitAudio", "CreateResponse"]


def test_hands_free_streams_until_the_next_press() -> None:
    script = up(settings=FREE)
    script.press()
    assert phase(script.state) is Phase.LISTENING
    assert kinds(script.hear(3)) == ["AppendAudio"] * 3
    assert script.play(TalkReleased(at=script.now), FocusLost()) == []
    assert of(CloseMicrophone, script.press()) == [CloseMicrophone(1, discard=True)]
    assert script.state.take is None


def test_hands_free_is_half_duplex_and_a_press_interrupts() -> None:
    script = up(settings=FREE)
    script.tap()
    script.answer()
    assert phase(script.state) is Phase.SPEAKING
    assert kinds(script.hear(2)) == []
    assert StopSpeaker() in script.press()
    script.stopped()
    script.finish(status="cancelled")
    script.answer("r2", "a2")
    assert StopSpeaker() in script.play(Cancelled(at=script.now))


def test_hands_free_sound_waits_for_the_line_within_bounds() -> None:
    script = Script(settings=FREE)
    script.press()
    script.hear(900)
    assert script.state.take is not None
    assert len(script.state.take.frames) == 750
    script.connect()
    sent = [x.audio for x in wire(script.hear(1)) if isinstance(x, m.AppendAudio)]
    assert (len(sent), len(b"".join(sent))) == (31, 751 * len(FRAME))


def test_hands_free_ends_with_its_device() -> None:
    script = up(settings=FREE)
    script.press()
    script.play(MicrophoneClosed(take=1))
    assert script.state.take is None
    script.press()
    script.play(MicrophoneFailed(take=2, trouble=Trouble("microphone_lost")))
    assert script.state.take is None


def test_a_draft_waits_while_the_buffer_holds_the_next_take() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(FocusLost(), MicrophoneClosed(take=1, at=script.now))
    script.press()
    script.hear(10)
    assert kinds(script.play(DraftSent(number=1, at=script.now))) == []
    assert kinds(script.hear(2)) == []
    effects = script.release()
    names = kinds(effects)
    assert names == ["AppendAudio", "CommitAudio", "AppendAudio", "CommitAudio", "CreateResponse"]
    commits = [x.event_id for x in wire(effects) if isinstance(x, m.CommitAudio)]
    assert commits == ["commit-2", "commit-1"]


# ---------------------------------------------------------------- the tail


def test_the_tail_is_over_when_nobody_speaks_any_more() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.hear(2, level=-58.0)
    script.play(TalkReleased(at=script.now))
    frame = FrameCaptured(take=1, pcm=FRAME, level=-57.0)
    assert of(CloseMicrophone, script.play(frame)) == []
    assert of(CloseMicrophone, script.play(frame)) == [CloseMicrophone(1)]
    assert "CommitAudio" in kinds(script.play(MicrophoneClosed(take=1, at=script.now)))


def test_a_last_syllable_is_waited_for() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(TalkReleased(at=script.now))
    for level in (-70.0, -30.0, -70.0):
        effects = script.play(FrameCaptured(take=1, pcm=FRAME, level=level))
        assert of(CloseMicrophone, effects) == []


def test_the_silence_between_two_taps_does_not_end_the_take() -> None:
    script = up(settings=Settings(talk_mode="hold", double_tap=True))
    script.tap()
    effects = script.hear(5, level=-80.0)
    assert of(CloseMicrophone, effects) == []


def test_the_next_take_may_be_over_before_it_begins() -> None:
    script = up(settings=Settings(talk_mode="hold"))
    script.press()
    script.hear(10)
    script.play(TalkReleased(at=script.now), TimerFired(timer=Timer.TAIL))
    script.press()
    script.now += 0.4
    assert script.play(TalkReleased(at=script.now)) == []
    effects = script.play(MicrophoneClosed(take=1, at=script.now))
    assert StartTimer(Timer.TAIL, 0.2) in effects
    assert script.state.take is not None
    assert script.state.take.stage is TakeStage.TAIL


def test_a_device_that_fails_the_take_that_is_lined_up_harms_no_other() -> None:
    script = up(settings=Settings(talk_mode="hold"))
    script.press()
    script.hear(10)
    script.play(TalkReleased(at=script.now), TimerFired(timer=Timer.TAIL))
    script.press()
    script.play(MicrophoneFailed(take=2, trouble=Trouble("microphone_busy")))
    assert script.state.take is not None
    assert script.state.take.next is None


def test_a_device_that_fails_hands_free_talk_ends_it() -> None:
    script = up(settings=FREE)
    script.tap()
    script.play(MicrophoneFailed(take=1, trouble=Trouble("microphone_lost")))
    assert script.state.take is None
