"""The window on Qt's in-memory platform, with a session from the test."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.bridge import Bridge
from app.ui.parts.paint.theme import Theme
from app.ui.window.main_window import MainWindow
from app.ui.wording.words import Words, english
from tests.helpers.listener import Listener


@contextmanager
def window_on(
    qtbot: QtBot, session: Listener, theme: Theme | None = None, words: Words = english
) -> Iterator[MainWindow]:
    """Open the window for that session, in the light look unless told otherwise."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = MainWindow(theme or Theme(app, "light"))
    bridge = Bridge(session, words)
    made.attach(bridge)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    try:
        yield made
    finally:
        bridge.stop()  # otherwise the window of a failed test still gets updates in the tests after it
