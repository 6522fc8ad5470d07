"""Reads and says lengths of time ("a minute and a half", "90 s"); pure."""

import re

from app.server.mind import numbers

_UNITS = {
    "second": 1,
    "sec": 1,
    "s": 1,
    "minute": 60,
    "min": 60,
    "m": 60,
    "hour": 3600,
    "hr": 3600,
    "h": 3600,
}
_UNIT = re.compile(r"(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h)")
_GLUED = re.compile(r"(\d)([a-z])")


def read(text: str) -> float | None:
    """Seconds in this text (lower case), or None when it is not wholly a duration."""
    words = _GLUED.sub(r"\1 \2", text).split()
    total, number, unit = 0.0, list[str](), 0
    for word in words:
        if _UNIT.fullmatch(word) is None:
            number.append(word)
            continue
        amount = _amount(number)
        if amount is None:
            return None
        unit = _UNITS[word if word in _UNITS else word[:-1]]
        total, number = total + amount * unit, []
    if number == ["and", "a", "half"]:
        total, number = total + unit / 2, []
    return total if unit and not number else None


def _amount(words: list[str]) -> float | None:
    match words:
        case ["and", *rest] if rest:
            return _amount(rest)
        case ["half", "a" | "an"] | ["half"]:
            return 0.5
        case [*most, "and", "a", "half"]:
            whole = _amount(most)
            return None if whole is None else whole + 0.5
        case _:
            value = numbers.read(words) if words else None
            return None if value is None else float(value)


def say(seconds: float) -> str:
    """ "1 hour 5 minutes", "90.5 seconds" below two minutes when not whole: the way a person would say it."""
    if seconds != int(seconds):
        return f"{seconds:g} seconds"
    left, parts = int(seconds), []
    for size, name in ((3600, "hour"), (60, "minute"), (1, "second")):
        count, left = divmod(left, size)
        if count:
            parts.append(f"{count} {name}{'s' if count != 1 else ''}")
    return " ".join(parts) or "0 seconds"
