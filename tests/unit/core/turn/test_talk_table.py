"""The table of the talk machine says what it does: no more transitions and no fewer; the diagram shows it."""

from pathlib import Path

from app.core.messages.events.event import Event
from app.core.messages.events.presses import (
    Cancelled,
    FocusLost,
    LatchPressed,
    OtherKeyPressed,
    SystemPaused,
    TalkPressed,
    TalkReleased,
    TalkToggled,
)
from app.core.messages.events.program_events import TimerFired
from app.core.messages.events.sound_events import MicrophoneClosed, MicrophoneFailed, MicrophoneOpened
from app.core.messages.timer import Timer
from app.core.state import State, TakeStage
from app.core.turn.talk_table import TABLE
from app.core.update import update
from tests.pages.talk_machine_page import mermaid
from tests.unit.core.test_walk import ALPHABET, STATES

DOCUMENT = Path(__file__).parents[4] / "docs" / "talk-machine.md"
TIMERS = {Timer.TAIL: "tail over", Timer.DRAIN: "drain overdue"}


SHORT = {"auto": "tapped", "hold": "released too soon", "double": "tapped once", "toggle": "released"}


def name(state: State, event: Event) -> str:
    """What the table calls this event in this state."""
    again = ", pressed again" if state.take is not None and state.take.next is not None else ""
    match event:
        case TalkPressed():
            return "pressed"
        case TalkToggled():
            return "switched"
        case LatchPressed():
            return "locked by Shift"
        case OtherKeyPressed():
            return "other key"
        case SystemPaused():
            return "system paused"
        case TalkReleased(at=at):
            assert state.take is not None
            return "released" if (at - state.take.at) >= 0.35 else SHORT[mode(state)]
        case MicrophoneOpened():
            return "first sample"
        case MicrophoneClosed():
            return "microphone closed" + again
        case MicrophoneFailed():
            return "microphone failed" + again
        case FocusLost():
            return "focus lost"
        case Cancelled():
            return "cancelled"
        case TimerFired(timer=Timer.CAP):
            return "longest take" + (", to be sent" if state.settings.cap_action == "send" else "")
        case TimerFired(timer=Timer.TAIL) if state.take is not None and state.take.tapped:
            return "no second tap"
        case TimerFired(timer=timer):
            return TIMERS[timer] + (again if timer is Timer.DRAIN else "")
        case _:
            raise AssertionError(event)


def stage(state: State) -> str:
    if (take := state.take) is None:
        return "idle"
    live = take.stage in (TakeStage.OPENING, TakeStage.RECORDING)
    return f"{take.stage.value}_latched" if live and take.latched else take.stage.value


def mode(state: State) -> str:
    return "double" if state.settings.double_tap else state.settings.talk_mode


def test_the_table_holds_every_transition_and_no_other() -> None:
    seen = set()
    for state in STATES:
        for event in ALPHABET:
            after, _ = update(state, event)
            if stage(after) != stage(state):
                seen.add((stage(state), name(state, event), stage(after)))
    assert {(before, event, after) for before, event, after, _ in TABLE} == seen


def test_the_diagram_in_the_docs_is_the_one_of_the_table() -> None:
    assert mermaid() in DOCUMENT.read_text(encoding="utf-8"), "run: python -m tests.pages.talk_machine_page"
