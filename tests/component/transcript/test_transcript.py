"""The transcript on Qt's in-memory screen: keys, copying, names, long and foreign words; no session."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from app.core.values.values import Role, Turn, TurnStatus
from app.ui.parts.paint.theme import Theme
from app.ui.transcript.transcript_model import TranscriptModel
from app.ui.transcript.turn_navigation import row_after
from app.ui.transcript.turns.layouts import Layouts
from app.ui.transcript.view import TranscriptView

MOVE = QAbstractItemView.CursorAction


def turn(number: int, text: str = "Some words.", role: Role = Role.USER) -> Turn:
    return Turn(f"k{number}", role, text, TurnStatus.DONE, audio_ms=7_000)


@pytest.fixture
def transcript(qtbot: QtBot) -> TranscriptView:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = TranscriptView(Theme(app, "light"))
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.setFocus()
    return made


def test_keys_go_through_the_turns_and_copy_the_one_they_are_on(
    transcript: TranscriptView, qtbot: QtBot
) -> None:
    transcript.show_turns(tuple(turn(n, f"text {n}") for n in range(30)))
    QTest.keyClick(transcript, Qt.Key.Key_Home)
    QTest.keyClick(transcript, Qt.Key.Key_Home)
    QTest.keyClick(transcript, Qt.Key.Key_Down)
    with qtbot.waitSignal(transcript.text_copied):
        QTest.keyClick(transcript, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "You\ntext 1"
    box = transcript.visualRect(transcript.currentIndex())
    assert transcript.viewport().rect().contains(box)


@pytest.mark.parametrize(
    ("action", "row", "there"),
    [
        (MOVE.MoveUp, 3, 2),
        (MOVE.MoveUp, 0, 0),
        (MOVE.MoveDown, 9, 9),
        (MOVE.MovePageUp, 7, 2),
        (MOVE.MovePageDown, 7, 9),
        (MOVE.MoveHome, 7, 0),
        (MOVE.MoveEnd, 2, 9),
        (MOVE.MoveLeft, 4, 4),
        (MOVE.MoveDown, -1, 9),
    ],
)
def test_where_a_key_leads(action: MOVE, row: int, there: int) -> None:
    assert row_after(action, row, 10) == there
    assert row_after(action, -1, 0) == -1


def test_a_screen_reader_finds_who_how_long_and_what(transcript: TranscriptView) -> None:
    transcript.show_turns((turn(1, "Hello"),))
    table = QAccessible.queryAccessibleInterface(transcript)
    assert table.text(QAccessible.Text.Name) == "Conversation"
    items = [table.child(n) for n in range(table.childCount())]
    names = [item.text(QAccessible.Text.Name) for item in items if item is not None]
    assert "You, 7 seconds, Hello" in names


@pytest.mark.parametrize("text", ["word " * 4_000, "x" * 20_000, "שלום עולם 👩‍👩‍👧 " * 800])
def test_a_very_long_turn_is_whole_and_can_be_scrolled(transcript: TranscriptView, text: str) -> None:
    transcript.show_turns((turn(1, text), turn(2)))
    assert transcript.verticalScrollBar().maximum() > 2_000
    transcript.verticalScrollBar().setValue(0)
    first = transcript.visualRect(transcript.model().index(0, 0))
    assert first.top() == 0
    assert transcript.visualRect(transcript.model().index(1, 0)).top() == first.bottom() + 1


def _ink(transcript: TranscriptView, text: str) -> tuple[int, int]:
    """The first and last column of the only paragraph, of an answer, that has something drawn in it."""
    transcript.show_turns((turn(1, text, Role.ASSISTANT),))
    image = transcript.viewport().grab().toImage()
    box = transcript.visualRect(transcript.model().index(0, 0))
    rows = range(box.top() + 8, box.bottom() - transcript._fonts.foot)
    dark = [x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() < 150 for y in rows)]
    return dark[0], dark[-1]


def test_a_paragraph_begins_on_the_side_of_its_own_script(transcript: TranscriptView) -> None:
    left = _ink(transcript, "Hello")
    right = _ink(transcript, "שלום")
    middle = transcript.viewport().width() // 2
    assert left[1] < middle < right[0]


def test_two_thousand_turns_take_another_width_soon_and_lay_out_what_is_seen(
    transcript: TranscriptView,
) -> None:
    transcript.show_turns(tuple(turn(n, "Some words. " * (1 + n % 20)) for n in range(2_000)))
    took = []
    for width in (500, 900, 400, 800, 600):
        began = time.thread_time()
        transcript.resize(width, 400)
        transcript.viewport().repaint()
        took.append(time.thread_time() - began)
    assert sorted(took)[2] < 0.1
    assert len(transcript._layouts) <= 160
    assert transcript.verticalScrollBar().value() == transcript.verticalScrollBar().maximum()


@pytest.mark.parametrize(
    "piece",
    [
        "It is quite a long answer with many words. ",
        "Some **bold** and *it* with `code` and [x](https://a.example/b) here. ",
        "- item **one** of `many`\n",
        "```\n    return x\n```\n",
    ],
)
def test_a_word_more_of_a_long_answer_costs_no_frame(transcript: TranscriptView, piece: str) -> None:
    old = tuple(turn(n, "Some **words**. " * 9, Role.ASSISTANT) for n in range(1_000))
    text, took = piece * (20_000 // len(piece)), []
    for _ in range(9):
        text += piece
        began = time.thread_time()
        transcript.show_turns((*old, Turn("new", Role.ASSISTANT, text, TurnStatus.STREAMING)))
        transcript.viewport().repaint()
        took.append(time.thread_time() - began)
    assert sorted(took)[4] < 0.016


def test_layouts_are_kept_until_the_turn_or_the_width_changes(transcript: TranscriptView) -> None:
    model, layouts = TranscriptModel(), Layouts()
    model.show((turn(1, "a\nb"), turn(1, "a\nc")))
    first = layouts.of(model.turns[0], model.words(0), 300, transcript._fonts)
    assert layouts.of(model.turns[0], model.words(0), 300, transcript._fonts) is first
    grown = layouts.of(model.turns[1], model.words(1), 300, transcript._fonts)
    assert grown.paragraphs[0] is first.paragraphs[0]
    assert grown.paragraphs[1] is not first.paragraphs[1]
    assert layouts.of(model.turns[1], model.words(1), 200, transcript._fonts).width == 200
    assert len(layouts) == 1


def test_a_name_stands_only_where_another_persona_takes_over(qtbot: QtBot) -> None:
    model = TranscriptModel()
    said = [("", Role.USER), ("Assistant", Role.ASSISTANT), ("", Role.USER), ("Tutor", Role.ASSISTANT)]
    said += [("", Role.USER), ("Tutor", Role.ASSISTANT), ("", Role.ASSISTANT), ("Assistant", Role.ASSISTANT)]
    model.show(tuple(Turn(f"k{n}", role, "x", persona=name) for n, (name, role) in enumerate(said)))
    assert [model.words(row).label for row in range(len(said))] == ["", "", "", "Tutor", "", "", "", ""]
    assert model.words(3).spoken == "Tutor, Assistant, x"


def test_only_rows_that_changed_are_told(qtbot: QtBot) -> None:
    model = TranscriptModel()
    turns = tuple(turn(n) for n in range(5))
    assert model.show(turns) == (0, 0, 5)
    assert model.show(turns) == (0, 0, 0)
    with qtbot.waitSignal(model.dataChanged) as told:
        assert model.show((*turns[:2], turn(2, "new"), *turns[3:])) == (2, 1, 1)
    assert told.args is not None
    assert told.args[0].row() == told.args[1].row() == 2
    with qtbot.waitSignal(model.rowsRemoved):
        model.show(())
    assert model.rowCount() == 0
