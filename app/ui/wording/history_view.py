"""The list of kept conversations in words: which day, which time, what was found; pure, it draws nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from app.core.history import shown
from app.core.state import State
from app.core.values import Kept
from app.ui.wording.words import Words, clock, english

Day = Callable[[date], str]
MARK, END = "\x02", "\x03"


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One conversation, or with ``id`` "" the heading of a day. ``marked``: where in ``detail`` the words lie
    that were looked for, as (start, length).
    """

    id: str
    title: str
    detail: str = ""
    turn: str = ""
    present: bool = False
    spoken: str = ""
    marked: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class HistoryView:
    """``note``: words in the place of an empty list; ``found``: what a search has found, for the ear."""

    rows: tuple[HistoryRow, ...]
    note: str = ""
    found: str = ""
    gone: tuple[tuple[str, str], ...] = ()
    """What was deleted and can be had back, the last one last: its id and words about it."""


def history_view(
    state: State, now: float, tr: Words = english, day: Day = str, zone: tzinfo | None = None
) -> HistoryView:
    """``day`` words a date as people write it; ``zone``: the local one unless another is given."""
    kept = shown(state)
    gone = tuple(
        (one.id, tr("“{title}” is deleted").format(title=_title(one, tr))) for one in state.history.gone
    )
    rows: list[HistoryRow] = []
    today = datetime.fromtimestamp(now, zone).date()
    last: date | None = None
    for one in kept:
        at = datetime.fromtimestamp(one.updated, zone).date()
        words = _day(at, today, tr, day)
        if at != last:
            rows.append(HistoryRow("", words))
            last = at
        rows.append(_row(one, state.conversation.id, words, tr, zone))
    found = tr("%n conversation(s) found", len(kept)) if state.history.words else ""
    return HistoryView(tuple(rows), _note(state, tr) if not kept else "", found, gone)


def _note(state: State, tr: Words) -> str:
    if not state.history.known:
        return ""
    if state.history.words:
        return tr("Nothing was found. All the words have to be in one message, or in the title.")
    return tr("What you talk about is kept here, on this computer.")


def _day(at: date, today: date, tr: Words, day: Day) -> str:
    ago = (today - at).days
    if ago == 0:
        return tr("Today")
    return tr("Yesterday") if ago == 1 else day(at)


def _title(one: Kept, tr: Words) -> str:
    return one.title or tr("Without words")


def _row(one: Kept, present: str, day: str, tr: Words, zone: tzinfo | None) -> HistoryRow:
    title, when = _title(one, tr), clock(one.updated, zone)
    plain, marked = unmarked(one.excerpt)
    detail = plain or f"{when} · {tr('%n message(s)', one.turns)}"
    parts = (title, tr("open now") if one.id == present else "", day, when if plain else "", detail)
    spoken = ", ".join(part for part in parts if part)
    return HistoryRow(one.id, title, detail, one.turn, one.id == present, spoken, marked)


def unmarked(excerpt: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The excerpt in one line without its marks, and where they were."""
    text, places = "", []
    for piece in " ".join(excerpt.split()).split(MARK):
        word, end, rest = piece.partition(END)
        if end:
            places.append((len(text), len(word)))
        text += word + rest
    return text, tuple(places)
