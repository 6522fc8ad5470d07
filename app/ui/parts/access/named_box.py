"""A combo box that has an accessible name on every platform.

On X11 and Wayland Qt reports the current text as the name of a combo box and gives its purpose only through
the LABELLED_BY relation, which it derives from QLabel buddies. A box without a label on screen therefore gets
one that is never shown.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget


class NamedBox(QComboBox):
    """``name`` is the purpose: the accessible name where the platform uses it, a hidden label elsewhere."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._unseen: QLabel | None = QLabel(name, self)
        self._unseen.setTextFormat(Qt.TextFormat.PlainText)
        self._unseen.setBuddy(self)
        self._unseen.hide()

    def label_with(self, label: QLabel) -> None:
        """Use this visible label instead of the hidden one; with both, both would be read."""
        if self._unseen is not None:
            self._unseen.deleteLater()
            self._unseen = None
        label.setBuddy(self)
