"""The talk key and the take, step by step."""

import pytest

from app.core.messages.effects.line_effects import Say
from app.core.messages.effects.program_effects import StartTimer, StopTimer
from app.core.messages.effects.sound_effects import CloseMicrophone, Cue, OpenMicrophone, StopSpeaker
from app.core.messages.events.archive_events import ConversationOpened
from app.core.messages.events.presses import Cancelled, FocusLost, TalkReleased
from app.core.messages.events.program_events import Closing, StoreFailed, TimerFired
from app.core.messages.events.sound_events import MicrophoneClosed
from app.core.messages.events.turn_events import DraftSent, TextEntered
from app.core.messages.timer import Timer
from app.core.settings.settings import Settings
from app.core.state import Phase, TakeStage, phase
from app.core.values.problems import Trouble
from app.core.values.values import TurnStatus
from tests.helpers.playbook import SERVICE, Script, kinds, of, up

HOLD = Settings(talk_mode="hold")


def test_a_whole_take_is_committed_and_an_answer_asked_for() -> None:
    script = up()
    assert of(OpenMicrophone, script.press()) == [OpenMicrophone(1)]
    assert phase(script.state) is Phase.OPENING
    assert of(Cue, script.hear(10)) == [Cue("start")]
    assert phase(script.state) is Phase.RECORDING
    effects = script.play(TalkReleased(at=script.now))
    assert of(StartTimer, effects) == [StartTimer(Timer.TAIL, 0.2)]
    effects = script.play(TimerFired(timer=Timer.TAIL))
    assert of(CloseMicrophone, effects) == [CloseMicrophone(1)]
    effects = script.play(MicrophoneClosed(take=1, at=script.now))
    assert kinds(effects) == ["CommitAudio", "CreateResponse"]
    assert phase(script.state) is Phase.THINKING
    assert script.state.conversation.turns[-1].status is TurnStatus.WAITING
    assert script.state.spent.sent_seconds == pytest.approx(0.4)


def test_auto_repeat_means_nothing() -> None:
    script = up()
    script.press()
    assert of(OpenMicrophone, script.press()) == []
    script.hear(1)
    assert of(OpenMicrophone, script.press()) == []


def test_who_wants_no_sounds_hears_none() -> None:
    script = up(settings=Settings(cues=False))
    script.speak()
    script.press()
    script.play(Cancelled(at=script.now))
    assert of(Cue, script.log) == []


def test_too_short_a_hold_sends_nothing_and_clears_what_was_appended() -> None:
    script = up(settings=HOLD)
    script.press()
    script.hear(3)
    effects = script.play(TalkReleased(at=script.now))
    assert kinds(effects) == ["ClearAudio"]
    assert of(CloseMicrophone, effects) == [CloseMicrophone(1, discard=True)]
    assert script.state.notices[-1].code == "too_short"
    assert script.state.take is None


def test_a_new_try_takes_back_what_was_said_about_the_last_one() -> None:
    script = up(settings=HOLD)
    script.press()
    script.play(TalkReleased(at=script.now))
    script.play(StoreFailed(trouble=Trouble("disk")))
    assert [n.code for n in script.state.notices] == ["too_short", "disk"]
    script.press()
    assert [n.code for n in script.state.notices] == ["disk"]


def test_a_press_in_the_tail_goes_on_with_the_take() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(TalkReleased(at=script.now))
    assert StopTimer(Timer.TAIL) in script.press()
    assert script.state.take is not None
    assert script.state.take.stage is TakeStage.RECORDING


def test_without_a_tail_the_release_drains_at_once() -> None:
    script = up(settings=Settings(tail_ms=0))
    script.press()
    script.hear(10)
    assert of(CloseMicrophone, script.play(TalkReleased(at=script.now)))


def test_too_short_a_hold_while_draining_comes_to_nothing() -> None:
    script = up(settings=HOLD)
    script.press()
    script.hear(10)
    script.play(TalkReleased(at=script.now), TimerFired(timer=Timer.TAIL))
    script.press()
    effects = script.play(TalkReleased(at=script.now))
    assert of(CloseMicrophone, effects) == [CloseMicrophone(2, discard=True)]
    script.play(MicrophoneClosed(take=1, at=script.now))
    assert script.state.take is None
    assert script.play(TalkReleased(at=script.now)) == []


