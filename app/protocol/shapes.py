"""Moves parts of an event between the flat beta shape and the nested one; it knows no message, never raises.

All functions take and give plain JSON objects. What is already in the wanted shape stays as it is, because
compatible servers mix the two.
"""

from typing import Any

import msgspec

from app.protocol.pcm import RATE

JsonObject = dict[str, Any]

FORMATS = {"pcm16": "audio/pcm", "g711_ulaw": "audio/pcmu", "g711_alaw": "audio/pcma"}
BETA_FORMATS = {new: old for old, new in FORMATS.items()}

# Where a flat field stands in the nested shape.
NESTED: dict[str, tuple[str, ...]] = {
    "modalities": ("output_modalities",),
    "max_response_output_tokens": ("max_output_tokens",),
    "voice": ("audio", "output", "voice"),
    "speed": ("audio", "output", "speed"),
    "output_audio_format": ("audio", "output", "format"),
    "input_audio_format": ("audio", "input", "format"),
    "input_audio_transcription": ("audio", "input", "transcription"),
    "input_audio_noise_reduction": ("audio", "input", "noise_reduction"),
    "turn_detection": ("audio", "input", "turn_detection"),
}

_ASSISTANT_PARTS = {"text": "output_text", "audio": "output_audio"}
_USER_PARTS = {"text": "input_text", "audio": "input_audio"}
_PLAIN_PARTS = {"output_text": "text", "output_audio": "audio"}


def as_object(value: Any) -> JsonObject:
    """The value if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def as_objects(value: Any) -> list[JsonObject]:
    """The objects among the entries of an array."""
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list | tuple) else []


def put(target: JsonObject, path: tuple[str, ...], value: Any) -> None:
    """Sets a nested field unless it is there already."""
    for name in path[:-1]:
        inner = target.get(name)
        if not isinstance(inner, dict):
            inner = target[name] = {}
        target = inner
    target.setdefault(path[-1], value)


def take(source: JsonObject, path: tuple[str, ...]) -> tuple[bool, Any]:
    """Whether a nested field is there, and its value."""
    for name in path[:-1]:
        source = as_object(source.get(name))
    return path[-1] in source, source.get(path[-1])


# ------------------------------------------------------------------------------------------- inbound


def nest(config: JsonObject) -> None:
    """A session, a response or its configuration: flat fields move to where the nested shape has them."""
    config.pop("client_secret", None)
    for flat in NESTED.keys() & config.keys():
        put(config, NESTED[flat], _nested_value(flat, config.pop(flat)))
    for tool in as_objects(config.get("tools")):
        _flatten_function(tool)
    _flatten_function(as_object(config.get("tool_choice")))
    for item in (*as_objects(config.get("output")), *as_objects(config.get("input"))):
        name_parts(item)


def name_parts(item: JsonObject) -> None:
    """An item's content types under the names of the current protocol: by role, as the beta leaves it to the
    role.
    """
    names = _USER_PARTS if item.get("role") in ("user", "system") else _ASSISTANT_PARTS
    content = item.get("content")
    if isinstance(content, str):  # as chat completions have it
        item["content"] = [{"type": "text", "text": content}]
    elif isinstance(content, dict):
        item["content"] = [content]
    for part in as_objects(item.get("content")):
        name_part(part, names)
    write_arguments(item)


def write_arguments(call: JsonObject) -> None:
    """The arguments of a function call as JSON text, where a server gives them as an object."""
    arguments = call.get("arguments")
    if isinstance(arguments, dict | list):
        call["arguments"] = msgspec.json.encode(arguments).decode()


def name_part(part: JsonObject, names: dict[str, str] | None = None) -> None:
    """One content part; without ``names`` it is an assistant's."""
    kind = part.get("type")
    if isinstance(kind, str):
        part["type"] = (_ASSISTANT_PARTS if names is None else names).get(kind, kind)


def _nested_value(flat: str, value: Any) -> Any:
    if flat == "modalities" and isinstance(value, list):
        return ["audio"] if "audio" in value else value
    if flat.endswith("_audio_format") and isinstance(value, str):
        name = FORMATS.get(value, value)
        return {"type": name, "rate": RATE} if name == "audio/pcm" else {"type": name}
    return value


def _flatten_function(tool: JsonObject) -> None:
    inner = tool.pop("function", None)
    if isinstance(inner, dict):
        tool.update(inner)


# ------------------------------------------------------------------------------------------- outbound


def flatten(config: JsonObject) -> JsonObject:
    """The flat shape of a session or of a response's configuration; what has no flat name is kept for the
    caller.
    """
    flat = {name: value for name, value in config.items() if name not in ("audio", *_FLAT_NAMES)}
    for name, path in NESTED.items():
        there, value = take(config, path)
        if there:
            flat[name] = _flat_value(name, value)
    return flat


_FLAT_NAMES = ("output_modalities", "max_output_tokens")


def _flat_value(name: str, value: Any) -> Any:
    if name == "modalities":
        return ["text", "audio"] if "audio" in value else value
    if name.endswith("_audio_format"):
        kind = value.get("type")
        return BETA_FORMATS.get(kind, kind)
    if name == "voice" and isinstance(value, dict):
        return value.get("id", "")
    return value


def plain_part(part: JsonObject) -> None:
    """An assistant's content part under its beta name, which the current protocol keeps in content_part
    events.
    """
    kind = part.pop("type")
    if kind:
        part["type"] = _PLAIN_PARTS.get(kind, kind)
