"""No wait for an answer lasts for ever, and each ends with words."""

import pytest

from app.core.messages.effects.program_effects import RunTool, StartTimer
from app.core.messages.effects.sound_effects import FinishSpeaker, Play, StopSpeaker
from app.core.messages.events.presses import Cancelled
from app.core.messages.events.program_events import TimerFired
from app.core.messages.events.sound_events import SpeakerDrained
from app.core.messages.events.turn_events import TextEntered
from app.core.messages.timer import Timer
from app.core.state import Phase, ReplyStage, phase
from app.core.values.values import Heard, TurnStatus
from app.protocol import messages as m
from tests.helpers.playbook import FRAME, Script, asked, departing, kinds, of, speaking, up

PATIENCE = TimerFired(timer=Timer.PATIENCE)
BAD = m.ErrorSaid(error=m.Problem(type="server_error", message="out of memory"))


def codes(script: Script) -> list[str]:
    return [notice.code for notice in script.state.notices]


def test_an_answer_that_goes_on_is_waited_for() -> None:
    script = speaking()
    for _ in range(5):
        assert script.play(PATIENCE) == [StartTimer(Timer.PATIENCE, 15.0)]
        script.say(m.AudioDelta(response_id="r1", item_id="a1", delta=FRAME))
    assert codes(script) == []


@pytest.mark.parametrize(
    "sign",
    [
        m.CallArgumentsDelta(response_id="r1", delta="{"),
        m.ContentPartAdded(response_id="r1"),
        m.OutputItemAdded(response_id="r1", item=m.Item(id="a2")),
        m.TextDelta(response_id="r1", item_id="a1", delta=" on"),
    ],
)
def test_whatever_comes_of_an_answer_shows_that_it_goes_on(sign: m.FromServer) -> None:
    script = speaking()
    script.play(PATIENCE)
    script.say(sign)
    script.play(PATIENCE)
    assert script.state.reply.stage is ReplyStage.ACTIVE


def test_an_answer_that_stops_in_the_middle_is_ended_heard_to_its_end_and_told() -> None:
    script = speaking()
    script.play(PATIENCE)
    effects = script.play(PATIENCE)
    assert kinds(effects) == ["CancelResponse"]
    assert of(StopSpeaker, effects) == []
    assert of(FinishSpeaker, effects) != []
    assert codes(script) == ["broke_off"]
    turn = script.state.conversation.turns[-1]
    assert (turn.text, turn.status, turn.reason) == ("Hello there", TurnStatus.FAILED, "broke_off")
    assert script.state.reply.sounding, "what has come is heard"
    script.play(TimerFired(timer=Timer.CANCEL))
    assert script.state.reply.stage is ReplyStage.IDLE
    assert of(Play, script.say(m.AudioDelta(response_id="r1", item_id="a1", delta=FRAME))) == []
    script.play(SpeakerDrained(heard=(Heard("a1", 0, 1000.0, 1000.0),)))
    assert script.state.conversation.turns[-1].status is TurnStatus.FAILED, "and it stays said why it ended"


def test_an_answer_in_words_that_stops_has_nothing_to_finish() -> None:
    script = asked()
    script.say(m.TextDelta(response_id="r1", item_id="a1", delta="Well, "))
    script.play(PATIENCE)
    assert of(FinishSpeaker, script.play(PATIENCE)) == []
    assert codes(script) == ["broke_off"]


@pytest.mark.parametrize(
    "end",
    [
        m.AudioDone(response_id="r1", item_id="a1"),
        m.AudioTranscriptDone(response_id="r1", item_id="a1", transcript="Hello there"),
    ],
)
def test_an_answer_whose_end_is_never_said_is_complete(end: m.FromServer) -> None:
    script = speaking()
    script.say(end)
    script.play(PATIENCE)
    assert FinishSpeaker() in script.play(PATIENCE)
    assert codes(script) == []
    assert script.state.conversation.turns[-1].status is TurnStatus.DONE
    assert script.state.reply.stage is ReplyStage.IDLE
    assert script.state.unanswered == ()


def test_a_function_is_run_although_the_end_of_the_answer_is_never_said() -> None:
    script = asked()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    call = m.Item(type="function_call", id="f1", call_id="c1", name="clock", arguments="{}")
    script.say(m.OutputItemDone(response_id="r1", item=call))
    assert of(RunTool, script.play(PATIENCE)) == [RunTool("c1", "clock", "{}")]
    assert script.state.reply.stage is ReplyStage.IDLE


def test_an_error_instead_of_the_rest_ends_the_answer_soon_and_is_told_once() -> None:
    script = speaking()
    assert StartTimer(Timer.PATIENCE, 3.0) in script.say(BAD)
    script.play(PATIENCE)
    assert codes(script) == ["server_error"]
    assert script.state.conversation.turns[-1].status is TurnStatus.FAILED


