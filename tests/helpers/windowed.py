"""The window on Qt's in-memory screen, with a session of the test's behind it."""

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
    """The window in front, in the light look unless told, with that session behind it."""
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
        bridge.stop()  # else the window of a test that failed is still shown to, in those after it
