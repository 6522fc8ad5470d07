"""Says where a file was written, with a button that shows it in its folder."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from app.ui.parts.buttons import push
from app.ui.parts.folder import show_in_folder
from app.ui.parts.labels import Label
from app.ui.wording.words import Words


class WrittenNote(QFrame):
    """Hidden while there is nothing to say. ``seen``: the number of the notice that was answered."""

    seen = Signal(int)

    def __init__(self, tr: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "info")
        self._number, self._path = 0, ""
        self.words = Label()
        self.words.setWordWrap(True)
        self.button = push(tr("Show in folder"))
        self.button.clicked.connect(self._show)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(14, 8, 8, 8)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.button)
        self.hide()

    def show_written(self, number: int, words: str, path: str) -> None:
        """Show this note; 0 = none."""
        if number == self._number:
            return
        self._number, self._path = number, path
        self.words.setText(words)
        self.setVisible(bool(number))

    def fold(self, narrow: bool) -> None:
        """The button below the words, or beside them."""
        down, right = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else right)
        self._row.setAlignment(self.button, Qt.AlignmentFlag.AlignLeading if narrow else Qt.AlignmentFlag(0))

    def _show(self) -> None:
        show_in_folder(self._path)
        self.seen.emit(self._number)
