"""Reads what any server says, in either dialect or a mix, into neutral messages; ``read_server`` never
raises.

Events that carry no session, item, part or response are decoded in one pass, because 25 of them come in a
second. The others, and whatever fails, go through plain JSON: names and shapes are brought to the current
protocol (OpenAI Realtime API reference, server events), a value of the wrong type is mended (``mending``),
and what cannot be mended is dropped while the rest is kept. Only when the sound itself is unreadable, the
event is ``Malformed``. An audio delta of an odd byte count is carried as it is: the other half of its last
sample comes with the next delta of that part, and whoever plays them joins the two.
"""

import re
from collections.abc import Iterable
from typing import Any, Union

import msgspec

from app.protocol.forgiving import response_ends as ends
from app.protocol.forgiving.contents import find, hollow
from app.protocol.forgiving.error_shapes import named_failure, problem_of, says_failure
from app.protocol.forgiving.mending import NOT_MEANT, meant, parse_leniently
from app.protocol.messages import (
    PLAIN,
    SERVER_MESSAGES,
    AudioDelta,
    ErrorSaid,
    FromServer,
    Malformed,
    ResponseDone,
    ServerMessage,
    TranscriptionCompleted,
    TranscriptionFailed,
    TranscriptionUpdated,
    Unknown,
)
from app.protocol.shapes import JsonObject, as_object, name_part, name_parts, nest, write_arguments

KEPT_TEXT = 2000
"""Characters of an unknown event that are kept."""

MOST_REPAIRS = 16
"""Fields of one event that are mended or dropped one by one; then what contains the next one goes whole."""

DEEPEST = 128
"""Levels of objects and lists in one frame. Each Python's JSON reader stops at another depth, all of them far
beyond this one, so the same frame gets the same answer everywhere."""

_TRANSCRIPT = "conversation.item.input_audio_transcription"

_SO_FAR = f"{_TRANSCRIPT}.updated"
ALIASES = {
    "response.text.delta": "response.output_text.delta",
    "response.text.done": "response.output_text.done",
    "response.audio.delta": "response.output_audio.delta",
    "response.audio.done": "response.output_audio.done",
    "response.audio_transcript.delta": "response.output_audio_transcript.delta",
    "response.audio_transcript.done": "response.output_audio_transcript.done",
    # Read as what it looks like, and told apart by its name afterwards.
    _SO_FAR: f"{_TRANSCRIPT}.completed",
    f"{_TRANSCRIPT}.done": f"{_TRANSCRIPT}.completed",
}

_BY_NAME: dict[str, type[ServerMessage]] = {str(kind.__struct_config__.tag): kind for kind in SERVER_MESSAGES}
_ERRORS = (ErrorSaid, TranscriptionFailed)
"""Errors have so many shapes that a decoder which forgives missing fields would find nothing in them."""
_FAST = tuple(kind for kind in SERVER_MESSAGES if kind in PLAIN and kind not in _ERRORS)
_PLAIN_UNION: Any = Union[_FAST]  # noqa: UP007 - made at run time
_PLAIN_DECODER: msgspec.json.Decoder[ServerMessage] = msgspec.json.Decoder(_PLAIN_UNION)

_ESSENTIAL: dict[type[ServerMessage], str] = {AudioDelta: "delta"}
_TOO_DEEP = "nested too deeply"
_PLACE = re.compile(r"\$[^`]*")
_STEP = re.compile(r"\.([^.\[]+)|\[(\d+)\]|\[(\.\.\.)\]")
_LONE_SURROGATE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)


def read_server(text: str | bytes) -> FromServer:
    """One frame from a server."""
    try:
        found = _PLAIN_DECODER.decode(text)
    except (ValueError, RecursionError):
        return _read(text)
    return _read(text) if hollow(found) else found


def parse(text: str | bytes) -> Any:
    """Any JSON value of at most DEEPEST levels; ValueError when it is none. Half a surrogate pair, which some
    servers cut a character into, becomes U+FFFD.
    """
    try:
        value = _parse(text)
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None
    if _most_levels(text) > DEEPEST and _deeper_than(DEEPEST, value):
        raise ValueError(_TOO_DEEP)
    return value


def _most_levels(text: str | bytes) -> int:
    """An upper bound of the depth: the number of brackets that are opened. It is asked of every frame, so it
    is cheap; only a frame that exceeds it is walked.
    """
    if isinstance(text, str):
        return text.count("{") + text.count("[")
    return text.count(b"{") + text.count(b"[")


def _deeper_than(levels: int, value: Any) -> bool:
    floor = [value]
    for _ in range(levels):
        floor = [part for whole in floor for part in _parts(whole)]
    return any(isinstance(part, dict | list) for part in floor)


