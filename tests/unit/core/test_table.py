"""The table of the talk machine says what it does: no transition more, none less; the diagram shows it."""

from pathlib import Path

from app.core import events as e
from app.core.state import State
from app.core.talk import TABLE
from app.core.update import update
from tests.helpers.diagram import mermaid
from tests.unit.core.test_walk import ALPHABET, STATES

DOCUMENT = Path(__file__).parents[3] / "docs" / "talk-machine.md"
TIMERS = {"tail": "tail over", "cap": "longest take", "drain": "drain overdue"}


def name(state: State, event: e.Event) -> str:
    """What the table calls this event in this state."""
    again = ", pressed again" if state.take is not None and state.take.again else ""
    match event:
        case e.TalkPressed():
            return "pressed"
        case e.TalkReleased(at=at):
            assert state.take is not None
            return "released" if (at - state.take.at) >= 0.2 else "released too soon"
        case e.MicrophoneOpened():
            return "first sample"
        case e.MicrophoneClosed():
            return "microphone closed" + again
        case e.MicrophoneFailed():
            return "microphone failed" + again
        case e.FocusLost():
            return "focus lost"
        case e.Cancelled():
            return "cancelled"
        case e.TimerFired(name=timer):
            return TIMERS[timer] + (again if timer == "drain" else "")
        case _:
            raise AssertionError(event)


def stage(state: State) -> str:
    return "idle" if state.take is None else state.take.stage.value


def test_the_table_holds_every_transition_and_no_other() -> None:
    seen = set()
    for state in STATES:
        for event in ALPHABET:
            after, _ = update(state, event)
            if stage(after) != stage(state):
                seen.add((stage(state), name(state, event), stage(after)))
    assert {(before, event, after) for before, event, after, _ in TABLE} == seen


def test_the_diagram_in_the_docs_is_the_one_of_the_table() -> None:
    assert mermaid() in DOCUMENT.read_text(encoding="utf-8"), "run: python -m tests.helpers.diagram"
