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


class MoreMenu(IconButton):
    """``offer`` what it has; ``keys`` are bound in the whole window. What is about the program itself stands
    ``apart``, below the rest.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "more", "", parent=parent)
        self.rename(self.tr("More"))
        self._offers: list[tuple[str, str, Callable[[], object], bool]] = []
        self.lines: QMenu | None = None
        self.clicked.connect(self._open)

    def offer(self, words: str, keys: str, call: Callable[[], object], *, apart: bool = False) -> None:
        """One more line of the menu."""
        self._offers.append((words, keys, call, apart))
        self._offers.sort(key=lambda line: line[3])  # stable: the order is that of the offers
        self.lines = None  # made anew when it is opened next
        if keys:
            from PySide6.QtGui import QKeySequence, QShortcut

            QShortcut(QKeySequence(keys), self.window(), call)

    def _open(self) -> None:
        if self.lines is None:
            from PySide6.QtWidgets import QMenu

            self.lines = QMenu(self)
            above = False
            for words, keys, call, apart in self._offers:
                if apart and not above:
                    self.lines.addSeparator()
                above = apart
                action = self.lines.addAction(f"{words}\t{keys}" if keys else words)
                action.triggered.connect(lambda _=False, call=call: call())
        # Below the button, and inwards from it.
        left = 0 if self.isRightToLeft() else self.width() - self.lines.sizeHint().width()
        self.lines.popup(self.mapToGlobal(QPoint(left, self.height())))


class HelpController:
    """Opens the help; made with the window, loaded when it is wanted."""

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
