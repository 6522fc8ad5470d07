"""The values of app.core.values.values are plain, frozen and comparable."""

import dataclasses
import inspect

import pytest

from app.core.values import values
from app.core.values.values import Role, Target, Turn
from app.protocol.capabilities import capabilities


@pytest.mark.parametrize(
    "kind", [k for _, k in inspect.getmembers(values, inspect.isclass) if k.__module__ == values.__name__]
)
def test_every_public_class_says_what_it_is(kind: type) -> None:
    assert kind.__doc__
    if dataclasses.is_dataclass(kind):
        assert not kind.__doc__.startswith(f"{kind.__name__}(")
        assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "chars", "heard"),
    [
        ("one two three", -1, "one two three"),
        ("one two three", 0, ""),
        ("one two three", 2, "on"),
        ("one two three", 5, "one "),
        ("one two three", 7, "one two"),
        ("one two three", 99, "one two three"),
    ],
)
def test_what_was_heard_ends_between_two_words(text: str, chars: int, heard: str) -> None:
    turn = Turn("k", Role.ASSISTANT, text, heard_chars=chars)
    assert turn.text[: turn.heard_length] == heard


def test_a_target_can_what_its_dialect_can_but_for_what_is_known_of_the_server() -> None:
    assert Target(dialect="beta").can == capabilities("beta")
    name, usual = "truncates", capabilities("ga").truncates
    assert Target(departures=((name, not usual),)).can.truncates is not usual


def test_a_target_is_asked_for_what_it_can() -> None:
    target = Target(url="ws://local", dialect="beta", departures=(("cancels", False),))
    assert target.can.temperature
    assert not target.can.cancels
    assert Target().can.cancels
