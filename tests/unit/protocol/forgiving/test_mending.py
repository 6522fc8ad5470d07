"""What was meant by JSON, base64 and values that are slightly wrong."""

import base64
import random
from typing import Any

import pytest

from app.protocol.forgiving.mending import LONGEST_NUMBER, NOT_MEANT, meant, parse_leniently, sound_of

PCM = bytes([0xFB, 0xEF, 0xFF, 0xFE]) * 40 + b"\x01"


def _plain(data: bytes) -> str:
    return base64.b64encode(data).decode()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("\ufeff[1]", [1]),
        ("[1]\0", [1]),
        ('["a\tb\n"]', ["a\tb\n"]),
        ("[NaN, Infinity, -Infinity, 1e999, -1e999, 1.5, 2]", [None, None, None, None, None, 1.5, 2]),
        (f"[{'9' * (LONGEST_NUMBER + 1)}, 99]", [None, 99]),
        (f"[{'9' * 6000}]", [None]),
    ],
)
def test_json_as_others_write_it(text: str, value: Any) -> None:
    assert parse_leniently(text) == value


@pytest.mark.parametrize("text", ["", "{", "nonsense", "[1] [2]"])
def test_what_is_no_json_is_none(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_leniently(text)


@pytest.mark.parametrize(
    "written",
    [
        _plain(PCM),
        _plain(PCM).rstrip("="),
        base64.urlsafe_b64encode(PCM).decode(),
        base64.urlsafe_b64encode(PCM).decode().rstrip("="),
        base64.encodebytes(PCM).decode(),
        _plain(PCM)[:8] + " \r\n\t" + _plain(PCM)[8:],
        "data:audio/pcm;base64," + _plain(PCM),
        "DATA:;base64," + _plain(PCM),
        _plain(PCM[:40]) + _plain(PCM[40:]),
        _plain(PCM[:41]) + _plain(PCM[41:]),
    ],
)
def test_sound_in_base64_as_others_write_it(written: str) -> None:
    assert sound_of(written) == PCM


def test_sound_of_any_length_is_read_without_padding() -> None:
    chance = random.Random(4648)
    for length in range(100):
        pcm = chance.randbytes(length)
        assert sound_of(_plain(pcm).rstrip("=")) == pcm


@pytest.mark.parametrize("written", ["###", "A", "AAAAA", "größer", "AA=A"])
def test_what_is_no_base64_is_none(written: str) -> None:
    assert sound_of(written) is None


@pytest.mark.parametrize(
    ("value", "complaint", "found"),
    [
        ("AAE", "Invalid base64 encoded string - at `$.delta`", b"\x00\x01"),
        ("#", "Invalid base64 encoded string", NOT_MEANT),
        (4711, "Expected `str`, got `int` - at `$.response_id`", "4711"),
        (4711, "Expected `str | null`, got `int`", "4711"),
        (True, "Expected `str`, got `bool`", NOT_MEANT),
        (1.5, "Expected `str`, got `float`", NOT_MEANT),
        ("12", "Expected `int`, got `str`", 12),
        ("12.0", "Expected `int | null`, got `str`", 12),
        ("1.5", "Expected `int`, got `str`", 1),
        (3.0, "Expected `int`, got `float`", 3),
        (1767225600.5, "Expected `int | null`, got `float`", 1767225600),
        ("0.25", "Expected `float`, got `str`", 0.25),
        ("many", "Expected `int`, got `str`", NOT_MEANT),
        ("nan", "Expected `float`, got `str`", NOT_MEANT),
        ("2030-01-01T00:00:00Z", "Expected `int | null`, got `str`", NOT_MEANT),
        ("1.5", "Expected `bool`, got `str`", NOT_MEANT),
        ([], "Expected `int`, got `array`", NOT_MEANT),
        (None, "Expected `str`, got `null`", NOT_MEANT),
        ("x", "something else", NOT_MEANT),
    ],
)
def test_values_of_another_type(value: Any, complaint: str, found: Any) -> None:
    assert meant(value, complaint) == found
