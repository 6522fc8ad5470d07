"""The beta dialect at both ends, written as its differences from the current one.

Source: the event types of the beta as the ``openai`` package ships them (``openai.types.beta.realtime``). The
beta cannot say everything; a test holds each loss on the way out:

- ``item.added`` becomes ``item.created``; ``item.done``, MCP and SIP events, segments and timeouts are not
  sent;
- left out of sessions and responses: reasoning, truncation, reusable prompts, parallel tool calls, MCP tools,
  idle timeouts, the strength of noise reduction, hints and delay of transcription;
- left out of items: images and MCP items; of usage: cached and image tokens by modality;
- a custom voice is written as the name that its id is; a tool chosen by name becomes ``required``; an
  assistant's sound in a response's own input becomes its transcript.
"""

from collections.abc import Iterable

from app.protocol.client_build import build_client as build
from app.protocol.decode import ALIASES
from app.protocol.decode import read_server as decode_server
from app.protocol.encode import complete, complete_usage, dump, plain, write
from app.protocol.messages import (
    ClientMessage,
    DtmfReceived,
    FromClient,
    ItemAdded,
    ItemDone,
    McpArgumentsDelta,
    McpArgumentsDone,
    McpCallCompleted,
    McpCallFailed,
    McpCallInProgress,
    McpListCompleted,
    McpListFailed,
    McpListInProgress,
    ServerMessage,
    TimeoutTriggered,
    TranscriptionSegment,
)
from app.protocol.shapes import JsonObject, as_object, as_objects, flatten, plain_part

__all__ = ["NAME", "UNSAYABLE", "build_client", "decode_server", "encode_client", "encode_server"]

NAME = "beta"

UNSAYABLE: frozenset[type[ServerMessage]] = frozenset(
    {
        DtmfReceived,
        ItemDone,
        McpArgumentsDelta,
        McpArgumentsDone,
        McpCallCompleted,
        McpCallFailed,
        McpCallInProgress,
        McpListCompleted,
        McpListFailed,
        McpListInProgress,
        TimeoutTriggered,
        TranscriptionSegment,
    }
)
"""Server messages that the beta has no event for: ``encode_server`` gives "" and nothing is to be sent."""

_OLD_NAMES = {new: old for old, new in ALIASES.items() if old.startswith("response.")}
_OLD_NAMES[str(ItemAdded.__struct_config__.tag)] = "conversation.item.created"

_ITEM_TYPES = ("message", "function_call", "function_call_output", "item_reference")
_SESSION = frozenset(
    {
        "id", "object", "expires_at", "model", "modalities", "instructions", "voice", "speed",
        "input_audio_format", "output_audio_format", "input_audio_transcription",
        "input_audio_noise_reduction", "turn_detection", "tools", "tool_choice", "temperature",
        "max_response_output_tokens", "tracing",
    }
)  # fmt: skip
_TRANSCRIPTION_SESSION = frozenset(
    {
        "id", "object", "expires_at", "modalities", "input_audio_format", "input_audio_transcription",
        "input_audio_noise_reduction", "turn_detection", "include",
    }
)  # fmt: skip
_TRANSCRIPTION_UPDATED = _TRANSCRIPTION_SESSION - {"input_audio_noise_reduction", "include"}
_CONFIG = frozenset(
    {
        "conversation", "input", "instructions", "max_response_output_tokens", "metadata", "modalities",
        "output_audio_format", "temperature", "tool_choice", "tools", "voice",
    }
)  # fmt: skip
_REPORT = frozenset(
    {
        "id", "object", "status", "status_details", "output", "conversation_id", "modalities",
        "max_output_tokens", "output_audio_format", "voice", "metadata", "usage", "temperature",
    }
)  # fmt: skip
_SERVER_OWNED = frozenset({"id", "object", "expires_at"})
_VAD = frozenset(
    {
        "type", "threshold", "prefix_padding_ms", "silence_duration_ms", "eagerness", "create_response",
        "interrupt_response",
    }
)  # fmt: skip
_REPORTED_VAD = ("type", "threshold", "prefix_padding_ms", "silence_duration_ms")


def encode_client(message: ClientMessage) -> str:
    """One JSON text, or "" for an item that the beta does not have. A session of type ``transcription`` goes
    out as ``transcription_session.update``, an event of its own in the beta.
    """
    if "session" in message.__struct_fields__:
        said = complete(plain(message))
        transcribing = _transcribes(said)
        said["type"] = "transcription_session.update" if transcribing else "session.update"
        allowed = _TRANSCRIPTION_SESSION if transcribing else _SESSION
        said["session"] = _config(said["session"], allowed - _SERVER_OWNED)
        return dump(said)
    if "item" in message.__struct_fields__:
        said = complete(plain(message))
        return dump(said) if _item(said["item"]) else ""
    if "response" in message.__struct_fields__:
        said = complete(plain(message))
        if "response" in said:
            said["response"] = _config(said["response"], _CONFIG)
        return dump(said)
    return write(message)


