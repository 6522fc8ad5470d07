"""The menu of the header for what is seldom wanted, filled by the owners of its lines; opens the help."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from app.ui.parts.buttons import IconButton
from app.ui.parts.paint.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from app.ui.window.help_window import HelpWindow
    from app.ui.wording.words import Words

Said = str | Callable[[], str]


class MoreMenu(IconButton):
    """Lines are added by ``offer``; their ``keys`` work in the whole window.

    Lines about the program itself stand ``apart``, below the others. Words that are a function are asked for
    at each opening, and leave their line out while they are empty.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "more", "", parent=parent)
        self.rename(self.tr("More"))
        self._offers: list[tuple[Said, str, Callable[[], object], bool]] = []
        self.lines: QMenu | None = None
        self.clicked.connect(self._open)

    def offer(self, words: Said, keys: str, call: Callable[[], object], *, apart: bool = False) -> None:
        """Add a line to the menu."""
        self._offers.append((words, keys, call, apart))
        self._offers.sort(key=lambda line: line[3])  # stable: keeps the order of the offers
        if keys:
            from PySide6.QtGui import QKeySequence, QShortcut

            QShortcut(QKeySequence(keys), self.window(), call)

    def _open(self) -> None:
        from PySide6.QtWidgets import QMenu

        if self.lines is not None:
            self.lines.deleteLater()
        self.lines = QMenu(self)
        above = False
        for said, keys, call, apart in self._offers:
            words = said if isinstance(said, str) else said()
            if not words:
                continue
            if apart and not above:
                self.lines.addSeparator()
            above = apart
            action = self.lines.addAction(f"{words}\t{keys}" if keys else words)
            action.triggered.connect(lambda _=False, call=call: call())
        # Below the button, growing inwards.
        left = 0 if self.isRightToLeft() else self.width() - self.lines.sizeHint().width()
        self.lines.popup(self.mapToGlobal(QPoint(left, self.height())))


class HelpController:
    """Opens the help; loads the help window at its first use."""

    def __init__(self, theme: Theme, tr: "Words", window: QWidget) -> None:
        self._theme, self._tr, self._window = theme, tr, window
        self.shown: HelpWindow | None = None

    def open(self, chapter: str = "") -> None:
        """Show the help at this chapter."""
        if self.shown is None:
            from app.ui.window.help_window import HelpWindow

            self.shown = HelpWindow(self._theme, self._tr, self._window)
            here = self._window.size()
            self.shown.resize(min(900, max(360, here.width())), min(640, max(480, here.height())))
        if chapter:
            self.shown.show_chapter(chapter)
        self.shown.show()
        self.shown.raise_()
        self.shown.activateWindow()
