"""A check box painted as a switch."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from app.ui.parts.paint.theme import Theme


class Toggle(QCheckBox):
    """A check box painted as a switch; position and tick show its state, not colour alone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(52, 32)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A fixed size."""
        return QSize(52, 32)

    def hitButton(self, pos: object) -> bool:
        """All of it can be clicked."""
        return self.isEnabled()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Track, knob, tick, and a ring when it has the keyboard."""
        colour = self._theme.colour
        on, works = self.isChecked(), self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.isRightToLeft()
        left = 3 if mirrored else 9  # aligns with the other controls of a column
        track = QRectF(left, 5, 40, 22)
        painter.setPen(colour("border") if not (on and works) else colour("ready"))
        painter.setBrush(colour("ready") if on and works else colour("raised"))
        painter.drawRoundedRect(track, 11, 11)
        knob = QRectF(left + (21 if on is not mirrored else 3), 8, 16, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("on_fill") if on and works else colour("border"))
        painter.drawEllipse(knob)
        if on:
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(colour("ready" if works else "raised"))
            pen.setWidthF(2.0)
            painter.setPen(pen)
            x, y = knob.center().x(), knob.center().y()
            painter.drawPolyline([QPointF(x - 3.5, y), QPointF(x - 1, y + 2.8), QPointF(x + 3.8, y - 2.8)])
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(colour("focus"))
            pen.setWidthF(2.0)
            painter.setPen(pen)
            painter.drawRoundedRect(track.adjusted(-2.5, -3.5, 2.5, 3.5), 14.5, 14.5)
