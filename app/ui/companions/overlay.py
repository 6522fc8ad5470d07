"""A pill in a corner above all other windows that shows the state. It never takes the keyboard; what it says
and when it is shown is decided in ``wording.companions_view``.
"""

import re

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QWidget

from app.ui.parts import x11_hints
from app.ui.parts.paint.glyph import tile
from app.ui.parts.paint.theme import Theme
from app.ui.wording.companions_view import PillView

WIDTH, HEIGHT, AWAY = 260, 56, 16
_TILE, _PAD, _BARS = 32, 12, 7
_NUMBER = re.compile(r"(\d) ")


class Overlay(QWidget):
    """260 by 56 pixels at the usual text size. A click asks for the window."""

    clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        flags = (
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
            | Qt.WindowType.NoDropShadowWindowHint
        )
        super().__init__(None, flags)
        self._theme = theme
        self._view = PillView("dot", "ready", "", "", -1.0, False)
        self._font = QFont(self.font())
        self._font.setPixelSize(15)
        self._font.setWeight(QFont.Weight.DemiBold)
        self._small = QFont(self._font)
        self._small.setPixelSize(13)
        self.setWindowTitle(self.tr("State of the conversation"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._soft = x11_hints.blends()  # without a compositor a translucent window is painted on black
        if self._soft:
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._fit()
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        """Size it by the text scale; without a compositor a mask cuts the rounded ends."""
        self.setFixedSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))
        if not self._soft:
            self.setMask(QRegion(_outline(QRectF(self.rect())).toFillPolygon().toPolygon()))
        self.update()

    def show_view(self, view: PillView) -> None:
        """Show this state."""
        if view == self._view:
            return
        if view.word != self._view.word:
            self.setAccessibleName(view.word)
        self._view = view
        self.update()

    def appear(self, corner: str) -> None:
        """Show it in this corner (``top_left`` ...) of the screen with the pointer, on every desktop."""
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        if not self.isVisible():
            x11_hints.on_every_desktop(int(self.winId()))
        self.move(corner_of(screen.availableGeometry(), self.size(), corner))
        self.show()
        self.raise_()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click asks for the window."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    # ------------------------------------------------------------------ painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint tile, word, time and level, in units of 260 by 56."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        painter.setPen(QPen(QColor(colours["border"]), 1.5))
        painter.setBrush(QColor(colours["surface"]))
        painter.scale(self.width() / WIDTH, self.height() / HEIGHT)
        edge = QRectF(0, 0, WIDTH, HEIGHT).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.drawPath(_outline(edge))
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = WIDTH - _PAD - _TILE if right else _PAD
        box = QRectF(left, (HEIGHT - _TILE) / 2, _TILE, _TILE)
        tile(painter, self._view.shape, self._view.colour, box)
        self._words(painter, colours["text"], colours["second"], right)

    def _words(self, painter: QPainter, text: str, second: str, right: bool) -> None:
        view, metrics = self._view, QFontMetrics(self._font)
        room = QRect(_PAD + _TILE + 12, 0, WIDTH - _TILE - 2 * _PAD - 12 - 8, HEIGHT)
        if right:
            room.moveLeft(WIDTH - room.right() - 1)
        painter.setFont(self._font)
        painter.setPen(QColor(second))
        if view.timer:
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | _side(not right), view.timer)
            taken = metrics.horizontalAdvance("0" * len(view.timer)) + 10  # zeros: digits vary
            room.adjust(taken if right else 0, 0, 0 if right else -taken, 0)
        if view.level >= 0:
            bars = _BARS * 5
            at = room.left() if right else room.right() - bars
            self._level(painter, QRect(at, HEIGHT // 2 - 7, bars, 14))
            room.adjust(bars + 8 if right else 0, 0, 0 if right else -bars - 8, 0)
        painter.setPen(QColor(text))
        if metrics.horizontalAdvance(view.word) <= room.width():
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | _side(right), view.word)
            return
        painter.setFont(self._small)  # wraps into two lines
        flags = Qt.AlignmentFlag.AlignVCenter | _side(right)
        kept = _NUMBER.sub("\\1\u00a0", view.word)  # a number and its unit stay on one line
        painter.drawText(room, int(flags) | int(Qt.TextFlag.TextWordWrap), kept)

    def _level(self, painter: QPainter, box: QRect) -> None:
        """Seven bars; those below the level in the state's colour."""
        lit = round(self._view.level * _BARS)
        painter.setPen(Qt.PenStyle.NoPen)
        on, off = self._theme.colour(self._view.colour), self._theme.colour("line")
        for number in range(_BARS):
            height = 4 + 10 * (number + 1) / _BARS
            painter.setBrush(on if number < lit else off)
            bar = QRectF(box.left() + number * 5, box.bottom() + 1 - height, 3, height)
            painter.drawRoundedRect(bar, 1.5, 1.5)


def _side(right: bool) -> Qt.AlignmentFlag:
    """Absolute: the rooms are mirrored by hand already, and Qt would mirror the alignment once more."""
    return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | (
        Qt.AlignmentFlag.AlignAbsolute
    )


def _outline(box: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(box, box.height() / 2, box.height() / 2)
    return path


def corner_of(room: QRect, size: QSize, corner: str) -> QPoint:
    """Where a window of this size stands in a corner of the room, a little away from its edges."""
    down, _, side = corner.partition("_")
    x = room.left() + AWAY if side == "left" else room.right() + 1 - AWAY - size.width()
    y = room.top() + AWAY if down == "top" else room.bottom() + 1 - AWAY - size.height()
    return QPoint(x, y)
