"""Labels and tooltips, which show their words as they are: Qt guesses, renders what looks like HTML, and
loads the pictures in it, while titles, names and errors come from models, servers and files.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLabel, QListWidgetItem, QSystemTrayIcon, QWidget

from app.ui.wording.words import apart

LONGEST_TIP = 600
_JOINER = "\u2060"
"""WORD JOINER: no width, no break. A ``<`` before it begins no tag, and a ``&`` no entity."""


class Label(QLabel):
    """A label of plain text."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)


class Elided(Label):
    """A label of one line that is cut where there is no room; the tooltip has the rest, and ``details``."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.details = ""

    def minimumSizeHint(self) -> QSize:
        """It may be cut to a few letters."""
        return QSize(min(24, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As much of it as there is room for."""
        painter = QPainter(self)
        words, box = apart(self.text()), self.contentsRect()
        shown = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        parts = (self.text() if shown != words else "", self.details)
        set_tip(self, "\n".join(part for part in parts if part))
        painter.drawText(box, self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)


def plain_tip(words: str) -> str:
    """The words so that a tooltip shows them as they are; cut where they would cover the screen."""
    if len(words) > LONGEST_TIP:
        words = words[: LONGEST_TIP - 1] + "…"
    if not GuiQt.mightBeRichText(words):
        return words
    return words.replace("<", "<" + _JOINER).replace("&", "&" + _JOINER)


def set_tip(thing: QWidget | QAction | QListWidgetItem | QSystemTrayIcon, words: str) -> None:
    """Give it this tooltip ("" = none)."""
    thing.setToolTip(plain_tip(words))


def paragraph(words: str, tone: str = "", *, selectable: bool = False) -> Label:
    """Plain text that wraps, in a tone of the style sheet ("" = none)."""
    label = Label(words)
    label.setWordWrap(True)
    if tone:
        label.setProperty("tone", tone)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def say(label: QLabel, words: str) -> None:
    """Show this text; hide the label if it is empty."""
    if label.text() != words:
        label.setText(words)
    if label.isHidden() == bool(words):
        label.setVisible(bool(words))
