"""Sets the order in which Tab visits the parts of a window."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def in_order(parts: Iterable[QWidget | None]) -> None:
    """Tab visits these parts in this order, and within each its controls in the order of creation."""
    last: QWidget | None = None
    for part in parts:
        for widget in _reached(part):
            if last is not None:
                QWidget.setTabOrder(last, widget)
            last = widget


def _reached(part: QWidget | None) -> list[QWidget]:
    if part is None:
        return []
    found = [part, *part.findChildren(QWidget)]
    return [
        widget
        for widget in found
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.window() is part.window()  # drop-down lists are windows of their own
    ]
