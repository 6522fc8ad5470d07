"""Captions: both sides of the conversation in large type, in a window of its own above all others."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QGuiApplication,
    QKeySequence,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QShortcut,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.core.values.values import Turn
from app.ui.parts.paint.theme import Theme
from app.ui.transcript.turns.fonts import PAD_X, Fonts
from app.ui.transcript.turns.layouts import Layouts
from app.ui.wording.companions_view import captions
from app.ui.wording.views import AtTurns
from app.ui.wording.words import Words, english

STEP = 4
ABOVE_THE_EDGE = 120  # leaves room for the overlay and the window frame
_MARGIN = 24


class Captions(QWidget):
    """The newest words are at the bottom; the oldest leave at the top."""

    closed = Signal()
    size_wanted = Signal(int)
    left = Signal()  # the window lost the focus

    def __init__(self, theme: Theme, tr: Words = english) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self._theme, self._words = theme, tr
        self._turns: tuple[Turn, ...] = ()
        self._around = AtTurns()
        self._fonts = Fonts(self.font(), 32, foot=False)
        self._size = 32
        self._layouts = Layouts()
        self.setWindowTitle(self.tr("Captions"))
        self.setAccessibleName(self.tr("Captions"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(280, 120)
        self.resize(820, 260)
        room = QGuiApplication.primaryScreen().availableGeometry()
        self.move(room.center().x() - 410, room.bottom() - 260 - ABOVE_THE_EDGE)
        for keys, by in (("Ctrl++", STEP), ("Ctrl+=", STEP), ("Ctrl+-", -STEP)):
            QShortcut(QKeySequence(keys), self, lambda by=by: self._larger(by))
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A wide, low box."""
        return QSize(820, 260)

    def show_turns(self, turns: tuple[Turn, ...], size: int, around: AtTurns | None = None) -> None:
        """Show the last of these turns in letters ``size`` pixels high."""
        around = around or AtTurns()
        if turns is self._turns and size == self._size and around.waiting == self._around.waiting:
            return
        if size != self._size:
            self._size, self._layouts = size, Layouts()
            self._fonts = Fonts(self.font(), size, foot=False)
        self._turns, self._around = turns, around
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the turns from the bottom up until there is no more room."""
        painter = QPainter(self)
        colours = self._theme.colours
        painter.fillRect(self.rect(), QColor(colours["window"]))
        width = self.width() - 2 * _MARGIN - 2 * round(PAD_X)
        shown = captions(self._turns, self._words, self._around)
        if not shown:
            self._nothing_yet(painter, QColor(colours["second"]))
            return
        below = float(self.height() - _MARGIN // 2)
        for turn, words in reversed(shown):
            layout = self._layouts.of(turn, words, width, self._fonts)
            below -= layout.height
            layout.paint(painter, _MARGIN + PAD_X, below, colours)
            if below < 0:
                break
        if below < 0:
            self._fade(painter, colours["window"])

    def _fade(self, painter: QPainter, ground: str) -> None:
        """Fade out at the top, instead of cutting through the middle of a line."""
        height = self._fonts.line * 1.2
        soft = QLinearGradient(0, 0, 0, height)
        clear = QColor(ground)
        clear.setAlpha(0)
        soft.setColorAt(0.35, QColor(ground))
        soft.setColorAt(1, clear)
        painter.fillRect(QRectF(0, 0, self.width(), height), soft)

    def _nothing_yet(self, painter: QPainter, colour: QColor) -> None:
        font = QFont(self.font())
        font.setPixelSize(min(self._size, 28))
        painter.setFont(font)
        painter.setPen(colour)
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(flags), self.tr("What you say and what is answered appears here."))

    def _larger(self, by: int) -> None:
        self.size_wanted.emit(max(16, min(96, self._size + by)))

    # ------------------------------------------------------------------ what Qt tells

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel changes the size of the letters."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self._larger(STEP if event.angleDelta().y() > 0 else -STEP)

    def changeEvent(self, event: QEvent) -> None:
        """A window in the background receives no key release: report it."""
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.left.emit()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window switches captions off for good, not only for now."""
        super().closeEvent(event)
        self.closed.emit()
