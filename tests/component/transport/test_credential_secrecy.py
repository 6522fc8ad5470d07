"""A key that has been used is in no log line and no crash box, whatever its shape and whoever repeats it."""

import asyncio
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from app import log
from app.store.vault import Vault
from app.ui.parts.paint.theme import Theme
from app.ui.run import _CrashBox
from app.ui.window.main_window import MainWindow
from tests.component.store.test_vault import backend

KEY = "correct-horse-battery-staple"


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Path]:
    """The log file of a started log."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    assert log.start(tmp_path / "pressel.log") == ""
    yield tmp_path / "pressel.log"
    for handler in [one for one in root.handlers if one not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_what_went_through_the_vault_is_in_no_log(file: Path) -> None:
    vault = Vault(lambda: backend("keyring.backends.SecretService"))
    asyncio.run(vault.keep("h", KEY))
    logging.getLogger("app.transport").info("HTTP 401: Incorrect API key provided: %s.", KEY)
    try:
        raise ValueError(f"a fault about {KEY}")
    except ValueError:
        logging.getLogger("app").exception("a fault of ours")
    words = file.read_text()
    assert "Incorrect API key provided" in words
    assert "Traceback" in words
    assert KEY not in words


def test_the_crash_box_repeats_no_key(qtbot: QtBot, file: Path) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = MainWindow(Theme(app, "light"))
    qtbot.addWidget(window)
    window.show()
    Vault(lambda: backend("keyring.backends.fail")).remember("h", KEY)
    _CrashBox(window).show(RuntimeError(f"refused {KEY} and sk-proj-abcDEF123456"))
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    shown = f"{box.text()} {box.informativeText()} {box.detailedText()}"
    assert "RuntimeError: refused ***" in shown
    assert KEY not in shown
    assert "abcDEF123456" not in shown
    assert KEY not in file.read_text()
    box.close()
