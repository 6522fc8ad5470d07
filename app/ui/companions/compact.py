"""Shrinks the main window to the talk button and the last turns, on top of other windows, and restores it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.parts.boxes import hbox
from app.ui.parts.buttons import IconButton
from app.ui.parts.labels import Elided
from app.ui.parts.paint.theme import Theme

if TYPE_CHECKING:
    from app.ui.window.main_window import MainWindow
    from app.ui.wording.views import View

SMALL, LEAST = QSize(360, 220), QSize(320, 180)
_FREE = 16_777_215


class Strip(QFrame):
    """The header of the small window: the newest card or the title, and the way back."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setFixedHeight(theme.px(40))
        theme.changed.connect(lambda: self.setFixedHeight(theme.px(40)))
        self.title = Elided()
        self.title.setProperty("tone", "second")
        self.title.setMinimumWidth(10)
        self.back = IconButton(theme, "expand", self.tr("Full window (Ctrl+M)"), 32)
        hbox(self, (self.title, 1), self.back, margins=(12, 0, 4, 0))

    def show_view(self, view: "View") -> None:
        """Show the newest card in one line, or the title."""
        told = [card.title for card in view.cards] + [draft.text for draft in view.drafts]
        words, tone = (told[-1], "busy") if told else (view.title, "second")
        self.title.setText(words)
        if self.title.property("tone") != tone:
            self.title.setProperty("tone", tone)
            self.title.style().unpolish(self.title)
            self.title.style().polish(self.title)


class Compact(QObject):
    """Size, minimum size and maximised state are restored afterwards."""

    changed = Signal(bool)

    def __init__(self, window: "MainWindow", theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        self.on = False
        self.strip: Strip | None = None
        self._before = QRect()
        self._least = window.minimumSize()
        self._maximised = False

    def toggle(self) -> None:
        """Switch between small and full."""
        self.turn(not self.on)

    def turn(self, on: bool) -> None:
        """Make it small or full. While the set-up guide is open it stays full: the guide needs the room."""
        if on == self.on or (on and self._window.guide.is_open):
            return
        self.on = on
        (self._shrink if on else self._grow)()
        self.changed.emit(on)

    def show_view(self, view: "View") -> None:
        """Show this state."""
        if self.strip is not None and self.on:
            self.strip.show_view(view)

    def _shrink(self) -> None:
        window = self._window
        window.bar.style_line.setChecked(False)
        self._maximised = window.isMaximized()
        if self._maximised:
            window.showNormal()
        self._before, self._least = window.geometry(), window.minimumSize()
        if self.strip is None:
            whole = window.centralWidget()
            assert whole is not None
            self.strip = Strip(self._theme, whole)
            self.strip.back.clicked.connect(lambda: self.turn(False))
            window.column.insertWidget(0, self.strip)
        px = self._theme.px
        window.setMinimumSize(px(LEAST.width()), px(LEAST.height()))
        # Before the parts are hidden: folding for the new width shows some of them again.
        window.resize(px(SMALL.width()), px(SMALL.height()))
        self._arrange(small=True)
        self._on_top(True)

    def _grow(self) -> None:
        window = self._window
        self._arrange(small=False)
        self._on_top(False)
        window.resize(self._before.size())
        window.setMinimumSize(self._least)
        if self._maximised:
            window.showMaximized()

    def _arrange(self, *, small: bool) -> None:
        window, full = self._window, not small
        assert self.strip is not None
        self.strip.setVisible(small)
        window.header.setVisible(full)
        window.bar.shrink(small)
        for wordy in (window.banner, window.notices):
            wordy.shut(small)
        # It shows itself where there are no turns, so hiding it here would not last: it gets no height
        # instead, and is disabled, so that Tab skips it.
        window.empty.setMaximumHeight(0 if small else _FREE)
        window.empty.setEnabled(full)
        window.bar.talk.setFocus()

    def _on_top(self, on: bool) -> None:
        """Set the flag on the native window: QWidget.setWindowFlags would hide and recreate it."""
        self._window.overrideWindowFlags(
            self._window.windowFlags() | Qt.WindowType.WindowStaysOnTopHint
            if on
            else self._window.windowFlags() & ~Qt.WindowType.WindowStaysOnTopHint
        )
        handle = self._window.windowHandle()
        if handle is not None:
            handle.setFlag(Qt.WindowType.WindowStaysOnTopHint, on)
