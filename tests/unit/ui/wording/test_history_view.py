"""The kept conversations in words: days, times, what was found, what is deleted."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.state import Conversation, History, State
from app.core.values.values import KeptConversation, Role, Turn, TurnStatus
from app.ui.wording.history_view import Day, HistoryRow, from_hit, history_view, row_view, unmarked


def at(day: int, hour: int = 9) -> float:
    return datetime(2026, 11, day, hour, 5, tzinfo=UTC).timestamp()


NOW = at(23, 20)
TODAY = KeptConversation("t", "Boots", at(23), at(23), 2)
EARLIER = KeptConversation("e", "", at(23, 7), at(23, 7), 1)
BEFORE = KeptConversation("b", "Sums", at(22), at(22), 4)
OLD = KeptConversation("o", "Poem", at(2), at(2), 1)


def seen(*kept: KeptConversation, words: str = "", known: bool = True, **more: object) -> State:
    return State(history=History(words, kept, known), **more)  # type: ignore[arg-type]


def worded(state: State, day: Day = str) -> list[HistoryRow]:
    view = history_view(state, NOW, zone=UTC)
    return [row_view(view, place, day=day, zone=UTC) for place in range(len(view.rows))]


def test_each_day_has_its_heading() -> None:
    rows = worded(seen(TODAY, EARLIER, BEFORE, OLD))
    assert [row.title for row in rows] == [
        "Today", "Boots", "Without words", "Yesterday", "Sums", "2026-11-02", "Poem",
    ]  # fmt: skip
    assert [row.id for row in rows] == ["", "t", "e", "", "b", "", "o"]
    assert rows[1].detail == "09:05 · 2 messages"
    assert rows[2].detail == "07:05 · 1 message"
    assert rows[4].spoken == "Sums, Yesterday, 09:05 · 4 messages"


def test_a_date_is_worded_as_the_window_says() -> None:
    rows = worded(seen(OLD), lambda day: f"{day:%d %B}")
    assert rows[0] == HistoryRow("", "02 November")


def test_the_present_one_is_marked_for_eye_and_ear() -> None:
    turn = Turn("u", Role.USER, "Boots?", TurnStatus.DONE, at(23))
    here = seen(TODAY, conversation=Conversation("t", "Boots", (turn,)))
    row = worded(here)[1]
    assert row.present
    assert row.spoken == "Boots, open now, Today, 09:05 · 1 message"


def test_what_was_found_shows_its_words() -> None:
    hit = KeptConversation(
        "t", "Boots", at(23), at(23), 2, "take your \x02boots\x03 and\nwarm \x02boot\x03laces", "a3"
    )
    view = history_view(seen(hit, words="boot"), NOW, zone=UTC)
    row = worded(seen(hit, words="boot"))[1]
    assert (row.detail, row.turn) == ("take your boots and warm bootlaces", "a3")
    assert [row.detail[start : start + length] for start, length in row.marked] == ["boots", "boot"]
    assert row.spoken == "Boots, Today, 09:05, take your boots and warm bootlaces"
    assert view.found == "1 conversation found"


def test_an_empty_list_says_why_once_it_is_known() -> None:
    assert history_view(seen(known=False), NOW).note == ""
    assert history_view(seen(words="x"), NOW).note.startswith("Nothing was found")
    assert "kept here" in history_view(seen(), NOW).note
    assert history_view(seen(TODAY), NOW).note == ""


def test_what_is_deleted_can_be_had_back() -> None:
    state = State(history=History("", (TODAY, BEFORE), True, (TODAY,)))
    view = history_view(state, NOW, zone=UTC)
    assert view.gone == (("t", "“Boots” is deleted"),)
    assert [row.id for row in worded(state)] == ["", "b"]


def test_marks_that_do_not_end_are_no_marks() -> None:
    assert unmarked("a \x02b c") == ("a b c", ())
    assert unmarked("") == ("", ())


@pytest.mark.parametrize(
    ("excerpt", "width", "shown"),
    [
        ("the \x02boots\x03 are wet", 40, "the [boots] are wet"),
        ("no word", 3, "no word"),
        ("there was once a pair of \x02boots\x03 that ran", 18, "…a pair of [boots] that ran"),
        ("there was once a pair of \x02boots\x03 and \x02laces\x03", 9, "…[boots] and [laces]"),
        ("Donaudampfschifffahrts\x02gesellschaft\x03skapitän", 16, "…[gesellschaft]skapitän"),
        ("a \x02word\x03", 1, "…[word]"),
    ],
)
def test_an_excerpt_begins_so_late_that_its_hit_is_seen(excerpt: str, width: int, shown: str) -> None:
    text, marked = from_hit(*unmarked(excerpt), room=lambda words: len(words) <= width)
    for start, length in reversed(marked):
        text = f"{text[:start]}[{text[start : start + length]}]{text[start + length :]}"
    assert text == shown


@given(st.text("ab ", max_size=40), st.text("xy", min_size=1, max_size=9), st.text("ab ", max_size=20))
def test_a_hit_that_has_room_is_always_seen_whole(before: str, hit: str, after: str) -> None:
    width = 12
    text, marked = from_hit(
        before + hit + after, ((len(before), len(hit)),), lambda words: len(words) <= width
    )
    ((start, length),) = marked
    assert text[start : start + length] == hit
    assert start + length <= width
    assert (before + hit + after).endswith(text.removeprefix("…"))
