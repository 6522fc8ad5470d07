"""A chord gives one press and one release, however the keys move."""

import random

import pytest

from app.core.settings.key_binding import parse
from app.hotkeys.chord import Chord


def played(binding: str, moves: str) -> str:
    """``+A -A`` and so on; what each move meant, without those that meant nothing."""
    chord = Chord(parse(binding))
    keys = [(move[1:].replace("_", " "), move[0] == "+") for move in moves.split()]
    return " ".join(filter(None, (chord.feed(key, down) for key, down in keys)))


@pytest.mark.parametrize(
    ("binding", "moves", "means"),
    [
        ("Right Ctrl", "+Right_Ctrl -Right_Ctrl", "press release"),
        ("Right Ctrl", "+Left_Ctrl -Left_Ctrl", ""),
        ("Ctrl", "+Left_Ctrl -Left_Ctrl", "press release"),
        ("F13", "+F13 +F13 +F13 -F13", "press release"),
        ("Ctrl+Space", "+Left_Ctrl +Space -Space -Left_Ctrl", "press release"),
        ("Ctrl+Space", "+Left_Ctrl +Space -Left_Ctrl -Space", "press release"),
        ("Ctrl+Space", "+Left_Ctrl +Right_Ctrl +Space -Left_Ctrl -Right_Ctrl", "press release"),
        ("Ctrl+Space", "+Space +Left_Ctrl -Space", ""),
        ("Ctrl+Space", "+Left_Ctrl +Left_Alt +Space -Space", ""),
        ("Ctrl+Shift", "+Left_Shift +Left_Ctrl -Left_Shift -Left_Ctrl", "press release"),
        ("Right Ctrl", "+Right_Ctrl +Left_Shift -Left_Shift -Right_Ctrl", "press latch release"),
        ("Right Shift", "+Right_Shift +Left_Shift -Right_Shift", "press other release"),
        ("Right Ctrl", "+Right_Ctrl +C -C +V -V -Right_Ctrl", "press other release"),
        ("Right Ctrl", "+Right_Ctrl +C -Right_Ctrl -C +Right_Ctrl +C", "press other release press other"),
        ("F13", "+F13 +C -F13", "press release"),
        ("Mouse 4", "+Left_Alt +Mouse_4 -Mouse_4", "press release"),
        ("Right Ctrl", "+Left_Ctrl +Right_Ctrl -Left_Ctrl -Right_Ctrl", "press release"),
        ("Right Ctrl", "+Left_Alt +Right_Ctrl -Right_Ctrl", ""),
        ("Right Ctrl", "-Right_Ctrl", ""),
        ("Right Ctrl", "+C +Right_Ctrl -Right_Ctrl", "press release"),
    ],
)
def test_moves_mean(binding: str, moves: str, means: str) -> None:
    assert played(binding, moves) == means


def test_the_same_key_on_two_keyboards_is_one_hold() -> None:
    chord = Chord(parse("F13"))
    assert chord.feed("F13", True, 7) == "press"
    assert chord.feed("F13", True, 8) == ""
    assert chord.feed("F13", False, 7) == ""
    assert chord.feed("F13", False, 8) == "release"


def test_keys_that_were_down_before_press_nothing_but_count() -> None:
    chord = Chord(parse("Ctrl+Space"))
    chord.start(["Left Ctrl"])
    assert chord.held == chord.held_parts == ("Left Ctrl",)
    assert chord.feed("Space", True, 7) == "press"
    assert chord.feed("Left Ctrl", False, 7) == "release"


def test_a_modifier_whose_release_was_lost_does_not_block_for_ever() -> None:
    chord = Chord(parse("F8"))
    chord.start(["Left Alt"])
    assert chord.feed("F8", True, is_down=lambda _: True) == ""
    chord.feed("F8", False)
    assert chord.feed("F8", True, is_down=lambda _: False) == "press"
    assert chord.held == ("F8",)


def test_a_key_whose_release_was_lost_behind_its_modifier_presses_again() -> None:
    chord = Chord(parse("Ctrl+Space"))
    down = {"Left Ctrl", "Space"}
    for key in ("Left Ctrl", "Space"):
        chord.feed(key, True)
    down.clear()  # the release of Space is never heard
    assert chord.feed("Left Ctrl", False, is_down=down.__contains__) == "release"
    assert chord.held == ()
    assert [chord.feed(key, True) for key in ("Left Ctrl", "Space")] == ["", "press"]


def test_a_key_that_is_held_longer_than_its_modifier_presses_nothing_by_repeating() -> None:
    chord = Chord(parse("Ctrl+Space"))
    moves = [("Left Ctrl", True), ("Space", True), ("Left Ctrl", False), ("Left Ctrl", True), ("Space", True)]
    assert [chord.feed(key, down, is_down={"Space"}.__contains__) for key, down in moves] == [
        *("", "press", "release", "", "")
    ]


def test_a_lost_release_is_one_release() -> None:
    chord = Chord(parse("Ctrl+Space"))
    chord.feed("Left Ctrl", True)
    chord.feed("Space", True)
    assert chord.down
    assert chord.lose() == "release"
    assert chord.lose() == ""
    assert chord.held == ()
    assert chord.feed("Space", False) == ""


@pytest.mark.parametrize("binding", ["Right Ctrl", "Ctrl+Shift+Space", "Mouse 4", "F13", "Ctrl+Alt"])
def test_presses_and_releases_alternate_whatever_is_played(binding: str) -> None:
    dice = random.Random(binding)
    chord = Chord(parse(binding))
    keys = ["Left Ctrl", "Right Ctrl", "Left Shift", "Left Alt", "Space", "Mouse 4", "F13", "A"]
    turns = [
        chord.feed(dice.choice(keys), dice.random() < 0.6, dice.choice((1, 2)), lambda _: dice.random() < 0.5)
        for _ in range(100_000)
    ]
    told = [turn for turn in turns if turn in ("press", "release")]
    assert len(told) > 100
    assert told[::2] == ["press"] * len(told[::2])
    assert told[1::2] == ["release"] * len(told[1::2])
    assert len(chord.held) <= len(keys)
