"""The first paint: outlines where the parts of the window will be, before those are loaded.

Labels and a style sheet only: any use of ``Qt`` (colours, alignments) makes PySide create its hundred enums,
which takes as long as all of this together.
"""

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.ui.first_look import FirstLook
from app.ui.wording.first_frame_words import TO_TALK, WINDOW_KEY, button_words, invitation
from app.ui.wording.palette import (
    ABOVE,
    BODY,
    GAP,
    LIGHT,
    PALETTES,
    TIGHT,
    WORD,
    Palette,
    bar_height,
    column,
    control_height,
    edges,
    pill_width,
    sign_width,
)

NARROW = 720
PARTS = ("header", "talkBar", "talk", "field")
_MICROPHONE = 12
"""How much wider the button of the microphone is than high."""
_SHEET = """
QLabel {{ background: {window}; color: {text}; qproperty-alignment: 'AlignVCenter | AlignLeading'; }}
#talk {{ background: {ready}; color: {on_fill}; border-radius: {round}px; font-size: {word}px;
 font-weight: 600; qproperty-alignment: AlignCenter; padding-{side}: {sign}px; }}
#field {{ border: 1px solid {border}; border-radius: {round}px; padding: 0 16px; color: {second};
 font-size: {word}px; background: {surface}; }}
"""


class Sketch(QFrame):
    """Header, talk button and line for messages, with the words that the real parts begin with."""

    def __init__(self, parent: QWidget, first: FirstLook) -> None:
        super().__init__(parent)
        self._scale = first.text_scale / 100
        colours = self._colours(first.theme)
        self.setStyleSheet(f"#sketch {{ background: {colours['window']}; }}{self._sheet(colours)}")
        self.setObjectName("sketch")
        words = {
            "talk": _translate(TO_TALK[first.talk_mode]),
            "field": invitation(first.talk_mode, first.talk_key or WINDOW_KEY, _translate),
        }
        self._parts = {name: QLabel(words.get(name, ""), self) for name in PARTS}
        for name, part in self._parts.items():
            part.setObjectName(name)

    def part(self, name: str) -> QLabel:
        """One of ``header``, ``talkBar``, ``talk``, ``field``."""
        return self._parts[name]

    def _colours(self, look: str) -> Palette:
        if look in PALETTES:
            return PALETTES[look]
        system = self.palette()
        if look == "contrast":  # the system's colours and no others
            ground, text = system.window().color().name(), system.windowText().color().name()
            grounds = ("window", "surface", "on_fill")
            return {name: ground if name in grounds else text for name in LIGHT}
        return PALETTES["dark" if system.window().color().lightness() < 128 else "light"]

    def _sheet(self, colours: Palette) -> str:
        return _SHEET.format(
            **colours,
            round=control_height(self._scale) // 2,
            word=round(WORD * self._scale),
            sign=round(sign_width(self._scale)),
            side="right" if self.isRightToLeft() else "left",
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put every outline where its part will be."""
        super().resizeEvent(event)
        width, scale = self.width(), self._scale
        high = bar_height(width, scale)
        bar = QRect(0, self.height() - high, width, high)
        self._put("header", QRect(0, 0, width, header_height(scale)))
        self._put("talkBar", bar)
        left, right = edges(width, column(self._letter()), scale)
        room, size = (
            QRect(left, bar.top() + ABOVE, width - left - right, control_height(scale)),
            _button(scale),
        )
        if width < TIGHT * scale:
            below = room.top() + room.height() + GAP
            beside = size + _MICROPHONE + GAP
            self._put("field", room)
            self._put("talk", QRect(left + beside, below, room.width() - beside, room.height()))
            return
        pill = self._pill()
        talk = room.left() + room.width() - size - _MICROPHONE - GAP - pill
        self._put("field", QRect(left, room.top(), talk - GAP - left, room.height()))
        self._put("talk", QRect(talk, room.top(), pill, room.height()))

    def _letter(self) -> float:
        font = QFont(self.font())
        font.setPixelSize(round(BODY * self._scale))
        return QFontMetricsF(font).averageCharWidth()

    def _pill(self) -> int:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPixelSize(round(WORD * self._scale))
        widest = max(map(QFontMetricsF(font).horizontalAdvance, button_words(_translate)))
        return pill_width(widest, self._scale)

    def _put(self, name: str, box: QRect) -> None:
        # Mirrored by hand: QStyle.visualRect needs Qt.LayoutDirection, one of the enums this file avoids.
        if self.isRightToLeft():
            box.moveLeft(self.width() - box.left() - box.width())
        self.part(name).setGeometry(box)


def _translate(text: str) -> str:
    return QCoreApplication.translate("present", text)


def _button(scale: float, least: int = 44) -> int:
    """The size of an ``IconButton``, whose icon grows with the text up to a limit."""
    return max(least, min(28, round(20 * scale)) + 16)


def header_height(scale: float = 1.0) -> int:
    """Where ``Header`` ends; test_first_paint compares this and the rest with the real parts."""
    return _button(scale, 36) + 8
