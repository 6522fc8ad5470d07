"""Brings what servers say about an error into the protocol's one shape; it judges no error.

The OpenAI Realtime API reference, server event ``error``, has ``{"error": {"type", "code", "message",
"param", "event_id"}}``. Others write the error as text, flat beside the event's own fields, inside one more
``error``, under ``detail`` (FastAPI, also as a list), ``errors`` or ``msg``, with a number as code. The same
reader serves error events, a failed response's ``status_details`` and the body of an HTTP answer.
"""

from typing import Any

from app.protocol.shapes import JsonObject

DEEPEST_ERROR = 4
"""Objects within objects that are looked into for the words."""

_INNER = ("message", "error", "errors", "detail", "details")
_PLACES = (
    ("message", ("message", "msg", "error_message", "error_description", "description")),
    ("code", ("code", "error_code")),
    ("type", ("type", "error_type")),
    ("param", ("param", "loc")),
    ("event_id", ("event_id",)),
)
_LAST_WORDS = ("error", "errors", "detail", "details", "reason", "title")


def problem_of(said: Any) -> JsonObject:
    """``said``: an error in any shape. The object has those of type, code, message, param and event_id that
    were found, all text.
    """
    return _found(said, DEEPEST_ERROR)


def _found(said: Any, levels: int) -> JsonObject:
    if isinstance(said, str):
        return {"message": said} if said else {}
    if isinstance(said, list) and levels:  # the first error: the others mostly follow from it
        return next((found for entry in said if (found := _found(entry, levels - 1))), {})
    if not isinstance(said, dict) or not levels:
        return {}
    own = {name: text for name, keys in _PLACES if (text := _first_text(said, keys))}
    for name in (name for name in _LAST_WORDS if isinstance(said.get(name), str)):
        if not own.get("message"):
            own["message"] = said[name]
        elif name == "error" and " " not in said[name]:  # {"error": "unauthorized", "message": "Invalid key"}
            own.setdefault("code", said[name])
    # What is inside is about the error itself; what stands around it may be about what brings it.
    for name in reversed(_INNER):
        if isinstance(said.get(name), dict | list):
            own.update(_found(said[name], levels - 1))
    return own


def _first_text(said: JsonObject, keys: tuple[str, ...]) -> str:
    for key in keys:
        value = said.get(key)
        if isinstance(value, str) and value:
            return value
        if type(value) is int:
            return str(value)
        if key in ("param", "loc") and isinstance(value, list):  # FastAPI: ["body", "session", "voice"]
            return ".".join(str(step) for step in value)
    return ""
