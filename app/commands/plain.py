"""Turns events, orders and turns into lines of JSON. Sound becomes its size, a credential ``***``."""

import json
from dataclasses import fields, is_dataclass

import msgspec

from app.printable import printable_json
from app.redaction import redacted

# Fields that hold credentials, whatever their value looks like.
_SECRET = ("headers", "authorization", "secret")


def as_line(kind: str, thing: object) -> str:
    """One line: ``{"kind": ..., "type": the name of the fact or order, ...}``."""
    values = plain(thing)
    assert isinstance(values, dict)
    line = json.dumps({"kind": kind, "type": type(thing).__name__, **values}, ensure_ascii=False)
    return printable_json(redacted(line))


def plain(thing: object) -> object:
    """The thing as JSON values: bytes become ``<n B>``, unset fields are left out."""
    if isinstance(thing, bytes | bytearray | memoryview):
        return f"<{len(thing)} B>"
    if is_dataclass(thing) and not isinstance(thing, type):
        return {f.name: _field(f.name, getattr(thing, f.name)) for f in fields(thing)}
    if isinstance(thing, msgspec.Struct):
        tag = thing.__struct_config__.tag
        named = {"type": tag} if isinstance(tag, str) else {}
        found = ((name, getattr(thing, name)) for name in thing.__struct_fields__)
        return named | {name: _field(name, value) for name, value in found if value is not msgspec.UNSET}
    if isinstance(thing, dict):
        return {str(name): _field(str(name), value) for name, value in thing.items()}
    if isinstance(thing, list | tuple | set | frozenset):
        return [plain(one) for one in thing]
    if thing is None or isinstance(thing, bool | int | float | str):
        return thing
    return str(thing)


def _field(name: str, value: object) -> object:
    return "***" if name in _SECRET and value else plain(value)
