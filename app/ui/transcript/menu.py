"""The context menu of the transcript: copy a turn or all of it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.language import translate

Copy = Callable[[], None]


def pop_up(owner: QWidget, at: QPoint, turn: Copy | None, conversation: Copy | None) -> None:
    """Show the menu at this point of the screen; ``None``: there is nothing of that kind to copy."""
    menu = QMenu(owner)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, copy in (
        (translate("Copy this turn"), turn),
        (translate("Copy the conversation"), conversation),
    ):
        action = menu.addAction(words)
        action.setEnabled(copy is not None)
        if copy is not None:
            action.triggered.connect(copy)
    menu.popup(at)