def encode_server(message: ServerMessage) -> str:
    """One JSON text, or "" for what the beta cannot say."""
    kind = type(message)
    if kind in UNSAYABLE:
        return ""
    said = complete(plain(message))
    said["type"] = _OLD_NAMES.get(said["type"], said["type"])
    if "item" in said and not _item(said["item"]):
        return ""
    if "session" in said:
        _said_session(said)
    if "response" in said:
        said["response"] = _report(said["response"])
    if said["type"].startswith("conversation.item.input_audio_transcription."):
        _said_transcript(said)
    if said["type"] == "response.function_call_arguments.done":
        said.pop("name", None)
    return dump(said)


def build_client(raw: JsonObject) -> FromClient:
    """The message of a checked event; the flat fields of ``raw`` are moved to their nested places."""
    return build(raw, flat=True)


def _transcribes(said: JsonObject) -> bool:
    return bool(said["type"].startswith("transcription") or said["session"].get("type") == "transcription")


def _said_session(said: JsonObject) -> None:
    """The session that the server reports, with the fields that the beta has, in place."""
    session = said["session"]
    if _transcribes(said):
        said["type"] = "transcription_session.updated" if said["type"] != "session.created" else said["type"]
        said["session"] = _config(session, _TRANSCRIPTION_UPDATED)
        _keep(as_object(said["session"].get("turn_detection")), _REPORTED_VAD)
        # The type wants a secret there; over a socket, which the client has opened already, there is none.
        said["session"]["client_secret"] = {"value": "", "expires_at": 0}
    else:
        said["session"] = _config(session, _SESSION)


def _said_transcript(said: JsonObject) -> None:
    """A transcription event without the fields that came after the beta, in place."""
    for name in ("obfuscation", "languages"):
        said.pop(name, None)
    if said["type"].endswith(".completed"):
        complete_usage(said)
        _keep(as_object(said["usage"].get("input_token_details")), ("text_tokens", "audio_tokens"))


def _report(response: JsonObject) -> JsonObject:
    """The response that the server reports. Its limit has another name than in the configuration
    (``max_output_tokens``), which is so in the beta's own types.
    """
    flat = _config(response, _REPORT | {"max_response_output_tokens"})
    if "max_response_output_tokens" in flat:
        flat["max_output_tokens"] = flat.pop("max_response_output_tokens")
    details = as_object(as_object(flat.get("usage")).get("input_token_details"))
    _keep(details, ("text_tokens", "audio_tokens", "cached_tokens"))
    return flat


def _config(config: JsonObject, allowed: frozenset[str]) -> JsonObject:
    """The flat shape of a session or response with the allowed fields. What came after the beta is left out
    at every depth, because servers refuse fields that they do not know.
    """
    flat = {name: value for name, value in flatten(config).items() if name in allowed}
    _keep(as_object(flat.get("input_audio_transcription")), ("model", "language", "prompt"))
    _keep(as_object(flat.get("input_audio_noise_reduction")), ("type",))
    _keep(as_object(flat.get("turn_detection")), _VAD)
    if "tools" in flat:
        flat["tools"] = [tool for tool in as_objects(flat["tools"]) if tool["type"] == "function"]
    for tool in as_objects(flat.get("tools")):
        _keep(tool, ("type", "name", "description", "parameters"))
    if isinstance(flat.get("tool_choice"), dict):
        flat["tool_choice"] = "required"
    for name in ("input", "output"):
        if name in flat:
            flat[name] = [item for item in as_objects(flat[name]) if _item(item)]
    for item in as_objects(flat.get("input")):
        for part in as_objects(item.get("content")):
            _write_out(part)
    return flat


def _item(item: JsonObject) -> bool:
    """Bring an item into the beta's shape, in place; False when the beta has no such item."""
    if "content" in item:
        item["content"] = [part for part in item["content"] if part["type"] != "input_image"]
    for part in as_objects(item.get("content")):
        plain_part(part)
        _keep(part, ("type", "text", "audio", "transcript"))
    return item["type"] in _ITEM_TYPES


def _write_out(part: JsonObject) -> None:
    """A part of a response's own input: the beta takes an assistant's words there, not its sound."""
    if part.get("type") == "audio":
        words = part.get("transcript") or ""
        part.clear()
        part.update(type="text", text=words)


def _keep(source: JsonObject, names: Iterable[str]) -> None:
    """Remove all but these fields, in place."""
    for name in source.keys() - set(names):
        del source[name]
