"""Disables controls without handing the keyboard to whatever stands next.

Qt gives the focus of a control that is disabled to the next one, and the next Enter or Space presses that.
Here it goes to a place that was chosen for it, where nothing happens.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def enable(widget: QWidget, on: bool, *refuges: QWidget | None) -> None:
    """Enable or disable it. If it, or something in it, has the focus of its window when it is disabled, the
    first of ``refuges`` that can take the focus gets it; without such a one nothing has it.
    """
    if not on:
        leave(widget, *refuges)
    widget.setEnabled(on)


def leave(widget: QWidget, *refuges: QWidget | None) -> None:
    """Take the focus from it, or from something in it, before it is disabled, hidden or deleted."""
    has = widget.window().focusWidget()
    if has is None or not (has is widget or widget.isAncestorOf(has)):
        return
    refuge = next((one for one in refuges if one is not None and _takes(one, widget)), None)
    if refuge is None:
        has.clearFocus()
    else:
        refuge.setFocus(Qt.FocusReason.OtherFocusReason)


def _takes(refuge: QWidget, left: QWidget) -> bool:
    apart = refuge is not left and not left.isAncestorOf(refuge)
    able = refuge.isEnabled() and refuge.isVisibleTo(refuge.window())
    return apart and able and refuge.focusPolicy() is not Qt.FocusPolicy.NoFocus
