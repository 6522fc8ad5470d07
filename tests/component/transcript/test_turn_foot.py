"""What can be done with a turn, by pointer and by keyboard: played again, copied, its links opened."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QDesktopServices, QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from app.core.values.values import Role, Turn, TurnStatus
from app.ui.parts.paint.theme import Theme
from app.ui.transcript import area as area_module
from app.ui.transcript.area import TranscriptArea
from app.ui.wording.views import AtTurns

SITE = "https://example.org/x"
CODE = f"See [the site]({SITE}):\n```python\nprint(1)\n```"
TURNS = (
    Turn("u1", Role.USER, "One?", TurnStatus.DONE, 1e9, audio_ms=2_000),
    Turn("a1", Role.ASSISTANT, CODE, TurnStatus.DONE, 1e9 + 5, audio_ms=3_000),
    Turn("u2", Role.USER, "", TurnStatus.WAITING, 1e9 + 9, audio_ms=2_000),
    Turn("a2", Role.ASSISTANT, "On its w", TurnStatus.STREAMING, 1e9 + 10),
)
SOUND = AtTurns((), ("a1",), "")


@pytest.fixture
def area(qtbot: QtBot) -> Iterator[TranscriptArea]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    made = TranscriptArea(Theme(app, "light"))
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_view(TURNS, (), (), SOUND)
    yield made
    QToolTip.hideText()


def point_at(area: TranscriptArea, row: int) -> QPoint:
    at = area.view.visualRect(area.view.model().index(row, 0)).center()
    QTest.mouseMove(area.view.viewport(), at)
    area._pointed(row)
    return at


def words_at(area: TranscriptArea, wanted: tuple[bool, bool]) -> QPoint:
    """A point of the second turn with a link, or with what copies its code."""
    box = area.view.visualRect(area.view.model().index(1, 0))
    for y in range(box.top(), box.bottom(), 4):
        for x in range(0, box.right(), 4):
            link, code = area.view.under(QPointF(x, y))
            if (bool(link), bool(code)) == wanted:
                return QPoint(x, y)
    raise AssertionError(wanted)


def menu(area: TranscriptArea) -> QMenu:
    (found,) = area.findChildren(QMenu)
    return found


def test_the_row_stands_under_the_turn_below_the_pointer_and_says_when(area: TranscriptArea) -> None:
    assert area.foot.isHidden()
    point_at(area, 1)
    foot = area.foot
    assert foot.isVisible()
    assert foot.time.text().endswith("0:03")
    assert (foot.play.isVisible(), foot.code.isVisible()) == (True, True)
    box = area.view.box_of(1)
    assert box.top() < foot.y() < foot.geometry().bottom() <= box.bottom()
    assert foot.x() - foot.bleed <= box.left() <= foot.x() + foot.bleed
    point_at(area, 0)
    assert (foot.play.isVisible(), foot.code.isVisible()) == (False, False)
    assert foot.geometry().right() + 1 >= area.view.box_of(0).right()  # the person's stand on the far side


def test_a_turn_that_is_not_finished_has_no_row(area: TranscriptArea) -> None:
    for row in (2, 3):
        point_at(area, row)
        assert area.foot.isHidden()


def test_the_row_goes_when_the_pointer_does_and_stays_while_that_is_on_it(
    area: TranscriptArea, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    point_at(area, 1)
    QApplication.sendEvent(area.view.viewport(), QEvent(QEvent.Type.Leave))
    area.foot.entered.emit()
    qtbot.wait(area_module._AWAY_MS + 100)
    assert area.foot.isVisible()
    area.foot.left.emit()
    qtbot.waitUntil(area.foot.isHidden)


def test_the_keyboard_reaches_the_row_of_the_turn_it_is_on(area: TranscriptArea, qtbot: QtBot) -> None:
    area.view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(area.view, Qt.Key.Key_Home)  # from nowhere to the newest
    QTest.keyClick(area.view, Qt.Key.Key_Home)
    QTest.keyClick(area.view, Qt.Key.Key_Down)
    assert area.foot.turn_id == "a1"
    from app.ui.parts.access.tab_order import in_order

    in_order(area.in_order)
    QTest.keyClick(area.view, Qt.Key.Key_Tab)
    assert area.foot.play.hasFocus()
    with qtbot.waitSignal(area.asks.answer_played) as asked:
        QTest.keyClick(area.foot.play, Qt.Key.Key_Space)
    assert asked.args == ["a1"]
    area.show_view(TURNS, (), (), AtTurns((), ("a1",), "a1"))
    assert area.foot.play.accessibleName() == "Stop"
    assert area.foot.play.hasFocus()
    area.show_view(TURNS, (), (), AtTurns())
    assert area.foot.play.isHidden()
    assert area.foot.copy.hasFocus()


def test_the_focus_goes_to_the_turns_when_the_row_goes(area: TranscriptArea) -> None:
    area.view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(area.view, Qt.Key.Key_Home)
    QTest.keyClick(area.view, Qt.Key.Key_Home)
    area.foot.copy.setFocus(Qt.FocusReason.TabFocusReason)
    assert area.foot.isVisible()
    area.foot.go()
    assert area.view.hasFocus()


def test_it_copies_the_turn_under_which_it_stands(area: TranscriptArea, qtbot: QtBot) -> None:
    point_at(area, 1)
    with qtbot.waitSignal(area.view.text_copied):
        area.foot.copy.click()
    assert QGuiApplication.clipboard().text().endswith(CODE)
    assert area.foot.time.text() == "Copied"
    area.foot.code.click()
    assert QGuiApplication.clipboard().text() == "print(1)"
    qtbot.waitUntil(lambda: area.foot.time.text() != "Copied", timeout=3_000)


def test_a_click_on_the_sign_at_the_code_copies_it(area: TranscriptArea) -> None:
    at = words_at(area, (False, True))
    QTest.mouseMove(area.view.viewport(), at)
    QTest.mouseClick(area.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert QGuiApplication.clipboard().text() == "print(1)"


def test_a_link_is_opened_by_a_click_on_it_and_by_nothing_else(
    area: TranscriptArea, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    area.view.link_wanted.disconnect()
    area.view.link_wanted.connect(opened.append)
    at, beside = words_at(area, (True, False)), QPoint(5, 5)
    port = area.view.viewport()
    QTest.mouseMove(port, at)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=beside)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=at)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=beside)
    QTest.mouseClick(port, Qt.MouseButton.RightButton, pos=at)
    assert opened == []
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=at)
    assert opened == [SITE]


def test_the_address_of_a_link_is_its_tooltip(area: TranscriptArea, qtbot: QtBot) -> None:
    def ask(place: QPoint) -> None:
        tip = QHelpEvent(QEvent.Type.ToolTip, place, area.view.viewport().mapToGlobal(place))
        QApplication.sendEvent(area.view.viewport(), tip)

    ask(words_at(area, (True, False)))
    assert QToolTip.text() == SITE
    ask(QPoint(5, 5))
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_only_web_addresses_are_handed_to_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.ui.transcript import links

    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    for address in (SITE, "file:///etc/passwd", "javascript:alert(1)", "https://a:b@example.org"):
        links.open_link(address)
    assert opened == [SITE]


def test_the_menu_has_all_of_it(area: TranscriptArea, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(area_module, "open_link", opened.append)
    at = point_at(area, 1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, area.view.mapToGlobal(at))
    QApplication.sendEvent(area.view.viewport(), event)
    actions = {action.text(): action for action in menu(area).actions()}
    assert list(actions) == [
        "Play again",
        "Copy the code",
        f"Open {SITE}",
        "Copy this turn",
        "Copy the conversation",
    ]
    actions["Copy the code"].trigger()
    assert QGuiApplication.clipboard().text() == "print(1)"
    actions["Copy the conversation"].trigger()
    assert QGuiApplication.clipboard().text().startswith("You ")
    actions[f"Open {SITE}"].trigger()
    assert opened == [SITE]
    with qtbot.waitSignal(area.asks.answer_played):
        actions["Play again"].trigger()
    menu(area).close()


def test_a_screen_reader_finds_the_row_and_its_buttons(area: TranscriptArea) -> None:
    point_at(area, 1)
    face = QAccessible.queryAccessibleInterface(area.foot)
    assert face.text(QAccessible.Text.Name) == "This message"
    met = [face.child(n) for n in range(face.childCount())]
    names = [one.text(QAccessible.Text.Name) for one in met if not one.state().invisible]
    assert names[:4] == ["Play again", "Copy", "Copy the code", "More"]


def test_a_turn_that_waits_says_so_at_once_and_no_more_when_it_is_gone(area: TranscriptArea) -> None:
    index = area.view.model().index(2, 0)

    def said() -> str:
        return str(area.view.model().data(index, Qt.ItemDataRole.AccessibleTextRole))

    assert said().endswith("Writing down…")
    before = area.grab().toImage()
    area.show_view(TURNS, (), (), AtTurns((("u2", "Not sent yet, 0:02 kept"),)))
    assert said().endswith("Not sent yet, 0:02 kept")
    assert area.grab().toImage() != before
    area.show_view(TURNS, (), (), SOUND)
    assert said().endswith("Writing down…")
