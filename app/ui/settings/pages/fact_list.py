"""Names with their words in two columns; the words can be selected."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.parts.boxes import NONE
from app.ui.parts.labels import paragraph

Facts = tuple[tuple[str, str], ...]


class FactList(QWidget):
    """Built anew when the facts change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Facts = ()
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
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, words) in enumerate(facts):
            told = paragraph(words, selectable=True)
            if self.isRightToLeft():  # selectable words would follow their own direction
                told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            self._grid.addWidget(paragraph(name, "second"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(told, row, 1, Qt.AlignmentFlag.AlignTop)
        self.setVisible(bool(facts))
