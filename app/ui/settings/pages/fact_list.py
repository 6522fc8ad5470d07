"""Names with their words beside them, or below where there is little room; the words can be selected."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.ui.parts.boxes import NONE
from app.ui.parts.labels import paragraph
from app.ui.settings.controls.control_row import RowTitle

Facts = tuple[tuple[str, str], ...]


class FactList(QWidget):
    """Built anew when the facts change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Facts = ()
        self._pairs: list[tuple[QLabel, QLabel]] = []
        self._narrow = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(*NONE)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def show_facts(self, facts: Facts) -> None:
        """Show these."""
        if facts == self.shown:
            return
        self.shown = facts
        for pair in self._pairs:
            for label in pair:
                self._grid.removeWidget(label)
                label.hide()
                label.deleteLater()
        self._pairs = [self._pair(name, words) for name, words in facts]
        self._place()
        self.setVisible(bool(facts))

    def fold(self, narrow: bool) -> None:
        """The words beside their names, or below them."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._place()

    def _pair(self, name: str, words: str) -> tuple[QLabel, QLabel]:
        head, told = RowTitle(name), paragraph(words, selectable=True)
        head.setProperty("tone", "second")
        if self.isRightToLeft():  # selectable words would follow their own direction
            told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        return head, told

    def _place(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        for row, (head, told) in enumerate(self._pairs):
            if self._narrow:
                self._grid.addWidget(head, 2 * row, 0, 1, 2)
                self._grid.addWidget(told, 2 * row + 1, 0, 1, 2)
            else:
                self._grid.addWidget(head, 2 * row, 0, top)
                self._grid.addWidget(told, 2 * row, 1, top)
