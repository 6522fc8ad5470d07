"""What is loaded, shown and lost before the first paint: little, the outlines of the parts, and nothing."""

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.first_paint import FirstPaint
from app.ui.parts.paint.theme import Theme
from app.ui.window.main_window import MainWindow
from app.ui.window.sketch import PARTS, Sketch

# The program until its first paint, then what it had imported by then beyond what the interpreter began with.
_LOADED = """
import json, os, sys
before = set(sys.modules)
from app.ui.first_paint import FirstPaint
wait = FirstPaint.wait
def painted(first, within_ms):
    wait(first, within_ms)
    new = sorted(name for name in set(sys.modules) - before)
    print(json.dumps({"new": new, "qt": "Qt" in vars(sys.modules["PySide6.QtCore"])}), flush=True)
    os._exit(0)
FirstPaint.wait = painted
from app.cli import main
main([])
"""
_OURS = {
    "app", "app.cli", "app.control", "app.control.client", "app.control.socket_path", "app.installation",
    "app.launch_options",
    "app.ui", "app.ui.first_look", "app.ui.first_paint", "app.ui.language", "app.ui.window.main_window",
    "app.ui.run", "app.ui.window", "app.ui.window.sketch", "app.ui.wording", "app.ui.wording.palette",
}  # fmt: skip
_THEIRS = {"PySide6", "shiboken6", "shibokensupport", "signature_bootstrap", "__feature__"}
_QT = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"}
_HEAVY = {"asyncio", "ssl", "sqlite3", "http", "multiprocessing", "concurrent", "email", "xml"}


@pytest.fixture(scope="module")
def loaded() -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-c", _LOADED],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
        check=True,
    )
    found: dict[str, object] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def test_nothing_is_imported_before_the_first_paint_that_it_does_not_need(loaded: dict[str, object]) -> None:
    names = loaded["new"]
    assert isinstance(names, list)
    assert "app.ui.window.main_window" in names
    ours = {name for name in names if name.partition(".")[0] == "app"}
    theirs = {name.partition(".")[0] for name in names} - {"app"} - set(sys.stdlib_module_names)
    qt = {name for name in names if name.startswith("PySide6.Qt")}
    heavy = {name.partition(".")[0] for name in names} & _HEAVY
    assert ours <= _OURS, "import it inside the function that needs it"
    assert theirs <= _THEIRS
    assert qt <= _QT
    assert heavy == set()


def test_qts_namespace_of_enums_is_not_filled_before_the_first_paint(loaded: dict[str, object]) -> None:
    """It takes PySide 20 ms, a seventh of what a bare window takes in all."""
    assert loaded["qt"] is False


def _place(window: MainWindow, part: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


@pytest.mark.parametrize("size", [(980, 680), (360, 480), (1920, 1000), (719, 600)])
def test_the_parts_come_where_the_sketch_has_them(qtbot: QtBot, size: tuple[int, int]) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    sketch = window.centralWidget()
    assert isinstance(sketch, Sketch)
    outlines = {name: _place(window, sketch.part(name)) for name in PARTS}
    window.furnish(Theme(app, "light"))

    def places() -> dict[str, QRect]:
        return {
            "header": _place(window, window.header),
            "chip": _place(window, window.header.chip),
            "talkBar": _place(window, window.bar),
            "talk": _place(window, window.bar.talk).adjusted(4, 4, -4, -4),
            "field": _place(window, window.bar.text.edit),
        }

    def same() -> None:
        assert places() == outlines, "app/ui/window/sketch.py draws a part where it no longer is"

    qtbot.waitUntil(same, timeout=2_000)


def _key(window: MainWindow, kind: QEvent.Type) -> None:
    event = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
    QApplication.sendEvent(window.windowHandle(), event)


def test_a_key_pressed_before_the_parts_were_there_counts(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    first = FirstPaint(window.windowHandle())
    first.wait(2_000)
    _key(window, QEvent.Type.KeyPress)
    window.furnish(Theme(app, "light"))
    assert not window.hold.active
    first.pass_on()
    qtbot.waitUntil(lambda: window.hold.active)
    _key(window, QEvent.Type.KeyRelease)
    qtbot.waitUntil(lambda: not window.hold.active)
