"""Reads what a client says, forgiving nothing, so that a server can name the fault; it never raises or mends.

Faults are ``Malformed`` with the code and the path that the protocol's error object has. Structure only:
fields that exist, fields that are required, types. Ranges and choices are a server's own rules.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any, get_args, get_type_hints

import msgspec

from app.protocol.decode import KEPT_TEXT, parse, place_of, readable
from app.protocol.messages import (
    CLIENT_MESSAGES,
    AppendAudio,
    ClientMessage,
    CreateItem,
    DeleteItem,
    FromClient,
    Malformed,
    RetrieveItem,
    TruncateItem,
    Unknown,
    UpdateSession,
    UpdateTranscriptionSession,
)
from app.protocol.shapes import NESTED, JsonObject, as_object, name_parts, nest

INVALID_EVENT = "invalid_event"
INVALID_VALUE = "invalid_value"
MISSING = "missing_required_parameter"
UNKNOWN = "unknown_parameter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How a dialect differs: ``flat`` sessions with just the named fields, or nested ones with a required
    type.
    """

    flat: bool
    session_fields: frozenset[str] = frozenset()
    response_fields: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, and where."""

    code: str
    param: str
    reason: str


_BY_NAME: dict[str, type[ClientMessage]] = {str(kind.__struct_config__.tag): kind for kind in CLIENT_MESSAGES}
_REQUIRED: dict[type[ClientMessage], tuple[str, ...]] = {
    UpdateSession: ("session",),
    UpdateTranscriptionSession: ("session",),
    AppendAudio: ("audio",),
    CreateItem: ("item",),
    RetrieveItem: ("item_id",),
    DeleteItem: ("item_id",),
    TruncateItem: ("item_id", "content_index", "audio_end_ms"),
}
_ITEM_REQUIRED: dict[str, tuple[str, ...]] = {
    "message": ("role", "content"),
    "function_call": ("name", "arguments"),
    "function_call_output": ("call_id", "output"),
    "item_reference": ("id",),
}


def read_client(text: str | bytes, rules: Rules) -> FromClient:
    """One frame from a client."""
    try:
        return _read(text, rules)
    except ValueError as error:
        return Malformed(reason=str(error), code=INVALID_EVENT)


def _read(text: str | bytes, rules: Rules) -> FromClient:
    raw = parse(text)
    if not isinstance(raw, dict):
        return Malformed(reason="not an object", code=INVALID_EVENT)
    event_id = raw.get("event_id")
    event_id = event_id if isinstance(event_id, str) else None
    name = raw.get("type")
    if not isinstance(name, str):
        code = INVALID_VALUE if "type" in raw else MISSING
        return Malformed(reason="no type", code=code, param="type", event_id=event_id)
    kind = _BY_NAME.get(name)
    if kind is None or (kind is UpdateTranscriptionSession and not rules.flat):
        return Unknown(name=name[:KEPT_TEXT], text=readable(text[:KEPT_TEXT]))
    fault = _missing(raw, kind, rules) or _unknown_config(raw, rules)
    if fault is None:
        if rules.flat:
            _reshape(raw)
        unknown = unknown_field(raw, kind)
        if unknown is None:
            return _convert(raw, kind, rules, event_id)
        fault = Fault(UNKNOWN, unknown, "unknown field")
    return _malformed(name, fault, event_id)


def _malformed(name: str, fault: Fault, event_id: str | None) -> Malformed:
    return Malformed(
        name=name, reason=fault.reason, code=fault.code, param=fault.param or None, event_id=event_id
    )


def _convert(raw: JsonObject, kind: type[ClientMessage], rules: Rules, event_id: str | None) -> FromClient:
    try:
        return msgspec.convert(raw, kind)
    except ValueError as error:
        param = path_text(_flat_place(place_of(error)) if rules.flat else place_of(error))
        return _malformed(raw["type"], Fault(INVALID_VALUE, param, str(error)), event_id)


# ------------------------------------------------------------------------------------------- required


def _missing(raw: JsonObject, kind: type[ClientMessage], rules: Rules) -> Fault | None:
    wanted = [name for name in _REQUIRED.get(kind, ()) if name not in raw]
    session = raw.get("session")
    if not wanted and not rules.flat and isinstance(session, dict) and "type" not in session:
        wanted = ["session.type"]
    item = as_object(raw.get("item"))
    kind_of_item = item.get("type")
    if item and not isinstance(kind_of_item, str):
        wanted.append("item.type")
    elif item:
        names = _ITEM_REQUIRED.get(str(kind_of_item), ())
        wanted.extend(f"item.{name}" for name in names if name not in item)
    return Fault(MISSING, wanted[0], "required") if wanted else None


# ------------------------------------------------------------------------------------------- unknown fields


@cache
def fields_of(kind: type[msgspec.Struct]) -> dict[str, type[msgspec.Struct] | None]:
    """The wire fields of a struct, each with the struct that may stand inside it."""
    found = {
        name: _struct_in(hint)
        for name, hint in get_type_hints(kind).items()
        if name in kind.__struct_fields__
    }
    tag_field = kind.__struct_config__.tag_field
    return {**found, tag_field: None} if tag_field else found


def _struct_in(hint: Any) -> type[msgspec.Struct] | None:
    if isinstance(hint, type) and issubclass(hint, msgspec.Struct):
        return hint
    found = (_struct_in(inner) for inner in get_args(hint))
    return next((inner for inner in found if inner is not None), None)


def unknown_field(value: Any, kind: type[msgspec.Struct], path: str = "") -> str | None:
    """The path of the first field that the struct, or one inside it, does not have."""
    if isinstance(value, list):
        found = (unknown_field(inner, kind, f"{path}[{index}]") for index, inner in enumerate(value))
        return next((inner for inner in found if inner is not None), None)
    fields = fields_of(kind)
    for name, inner in as_object(value).items():
        here = f"{path}.{name}" if path else name
        if name not in fields:
            return here
        inside = fields[name]
        deeper = unknown_field(inner, inside, here) if inside is not None else None
        if deeper is not None:
            return deeper
    return None


# ------------------------------------------------------------------------------------------- flat sessions

_FLAT: dict[tuple[str, ...], str] = {path: flat for flat, path in NESTED.items()}


def _unknown_config(raw: JsonObject, rules: Rules) -> Fault | None:
    for part, allowed in (("session", rules.session_fields), ("response", rules.response_fields)):
        extra = next((name for name in as_object(raw.get(part)) if name not in allowed), None)
        if extra is not None:
            return Fault(UNKNOWN, f"{part}.{extra}", "unknown field")
    return None


def _reshape(raw: JsonObject) -> None:
    nest(as_object(raw.get("session")))
    nest(as_object(raw.get("response")))
    name_parts(as_object(raw.get("item")))


def _flat_place(place: list[str | int]) -> list[str | int]:
    """Back to the name that the client used: session.audio.input.turn_detection.type is
    session.turn_detection.type.
    """
    for length in (1, 3):
        flat = _FLAT.get(tuple(str(step) for step in place[1 : 1 + length]))
        if flat is not None and place[0] in ("session", "response"):
            return [place[0], flat, *place[1 + length :]]
    return place


def path_text(place: list[str | int]) -> str:
    """``session.tools[0].name``; a mapping's own key is left out."""
    text = ""
    for step in place:
        if isinstance(step, int):
            text += f"[{step}]"
        elif step != "...":
            text += f".{step}" if text else step
    return text
