"""The state as a small tile, its sign in white on its colour: readable on light and dark panels."""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from app.ui.parts.paint.drawings import sign
from app.ui.wording.palette import LIGHT

SIZES = (16, 22, 24, 32, 48, 64)


def tile(painter: QPainter, shape: str, colour: str, box: QRectF) -> None:
    """Paint it; ``colour`` names a colour of the palette. A panel's colour is not ours, so it is always the
    light look's colour, which white reads well on.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT[colour]))
    corner = box.width() * 0.26
    painter.drawRoundedRect(box, corner, corner)
    inset = box.width() * 0.16
    sign(painter, shape, box.adjusted(inset, inset, -inset, -inset), QColor(LIGHT["on_fill"]))
    painter.restore()


@lru_cache(maxsize=64)
def state_icon(shape: str, colour: str) -> QIcon:
    """The tile in the sizes that trays use."""
    found = QIcon()
    for size in SIZES:
        drawn = QPixmap(size, size)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        tile(painter, shape, colour, QRectF(0.5, 0.5, size - 1, size - 1))
        painter.end()
        found.addPixmap(drawn)
    return found
