"""Turns a client event, given as a decoded JSON object, into its message; which fields, ranges and choices
are allowed is for the server to check before. Source: OpenAI Realtime API reference, client events.

The conversion still fails on a value of the wrong type and on bad base64. That gives a ``Malformed`` whose
``param`` is the path of the field as the client wrote it, because the service puts that path into the
``param`` of its error event and clients show it.
"""

from collections.abc import Callable

import msgspec

from app.protocol.decode import place_of
from app.protocol.messages import CLIENT_MESSAGES, ClientMessage, FromClient, Malformed
from app.protocol.shapes import NESTED, JsonObject, as_object, name_parts, nest

_BY_NAME: dict[str, type[ClientMessage]] = {str(kind.__struct_config__.tag): kind for kind in CLIENT_MESSAGES}
_RESHAPED: dict[str, Callable[[JsonObject], None]] = {"session": nest, "response": nest, "item": name_parts}
_FLAT: dict[tuple[str, ...], str] = {path: flat for flat, path in NESTED.items()}


def build_client(raw: JsonObject, *, flat: bool) -> FromClient:
    """The message of ``raw``, an event whose type is one of the client's (KeyError for any other). ``flat``:
    it is in the beta's shape; then ``raw`` itself is brought into the nested shape.
    """
    if flat:
        for name in _RESHAPED.keys() & raw.keys():
            _RESHAPED[name](as_object(raw[name]))
    try:
        return msgspec.convert(raw, _BY_NAME[raw["type"]])
    except ValueError as error:
        place = place_of(error)
        param = path_text(_flat_place(place) if flat else place)
        return Malformed(name=raw["type"], reason=str(error), param=param or None)


def _flat_place(place: list[str | int]) -> list[str | int]:
    """The path under the name that a beta client used: ``session.audio.input.turn_detection.type`` is its
    ``session.turn_detection.type``.
    """
    for length in (1, 3):  # the nested places of flat fields have one step (output_modalities) or three
        flat = _FLAT.get(tuple(str(step) for step in place[1 : 1 + length]))
        if flat is not None and place[0] in ("session", "response"):
            return [place[0], flat, *place[1 + length :]]
    return place


def path_text(place: list[str | int]) -> str:
    """As the service writes paths: ``session.tools[0].name``. ``...`` stands for a key of a mapping, which
    msgspec does not name; the path then ends with the mapping.
    """
    text = ""
    for step in place:
        if isinstance(step, int):
            text += f"[{step}]"
        elif step != "...":
            text += f".{step}" if text else step
    return text
