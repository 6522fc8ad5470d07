"""The kept conversations as rows for Qt, headings between them; it words and draws nothing."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.ui.wording.history_view import HistoryRow

Index = QModelIndex | QPersistentModelIndex


class HistoryModel(QAbstractListModel):
    """A title can be edited; what was typed is only reported."""

    renamed = Signal(str, str)  # the conversation and its new title

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[HistoryRow, ...] = ()

    def show(self, rows: tuple[HistoryRow, ...]) -> bool:
        """Show these instead; whether the rows are other conversations than before."""
        if rows == self.rows:
            return False
        if [(row.id, row.title) for row in rows if not row.id] == [
            (row.id, row.title) for row in self.rows if not row.id
        ] and [row.id for row in rows] == [row.id for row in self.rows]:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return False
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return True

    def place(self, conversation: str) -> int:
        """Its row, or -1."""
        return next((n for n, row in enumerate(self.rows) if row.id == conversation), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows, headings among them."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title; for a screen reader all of it."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole or role == Qt.ItemDataRole.EditRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.title if row.id else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken or row.title
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Another title was typed."""
        row = self.rows[index.row()]
        words = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not words or words == row.title:
            return False
        self.renamed.emit(row.id, words)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading is nothing to choose: the arrow keys pass it."""
        if not index.isValid() or not self.rows[index.row()].id:
            return Qt.ItemFlag.NoItemFlags
        kinds = Qt.ItemFlag
        return (
            kinds.ItemIsEnabled | kinds.ItemIsSelectable | kinds.ItemIsEditable | kinds.ItemNeverHasChildren
        )
