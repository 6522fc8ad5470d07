"""Which response and which item an event means that does not say so."""

import pytest

from app.core.answer import identity
from app.core.state import Reply, ReplyStage, State
from app.core.values.replacing import replace
from app.core.values.values import Role, Turn, TurnStatus
from app.protocol import messages as m

ACTIVE = State(reply=Reply(stage=ReplyStage.ACTIVE, response_id="r2", past=("r1",), abandoned=("r0",)))


def stage(which: ReplyStage, response_id: str = "r2") -> State:
    return replace(ACTIVE, reply=replace(ACTIVE.reply, stage=which, response_id=response_id))


def with_item(state: State, item_id: str, text: str = "") -> State:
    turn = Turn("t1", Role.ASSISTANT, text, item_id=item_id)
    return replace(state, conversation=replace(state.conversation, turns=(turn,)))


def test_the_id_of_a_response_is_empty_where_there_is_none() -> None:
    assert identity.response_id_of(m.Response(id="r1")) == "r1"
    assert identity.response_id_of(m.Response()) == ""


def test_only_names_of_the_server_may_be_told_to_it() -> None:
    assert identity.known("r1")
    assert not identity.known("")
    assert not identity.known(identity.begun(ACTIVE, "").reply.response_id)


@pytest.mark.parametrize(
    ("state", "said", "meant"),
    [
        (ACTIVE, "r2", "r2"),
        (ACTIVE, "", "r2"),
        (ACTIVE, "new", "r2"),
        (ACTIVE, "r1", "r1"),
        (ACTIVE, "r0", "r0"),
        (stage(ReplyStage.IDLE), "", "r2"),
        (stage(ReplyStage.IDLE), "new", "new"),
        (stage(ReplyStage.CANCELLING, ""), "", ""),
    ],
)
def test_what_names_no_response_belongs_to_the_present_one(state: State, said: str, meant: str) -> None:
    assert identity.response(state, said) == meant


def test_the_response_before_is_past_and_one_name_may_be_used_again() -> None:
    state = identity.begun(ACTIVE, "r3")
    assert state.reply.past == ("r1", "r2")
    assert identity.begun(state, "r1").reply.past == ("r2", "r3")
    assert identity.succeeded(state.reply, "r3").past == ("r1", "r2")
    assert identity.begun(ACTIVE, "r0").reply.abandoned == ()


def test_responses_without_names_get_different_ones() -> None:
    first = identity.begun(ACTIVE, "")
    assert first.reply.response_id != identity.begun(first, "").reply.response_id


def test_an_item_that_nobody_knows_is_the_one_announced_last_or_the_first() -> None:
    state, name = identity.item(ACTIVE, "a1")
    assert (state.reply.items, name) == (("a1",), "a1")
    assert identity.item(state, "random") == (state, "a1")
    assert identity.item(state, "") == (state, "a1")
    assert identity.item(with_item(state, "a9"), "a9")[1] == "a9"
    assert identity.item(ACTIVE, "")[1] == f"{identity.UNNAMED}{ACTIVE.counter + 1}"


@pytest.mark.parametrize(
    ("turn", "said", "taken"),
    [
        (Turn("t1", Role.USER, "Hello", item_id="i"), "", True),
        (Turn("t1", Role.ASSISTANT, "Before", TurnStatus.DONE, item_id="i"), "r2", True),
        (Turn("t1", Role.ASSISTANT, "Before", TurnStatus.DONE, item_id="i"), "", False),
        (Turn("t1", Role.ASSISTANT, "Before", TurnStatus.DONE, item_id="i"), "r1", False),
        (Turn("t1", Role.ASSISTANT, "Now", TurnStatus.STREAMING, item_id="i"), "r2", False),
    ],
)
def test_a_name_that_a_turn_has_already_is_replaced_by_one_of_ours(
    turn: Turn, said: str, taken: bool
) -> None:
    state = replace(ACTIVE, conversation=replace(ACTIVE.conversation, turns=(turn,)))
    after, name = identity.item(state, "i", said)
    assert (name != "i") is taken
    assert identity.known(name) is not taken
    if taken:
        assert identity.item(after, "i", said) == (after, name)
        assert identity.renamed(after, "i") == (after, name)
        assert identity.renamed(after, "other") == (after, "other")
    idle = replace(state, reply=replace(state.reply, stage=ReplyStage.IDLE))
    assert identity.renamed(idle, "i", said) == (idle, "i")


def test_a_second_message_is_told_from_a_second_name() -> None:
    first = identity.announced(ACTIVE, "a1")
    assert identity.announced(first, "a1") == first
    assert identity.announced(first, "").reply.items == ("a1",)
    assert identity.announced(first, "b1").reply.items == ("b1",), "the one in the transcript counts"
    assert identity.announced(with_item(first, "a1"), "b1").reply.items == ("a1",), "it has no word yet"
    spoken = with_item(first, "a1", "Well")
    assert identity.announced(spoken, "a2").reply.items == ("a1", "a2")
    assert identity.announced(stage(ReplyStage.IDLE), "a1").reply.items == ()


def test_messages_of_a_response_that_was_given_up_are_not_shown() -> None:
    state = identity.refused(ACTIVE, "x1")
    assert not identity.wanted(state, "x1")
    assert identity.wanted(state, "a1")
    assert identity.refused(state, "x1") == identity.refused(state, "") == state
    shown = with_item(ACTIVE, "a1", "Well")
    assert identity.refused(shown, "a1") == shown, "what is there stays"


def test_a_message_of_nobody_belongs_to_the_response_beside_the_answer() -> None:
    beside = stage(ReplyStage.IDLE)
    beside = replace(beside, reply=replace(beside.reply, beside="r3"))
    assert not identity.wanted(beside, "x1")
    assert identity.wanted(with_item(beside, "a1"), "a1")
    assert identity.wanted(replace(ACTIVE, reply=replace(ACTIVE.reply, beside="r3")), "a2")
