"""How an answer ends, and the tools that it calls on its way."""

import pytest

from app.core.messages.effects.program_effects import RunTool
from app.core.messages.effects.sound_effects import FinishSpeaker
from app.core.messages.events.program_events import TimerFired, ToolAnswered
from app.core.messages.events.sound_events import SpeakerDrained
from app.core.messages.timer import Timer
from app.core.settings.settings import Settings
from app.core.state import Phase, ReplyStage, phase
from app.core.values.values import TurnStatus
from app.protocol import messages as m
from tests.helpers.playbook import asked, departing, kinds, of, speaking, up, wire


def test_a_failed_response_is_tried_once_more_and_then_told() -> None:
    script = asked()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    assert kinds(script.finish(status="failed")) == ["CreateResponse"]
    script.say(m.ResponseCreated(response=m.Response(id="r2")))
    assert kinds(script.finish("r2", "failed")) == []
    assert script.state.notices[-1].code == "response_failed"
    assert phase(script.state) is Phase.READY


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (m.StatusError(code="insufficient_quota"), "insufficient_quota"),
        (m.StatusError(type="invalid_request_error", code="rate_limit_exceeded"), "rate_limit_exceeded"),
        (m.StatusError(type="invalid_request_error", message="odd"), "response_failed"),
        (None, "response_failed"),
    ],
)
def test_the_reason_of_a_failure_is_read_from_the_response(error: m.StatusError | None, code: str) -> None:
    script = asked()
    for name in ("r1", "r2"):
        script.say(m.ResponseCreated(response=m.Response(id=name)))
        details = m.StatusDetails(type="failed", error=error)
        script.finish(name, "failed", status_details=details)
        if script.state.notices:
            break
    assert script.state.notices[-1].code == code


@pytest.mark.parametrize(
    ("details", "code"),
    [
        (m.StatusDetails(reason="content_filter"), "content_filter"),
        (m.StatusDetails(reason="max_output_tokens"), "max_output_tokens"),
        (None, "max_output_tokens"),
    ],
)
def test_an_incomplete_answer_says_why(details: m.StatusDetails | None, code: str) -> None:
    script = speaking()
    script.finish(status="incomplete", status_details=details)
    assert script.state.notices[-1].code == code
    assert script.state.conversation.turns[-1].status is TurnStatus.DONE


def test_the_end_of_a_response_that_is_not_ours_frees_nothing() -> None:
    script = speaking()
    script.finish("other")
    assert script.state.reply.stage is ReplyStage.ACTIVE


def test_every_call_is_answered_and_then_exactly_one_response_asked_for() -> None:
    script = asked()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    calls = tuple(m.Item(type="function_call", call_id=c, name="clock", arguments="{}") for c in ("c1", "c2"))
    effects = script.finish(output=(*calls, m.Item(type="function_call"), m.Item(type="message")))
    assert of(RunTool, effects) == [RunTool("c1", "clock", "{}"), RunTool("c2", "clock", "{}")]
    assert kinds(script.play(ToolAnswered(call_id="c1", output="noon"))) == ["CreateItem"]
    effects = script.play(ToolAnswered(call_id="c2", output="one"))
    assert kinds(effects) == ["CreateItem", "CreateResponse"]
    item = wire(effects)[0]
    assert isinstance(item, m.CreateItem)
    assert (item.event_id, item.item.call_id, item.item.output) == ("tool-c2", "c2", "one")
    assert script.play(ToolAnswered(call_id="c2", output="late")) == []


def test_an_answer_with_nothing_in_it_is_said_to_be_empty() -> None:
    script = asked()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    script.finish(output=(m.Item(type="message", role="assistant"),))
    assert [n.code for n in script.state.notices] == ["empty_answer"]
    assert script.state.notices[0].turn == script.state.conversation.turns[-1].turn_id


@pytest.mark.parametrize(
    "output",
    [
        (m.Item(type="function_call", call_id="c1"),),
        (m.Item(type="mcp_call"),),
        (m.Item(type="message", content=(m.ContentPart(type="output_text", text="noon"),)),),
    ],
)
def test_an_answer_with_a_call_or_words_is_not_empty(output: tuple[m.Item, ...]) -> None:
    script = asked()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    script.finish(output=output)
    assert script.state.notices == ()


