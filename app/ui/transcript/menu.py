"""The menu of the transcript: copy a turn or all of it; it only calls the view."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from app.ui.transcript.view import TranscriptView


def pop_up(view: "TranscriptView", at: QPoint, *, one: bool, any_: bool) -> None:
    """Offer it at this point of the screen; ``one``: a turn is chosen, ``any_``: there are turns."""
    menu = QMenu(view)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(view.tr("Copy this turn"), view.copy_turn).setEnabled(one)
    menu.addAction(view.tr("Copy the conversation"), view.copy_all).setEnabled(any_)
    menu.popup(at)
