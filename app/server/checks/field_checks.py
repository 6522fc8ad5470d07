"""A small vocabulary of checks for what clients send: each says what is wrong with a value, if anything.

A check takes a decoded JSON value and the path where it stands and returns the first refusal, or None. In the
value it changes two things only: nulls that mean absent are taken out, and a kind that goes without saying is
put in.
What passes the tables built of these (``event_shapes``, ``beta_shapes``) also converts into a message, unless
its sound is not base64; so every check is at least as strict as the type of the field.
"""

import sys
from collections.abc import Callable, Mapping
from typing import Any

from app.server.errors import (
    Refusal,
    invalid_choice,
    invalid_type,
    invalid_value,
    missing_parameter,
    unknown_parameter,
)

Check = Callable[[Any, str], Refusal | None]

LARGEST_WHOLE = 2**53
"""The bound of ``app.protocol.messages.Whole``: beyond it a double no longer holds every whole number."""


def name_of(value: object) -> str:
    """A JSON value's type as error texts have it."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    names = {int: "an integer", float: "a decimal", str: "a string", list: "an array", dict: "an object"}
    return names[type(value)]


def anything(_value: Any, _path: str) -> Refusal | None:
    """Accepts every value."""
    return None


def free_object(value: Any, path: str) -> Refusal | None:
    """An object with any fields."""
    return None if isinstance(value, dict) else invalid_type(path, "an object", name_of(value))


def text(value: Any, path: str) -> Refusal | None:
    """A string."""
    return None if isinstance(value, str) else invalid_type(path, "a string", name_of(value))


def short_text(limit: int) -> Check:
    """A string of at most ``limit`` characters."""

    def check(value: Any, path: str) -> Refusal | None:
        refusal = text(value, path)
        if refusal is None and len(value) > limit:
            message = f"Invalid '{path}': string too long. Expected a string with maximum length {limit}."
            return Refusal("string_above_max_length", message, path)
        return refusal

    return check


def flag(value: Any, path: str) -> Refusal | None:
    """A boolean."""
    return None if isinstance(value, bool) else invalid_type(path, "a boolean", name_of(value))


def _bounded(value: float, low: float, high: float, path: str) -> Refusal | None:
    if low <= value <= high:
        return None
    wanted = f">= {low:g}" if value < low else f"<= {high:g}"
    # JSON has no largest integer, but ``:g`` raises OverflowError for one that no double can hold.
    got = f"{value:g}" if abs(value) <= sys.float_info.max else "a number too large to show"
    return invalid_value(path, f"Invalid '{path}': expected a value {wanted}, but got {got} instead.")


def integer(low: int, high: int = LARGEST_WHOLE) -> Check:
    """A whole number within bounds; ``1.0`` is a decimal and is refused, as the service does."""

    def check(value: Any, path: str) -> Refusal | None:
        if isinstance(value, bool) or not isinstance(value, int):
            return invalid_type(path, "an integer", name_of(value))
        return _bounded(value, low, high, path)

    return check


def number(low: float, high: float) -> Check:
    """A number within bounds."""

    def check(value: Any, path: str) -> Refusal | None:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return invalid_type(path, "a number", name_of(value))
        return _bounded(value, low, high, path)

    return check


def choice(*names: str) -> Check:
    """One of some strings."""

    def check(value: Any, path: str) -> Refusal | None:
        refusal = text(value, path)
        if refusal is None and value not in names:
            return invalid_choice(path, value, names)
        return refusal

    return check


def nullable(inner: Check) -> Check:
    """Null, or what ``inner`` takes."""

    def check(value: Any, path: str) -> Refusal | None:
        return None if value is None else inner(value, path)

    return check


def listing(inner: Check, most: int | None = None) -> Check:
    """An array."""

    def check(value: Any, path: str) -> Refusal | None:
        if not isinstance(value, list):
            return invalid_type(path, "an array", name_of(value))
        if most is not None and len(value) > most:
            return invalid_value(path, f"Invalid '{path}': expected at most {most} entries.")
        found = (inner(entry, f"{path}[{index}]") for index, entry in enumerate(value))
        return next((refusal for refusal in found if refusal is not None), None)

    return check


def mapping(inner: Check, most: int | None = None, longest_key: int = 0) -> Check:
    """An object with free keys; with ``most``, so many of ``longest_key`` characters each."""

    def check(value: Any, path: str) -> Refusal | None:
        refusal = free_object(value, path)
        if refusal is not None:
            return refusal
        if most is not None and (len(value) > most or any(len(key) > longest_key for key in value)):
            return invalid_value(path, f"Invalid '{path}': at most {most} keys of {longest_key} characters.")
        found = (inner(entry, f"{path}.{key}") for key, entry in value.items())
        return next((refusal for refusal in found if refusal is not None), None)

    return check


def record(fields: Mapping[str, Check], required: tuple[str, ...] = ()) -> Check:
    """An object with these fields and no others.

    A null means absent and is taken out, unless the field is required or has a use for null: clients made of
    models (LiveKit's, Semantic Kernel's) write members that they have not set so, also those of other kinds.
    """

    def check(value: Any, path: str) -> Refusal | None:
        if not isinstance(value, dict):
            return invalid_type(path or "event", "an object", name_of(value))
        start = f"{path}." if path else ""
        for name in required:
            if name not in value:
                return missing_parameter(f"{start}{name}")
        for name, entry in list(value.items()):
            inner = fields.get(name)
            refusal = unknown_parameter(f"{start}{name}") if inner is None else inner(entry, f"{start}{name}")
            if refusal is not None and entry is None and name not in required:
                del value[name]
            elif refusal is not None:
                return refusal
        return None

    return check


def by_kind(field: str, kinds: Mapping[str, Check], default: str | None = None) -> Check:
    """An object whose field ``field`` says which check it has to pass; ``default`` is put there where it is
    null or absent.
    """

    def check(value: Any, path: str) -> Refusal | None:
        if not isinstance(value, dict):
            return invalid_type(path, "an object", name_of(value))
        if value.get(field) is None:
            if default is None:
                return missing_parameter(f"{path}.{field}")
            value[field] = default
        kind = value[field]
        return choice(*kinds)(kind, f"{path}.{field}") or kinds[kind](value, path)

    return check


def text_or(inner: Check) -> Check:
    """Any string, or what ``inner`` takes."""

    def check(value: Any, path: str) -> Refusal | None:
        return None if isinstance(value, str) else inner(value, path)

    return check


def word_or(words: tuple[str, ...], inner: Check) -> Check:
    """One of some strings, or what ``inner`` takes."""

    def check(value: Any, path: str) -> Refusal | None:
        return choice(*words)(value, path) if isinstance(value, str) else inner(value, path)

    return check
