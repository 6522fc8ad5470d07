"""The connection: dialled, greeted, configured, lost, renewed, and what is carried over."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET

from app.core.line import line
from app.core.line.line import IDLE_S, LONGEST_BACKOFF_S, backoff
from app.core.messages.effects.line_effects import Configured, Dial, HangUp
from app.core.messages.effects.program_effects import StartTimer, StopTimer
from app.core.messages.effects.sound_effects import FinishSpeaker
from app.core.messages.events.archive_events import ConversationOpened
from app.core.messages.events.credential_events import (
    CredentialLooked,
    CredentialPlaced,
    DialectFound,
)
from app.core.messages.events.line_events import LineLost, LineUp, SessionRenewed, TargetChanged
from app.core.messages.events.presses import Cancelled
from app.core.messages.events.program_events import Closing, SettingsApplied, TimerFired
from app.core.messages.events.sound_events import SpeakerDrained
from app.core.messages.events.turn_events import RetryAsked, TextEntered
from app.core.messages.timer import Timer
from app.core.settings.settings import Settings
from app.core.state import LineStage, Phase, ReplyStage, State, phase
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.core.values.values import Target, Turn, TurnStatus
from app.protocol import messages as m
from tests.helpers.playbook import FRAME, PRACTICE, Script, kinds, of, up, wire


@given(st.integers(0, 50), st.integers(0, 10_000))
def test_back_off_grows_and_is_bounded(attempt: int, counter: int) -> None:
    assert 1.0 <= backoff(attempt, counter) <= LONGEST_BACKOFF_S * 1.25
    assert backoff(attempt, counter) <= backoff(attempt + 1, counter)


def test_a_service_is_dialled_at_once_and_the_practice_server_when_it_is_needed() -> None:
    assert of(Dial, Script().log)
    script = Script(PRACTICE)
    assert not of(Dial, script.log)
    assert of(Dial, script.press()) == [Dial(PRACTICE)]
    assert not of(Dial, script.play(RetryAsked()))


def test_the_whole_configuration_goes_first_and_its_acknowledgement_makes_the_line_ready() -> None:
    script = Script()
    assert StartTimer(Timer.GREETING, line.SPEAK_FIRST_S) in script.play(LineUp())
    assert script.play(LineUp()) == []
    effects = script.say(m.SessionCreated(session=m.SessionConfig(id="s", expires_at=4_600)))
    assert kinds(effects) == ["UpdateSession"]
    assert StartTimer(Timer.RENEW, 3_510.0) in effects
    assert script.state.line.stage is LineStage.CONFIGURING
    effects = script.say(m.SessionUpdated(session=m.SessionConfig(instructions="x")))
    assert StartTimer(Timer.IDLE, IDLE_S) in effects
    assert str(script.state.line.stage) == LineStage.UP
    assert [x.session.instructions for x in of(Configured, effects)] == ["x"]
    effects = script.say(m.SessionUpdated(), m.SessionCreated())
    assert kinds(effects) == []


def test_a_server_that_never_acknowledges_is_used_all_the_same() -> None:
    script = Script()
    script.play(LineUp())
    script.say(m.SessionCreated())
    script.play(TimerFired(timer=Timer.CONFIGURE))
    assert script.state.line.stage is LineStage.UP
    assert script.play(TimerFired(timer=Timer.CONFIGURE)) == []


def test_a_server_that_waits_for_us_is_spoken_to_first() -> None:
    script = Script()
    script.play(LineUp())
    effects = script.play(TimerFired(timer=Timer.GREETING))
    assert kinds(effects) == ["UpdateSession"]
    assert StartTimer(Timer.GREETING, line.GREETING_S) in effects
    effects = script.say(m.SessionUpdated())
    assert script.state.line.stage is LineStage.UP
    assert StopTimer(Timer.GREETING) in effects
    late = Script()
    late.play(LineUp(), TimerFired(timer=Timer.GREETING))
    assert kinds(late.say(m.SessionCreated())) == ["UpdateSession"]
    assert late.state.line.stage is LineStage.CONFIGURING


def test_a_server_may_greet_with_what_is_in_force() -> None:
    script = Script()
    script.play(LineUp())
    assert kinds(script.say(m.SessionUpdated())) == ["UpdateSession"]
    assert script.state.line.stage is LineStage.CONFIGURING
    script.say(m.SessionUpdated())
    assert str(script.state.line.stage) == LineStage.UP


def test_a_socket_that_says_nothing_is_given_up() -> None:
    script = Script()
    script.play(LineUp(), TimerFired(timer=Timer.GREETING))
    effects = script.play(TimerFired(timer=Timer.GREETING))
    assert isinstance(effects[0], HangUp)
    assert script.state.line.stage is LineStage.WAITING
    assert script.play(TimerFired(timer=Timer.GREETING)) == []


def test_a_server_of_the_other_dialect_is_configured_once_more() -> None:
    script = Script()
    assert script.play(DialectFound(dialect="beta")) == []
    script.play(LineUp())
    assert kinds(script.play(DialectFound(dialect="ga"))) == []
    script.play(TimerFired(timer=Timer.GREETING))
    assert kinds(script.play(DialectFound(dialect="ga"))) == []
    assert kinds(script.play(DialectFound(dialect="beta"))) == ["UpdateSession"]
    script.say(m.SessionUpdated())
    assert kinds(script.play(DialectFound(dialect="ga"))) == ["UpdateSession"]


@pytest.mark.parametrize(
    ("said", "ends"),
    [
        (4_600, 4_600.0),
        (999, 0.0),
        (0, 0.0),
        (-3, 0.0),
        (None, 0.0),
        (UNSET, 0.0),
        (1_000 + 40 * 86_400, 0.0),
        (2**53, 0.0),
    ],
)
def test_the_end_of_a_session_is_believed_where_it_can_be(said: object, ends: float) -> None:
    assert line.ends_at(said, 1_000.0) == ends
    now = 1_800_000_000.0
    for unit in (1, 10**3, 10**6, 10**9):
        assert line.ends_at((int(now) + 3_600) * unit, now) == now + 3_600


def test_a_session_that_never_ends_is_not_renewed() -> None:
    script = Script()
    script.play(LineUp())
    effects = script.say(m.SessionCreated(session=m.SessionConfig(expires_at=1_000 + 40 * 86_400)))
    assert [order.timer for order in of(StartTimer, effects)] == [Timer.CONFIGURE]
    assert script.state.line.expires_at == 0.0


def test_a_lost_line_is_dialled_again_with_growing_pauses() -> None:
    script = up()
    assert of(StartTimer, script.lose())[-1].seconds < 1
    pauses = []
    for _ in range(4):
        assert of(Dial, script.play(TimerFired(timer=Timer.REDIAL)))
        pauses.append(of(StartTimer, script.lose("unreachable"))[-1].seconds)
    assert pauses == sorted(pauses)
    assert phase(script.state) is Phase.OFFLINE
    assert [n.code for n in script.state.notices] == ["network", "unreachable"]
    script.play(TimerFired(timer=Timer.REDIAL))
    script.connect()
    assert not list(script.state.notices)
    assert script.play(TimerFired(timer=Timer.REDIAL)) == []


def test_a_server_that_asks_to_wait_is_left_alone_for_longer() -> None:
    script = up()
    pauses = []
    for _ in range(8):
        pauses.append(of(StartTimer, script.lose("busy"))[-1].seconds)
        script.play(TimerFired(timer=Timer.REDIAL))
    assert pauses[0] >= 10
    assert 300 <= pauses[-1] <= 375
    assert [n.code for n in script.state.notices] == ["busy"]


def test_what_only_the_person_can_mend_is_not_tried_again() -> None:
    script = Script()
    assert not of(StartTimer, script.lose("invalid_api_key"))
    assert phase(script.state) is Phase.ERROR
    assert of(Dial, script.play(RetryAsked()))
    script.lose("no_key")
    assert phase(script.state) is Phase.NO_KEY
    assert of(Dial, script.press())


def test_a_press_while_waiting_dials_at_once_and_nothing_said_is_lost() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.lose()
    script.hear(10)
    script.release()
    assert of(Dial, script.play(RetryAsked()))
    effects = script.connect()
    assert kinds(effects) == ["UpdateSession", "AppendAudio", "CommitAudio", "CreateResponse"]
    assert sum(len(x.audio) for x in wire(effects) if isinstance(x, m.AppendAudio)) == 20 * len(FRAME)


def test_the_conversation_is_put_back_as_text_before_anything_new() -> None:
    script = up()
    script.speak()
    script.say(
        m.AudioCommitted(item_id="u1"), m.TranscriptionCompleted(item_id="u1", transcript="What time is it?")
    )
    script.answer(text="It is noon.")
    script.finish()
    script.play(SpeakerDrained())
    script.lose()
    script.play(TimerFired(timer=Timer.REDIAL))
    items = [x.item for x in wire(script.connect()) if isinstance(x, m.CreateItem)]
    assert [(i.role, i.content[0].type, i.content[0].text) for i in items if i.content] == [
        ("user", "input_text", "What time is it?"),
        ("assistant", "output_text", "It is noon."),
    ]
    before = script.state.conversation
    script.say(*(m.ItemAdded(item=item) for item in items))
    assert script.state.conversation == before


def test_a_question_that_was_taken_but_not_answered_is_sent_again() -> None:
    script = up()
    script.speak()
    script.say(m.AudioCommitted(item_id="u1"), m.ResponseCreated(response=m.Response(id="r1")))
    script.lose()
    assert script.state.conversation.turns[-1].status is TurnStatus.WAITING
    script.play(TimerFired(timer=Timer.REDIAL))
    assert kinds(script.connect())[-2:] == ["CommitAudio", "CreateResponse"]


def test_an_answer_that_breaks_off_is_heard_to_its_end_and_marked() -> None:
    script = up()
    script.speak()
    script.say(m.AudioCommitted(item_id="u1"))
    script.answer()
    assert FinishSpeaker() in script.lose()
    turn = script.state.conversation.turns[-1]
    assert (turn.status, turn.reason) == (TurnStatus.FAILED, "network")
    assert script.state.reply.sounding
    assert script.state.reply.stage is ReplyStage.IDLE


def test_the_practice_server_may_rest_when_nobody_needs_it() -> None:
    script = up(PRACTICE)
    script.lose("server_closed")
    assert script.state.line.stage is LineStage.REST
    assert not list(script.state.notices)
    script = up(PRACTICE)
    script.press()
    script.lose("server_closed")
    assert script.state.line.stage is LineStage.WAITING


def test_a_session_at_its_end_is_renewed_without_a_word() -> None:
    script = up()
    script.lose("session_expired")
    assert not list(script.state.notices)
    assert script.state.line.stage is LineStage.WAITING


def test_the_line_rests_when_nobody_speaks_for_long() -> None:
    script = up()
    assert HangUp() in script.play(TimerFired(timer=Timer.IDLE))
    assert script.state.line.stage is LineStage.REST
    assert script.play(TimerFired(timer=Timer.IDLE)) == []
    assert of(Dial, script.press())


def test_the_line_does_not_rest_in_the_middle_of_something() -> None:
    script = up()
    script.press()
    assert of(StartTimer, script.play(TimerFired(timer=Timer.IDLE)))
    assert script.state.line.stage is LineStage.UP


def test_a_session_near_its_end_is_renewed_at_a_quiet_moment() -> None:
    script = up()
    script.press()
    assert script.play(TimerFired(timer=Timer.RENEW)) == [StartTimer(Timer.RENEW, 10.0)]
    script.play(Cancelled(at=script.now))
    effects = script.play(TimerFired(timer=Timer.RENEW))
    assert HangUp() in effects
    assert of(Dial, effects)
    assert script.play(TimerFired(timer=Timer.RENEW)) == []


def test_another_target_is_dialled_and_the_conversation_stays() -> None:
    script = up()
    script.play(TextEntered(text="hello", at=1.0))
    target = Target(url="wss://other.test/v1/realtime", name="Other")
    effects = script.play(TargetChanged(target=target))
    assert HangUp() in effects
    assert of(Dial, effects) == [Dial(target)]
    assert kinds(script.connect())[-2:] == ["CreateItem", "CreateResponse"]


def test_a_fatal_error_event_hangs_up() -> None:
    script = up()
    problem = m.Problem(type="invalid_request_error", code="invalid_api_key", message="bad")
    assert HangUp() in script.say(m.ErrorSaid(error=problem))
    assert script.state.line.stage is LineStage.BLOCKED
    assert script.lose() is not None


def test_a_line_that_is_not_wanted_cannot_be_lost() -> None:
    script = Script(PRACTICE)
    assert script.lose() == []
    script.play(Closing())
    assert script.lose() == []
    assert script.play(RetryAsked()) == []


@pytest.mark.parametrize("practice", [True, False])
def test_another_conversation_gets_a_session_of_its_own(practice: bool) -> None:
    script = up(PRACTICE) if practice else up()
    script.speak()
    old = Turn("k", script.state.conversation.turns[0].role, "before", TurnStatus.DONE)
    effects = script.play(ConversationOpened(conversation="c2", title="Two", turns=(old,)))
    assert HangUp() in effects
    assert bool(of(Dial, effects)) is not practice
    assert script.state.conversation.title == "Two"
    assert script.state.reply.stage is ReplyStage.IDLE
    effects = script.play(ConversationOpened(conversation="c3"))
    assert bool(of(HangUp, effects)) is not practice


def test_settings_are_told_only_to_a_line_that_listens() -> None:
    script = Script(PRACTICE)
    assert kinds(script.play(SettingsApplied(settings=Settings(instructions="a")))) == []
    script = up()
    assert kinds(script.play(SettingsApplied(settings=Settings(instructions="a")))) == ["UpdateSession"]


def test_trouble_keeps_the_take_for_the_next_connection() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(LineLost(trouble=Trouble("server_closed")))
    assert script.state.take is not None
    assert script.state.take.sent == 0


def test_a_new_session_on_request_waits_for_the_end_of_what_goes_on() -> None:
    script = up()
    script.speak()
    assert script.play(SessionRenewed()) == [StartTimer(Timer.RENEW, 0.5)]
    quiet = up()
    assert {type(effect) for effect in quiet.play(SessionRenewed())} >= {HangUp, Dial}


def test_who_is_here_keeps_the_line_from_resting_until_the_end() -> None:
    script = up()
    idle = StartTimer(Timer.IDLE, line.IDLE_S)
    assert idle in line.wake(script.state)[1]
    assert idle not in line.wake(replace(script.state, closing=True))[1]


def test_a_line_that_nobody_needs_any_more_rests_soon_if_it_is_up() -> None:
    script = up()
    assert line.leave(script.state) == (script.state, (StartTimer(Timer.IDLE, line.PAUSE_S),))
    assert line.leave(State()) == (State(), ())


def test_what_the_server_does_not_take_is_kept_and_the_line_waits_for_the_person() -> None:
    script = up()
    script.speak()
    script.say(m.AudioCommitted(item_id="u1"))
    script.lose("not_taken")
    assert script.state.line.stage is LineStage.BLOCKED
    assert [(out.draft, out.reason) for out in script.state.outgoing] == [(True, "not_taken")]


def test_a_line_is_good_when_it_held_or_carried_an_answer() -> None:
    script = up()
    seconds = []
    for proof in ((), (TimerFired(timer=Timer.HELD),), ()):
        script.play(*proof)
        script.lose()
        seconds.append(script.state.line.retry_seconds)
        script.play(TimerFired(timer=Timer.REDIAL))
        script.connect()
    assert seconds[:2] == [0.1, 0.1]
    assert seconds[2] >= 2.0
    script.speak()
    script.answer()
    script.finish()
    script.lose()
    assert script.state.line.retry_seconds == 0.1
    script.play(TimerFired(timer=Timer.HELD))
    assert script.state.line.attempt == 1, "a line that is down has not held"


@pytest.mark.parametrize(
    ("event", "dials"),
    [
        (CredentialPlaced(account="example.test", there=True, late=True), True),
        (CredentialPlaced(account="example.test", there=True), False),
        (CredentialLooked(), False),
    ],
)
def test_a_credential_that_comes_late_is_used_at_once(
    event: CredentialPlaced | CredentialLooked, dials: bool
) -> None:
    script = Script()
    script.play(RetryAsked())
    script.lose("keyring_silent")
    assert script.state.line.stage is LineStage.BLOCKED
    assert bool(of(Dial, script.play(event))) == dials


def test_a_credential_that_comes_late_disturbs_no_line_that_is_up() -> None:
    script = up()
    assert not of(Dial, script.play(CredentialPlaced(account="example.test", there=True, late=True)))
