"""What stands beside the words of a turn: the mark below them, such as "Stopped", and the lines of a note."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from app.ui.parts.paint.drawings import sign
from app.ui.transcript.turns.fonts import Fonts
from app.ui.wording.palette import Palette

_SHAPES = {"error": "cross", "busy": "triangle"}
_BEHIND = 14
# "Left" means the side where reading begins: painter.drawText mirrors it with the layout direction.
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TurnMark:
    """A sign and its words. ``width``: with the room behind it, 0 if there is none."""

    def __init__(self, words: str, tone: str, fonts: Fonts) -> None:
        self._words, self._tone, self._fonts = words, tone, fonts
        wide = QFontMetricsF(fonts.small).horizontalAdvance(words) + fonts.small_height + _BEHIND
        self.width = wide if words else 0.0

    def paint(self, painter: QPainter, line: QRectF, colours: Palette, *, at_right: bool) -> None:
        """Paint it at one end of this line."""
        colour, size, wide = (
            QColor(colours[self._tone]),
            self._fonts.small_height * 0.66,
            self.width - _BEHIND,
        )
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        box = QRectF(line.right() - wide if at_right else line.left(), line.top(), wide, line.height())
        if box.width() > line.width():  # a narrow window with large text
            box.setLeft(line.left())
            box.setWidth(line.width())
        at = box.right() - size if mirrored else box.left()
        shape = _SHAPES.get(self._tone, "slash")
        sign(painter, shape, QRectF(at, box.center().y() - size / 2, size, size), colour)
        painter.setFont(self._fonts.small)
        painter.setPen(colour)
        box.adjust(*((0, 0, -size - 6, 0) if mirrored else (size + 6, 0, 0, 0)))
        words = self._words
        if wide > line.width():
            metrics = QFontMetricsF(self._fonts.small)
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LEADING | Qt.TextFlag.TextDontClip, words)


def note_lines(painter: QPainter, line: QRectF, used: float, colour: QColor) -> None:
    """The lines on both sides of a note that is ``used`` wide."""
    side = (line.width() - used) / 2 - 16
    if side < 24:
        return
    painter.fillRect(QRectF(line.left(), line.center().y(), side, 1), colour)
    painter.fillRect(QRectF(line.right() - side, line.center().y(), side, 1), colour)
