"""The Qt model of the kept conversations, with day headings between them; a row is put into words when it is
first shown.
"""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.core.values.values import KeptConversation
from app.ui.wording.history_view import Day, HistoryRow, HistoryView, row_view
from app.ui.wording.words import Words, english

Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractListModel):
    """A title can be edited; what was typed is only reported."""

    renamed = Signal(str, str)  # the conversation and its new title

    def __init__(self, tr: Words = english, day: Day = str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tr, self._day = tr, day
        self._view = HistoryView()
        self._words: dict[int, HistoryRow] = {}

    def show(self, view: HistoryView) -> bool:
        """Show this list instead; whether its rows are others than before, and not the same in new words."""
        before, self._words = self._view, {}
        if _names(before) == _names(view):
            self._view = view
            if view.rows:
                self.dataChanged.emit(self.index(0), self.index(len(view.rows) - 1))
            return False
        self.beginResetModel()
        self._view = view
        self.endResetModel()
        return True

    def words(self, place: int) -> HistoryRow:
        """One row in words."""
        if (found := self._words.get(place)) is None:
            found = self._words[place] = row_view(self._view, place, self._tr, self._day)
        return found

    def id(self, place: int) -> str:
        """The conversation of a row; "" for a heading, and where there is no row."""
        row = self._view.rows[place] if 0 <= place < len(self._view.rows) else None
        return row.id if isinstance(row, KeptConversation) else ""

    def place(self, conversation: str) -> int:
        """Its row, or -1."""
        return next(
            (n for n in range(len(self._view.rows)) if conversation and self.id(n) == conversation), -1
        )

    def near(self, place: int) -> int:
        """The row of the conversation here or above, else the first one; -1 for an empty list."""
        rows = len(self._view.rows)
        order = (*range(min(place, rows - 1), -1, -1), *range(rows))
        return next((n for n in order if self.id(n)), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows, headings among them."""
        return 0 if parent is not None and parent.isValid() else len(self._view.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title; for a screen reader all of it."""
        if not index.isValid():
            return None
        row = self.words(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole if row.id:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken or row.title
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Another title was typed."""
        row = self.words(index.row())
        words = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not words or words == row.title:
            return False
        self.renamed.emit(row.id, words)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading is nothing to choose: the arrow keys pass it."""
        if not self.id(index.row()):
            return Qt.ItemFlag.NoItemFlags
        kinds = Qt.ItemFlag
        return (
            kinds.ItemIsEnabled | kinds.ItemIsSelectable | kinds.ItemIsEditable | kinds.ItemNeverHasChildren
        )


def _names(view: HistoryView) -> list[object]:
    return [row.id if isinstance(row, KeptConversation) else row for row in view.rows]
