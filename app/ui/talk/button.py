"""The talk button: held by mouse and touch, it shows state, level and time. ``Hold`` makes events of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui.parts.input.hold import Hold
from app.ui.parts.paint.theme import Theme
from app.ui.talk.button_painter import BEAT_MS, MOVING, fits, headline, level_row, small
from app.ui.wording.palette import mixed

if TYPE_CHECKING:
    from app.ui.wording.views import TalkView

_RADIUS = 18.0
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)

STEPS = 3  # of the level, where motion is reduced


class TalkButton(QPushButton):
    """Press and hold. A screen reader's "press" switches talking on and off instead, since it cannot hold."""

    switched = Signal()

    def __init__(self, theme: Theme, hold: Hold, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._hold = theme, hold
        self._look, self._colour = "tinted", "ready"
        self._words, self._hint, self._timer = self.tr("Starting…"), "", ""
        self._shape, self._level = "", 0.0
        self._beat = 0
        self._beats = QTimer(self, interval=BEAT_MS)
        self._beats.timeout.connect(self._move)
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
        self._animate()
        self.update()

    def _high(self) -> int:
        return max(76, self._theme.px(66))

    def show_view(self, talk: "TalkView") -> None:
        """Show this state."""
        shown = (self._words, self._hint, self._colour, self._look, self._timer, self._level, self._shape)
        wanted = (talk.text, talk.hint, talk.colour, talk.look, talk.timer, talk.level, talk.shape)
        if shown == wanted:
            return
        if talk.text != self._words:
            self.setText(talk.text)
            self.setAccessibleName(self.tr("Talk: {state}").format(state=talk.text))
        if talk.hint != self._hint:
            self.setAccessibleDescription(talk.hint)
        self._words, self._hint, self._colour, self._look, self._timer, self._level, self._shape = wanted
        self._animate()
        self.update()

    def _animate(self) -> None:
        """Run the animation only while the button is visible and motion is not reduced."""
        if self._shape not in MOVING or not self.isVisible() or self._theme.still:
            self._beats.stop()
            self._beat = 0
        elif not self._beats.isActive():
            self._beats.start()

    def _move(self) -> None:
        self._beat += 1
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Start the animation."""
        super().showEvent(event)
        self._animate()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the animation."""
        super().hideEvent(event)
        self._animate()

    def sizeHint(self) -> QSize:
        """Larger than anything else in the bar."""
        return QSize(300, self._high())

    # ------------------------------------------------------------------ holding

    def event(self, event: QEvent) -> bool:
        """Touch is a hold of its own; left to Qt it would arrive late, as synthesised mouse events."""
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
        """The left button holds. Qt grabs the mouse, so the release arrives here wherever it happens."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._hold.down("mouse")
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The release of the left button ends the hold."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._hold.up("mouse")
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ignore Space and Enter, which would click: ``TalkKeys`` consumes Space, and Enter never talks."""
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Ignored, as the press is."""
        event.ignore()

    # ------------------------------------------------------------------ painting

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        super().focusInEvent(event)
        self._ringed = event.reason() in _BY_KEYBOARD
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint background, level, words and focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        box = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        front = self._ground(painter, box, colours)
        if self._look in ("filled", "latched") and self._timer:
            level = round(self._level * STEPS) / STEPS if self._theme.still else self._level
            level_row(painter, box, front, level)
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
                self._paint_edge(painter, box, colours)
            return QColor(colours["on_fill"])
        painter.setPen(QPen(QColor(colour), 2))
        painter.setBrush(QColor(mixed(colour, colours["surface"], 0.10)))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        return QColor(colour)

    def _paint_edge(self, painter: QPainter, box: QRectF, colours: dict[str, str]) -> None:
        """A second outline: latched, the take goes on without the key."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours["on_fill"]), 3))
        painter.drawRoundedRect(box.adjusted(5, 5, -5, -5), _RADIUS - 5, _RADIUS - 5)

    def _paint_words(self, painter: QPainter, box: QRectF, front: QColor) -> None:
        painter.setPen(front)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        text = f"{self._words}  {self._timer}" if self._timer else self._words
        room, large = box.adjusted(12, 0, -12, 0), self._theme.px(17)
        hint = "" if self._timer else self._hint
        alone = not fits(text, font, large, room.width())  # it needs the line of the hint as well
        below = self._theme.px(22) if self._timer or (hint and not alone) else 0.0
        upper = room.adjusted(0, 2 if below else 0, 0, -below)
        headline(painter, upper, text, font, large, self._shape, self._beat)
        if hint and not alone:
            font.setWeight(QFont.Weight.Normal)
            lower = room.adjusted(0, room.height() - below - 12, 0, -8)
            small(painter, lower, hint, font, self._theme.px(12))