def test_deltas_without_sound_or_words_are_nothing() -> None:
    script = asked()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    script.say(m.AudioDelta(response_id="r1", item_id="a1"), m.TextDelta(response_id="r1", item_id="a1"))
    script.finish()
    assert [n.code for n in script.state.notices] == ["empty_answer"]


def test_an_empty_answer_that_nobody_asked_for_is_not_told() -> None:
    script = up(settings=Settings(turn_detection="server_vad"))
    script.press()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    script.finish()
    assert script.state.notices == ()


def test_no_word_for_too_long_is_told_and_leaves_the_way_free() -> None:
    script = asked()
    script.play(TimerFired(timer=Timer.PATIENCE))
    assert script.state.notices[-1].code == "no_answer"
    assert phase(script.state) is Phase.READY


def test_a_response_that_stays_silent_is_cancelled() -> None:
    script = asked()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    assert kinds(script.play(TimerFired(timer=Timer.PATIENCE))) == ["CancelResponse"]


def test_patience_and_cancel_mean_nothing_at_other_times() -> None:
    script = speaking()
    script.finish()
    assert script.play(TimerFired(timer=Timer.PATIENCE), TimerFired(timer=Timer.CANCEL)) == []


def test_a_cancel_that_is_never_confirmed_does_not_block_the_next_question() -> None:
    script = speaking()
    script.speak()
    assert kinds(script.play(TimerFired(timer=Timer.CANCEL))) == ["CreateResponse"]


def test_a_response_that_we_did_not_know_of_is_waited_for() -> None:
    script = asked()
    problem = m.Problem(type="invalid_request_error", code="conversation_already_has_active_response")
    script.say(m.ErrorSaid(error=problem))
    assert script.state.reply.stage is ReplyStage.CANCELLING
    assert kinds(script.finish("unknown")) == ["CreateResponse"]


def test_a_refused_question_is_told_beside_its_turn() -> None:
    script = asked()
    problem = m.Problem(
        type="invalid_request_error", code="bad_response_create", event_id=script.state.reply.asked_as
    )
    script.say(m.ErrorSaid(error=problem))
    assert script.state.notices[-1].code == "bad_request"
    assert script.state.notices[-1].turn == script.state.conversation.turns[-1].turn_id


def test_asking_again_is_possible_without_any_turn() -> None:
    script = up(settings=Settings(turn_detection="server_vad"))
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    script.finish(status="incomplete")
    assert script.state.notices[-1].turn == ""


def test_an_answer_that_completed_or_was_cancelled_frees_the_way() -> None:
    script = speaking()
    assert FinishSpeaker() in script.finish()
    script.play(SpeakerDrained())
    assert phase(script.state) is Phase.READY
    side = m.ResponseDone(response=m.Response(id="side", conversation_id=None))
    assert script.say(side) == []
    script.speak()
    script.answer("r2", "a2")
    script.press()
    script.stopped("a2")
    script.finish("r2", "cancelled")
    assert script.state.conversation.turns[-1].status is TurnStatus.INTERRUPTED


def test_a_server_that_never_frees_the_way_is_asked_three_times() -> None:
    script = asked()
    for _ in range(6):
        about = script.state.reply.asked_as
        code = "conversation_already_has_active_response"
        script.say(m.ErrorSaid(error=m.Problem(type="invalid_request_error", code=code, event_id=about)))
        script.play(TimerFired(timer=Timer.CANCEL))
    assert kinds(script.log).count("CreateResponse") == 3
    assert script.state.notices[-1].code == "conversation_already_has_active_response"


def test_the_end_of_a_response_is_told_once() -> None:
    script = speaking()
    script.finish()
    state = script.state
    assert script.finish() == []
    assert script.state == state


def test_the_end_of_a_second_answer_frees_what_it_stood_beside() -> None:
    script = speaking()
    script.say(m.ResponseCreated(response=m.Response(id="r2")))
    assert script.state.reply.beside == "r2"
    script.finish("r2", "cancelled")
    assert script.state.reply.beside == ""
    assert script.state.reply.stage is ReplyStage.ACTIVE


def test_an_answer_that_was_to_come_by_itself_is_asked_for_when_patience_runs_out() -> None:
    script = asked(up(departing(answers_commit=True)))
    assert kinds(script.log).count("CreateResponse") == 0
    assert kinds(script.play(TimerFired(timer=Timer.PATIENCE))) == ["CreateResponse"]
