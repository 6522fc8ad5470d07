"""Paints the parts of the talk button, its sign and its words, and tells how wide it is with the widest."""

from math import sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from app.ui.parts.paint.drawings import sign
from app.ui.wording.first_frame_words import Tr, button_words
from app.ui.wording.palette import WORD, pill_width

MOVING = ("dots", "wave")
"""The animated signs."""
BEAT_MS = 90


def glyph(painter: QPainter, shape: str, box: QRectF, colour: QColor, beat: int) -> None:
    """The sign of ``shape``. ``beat`` is the frame of its animation, 0 without one."""
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
    """Three dots; the larger one advances every four beats."""
    step = box.width() / 3
    for place in range(3):
        larger = beat and beat // 4 % 3 == place
        radius = step * (0.42 if larger else 0.30)
        painter.drawEllipse(QPointF(box.left() + step * (place + 0.5), box.center().y()), radius, radius)


def _wave(painter: QPainter, box: QRectF, beat: int) -> None:
    """Four bars that sway out of step, so that they look like a voice."""
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


def button_width(base: QFont, scale: float, tr: Tr) -> int:
    """The width of the button with the widest of its words, in pixels."""
    font = QFont(base)
    font.setWeight(QFont.Weight.DemiBold)
    font.setPixelSize(round(WORD * scale))
    metrics = QFontMetricsF(font)
    return pill_width(max(map(metrics.horizontalAdvance, button_words(tr))), scale)


def fits(words: str, font: QFont, size: int, width: float) -> bool:
    """Whether the words fit on one line, at worst in a font a sixth smaller than ``size``."""
    return _wide(words, font, size) <= width * 1.2


def _wide(words: str, font: QFont, size: int) -> float:
    font.setPixelSize(size)
    return QFontMetricsF(font).horizontalAdvance(words)


def headline(
    painter: QPainter, box: QRectF, text: str, font: QFont, size: int, shape: str, beat: int
) -> None:
    """The words centred in ``box`` at ``size``, the sign before them on the side where reading begins.

    Where there is too little room: smaller by up to 15 %, then without the sign, then in two lines.
    """
    most = size
    while size > most * 0.85 and _wide(text, font, size) + _beside(shape, size) > box.width():
        size -= 1
    wide = _wide(text, font, size)
    if wide + _beside(shape, size) <= box.width():
        painter.setFont(font)
        if shape:
            box = _signed(painter, box, shape, size, wide, beat)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    elif fits(text, font, most, box.width()):
        small(painter, box, text, font, most)
    else:
        font.setPixelSize(round(most * 0.85))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)


def _beside(shape: str, size: int) -> float:
    """The width of the sign and the space behind it."""
    return size * 1.65 if shape else 0.0


def _signed(painter: QPainter, box: QRectF, shape: str, size: int, wide: float, beat: int) -> QRectF:
    """Paint the sign; returns the box of the words."""
    edge, beside = size * 1.1, _beside(shape, size)
    begin = box.center().x() - (wide + beside) / 2
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = begin + wide + beside - edge if mirrored else begin
    place = QRectF(left, box.center().y() - edge / 2, edge, edge)
    glyph(painter, shape, place, painter.pen().color(), beat)
    return QRectF(begin if mirrored else begin + beside, box.top(), wide + 1, box.height())


def small(painter: QPainter, box: QRectF, text: str, font: QFont, size: int) -> None:
    """The words on one line centred in ``box``, smaller if necessary (11 px at least), then elided."""
    wide = _wide(text, font, size)
    if wide > box.width():
        font.setPixelSize(max(11, int(size * box.width() / wide)))
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
