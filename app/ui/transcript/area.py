"""Places the cards below the turns they concern.

The cards are siblings of the list, not its children: the accessibility tree of an item view holds its rows
only, so a screen reader would never reach a widget inside it.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.core.values.values import Turn
from app.ui.parts.boxes import NONE, vbox
from app.ui.parts.paint.theme import Theme
from app.ui.transcript.card_frame import Asks, CardFrame
from app.ui.transcript.card_pile import CardPile
from app.ui.transcript.turn_layout import PAD_X
from app.ui.transcript.view import TranscriptView
from app.ui.wording.words import Words, english

if TYPE_CHECKING:
    from app.ui.wording.views import CardView, DraftView

_ABOVE = 8  # between a turn and its card, and between two cards


class TranscriptArea(QWidget):
    """The list of turns, and cards that scroll with it."""

    def __init__(self, theme: Theme, tr: Words = english, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asks = Asks(self)
        self.asks.resized.connect(self._again)
        self.view = TranscriptView(theme, tr, self)
        self.view.pill.setParent(self)  # so that it is in the accessibility tree; it stays in place
        self.view.below = self._room
        self.view.placed.connect(self._place)
        self._pile = CardPile(theme, self.asks, self)
        self._shown: tuple[tuple[CardView, ...], tuple[DraftView, ...]] = ((), ())
        self._at: dict[str, list[CardFrame]] = {}
        self._rows: dict[str, int] = {}
        vbox(self, self.view, margins=NONE)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def show_view(
        self, turns: tuple[Turn, ...], cards: "tuple[CardView, ...]", drafts: "tuple[DraftView, ...]"
    ) -> None:
        """Show these turns and these cards, each of which names its turn."""
        same = (cards, drafts) == self._shown
        if same and all(
            row < len(turns) and turns[row].turn_id == turn_id for turn_id, row in self._rows.items()
        ):
            self.view.show_turns(turns)
            return
        self._shown = (cards, drafts)
        wanted = {card.turn for card in cards} | {draft.turn for draft in drafts}
        self._rows = {turn.turn_id: row for row, turn in enumerate(turns) if turn.turn_id in wanted}
        self._at = {}
        for turn, frame in self._pile.show(cards, drafts):
            self._at.setdefault(turn, []).append(frame)
        self.view.show_turns(turns)
        self._again()

    def _again(self) -> None:
        self.view.measure_again()

    def _room(self, turn_id: str, width: int) -> int:
        frames = self._at.get(turn_id)
        return sum(frame.height_at(_wide(width)) + _ABOVE for frame in frames) if frames else 0

    def _place(self) -> None:
        for turn_id, frames in self._at.items():
            box = self.view.box_of(self._rows[turn_id])
            bottom = box.bottom() + 1
            left = self.view.viewport().x() + box.left() - round(PAD_X)  # its scroll bar may be on the left
            for frame in reversed(frames):
                height = frame.height_at(_wide(box.width()))
                frame.setGeometry(QRect(left, bottom - height, _wide(box.width()), height))
                bottom -= height + _ABOVE
                frame.show()

    @property
    def in_order(self) -> list[QWidget]:
        """The order of Tab: the list, the cards from top to bottom, the button to the end."""
        turn_ids = sorted(self._at, key=lambda turn_id: self._rows[turn_id])
        return [self.view, *(frame for turn_id in turn_ids for frame in self._at[turn_id]), self.view.pill]

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Scroll a card into view when it gets the focus."""
        frames = [frame for frames in self._at.values() for frame in frames]
        if now is None or not any(frame.isAncestorOf(now) for frame in frames):
            return
        frame = next(frame for frame in frames if frame.isAncestorOf(now))
        over = frame.geometry().bottom() + _ABOVE - self.height()
        if frame.y() < 0 or over > 0:
            bar = self.view.verticalScrollBar()
            bar.setValue(bar.value() + (frame.y() - _ABOVE if frame.y() < 0 else over))

    def showEvent(self, event: QShowEvent) -> None:
        """Measure the cards again: only a shown widget has its final style."""
        super().showEvent(event)
        self._again()

    def changeEvent(self, event: QEvent) -> None:
        """Measure the cards again after a change of style or font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and self._at:
            self._again()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel over a card scrolls the turns."""
        QApplication.sendEvent(self.view.verticalScrollBar(), event)


def _wide(width: int) -> int:
    return width + 2 * round(PAD_X)
