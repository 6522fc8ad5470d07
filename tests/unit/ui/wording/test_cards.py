"""Notices and drafts in words: whose turn they are of, which buttons they have; no window is opened."""

from datetime import UTC

import pytest

from app.core.settings.server_address import OPENAI_URL
from app.core.state import (
    AnswerSound,
    Conversation,
    LineStage,
    LineState,
    Notice,
    Outgoing,
    Reply,
    State,
    Take,
)
from app.core.values.problems import CATALOGUE, Kind
from app.core.values.replacing import replace
from app.core.values.values import Role, Target, Turn, TurnStatus
from app.ui.window.card_actions import PERFORMERS
from app.ui.wording.cards import BUTTONS, at_turns, cards, drafts, turn_view

TURNS = Conversation("c", "", (Turn("k1", Role.USER, "one"), Turn("k2", Role.USER, "two")))
READY = State(line=LineState(LineStage.UP), conversation=TURNS)
SECOND = b"\0" * 48_000


def test_every_action_of_the_catalogue_has_a_button_and_somebody_who_does_it() -> None:
    used = {name for text in CATALOGUE.values() for name in (text.action, text.also, text.instead) if name}
    assert used - {"draft"} == set(BUTTONS) == set(PERFORMERS)


@pytest.mark.parametrize("code", [code for code, text in CATALOGUE.items() if text.action == "draft"])
def test_a_problem_that_kept_a_turn_is_told_by_the_card_of_the_draft(code: str) -> None:
    kept = Outgoing(1, "k1", frames=(SECOND,), draft=True, reason=code)
    state = replace(READY, notices=(Notice(3, code, "raw", turn="k1"),), outgoing=(kept,))
    assert cards(state) == ()
    (draft,) = drafts(state)
    assert (draft.turn, draft.reason, draft.details) == ("k1", CATALOGUE[code].title, f"{code}: raw")
    (alone,) = cards(replace(state, outgoing=()))
    assert alone.buttons == ()


def test_an_unplugged_microphone_is_one_card() -> None:
    lost, ended = Notice(3, "microphone_lost"), Notice(4, "take_kept", turn="k1")
    kept = Outgoing(1, "k1", frames=(SECOND,), draft=True, reason="microphone_lost")
    state = replace(READY, notices=(lost, ended), outgoing=(kept,))
    assert cards(state) == ()
    assert [draft.reason for draft in drafts(state)] == ["The microphone was disconnected"]
    assert [card.title for card in cards(replace(state, outgoing=()))] == [
        "The microphone was disconnected",
        "Recording stopped",
    ]
    pressed = replace(READY, notices=(lost, Notice(5, "no_microphone")))
    assert [card.title for card in cards(pressed)] == ["No microphone"]


@pytest.mark.parametrize("code", [code for code, text in CATALOGUE.items() if text.kind is not Kind.BENIGN])
def test_a_card_has_the_buttons_of_its_entry_in_order(code: str) -> None:
    (card,) = cards(replace(READY, target=Target(url=OPENAI_URL), notices=(Notice(3, code),)))
    text = CATALOGUE[code]
    wanted = [name for name in (text.action, text.also, text.instead) if name not in ("", "draft")]
    assert [name for name, _ in card.buttons] == wanted
    assert all(words for _, words in card.buttons)


def test_where_nobody_knows_a_page_to_pay_at_there_is_no_button_for_it() -> None:
    """It would open the page of another service."""
    notices = (Notice(3, "insufficient_quota"),)
    for target in (Target(url="wss://r.openai.azure.com/v1/realtime"), Target(practice=True)):
        (card,) = cards(replace(READY, target=target, notices=notices))
        assert [name for name, _ in card.buttons] == ["retry"]


def test_a_card_stands_at_its_turn_as_long_as_that_is_shown() -> None:
    state = replace(READY, notices=(Notice(3, "no_answer", turn="k2"),))
    assert cards(state)[0].turn == "k2"
    assert cards(replace(state, conversation=Conversation()))[0].turn == ""


