"""What each command means at this moment: turns a word and the State into facts for the session. Pure."""

from app.core.messages.events.event import Event
from app.core.messages.events.presses import Cancelled, TalkPressed, TalkReleased, TalkToggled
from app.core.state import State


def facts(word: str, state: State, at: float) -> tuple[Event, ...] | None:
    """The facts to report, perhaps none; None if there is no such command. ``at`` is a time in seconds."""
    take = state.take
    match word:
        case "down":
            return (TalkPressed(at=at),)
        case "up":
            return (TalkReleased(at=at),)
        case "toggle":
            return (TalkToggled(at=at),)
        case "cancel":
            return (Cancelled(at=at),)
        case "stop":
            return (Cancelled(at=at),) if take is None or take.hands_free else ()
        case "show" | "quit":
            return ()
    return None
