"""Maps a cursor action of the keyboard to the row it leads to."""

from PySide6.QtWidgets import QAbstractItemView

_PAGE = 5
_MOVE = QAbstractItemView.CursorAction
_STEPS = {
    _MOVE.MoveUp: -1,
    _MOVE.MovePrevious: -1,
    _MOVE.MoveDown: 1,
    _MOVE.MoveNext: 1,
    _MOVE.MovePageUp: -_PAGE,
    _MOVE.MovePageDown: _PAGE,
}


def row_after(action: QAbstractItemView.CursorAction, row: int, count: int) -> int:
    """The row that a cursor action leads to among ``count``; from no row (-1) to the newest; -1 = none."""
    last = count - 1
    if row < 0 or action is _MOVE.MoveEnd:
        return last
    if action is _MOVE.MoveHome:
        return min(0, last)
    return max(0, min(last, row + _STEPS.get(action, 0))) if count else -1