def test_a_limit_counts_down_and_says_that_it_asks_again() -> None:
    state = replace(READY, notices=(Notice(3, "rate_limit_exceeded", until=112.0),))
    assert cards(state, now=100.0)[0].remedy == "It is asked for again by itself in 12 s."
    assert cards(state, now=111.2)[0].remedy == "It is asked for again by itself in 1 s."
    assert cards(state, now=130.0)[0].remedy == "It is asked for again by itself in 0 s."


def test_a_new_version_is_named_and_is_no_problem() -> None:
    (card,) = cards(replace(READY, notices=(Notice(3, "new_version", "0.2.0"),)))
    assert (card.tone, card.title) == ("info", "There is a new version of Pressel")
    assert card.words == "Version 0.2.0 can be downloaded. It is not downloaded by itself."
    assert [words for _, words in card.buttons] == ["What is new", "Download", "Skip this version"]


def test_what_was_discarded_can_be_undone_and_what_was_recorded_listened_to() -> None:
    kept = (
        Outgoing(1, "gone", frames=(SECOND,), draft=True, reason="cancelled"),
        Outgoing(2, "k1", frames=(SECOND,), draft=True, reason="take_kept"),
        Outgoing(3, "k2", text="typed", draft=True),
    )
    undo, sound, text = drafts(replace(READY, outgoing=kept))
    assert (undo.undo, undo.turn, undo.text) == (True, "", "Discarded: Recording of 0:01")
    assert (sound.undo, sound.turn, sound.sound) == (False, "k1", True)
    assert (text.turn, text.sound, text.text) == ("k2", False, "Unsent: typed")


def test_what_was_not_loud_enough_is_told_with_its_level() -> None:
    (card,) = cards(replace(READY, notices=(Notice(3, "exported", path="/home/me/x.md"),)))
    assert (card.words.splitlines()[0], card.tone, card.buttons) == (
        "/home/me/x.md",
        "info",
        (("show_file", "Show in folder"),),
    )
    heard = cards(replace(READY, notices=(Notice(3, "nothing_heard", "-61 dB"),)))[0].words
    assert heard.startswith("The loudest sound was at -61 dB. ")
    assert cards(replace(READY, notices=(Notice(3, "nothing_heard"),)))[0].words == heard.split(". ", 1)[1]


def test_a_long_text_that_waits_is_cut() -> None:
    (draft,) = drafts(replace(READY, outgoing=(Outgoing(3, "c", text="word " * 40, draft=True),)))
    assert draft.text.endswith("…")
    assert len(draft.text) <= 60 + len("Unsent: ")


def test_a_turn_reads_as_who_when_how_long_and_what() -> None:
    turn = Turn("k", Role.USER, "Hello", TurnStatus.DONE, at=50_531.0, audio_ms=7_000)
    shown = turn_view(turn, zone=UTC)
    assert shown.spoken == "You, 14:02, 7 seconds, Hello"
    assert (shown.when, shown.length, shown.heard, shown.mark) == ("14:02", "0:07", 5, "")


@pytest.mark.parametrize(
    ("turn", "mark", "tone"),
    [
        (
            Turn("k", Role.ASSISTANT, "Hello", TurnStatus.INTERRUPTED, heard_chars=2),
            "Stopped; the rest was not heard",
            "second",
        ),
        (Turn("k", Role.ASSISTANT, "Hello", TurnStatus.INTERRUPTED), "Stopped", "second"),
        (Turn("k", Role.ASSISTANT, "", TurnStatus.FAILED, reason="no_answer"), "No answer came", "error"),
        (Turn("k", Role.ASSISTANT, "", TurnStatus.FAILED), "Failed", "error"),
        (Turn("k", Role.USER, "Hello", TurnStatus.UNSENT), "Not sent", "busy"),
        (Turn("k", Role.USER, "Hello", TurnStatus.DONE), "", "second"),
    ],
)
def test_a_turn_is_marked_with_what_became_of_it(turn: Turn, mark: str, tone: str) -> None:
    shown = turn_view(turn)
    assert (shown.mark, shown.tone) == (mark, tone)


