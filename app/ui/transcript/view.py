"""The conversation as a scrolling list that lays out and paints only the visible turns.

The height of a row that was never visible is an estimate. When a row gets its real height, what is on screen
stays where it is (scroll anchoring).
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QWidget

from app.core.values.values import Turn, TurnStatus
from app.ui.parts.access.own_geometry import Index
from app.ui.parts.paint.theme import Theme
from app.ui.transcript.pill import NewTurns
from app.ui.transcript.pointed_turns import PointedTurns
from app.ui.transcript.transcript_model import TranscriptModel, copied
from app.ui.transcript.turn_navigation import row_after
from app.ui.transcript.turns.fonts import PAD_X, Fonts
from app.ui.transcript.turns.layouts import Layouts
from app.ui.transcript.turns.turn_layout import TurnLayout, estimate
from app.ui.wording.views import AtTurns, TurnView
from app.ui.wording.words import Words, english

_MARGIN, _BOTTOM = 34, 16
_RING = round(PAD_X) + 6
TEXT = 15  # pixels at 100 % text scale


class TranscriptView(PointedTurns):
    """Follows the end while the person is at the end; elsewhere it counts what is new."""

    text_copied = Signal()
    focused = Signal()  # the focus or the row that the keyboard is on may have changed
    menu_wanted = Signal(object)  # a point of the screen
    placed = Signal()  # the turns are in place; the cards below them can follow

    def __init__(self, theme: Theme, tr: Words = english, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcript")
        self._theme = theme
        self.below: Callable[[str, int], int] = lambda _turn_id, _width: 0  # pixels to leave below a turn
        self._fonts = Fonts(self.font(), theme.px(TEXT))
        self._heights: list[int] = []
        self._known: list[bool] = []
        self._tops: list[int] = [0]
        self._layouts = Layouts()
        self._at_end = True
        self._settling = False
        self._by_keyboard = False
        self._items = TranscriptModel(tr, self)
        self.setModel(self._items)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Conversation"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.pill = NewTurns(self)
        self.pill.clicked.connect(self.go_to_end)
        theme.changed.connect(self._restyle)

    # ------------------------------------------------------------------ turns

    def show_turns(self, turns: tuple[Turn, ...], around: AtTurns | None = None) -> None:
        """Show these turns; what did not change is neither laid out nor measured again."""
        news = self._items.know(around) if around is not None else []
        for row in news:
            self._known[row] = False
        if turns is self._items.turns:
            if news:
                self._settle()
            return
        before = len(self._items.turns)
        head, gone, come = self._items.show(turns)
        fresh = [self._guess(turn) for turn in turns[head : head + come]]
        if gone == come:  # a growing turn keeps its height until it is measured: no jump
            fresh = self._heights[head : head + gone]
        self._heights[head : head + gone] = fresh
        self._known[head : head + gone] = [False] * come
        if len(turns) > before and not self._at_end:
            self.pill.add(len(turns) - before)
        self._settle()

    def go_to_end(self) -> None:
        """Show the newest and stay there."""
        self._at_end = True
        self._settle()

    def reveal(self, turn_id: str) -> None:
        """Scroll to the turn with this id and focus it."""
        row = next((n for n, turn in enumerate(self._items.turns) if turn.turn_id == turn_id), -1)
        if row >= 0:
            self._at_end, self._by_keyboard = False, True
            index = self._items.index(row)
            self.setCurrentIndex(index)
            # Scrolling there measures rows that were estimates, and so moves the target: repeat.
            for _ in range(3):
                self.verticalScrollBar().setValue(self._tops[row])
            self.setFocus()

    def choose(self, turn_id: str) -> None:
        """Make the turn with this id the current one; it stays where it is."""
        row = next((n for n, turn in enumerate(self._items.turns) if turn.turn_id == turn_id), -1)
        self.selectionModel().setCurrentIndex(
            self._items.index(row), QItemSelectionModel.SelectionFlag.NoUpdate
        )

    def copy_turn(self) -> None:
        """The current turn goes to the clipboard."""
        if self.currentIndex().isValid():
            QGuiApplication.clipboard().setText(copied(self._items.words(self.currentIndex().row())))
            self.text_copied.emit()

    def copy_code(self, code: str = "") -> None:
        """This code, else all code of the current turn, goes to the clipboard."""
        QGuiApplication.clipboard().setText(code or "\n\n".join(self.codes_of(self.keyboard_row(True))))
        self.text_copied.emit()

    def copy_all(self) -> None:
        """The whole conversation goes to the clipboard."""
        QGuiApplication.clipboard().setText(self._items.all_text())
        self.text_copied.emit()

    def keyboard_row(self, any_focus: bool = False) -> int:
        """The row that the keyboard is on, -1 = none; ``any_focus``: also where it is elsewhere."""
        by_keys = self.hasFocus() and self._by_keyboard
        return self.currentIndex().row() if any_focus or by_keys else -1

    def turn_at(self, row: int) -> tuple[Turn, TurnView] | None:
        """A turn and its words; None = there is no such row."""
        there = 0 <= row < len(self._items.turns)
        return (self._items.turns[row], self._items.words(row)) if there else None

    def codes_of(self, row: int) -> list[str]:
        """The blocks of code in a turn."""
        return [sheet.code for sheet in self._layout_of(row).sheets]

    def links_of(self, row: int) -> list[str]:
        """The addresses that a turn links to, each once."""
        return self._layout_of(row).links

    # ------------------------------------------------------------------ geometry

    def _column(self) -> tuple[int, int]:
        """Left edge and width of the text, in pixels of the viewport."""
        room = self.viewport().width()
        margin = _MARGIN if room > 480 else round(PAD_X) + 10
        width = max(120, min(self._fonts.column, room - 2 * margin))
        # Centred in all of the view, so that nothing moves sideways when the scroll bar comes.
        middle = (self.width() - width) // 2 - self.viewport().x()
        return max(0, min(middle, room - width)), width

    def _guess(self, turn: Turn) -> int:
        return estimate(len(turn.text), turn.text.count("\n"), self._column()[1], self._fonts)

    def _layout_of(self, row: int) -> TurnLayout:
        turn = self._items.turns[row]
        return self._layouts.of(turn, self._items.words(row), self._column()[1], self._fonts)

    def _settle(self) -> None:
        """Measure the visible rows, keep them in place (or stay at the end), set the scroll range."""
        bar = self.verticalScrollBar()
        row, shift = self._anchor()
        self._settling = True  # setValue calls _scrolled, which would come back here
        # Real heights change which rows are visible, and those must be measured in turn. Each round measures
        # at least one row for good; the limit bounds the time of one event.
        for _ in range(6):
            self._tops = [0, *accumulate(self._heights)]
            bar.setRange(0, max(0, self._tops[-1] + _BOTTOM - self.viewport().height()))
            bar.setPageStep(max(1, self.viewport().height() - 60))
            bar.setValue(bar.maximum() if self._at_end else self._tops[row] + shift if self._heights else 0)
            if not self._measure():
                break
        self._settling = False
        self._moved()

    def measure_again(self) -> None:
        """The cards below the turns have changed, so heights have."""
        self._known = [False] * len(self._known)
        self._settle()

    @property
    def widest(self) -> int:
        """The largest width of the text column with its padding."""
        return self._fonts.column + 2 * round(PAD_X)

    def _restyle(self) -> None:
        """The theme has changed, and with it possibly the size of the text."""
        if self._fonts.size != self._theme.px(TEXT):
            self._fonts, self._layouts = Fonts(self.font(), self._theme.px(TEXT)), Layouts()
            self._heights = [self._guess(turn) for turn in self._items.turns]
            self.measure_again()
        self.viewport().update()

    def box_of(self, row: int) -> QRect:
        """The text column of a turn, in coordinates of the view."""
        left, width = self._column()
        whole = self.visualRect(self._items.index(row))
        return QRect(left, whole.top(), width, whole.height())

    def foot_of(self, row: int) -> tuple[QRect, bool]:
        """Where there is room below the words of a turn, in coordinates of the view, and whether that is
        filled from its right edge.
        """
        left, y, mirrored = *self._origin(row), self.isRightToLeft()
        box, at_right = self._layout_of(row).foot(left, y, mirrored=mirrored)
        return box.translated(self.viewport().x(), self.viewport().y()).toAlignedRect(), at_right

    def _origin(self, row: int) -> tuple[int, int]:
        """Left edge and top of a turn on the viewport."""
        return self._column()[0], self._tops[row] - self.verticalScrollBar().value()

    def _moved(self) -> None:
        self.pill.show_where(at_end=self._at_end)
        self.viewport().update()
        self.placed.emit()

    def _anchor(self) -> tuple[int, int]:
        """The topmost visible row, and by how many pixels it is scrolled off the top."""
        value = self.verticalScrollBar().value()
        row = max(0, min(bisect_right(self._tops, value) - 1, len(self._heights) - 1))
        return row, value - self._tops[row]

    def _seen(self) -> range:
        top = self.verticalScrollBar().value()
        first = max(0, bisect_right(self._tops, top) - 1)
        last = bisect_right(self._tops, top + self.viewport().height())
        return range(first, min(last, len(self._heights)))

    def _measure(self) -> bool:
        """Measure the visible rows that are estimates; whether a height has changed."""
        changed = False
        for row in self._seen():
            if not self._known[row]:
                height = self._layout_of(row).height + self.below(
                    self._items.turns[row].turn_id, self._column()[1]
                )
                changed |= height != self._heights[row]
                self._heights[row], self._known[row] = height, True
        return changed

    def _scrolled(self) -> None:
        if self._settling:
            return
        bar = self.verticalScrollBar()
        self._at_end = bar.value() >= bar.maximum() - 4
        if any(not self._known[row] for row in self._seen()):
            self._settle()
        self._moved()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With another width every height is an estimate again; the visible rows are measured at once."""
        QAbstractItemView.resizeEvent(self, event)
        if event.size().width() != event.oldSize().width():
            self._known = [False] * len(self._known)
            # For a few pixels, as while an edge is dragged, the old heights are better than new guesses.
            if abs(event.size().width() - event.oldSize().width()) > 40:
                self._heights = [self._guess(turn) for turn in self._items.turns]
        self._settle()

    # ------------------------------------------------------------------ what Qt asks of a view

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the visible turns, and the focus ring of the keyboard."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, width = self._column()
        top, colours = self.verticalScrollBar().value(), self._theme.colours
        current = self.keyboard_row()
        for row in self._seen():
            y = self._tops[row] - top
            if y > event.rect().bottom() or y + self._heights[row] < event.rect().top():
                continue
            self._layout_of(row).paint(painter, left, y, colours)
            if row == current:
                painter.setPen(QPen(self._theme.colour("focus"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                high = min(self._heights[row], self._layout_of(row).height) - 4
                painter.drawRoundedRect(left - _RING, y + 2, width + 2 * _RING, high, 14, 14)

    def visualRect(self, index: Index) -> QRect:
        """Where a turn is on the viewport."""
        row = index.row()
        if not 0 <= row < len(self._heights):
            return QRect()
        return QRect(
            0, self._tops[row] - self.verticalScrollBar().value(), self.viewport().width(), self._heights[row]
        )

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The turn at a point of the viewport."""
        row = bisect_right(self._tops, point.y() + self.verticalScrollBar().value()) - 1
        return self._items.index(row) if 0 <= row < len(self._heights) else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a turn on screen."""
        box, bar = self.visualRect(index), self.verticalScrollBar()
        if box.isNull():
            return
        if box.top() < 0 or box.height() > self.viewport().height():
            bar.setValue(bar.value() + box.top())
        elif box.bottom() > self.viewport().height():
            bar.setValue(bar.value() + box.bottom() - self.viewport().height() + _BOTTOM)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Up, down, first, last; a page is five turns."""
        row = row_after(action, self.currentIndex().row(), len(self._heights))
        return self._items.index(row) if row >= 0 else QModelIndex()

    def dataChanged(self, top: Index, bottom: Index, roles: Sequence[int] = ()) -> None:
        """Notify Qt, and so the screen reader, only when a turn is complete: not of each token."""
        turns = self._items.turns[top.row() : bottom.row() + 1]
        if all(turn.status not in (TurnStatus.STREAMING, TurnStatus.WAITING) for turn in turns):
            QAbstractItemView.dataChanged(self, top, bottom, roles)

    def verticalOffset(self) -> int:
        """How far it is scrolled."""
        return self.verticalScrollBar().value()

    # ------------------------------------------------------------------ keys and menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy; everything else is QListView's."""
        self._by_keyboard = True
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_turn()
        else:
            super().keyPressEvent(event)
        self.focused.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring around the current turn is for those who use the keyboard."""
        self._by_keyboard = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.focused.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the turn under the pointer or the keyboard."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.setCurrentIndex(self.indexAt(event.pos()))
        self.menu_wanted.emit(event.globalPos())

    def under(self, point: QPointF) -> tuple[str, str]:
        """The address of the link and the code to copy at this point of the viewport ("" = none)."""
        row = self.indexAt(point.toPoint()).row()
        if row < 0:
            return "", ""
        layout, (left, y), mirrored = self._layout_of(row), self._origin(row), self.isRightToLeft()
        link = layout.link_at(point, left, y, mirrored=mirrored)
        return link, "" if link else layout.code_at(point, left, y, mirrored=mirrored)
