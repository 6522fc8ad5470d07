"""The first paint: outlines where the parts of the window will be, before those are loaded.

Labels and a style sheet only: any use of ``Qt`` (colours, alignments) makes PySide create its hundred enums,
which takes as long as all of this together.
"""

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.ui.wording.palette import PALETTES, SPACE, WIDEST, Palette, columns, mixed

NARROW = 720
HEADER = 52
BUTTONS = 3
"""How many buttons the header has behind the state."""
PARTS = ("header", "chip", "talkBar", "talk", "field")
_SHEET = """
QLabel {{ background: {surface}; color: {ready}; font-weight: 600; qproperty-alignment: AlignCenter; }}
#header {{ border-bottom: 1px solid {line}; }}
#talkBar {{ border-top: 1px solid {line}; }}
#chip {{ background: {tint}; border-radius: 14px; font-size: 13px; padding-left: 20px; }}
#talk {{ background: {tint}; border: 2px solid {ready}; border-radius: 18px; font-size: 17px; }}
#field {{ border: 1px solid {border}; border-radius: 8px; }}
"""


class Sketch(QFrame):
    """Header, talk button and text field, with the words that the real parts begin with."""

    def __init__(self, parent: QWidget, look: str = "system") -> None:
        super().__init__(parent)
        dark = self.palette().window().color().lightness() < 128  # whether the system's look is dark
        colours = PALETTES[look if look in PALETTES else "dark" if dark else "light"]
        self.setStyleSheet(f"#sketch {{ background: {colours['window']}; }}{_sheet(colours)}")
        self.setObjectName("sketch")
        words = {
            "chip": QCoreApplication.translate("StateChip", "Starting"),
            "talk": QCoreApplication.translate("TalkButton", "Starting…"),
        }
        self._parts = {name: QLabel(words.get(name, ""), self) for name in PARTS}
        for name, part in self._parts.items():
            part.setObjectName(name)

    def part(self, name: str) -> QLabel:
        """One of ``header``, ``chip``, ``talkBar``, ``talk``, ``field``."""
        return self._parts[name]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put every outline where its part will be."""
        super().resizeEvent(event)
        wide = self.width() >= NARROW
        bar = talk_bar(self.width(), self.height(), _high(self.font(), 12))
        chip = self.part("chip")
        room = chip.sizeHint().width() + 22
        self._put("header", QRect(0, 0, self.width(), HEADER))
        self._put(
            "chip",
            QRect(self.width() - room - (44 * BUTTONS + 46 if wide else 38 * BUTTONS + 8), 12, room, 28),
        )
        self._put("talkBar", bar)
        self._put("talk", talk_button(bar).adjusted(4, 4, -4, -4))
        self._put("field", field(bar))

    def _put(self, name: str, box: QRect) -> None:
        # Mirrored by hand: QStyle.visualRect needs Qt.LayoutDirection, one of the enums this file avoids.
        if self.isRightToLeft():
            box.moveLeft(self.width() - box.left() - box.width())
        self.part(name).setGeometry(box)


def _sheet(colours: Palette) -> str:
    return _SHEET.format(**colours, tint=mixed(colours["ready"], colours["surface"], 0.10))


def _high(font: QFont, pixels: int) -> int:
    small = QFont(font)
    small.setPixelSize(pixels)
    return QFontMetrics(small).height()


def talk_bar(width: int, height: int, status: int) -> QRect:
    """Where ``TalkBar`` will be; its status line is ``status`` pixels high.

    The numbers are sums of margins, spacings and fixed heights of the real parts; test_first_paint compares
    the two at several sizes.
    """
    bar = (185 if width >= NARROW else 155) + status
    return QRect(0, height - bar, width, bar)


def talk_button(bar: QRect) -> QRect:
    """Where ``TalkButton`` will be."""
    if bar.width() >= NARROW:
        margin = max(16, (bar.width() - WIDEST) // 2)
        left, right = columns(bar.width() - 2 * margin)
        room = bar.width() - 2 * margin - left - right - 2 * SPACE
        return QRect(margin + left + SPACE, bar.top() + 26, room, 76)
    return QRect(60, bar.top() + 11, bar.width() - 120, 76)


def field(bar: QRect) -> QRect:
    """Where the line for typed messages will be."""
    if bar.width() < NARROW:
        return QRect(10, bar.top() + 95, bar.width() - 70, 44)
    side = max(16, (bar.width() - WIDEST) // 2)
    return QRect(side, bar.top() + 125, bar.width() - 2 * side - 50, 44)
