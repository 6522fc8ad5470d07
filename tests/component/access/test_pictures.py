"""Each picture means one thing, and no two look alike."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from app.paths import resource
from app.ui.parts.paint.drawings import sign
from app.ui.parts.paint.icons import pixmap
from app.ui.settings.section import ICONS

NAMES = sorted(path.stem for path in resource("icons/gear.svg").parent.glob("*.svg"))
SOURCES = "\n".join(path.read_text("utf-8") for path in Path("app").rglob("*.py"))
LOOKS = ("chevron_light", "chevron_dark")
"""The same picture on two grounds."""


def image(name: str) -> QImage:
    return pixmap(name, "#000000", 24, 1).toImage()


@pytest.mark.usefixtures("qapp")
def test_no_two_pictures_look_alike() -> None:
    seen: dict[bytes, str] = {}
    for name in (name for name in NAMES if name not in LOOKS):
        drawn = bytes(image(name).constBits())
        assert seen.setdefault(drawn, name) == name
    assert len(seen) > 30


@pytest.mark.usefixtures("qapp")
def test_to_stop_does_not_look_as_to_record() -> None:
    records = QImage(24, 24, QImage.Format.Format_ARGB32_Premultiplied)
    records.fill(QColor(0, 0, 0, 0))
    painter = QPainter(records)
    sign(painter, "square", QRectF(2, 2, 20, 20), QColor("#000000"))
    painter.end()
    stops = image("stop").convertToFormat(records.format())
    places = [(x, y) for x in range(24) for y in range(24)]
    other = sum(
        abs(stops.pixelColor(x, y).alpha() - records.pixelColor(x, y).alpha()) > 128 for x, y in places
    )
    assert other > 120  # of 576; before, it was the same filled square a little smaller


def test_a_page_of_the_settings_has_no_picture_of_something_that_is_done() -> None:
    assert len(set(ICONS.values())) == len(ICONS)
    done = set(re.findall(r'IconButton\(\s*(?:self\._)?theme, "(\w+)"', SOURCES)) | {"copy", "people"}
    assert "copy" in done
    assert {ICONS["storage"], ICONS["look"]} & done == set()


def test_every_picture_is_used() -> None:
    unused = [name for name in NAMES if not re.search(rf'["/]{name}(["._]|\.svg)', SOURCES)]
    known = ("chevron_", "persona_")  # named by the look, and by what a person chose
    assert [name for name in unused if not name.startswith(known)] == []
