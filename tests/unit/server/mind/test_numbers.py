"""Numbers, sums and lengths of time, read from words and said again."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.server.mind import durations, numbers, sums


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("zero", 0),
        ("12", 12),
        ("3.25", Fraction(13, 4)),
        ("ninety nine", 99),
        ("a hundred", 100),
        ("two hundred and five", 205),
        ("two hundred five", 205),
        ("one thousand and one", 1001),
        ("two thousand three hundred and forty five", 2345),
        ("3 million", 3_000_000),
        ("one million two thousand", 1_002_000),
        ("three point one four", Fraction(157, 50)),
        ("point five", Fraction(1, 2)),
        ("one point 5", Fraction(3, 2)),
    ],
)
def test_numbers_are_read(words: str, value: Fraction) -> None:
    assert numbers.read(words.split()) == value


@pytest.mark.parametrize(
    "words",
    [
        *(
            "",
            "green",
            "twenty twenty",
            "twenty eleven",
            "twenty a",
            "five two",
            "hundred",
            "two hundred and",
        ),
        *(
            "five thousand two thousand",
            "thousand",
            "one point",
            "one point green",
            "one point twelve",
            "green point one",
        ),
        *(
            "one point a",
            "two thousand green",
            "point " + "one " * 10,
            "two hundred green",
            "1234567890123456",
            "and five",
        ),
    ],
)
def test_other_words_are_no_number(words: str) -> None:
    assert numbers.read(words.split()) is None


@given(st.integers(0, 999))
def test_what_is_said_can_be_read(value: int) -> None:
    assert numbers.read(numbers.say(value).replace("-", " ").split()) == value


def test_figures() -> None:
    assert numbers.write(Fraction(-7, 2)) == ("-3.5", True)
    assert numbers.write(Fraction(1, 3)) == ("0.333333", False)
    assert numbers.write(Fraction(5)) == ("5", True)
    assert numbers.write(Fraction(1, 10**9)) == ("0", False)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2 + 3 * 4", 14),
        ("(2 + 3) * 4", 20),
        ("two plus three times four", 14),
        ("eight divided by two minus one", 3),
        ("six multiplied by seven", 42),
        ("-3 - -4", 1),
        ("3 x 4", 12),
        ("2 * -(1 + 1)", -4),
        ("7/2", Fraction(7, 2)),
    ],
)
def test_sums_are_worked_out(text: str, value: Fraction) -> None:
    done = sums.read(text)
    assert done is not None
    assert done.value == value


@pytest.mark.parametrize(
    "text",
    [
        "7",
        "",
        "one plus",
        "plus one",
        "(1 + 2",
        "1 + 2)",
        "love plus hate",
        "1 + + 2",
        "1 2 + 3 )(",
        "1 ^ 2",
        "1 by 2",
        "1+" * 40 + "1",
    ],
)
def test_other_texts_are_no_sum(text: str) -> None:
    assert sums.read(text) is None


def test_dividing_by_zero_and_sums_too_large_are_told_apart() -> None:
    by_zero, large = sums.read("(1) / (2 - 2)"), sums.read("999999999999 * 999999999999")
    assert by_zero is not None
    assert by_zero.value is None
    assert by_zero.said == "(1) divided by (2 minus 2)"
    assert large is not None
    assert large.too_large


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.sampled_from("+-*"))
def test_sums_agree_with_python(one: int, other: int, sign: str) -> None:
    done = sums.read(f"{one} {sign} {other}")
    assert done is not None
    assert done.value == {"+": one + other, "-": one - other, "*": one * other}[sign]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("ten seconds", 10),
        ("90s", 90),
        ("1 minute 30 sec", 90),
        ("one hour and five minutes", 3900),
        ("half a minute", 30),
        ("half an hour", 1800),
        ("a minute and a half", 90),
        ("two and a half minutes", 150),
        ("0.5 h", 1800),
    ],
)
def test_lengths_of_time_are_read(text: str, seconds: float) -> None:
    assert durations.read(text) == seconds


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ten",
        "minutes",
        "ten greens",
        "ten seconds green",
        "green minutes",
        "and",
        "green and a half minutes",
    ],
)
def test_other_texts_are_no_length(text: str) -> None:
    assert durations.read(text) is None


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(1, "1 second"), (3900, "1 hour 5 minutes"), (90.5, "90.5 seconds"), (0, "0 seconds")],
)
def test_lengths_are_said(seconds: float, said: str) -> None:
    assert durations.say(seconds) == said
