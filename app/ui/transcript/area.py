"""Places the cards below the turns they concern.

The cards are siblings of the list, not its children: the accessibility tree of an item view holds its rows
only, so a screen reader would never reach a widget inside it.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QTimer
from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.core.values.values import Role, Turn, TurnStatus
from app.ui.language import translate
from app.ui.parts.boxes import NONE, vbox
from app.ui.parts.paint.fade_in import fade_in
from app.ui.parts.paint.theme import Theme
from app.ui.transcript.card_frame import Asks, CardFrame
from app.ui.transcript.card_pile import CardPile
from app.ui.transcript.links import open_link
from app.ui.transcript.menu import Do, pop_up
from app.ui.transcript.turn_foot import FootView, TurnFoot
from app.ui.transcript.turns.fonts import PAD_X
from app.ui.transcript.view import TranscriptView
from app.ui.wording.views import AtTurns
from app.ui.wording.words import Words, english

if TYPE_CHECKING:
    from app.ui.wording.views import CardView, DraftView

_ABOVE = 8  # between a turn and its card, and between two cards
_AWAY_MS = 250
"""The row under a turn stays so long when the pointer leaves: it may be on its way there."""
_UNFINISHED = (TurnStatus.STREAMING, TurnStatus.WAITING)
_MOST_LINKS = 8


class TranscriptArea(QWidget):
    """The list of turns, and cards that scroll with it."""

    def __init__(self, theme: Theme, tr: Words = english, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.asks = Asks(self)
        self.asks.resized.connect(self._again)
        self.view = TranscriptView(theme, tr, self)
        self.view.pill.setParent(self)  # so that it is in the accessibility tree; it stays in place
        self.view.below = self._room
        self.view.placed.connect(self._place)
        self.view.pointed.connect(self._pointed)
        self.view.focused.connect(self._stand)
        self.view.menu_wanted.connect(self._menu)
        self.view.link_wanted.connect(open_link)
        self._around = AtTurns()
        self._row = -1  # under the pointer
        self.foot = TurnFoot(theme, self.view, self)
        self._away = QTimer(self, singleShot=True, interval=_AWAY_MS)
        self._build_foot()
        self._pile = CardPile(theme, self.asks, self)
        self._shown: tuple[tuple[CardView, ...], tuple[DraftView, ...]] = ((), ())
        self._at: dict[str, list[CardFrame]] = {}
        self._rows: dict[str, int] = {}
        vbox(self, self.view, margins=NONE)
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]

    def _build_foot(self) -> None:
        foot, view = self.foot, self.view
        foot.played.connect(self.asks.answer_played)
        foot.copied.connect(lambda: self._with_turn(view.copy_turn))
        foot.code_copied.connect(lambda: self._with_turn(view.copy_code))
        foot.more_wanted.connect(lambda at: self._with_turn(lambda: self._menu(at)))
        foot.entered.connect(self._away.stop)
        foot.left.connect(self._away.start)
        view.text_copied.connect(foot.tell_copied)
        self._away.timeout.connect(self._gone)

    def show_view(
        self,
        turns: tuple[Turn, ...],
        cards: "tuple[CardView, ...]",
        drafts: "tuple[DraftView, ...]",
        around: AtTurns | None = None,
    ) -> None:
        """Show these turns and these cards, each of which names its turn."""
        self._around = around or AtTurns()
        self._show(turns, cards, drafts)
        self._stand()

    def _show(
        self, turns: tuple[Turn, ...], cards: "tuple[CardView, ...]", drafts: "tuple[DraftView, ...]"
    ) -> None:
        same = (cards, drafts) == self._shown
        if same and all(
            row < len(turns) and turns[row].turn_id == turn_id for turn_id, row in self._rows.items()
        ):
            self.view.show_turns(turns, self._around)
            return
        self._shown = (cards, drafts)
        wanted = {card.turn for card in cards} | {draft.turn for draft in drafts}
        self._rows = {turn.turn_id: row for row, turn in enumerate(turns) if turn.turn_id in wanted}
        self._at = {}
        for turn, frame in self._pile.show(cards, drafts):
            self._at.setdefault(turn, []).append(frame)
        self.view.show_turns(turns, self._around)
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
                fade_in(frame, self._theme)
        self._stand()

    # ------------------------------------------------------------------ the row under a turn

    def _pointed(self, row: int) -> None:
        if row < 0:
            self._away.start()
            return
        self._away.stop()
        self._row = row
        self._stand()

    def _gone(self) -> None:
        """The pointer has left the turns and the row."""
        self._row = -1
        self._stand()

    def _stand(self) -> None:
        """Stand under the turn that the keyboard is on, else under the one below the pointer."""
        row = self.view.keyboard_row()
        if self.foot.isAncestorOf(self.focusWidget()) and self.focusWidget() is not None:
            row = self.view.keyboard_row(True)
        row = self._row if row < 0 else row
        found = self.view.turn_at(row)
        if found is None or found[0].status in _UNFINISHED or found[0].role is Role.NOTE:
            self.foot.go()
            return
        turn, words = found
        self.foot.show_view(
            FootView(
                turn.turn_id,
                " · ".join(part for part in (words.when, words.length) if part),
                turn.turn_id in self._around.playable,
                turn.turn_id == self._around.playing,
                bool(self.view.codes_of(row)),
            )
        )
        box, at_right = self.view.foot_of(row)
        out, column = self.foot.bleed, self.view.box_of(row)
        if (
            at_right and box.right() >= column.right()
        ):  # its pictures, not their buttons, align with the words
            box.setRight(box.right() + out)
        elif not at_right and box.left() <= column.left():
            box.setLeft(box.left() - out)
        self.foot.place(box, at_right=at_right)

    def _with_turn(self, do: Do) -> None:
        """Do it with the turn that the row stands at."""
        self.view.choose(self.foot.turn_id)
        do()

    def _menu(self, at: QPoint) -> None:
        """What can be done with the current turn, and with all of them."""
        view, row = self.view, self.view.keyboard_row(True)
        found = view.turn_at(row)
        entries: list[tuple[str, Do | None]] = []
        if found is not None:
            turn_id = found[0].turn_id
            if turn_id in self._around.playable:
                words = translate("Stop") if turn_id == self._around.playing else translate("Play again")
                entries.append((words, lambda: self.asks.answer_played.emit(turn_id)))
            if view.codes_of(row):
                entries.append((translate("Copy the code"), view.copy_code))
            for link in view.links_of(row)[:_MOST_LINKS]:
                words = translate("Open {address}").format(
                    address=link if len(link) < 60 else link[:59] + "…"
                )
                entries.append((words, lambda link=link: open_link(link)))  # type: ignore[misc]
        entries.append((translate("Copy this turn"), view.copy_turn if found is not None else None))
        everything = view.copy_all if view.turn_at(0) is not None else None
        entries.append((translate("Copy the conversation"), everything))
        pop_up(view, at, entries)

    @property
    def in_order(self) -> list[QWidget]:
        """The order of Tab: the list, the cards from top to bottom, the button to the end."""
        turn_ids = sorted(self._at, key=lambda turn_id: self._rows[turn_id])
        return [
            self.view,
            self.foot,
            *(frame for turn_id in turn_ids for frame in self._at[turn_id]),
            self.view.pill,
        ]

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
