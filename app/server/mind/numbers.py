"""Reads and writes numbers in English words; pure."""

import re
from fractions import Fraction

UNITS = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9}

_SMALL = {word: value for value, word in enumerate(UNITS)} | {
    word: 10 * value for value, word in enumerate(TENS) if word
}
_SMALL |= {"oh": 0, "nought": 0, "fourty": 40, "a": 1, "an": 1}
_ARTICLES = ("a", "an")
_DIGITS = re.compile(r"\d{1,15}(?:\.\d{1,9})?")


def read(words: list[str]) -> Fraction | None:
    """The number that these words are ("two hundred and five point two", "12", "3.5"), or None.

    All the words must belong to it. Up to 15 digits before the point and 9 after it.
    """
    if len(words) == 1 and _DIGITS.fullmatch(words[0]):
        return Fraction(words[0])
    if "point" in words:
        at = words.index("point")
        return _with_point(words[:at], words[at + 1 :])
    whole = _whole(words)
    return None if whole is None else Fraction(whole)


def _with_point(before: list[str], after: list[str]) -> Fraction | None:
    whole = _whole(before) if before else 0
    digits = [_digit(word) for word in after[:9]]
    if whole is None or not digits or None in digits or len(after) > 9:
        return None
    return whole + Fraction(int("".join(map(str, digits))), 10 ** len(digits))


def _digit(word: str) -> int | None:
    value = int(word) if word.isdecimal() else _SMALL.get(word, 10)
    return value if value < 10 and word not in _ARTICLES else None


def _whole(words: list[str]) -> int | None:
    """Sum of scaled groups; scales must fall ("two thousand five", not "five two thousand two thousand")."""
    total, group, limit = 0, [], 10**12
    for word in words:
        scale = SCALES.get(word)
        if scale is None:
            group.append(word)
            continue
        below = _below_thousand(group)
        if below is None or scale >= limit:
            return None
        total, group, limit = total + below * scale, [], scale
    if not group:
        return total if words else None
    rest = _below_thousand(group[1:] if group[0] == "and" and total else group)
    return None if rest is None else total + rest


def _below_thousand(words: list[str]) -> int | None:
    if "hundred" in words:
        at = words.index("hundred")
        hundreds = _below_hundred(words[:at])
        rest = words[at + 1 :]
        if rest[:1] == ["and"]:
            rest = rest[1:]
            if not rest:
                return None
        below = _below_hundred(rest) if rest else 0
        return None if hundreds is None or below is None else hundreds * 100 + below
    if len(words) == 1 and words[0].isdecimal() and len(words[0]) <= 15:
        return int(words[0])
    return _below_hundred(words)


def _below_hundred(words: list[str]) -> int | None:
    values = [_SMALL.get(word) for word in words]
    match values:
        case [int(one)]:
            return one
        case [int(tens), int(one)] if tens >= 20 and 0 < one < 10 and words[1] not in _ARTICLES:
            return tens + one
        case _:
            return None


def say(value: int) -> str:
    """The words of a whole number from 0 to 999, hyphenated where English does."""
    if value < 20:
        return UNITS[value]
    if value < 100:
        return TENS[value // 10] + (f"-{UNITS[value % 10]}" if value % 10 else "")
    rest = f" and {say(value % 100)}" if value % 100 else ""
    return f"{UNITS[value // 100]} hundred{rest}"


def write(value: Fraction) -> tuple[str, bool]:
    """Figures for a number, at most six after the point, and whether they are exact."""
    if value.denominator == 1:
        return str(value.numerator), True
    rounded = round(value, 6)
    figures = f"{abs(rounded.numerator) * 10**6 // rounded.denominator:07d}"
    text = f"{figures[:-6]}.{figures[-6:]}".rstrip("0").rstrip(".")
    return ("-" if rounded < 0 else "") + text, rounded == value