@pytest.mark.parametrize(
    ("turn", "words"),
    [
        (Turn("k", Role.USER, "", TurnStatus.WAITING), "Writing down…"),
        (Turn("k", Role.ASSISTANT, "", TurnStatus.STREAMING), "…"),
        (Turn("k", Role.USER, "", TurnStatus.DONE), "No words"),
        (Turn("k", Role.USER, "", TurnStatus.UNSENT), "Recording"),
        (Turn("k", Role.NOTE, "", TurnStatus.DONE), ""),
        (Turn("k", Role.USER, "Hello", TurnStatus.DONE), ""),
    ],
)
def test_words_that_have_not_come_have_a_place(turn: Turn, words: str) -> None:
    assert turn_view(turn).placeholder == words


SPOKEN = Turn("k1", Role.USER, "", TurnStatus.WAITING, audio_ms=3_000)
TYPED = Turn("k2", Role.USER, "Hello", TurnStatus.WAITING, typed=True)
WAITS = (Outgoing(1, "k1", frames=(SECOND, SECOND, SECOND)), Outgoing(-2, "k2", text="Hello"))


@pytest.mark.parametrize(
    ("line", "waits"),
    [
        (LineState(LineStage.WAITING, attempt=2), True),
        (LineState(LineStage.BLOCKED, trouble="invalid_key"), True),
        (LineState(LineStage.REST), True),
        (LineState(LineStage.DIALLING, attempt=1), True),
        (LineState(LineStage.DIALLING), False),
        (LineState(LineStage.UP), False),
    ],
)
def test_a_turn_that_is_not_on_its_way_says_so_and_what_is_kept_of_it(line: LineState, waits: bool) -> None:
    state = State(line=line, conversation=Conversation("c", "", (SPOKEN, TYPED)), outgoing=WAITS)
    around = at_turns(state)
    spoken, typed = turn_view(SPOKEN, around=around), turn_view(TYPED, around=around)
    if waits:
        assert (spoken.placeholder, spoken.mark) == ("Not sent yet, 0:03 kept", "")
        assert (typed.placeholder, typed.mark, typed.tone) == ("", "Not sent yet", "busy")
        assert spoken.spoken.endswith("Not sent yet, 0:03 kept")
    else:
        assert (spoken.placeholder, spoken.mark, typed.mark) == ("Writing down…", "", "")


def test_what_was_refused_waits_too_and_what_is_handed_over_does_not() -> None:
    refused = Outgoing(1, "k1", frames=(SECOND[:4_800],), draft=True, reason="content_filter")
    assert at_turns(replace(READY, outgoing=(refused,))).waiting == (("k1", "Not sent yet, 0:01 kept"),)
    handed = replace(READY, outgoing=(replace(WAITS[0], handed=True),), line=LineState(LineStage.WAITING))
    assert at_turns(handed).waiting == ()


def test_an_answer_can_be_played_again_where_its_sound_is_and_nothing_else_sounds() -> None:
    state = replace(READY, answer_sounds=(AnswerSound("k2", (SECOND,), len(SECOND)), AnswerSound("k9")))
    assert (at_turns(state).playable, at_turns(state).playing) == (("k2",), "")
    assert at_turns(replace(state, take=Take(1))).playable == ()
    playing = replace(state, playing_again="k2", reply=Reply(sounding=True))
    assert (at_turns(playing).playable, at_turns(playing).playing) == (("k2",), "k2")


def test_an_answer_is_read_out_without_its_signs_and_the_person_as_typed() -> None:
    words = "Some **bold** `code`"
    assert turn_view(Turn("k", Role.ASSISTANT, words, TurnStatus.DONE)).spoken == "Assistant, Some bold code"
    assert turn_view(Turn("k", Role.USER, words, TurnStatus.DONE)).spoken == f"You, {words}"


@pytest.mark.parametrize(
    ("chars", "heard"), [(-1, 15), (0, 0), (2, 2), (5, 5), (7, 6), (8, 8), (11, 9), (99, 15)]
)
def test_what_was_heard_ends_between_two_words(chars: int, heard: int) -> None:
    turn = Turn("k", Role.ASSISTANT, "Hello my friend", TurnStatus.INTERRUPTED, heard_chars=chars)
    assert turn_view(turn).heard == heard
