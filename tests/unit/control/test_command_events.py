"""What a command means depends on whether a take is open; each word is one fact or none."""

import pytest

from app.control.client import COMMANDS
from app.control.command_events import facts
from app.core.messages.events.presses import Cancelled, TalkPressed, TalkReleased, TalkToggled
from app.core.state import State, Take, TakeStage
from app.core.values.replacing import replace

IDLE = State()


def open_at(stage: TakeStage) -> State:
    return replace(IDLE, take=Take(1, stage))


HANDS_FREE = replace(IDLE, take=Take(1, TakeStage.RECORDING, hands_free=True))


@pytest.mark.parametrize(
    ("word", "state", "expected"),
    [
        ("down", IDLE, TalkPressed),
        ("up", open_at(TakeStage.RECORDING), TalkReleased),
        ("toggle", IDLE, TalkToggled),
        ("toggle", open_at(TakeStage.RECORDING), TalkToggled),
        ("toggle", HANDS_FREE, TalkToggled),
        ("cancel", open_at(TakeStage.RECORDING), Cancelled),
        ("stop", IDLE, Cancelled),
        ("stop", HANDS_FREE, Cancelled),
    ],
)
def test_a_word_is_a_fact(word: str, state: State, expected: type) -> None:
    (fact,) = facts(word, state, 7.0) or ()
    assert type(fact) is expected
    assert fact.at == 7.0


def test_stop_leaves_what_is_being_said_alone() -> None:
    assert facts("stop", open_at(TakeStage.RECORDING), 7.0) == ()


@pytest.mark.parametrize("word", ["show", "quit"])
def test_what_is_the_windows_own_tells_the_session_nothing(word: str) -> None:
    assert facts(word, IDLE, 7.0) == ()


def test_every_command_of_the_door_is_known_and_no_other() -> None:
    assert [word for word in COMMANDS if facts(word, IDLE, 0.0) is None] == []
    assert facts("leave", IDLE, 0.0) is None
