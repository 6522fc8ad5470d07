"""Lets something appear within the time that the eye takes to find it; at once where motion is reduced."""

from PySide6.QtCore import QEasingCurve, QPropertyAnimation
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from app.ui.parts.paint.theme import Theme

MS = 140


def fade_in(widget: QWidget, theme: Theme) -> None:
    """Show the widget. It has its place, its focus and its accessible state from the beginning."""
    appears = widget.isHidden()
    widget.show()
    if not appears or theme.still:
        return
    effect = QGraphicsOpacityEffect(widget)
    effect.setOpacity(0.0)
    widget.setGraphicsEffect(effect)
    change = QPropertyAnimation(effect, b"opacity", effect)
    change.setDuration(MS)
    change.setStartValue(0.0)
    change.setEndValue(1.0)
    change.setEasingCurve(QEasingCurve.Type.OutCubic)
    change.finished.connect(lambda: widget.setGraphicsEffect(None))  # type: ignore[arg-type]
    change.start()
