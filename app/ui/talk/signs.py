"""What the talk button is painted with: its sign, its words, the row of its level; it knows no state."""

from math import sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from app.ui.parts.paint import sign

MOVING = ("dots", "wave")
"""The signs that move while time goes by, unless less is to move."""
BEAT_MS = 90


def glyph(painter: QPainter, shape: str, box: QRectF, colour: QColor, beat: int) -> None:
    """The sign of ``shape``. ``beat`` counts on while it moves, and is 0 where nothing is to."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    match shape:
        case "dots":
            _dots(painter, box, beat)
        case "wave":
            _wave(painter, box, beat)
        case "microphone":
            _microphone(painter, box, colour)
        case _:
            sign(painter, shape, box, colour)
    painter.restore()


def _dots(painter: QPainter, box: QRectF, beat: int) -> None:
    """Three, of which one is larger than the others, and then the next."""
    step = box.width() / 3
    for place in range(3):
        larger = beat and beat // 4 % 3 == place
        radius = step * (0.42 if larger else 0.30)
        painter.drawEllipse(QPointF(box.left() + step * (place + 0.5), box.center().y()), radius, radius)


def _wave(painter: QPainter, box: QRectF, beat: int) -> None:
    """Four bars that sway like a voice."""
    step = box.width() / 4
    for place in range(4):
        sway = sin(beat * 0.42 + place * 1.7) if beat else (-0.4, 0.8, 0.1, -0.6)[place]
        high = box.height() * (0.58 + 0.36 * sway)
        left = box.left() + step * place + step * 0.2
        painter.drawRoundedRect(
            QRectF(left, box.center().y() - high / 2, step * 0.6, high), step * 0.3, step * 0.3
        )


def _microphone(painter: QPainter, box: QRectF, colour: QColor) -> None:
    size, centre = box.height(), box.center()
    painter.drawRoundedRect(
        QRectF(centre.x() - size * 0.17, box.top() + size * 0.04, size * 0.34, size * 0.56),
        size * 0.17,
        size * 0.17,
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, size * 0.10, c=Qt.PenCapStyle.RoundCap))
    bow = QRectF(centre.x() - size * 0.31, box.top() + size * 0.14, size * 0.62, size * 0.62)
    painter.drawArc(bow, 180 * 16, 180 * 16)
    painter.drawLine(QPointF(centre.x(), bow.bottom()), QPointF(centre.x(), box.bottom() - size * 0.05))


def level_row(painter: QPainter, box: QRectF, front: QColor, level: float) -> None:
    """A row of bars under the words, from the middle outwards: as many as it is loud."""
    count, width, gap = 25, 3.0, 4.0
    left = box.center().x() - (count * (width + gap) - gap) / 2
    painter.setPen(Qt.PenStyle.NoPen)
    dim = QColor(front)
    dim.setAlphaF(0.35)
    middle, brush = box.bottom() - 14, None
    for bar in range(count):
        share = 1 - abs(bar - count // 2) / (count / 2)
        lit = level > 1 - share
        height = 4.0 + (9.0 * share * level if lit else 0.0)
        if lit is not brush:  # twice in all, for 25 bars
            brush = lit
            painter.setBrush(front if lit else dim)
        painter.drawRoundedRect(
            QRectF(left + bar * (width + gap), middle - height / 2, width, height), 1.5, 1.5
        )


def words(
    painter: QPainter, box: QRectF, text: str, font: QFont, size: int, shape: str = "", beat: int = 0
) -> None:
    """The words in the middle of ``box``, as large as ``size``, a little smaller if they must be, and the
    sign before them, on the side where reading begins.
    """
    beside = size * 1.65 if shape else 0.0
    font.setPixelSize(size)
    wide = QFontMetricsF(font).horizontalAdvance(text)
    if wide + beside > box.width():
        shape = ""  # the words come first
    if wide > box.width():
        font.setPixelSize(max(11, int(size * box.width() / wide)))
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    if shape:
        edge, all_of_it = size * 1.1, wide + beside
        begin = box.center().x() - all_of_it / 2
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = begin + all_of_it - edge if mirrored else begin
        glyph(
            painter, shape, QRectF(left, box.center().y() - edge / 2, edge, edge), painter.pen().color(), beat
        )
        box = QRectF(begin if mirrored else begin + beside, box.top(), wide + 1, box.height())
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