def test_escape_while_draining_throws_both_away() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(TalkReleased(at=script.now), TimerFired(timer=Timer.TAIL))
    script.press()
    effects = script.play(Cancelled(at=script.now))
    assert {x.take for x in of(CloseMicrophone, effects)} == {1, 2}
    assert script.state.take is None


def test_a_device_that_never_closes_does_not_hold_the_take() -> None:
    script = up()
    script.press()
    script.hear(10)
    assert script.play(TimerFired(timer=Timer.DRAIN)) == []
    script.play(TalkReleased(at=script.now), TimerFired(timer=Timer.TAIL))
    assert "CommitAudio" in kinds(script.play(TimerFired(timer=Timer.DRAIN, at=script.now)))
    assert script.play(TimerFired(timer=Timer.DRAIN)) == []


def test_keeping_means_nothing_without_a_hold() -> None:
    script = up()
    assert script.play(FocusLost()) == []
    script.press()
    script.hear(10)
    script.play(TimerFired(timer=Timer.CAP))
    assert script.play(FocusLost()) == []
    assert script.play(TalkReleased(at=script.now)) == []


def test_escape_discards_the_take_and_can_be_undone_for_five_seconds() -> None:
    script = up()
    script.press()
    script.hear(10)
    effects = script.play(Cancelled(at=script.now))
    assert of(Cue, effects) == [Cue("cancelled")]
    assert StartTimer(Timer.UNDO, 5.0) in effects
    number = script.state.outgoing[0].number
    effects = script.play(DraftSent(number=number, at=script.now))
    assert kinds(effects)[-2:] == ["CommitAudio", "CreateResponse"]


def test_the_time_to_undo_ends() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(Cancelled(at=script.now), TimerFired(timer=Timer.UNDO))
    assert not list(script.state.outgoing)


def test_escape_on_a_take_of_nothing_leaves_nothing_to_undo() -> None:
    script = up()
    script.press()
    script.play(Cancelled(at=script.now))
    assert not list(script.state.outgoing)


def test_escape_stops_the_answer_else_holds_back_what_waits() -> None:
    script = up()
    script.speak()
    script.answer()
    assert StopSpeaker() in script.play(Cancelled(at=script.now))
    offline = Script(SERVICE)
    offline.play(TextEntered(text="later", at=1.0))
    offline.play(Cancelled(at=2.0))
    assert [o.draft for o in offline.state.outgoing] == [True]
    assert offline.state.conversation.turns[-1].status is TurnStatus.UNSENT


def test_escape_does_not_touch_what_is_kept_already() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(Cancelled(at=script.now), Cancelled(at=script.now))
    assert [o.reason for o in script.state.outgoing] == ["cancelled"]
    script.play(TimerFired(timer=Timer.UNDO))
    assert not list(script.state.outgoing)


def test_escape_forgets_an_answer_that_is_only_wanted() -> None:
    script = up()
    script.speak()
    script.press()
    script.hear(10)
    script.release()
    script.play(Cancelled(at=script.now))
    assert not script.state.reply.wanted


def test_another_conversation_ends_the_take() -> None:
    script = up()
    assert of(CloseMicrophone, script.play(ConversationOpened(conversation="c2"))) == []
    script = up()
    script.press()
    assert of(CloseMicrophone, script.play(ConversationOpened(conversation="c2")))


def test_nothing_begins_while_the_program_closes() -> None:
    script = up()
    script.play(Closing())
    assert script.press() == []


# ---------------------------------------------------------------- hands-free

FREE = Settings(turn_detection="server_vad")


def test_escape_ends_hands_free_listening_when_nothing_sounds() -> None:
    script = up(settings=FREE)
    script.press()
    script.play(Cancelled(at=script.now))
    assert script.state.take is None


def test_a_press_interrupts_the_answer_of_hands_free_talk() -> None:
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


def test_what_a_debounce_took_is_part_of_the_tail_and_not_of_the_hold() -> None:
    script = up()
    script.press()
    script.hear()
    late = script.play(TalkReleased(at=script.now, late_s=0.04))
    (tail,) = of(StartTimer, late)
    assert (tail.timer, round(tail.seconds, 3)) == (Timer.TAIL, 0.16)
    short = up(settings=HOLD)
    short.press()
    short.play(TalkReleased(at=short.now + 0.22, late_s=0.04))
    assert short.state.take is None


# ---------------------------------------------------------------- modes


