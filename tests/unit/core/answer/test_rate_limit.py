"""A service that asks to wait: how long, asked again by itself, and not for ever."""

import pytest

from app.core.answer.rate_limit import USUAL_S, seconds
from app.core.answer.reply import MOST_TRIES
from app.core.messages.effects.program_effects import StartTimer
from app.core.messages.events.presses import TalkPressed
from app.core.messages.events.program_events import TimerFired
from app.core.messages.events.turn_events import AskedAgain, NoticeDismissed
from app.core.messages.timer import Timer
from app.core.settings.settings import Settings
from app.core.state import State
from app.core.values.problems import entry
from app.protocol import messages as m
from tests.helpers.playbook import Script, asked, kinds, of, up


def limited(script: Script, name: str, words: str) -> list[str]:
    script.say(m.ResponseCreated(response=m.Response(id=name)))
    error = m.StatusError(code="rate_limit_exceeded", message=words)
    return kinds(script.finish(name, "failed", status_details=m.StatusDetails(type="failed", error=error)))


@pytest.mark.parametrize(
    ("words", "wait"),
    [
        ("Please try again in 1.2s. Visit the page", 1.2),
        ("Please try again in 6m0s.", 360.0),
        ("try again in 20ms", 0.02),
        ("Try again in 1h2m3s", 3723.0),
        ("Rate limit reached", USUAL_S),
    ],
)
def test_the_wait_is_what_the_service_says(words: str, wait: float) -> None:
    assert seconds(words, State()) == pytest.approx(wait)


def test_else_the_wait_is_until_the_used_up_limit_is_whole() -> None:
    limits = (
        m.RateLimit(name="tokens", remaining=0, reset_seconds=7.5),
        m.RateLimit(name="requests", remaining=0, reset_seconds=2.5),
        m.RateLimit(name="other", remaining=4, reset_seconds=90.0),
        m.RateLimit(name="odd", remaining=0),
    )
    assert seconds("", State(limits=limits)) == 7.5


def test_the_answer_is_asked_for_three_times_in_all_and_then_the_person_is_asked() -> None:
    script = asked()
    for turn in range(MOST_TRIES - 1):
        limited(script, f"r{turn}", "Please try again in 3s.")
        (notice,) = script.state.notices
        assert notice.until > 0
        assert kinds(script.play(TimerFired(timer=Timer.LIMIT))) == ["CreateResponse"]
        assert script.state.notices == ()
    limited(script, "last", "Please try again in 3s.")
    (notice,) = script.state.notices
    assert (notice.until, entry(notice.code).action) == (0, "ask_again")
    assert script.play(TimerFired(timer=Timer.LIMIT)) == []
    assert kinds(script.play(AskedAgain(at=script.now))) == ["CreateResponse"]


def test_an_answer_that_failed_otherwise_counts_too() -> None:
    script = asked()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    script.finish("r1", "failed")
    limited(script, "r2", "Please try again in 3s.")
    script.play(TimerFired(timer=Timer.LIMIT))
    limited(script, "r3", "Please try again in 3s.")
    assert script.state.notices[0].until == 0


def test_hands_free_every_limit_is_waited_for_however_often_there_was_one_before() -> None:
    script = up(settings=Settings(turn_detection="server_vad"))
    script.press()
    for turn in range(2 * MOST_TRIES):
        limited(script, f"r{turn}", "Please try again in 3s.")
        assert kinds(script.play(TimerFired(timer=Timer.LIMIT))) == ["CreateResponse"]
        script.say(m.ResponseCreated(response=m.Response(id=f"s{turn}")))
        script.finish(f"s{turn}")


def test_an_answer_in_between_starts_the_count_anew() -> None:
    script = asked()
    limited(script, "r1", "Please try again in 3s.")
    script.play(TimerFired(timer=Timer.LIMIT))
    script.say(m.ResponseCreated(response=m.Response(id="r2")))
    script.finish("r2", "completed")
    assert script.state.reply.limited == 0


def test_a_limit_of_hours_is_told_and_not_waited_for() -> None:
    script = asked()
    limited(script, "r1", "Please try again in 2h.")
    assert script.state.notices[0].until == 0


def test_what_was_waved_off_is_not_asked_again() -> None:
    script = asked()
    limited(script, "r1", "Please try again in 3s.")
    script.play(NoticeDismissed(at=1.0, number=script.state.notices[0].number))
    assert script.play(TimerFired(timer=Timer.LIMIT)) == []


def test_a_newer_turn_takes_the_place_of_the_one_that_waits() -> None:
    script = asked()
    limited(script, "r1", "Please try again in 3s.")
    script.play(TalkPressed(at=2.0))
    assert kinds(script.play(TimerFired(timer=Timer.LIMIT))) == []
    assert script.state.notices == ()


def refused(script: Script, about: str, words: str) -> None:
    problem = m.Problem(
        type="invalid_request_error", code="rate_limit_exceeded", message=words, event_id=about
    )
    script.say(m.ErrorSaid(error=problem))


@pytest.mark.parametrize("named", [True, False])
def test_a_limit_that_comes_as_an_error_is_waited_for_as_well(named: bool) -> None:
    script = asked()
    for _ in range(MOST_TRIES - 1):
        refused(script, script.state.reply.asked_as if named else "", "Please try again in 3s.")
        (notice,) = script.state.notices
        assert notice.until == pytest.approx(script.now + 3)
        assert of(StartTimer, script.log)[-1] == StartTimer(Timer.LIMIT, 3.0)
        assert kinds(script.play(TimerFired(timer=Timer.LIMIT))) == ["CreateResponse"]
        assert script.state.notices == ()
    refused(script, "", "Please try again in 3s.")
    assert script.state.notices[0].until == 0


def test_a_limit_while_nothing_is_asked_for_is_told_and_asks_for_nothing() -> None:
    script = up()
    refused(script, "", "Please try again in 3s.")
    assert script.state.notices[0].until == 0
    assert script.play(TimerFired(timer=Timer.LIMIT)) == []
