"""Numbers and times in words; pure."""

from datetime import UTC

import pytest

from app.ui.wording.words import (
    apart,
    clock,
    elapsed,
    english,
    length,
    loudness,
    loudness_words,
    money,
    spoken_length,
)


def test_lengths() -> None:
    assert [length(s) for s in (-1, 7.9, 61, 600)] == ["0:00", "0:07", "1:01", "10:00"]
    assert spoken_length(7, english) == "7 seconds"
    assert spoken_length(1, english) == "1 second"
    assert spoken_length(0, english) == "0 seconds"
    assert spoken_length(60, english) == "1 minute"
    assert spoken_length(125, english) == "2 minutes 5 seconds"


def test_a_text_keeps_its_own_direction() -> None:
    assert apart("Why?") == "\u2068Why?\u2069"
    assert apart("") == ""


def test_one_and_many() -> None:
    assert [english("%n answer(s)", n) for n in (0, 1, 2)] == ["0 answers", "1 answer", "2 answers"]
    assert english("%Ln token(s)", 12_345) == "12,345 tokens"
    assert english("as it stands") == "as it stands"


def test_times() -> None:
    assert clock(50_531.0, UTC) == "14:02"
    assert clock(50_531.0, UTC, seconds=True) == "14:02:11"
    assert clock(0.0) == ""
    assert [elapsed(s, english) for s in (0, 125, 3_725)] == ["0 min", "2 min", "1 h 02 min"]


def test_amounts() -> None:
    assert [money(d) for d in (0, 0.004, 0.04, 12.5)] == ["$0.00", "< $0.01", "$0.04", "$12.50"]


@pytest.mark.parametrize(
    ("decibels", "share", "words"),
    [(-120, 0, "silent"), (-60, 0, "silent"), (-45, 0.25, "quiet"), (-30, 0.5, "good"), (0, 1, "too loud")],
)
def test_levels(decibels: float, share: float, words: str) -> None:
    assert loudness(decibels) == pytest.approx(share)
    assert loudness_words(decibels, english) == words
