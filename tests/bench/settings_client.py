"""Opens the settings, searches, types and changes the look in a process of its own; prints the times in ms as
JSON.

Times are CPU time of the thread: wall time would include what other programs did meanwhile.
"""

import json
import sys
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.core.messages.events.event import Event
from app.core.settings.settings import Settings
from app.core.state import History, State
from app.core.values.replacing import replace
from app.core.values.values import KeptConversation, Target
from app.ui.bridge import Bridge
from app.ui.parts.paint.theme import Theme
from app.ui.window.main_window import MainWindow

_DAY = 86_400.0
KEPT = tuple(
    KeptConversation(
        f"c{n}", f"A conversation about number {n}", 1.79e9 - n * _DAY / 3, 1.79e9 - n * _DAY / 3, n % 40 + 1
    )
    for n in range(1_000)
)
_LETTERS = ("v", "vo", "voi", "x", "")
_HELP = ("k", "ke", "key", "key w", "key wa", "b", "bl", "blu", "blue", "x", "xz", "", "e", "ea")


class Still:
    """A session in which nothing happens."""

    state = State(
        settings=Settings(show_history=True),
        target=Target(url="wss://api.openai.com/v1/realtime", model="gpt-realtime-2.1"),
        history=History("", KEPT, known=True),
    )

    def __init__(self) -> None:
        self._watchers: list[Callable[[State, State], None]] = []

    def dispatch(self, event: Event) -> None:
        """Ignore the fact."""

    def watch(self, callback: Callable[[State, State], None]) -> Callable[[], None]:
        """Register a callback, which hears of search results and nothing else."""
        self._watchers.append(callback)
        return lambda: None

    def find(self, words: str, found: tuple[KeptConversation, ...]) -> None:
        """Publish search results, as if the archive had answered."""
        before, self.state = self.state, replace(self.state, history=History(words, found, known=True))
        for watcher in self._watchers:
            watcher(self.state, before)


class Painted(QObject):
    """Calls back when a window has been painted."""

    def __init__(self, then: Callable[[], None]) -> None:
        super().__init__()
        self._then = then

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Watch for paint events; never consume an event."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._then)
        return False


def timed(work: Callable[[], object], window: Callable[[], QWidget]) -> float:
    """Busy milliseconds of an action, until the window has painted its result."""
    begun = time.thread_time()
    work()
    loop = QEventLoop()
    watch = Painted(loop.quit)
    window().installEventFilter(watch)
    window().update()
    QTimer.singleShot(2_000, loop.quit)
    loop.exec()
    window().removeEventFilter(watch)
    return (time.thread_time() - begun) * 1000


PLAIN = (QLabel, QPushButton, QComboBox, QLineEdit, QSpinBox, QSlider, QPlainTextEdit, QListWidget, QFrame)


def base(widget: QWidget) -> type[QWidget]:
    """The widget of Qt that this one is, or a plain one."""
    return next((kind for kind in PLAIN if isinstance(widget, kind)), QWidget)


def bare(parent: QWidget, kinds: list[type[QWidget]]) -> QDialog:
    """Show a dialog of as many widgets of Qt as the settings have, one below the other, in a scroll area."""
    dialog = QDialog(parent)
    area = QScrollArea()
    area.setWidgetResizable(True)
    inside = QWidget()
    rows = QVBoxLayout(inside)
    for kind in kinds:
        part = kind()
        if isinstance(part, QLabel | QPushButton):
            part.setText("Some words")
        rows.addWidget(part)
    area.setWidget(inside)
    QVBoxLayout(dialog).addWidget(area)
    dialog.resize(900, 640)
    dialog.show()
    return dialog


def main() -> None:
    """Measure and print."""
    app = QApplication([])
    theme = Theme(app, "light")
    window = MainWindow(theme)
    window.show()
    QTest.qWaitForWindowExposed(window)
    session = Still()
    window.attach(Bridge(session))
    QTest.qWait(300)
    door = window.settings

    def dialog() -> QWidget:
        assert door.dialog
        return door.dialog

    found: dict[str, float] = {"open": timed(door.open, dialog)}
    assert door.dialog
    kinds = [base(widget) for widget in door.dialog.findChildren(QWidget)]
    found["widgets"] = len(kinds)
    anchors: list[QDialog] = []
    found["bare"] = timed(lambda: anchors.append(bare(window, kinds)), lambda: anchors[0])
    anchors[0].close()
    QTest.qWait(500)
    door.dialog.close()
    found["again"] = timed(door.open, dialog)
    settings = door.dialog
    found["search"] = max(timed(partial(settings.wanted.setText, text), dialog) for text in _LETTERS)
    found["page"] = max(timed(partial(settings.show_page, page.id), dialog) for page in settings.pages)
    settings.show_page("instructions")
    editor = settings.sections["style"].rows["instructions"].control.part
    assert isinstance(editor, QPlainTextEdit)
    editor.setPlainText("Many words of instructions. " * 700)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.qWait(300)
    found["typing"] = max(
        timed(lambda: editor.insertPlainText("a"), lambda: editor.viewport()) for _ in range(20)
    )
    assert window.history
    assert window.history.panel
    panel = window.history.panel
    finds = []
    for count in (1_000, 700, 300, 20, 1_000):
        hits = tuple(replace(one, excerpt=f"that \x02number\x03 {count}", turn="u1") for one in KEPT[:count])
        QTest.qWait(100)  # the window shows a change within a frame; this lets the next one begin
        finds.append(
            timed(partial(panel.search.setText, "x" * count), panel.search.window)
            + timed(partial(session.find, f"{count}", hits), panel.list.viewport)
        )
    found["history"] = max(finds)
    found["look"] = timed(lambda: theme.choose("dark"), dialog)
    door.dialog.close()

    def manual() -> QWidget:
        assert window.help.shown
        return window.help.shown

    found["help"] = timed(window.help.open, manual)
    assert window.help.shown
    shown = window.help.shown
    shown.resize(900, 640)
    QTest.qWait(300)
    found["help_search"] = max(
        timed(partial(shown.search.setText, text), lambda: shown.page.viewport()) for text in _HELP
    )
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
