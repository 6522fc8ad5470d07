"""Builds the message of a client event whose shape somebody has checked; it checks nothing itself.

Conversion still minds the types of the fields, and reads base64; a fault there is ``Malformed`` with the path
of the field as the client wrote it. Which fields, ranges and choices a server takes is the server's own rule.
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
    """``raw``: a decoded event whose type is one of the client's. ``flat``: in the beta's shape, which is
    then changed in place.
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
