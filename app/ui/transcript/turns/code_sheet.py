"""The sheet behind a block of code: its language, and where a click copies it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from app.ui.parts.paint.icons import pixmap
from app.ui.transcript.turns.fonts import PAD_X, Fonts
from app.ui.wording.palette import Palette

_ICON = 1.15
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class CodeSheet:
    """``box``: all of it, from the left and the top of the words of the turn; ``code``: what is copied.

    ``copy``: the word beside the sign that copies it.
    """

    box: QRectF
    code: str
    language: str
    copy: str

    @staticmethod
    def strip(fonts: Fonts) -> float:
        """The height of the strip above the code."""
        return float(fonts.small_height + 8)

    def copies(self, point: QPointF, fonts: Fonts, *, mirrored: bool) -> bool:
        """Whether a click at this point copies the code."""
        return self._button(fonts, mirrored).contains(point)

    def paint(
        self, painter: QPainter, at: QPointF, fonts: Fonts, colours: Palette, *, mirrored: bool
    ) -> None:
        """The sheet, without its code."""
        painter.setPen(QColor(colours["line"]))
        painter.setBrush(QColor(colours["surface"]))
        painter.drawRoundedRect(self.box.translated(at).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setPen(QColor(colours["second"]))
        painter.setFont(fonts.small)
        strip = QRectF(
            self.box.left() + PAD_X, self.box.top() + 2, self.box.width() - 2 * PAD_X, self.strip(fonts)
        )
        painter.drawText(strip.translated(at), _LEADING, self.language)
        button, edge = self._button(fonts, mirrored).translated(at), round(fonts.small.pixelSize() * _ICON)
        left = button.right() - 8 - edge if mirrored else button.left() + 8
        ratio = painter.device().devicePixelRatio()
        icon = pixmap("copy", colours["second"], edge, ratio)
        painter.drawPixmap(QPointF(left, button.center().y() - edge / 2), icon)
        words = button.adjusted(8, 0, -edge - 14, 0) if mirrored else button.adjusted(edge + 14, 0, -8, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.copy)

    def _button(self, fonts: Fonts, mirrored: bool) -> QRectF:
        wide = QFontMetricsF(fonts.small).horizontalAdvance(self.copy) + fonts.small.pixelSize() * _ICON + 24
        left = self.box.left() + 4 if mirrored else self.box.right() - 4 - wide
        return QRectF(left, self.box.top() + 2, wide, self.strip(fonts))
