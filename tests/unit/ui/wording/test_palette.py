"""The colours can be read: every pair in use, in both looks; nothing is drawn here."""

import pytest

from app.ui.wording.palette import (
    DARK,
    LIGHT,
    PAIRS,
    PALETTES,
    bar_height,
    column,
    contrast,
    control_height,
    edges,
    line_height,
    mixed,
    note_height,
    pill_width,
    sign_width,
    tint,
)


@pytest.mark.parametrize("look", PALETTES)
@pytest.mark.parametrize(("front", "ground", "least"), PAIRS)
def test_a_pair_in_use_has_enough_contrast(look: str, front: str, ground: str, least: float) -> None:
    palette = PALETTES[look]
    assert contrast(palette[front], palette[ground]) >= least, f"{front} on {ground}, {look}"


@pytest.mark.parametrize("look", PALETTES)
@pytest.mark.parametrize("state", ["neutral", "ready", "recording", "busy", "speaking", "error"])
def test_a_tinted_button_can_be_read(look: str, state: str) -> None:
    palette = PALETTES[look]
    assert contrast(palette[state], mixed(palette[state], palette["surface"], 0.10)) >= 4.5


def test_both_looks_name_the_same_colours() -> None:
    assert LIGHT.keys() == DARK.keys()


def test_recording_red_is_used_for_nothing_else() -> None:
    for palette in (LIGHT, DARK):
        assert sum(colour == palette["recording"] for colour in palette.values()) == 1


def test_contrast_is_that_of_the_guideline() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)
    assert mixed("#FF0000", "#0000FF", 0.5) == "#800080"


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0, 2.5])
@pytest.mark.parametrize("width", [360, 559, 560, 719, 980, 1920, 3840])
def test_the_row_stands_in_the_column_of_the_conversation(width: int, scale: float) -> None:
    wanted = column(9.0 * scale)
    left, right = edges(width, wanted, scale)
    room = width - left - right
    assert room <= max(wanted, width - 20)
    assert left >= 10
    assert 0 <= right - left <= 1


def test_sizes_grow_with_the_text_and_are_never_too_small_for_a_finger() -> None:
    for size in (control_height, line_height, note_height, sign_width):
        assert size(2.5) > size(1.0) >= size(0.8) > 0
    assert control_height(0.8) == control_height() == 52
    assert bar_height(980) == 100
    assert bar_height(360) > bar_height(980)
    assert (pill_width(10), pill_width(80), pill_width(900)) == (132, 149, 260)


def test_a_tint_is_no_third_colour_where_there_are_only_the_systems_two() -> None:
    assert tint(LIGHT, "error") == mixed(LIGHT["error"], LIGHT["surface"], 0.10)
    system = dict.fromkeys(LIGHT, "#000000") | {"surface": "#FFFF00"}
    assert tint(system, "error") == "#FFFF00"
