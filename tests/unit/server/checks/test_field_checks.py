"""The checks of what clients send: each says what is wrong and where."""

from typing import Any

import pytest

from app.server.checks.field_checks import (
    Check,
    anything,
    by_kind,
    flag,
    free_object,
    integer,
    listing,
    mapping,
    name_of,
    nullable,
    number,
    record,
    text,
)
from app.server.errors import quoted

ONE = record({"a": text}, ("a",))


@pytest.mark.parametrize(
    ("check", "value", "code", "path"),
    [
        (flag, 1, "invalid_type", "x"),
        (integer(0, 9), True, "invalid_type", "x"),
        (integer(0, 9), 1.0, "invalid_type", "x"),
        (integer(0, 9), -1, "invalid_value", "x"),
        (integer(0, 9), 10, "invalid_value", "x"),
        (integer(0), 2**53 + 1, "invalid_value", "x"),
        (integer(0), -(10**400), "invalid_value", "x"),
        (number(0, 1), 10**400, "invalid_value", "x"),
        (free_object, [], "invalid_type", "x"),
        (mapping(text), {"a": 1}, "invalid_type", "x.a"),
        (number(0, 1), "1", "invalid_type", "x"),
        (number(0, 1), True, "invalid_type", "x"),
        (listing(text), {}, "invalid_type", "x"),
        (listing(text, most=1), ["a", "b"], "invalid_value", "x"),
        (listing(text), ["a", None], "invalid_type", "x[1]"),
        (mapping(text, 1, 2), [], "invalid_type", "x"),
        (mapping(text, 1, 2), {"a": "b", "c": "d"}, "invalid_value", "x"),
        (mapping(text, 1, 2), {"abc": "d"}, "invalid_value", "x"),
        (mapping(text, 1, 2), {"a": 1}, "invalid_type", "x.a"),
        (ONE, 3, "invalid_type", "x"),
        (ONE, {}, "missing_required_parameter", "x.a"),
        (ONE, {"a": "", "b": 1}, "unknown_parameter", "x.b"),
        (by_kind("type", {"one": ONE}), "one", "invalid_type", "x"),
        (by_kind("type", {"one": ONE}), {}, "missing_required_parameter", "x.type"),
        (by_kind("type", {"one": ONE}), {"type": "two"}, "invalid_value", "x.type"),
    ],
)
def test_what_is_wrong_is_named(check: Check, value: Any, code: str, path: str) -> None:
    refusal = check(value, "x")
    assert refusal is not None
    assert (refusal.code, refusal.param) == (code, path)
    assert refusal.code == "invalid_value" or path in refusal.message


def test_what_is_right_passes() -> None:
    assert anything(object(), "x") is None
    assert flag(False, "x") is None
    assert integer(0)(10**9, "x") is None
    assert number(0, 1)(0.5, "x") is None
    assert listing(text, most=2)(["a"], "x") is None
    assert free_object({"a": 1}, "x") is None
    assert mapping(text)({"any": "", "length": ""}, "x") is None
    assert mapping(text, 1, 2)({"a": "b"}, "x") is None
    assert ONE({"a": "b"}, "") is None


def test_a_null_that_nobody_needs_is_taken_out() -> None:
    check = record({"a": text, "b": nullable(text), "c": ONE, "d": anything}, ("a",))
    value = {"a": "x", "b": None, "c": None, "d": None, "unknown": None}
    assert check(value, "") is None
    assert value == {"a": "x", "b": None, "d": None}
    needed = check({"a": None}, "")
    assert needed is not None
    assert (needed.code, needed.param) == ("invalid_type", "a")


def test_a_kind_that_goes_without_saying_is_put_in() -> None:
    check = by_kind("type", {"one": record({"type": text, "a": text})}, default="one")
    for value in ({}, {"type": None}, {"type": "one"}):
        assert check(value, "x") is None
        assert value == {"type": "one"}


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (None, "null"),
        (True, "a boolean"),
        (1, "an integer"),
        (1.5, "a decimal"),
        ("", "a string"),
        ([], "an array"),
        ({}, "an object"),
    ],
)
def test_types_have_the_names_of_json(value: Any, name: str) -> None:
    assert name_of(value) == name


def test_lists_of_names_read_well() -> None:
    assert quoted(["a"]) == "'a'"
    assert quoted(["a", "b", "c"]) == "'a', 'b' and 'c'"
