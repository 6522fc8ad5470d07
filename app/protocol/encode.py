"""Turns messages into JSON and completes what the protocol requires; it knows no dialect's own shape.

Messages that carry no session, item, part or response are written in one pass, which is what sound and deltas
need.
"""

from typing import Any

import msgspec

from app.protocol.messages import ClientMessage, ServerMessage
from app.protocol.pcm import RATE
from app.protocol.shapes import JsonObject, as_object, as_objects, plain_part

Message = ClientMessage | ServerMessage

_ENCODER = msgspec.json.Encoder()

# What an item of each type has to carry, and what stands there when nobody said it.
_ITEM_FIELDS: dict[str, dict[str, Any]] = {
    "message": {"role": "assistant", "content": []},
    "function_call": {"name": "", "arguments": ""},
    "function_call_output": {"call_id": "", "output": ""},
    "mcp_list_tools": {"server_label": "", "tools": []},
    "mcp_call": {"id": "", "server_label": "", "name": "", "arguments": ""},
    "mcp_approval_request": {"id": "", "server_label": "", "name": "", "arguments": ""},
    "mcp_approval_response": {"id": "", "approval_request_id": "", "approve": False},
}
_TOKENS = ("input_tokens", "output_tokens", "total_tokens")


def write(message: Message) -> str:
    """The message as it is; half surrogate pairs, which no JSON text may carry, become question marks."""
    try:
        return _ENCODER.encode(message).decode()
    except UnicodeEncodeError:
        return dump(msgspec.to_builtins(message))


def dump(value: Any) -> str:
    """Any JSON value as text."""
    try:
        return _ENCODER.encode(value).decode()
    except UnicodeEncodeError:
        return _ENCODER.encode(_scrub(value)).decode()


def plain(message: Message) -> JsonObject:
    """The message as a JSON object of its own, to be reshaped: bytes are base64, what is UNSET is absent."""
    return as_object(msgspec.to_builtins(message))


def _scrub(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_scrub(name): _scrub(inner) for name, inner in value.items()}
    return [_scrub(inner) for inner in value] if isinstance(value, list | tuple) else value


# ------------------------------------------------------------------------------------------- completing


def complete_item(item: JsonObject) -> None:
    """Fields that an item of its type has to have."""
    for name, default in _ITEM_FIELDS.get(item["type"], {}).items():
        item.setdefault(name, [] if default == [] else default)


def complete_format(config: JsonObject) -> None:
    """A format says its rate if it is PCM, and none otherwise."""
    audio = as_object(config.get("audio"))
    for side in ("input", "output"):
        wanted = as_object(as_object(audio.get(side)).get("format"))
        if wanted.get("type") == "audio/pcm":
            wanted.setdefault("rate", RATE)
        else:
            wanted.pop("rate", None)


def complete_usage(said: JsonObject) -> None:
    """What writing a transcript down cost has to be said, even when nobody counted."""
    usage = said.setdefault("usage", {"type": "duration"})
    names = _TOKENS if usage["type"] == "tokens" else ("seconds",)
    for name in names:
        usage.setdefault(name, 0)


def items_of(config: JsonObject) -> list[JsonObject]:
    """The items that a response reports or that its configuration gives as input."""
    return [*as_objects(config.get("output")), *as_objects(config.get("input"))]


def complete(said: JsonObject) -> JsonObject:
    """Required fields of everything inside a message, in place."""
    for name in ("session", "response"):
        config = as_object(said.get(name))
        complete_format(config)
        for item in items_of(config):
            complete_item(item)
    if "item" in said:
        complete_item(said["item"])
    if "part" in said:
        plain_part(said["part"])
    return said
