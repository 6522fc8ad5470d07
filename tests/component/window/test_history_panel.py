"""The kept conversations in the window on Qt's in-memory screen: found, opened, renamed, deleted."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.core.messages.events.archive_events import (
    ConversationDeleted,
    ConversationExported,
    ConversationRenamed,
    ConversationWanted,
    DeletionUndone,
    HistoryFact,
    HistorySought,
)
from app.core.state import Conversation, History
from app.core.values.replacing import replace as changed
from app.core.values.values import KeptConversation, Role, Turn, TurnStatus
from app.ui.history.panel import WIDTH, HistoryPanel
from app.ui.window.history_controller import HistoryController, file_name
from app.ui.window.main_window import MainWindow
from app.ui.wording.history_view import HistoryRow, history_view
from tests.helpers.listener import READY, Listener
from tests.helpers.windowed import window_on

NOW = time.time()
YESTERDAY = datetime.fromtimestamp(NOW).replace(hour=12).timestamp() - 24 * 3600
"""Noon, which is yesterday also where the clock is changed in between."""
OSLO = KeptConversation("c1", "Packing for Oslo", NOW, NOW, 2)
SUMS = KeptConversation("c2", "Sums", YESTERDAY, YESTERDAY, 4)
POEM = KeptConversation("c3", "A poem", NOW - 9e6, NOW - 9e6, 1)
ALL = (OSLO, SUMS, POEM)
TURNS = (
    Turn("u1", Role.USER, "What should I pack?", TurnStatus.DONE, NOW - 60),
    Turn("a1", Role.ASSISTANT, "Layers. " * 400, TurnStatus.DONE, NOW - 55),
    Turn("u2", Role.USER, "And boots?", TurnStatus.DONE, NOW - 50),
    Turn("a2", Role.ASSISTANT, "Yes. " * 400, TurnStatus.DONE, NOW - 45),
)
OPEN = changed(
    READY,
    settings=changed(READY.settings, show_history=True),
    conversation=Conversation("c1", "Packing for Oslo", TURNS),
    history=History("", ALL, known=True),
)


@pytest.fixture
def session() -> Listener:
    return Listener(OPEN)


@pytest.fixture
def window(qtbot: QtBot, session: Listener) -> Iterator[MainWindow]:
    with window_on(qtbot, session) as made:
        made.resize(980, 680)
        yield made


@pytest.fixture
def controller(window: MainWindow) -> HistoryController:
    assert window.history is not None
    return window.history


@pytest.fixture
def panel(controller: HistoryController) -> HistoryPanel:
    assert controller.panel is not None
    return controller.panel


def told(session: Listener, kind: type[HistoryFact]) -> list[HistoryFact]:
    return [replace(event, at=0.0) for event in session.told if isinstance(event, kind)]


def rows(panel: HistoryPanel) -> list[HistoryRow]:
    return [panel.model.words(n) for n in range(panel.model.rowCount())]


def titles(panel: HistoryPanel) -> list[str]:
    return [row.title for row in rows(panel)]


def test_it_is_open_where_it_was_left_open(panel: HistoryPanel, session: Listener) -> None:
    assert panel.isVisible()
    assert told(session, HistorySought) == [HistorySought()]
    assert titles(panel)[:3] == ["Today", "Packing for Oslo", "Yesterday"]
    assert "A poem" in titles(panel)


def test_f9_hides_it_and_shows_it_again(window: MainWindow, panel: HistoryPanel, session: Listener) -> None:
    session.choose(show_history=False)
    assert panel.isHidden()
    assert not window.header.history.isChecked()
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert session.told[-1].settings.show_history  # type: ignore[union-attr]


def test_letters_are_looked_for_when_typing_rests(
    window: MainWindow, panel: HistoryPanel, session: Listener, qtbot: QtBot
) -> None:
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(panel.search.hasFocus)
    QTest.keyClicks(panel.search, "boots  now")
    qtbot.waitUntil(lambda: told(session, HistorySought)[-1] == HistorySought(words="boots now"))
    assert len(told(session, HistorySought)) == 2


def test_what_was_found_is_opened_at_its_turn_by_the_keyboard_alone(
    window: MainWindow, panel: HistoryPanel, session: Listener, qtbot: QtBot
) -> None:
    found = changed(SUMS, excerpt="seventeen \x02times\x03 nine", turn="a1")
    panel.seek()
    session.become(changed(session.state, history=History("times", (found, POEM), known=True)))
    assert [row.detail for row in rows(panel) if row.id == "c2"] == ["seventeen times nine"]
    QTest.keyClick(panel.search, Qt.Key.Key_Down)
    qtbot.waitUntil(panel.list.hasFocus)
    assert panel.model.id(panel.list.currentIndex().row()) == "c2"
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.model.id(panel.list.currentIndex().row()) == "c3"
    QTest.keyClick(panel.list, Qt.Key.Key_Up)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert told(session, ConversationWanted) == [ConversationWanted(conversation="c2")]
    opened = Conversation("c2", "Sums", TURNS)
    session.become(changed(session.state, conversation=opened))
    assert window.transcript is not None
    qtbot.waitUntil(window.transcript.hasFocus)
    assert window.transcript.currentIndex().row() == 1
    top = window.transcript.visualRect(window.transcript.currentIndex()).top()
    assert 0 <= top < window.transcript.height()


def test_a_click_opens_and_a_heading_does_not(panel: HistoryPanel, session: Listener) -> None:
    for place in (panel.model.place("c2"), 0):
        box = panel.list.visualRect(panel.model.index(place))
        QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert told(session, ConversationWanted) == [ConversationWanted(conversation="c2")]


def test_f2_renames_in_place(panel: HistoryPanel, session: Listener, qtbot: QtBot) -> None:
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(panel.model.place("c2")))
    panel.tools["rename"].click()
    qtbot.waitUntil(lambda: bool(panel.list.findChildren(QLineEdit)))
    editor = panel.list.findChildren(QLineEdit)[0]
    assert editor.text() == "Sums"
    QTest.keyClicks(editor, "Nine times")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(told(session, ConversationRenamed)))
    assert told(session, ConversationRenamed) == [ConversationRenamed(conversation="c2", title="Nine times")]


def test_delete_can_be_taken_back(panel: HistoryPanel, session: Listener) -> None:
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(panel.model.place("c2")))
    QTest.keyClick(panel.list, Qt.Key.Key_Delete)
    assert [event.conversation for event in told(session, ConversationDeleted)] == ["c2"]  # type: ignore[attr-defined]
    session.become(changed(session.state, history=changed(session.state.history, gone=(SUMS,))))
    assert "Sums" not in titles(panel)
    assert panel.gone.isVisible()
    assert "Sums" in panel.gone_words.text()
    panel.undo.click()
    assert told(session, DeletionUndone) == [DeletionUndone(conversation="c2")]


def test_a_file_is_asked_for_and_named_after_the_title(
    controller: HistoryController, panel: HistoryPanel, session: Listener, qtbot: QtBot
) -> None:
    panel.list.setCurrentIndex(panel.model.index(panel.model.place("c1")))
    panel.tools["export"].click()
    dialog = controller.choosing
    assert isinstance(dialog, QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert [name.split("/")[-1] for name in dialog.selectedFiles()] == ["Packing for Oslo.md"]
    dialog.fileSelected.emit("/tmp/x.txt")
    dialog.close()
    assert told(session, ConversationExported) == [ConversationExported(conversation="c1", path="/tmp/x.txt")]


def test_in_a_small_window_it_covers_the_conversation_only_when_wanted(
    window: MainWindow, panel: HistoryPanel, session: Listener
) -> None:
    window.resize(400, 600)
    assert panel.isHidden()
    assert window.conversation.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert panel.isVisible()
    assert not window.conversation.isVisible()
    panel.opened.emit("c2", "")
    assert panel.isHidden()
    assert window.conversation.isVisible()
    window.resize(980, 680)
    assert panel.isVisible()


def test_an_empty_list_says_why(panel: HistoryPanel, session: Listener) -> None:
    session.become(changed(session.state, conversation=Conversation(), history=History("x", (), known=True)))
    assert panel.list.isHidden()
    assert "Nothing was found" in panel.note.text()


def test_what_a_letter_of_the_search_found_is_shown_within_a_frame(
    panel: HistoryPanel, session: Listener, qtbot: QtBot
) -> None:
    took = []
    for letter in "abcdefghi":
        found = tuple(
            KeptConversation(
                f"{n}", f"{letter} {n}", NOW, NOW - 5e3 * n, 2, excerpt=f"so \x02{letter}\x03 is it"
            )
            for n in range(1_000)
        )
        state = changed(OPEN, history=History(letter, found, known=True))
        began = time.thread_time()
        panel.show_view(history_view(state, NOW))
        panel.list.viewport().repaint()
        took.append(time.thread_time() - began)
    assert sorted(took)[4] < 0.016


def test_titles_decide_how_wide_it_is_when_it_opens(
    window: MainWindow, panel: HistoryPanel, session: Listener, qtbot: QtBot
) -> None:
    long = changed(SUMS, title="Eine ungewöhnlich lange Überschrift eines Gesprächs")
    assert panel.width() == WIDTH
    session.become(changed(OPEN, history=History("", (OSLO, long, POEM), known=True)))
    qtbot.waitUntil(lambda: long.title in titles(panel))
    assert panel.width() == WIDTH  # nothing moves while it is open
    session.choose(show_history=False)
    session.choose(show_history=True)
    window.layout().activate()  # type: ignore[union-attr]
    assert WIDTH < panel.width() <= window.width() * 0.36 + 1


def test_any_title_is_a_name_of_a_file() -> None:
    assert file_name('What: is "a/b\\c"?\n<new>|*') == "What is a b c new"
    assert file_name(" ..hidden. ") == "hidden"
    assert len(file_name("x" * 500)) == 80


def test_a_tool_that_loses_its_conversation_hands_the_focus_to_no_other_button(
    panel: HistoryPanel, session: Listener, qtbot: QtBot
) -> None:
    panel.list.setCurrentIndex(panel.model.index(panel.model.place("c2")))
    panel.tools["export"].setFocus()
    session.become(changed(OPEN, conversation=Conversation("c9"), history=History("", (OSLO,), known=True)))
    qtbot.waitUntil(panel.list.hasFocus)
    panel.list.setCurrentIndex(panel.model.index(panel.model.place("c1")))
    panel.tools["delete"].setFocus()
    session.become(changed(OPEN, conversation=Conversation("c9"), history=History("", (), known=True)))
    qtbot.waitUntil(panel.search.hasFocus)


def test_an_undo_that_ran_out_hands_the_focus_to_the_list(
    panel: HistoryPanel, session: Listener, qtbot: QtBot
) -> None:
    session.become(changed(OPEN, history=History("", (OSLO,), known=True, gone=(SUMS,))))
    qtbot.waitUntil(panel.undo.isVisible)
    panel.undo.setFocus()
    session.become(changed(OPEN, history=History("", (OSLO,), known=True)))
    qtbot.waitUntil(panel.list.hasFocus)
