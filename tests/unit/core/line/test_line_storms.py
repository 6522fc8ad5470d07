"""A line that is lost on each question: the same turn is asked three times at most."""

import pytest

from app.core.messages.events.line_events import TargetChanged
from app.core.messages.events.program_events import TimerFired
from app.core.messages.events.turn_events import DraftSent, TextEntered
from app.core.messages.timer import Timer
from app.core.values.values import Target, TurnStatus
from app.protocol import messages as m
from tests.helpers.playbook import Script, kinds, up


def close_on_each_try(script: Script, code: str = "server_closed") -> int:
    """Lose the line as soon as anything was asked, until nothing is asked any more; how often it was."""
    asked = kinds(script.log).count("CreateResponse")
    for _ in range(10):
        script.lose(code)
        script.play(TimerFired(timer=Timer.REDIAL))
        fresh = script.connect()
        asked += kinds(fresh).count("CreateResponse")
    return asked


@pytest.mark.parametrize("acknowledged", [True, False])
@pytest.mark.parametrize("spoken", [True, False])
def test_the_same_turn_is_asked_three_times_at_most(spoken: bool, acknowledged: bool) -> None:
    script = up()
    if spoken:
        script.speak()
    else:
        script.play(TextEntered(text="hello", at=script.now))
    if spoken and acknowledged:
        script.say(m.AudioCommitted(item_id="u1"))
    assert close_on_each_try(script) == 3
    assert [(out.draft, out.reason) for out in script.state.outgoing] == [(True, "gave_up")]
    assert script.state.notices[-1].code == "gave_up"
    assert script.state.conversation.turns[-1].status is TurnStatus.UNSENT


def test_a_turn_that_was_given_up_is_asked_three_times_more_when_the_person_sends_it() -> None:
    script = up()
    script.speak()
    close_on_each_try(script)
    script.log.clear()
    script.play(DraftSent(number=script.state.outgoing[0].number, at=script.now))
    assert close_on_each_try(script) == 3


def test_another_server_is_asked_as_if_for_the_first_time() -> None:
    script = up()
    script.speak()
    for _ in range(2):
        script.lose()
        script.play(TimerFired(timer=Timer.REDIAL))
        script.connect()
    script.play(TargetChanged(target=Target(url="wss://other.test", name="Other")))
    script.log.clear()
    script.connect()
    assert close_on_each_try(script) == 3


def test_failed_answers_and_lost_lines_count_together() -> None:
    script = up()
    script.speak()
    for _ in range(10):
        for name in ("r1", "r2", "r3"):
            script.say(m.ResponseCreated(response=m.Response(id=name)))
            script.finish(name, "failed")
        script.lose("server_closed")
        script.play(TimerFired(timer=Timer.REDIAL))
        script.connect()
    assert kinds(script.log).count("CreateResponse") <= 3


def test_a_limit_is_not_waited_for_for_ever_by_a_server_that_hangs_up_each_time() -> None:
    script = up()
    script.speak()
    for _ in range(10):
        error = m.Problem(
            type="rate_limit_exceeded", message="try again in 2s", event_id=script.state.reply.asked_as
        )
        script.say(m.ErrorSaid(error=error))
        script.lose("server_closed")
        script.play(TimerFired(timer=Timer.LIMIT), TimerFired(timer=Timer.REDIAL))
        script.connect()
    assert kinds(script.log).count("CreateResponse") <= 4
