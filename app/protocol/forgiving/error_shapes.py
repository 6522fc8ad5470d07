"""Brings what servers say about an error into the protocol's one shape; it judges no error.

The OpenAI Realtime API reference, server event ``error``, has ``{"error": {"type", "code", "message",
"param", "event_id"}}``. Others write the error as text, flat beside the event's own fields, inside one more
``error``, under ``detail`` (FastAPI, also as a list), ``errors`` or ``msg``, with a number as code, with
names in CamelCase, or inside an object of any name. The same reader serves error events, the reason why a
response failed, and the body of an HTTP answer.
"""

from typing import Any

from app.protocol.shapes import JsonObject

DEEPEST_ERROR = 4
"""Objects within objects that are looked into for the words."""

_INNER = ("message", "error", "errors", "detail", "details")
_PLACES = (
    (
        "message",
        (
            "message",
            "msg",
            "errormessage",
            "errormsg",
            "errordescription",
            "description",
            "statusmessage",
            "statusmsg",
            "faultstring",
        ),
    ),
    ("code", ("code", "errorcode")),
    ("type", ("type", "errortype")),
    ("param", ("param", "loc")),
    ("event_id", ("eventid",)),
)
_LAST_WORDS = (
    "error",
    "errors",
    "detail",
    "details",
    "err",
    "exception",
    "reason",
    "title",
    "content",
    "text",
)
_NAMES = ("event", "object", "status", "kind")
"""Where those who write no ``type`` say what it is."""
_FAILURES = ("error", "exception", "failed", "failure")


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
    said = {_plain(name): value for name, value in said.items()}
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
    if "message" in own:
        return own
    # Under a name of the server's own (data, payload, fault ...) there may be words; mere lists are none.
    around = (value for name, value in said.items() if name not in _INNER and isinstance(value, dict))
    return {
        **next((inner for value in around if "message" in (inner := _found(value, levels - 1))), {}),
        **own,
    }


def named_failure(name: str) -> bool:
    """Whether an event of this name says that something went wrong: ``session.error``, ``setup.failed``."""
    parts = name.lower().replace("_", ".").split(".")
    return parts[0] == "error" or parts[-1] in _FAILURES


def says_failure(said: JsonObject) -> bool:
    """Whether a frame without a type is about an error."""
    if any(said.get(name) for name in ("error", "errors", "detail", "fault")):
        return True
    return said.get("success") is False or any(str(said.get(name)).lower() in _FAILURES for name in _NAMES)


def _plain(name: str) -> str:
    """Of ``errorMessage``, ``Error-Message`` and ``error_message`` nobody knows which to expect."""
    return name.lower().replace("_", "").replace("-", "")


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
