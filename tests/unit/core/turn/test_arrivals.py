"""What shows that a turn of the person has arrived, whatever the server calls it."""

import pytest
from msgspec import UNSET

from app.core.messages.events.program_events import TimerFired
from app.core.messages.events.turn_events import TextEntered
from app.core.messages.timer import Timer
from app.core.turn import arrivals, outgoing
from app.core.values.replacing import replace
from app.core.values.values import Role, TurnStatus
from app.protocol import messages as m
from tests.helpers.playbook import Script, up

SOUND = (m.ContentPart(type="input_audio"),)


def words(text: str) -> tuple[m.ContentPart, ...]:
    return (m.ContentPart(type="input_text", text=text),)


def user(item_id: str, *content: m.ContentPart) -> m.ItemAdded:
    return m.ItemAdded(item=m.Item(id=item_id, role="user", content=content or UNSET))


def spoken(*said: m.FromServer) -> Script:
    script = up()
    script.speak()
    script.say(*said)
    return script


def typed(text: str = "hello") -> Script:
    script = up()
    script.play(TextEntered(text=text, at=2.0))
    return script


def names(script: Script) -> list[str]:
    return [turn.item_id for turn in script.state.conversation.turns if turn.role is Role.USER]


COMMITTED = m.AudioCommitted(item_id="u1")
WORDS = m.TranscriptionCompleted(item_id="u1", transcript="noon")
DELTA = m.TranscriptionDelta(item_id="u1", delta="no")


@pytest.mark.parametrize(
    "said",
    [
        (COMMITTED, user("u1", *SOUND), WORDS),
        (m.AudioCommitted(), user("u1", *SOUND), WORDS),
        (user("u1", *SOUND), COMMITTED, WORDS),
        (user("u1"), WORDS),
        (DELTA, WORDS, user("u1", *SOUND), COMMITTED),
        (m.AudioCommitted(item_id="other"), WORDS, user("u1", *SOUND)),
        (
            m.AudioCommitted(item_id="other"),
            m.TranscriptionCompleted(item_id="x", transcript="noon"),
            user("u1"),
        ),
        (m.ResponseCreated(response=m.Response(id="r1")), COMMITTED, WORDS),
        (m.AudioDelta(response_id="r1", item_id="a1", delta=b"\0\0"), WORDS),
    ],
)
def test_a_take_is_one_turn_under_whatever_names(said: tuple[m.FromServer, ...]) -> None:
    script = spoken(*said)
    assert names(script) == ["u1"]
    turn = script.state.conversation.turns[0]
    assert (turn.text, turn.status) == ("noon", TurnStatus.DONE)
    assert script.state.outgoing == ()


def test_a_take_that_was_answered_does_not_take_the_acknowledgement_of_the_next() -> None:
    script = spoken()
    script.answer()
    script.finish()
    script.speak()
    script.say(m.AudioCommitted(item_id="u2"))
    assert names(script) == ["", "u2"]


def test_an_acknowledgement_that_comes_after_the_take_was_given_back_takes_it_away_again() -> None:
    script = spoken()
    out = script.state.outgoing[0]
    script.state = outgoing.keep_unsent(script.state, out, outgoing.UNCONFIRMED)
    script.say(COMMITTED)
    assert script.state.outgoing == ()


@pytest.mark.parametrize(
    "item",
    [
        m.Item(id="tx_2000-1", role="user", content=words("hello")),
        m.Item(id="own", role="user", content=words(" hello ")),
        m.Item(id="own", role="user"),
        m.Item(id="own"),
    ],
)
def test_a_typed_message_is_known_by_its_id_its_words_or_as_the_only_one(item: m.Item) -> None:
    script = typed()
    script.say(m.ItemCreated(item=item), m.ItemDone(item=item))
    assert script.state.outgoing == ()
    assert names(script) == [item.id]


@pytest.mark.parametrize(
    ("item_id", "content"), [("", UNSET), ("", words("hello")), ("own", words(" hello "))], ids=str
)
def test_a_typed_message_gets_its_name_after_its_answer_began(
    item_id: str, content: tuple[m.ContentPart, ...]
) -> None:
    script = typed()
    item_id = item_id or outgoing.text_id(script.state.outgoing[0].turn_id)
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    assert names(script) == [""]
    script.say(m.ItemDone(item=m.Item(id=item_id, role="user", content=content)))
    assert names(script) == [item_id]
    assert script.state.conversation.turns[0].text == "hello"
    script.say(user("other", *words("something else")))
    assert names(script) == [item_id, "other"]


@pytest.mark.parametrize(
    "item",
    [
        m.Item(id="own", role="user", content=words("something else")),
        m.Item(id="own", role="user", content=SOUND),
        m.Item(id="own", type="function_call"),
        m.Item(id="own", role="assistant"),
    ],
)
def test_another_item_is_not_taken_for_a_typed_message(item: m.Item) -> None:
    script = typed()
    assert arrivals.item_seen(script.state, item) is None
    assert arrivals.item_seen(up().state, m.Item(id="own")) is None


def test_what_was_put_back_is_not_shown_twice_under_another_name() -> None:
    script = typed("hello")
    script.answer()
    script.finish()
    script.lose()
    script.play(TimerFired(timer=Timer.REDIAL))
    script.connect()
    script.say(user("srv1", *words("hello")))
    assert names(script) == ["srv1"]
    script.say(user("srv2", *words("nobody said this")))
    assert names(script) == ["srv1", "srv2"]


def test_nothing_is_proven_of_what_was_not_asked() -> None:
    state = spoken().state
    after, effects = arrivals.proven(state, ("another",))
    assert (after, effects) == (state, ())
    waiting = replace(state, outgoing=(replace(state.outgoing[0], handed=False),))
    assert arrivals.proven(waiting, (state.outgoing[0].turn_id,)) == (waiting, ())
