"""The Qt model of the kept conversations, with day headings between them; a row is put into words when it is
first shown.
"""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.core.values.values import KeptConversation
from app.ui.parts.labels import plain_tip
from app.ui.wording.history_view import Day, HistoryRow, HistoryView, row_view
from app.ui.wording.words import Words, english

Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractListModel):
    """Titles are editable; an edit is only emitted, and shown when the core has taken it."""

    renamed = Signal(str, str)  # the conversation and its new title

    def __init__(self, tr: Words = english, day: Day = str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tr, self._day = tr, day
        self._view = HistoryView()
        self._words: dict[int, HistoryRow] = {}

    def show(self, view: HistoryView) -> bool:
        """Show this list; whether its rows changed, beyond the words in them."""
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
        """The row in words, computed when first asked for."""
        if (found := self._words.get(place)) is None:
            found = self._words[place] = row_view(self._view, place, self._tr, self._day)
        return found

    def id(self, place: int) -> str:
        """The id of the conversation in this row; "" for a heading or a row that does not exist."""
        row = self._view.rows[place] if 0 <= place < len(self._view.rows) else None
        return row.id if isinstance(row, KeptConversation) else ""

    def place(self, conversation: str) -> int:
        """The row of a conversation, or -1."""
        return next(
            (n for n in range(len(self._view.rows)) if conversation and self.id(n) == conversation), -1
        )

    def near(self, place: int) -> int:
        """The nearest row with a conversation, here or above, else the first one; -1 in an empty list."""
        rows = len(self._view.rows)
        order = (*range(min(place, rows - 1), -1, -1), *range(rows))
        return next((n for n in order if self.id(n)), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """The number of rows, headings included."""
        return 0 if parent is not None and parent.isValid() else len(self._view.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title; the whole row for a screen reader."""
        if not index.isValid():
            return None
        row = self.words(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole if row.id:
                return plain_tip(row.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken or row.title
            case _:
                return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """A title was edited."""
        row = self.words(index.row())
        words = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not words or words == row.title:
            return False
        self.renamed.emit(row.id, words)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be selected, so the arrow keys skip them."""
        if not self.id(index.row()):
            return Qt.ItemFlag.NoItemFlags
        kinds = Qt.ItemFlag
        return (
            kinds.ItemIsEnabled | kinds.ItemIsSelectable | kinds.ItemIsEditable | kinds.ItemNeverHasChildren
        )


def _names(view: HistoryView) -> list[object]:
    return [row.id if isinstance(row, KeptConversation) else row for row in view.rows]
