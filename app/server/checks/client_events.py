"""The strict reader of client events: one frame becomes a message, or the refusal that the service words.

The JSON is decoded once, the dialect's table of checks walks it, and the same object is then converted. The
tables decide what is refused; the conversion can fail over one thing only, sound that is not base64.
"""

from dataclasses import dataclass
from typing import Any

from msgspec import UNSET, UnsetType

from app.protocol.decode import parse
from app.protocol.dialect import Dialect
from app.protocol.messages import ClientMessage, Malformed, SessionConfig, UpdateSession
from app.server import errors
from app.server.checks import beta_shapes, event_shapes
from app.server.checks.field_checks import Check, choice
from app.server.errors import Refusal


@dataclass(frozen=True, slots=True)
class RefusedEvent:
    """An event that was refused; ``event_id`` is the client's own name of it, where it gave one."""

    refusal: Refusal
    event_id: str | UnsetType = UNSET


class ClientEvents:
    """Reads what clients of one dialect send."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._shapes = shapes_of(dialect)
        self._name = choice(*self._shapes)

    def read(self, data: str | bytes) -> ClientMessage | RefusedEvent:
        """One frame, whatever is in it."""
        if isinstance(data, bytes):
            return RefusedEvent(errors.invalid_event("Events are JSON in text frames; got a binary frame."))
        try:
            raw = parse(data)
        except ValueError as error:
            return RefusedEvent(errors.invalid_event(f"Failed to parse the event as JSON: {error}"))
        if not isinstance(raw, dict):
            return RefusedEvent(errors.invalid_event("An event is a JSON object."))
        # Before the conversion, which may change the object.
        event_id = raw.get("event_id")
        message = self.message(raw)
        if isinstance(message, Refusal):
            return RefusedEvent(message, event_id if isinstance(event_id, str) else UNSET)
        return message

    def message(self, raw: dict[str, Any]) -> ClientMessage | Refusal:
        """A decoded event; the object is the reader's from now on, and what is in it may move."""
        if "type" not in raw:
            return errors.missing_parameter("type")
        refusal = self._name(raw["type"], "type") or self._shapes[raw["type"]](raw, "")
        if refusal is not None:
            return refusal
        message = self._dialect.build_client(raw)
        return errors.invalid_audio(message.param or "audio") if isinstance(message, Malformed) else message


def shapes_of(dialect: Dialect) -> dict[str, Check]:
    """What clients of a dialect may send, by the event's name."""
    return beta_shapes.EVENTS if dialect.NAME == "beta" else event_shapes.EVENTS


def read_session(dialect: Dialect, raw: Any) -> SessionConfig | Refusal:
    """A raw session object as it comes with a client secret, read as an update would be."""
    # A copy, because conversion moves the flat fields of a beta session and the caller keeps the raw object.
    session = dict(raw) if isinstance(raw, dict) else raw
    message = ClientEvents(dialect).message({"type": "session.update", "session": session})
    if isinstance(message, Refusal):
        return message
    assert isinstance(message, UpdateSession)
    return message.session
