"""What a screen reader is told unasked, on Qt's in-memory screen: what, how urgently, what may be silent."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.core.state import (
    Conversation,
    LineStage,
    LineState,
    Notice,
    Outgoing,
    Reply,
    ReplyStage,
    State,
    Take,
)
from app.core.state import TakeStage as Stage
from app.core.values.replacing import replace
from app.core.values.values import Role, Turn, TurnStatus
from app.ui.window.main_window import MainWindow
from tests.component.access.test_access import EMPTY, chosen
from tests.helpers.listener import Listener
from tests.helpers.windowed import window_on

RECORDING = replace(EMPTY, take=Take(1, Stage.RECORDING, at=1.0))
ANSWER = Turn("a", Role.ASSISTANT, "", TurnStatus.STREAMING)
DRAFT = Outgoing(7, "gone", frames=(b"\0" * 96_000,), draft=True)


@pytest.fixture
def session() -> Listener:
    return Listener(EMPTY)


@pytest.fixture
def window(qtbot: QtBot, session: Listener) -> Iterator[MainWindow]:
    with window_on(qtbot, session) as made:
        yield made


@pytest.fixture
def said(window: MainWindow) -> list[tuple[str, bool]]:
    told: list[tuple[str, bool]] = []
    window.announcer.said.connect(lambda words, urgent: told.append((words, urgent)))
    return told


def talking(text: str, status: TurnStatus = TurnStatus.STREAMING, **settings: object) -> State:
    turns = (Turn("u", Role.USER, "Hello", TurnStatus.DONE), replace(ANSWER, text=text, status=status))
    return chosen(replace(EMPTY, conversation=Conversation("c", "", turns)), **settings)


def test_states_wait_their_turn_and_a_lost_line_interrupts(
    session: Listener, said: list[tuple[str, bool]]
) -> None:
    session.become(RECORDING)
    session.become(EMPTY)  # ready again: said once per session, and that was at the start
    session.become(replace(EMPTY, line=LineState(LineStage.WAITING)))
    assert said == [("Recording", False), ("Offline", True)]


def test_a_microphone_that_opens_slowly_is_said(session: Listener, said: list[tuple[str, bool]]) -> None:
    session.become(replace(EMPTY, take=Take(1, at=1.0)))
    assert said == []
    session.become(replace(EMPTY, take=Take(1, at=1.0, slow=True)))
    assert said == [("Opening microphone", False)]


def test_thinking_is_said_only_after_three_seconds(
    window: MainWindow, session: Listener, said: list[tuple[str, bool]]
) -> None:
    session.become(replace(EMPTY, reply=Reply(ReplyStage.ASKED)))
    assert said == []
    assert window.announcer._late.interval() == 3_000
    assert window.announcer._late.isActive()
    session.become(EMPTY)
    assert not window.announcer._late.isActive()


def test_a_card_is_said_once_and_an_error_interrupts(session: Listener, said: list[tuple[str, bool]]) -> None:
    warned = replace(EMPTY, notices=(Notice(1, "no_answer"),))
    session.become(warned)
    session.become(replace(warned, notices=(*warned.notices, Notice(2, "insufficient_quota"))))
    assert said[0] == ("No answer came. What you said has arrived. Ask again", False)
    assert said[1][0].startswith("The account has no credit")
    assert said[1][1]
    assert len(said) == 2


def test_a_countdown_is_not_said_each_second(session: Listener, said: list[tuple[str, bool]]) -> None:
    for until in (4e9, 4e9 + 5, 4e9 + 9):
        session.become(replace(EMPTY, notices=(Notice(1, "rate_limit_exceeded", until=until),)))
    assert len([words for words, _ in said if "wait" in words.lower()]) == 2  # the card, and the state


def test_drafts_are_said(session: Listener, said: list[tuple[str, bool]]) -> None:
    session.become(replace(EMPTY, outgoing=(replace(DRAFT, number=8),)))
    assert said[0][0].startswith("1 unsent message")


def test_the_answer_is_read_by_the_sentence_when_that_is_wanted(
    session: Listener, said: list[tuple[str, bool]]
) -> None:
    whole = 'Layers **first**. Then "a shell!"\n\n---\n\nAnd `2.5` litres of water'
    for end in range(len(whole) + 1):
        session.become(talking(whole[:end], say_answers=True))
    session.become(talking(whole, TurnStatus.DONE, say_answers=True))
    assert [words for words, _ in said] == ["Layers first.", 'Then "a shell!"', "And 2.5 litres of water"]


def test_a_growing_answer_says_nothing_unless_that_is_wanted(
    session: Listener, said: list[tuple[str, bool]]
) -> None:
    for text in ("Layers. ", "Layers. Then a shell. "):
        session.become(talking(text))
    session.become(talking("Layers. Then a shell. ", TurnStatus.DONE))
    assert said == []


def test_an_answer_that_was_there_before_is_not_read(session: Listener, said: list[tuple[str, bool]]) -> None:
    session.become(talking("Old words.", TurnStatus.DONE, say_answers=True))
    said.clear()
    session.become(talking("Old words.", TurnStatus.DONE, say_answers=True, text_scale=120))
    assert said == []


def test_an_interrupted_answer_is_stopped(session: Listener, said: list[tuple[str, bool]]) -> None:
    session.become(talking("Layers first. And"))
    session.become(talking("Layers first. And", TurnStatus.INTERRUPTED))
    session.become(talking("Layers first. And", TurnStatus.INTERRUPTED, text_scale=120))
    assert said == [("Stopped", False)]


@pytest.mark.parametrize("off", ["say_states", "say_problems"])
def test_each_class_can_be_switched_off(session: Listener, said: list[tuple[str, bool]], off: str) -> None:
    quiet = {off: False}
    session.become(chosen(RECORDING, **quiet))
    session.become(chosen(replace(EMPTY, line=LineState(LineStage.WAITING)), **quiet))
    session.become(chosen(replace(EMPTY, notices=(Notice(1, "no_answer"),)), **quiet))
    session.become(chosen(replace(EMPTY, outgoing=(DRAFT,)), **quiet))
    states = {"Recording", "1 unsent message", "1 unsent message(s)"}
    heard = {words for words, _ in said}
    assert bool(heard & states) == (off == "say_problems")
    assert ("Offline" in heard) == (off == "say_states")
    assert any(words.startswith("No answer") for words in heard) == (off == "say_states")


def test_a_key_reads_the_last_answer_and_another_ones_own_words(
    window: MainWindow, session: Listener, said: list[tuple[str, bool]]
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F8)
    session.become(talking("*Layers* first.", TurnStatus.DONE))
    QTest.keyClick(window, Qt.Key.Key_F8)
    QTest.keyClick(window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert [words for words, _ in said] == ["Nothing yet", "Layers first.", "Hello"]
