"""Copies of frozen values with some fields changed: what ``dataclasses.replace`` does, several times as fast.

Every step of the core makes a few copies, so this is where the time of an event goes.
"""

from dataclasses import fields
from typing import Any, TypeVar

from msgspec import Struct, structs

T = TypeVar("T")

_new = object.__new__
_set = object.__setattr__
_known: dict[type, tuple[tuple[Any, Any], ...]] = {}


def replace(value: T, /, **changes: object) -> T:
    """A copy of a frozen Struct or slotted frozen dataclass with these fields changed.

    For dataclasses whose fields are all plain: no ``init=False``, no ``__post_init__``. Raises AttributeError
    (TypeError for a Struct) for a field that is not there.
    """
    if isinstance(value, Struct):
        return structs.replace(value, **changes)
    kind = value.__class__
    copy = _new(kind)
    for read, write in _known.get(kind) or _learn(kind):
        write(copy, read(value))
    for name, changed in changes.items():
        _set(copy, name, changed)
    return copy


def _learn(kind: Any) -> tuple[tuple[Any, Any], ...]:
    """How to read and write each field. Slot descriptors are not stopped by the ``__setattr__`` of a frozen
    class, and are faster than ``__init__`` with keywords.
    """
    members = [getattr(kind, field.name) for field in fields(kind)]
    _known[kind] = found = tuple((member.__get__, member.__set__) for member in members)
    return found