def test_a_tap_in_auto_stays_on_without_losing_a_word_until_the_next_press() -> None:
    script = up()
    script.press()
    assert of(Cue, script.play(TalkReleased(at=script.now + 0.1))) == [Cue("latched")]
    script.hear(50)
    assert phase(script.state) is Phase.LATCHED
    assert StartTimer(Timer.TAIL, 0.2) in script.tap()
    assert len(of(Say, script.log)) == 50


def test_toggle_begins_with_one_press_and_ends_with_the_next_however_long() -> None:
    script = up(settings=Settings(talk_mode="toggle"))
    script.press()
    script.hear(100)
    assert script.play(TalkReleased(at=script.now)) == []
    assert phase(script.state) is Phase.LATCHED
    assert StartTimer(Timer.TAIL, 0.2) in script.press()
    script.play(TalkReleased(at=script.now))
    script.press()
    assert phase(script.state) is Phase.LATCHED


def test_two_taps_lock_on_if_wanted_and_nothing_between_them_is_lost() -> None:
    script = up(settings=Settings(talk_mode="hold", double_tap=True))
    script.tap()
    script.hear(5)
    assert script.state.take is not None
    assert of(Cue, script.press()) == [Cue("latched")]
    script.play(TalkReleased(at=script.now))
    assert phase(script.state) is Phase.LATCHED
    assert script.state.take.bytes == 5 * 1920


def test_one_tap_where_two_lock_on_is_too_short() -> None:
    script = up(settings=Settings(talk_mode="hold", double_tap=True))
    script.tap()
    script.hear(5)
    assert kinds(script.play(TimerFired(timer=Timer.TAIL))) == ["ClearAudio"]
    assert script.state.notices[-1].code == "too_short"
    assert script.play(TimerFired(timer=Timer.TAIL)) == []


def test_a_trembling_hand_does_not_end_what_it_began() -> None:
    script = up(settings=Settings(cooldown_ms=300))
    script.tap()
    script.now += 0.1
    script.tap()
    assert phase(script.state) in (Phase.OPENING, Phase.LATCHED)
    script.hear(20)
    assert StartTimer(Timer.TAIL, 0.2) in script.tap()
    script.now += 0.1
    script.tap()
    assert script.state.take is not None
    assert script.state.take.stage is TakeStage.TAIL


def test_a_press_during_the_answer_may_only_stop_it() -> None:
    script = up(settings=Settings(press_in_answer="stop"))
    script.speak()
    script.answer()
    effects = script.tap()
    assert StopSpeaker() in effects
    assert of(OpenMicrophone, effects) == []
    script.stopped()
    script.finish(status="cancelled")
    assert of(OpenMicrophone, script.press())


def test_the_take_that_is_lined_up_stays_on_after_a_tap_and_ends_with_a_press() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(TalkReleased(at=script.now), TimerFired(timer=Timer.TAIL))
    script.press()
    assert of(Cue, script.play(TalkReleased(at=script.now))) == [Cue("latched")]
    assert script.state.take is not None
    script.now += 0.1
    script.tap()
    assert script.state.take.next is not None
    assert script.state.take.next.released_at == script.now


def test_keeping_a_take_that_hands_free_began_means_nothing() -> None:
    script = up(settings=FREE)
    script.tap()
    assert script.play(TimerFired(timer=Timer.CAP)) == []


def test_a_second_press_of_a_held_take_or_while_it_cools_means_nothing() -> None:
    script = up(settings=HOLD)
    script.press()
    script.hear(50)
    script.now += 2
    assert of(CloseMicrophone, script.press()) == []  # its release was lost: this hold goes on
    assert phase(script.state) is Phase.RECORDING


def test_a_hold_that_is_lined_up_and_over_before_the_device_is_ready_is_not_lost() -> None:
    script = up(settings=HOLD)
    script.press()
    script.hear(10)
    script.play(TalkReleased(at=script.now), TimerFired(timer=Timer.TAIL))
    script.press()
    script.now += 0.3
    script.play(TalkReleased(at=script.now))
    assert script.state.take is not None
    assert script.state.take.next is not None
    assert script.state.take.next.released_at == script.now


def test_a_tap_that_is_lined_up_is_too_short_like_any_other_and_that_is_said() -> None:
    script = up(settings=HOLD)
    script.press()
    script.hear(10)
    script.play(TalkReleased(at=script.now), TimerFired(timer=Timer.TAIL))
    assert script.tap()[-1] == CloseMicrophone(2, discard=True)
    assert [notice.code for notice in script.state.notices] == ["too_short"]
    assert script.state.take is not None
    assert script.state.take.next is None
