"""Labels of more than a word: a paragraph, and one that is visible only while it has text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def paragraph(words: str, tone: str = "", *, selectable: bool = False) -> QLabel:
    """Plain text that wraps, in a tone of the style sheet ("" = none)."""
    label = QLabel(words)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
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
