"""Moves the parts of an event between the beta's flat shape and the nested one, as plain JSON objects; no
function here raises, whatever the value.

Flat (beta): ``session.voice``, ``session.input_audio_format``. Nested (OpenAI Realtime API reference,
session.update): ``session.audio.output.voice``, ``session.audio.input.format``. What is already in the wanted
shape stays as it is, because compatible servers mix the two in one event.
"""

from typing import Any

import msgspec

from app.protocol.pcm import RATE

JsonObject = dict[str, Any]

FORMATS = {"pcm16": "audio/pcm", "g711_ulaw": "audio/pcmu", "g711_alaw": "audio/pcma"}
BETA_FORMATS = {new: old for old, new in FORMATS.items()}

# The place of each flat field in the nested shape.
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
    """Set a nested field unless it is there already; anything but an object on the way is replaced by one."""
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
    """Move the flat fields of a session, a response or its configuration to their nested places."""
    config.pop("client_secret", None)  # a credential that nothing here has a use for
    for flat in NESTED.keys() & config.keys():
        put(config, NESTED[flat], _nested_value(flat, config.pop(flat)))
    for tool in as_objects(config.get("tools")):
        _flatten_function(tool)
    _flatten_function(as_object(config.get("tool_choice")))
    for item in (*as_objects(config.get("output")), *as_objects(config.get("input"))):
        name_parts(item)


def name_parts(item: JsonObject) -> None:
    """Give the content parts of an item their current type names. The beta says ``text`` and ``audio`` on
    both sides, so the role decides between ``input_…`` and ``output_…``.
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
    """Give one content part its current type name; without ``names`` it is an assistant's."""
    kind = part.get("type")
    if isinstance(kind, str):
        part["type"] = (_ASSISTANT_PARTS if names is None else names).get(kind, kind)


def _nested_value(flat: str, value: Any) -> Any:
    if flat == "modalities" and isinstance(value, list):
        # The beta asks for text and audio together; now audio brings its transcript and is asked for alone.
        return ["audio"] if "audio" in value else value
    if flat.endswith("_audio_format") and isinstance(value, str):
        name = FORMATS.get(value, value)
        return {"type": name, "rate": RATE} if name == "audio/pcm" else {"type": name}
    return value


def _flatten_function(tool: JsonObject) -> None:
    """``{"type": "function", "function": {…}}`` is how chat completions nest a tool; Realtime does not."""
    inner = tool.pop("function", None)
    if isinstance(inner, dict):
        tool.update(inner)


# ------------------------------------------------------------------------------------------- outbound


def flatten(config: JsonObject) -> JsonObject:
    """The flat shape of a session or of a response's configuration. Fields without a flat name are kept: the
    caller knows which of them its dialect has.
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
    """Give an assistant's content part its beta name, in place. The current protocol has kept those names in
    ``response.content_part.added`` and ``.done``.
    """
    kind = part.pop("type")
    if kind:
        part["type"] = _PLAIN_PARTS.get(kind, kind)
