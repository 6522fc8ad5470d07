"""What tray, overlay and captions say of the state; no window is opened."""

import msgspec
import pytest

from app.core.settings.settings import Settings
from app.core.state import LineStage, LineState, Reply, ReplyStage, State, Take, TakeStage
from app.core.values.replacing import replace
from app.core.values.values import Role, Target, Turn
from app.ui.wording import companions_view
from app.ui.wording.palette import LIGHT
from app.ui.wording.present import view

NOW = 1_000_000.0
READY = State(target=Target(url="wss://api.example.org/v1"), line=LineState(stage=LineStage.UP))
RECORDING = replace(READY, take=Take(1, TakeStage.RECORDING, at=NOW - 67, level=-24.0))
LISTENING = replace(READY, take=Take(1, TakeStage.RECORDING, at=NOW - 67, level=-24.0, hands_free=True))
SPEAKING = replace(READY, reply=Reply(ReplyStage.ACTIVE, sounding=True))
OFFLINE = replace(READY, line=LineState(LineStage.WAITING, retry_seconds=4))


def test_the_tray_tells_the_state_by_shape_colour_and_word() -> None:
    shown = companions_view.tray(READY, view(READY, NOW))
    assert (shown.shape, shown.colour, shown.word, shown.tooltip) == (
        "dot",
        "ready",
        "Ready",
        "Pressel: Ready",
    )
    assert (shown.talk, shown.can_stop) == ("Talk", False)
    shown = companions_view.tray(RECORDING, view(RECORDING, NOW))
    assert (shown.shape, shown.colour) == ("square", "recording")
    assert (shown.talk, shown.stop, shown.can_stop) == ("Send what I said", "Discard", True)
    assert companions_view.tray(SPEAKING, view(SPEAKING, NOW)).stop == "Stop"


def test_the_tray_does_not_change_from_second_to_second() -> None:
    assert companions_view.tray(RECORDING, view(RECORDING, NOW)) == companions_view.tray(
        RECORDING, view(RECORDING, NOW + 1)
    )


def test_every_colour_can_be_a_tile() -> None:
    for state in (READY, RECORDING, LISTENING, SPEAKING, OFFLINE):
        assert companions_view.tray(state, view(state, NOW)).colour in LIGHT


def test_the_pill_keeps_word_and_time_apart() -> None:
    shown = companions_view.pill(RECORDING, view(RECORDING, NOW))
    assert (shown.word, shown.timer, shown.busy) == ("Recording", "1:07", True)
    assert shown.level == pytest.approx(0.6)


@pytest.mark.parametrize(
    ("state", "busy", "level"),
    [(READY, False, False), (LISTENING, True, True), (SPEAKING, True, False), (OFFLINE, False, False)],
)
def test_the_pill_shows_a_level_only_while_it_hears(state: State, busy: bool, level: bool) -> None:
    shown = companions_view.pill(state, view(state, NOW))
    assert (shown.busy, shown.level >= 0) == (busy, level)


@pytest.mark.parametrize(
    ("choice", "busy", "front", "expected"),
    [
        ("always", False, False, True),
        ("always", False, True, False),
        ("busy", True, False, True),
        ("busy", False, False, False),
        ("busy", True, True, False),
        ("off", True, False, False),
    ],
)
def test_the_pill_is_seen_only_where_the_window_is_not(
    choice: str, busy: bool, front: bool, expected: bool
) -> None:
    settings = msgspec.structs.replace(Settings(), overlay=choice)
    assert companions_view.pill_shown(settings, busy, front) is expected


def test_captions_are_the_last_words_of_both_sides_without_notes_and_times() -> None:
    turns = (
        Turn("n", Role.NOTE, "session renewed"),
        *(Turn(f"k{n}", Role.USER, f"words {n}", at=NOW, audio_ms=2_000) for n in range(20)),
        Turn("a", Role.ASSISTANT, "an answer", at=NOW),
    )
    shown = companions_view.captions(turns)
    assert len(shown) == companions_view.CAPTIONS_KEPT
    assert [(words.who, words.text) for _, words in shown][-2:] == [
        ("You", "words 19"),
        ("Assistant", "an answer"),
    ]
    assert {(words.when, words.length) for _, words in shown} == {("", "")}
    assert [words.label for _, words in shown][-2:] == ["You", "Assistant"]
    assert shown[-1][0] is turns[-1]
    assert companions_view.captions(turns[:1]) == ()


@pytest.mark.parametrize(
    ("changes", "shape", "word", "timer"),
    [
        ({"at": NOW - 5}, "square", "Recording", "0:05"),
        ({"at": NOW - 5, "latched": True}, "lock", "Recording", "0:05"),
        ({"at": NOW - 115}, "square", "Recording", "5 s left"),
        ({"at": NOW, "stage": TakeStage.OPENING}, "square", "Recording", "0:00"),
        ({"at": NOW, "stage": TakeStage.OPENING, "slow": True}, "arc", "Opening microphone", ""),
    ],
)
def test_a_take_has_one_word_and_its_clock_beside_it(
    changes: dict[str, object], shape: str, word: str, timer: str
) -> None:
    state = replace(READY, take=replace(Take(1, TakeStage.RECORDING), **changes))
    shown = companions_view.pill(state, view(state, NOW))
    assert (shown.shape, shown.word, shown.timer) == (shape, word, timer)
    assert companions_view.tray(state, view(state, NOW)).word == word
