"""Keeps the cards of notices and drafts that are shown in one place, and reuses those that say the same."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.parts.paint.theme import Theme
from app.ui.transcript.card_frame import Asks, CardFrame, body_of, card_frame, draft_frame

if TYPE_CHECKING:
    from app.ui.wording.views import CardView, DraftView


class CardPile:
    """Builds each card once. A countdown only replaces the text, so that the buttons keep the focus."""

    def __init__(self, theme: Theme, asks: Asks, parent: QWidget) -> None:
        self._theme, self._asks, self._parent = theme, asks, parent
        self._made: dict[tuple[bool, int], tuple[CardView | DraftView, CardFrame]] = {}

    def show(
        self, cards: "tuple[CardView, ...]", drafts: "tuple[DraftView, ...]"
    ) -> list[tuple[str, CardFrame]]:
        """Show exactly these cards; returns each with its turn, notices first. New ones are still hidden."""
        before, self._made = self._made, {}
        for card in cards:
            view, frame = before.pop((False, card.number), (None, None))
            if frame is None or _steady(view) != _steady(card):
                _end(frame)
                frame = card_frame(self._theme, card, self._asks, self._parent)
            elif view != card:
                frame.say(body_of(card))
            self._made[False, card.number] = (card, frame)
        for draft in drafts:
            view, frame = before.pop((True, draft.number), (None, None))
            if frame is None or view != draft:
                _end(frame)
                frame = draft_frame(draft, self._asks, self._parent)
            self._made[True, draft.number] = (draft, frame)
        for _, frame in before.values():
            _end(frame)
        return [(view.turn, frame) for view, frame in self._made.values()]


def _steady(card: "CardView | DraftView | None") -> object:
    """The part of a card that cannot change without building it anew."""
    from app.ui.wording.views import CardView

    return replace(card, remedy="") if isinstance(card, CardView) else card


def _end(frame: CardFrame | None) -> None:
    if frame is not None:
        frame.hide()
        frame.setParent(None)
        frame.deleteLater()
