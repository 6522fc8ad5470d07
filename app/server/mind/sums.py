"""Reads and works out sums, typed or spoken ("7 + 12", "seven plus twelve times two"); pure, never `eval`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from app.server.mind import numbers

_WORDS = {
    "plus": "+",
    "minus": "-",
    "times": "*",
    "x": "*",
    "over": "/",
    "*": "*",
    "multiplied": "*",
    "divided": "/",
}
_SAID = {"+": "plus", "-": "minus", "*": "times", "/": "divided by", "(": "(", ")": ")"}
_TOKEN = re.compile(r"[-+*/()]|[a-z]+|\d+(?:\.\d+)?")
_LARGEST = 10**18
_MOST_TOKENS = 60


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum as it was understood; `value` is None when it divides by zero."""

    said: str
    """How to say it back: "7 plus 12"."""
    value: Fraction | None
    too_large: bool = False


class _NotASum(ValueError):
    pass


def read(text: str) -> Sum | None:
    """The sum in this text (lower case), or None when it is not one; a lone number is no sum."""
    try:
        tokens = list(_tokens(text))
    except _NotASum:
        return None
    operators = sum(isinstance(token, str) and token in "+-*/" for token in tokens)
    if not operators or len(tokens) > _MOST_TOKENS:
        return None
    said = " ".join(_SAID[token] if isinstance(token, str) else numbers.write(token)[0] for token in tokens)
    said = said.replace("( ", "(").replace(" )", ")")
    reader = _Reader(tokens)
    try:
        value = reader.whole()
    except _NotASum:
        return None
    except ZeroDivisionError:
        return Sum(said, None)
    return Sum(said, value, too_large=abs(value) > _LARGEST)


def _tokens(text: str) -> Iterator[str | Fraction]:
    """Operators as "+-*/()", numbers as Fractions; any other word is an error."""
    if _TOKEN.sub("", text).strip():
        raise _NotASum
    number: list[str] = []
    words = _TOKEN.findall(text)
    for at, word in enumerate(words):
        sign = _WORDS.get(word, word if word in "+-*/()" else None)
        if word == "by" and at and words[at - 1] in ("multiplied", "divided"):
            continue
        if sign is None:
            number.append(word)
            continue
        yield from _number(number)
        number = []
        yield sign
    yield from _number(number)


def _number(words: list[str]) -> Iterator[Fraction]:
    if words:
        value = numbers.read(words)
        if value is None:
            raise _NotASum
        yield value


class _Reader:
    """Recursive descent: sum = product {+- product}; product = factor {*/ factor}; factor = -factor | (sum) |
    number.
    """

    def __init__(self, tokens: list[str | Fraction]) -> None:
        self._left = tokens[::-1]

    def whole(self) -> Fraction:
        value = self._sum()
        if self._left:
            raise _NotASum
        return value

    def _next_in(self, signs: str) -> str | None:
        last = self._left[-1] if self._left else None
        if isinstance(last, str) and last in signs:
            self._left.pop()
            return last
        return None

    def _sum(self) -> Fraction:
        value = self._product()
        while sign := self._next_in("+-"):
            value = value + self._product() if sign == "+" else value - self._product()
        return value

    def _product(self) -> Fraction:
        value = self._factor()
        while sign := self._next_in("*/"):
            value = value * self._factor() if sign == "*" else value / self._factor()
        return value

    def _factor(self) -> Fraction:
        if self._next_in("-"):
            return -self._factor()
        if self._next_in("("):
            value = self._sum()
            if not self._next_in(")"):
                raise _NotASum
            return value
        token = self._left.pop() if self._left else None
        if not isinstance(token, Fraction):
            raise _NotASum
        return token
