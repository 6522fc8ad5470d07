"""Drawings that several widgets share: the sign of a state, a keycap."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF


def sign(painter: QPainter, shape: str, box: QRectF, colour: QColor) -> None:
    """The sign of a state inside ``box``; shapes as in ``app.ui.wording.views``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    centre, size = box.center(), min(box.width(), box.height())
    pen = QPen(colour, max(1.6, size * 0.16), c=Qt.PenCapStyle.RoundCap)
    match shape:
        case "dot":
            painter.drawEllipse(centre, size * 0.40, size * 0.40)
        case "square":
            side = size * 0.74
            painter.drawRoundedRect(
                QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), 1.5, 1.5
            )
        case "lock":
            _lock(painter, centre, size, pen)
        case "triangle":
            painter.drawPolygon(_triangle(centre, size))
        case "note":
            _note(painter, box, pen)
        case _:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen)
            _outline(painter, shape, centre, size)
    painter.restore()


def _lock(painter: QPainter, centre: QPointF, size: float, pen: QPen) -> None:
    wide, high = size * 0.74, size * 0.5
    painter.drawRoundedRect(QRectF(centre.x() - wide / 2, centre.y() - size * 0.04, wide, high), 1.5, 1.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(pen.color(), max(1.4, size * 0.12)))
    arc = QRectF(centre.x() - wide * 0.3, centre.y() - size * 0.44, wide * 0.6, size * 0.6)
    painter.drawArc(arc, 0, 180 * 16)


def _triangle(centre: QPointF, size: float) -> QPolygonF:
    half = size * 0.45
    return QPolygonF(
        [
            QPointF(centre.x(), centre.y() - half * 0.95),
            QPointF(centre.x() + half, centre.y() + half * 0.75),
            QPointF(centre.x() - half, centre.y() + half * 0.75),
        ]
    )


def _note(painter: QPainter, box: QRectF, pen: QPen) -> None:
    left, top, size = box.left(), box.top(), box.height()
    painter.drawEllipse(QPointF(left + size * 0.34, top + size * 0.78), size * 0.20, size * 0.16)
    painter.setPen(pen)
    stem = QPainterPath(QPointF(left + size * 0.50, top + size * 0.76))
    stem.lineTo(left + size * 0.50, top + size * 0.12)
    stem.quadTo(left + size * 0.62, top + size * 0.32, left + size * 0.84, top + size * 0.38)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(stem)


def _outline(painter: QPainter, shape: str, centre: QPointF, size: float) -> None:
    radius = size * 0.38
    if shape == "cross":
        reach = size * 0.32
        painter.drawLine(centre + QPointF(-reach, -reach), centre + QPointF(reach, reach))
        painter.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach))
        return
    if shape == "sand":
        x, y = size * 0.28, size * 0.38
        glass = [(-x, -y), (x, -y), (-x, y), (x, y), (-x, -y)]
        painter.drawPolyline(QPolygonF([centre + QPointF(a, b) for a, b in glass]))
        return
    circle = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    if shape == "arc":
        painter.drawArc(circle, 90 * 16, -270 * 16)
        return
    painter.drawEllipse(circle)
    if shape == "slash":
        reach = radius * 0.68
        painter.drawLine(centre + QPointF(-reach, reach), centre + QPointF(reach, -reach))


def keycap(painter: QPainter, box: QRectF, text: str, colours: dict[str, str], *, down: bool = False) -> None:
    """A key of a keyboard with its name; ``down``: pressed."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    depth = 2.0 if down else 7.0
    base = QRectF(box.left(), box.top() + 7.0, box.width(), box.height() - 7.0)
    top = QRectF(box.left(), base.bottom() - depth - (box.height() - 7.0), box.width(), box.height() - 7.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours["border"]))
    painter.drawRoundedRect(base, 11, 11)
    painter.setPen(QPen(QColor(colours["border"]), 1.2))
    painter.setBrush(QColor(colours["surface"]))
    painter.drawRoundedRect(top.adjusted(0.6, 0.6, -0.6, -0.6), 11, 11)
    painter.setPen(QColor(colours["text"]))
    font = QFont(painter.font())
    font.setPixelSize(16)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.drawText(top, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
