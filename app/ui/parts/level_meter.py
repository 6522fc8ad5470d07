"""The microphone level as a bar on a fixed dB scale, with an accessible description in words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.labels import set_tip
from app.ui.parts.paint.theme import Theme

if TYPE_CHECKING:
    from app.ui.wording.views import MeterView

_STEPS = 24
_GOOD, _LOUD = 0.30, 0.90
_STILL = 4  # steps where motion is reduced


class LevelMeter(QWidget):
    """24 steps: quiet, good, too loud; the tooltip says the same in a word."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lit = 0
        self.setFixedHeight(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Microphone level"))
        theme.changed.connect(self.update)

    def show_view(self, meter: "MeterView") -> None:
        """Show this level; nothing is painted when no step changes."""
        steps = _STILL if self._theme.still else _STEPS
        lit = round(meter.level * steps) * (_STEPS // steps) if meter.live else 0
        if lit != self._lit:
            self._lit = lit
            self.update()
        if meter.words != self.toolTip():
            set_tip(self, meter.words)

    def sizeHint(self) -> QSize:
        """A width for layouts that give no more."""
        return QSize(160, 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Steps from left to right, mirrored where text is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = self._theme.colours
        gap = 2.0
        width = (self.width() - gap * (_STEPS - 1)) / _STEPS
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        brush = ""
        for step in range(_STEPS):
            share = (step + 1) / _STEPS
            name = "busy" if share > _LOUD else "speaking" if share > _GOOD else "neutral"
            name = name if step < self._lit else "line"
            if name != brush:
                brush = name
                painter.setBrush(QColor(colours[name]))
            place = _STEPS - 1 - step if mirrored else step
            painter.drawRoundedRect(QRectF(place * (width + gap), 2, width, 6), 1.5, 1.5)