def test_an_error_instead_of_an_answer_ends_the_wait_soon_and_is_told_once() -> None:
    script = asked()
    script.say(BAD)
    script.play(PATIENCE)
    assert script.state.reply.stage is ReplyStage.IDLE
    assert codes(script) == ["server_error"]
    script.answer()
    assert phase(script.state) is Phase.SPEAKING, "it was only a warning"


def test_an_error_that_only_warns_ends_nothing() -> None:
    script = speaking()
    script.say(BAD, m.AudioDelta(response_id="r1", item_id="a1", delta=FRAME))
    script.play(PATIENCE)
    script.play(PATIENCE)
    assert codes(script) == ["server_error", "broke_off"]


def test_an_error_while_nothing_is_asked_starts_no_wait() -> None:
    assert of(StartTimer, up().say(BAD)) == []


@pytest.mark.parametrize("spoken", [True, False])
def test_what_is_never_acknowledged_goes_back_to_the_person(spoken: bool) -> None:
    script = up()
    if spoken:
        script.speak()
    else:
        script.play(TextEntered(text="hello", at=2.0))
    assert script.play(PATIENCE) == [StartTimer(Timer.PATIENCE, 15.0)], "its arrival comes first"
    script.play(TimerFired(timer=Timer.ARRIVAL))
    assert [(out.draft, out.reason) for out in script.state.outgoing] == [(True, "unconfirmed")]
    assert codes(script) == ["unconfirmed"]
    assert phase(script.state) is Phase.READY


def test_an_answer_that_comes_after_all_proves_that_the_turn_arrived() -> None:
    script = up()
    script.speak()
    script.play(TimerFired(timer=Timer.ARRIVAL))
    script.answer()
    assert script.state.outgoing == ()
    assert codes(script) == []
    assert phase(script.state) is Phase.SPEAKING


def test_what_waits_for_another_answer_to_be_cancelled_is_given_back_too() -> None:
    script = speaking()
    script.speak()
    assert script.state.reply.wanted
    script.finish(status="cancelled")
    script.speak()
    script.play(TimerFired(timer=Timer.ARRIVAL))
    script.play(TimerFired(timer=Timer.CANCEL))
    assert script.state.reply.stage is ReplyStage.IDLE
    assert not script.state.reply.wanted


def test_an_acknowledged_turn_is_still_waited_for_when_another_is_given_back() -> None:
    script = asked()
    script.play(TimerFired(timer=Timer.ARRIVAL))
    assert script.state.reply.stage is ReplyStage.ASKED


def test_an_answer_that_does_not_begin_is_told_and_one_without_a_word_is_cancelled() -> None:
    script = asked()
    script.play(PATIENCE)
    assert codes(script) == ["no_answer"]
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    assert kinds(script.play(PATIENCE)) == ["CancelResponse"]
    assert script.play(PATIENCE) == []


def test_an_answer_that_should_come_by_itself_is_asked_for() -> None:
    script = up(departing(answers_commit=True))
    script.speak()
    script.say(m.AudioCommitted(item_id="u1"))
    assert kinds(script.play(PATIENCE)) == ["CreateResponse"]


def test_an_answer_that_the_person_stopped_is_not_asked_for_again_on_a_new_line() -> None:
    script = asked()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    script.play(Cancelled(at=3.0), TimerFired(timer=Timer.CANCEL))
    assert script.state.reply.stage is ReplyStage.IDLE
    script.lose()
    script.play(TimerFired(timer=Timer.REDIAL))
    assert "CreateResponse" not in kinds(script.connect())
    assert script.state.outgoing == ()


def test_a_question_behind_it_is_asked_on_a_new_line() -> None:
    script = asked()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    script.speak()
    script.play(TimerFired(timer=Timer.CANCEL))
    script.lose()
    script.play(TimerFired(timer=Timer.REDIAL))
    assert "CreateResponse" in kinds(script.connect())


def test_a_cancel_that_was_confirmed_is_not_waited_for_any_more() -> None:
    script = speaking()
    script.finish()
    assert script.play(TimerFired(timer=Timer.CANCEL)) == []


def test_a_turn_that_arrives_after_its_answer_was_stopped_waits_for_none() -> None:
    script = asked()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    script.speak()
    script.press()
    script.play(Cancelled(at=3.0), TimerFired(timer=Timer.CANCEL))
    script.say(m.AudioCommitted(item_id="u2"))
    assert script.state.outgoing == tuple(o for o in script.state.outgoing if o.reason == "cancelled")
    assert script.state.unanswered == ()
    script.lose()
    script.play(TimerFired(timer=Timer.REDIAL))
    assert "CreateResponse" not in kinds(script.connect())
