"""Reads what was meant where a server's JSON, base64 or type of a value is slightly wrong; it knows no
message.

It is asked only after the strict reader has refused a frame, so it costs nothing while a server writes well.
Each case was met in a server or client library in use:

- JSON: a byte order mark, a closing NUL, bare control characters in text, ``NaN`` and ``-Infinity`` (Python's
  and Go's writers), numbers that no double holds;
- base64 (RFC 4648, sections 3.2, 4 and 5): no padding, the URL-safe alphabet, line breaks, several padded
  pieces in a row, a data URI around it;
- types: ids as numbers, counts and times as text or with a fraction.
"""

import base64
import json
import math
import re
from typing import Any, Final

LONGEST_NUMBER = 30
"""Digits; a longer whole number counts as none (and Python refuses to read one of over 4,300)."""

NOT_MEANT: Final = object()
"""What ``meant`` answers where nobody can tell."""

_EXPECTED = re.compile(r"Expected `([^`]*)`")
_URL_SAFE = str.maketrans("-_", "+/")


def _finite(digits: str) -> float | None:
    number = float(digits)
    return number if math.isfinite(number) else None


def _whole(digits: str) -> int | None:
    return int(digits) if len(digits) <= LONGEST_NUMBER else None


_LENIENT = json.JSONDecoder(
    strict=False, parse_constant=lambda _: None, parse_float=_finite, parse_int=_whole
)


def parse_leniently(text: str) -> Any:
    """The JSON value in the text, each number that is none as ``None``. ValueError or RecursionError when
    there is no value in it.
    """
    return _LENIENT.decode(text.lstrip("\ufeff").rstrip("\0"))


def sound_of(text: str) -> bytes | None:
    """The bytes behind base64 as others write it; None when it is no base64."""
    if text[:5].lower() == "data:":
        text = text.partition(",")[2]
    packed = "".join(text.split()).translate(_URL_SAFE)
    try:
        pieces = [
            base64.b64decode(piece + "=" * (-len(piece) % 4), validate=True)
            for piece in re.split("=+", packed)
        ]
    except ValueError:
        return None
    return b"".join(pieces)


def meant(value: Any, complaint: str) -> Any:
    """The value that was meant by a wrong one, or NOT_MEANT. ``complaint``: the message of msgspec's
    ValidationError about it.
    """
    if complaint.startswith("Invalid base64"):
        sound = sound_of(value)
        return NOT_MEANT if sound is None else sound
    expected = _EXPECTED.match(complaint)
    kinds = expected[1].split(" | ") if expected else []
    if "str" in kinds and type(value) is int:
        return str(value)
    return _number(value, kinds) if isinstance(value, str | float) else NOT_MEANT


def _number(value: str | float, kinds: list[str]) -> Any:
    try:
        number = float(value)
    except ValueError:
        return NOT_MEANT
    if not math.isfinite(number):
        return NOT_MEANT
    if "float" in kinds:
        return number
    return int(number) if "int" in kinds else NOT_MEANT
