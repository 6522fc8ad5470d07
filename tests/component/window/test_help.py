"""The manual and the list of shortcuts, in the window on Qt's in-memory screen."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.settings.key_binding import objections, parse
from app.ui.companions.companions import Companions
from app.ui.window.help_window import MOST_MARKS, HelpWindow, topics
from app.ui.window.main_window import MainWindow
from app.ui.wording.help_text import title
from app.ui.wording.shortcuts import SHORTCUTS
from tests.helpers.listener import Listener
from tests.helpers.windowed import window_on


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    with window_on(qtbot, Listener()) as made:
        assert made._bridge is not None
        beside = Companions(made, made._bridge)
        yield made
        beside.close()


@pytest.fixture
def shown(window: MainWindow) -> HelpWindow:
    window.help.open()
    assert window.help.shown is not None
    return window.help.shown


def test_f1_opens_it_and_the_same_one_again(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.help.shown is not None and window.help.shown.isVisible())
    first = window.help.shown
    window.help.open("shortcuts")
    assert window.help.shown is first


def test_every_chapter_can_be_read(shown: HelpWindow) -> None:
    assert shown.list.count() == len(topics()) + 1
    for place, file in enumerate(topics().values()):
        shown.list.setCurrentRow(place)
        assert shown.page.toPlainText().startswith(title(file.read_text(encoding="utf-8")))
    shown.list.setCurrentRow(shown.list.count() - 1)
    assert "F6" in shown.page.toPlainText()
    shown.show_chapter("no such chapter")
    assert shown.list.currentRow() == 0


def test_the_list_of_shortcuts_is_that_of_the_window(window: MainWindow) -> None:
    """What is bound in the window is listed, and what is listed is bound (or watched by the talk keys)."""
    bound = {key.key().toString() for key in window.findChildren(QShortcut) if key.parent() is window}
    listed = {keys for keys, _ in SHORTCUTS}
    in_words = {f"Ctrl+{n}" for n in range(2, 10)}  # the line of Ctrl+1 names them
    assert bound - listed == in_words
    assert listed - bound <= {"Space", "Esc"}


def test_no_key_of_the_window_can_become_the_talk_key(window: MainWindow) -> None:
    """Whatever is bound anywhere in it, but the keys of lists."""
    assert window._bridge is not None
    session = window._bridge._session
    assert isinstance(session, Listener)
    session.choose(show_history=True)
    window.settings.open()
    bound = {key.key().toString() for key in window.findChildren(QShortcut)}
    assert {"F1", "F8", "Ctrl+M", "Ctrl+1", "Ctrl+E"} <= bound
    for keys in {key for key in bound if re.match(r"F\d|.*(Ctrl|F\d)", key)} - {"Ctrl+D"}:
        found = objections(parse(keys.replace(",", "Comma")))
        assert any(one.code == "own" and one.fatal for one in found), keys


@pytest.fixture
def turned() -> Iterator[None]:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("turned")
def test_the_shortcuts_stand_where_reading_begins(window: MainWindow) -> None:
    window.help.open("shortcuts")
    assert window.help.shown is not None
    table = window.help.shown.page.document().rootFrame().childFrames()[0]
    assert isinstance(table, QTextTable)
    keys = table.cellAt(10, 1).firstCursorPosition().block()
    assert keys.text().strip("\u2066\u2069") == "Ctrl+,"
    assert keys.blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_paragraphs_stand_apart(shown: HelpWindow) -> None:
    block = shown.page.document().begin()
    while block.isValid():
        assert block.blockFormat().bottomMargin() >= 4, block.text()
        block = block.next()


def test_a_small_window_folds_the_chapters(shown: HelpWindow, qtbot: QtBot) -> None:
    shown.resize(400, 500)
    qtbot.waitUntil(lambda: shown.folded.isVisible() and not shown.list.isVisible())
    shown.resize(900, 500)
    qtbot.waitUntil(lambda: shown.list.isVisible() and not shown.folded.isVisible())


def test_the_menu_leads_to_the_guide_and_the_help(window: MainWindow, qtbot: QtBot) -> None:
    window.header.more.click()
    menu = window.header.more.lines
    assert menu is not None
    words = [action.text().partition("\t")[0] for action in menu.actions()]
    ours = ["New conversation", "Conversations", "Voice and style", "Small window", "Captions"]
    assert words == [*ours, "", "Set-up guide", "Keyboard shortcuts", "Help", "About Pressel"]
    menu.actions()[words.index("Set-up guide")].trigger()
    assert window.guide.is_open
    menu.close()


# ---------------------------------------------------------------- search


def listed(shown: HelpWindow) -> list[str]:
    """The chapters that the list shows."""
    items = [shown.list.item(place) for place in range(shown.list.count())]
    return [item.text() for item in items if not item.isHidden()]


def marked(shown: HelpWindow) -> list[str]:
    return [mark.cursor.selectedText() for mark in shown.page.extraSelections()]


def test_the_search_keeps_the_chapters_that_have_all_the_words_and_marks_them(shown: HelpWindow) -> None:
    QTest.keyClicks(shown.search, "bluetooth")
    assert listed(shown) == ["Microphone and loudspeaker"]
    assert marked(shown) == ["Bluetooth"]
    assert shown.page.textCursor().position() > 0, "it is in view"
    QTest.keyClicks(shown.search, " headphones")
    assert listed(shown) == ["Microphone and loudspeaker"]
    assert marked(shown) == ["headphones", "Bluetooth"]
    shown.search.setText("bluetooth wayland")
    assert listed(shown) == []
    assert "No chapter has these words." in shown.nothing.text()
    assert shown.nothing.isVisibleTo(shown)
    QTest.keyClick(shown.search, Qt.Key.Key_Escape)
    assert shown.search.text() == ""
    assert len(listed(shown)) == len(topics()) + 1
    assert marked(shown) == []
    assert shown.nothing.isHidden()
    QTest.keyClick(shown.search, Qt.Key.Key_Escape)
    assert not shown.isVisible(), "the second Esc closes the window"


def test_enter_goes_to_the_next_place_and_to_the_next_chapter(shown: HelpWindow) -> None:
    shown.search.setText("hands-free")
    before = listed(shown)
    assert len(before) > 1
    seen = []
    for _ in range(40):
        QTest.keyClick(shown.search, Qt.Key.Key_Return)
        seen.append((shown.list.currentRow(), shown.page.textCursor().position()))
    assert len({row for row, _ in seen}) == len(before)
    assert len(set(seen)) > len(before)


def test_the_shortcuts_are_found_too(shown: HelpWindow) -> None:
    shown.search.setText("to the next part")
    assert "Keyboard shortcuts" in listed(shown)


def test_a_letter_marks_no_more_than_anybody_looks_at(shown: HelpWindow) -> None:
    shown.show_chapter("talking")
    shown.search.setText("e")
    assert len(marked(shown)) == MOST_MARKS


def test_ctrl_f_goes_to_the_search(shown: HelpWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(shown.isActiveWindow)
    shown.page.setFocus()
    QTest.keyClick(shown.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(shown.search.hasFocus)


def test_in_a_small_window_the_picker_offers_what_was_found(shown: HelpWindow) -> None:
    shown.resize(400, 500)
    shown.search.setText("bluetooth")
    assert shown.folded.count() == 1
    shown.search.clear()
    assert shown.folded.count() == len(topics()) + 1


def test_another_look_keeps_the_chapter_and_the_marks(shown: HelpWindow) -> None:
    shown.search.setText("bluetooth")
    before = shown.page.document()
    shown._theme.choose("dark")
    assert shown.page.document() is not before
    assert marked(shown) == ["Bluetooth"]
    shown._theme.choose("light")
