"""The list of kept conversations in words: which day, which time, what was found; pure, like ``present``."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from app.core.history.history import shown
from app.core.state import State
from app.core.values.values import KeptConversation
from app.ui.wording.words import Words, clock, english

Day = Callable[[date], str]
MARK, END = "\x02", "\x03"


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One conversation, or with ``id`` "" the heading of a day.

    ``marked``: the places in ``detail`` of the words that were searched, as (start, length).
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
    """``rows``: conversations with a heading before each day, put into words one by one (``row_view``),
    because there may be thousands of which few are seen. ``note``: the text in the place of an empty list;
    ``found``: the result of a search for a screen reader; ``gone``: deletions that can be undone, as
    (id, words).
    """

    rows: tuple[KeptConversation | date, ...] = ()
    present: str = ""
    today: date = date.min
    note: str = ""
    found: str = ""
    gone: tuple[tuple[str, str], ...] = ()


def history_view(state: State, now: float, tr: Words = english, zone: tzinfo | None = None) -> HistoryView:
    """The list at the wall-clock time ``now`` (unix seconds); ``zone``: None = the local one."""
    kept = shown(state)
    rows: list[KeptConversation | date] = []
    last: date | None = None
    for one in kept:
        if (at := _date(one, zone)) != last:
            rows.append(at)
            last = at
        rows.append(one)
    return HistoryView(
        tuple(rows),
        state.conversation.id,
        datetime.fromtimestamp(now, zone).date(),
        _note(state, tr) if not kept else "",
        tr("%n conversation(s) found", len(kept)) if state.history.words else "",
        tuple(
            (one.id, tr("“{title}” is deleted").format(title=_title(one, tr))) for one in state.history.gone
        ),
    )


def row_view(
    view: HistoryView, place: int, tr: Words = english, day: Day = str, zone: tzinfo | None = None
) -> HistoryRow:
    """One row in words; ``day`` formats a date."""
    row = view.rows[place]
    if isinstance(row, date):
        return HistoryRow("", _day(row, view.today, tr, day))
    title, when = _title(row, tr), clock(row.updated, zone)
    plain, marked = unmarked(row.excerpt)
    detail = plain or f"{when} · {tr('%n message(s)', row.turns)}"
    now = tr("open now") if row.id == view.present else ""
    parts = (title, now, _day(_date(row, zone), view.today, tr, day), when if plain else "", detail)
    spoken = ", ".join(part for part in parts if part)
    return HistoryRow(row.id, title, detail, row.turn, row.id == view.present, spoken, marked)


def _date(one: KeptConversation, zone: tzinfo | None) -> date:
    return datetime.fromtimestamp(one.updated, zone).date()


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


def _title(one: KeptConversation, tr: Words) -> str:
    return one.title or tr("Without words")


def unmarked(excerpt: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The excerpt on one line without its marks, and where they were."""
    text, places = "", []
    for piece in " ".join(excerpt.split()).split(MARK):
        word, end, rest = piece.partition(END)
        if end:
            places.append((len(text), len(word)))
        text += word + rest
    return text, tuple(places)


def from_hit(
    text: str, marked: tuple[tuple[int, int], ...], room: Callable[[str], bool]
) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The excerpt from so near its first hit that ``room`` has a place for it; the end may still be cut.

    ``room``: whether these words fit into the row.
    """
    if not marked or room(text[: sum(marked[0])] + "…"):
        return text, marked
    first, length = marked[0]
    starts = [place + 1 for place in range(first) if text[place] == " "]
    start = next((one for one in starts if room("…" + text[one : first + length] + "…")), first)
    return "…" + text[start:], tuple((at - start + 1, size) for at, size in marked)
