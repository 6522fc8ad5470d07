"""What is loaded, shown and lost before the first paint: little, the outlines of the parts, and nothing."""

import json
import os
import subprocess
import sys

import pytest
from msgspec.structs import replace as changed
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.values.replacing import replace
from app.ui.bridge import Bridge
from app.ui.first_look import FirstLook
from app.ui.first_paint import FirstPaint
from app.ui.parts.paint.theme import Theme
from app.ui.window.main_window import MainWindow
from app.ui.window.sketch import PARTS, Sketch
from tests.helpers.listener import READY, Listener

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
    "app.ui.run", "app.ui.window", "app.ui.window.sketch", "app.ui.wording",
    "app.ui.wording.first_frame_words", "app.ui.wording.palette",
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


@pytest.mark.parametrize("size", [(980, 680), (360, 480), (1920, 1000), (719, 600), (540, 600)])
@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("turned", [False, True])
def test_the_parts_come_where_the_sketch_has_them(
    qtbot: QtBot, size: tuple[int, int], scale: int, turned: bool
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    direction = app.layoutDirection()
    if turned:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        _come_in_place(qtbot, app, size, scale)
    finally:
        app.setLayoutDirection(direction)
        Theme(app, "light")


def _come_in_place(qtbot: QtBot, app: QApplication, size: tuple[int, int], scale: int) -> None:
    window = MainWindow(first=FirstLook(text_scale=scale))
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    sketch = window.centralWidget()
    assert isinstance(sketch, Sketch)
    outlines = {name: _place(window, sketch.part(name)) for name in PARTS}
    words = {name: sketch.part(name).text() for name in ("talk", "field")}
    window.furnish(Theme(app, "light", scale))
    assert words == {"talk": window.bar.talk.text(), "field": window.bar.field.edit.placeholderText()}

    def places() -> dict[str, QRect]:
        return {
            "header": _place(window, window.header),
            "talkBar": _place(window, window.bar),
            "talk": _place(window, window.bar.talk),
            "field": _place(window, window.bar.field.edit),
        }

    def same() -> None:
        assert places() == outlines, "app/ui/window/sketch.py draws a part where it no longer is"

    qtbot.waitUntil(same, timeout=2_000)


def test_the_program_that_comes_moves_nothing_and_calls_the_key_the_same(qtbot: QtBot) -> None:
    """From the first frame to the last: no list that is empty, no key of another name, no part that jumps."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    state = replace(READY, settings=changed(READY.settings, talk_key="F13", talk_mode="toggle"))
    window = MainWindow(first=FirstLook(talk_key="F13", talk_mode="toggle"))
    qtbot.addWidget(window)
    window.show()
    sketch = window.centralWidget()
    assert isinstance(sketch, Sketch)
    assert sketch.part("talk").text() == "Tap"
    invitation = sketch.part("field").text()
    assert invitation == "Type, or press F13 to talk"
    window.furnish(Theme(app, "light"))
    parts = (window.header, window.bar, window.bar.talk, window.bar.field, window.bar.style_line)
    qtbot.wait(50)
    before = [_place(window, part).topLeft() for part in parts]
    assert not window.empty.isVisible()
    bridge = Bridge(Listener(state))
    window.attach(bridge)
    qtbot.wait(50)
    assert [_place(window, part).topLeft() for part in parts] == before
    assert window.bar.field.edit.placeholderText() == invitation
    assert (window.bar.talk.text(), window.empty.headline.text()) == ("Tap", "Press F13 and speak")
    bridge.stop()


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_the_first_frame_has_the_look_that_was_chosen(qtbot: QtBot, look: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setStyleSheet("")
    app.setPalette(QPalette())  # the system's, as a program finds it
    window = MainWindow(first=FirstLook(theme=look))
    qtbot.addWidget(window)
    window.show()
    first = window.grab().toImage().pixelColor(3, 300)
    window.furnish(Theme(app, look))
    qtbot.wait(50)
    assert window.grab().toImage().pixelColor(3, 300) == first
    Theme(app, "light")


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
