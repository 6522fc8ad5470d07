"""The Qt model of the turns: finds out which rows are new or changed, and puts them into words."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.values.values import Role, Turn
from app.ui.wording.cards import turn_view
from app.ui.wording.views import AtTurns, TurnView
from app.ui.wording.words import Words, english

_BACK = 12
"""Turns that are looked through for the answer before."""
Index = QModelIndex | QPersistentModelIndex


class TranscriptModel(QAbstractListModel):
    """One row per turn. Turns are compared with ``is``: the core makes a new value of each that changes."""

    def __init__(self, tr: Words = english, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tr = tr
        self._turns: tuple[Turn, ...] = ()
        self.around = AtTurns()

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The turns that are shown."""
        return self._turns

    def words(self, row: int) -> TurnView:
        """One turn in words."""
        words = turn_view(self._turns[row], self._tr, around=self.around)
        name = self._takes_over(row)
        return replace(words, label=name, said=f"{name}, {words.said}") if name else words

    def _takes_over(self, row: int) -> str:
        """The name of the persona, where another one answered before ("" = the same one, or nobody knows)."""
        name = self._turns[row].persona
        back = range(row - 1, max(-1, row - 1 - _BACK), -1) if name else ()
        before = next((self._turns[n].persona for n in back if self._turns[n].role is Role.ASSISTANT), "")
        return self._tr(name) if before and before != name else ""

    def rowCount(self, parent: Index | None = None) -> int:
        """The number of turns; they have no children."""
        return 0 if parent is not None and parent.isValid() else len(self._turns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text; for a screen reader with speaker, time and length."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.words(index.row()).spoken
        if role == Qt.ItemDataRole.DisplayRole:
            return self._turns[index.row()].text
        return None

    def know(self, around: AtTurns) -> list[int]:
        """What is known beyond the turns themselves; returns the rows whose words that changed."""
        before, self.around = dict(self.around.waiting), around
        news = dict(around.waiting)
        if before == news:
            return []
        other = {turn_id for turn_id in before.keys() | news if before.get(turn_id) != news.get(turn_id)}
        rows = [row for row, turn in enumerate(self._turns) if turn.turn_id in other]
        for row in rows:
            self.dataChanged.emit(self.index(row), self.index(row))
        return rows

    def show(self, turns: tuple[Turn, ...]) -> tuple[int, int, int]:
        """Show these turns; returns (first changed row, rows there before, rows there now)."""
        old = self._turns
        if turns is old:
            return 0, 0, 0
        head = _common(old, turns)
        tail = _common(old[head:][::-1], turns[head:][::-1])
        gone, come = len(old) - head - tail, len(turns) - head - tail
        self._replace(turns, head, gone, come)
        return head, gone, come

    def _replace(self, turns: tuple[Turn, ...], head: int, gone: int, come: int) -> None:
        kept = min(gone, come)
        if come > gone:
            self.beginInsertRows(QModelIndex(), head + kept, head + come - 1)
            self._turns = turns
            self.endInsertRows()
        elif gone > come:
            self.beginRemoveRows(QModelIndex(), head + kept, head + gone - 1)
            self._turns = turns
            self.endRemoveRows()
        else:
            self._turns = turns
        if kept:
            self.dataChanged.emit(self.index(head), self.index(head + kept - 1))

    def all_text(self) -> str:
        """The whole conversation as text."""
        views = (self.words(row) for row in range(len(self._turns)))
        return "\n\n".join(copied(view) for view in views)


def copied(turn: TurnView) -> str:
    """A turn as text for the clipboard."""
    head = " ".join(part for part in (turn.label or turn.who, turn.when) if part)
    body = f"{turn.text} [{turn.mark}]" if turn.mark else turn.text
    return f"{head}\n{body}" if head else body


def _common(one: Sequence[Turn], other: Sequence[Turn]) -> int:
    """How many leading turns are identical values."""
    count = 0
    for mine, yours in zip(one, other, strict=False):
        if mine is not yours:
            break
        count += 1
    return count
