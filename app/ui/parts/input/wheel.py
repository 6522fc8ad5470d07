"""Keeps the mouse wheel from changing what it only passes over."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class _Past(QObject):
    """Ignores the wheel over a control without the focus, so that the page below scrolls."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop wheel events only."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def scroll_past(control: QWidget) -> None:
    """Let the wheel change this control only while it has the focus, which the wheel alone cannot give it."""
    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    control.installEventFilter(_Past(control))
