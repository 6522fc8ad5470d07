"""The type of a conversation at one size, and the measures that follow from it, in pixels."""

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

COLUMN_CHARS = 72
GAP = 8.0
"""Above a turn."""
PAD_X, PAD_Y = 14.0, 9.0
"""Around the words in a bubble or a sheet of code."""
_LINE = 1.42
_HEADINGS = (1.25, 1.12)
_LEAST_FOOT = 32


class Fonts:
    """``foot``: below each turn there is room for what can be done with it."""

    def __init__(self, base: QFont, size: int = 15, *, foot: bool = True) -> None:
        self.size = size
        self.text, self.label, self.small = QFont(base), QFont(base), QFont(base)
        self.text.setPixelSize(size)
        self.label.setPixelSize(round(size * 0.87))
        self.label.setWeight(QFont.Weight.DemiBold)
        self.small.setPixelSize(round(size * 0.80))
        self.note = QFont(base)
        self.note.setPixelSize(round(size * 0.87))
        self.code = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.code.setPixelSize(round(size * 0.90))
        metrics = QFontMetricsF(self.text)
        self.char = metrics.averageCharWidth()
        self.line = round(metrics.height() * _LINE / 1.17)
        self.column = round(self.char * COLUMN_CHARS)
        self.step = round(size * 1.6)
        self.label_height = round(QFontMetricsF(self.label).height() + 5)
        self.small_height = round(QFontMetricsF(self.small).height() + 4)
        self.foot = max(_LEAST_FOOT, self.small_height + 10) if foot else 0
        self._headings = [self._heading(base, scale) for scale in (*_HEADINGS, 1.0)]

    def heading(self, level: int) -> QFont:
        """The font of a heading; from the third level on it is bold text."""
        return self._headings[min(level, len(self._headings)) - 1]

    def _heading(self, base: QFont, scale: float) -> QFont:
        font = QFont(base)
        font.setPixelSize(round(self.size * scale))
        font.setWeight(QFont.Weight.DemiBold)
        return font
