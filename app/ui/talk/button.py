"""The largest control: it holds by mouse and touch, and paints level and time while recording; it sends no
event.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui.parts.hold import Hold
from app.ui.parts.paint import sign
from app.ui.parts.theme import Theme
from app.ui.wording.tokens import mixed

if TYPE_CHECKING:
    from app.ui.wording.views import TalkView

_RADIUS = 18.0
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


STEPS = 3  # of the level where nothing is to dance


class TalkButton(QPushButton):
    """Press and hold. A screen reader's "press" switches talking on and off instead, since it cannot hold."""

    switched = Signal()

    def __init__(self, theme: Theme, hold: Hold, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._hold = theme, hold
        self._look, self._colour = "tinted", "ready"
        self._words, self._hint, self._timer = self.tr("Starting…"), "", ""
        self._level = 0.0
        self._ringed = False
        self.setMinimumWidth(220)
        self._restyle()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Talk"))
        self.setText(self._words)
        self.clicked.connect(self.switched)
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(self._high())
        self.update()

    def _high(self) -> int:
        return max(76, self._theme.px(66))

    def show_view(self, talk: "TalkView") -> None:
        """Show this state."""
        shown = (self._words, self._hint, self._colour, self._look, self._timer, self._level)
        wanted = (talk.text, talk.hint, talk.colour, talk.look, talk.timer, talk.level)
        if shown == wanted:
            return
        if talk.text != self._words:
            self.setText(talk.text)
            self.setAccessibleName(self.tr("Talk: {state}").format(state=talk.text))
        if talk.hint != self._hint:
            self.setAccessibleDescription(talk.hint)
        self._words, self._hint, self._colour, self._look, self._timer, self._level = wanted
        self.update()

    def sizeHint(self) -> QSize:
        """Larger than anything else in the bar."""
        return QSize(300, self._high())

    # ------------------------------------------------------------------ holding

    def event(self, event: QEvent) -> bool:
        """Touch is a hold of its own; without this Qt would make late mouse events of it."""
        match event.type():
            case QEvent.Type.TouchBegin:
                event.accept()
                self._hold.down("touch")
                return True
            case QEvent.Type.TouchEnd | QEvent.Type.TouchCancel:
                self._hold.up("touch")
                return True
            case _:
                return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The left button holds; Qt grabs the mouse, so its release comes here wherever it happens."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._hold.down("mouse")
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The hold ends."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._hold.up("mouse")
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space is taken before it comes here; Enter never talks."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """As for the press."""
        event.ignore()

    # ------------------------------------------------------------------ painting

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        super().focusInEvent(event)
        self._ringed = event.reason() in _BY_KEY
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, level, words, focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        box = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        front = self._ground(painter, box, colours)
        if self._look in ("filled", "latched") and self._timer:
            self._paint_level(painter, box, front)
        self._paint_words(painter, box, front)
        if self.hasFocus() and self._ringed:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS + 3, _RADIUS + 3)

    def _ground(self, painter: QPainter, box: QRectF, colours: dict[str, str]) -> QColor:
        colour = colours[self._colour]
        if self._look in ("filled", "latched"):
            painter.setPen(Qt.PenStyle.NoPen)
            hovered = self.underMouse() and self._colour == "ready"
            painter.setBrush(QColor(colours["ready_hover"] if hovered else colour))
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
            if self._look == "latched":
                self._paint_lock(painter, box, colours)
            return QColor(colours["on_fill"])
        painter.setPen(QPen(QColor(colour), 2))
        painter.setBrush(QColor(mixed(colour, colours["surface"], 0.10)))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        return QColor(colour)

    def _paint_lock(self, painter: QPainter, box: QRectF, colours: dict[str, str]) -> None:
        """An edge and a padlock: it goes on without the key."""
        front = QColor(colours["on_fill"])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(front, 3))
        painter.drawRoundedRect(box.adjusted(5, 5, -5, -5), _RADIUS - 5, _RADIUS - 5)
        sign(painter, "lock", QRectF(box.left() + 20, box.center().y() - 18, 18, 18), front)

    def _paint_level(self, painter: QPainter, box: QRectF, front: QColor) -> None:
        """A row of bars under the words, from the middle outwards: as many as it is loud."""
        count, width, gap = 25, 3.0, 4.0
        level = round(self._level * STEPS) / STEPS if self._theme.still else self._level
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

    def _paint_words(self, painter: QPainter, box: QRectF, front: QColor) -> None:
        painter.setPen(front)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        words = f"{self._words}  {self._timer}" if self._timer else self._words
        room = box.adjusted(42 if self._look == "latched" else 10, 0, -10, 0)
        below = self._theme.px(22) if self._timer or self._hint else 0.0
        _fitted(painter, room.adjusted(0, 2, 0, -below), words, font, self._theme.px(17))
        if self._hint and not self._timer:
            font.setWeight(QFont.Weight.Normal)
            _fitted(
                painter,
                room.adjusted(0, room.height() - below - 12, 0, -8),
                self._hint,
                font,
                self._theme.px(12),
            )


def _fitted(painter: QPainter, box: QRectF, words: str, font: QFont, size: int) -> None:
    """The words in the middle of ``box``, as large as ``size``, a little smaller if they must be."""
    font.setPixelSize(size)
    wide = QFontMetricsF(font).horizontalAdvance(words)
    if wide > box.width():
        font.setPixelSize(max(11, int(size * box.width() / wide)))
        words = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
