"""Renders the icons of the window from their SVG drawings in a colour of the theme."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from app.paths import resource


def drawing(name: str) -> Path:
    """The path of the drawing with that name."""
    return resource(f"icons/{name}.svg")


DIRECTED = ("send",)
"""What points where the reading goes, and is turned round where people read from the right."""


@lru_cache(maxsize=64)
def icon(name: str, colour: str, size: int = 20, *, turned: bool = False) -> QIcon:
    """The icon in one colour (``#RRGGBB``) for single and double scale; ``turned``: mirrored."""
    found = QIcon()
    for ratio in (1, 2):
        drawn = pixmap(name, colour, size, ratio)
        found.addPixmap(drawn.transformed(QTransform.fromScale(-1, 1)) if turned else drawn)
    return found


@lru_cache(maxsize=128)
def pixmap(name: str, colour: str, size: int, ratio: float = 1) -> QPixmap:
    """One picture of the icon, ``size`` logical pixels square."""
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    text = drawing(name).read_text(encoding="utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(text.encode()))
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, drawn.width(), drawn.height()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def app_icon() -> QIcon:
    """The program's own icon in the usual sizes."""
    found = QIcon()
    for size in (16, 32, 48, 128, 256):
        found.addPixmap(pixmap("pressel", "", size))
    return found
