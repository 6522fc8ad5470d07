"""Finds the words or the sound of an event that stand under another name than the protocol's.

The OpenAI Realtime API reference has ``delta``, ``transcript`` or ``text``, by event. Others write the words
of each event as ``text``, all of them as ``transcript``, sound as ``audio``, or put an object around them.
"""

from typing import Any

from app.protocol.messages import (
    AudioDelta,
    AudioTranscriptDelta,
    AudioTranscriptDone,
    ServerMessage,
    TextDelta,
    TextDone,
    TranscriptionCompleted,
    TranscriptionDelta,
)
from app.protocol.shapes import JsonObject

_WORDS = ("text", "transcript", "content", "delta")
_SOUND = ("delta", "audio", "data")
CARRIED: dict[type[ServerMessage], tuple[str, tuple[str, ...]]] = {
    AudioDelta: ("delta", _SOUND),
    AudioTranscriptDelta: ("delta", _WORDS),
    AudioTranscriptDone: ("transcript", _WORDS),
    TextDelta: ("delta", _WORDS),
    TextDone: ("text", _WORDS),
    TranscriptionCompleted: ("transcript", _WORDS),
    TranscriptionDelta: ("delta", _WORDS),
}
"""What each event is sent for: the field that has it, and the names that it has elsewhere."""


def hollow(message: ServerMessage) -> bool:
    """Whether an event came without what it is sent for."""
    carried = CARRIED.get(type(message))
    return carried is not None and not getattr(message, carried[0])


def find(raw: JsonObject, kind: type[ServerMessage]) -> None:
    """Puts what the event is sent for into its field, if that is empty and it stands elsewhere."""
    if (carried := CARRIED.get(kind)) is None:
        return
    field, names = carried
    if raw.get(field) and not isinstance(raw[field], dict):
        return
    for value in (raw.get(field), *(raw.get(name) for name in names)):
        if found := _text(value, names):
            raw[field] = found
            return


def _text(value: Any, names: tuple[str, ...]) -> str:
    if isinstance(value, dict):
        value = next((value[name] for name in names if isinstance(value.get(name), str)), "")
    return value if isinstance(value, str) else ""
