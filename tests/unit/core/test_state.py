"""The phase that the person sees, derived from the machines."""

import pytest

from app.core.state import (
    AnswerSound,
    Call,
    LineStage,
    LineState,
    Outgoing,
    Phase,
    Reply,
    ReplyStage,
    Sample,
    State,
    Take,
    TakeStage,
    held,
    phase,
)
from app.core.values.replacing import replace
from app.core.values.take_state import NextTake

BASE = State()


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (BASE, Phase.READY),
        (replace(BASE, take=Take(1)), Phase.OPENING),
        (replace(BASE, take=Take(1, TakeStage.RECORDING)), Phase.RECORDING),
        (replace(BASE, take=Take(1, TakeStage.RECORDING, latched=True)), Phase.LATCHED),
        (replace(BASE, take=Take(1, slow=True, latched=True)), Phase.OPENING),
        (replace(BASE, take=Take(1, hands_free=True, muted=True)), Phase.MUTED),
        (replace(BASE, take=Take(1, TakeStage.TAIL)), Phase.SENDING),
        (replace(BASE, take=Take(1, TakeStage.DRAINING)), Phase.SENDING),
        (replace(BASE, take=Take(1, hands_free=True)), Phase.LISTENING),
        (replace(BASE, take=Take(1, hands_free=True), reply=Reply(sounding=True)), Phase.SPEAKING),
        (replace(BASE, reply=Reply(sounding=True)), Phase.SPEAKING),
        (replace(BASE, reply=Reply(ReplyStage.ASKED)), Phase.THINKING),
        (replace(BASE, reply=Reply(ReplyStage.ACTIVE)), Phase.THINKING),
        (replace(BASE, reply=Reply(wanted=True)), Phase.THINKING),
        (replace(BASE, reply=Reply(ReplyStage.CANCELLING)), Phase.READY),
        (replace(BASE, line=LineState(LineStage.BLOCKED, trouble="no_key")), Phase.NO_KEY),
        (replace(BASE, line=LineState(LineStage.BLOCKED, trouble="refused")), Phase.ERROR),
        (replace(BASE, line=LineState(LineStage.WAITING)), Phase.OFFLINE),
        (replace(BASE, outgoing=(Outgoing(1, "k"),)), Phase.SENDING),
        (replace(BASE, outgoing=(Outgoing(1, "k", draft=True),)), Phase.READY),
        (replace(BASE, outgoing=(Outgoing(1, "k", draft=True, reason="cancelled"),)), Phase.CANCELLED),
    ],
)
def test_there_is_one_word_for_what_happens(state: State, expected: Phase) -> None:
    assert phase(state) is expected


def test_sound_and_secrets_stay_out_of_the_printed_state() -> None:
    state = replace(BASE, take=Take(1, frames=(b"spoken words",)), outgoing=(Outgoing(1, "k", (b"more",)),))
    assert "spoken" not in repr(state)
    assert "more" not in repr(state)


def test_a_sample_shows_no_sound() -> None:
    assert "frames" not in repr(Sample(3, frames=(b"\1\2",)))
    assert repr(AnswerSound("a1", (b"\1\2",), 2)) == "AnswerSound('a1', 2 bytes)"


@pytest.mark.parametrize(
    ("take", "expected"),
    [
        (None, False),
        (Take(1), True),
        (Take(1, TakeStage.RECORDING), True),
        (Take(1, TakeStage.TAIL), False),
        (Take(1, TakeStage.DRAINING), False),
        (Take(1, TakeStage.DRAINING, next=NextTake(at=1.0)), True),
        (Take(1, TakeStage.RECORDING, hands_free=True), False),
    ],
)
def test_the_key_counts_as_held_while_its_release_means_something(take: Take | None, expected: bool) -> None:
    assert held(State(take=take)) is expected


def test_a_call_is_answered_under_its_own_id_else_under_its_items() -> None:
    assert (Call("c", item_id="f").id, Call(item_id="f").id, Call().id) == ("c", "f", "")
