"""A combo box that a screen reader finds by its label; it chooses and shows nothing of its own.

On X11 and Wayland Qt tells the current text as the name of a combo box, and what it is for by relation alone
(LABELLED_BY), which it makes of QLabels whose buddy it is: a box without one on screen has one that is never
shown.
"""

from PySide6.QtWidgets import QComboBox, QLabel, QWidget


class NamedBox(QComboBox):
    """``name`` is what the box is for: the accessible name where that is taken, the label elsewhere."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._unseen: QLabel | None = QLabel(name, self)
        self._unseen.setBuddy(self)
        self._unseen.hide()

    def label_with(self, label: QLabel) -> None:
        """This label on the screen is its own from now on; with two, both would be spoken."""
        if self._unseen is not None:
            self._unseen.deleteLater()
            self._unseen = None
        label.setBuddy(self)