def _parts(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _parse(text: str | bytes) -> Any:
    try:
        return msgspec.json.decode(text)
    except ValueError as error:
        if not isinstance(error, UnicodeError) and not _has_halves(text):
            raise
        mended = _LONE_SURROGATE.sub(r"\\ufffd", readable(text))
        return msgspec.json.decode(mended)


def _has_halves(text: str | bytes) -> bool:
    """Whether there may be half a surrogate pair in it: asked of every frame that is no JSON, of any size, so
    a plain search comes before the regular expression.
    """
    if isinstance(text, str):
        return "\\ud" in text or "\\uD" in text
    return b"\\ud" in text or b"\\uD" in text


def readable(text: str | bytes) -> str:
    """The frame as text that can be encoded, stored and shown, whatever it was."""
    if isinstance(text, str):
        return text.encode("utf-8", "replace").decode("utf-8")
    return bytes(text).decode("utf-8", "replace")


def place_of(error: ValueError) -> list[str | int]:
    """The path that a validation error names; ``...`` ends it where a mapping's own key is meant."""
    found = _PLACE.search(str(error))
    steps = _STEP.findall(found.group()) if found else []
    return [int(index) if index else (name or dots) for name, index, dots in steps]


def _read(text: str | bytes) -> FromServer:
    try:
        raw = _tolerantly(text)
    except ValueError as error:
        return Malformed(reason=str(error))
    if not isinstance(raw, dict):
        return Malformed(reason="not an object")
    said = raw.get("type")
    if not isinstance(said, str):
        if not says_failure(raw):
            return Malformed(reason="no type", event_id=_event_id(raw))
        said = "error"
    raw["type"] = ALIASES.get(said, ends.NAME if said in ends.STATUSES else said)
    kind = _BY_NAME.get(raw["type"])
    if kind is None and _is_error(raw, said):
        kind = ErrorSaid
    if kind is None:
        return Unknown(name=said[:KEPT_TEXT], text=readable(text[:KEPT_TEXT]))
    _reshape(raw, kind, said)
    found = _convert(raw, kind, said)
    if said == _SO_FAR and isinstance(found, TranscriptionCompleted):
        return TranscriptionUpdated(
            item_id=found.item_id, content_index=found.content_index, transcript=found.transcript
        )
    return found


def any_json(text: str | bytes) -> Any:
    """The JSON value of a server's frame, as ``read_server`` reads it; None where there is none."""
    try:
        return _tolerantly(text)
    except ValueError:
        return None


def _tolerantly(text: str | bytes) -> Any:
    try:
        return parse(text)
    except ValueError as error:
        mended = _LONE_SURROGATE.sub(r"\\ufffd", readable(text))
        try:
            value = parse_leniently(mended)
        except (ValueError, RecursionError):
            raise error from None
        if _deeper_than(DEEPEST, value):
            raise ValueError(_TOO_DEEP) from None
        return value


def _is_error(raw: JsonObject, said: str) -> bool:
    """``server_error``, ``session.error`` and the like in place of ``error``, if there are words with it."""
    return named_failure(said) and "message" in problem_of(_without_envelope(raw))


def _without_envelope(raw: JsonObject) -> JsonObject:
    """What an error event says of the error: its own type and id are those of the event."""
    return {name: value for name, value in raw.items() if name not in ("type", "event_id")}


def _event_id(raw: JsonObject) -> str | None:
    found = raw.get("event_id")
    return found if isinstance(found, str) else None


def _reshape(raw: JsonObject, kind: type[ServerMessage], said: str) -> None:
    if kind in _ERRORS:
        error = {**as_object(raw.get("error")), **problem_of(_without_envelope(raw))}
        if said not in (ErrorSaid.__struct_config__.tag, TranscriptionFailed.__struct_config__.tag):
            error.setdefault("type", said)
        raw["type"], raw["error"] = kind.__struct_config__.tag, error
        return
    find(raw, kind)
    nest(as_object(raw.get("session")))
    response = as_object(raw.get("response"))
    nest(response)
    if kind is ResponseDone:
        ends.reshape(raw, said)
    name_parts(as_object(raw.get("item")))
    name_part(as_object(raw.get("part")))
    write_arguments(raw)


def _convert(raw: JsonObject, kind: type[ServerMessage], said: str) -> FromServer:
    tries = 0
    while True:
        try:
            return msgspec.convert(raw, kind)
        except ValueError as error:
            place = place_of(error)
            reason = str(error)
        patient = tries < MOST_REPAIRS
        if not (patient and _mended(raw, place, reason)):
            if not place or place[0] == _ESSENTIAL.get(kind):
                return Malformed(name=said, reason=reason, event_id=_event_id(raw))
            _drop(raw, place if patient else place[:1])
        tries += 1


def _holder(raw: Any, place: list[str | int]) -> Any:
    """The object or array that holds the value at this place."""
    for step in place[:-1]:
        raw = raw[step]
    return raw


def _mended(raw: JsonObject, place: list[str | int], complaint: str) -> bool:
    """Puts what was meant in the place of a wrong value; False when nobody can tell what that was."""
    if not place or place[-1] == "...":
        return False
    holder = _holder(raw, place)
    value = meant(holder[place[-1]], complaint)
    if value is NOT_MEANT:
        return False
    holder[place[-1]] = value
    return True


def _drop(raw: JsonObject, place: list[str | int]) -> None:
    """Takes one wrong field out, or all array entries that are wrong alike; a mapping with a wrong key or
    value goes as a whole.
    """
    if place[-1] == "...":
        place = place[:-1]
    holder = _holder(raw, place)
    if isinstance(holder, list):
        wrong = type(holder[int(place[-1])])
        holder[:] = [entry for entry in holder if type(entry) is not wrong]
    else:
        del holder[place[-1]]
