"""The talk button: held by mouse and touch, it shows the state in a word. ``Hold`` makes events of it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractAnimation, QRectF, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.language import translate
from app.ui.parts.input.held_button import HeldButton
from app.ui.parts.input.hold import Hold
from app.ui.parts.labels import set_tip
from app.ui.parts.paint.theme import Theme
from app.ui.talk.button_painter import BEAT_MS, MOVING, button_width, headline
from app.ui.wording.first_frame_words import TO_TALK
from app.ui.wording.palette import WORD, control_height, mixed, tint

if TYPE_CHECKING:
    from app.ui.wording.views import TalkView

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_MOST = 16_777_215
CHANGE_MS = 140
"""How long a change of colour takes, unless motion is reduced."""


class TalkButton(HeldButton):
    """Press and hold. A screen reader's "press" switches talking on and off instead, since it cannot hold.

    It is as wide as its widest word, so that nothing moves when the word changes.
    """

    switched = Signal()

    def __init__(self, theme: Theme, hold: Hold, parent: QWidget | None = None) -> None:
        super().__init__(hold, parent)
        self._theme = theme
        self._look, self._colour = "filled", "ready"
        self._words, self._timer = translate(TO_TALK["auto"]), ""
        self._spoken, self._hint, self._tip, self._shape = "", "", "", "microphone"
        self._beat = 0
        self._beats = QTimer(self, interval=BEAT_MS)
        self._beats.timeout.connect(self._move)
        self._before = ("", "", "")  # the colours that the present change began with
        self._change = QVariantAnimation(self, startValue=0.0, endValue=1.0, duration=CHANGE_MS)
        self._change.valueChanged.connect(lambda _: self.update())
        self._ringed = self._free = self._timed = False
        self.setProperty("look", "talk")
        self.setAccessibleName(self.tr("Talk"))
        self.setText(self._words)
        self.clicked.connect(self.switched)
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        scale = self._theme.px(100) / 100
        self._narrowest = button_width(self.font(), scale, translate)
        self._high = control_height(scale)
        self.setFixedHeight(self._high)
        self.widen(self._free, timed=self._timed)
        self._animate()
        self.update()

    def begin(self, mode: str) -> None:
        """Show the word of this talk mode until the first View comes."""
        self._words = translate(TO_TALK[mode])
        self.setText(self._words)

    def widen(self, free: bool, *, timed: bool = False) -> None:
        """Take all the room there is, or only that of the widest word. ``timed``: show the time as well."""
        self._free, self._timed = free, timed
        self.setMinimumWidth(min(self._narrowest, 120) if free else self._narrowest)
        self.setMaximumWidth(_MOST if free else self._narrowest)
        wide = QSizePolicy.Policy.Expanding if free else QSizePolicy.Policy.Fixed
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        self.update()

    def show_view(self, talk: "TalkView", reach: str = "") -> None:
        """Show this state. ``reach``: where the talk key works, for the tooltip."""
        what = f"{talk.text}, {talk.hint}" if talk.hint else talk.text
        if (tip := f"{what}\n{reach}" if reach else what) != self._tip:
            self._tip = tip
            set_tip(self, tip)
        shown = (self._words, self._spoken, self._hint, self._colour, self._look, self._timer, self._shape)
        wanted = (talk.word, talk.text, talk.hint, talk.colour, talk.look, talk.timer, talk.shape)
        if shown == wanted:
            return
        if talk.word != self._words:
            self.setText(talk.word)
        if talk.text != self._spoken:
            self.setAccessibleName(self.tr("Talk: {state}").format(state=talk.text))
        if talk.hint != self._hint or talk.text != self._spoken:
            self.setAccessibleDescription(talk.hint)
        before = self._paints()
        self._words, self._spoken, self._hint, self._colour, self._look, self._timer, self._shape = wanted
        if self.isVisible() and not self._theme.still and self._colours() != before:
            self._before = before
            self._change.start()
        self._animate()
        self.update()

    def _animate(self) -> None:
        """Run the animation only while the button is visible and motion is not reduced."""
        if self._theme.still:
            self._change.stop()
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
        """The size with its widest word; the style sheet of all buttons would have it lower."""
        return QSize(self._narrowest, self._high)

    def minimumSizeHint(self) -> QSize:
        """It never gets lower: that is what a finger needs."""
        return QSize(self.minimumWidth(), self._high)

    # ------------------------------------------------------------------ holding

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
        """Paint the pill, its sign and word, and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        box = whole
        if self.hasFocus() and self._ringed:
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            ring = whole.adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
            box = whole.adjusted(4, 4, -4, -4)
        painter.setPen(self._ground(painter, box))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        text = f"{self._words}  {self._timer}" if self._timer and self._timed else self._words
        room = box.adjusted(14, 0, -14, 0)
        headline(painter, room, text, font, self._theme.px(WORD), self._shape, self._beat)

    def _ground(self, painter: QPainter, box: QRectF) -> QColor:
        """Paint the pill; returns the colour of what stands on it."""
        fill, edge, front = self._paints()
        round_by = box.height() / 2 - 1
        painter.setPen(QPen(QColor(edge), 2))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), round_by, round_by)
        if self._look == "latched":
            self._paint_edge(painter, box, self._theme.colours)
        return QColor(front)

    def _paints(self) -> tuple[str, str, str]:
        """The colours of ground, edge and word, on their way from those of the state before."""
        wanted, share = self._colours(), float(self._change.currentValue() or 0.0)
        if self._change.state() is not QAbstractAnimation.State.Running:
            return wanted
        fill, edge, front = (mixed(new, old, share) for new, old in zip(wanted, self._before, strict=True))
        return fill, edge, front

    def _colours(self) -> tuple[str, str, str]:
        colours = self._theme.colours
        colour = colours[self._colour]
        if self._look not in ("filled", "latched"):
            return tint(colours, self._colour), colour, colour
        hovered = self.underMouse() and self._colour == "ready"
        fill = colours["ready_hover"] if hovered else colour
        return fill, fill, colours["on_fill"]

    def _paint_edge(self, painter: QPainter, box: QRectF, colours: dict[str, str]) -> None:
        """A second outline: latched, the take goes on without the key."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours["on_fill"]), 2))
        inner = box.adjusted(4, 4, -4, -4)
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
