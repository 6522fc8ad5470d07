"""The colours can be read: every pair in use, in both looks; nothing is drawn here."""

import pytest

from app.ui.wording.palette import DARK, LIGHT, PAIRS, PALETTES, SPACE, columns, contrast, mixed


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


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("room", [688, 760, 848, 900, 948, 1120, 2240])
def test_the_columns_leave_the_talk_button_its_room_and_the_middle(room: int, scale: float) -> None:
    room = round(room * scale)
    left, right = columns(room, scale)
    button = room - left - right - 2 * SPACE
    assert left >= 160 * scale
    assert 220 * scale <= button <= 341 * scale
    assert left == right or (room < 848 * scale and left < right)
