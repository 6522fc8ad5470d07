"""The state as a pill: shape, word and colour."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.parts.labels import Label, set_tip
from app.ui.parts.paint.drawings import sign
from app.ui.parts.paint.theme import Theme
from app.ui.wording.palette import tint

if TYPE_CHECKING:
    from app.ui.wording.views import ChipView

_HEIGHT, _SIGN, _PAD = 28, 13, 11


class StateChip(Label):
    """A label for screen readers (its text is the word), painted as a pill.

    Where there is no room it shows the short form, and the whole in its tooltip.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._shape, self._colour, self._brief = "arc", "ready", ""
        self._high = _HEIGHT
        self.setText(self.tr("Starting"))
        self.setAccessibleDescription(self.tr("State of the conversation"))
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        font = QFont(self.font())
        font.setPixelSize(self._theme.px(13))
        font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)
        self._high = max(_HEIGHT, QFontMetrics(font).height() + 10)
        self.setFixedHeight(self._high)
        self.updateGeometry()
        self.update()

    def show_view(self, chip: "ChipView") -> None:
        """Show this state."""
        if (chip.word, chip.shape, chip.colour) == (self.text(), self._shape, self._colour):
            return
        self._shape, self._colour, self._brief = chip.shape, chip.colour, chip.brief
        wider = len(chip.word) != len(self.text())
        self.setText(chip.word)
        if wider:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The width of the word with every digit as wide as 0, so that a clock does not make it jump."""
        words = "".join("0" if letter.isdigit() else letter for letter in self.text())
        width = QFontMetrics(self.font()).horizontalAdvance(words)
        return QSize(width + _SIGN + 2 * _PAD + 7, self._high)

    def minimumSizeHint(self) -> QSize:
        """In a small window the word is elided."""
        return QSize(min(self.sizeHint().width(), 104), self._high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A tinted pill, the sign, the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        colour = QColor(colours[self._colour])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint(colours, self._colour)))
        box = QRectF(self.rect())
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        middle = box.center().y()
        rightward = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = box.width() - _PAD - _SIGN if rightward else _PAD
        sign(painter, self._shape, QRectF(left, middle - _SIGN / 2, _SIGN, _SIGN), colour)
        painter.setPen(colour)
        begin, end = _PAD + _SIGN + 7, _PAD - 2
        room = box.adjusted(end, 0, -begin, 0) if rightward else box.adjusted(begin, 0, -end, 0)
        metrics, width = QFontMetrics(self.font()), int(room.width()) + 1
        whole = self._brief if self._brief and metrics.horizontalAdvance(self.text()) > width else self.text()
        text = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, width)
        set_tip(self, "" if text == self.text() else self.text())
        painter.setFont(self.font())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)
