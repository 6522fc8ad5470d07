"""The cards at the turns they concern, on Qt's in-memory screen; the session only records."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.core.messages.events.turn_events import DraftDiscarded, DraftPlayed, DraftSent
from app.core.settings.settings import Settings
from app.core.state import Conversation, LineStage, LineState, Notice, Outgoing, State
from app.core.values.replacing import replace
from app.core.values.values import Role, Target, Turn, TurnStatus
from app.ui.transcript.card_frame import CardFrame
from app.ui.window.main_window import MainWindow
from tests.helpers.listener import Listener
from tests.helpers.windowed import window_on

TURNS = tuple(
    Turn(f"k{n}", Role.ASSISTANT if n % 2 else Role.USER, f"turn {n} " * 30, TurnStatus.DONE, 1_000.0 + n)
    for n in range(12)
)
READY = State(
    settings=Settings(show_guide=False),
    target=Target(url="wss://api.example.org"),
    line=LineState(LineStage.UP),
    conversation=Conversation("c", "", TURNS),
)
FAILED = replace(READY, notices=(Notice(3, "no_answer", "15 s", turn="k4"),))


@pytest.fixture
def session() -> Listener:
    return Listener(READY)


@pytest.fixture
def window(qtbot: QtBot, session: Listener) -> Iterator[MainWindow]:
    with window_on(qtbot, session) as made:
        yield made


def cards(window: MainWindow) -> list[CardFrame]:
    assert window.area is not None
    return [frame for frame in window.area.findChildren(CardFrame) if frame.isVisible()]


def button(window: MainWindow, words: str) -> QAbstractButton:
    (found,) = [b for c in cards(window) for b in c.findChildren(QAbstractButton) if b.text() == words]
    return found


def test_a_card_stands_below_its_turn_and_scrolls_with_it(window: MainWindow, session: Listener) -> None:
    session.become(FAILED)
    (card,) = cards(window)
    assert window.notices.isHidden()
    assert window.transcript is not None
    for value in (0, 200, 350):
        window.transcript.verticalScrollBar().setValue(value)
        mine = window.transcript.box_of(4)
        assert mine.top() < card.geometry().top()
        assert card.geometry().bottom() == mine.bottom()
        assert card.height() >= card.heightForWidth(card.width())
        assert window.transcript.box_of(5).top() == mine.bottom() + 1


def test_a_card_appears_softly_and_at_once_where_motion_is_reduced(
    window: MainWindow, session: Listener, qtbot: QtBot
) -> None:
    session.become(FAILED)
    (card,) = cards(window)
    assert card.graphicsEffect() is not None
    qtbot.waitUntil(lambda: card.graphicsEffect() is None)
    session.become(replace(FAILED, notices=(*FAILED.notices, Notice(4, "network"))))
    assert card.graphicsEffect() is None  # it was there
    calm = replace(FAILED.settings, motion="less")
    session.become(replace(READY, settings=calm))
    session.become(replace(FAILED, settings=calm))
    (card,) = cards(window)
    assert card.graphicsEffect() is None


def test_a_card_goes_when_its_notice_goes_and_the_turns_close_up(
    window: MainWindow, session: Listener
) -> None:
    assert window.transcript is not None
    bar = window.transcript.verticalScrollBar()
    before = bar.maximum()
    session.become(replace(READY, notices=(Notice(3, "no_answer", turn="k11"),)))
    assert bar.maximum() > before
    assert bar.value() == bar.maximum()  # who was at the end sees the card
    button(window, "Ask again").click()
    assert [type(e).__name__ for e in session.told[-2:]] == ["AskedAgain", "NoticeDismissed"]
    session.become(READY)
    assert cards(window) == []
    assert bar.maximum() == before


def test_a_card_whose_turn_is_not_shown_stands_above_the_talk_bar(
    window: MainWindow, session: Listener
) -> None:
    session.become(replace(READY, notices=(Notice(3, "no_answer", turn="gone"), Notice(4, "network"))))
    assert cards(window) == []
    assert len(window.notices.findChildren(CardFrame)) == 2


def test_a_card_moves_with_its_turn_when_others_come_and_go(window: MainWindow, session: Listener) -> None:
    session.become(FAILED)
    session.become(replace(FAILED, conversation=Conversation("c", "", TURNS[2:])))
    (card,) = cards(window)
    assert window.transcript is not None
    assert card.geometry().bottom() == window.transcript.box_of(2).bottom()


def test_details_fold_out_and_push_what_is_below(window: MainWindow, session: Listener) -> None:
    session.become(FAILED)
    (card,) = cards(window)
    low = card.height()
    button(window, "Details").click()
    (label,) = [label for label in card.findChildren(QLabel) if label.text() == "no_answer: 15 s"]
    assert label.isVisible()
    assert card.height() > low
    button(window, "Details").click()
    assert card.height() == low


def test_a_countdown_keeps_the_card_and_the_focus(window: MainWindow, session: Listener) -> None:
    waiting = replace(READY, notices=(Notice(3, "rate_limit_exceeded", turn="k11", until=4e9),))
    session.become(waiting)
    (card,) = cards(window)
    button(window, "Ask again").setFocus()
    session.become(replace(READY, notices=(Notice(3, "rate_limit_exceeded", turn="k11", until=4e9 + 60),)))
    assert cards(window) == [card]
    assert button(window, "Ask again").hasFocus()
    assert any("asked for again by itself in" in label.text() for label in card.findChildren(QLabel))


def test_a_draft_at_its_turn_is_sent_listened_to_or_discarded(window: MainWindow, session: Listener) -> None:
    kept = Outgoing(7, "k4", frames=(b"\0" * 48_000,), draft=True, reason="take_kept")
    session.become(replace(READY, outgoing=(kept,)))
    for words in ("Send", "Listen", "Discard"):
        button(window, words).click()
    sent = (DraftSent, DraftPlayed, DraftDiscarded)
    assert [type(e) for e in session.told[-3:]] == list(sent)
    assert [e.number for e in session.told[-3:] if isinstance(e, sent)] == [7, 7, 7]


def test_what_was_discarded_offers_undo_above_the_talk_bar(window: MainWindow, session: Listener) -> None:
    gone = Outgoing(7, "gone", frames=(b"\0" * 48_000,), draft=True, reason="cancelled")
    session.become(replace(READY, outgoing=(gone,)))
    (undo,) = window.notices.findChildren(QAbstractButton)
    assert undo.text() == "Undo"
    undo.click()
    assert isinstance(session.told[-1], DraftSent)


def test_tab_goes_from_the_turns_to_the_card_and_brings_it_on_screen(
    window: MainWindow, session: Listener
) -> None:
    session.become(FAILED)
    assert window.transcript is not None
    window.transcript.setFocus()
    QTest.keyClick(window.transcript, Qt.Key.Key_Tab)
    assert window.area is not None
    assert window.area.foot.copy.hasFocus()  # the row of the turn that the keyboard is on
    for _ in range(2):
        focused = window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert button(window, "Ask again").hasFocus()
    (card,) = cards(window)
    assert window.area.rect().contains(card.geometry())


def test_the_wheel_over_a_card_scrolls_the_turns(window: MainWindow, session: Listener) -> None:
    session.become(replace(READY, notices=(Notice(3, "no_answer", turn="k11"),)))
    (card,) = cards(window)
    assert window.transcript is not None
    assert window.area is not None
    before = window.transcript.verticalScrollBar().value()
    turned = QWheelEvent(
        QPointF(9, 9),
        card.mapToGlobal(QPointF(9, 9)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    assert not card.event(turned) or not turned.isAccepted()  # so Qt offers it to the area
    QApplication.sendEvent(window.area, turned)
    assert window.transcript.verticalScrollBar().value() < before


def test_a_screen_reader_finds_the_card_beside_the_turns(window: MainWindow, session: Listener) -> None:
    session.become(FAILED)
    assert window.area is not None
    area = QAccessible.queryAccessibleInterface(window.area)
    met = [area.child(n) for n in range(area.childCount())]
    names = [face.text(QAccessible.Text.Name) for face in met if not face.state().invisible]
    assert names == ["Conversation", "No answer came"]


def test_mirrored_a_card_stands_below_its_turn_all_the_same(window: MainWindow, session: Listener) -> None:
    session.become(FAILED)
    assert window.area is not None
    window.area.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.area.view.measure_again()
    (card,) = cards(window)
    column = window.area.view.box_of(4)
    assert card.geometry().center().x() == window.area.view.viewport().x() + column.center().x()
