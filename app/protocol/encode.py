"""Serialises messages and fills in the fields that the protocol requires; the shapes of the dialects are in
``ga.py`` and ``beta.py``.

A message without session, item, part or response is serialised in one pass (``write``): an append of sound
leaves 25 times a second, and a server's deltas as often. The others become plain objects first (``plain``),
so that a dialect can reshape them. Required fields: OpenAI Realtime API reference, client and server events.
"""

from typing import Any

import msgspec

from app.protocol.messages import ClientMessage, ServerMessage
from app.protocol.pcm import RATE
from app.protocol.shapes import JsonObject, as_object, as_objects, plain_part

Message = ClientMessage | ServerMessage

_ENCODER = msgspec.json.Encoder()

# The fields that an item of each type must have, with the value for those that nobody has set (reference:
# conversation.item.create, item).
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
    """The message as JSON text. Half a surrogate pair, which UTF-8 cannot encode, becomes a question mark: it
    comes from a paste or a delta that was cut in a character, and must not cost the message.
    """
    try:
        return _ENCODER.encode(message).decode()
    except UnicodeEncodeError:
        return dump(msgspec.to_builtins(message))


def dump(value: Any) -> str:
    """Any JSON value as text; half a surrogate pair becomes a question mark, as in ``write``."""
    try:
        return _ENCODER.encode(value).decode()
    except UnicodeEncodeError:
        return _ENCODER.encode(_scrub(value)).decode()


def plain(message: Message) -> JsonObject:
    """The message as a new JSON object, free to be changed: bytes are base64, UNSET fields are absent."""
    return as_object(msgspec.to_builtins(message))


def _scrub(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_scrub(name): _scrub(inner) for name, inner in value.items()}
    return [_scrub(inner) for inner in value] if isinstance(value, list | tuple) else value


# ------------------------------------------------------------------------------------------- completing


def complete_item(item: JsonObject) -> None:
    """Add the fields that an item of its type must have."""
    for name, default in _ITEM_FIELDS.get(item["type"], {}).items():
        item.setdefault(name, [] if default == [] else default)  # a list of its own for each item


def complete_format(config: JsonObject) -> None:
    """Give PCM formats their rate and take it from the others, whose rate is fixed (8 kHz)."""
    audio = as_object(config.get("audio"))
    for side in ("input", "output"):
        wanted = as_object(as_object(audio.get(side)).get("format"))
        if wanted.get("type") == "audio/pcm":
            wanted.setdefault("rate", RATE)
        else:
            wanted.pop("rate", None)


def complete_usage(said: JsonObject) -> None:
    """Add the usage that ``…input_audio_transcription.completed`` must have, with zeros for what nobody
    counted.
    """
    usage = said.setdefault("usage", {"type": "duration"})
    names = _TOKENS if usage["type"] == "tokens" else ("seconds",)
    for name in names:
        usage.setdefault(name, 0)


def items_of(config: JsonObject) -> list[JsonObject]:
    """The items of a response: those it reports as output, those its configuration gives as input."""
    return [*as_objects(config.get("output")), *as_objects(config.get("input"))]


def complete(said: JsonObject) -> JsonObject:
    """Add the required fields of everything inside a message, in place; returns the same object."""
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
