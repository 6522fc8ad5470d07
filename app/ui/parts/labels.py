"""Labels and tooltips, which show their words as they are: Qt guesses, renders what looks like HTML, and
loads the pictures in it, while titles, names and errors come from models, servers and files.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLabel, QListWidgetItem, QSystemTrayIcon, QWidget

LONGEST_TIP = 600
_JOINER = "\u2060"
"""WORD JOINER: no width, no break. A ``<`` before it begins no tag, and a ``&`` no entity."""


class Label(QLabel):
    """A label of plain text."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)


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
