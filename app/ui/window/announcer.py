"""Tells a screen reader unasked what is new: states, problems, and the answer in whole sentences."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.core.values.values import Role, Turn, TurnStatus
from app.ui.wording.markup.blocks import plain

if TYPE_CHECKING:
    from app.ui.wording.views import View

# A full stop counts only with a space behind it, which neither "3.5" nor an unfinished token has; the marks
# of Chinese, Japanese and Arabic need none.
_SENTENCE = re.compile(r"[.!?…][\"'”’)\]]*(?=\s)|[。！？؟]|\n")


class Announcer(QObject):
    """One per window. Each kind of news can be switched off; urgent news interrupts speech, others wait."""

    said = Signal(str, bool)  # words, urgent

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._state = self._due = ""
        self._ready = False
        self._late = QTimer(self, singleShot=True)
        self._late.timeout.connect(self._say_late)
        self._known: set[tuple[str, int]] = set()
        self._turn_id, self._read, self._open = "", 0, False
        self._view: View | None = None
        QShortcut(QKeySequence("F8"), window, lambda: self.read_last(Role.ASSISTANT))
        QShortcut(QKeySequence("Shift+F8"), window, lambda: self.read_last(Role.USER))

    def show_view(self, view: "View") -> None:
        """Announce what is new since the previous View."""
        before, self._view = self._view, view
        self._tell_state(view)
        self._tell_cards(view)
        if view.turns and (before is None or view.turns is not before.turns):
            self._tell_answer(view, first=before is None)

    def read_last(self, role: Role) -> None:
        """Read the newest turn of this side, however old it is."""
        turns = self._view.turns if self._view is not None else ()
        last = next((turn for turn in reversed(turns) if turn.role is role and turn.text), None)
        self.say(_aloud(last) if last is not None else self.tr("Nothing yet"), urgent=True)

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Announce these words if a screen reader is running."""
        self.said.emit(words, urgent)
        if not QAccessible.isActive():
            return
        event = QAccessibleAnnouncementEvent(self._window, words)
        manner = QAccessible.AnnouncementPoliteness
        event.setPoliteness(manner.Assertive if urgent else manner.Polite)
        QAccessible.updateAccessibility(event)

    # ------------------------------------------------------------------ states

    def _tell_state(self, view: "View") -> None:
        chip = view.chip
        wanted = view.access.say_problems if chip.urgent else view.access.say_states
        if chip.spoken == self._state:
            return
        self._state = chip.spoken
        self._late.stop()
        again = chip.shape == "dot" and self._ready  # "Ready" after every answer would only be noise
        self._ready = self._ready or chip.shape == "dot"
        if not chip.spoken or not wanted or again:
            return
        if chip.after_s:
            self._due = chip.spoken
            self._late.start(round(chip.after_s * 1000))
        else:
            self.say(chip.spoken, urgent=chip.urgent)

    def _say_late(self) -> None:
        """The state has lasted as long as it takes to be worth a word."""
        self.say(self._due)

    # ------------------------------------------------------------------ cards

    def _tell_cards(self, view: "View") -> None:
        now = {("card", card.number) for card in view.cards}
        now |= {("undo" if draft.undo else "draft", draft.number) for draft in view.drafts}
        fresh, self._known = now - self._known, now
        if not fresh:
            return
        if view.access.say_problems:
            for card in view.cards:
                if ("card", card.number) in fresh:
                    parts = (card.title, card.words, card.remedy)
                    self.say(". ".join(p.rstrip(".") for p in parts if p), urgent=card.tone == "error")
        if view.access.say_states:
            unsent = [draft for draft in view.drafts if not draft.undo]
            if any(("draft", draft.number) in fresh for draft in unsent):
                self.say(self.tr("%n unsent message(s)", "", len(unsent)))

    # ------------------------------------------------------------------ the answer, sentence by sentence

    def _tell_answer(self, view: "View", *, first: bool) -> None:
        turn = next((turn for turn in reversed(view.turns[-4:]) if turn.role is Role.ASSISTANT), None)
        if turn is None:
            return
        if turn.turn_id != self._turn_id:
            self._turn_id, self._open = turn.turn_id, True
            self._read = len(turn.text) if first else 0  # an answer from before the start is not read out
        if turn.status is TurnStatus.INTERRUPTED and self._open and not first:
            self._open = False
            if view.access.say_states:
                self.say(self.tr("Stopped"))
            return
        end = _whole(turn, self._read)
        words, self._read = plain(turn.text[self._read : end].strip()), max(self._read, end)
        if words and view.access.say_answers and self._open:
            self.say(words)
        self._open = self._open and turn.status is TurnStatus.STREAMING


def _aloud(turn: Turn) -> str:
    """Its words; of an answer without the signs of its Markdown."""
    return plain(turn.text) if turn.role is Role.ASSISTANT else turn.text


def _whole(turn: Turn, start: int) -> int:
    """Index behind the last complete sentence; a turn that no longer grows is complete."""
    if turn.status is not TurnStatus.STREAMING:
        return len(turn.text)
    return max((found.end() for found in _SENTENCE.finditer(turn.text, start)), default=start)
