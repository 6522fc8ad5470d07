"""The command that takes pictures of every state takes them, and leaves the program as it was."""

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.ui import language
from app.ui.parts.paint import theme
from tests.pages.contact_sheet import sheet
from tests.pages.state_pictures import LANGUAGES, LOOKS, SCALES, SIZES, STATES, Picture, every, take


def test_every_state_is_taken_in_each_language_look_width_and_size() -> None:
    found = list(every())
    assert (
        len(found) == len(set(found)) == len(STATES) * len(LANGUAGES) * len(LOOKS) * len(SIZES) * len(SCALES)
    )
    wanted = {"ready", "recording", "thinking", "speaking", "offline", "error", "guide", "panel", "settings"}
    assert wanted | {"history"} <= set(STATES)
    assert (set(LANGUAGES), set(SIZES), set(SCALES)) == (
        {"en", "de", "ar", "ja"},
        {360, 980, 1920},
        {100, 200},
    )


def test_a_picture_shows_its_window_and_a_sheet_has_all(qapp: QApplication, tmp_path: Path) -> None:
    before = theme.from_system
    wanted = [
        Picture("recording", "en", "light", 360, 100),
        Picture("panel", "de", "contrast", 980, 100),
        Picture("settings", "de", "dark", 360, 100),
        Picture("guide", "ar", "light", 360, 200),
    ]
    told: list[str] = []
    take(wanted, tmp_path, told.append)
    files = [tmp_path / picture.name for picture in wanted]
    sizes = [(image.width(), image.height()) for image in map(QImage, map(str, files))]
    assert sizes == [(360, 640), (980, 680), (360, 640), (360, 640)]
    assert len({image.pixel(180, 300) for image in map(QImage, map(str, files))}) > 1
    assert told == ["en: done", "de: done", "ar: done"]
    assert theme.from_system is before
    assert language.shown() == "en"
    sheet(files, tmp_path / "sheet.png", columns=2, height=200)
    assert QImage(str(tmp_path / "sheet.png")).height() > 400
