"""What is heard, as bars that wander with the time: it covers the line for messages during a recording."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.parts.paint.theme import Theme
from app.ui.wording.palette import tint

if TYPE_CHECKING:
    from app.ui.wording.views import TalkView

STEP, WIDE = 5.0, 3.0
"""From bar to bar, and the width of one, in pixels."""
_KEPT = 400
_STEPS = 3  # of the level, where motion is reduced
_PAD = 20.0


class Waveform(QWidget):
    """The newest level stands beside the time, and older ones move away from it, unless motion is reduced."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._levels: list[float] = []
        self._time, self._colour = "", "recording"
        self.setAccessibleName(self.tr("Level and time of the recording"))
        theme.changed.connect(self.update)
        self.hide()

    def show_view(self, talk: "TalkView") -> None:
        """Show this moment of a recording; without a time there is none, and nothing is shown."""
        if not talk.timer:
            self._levels.clear()
            self.setVisible(False)
            return
        self._levels = [*self._levels[-_KEPT:], talk.level]
        self._time, self._colour = talk.timer, talk.colour
        self.setAccessibleDescription(talk.timer)
        self.setVisible(True)
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A field in the colour of recording, the bars in it, the time at its end."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        front = QColor(colours[self._colour])
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(front, 2))
        painter.setBrush(QColor(tint(colours, self._colour)))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        font = QFont(self.font())
        font.setPixelSize(self._theme.px(15))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(front)
        inner = box.adjusted(_PAD, 0, -_PAD, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, self._time)
        beside = QFontMetricsF(font).horizontalAdvance(self._time) + 14 if self._time else 0.0
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        room = inner.adjusted(beside if mirrored else 0, 0, 0 if mirrored else -beside, 0)
        self._bars(painter, room, front, mirrored=mirrored)

    def _bars(self, painter: QPainter, room: QRectF, front: QColor, *, mirrored: bool) -> None:
        count = int(room.width() // STEP)
        if self._theme.still:
            level = round(self._levels[-1] * _STEPS) / _STEPS if self._levels else 0.0
            levels = [level] * count
        else:
            known = self._levels[-count:] if count > 0 else []
            levels = [0.0] * (count - len(known)) + known
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(front)
        most = room.height() - 20
        for place, level in enumerate(levels):
            high = WIDE + (most - WIDE) * level
            left = room.left() + place * STEP
            if mirrored:
                left = room.right() - place * STEP - WIDE
            painter.drawRoundedRect(QRectF(left, room.center().y() - high / 2, WIDE, high), 1.5, 1.5)
