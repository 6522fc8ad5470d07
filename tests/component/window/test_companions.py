"""What stands beside the window, on Qt's in-memory screen: when each is seen, what it shows, what it asks."""

import warnings
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QCloseEvent, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.messages.events.event import Event
from app.core.messages.events.program_events import SettingsApplied
from app.core.state import Conversation, Notice, Outgoing, Reply, ReplyStage, Take, TakeStage
from app.core.values.problems import CATALOGUE
from app.core.values.replacing import replace
from app.core.values.values import Role, Turn, TurnStatus
from app.ui.companions.captions import Captions
from app.ui.companions.companions import Companions
from app.ui.companions.overlay import AWAY, Overlay, corner_of
from app.ui.parts.paint.glyph import SIZES, state_icon
from app.ui.parts.paint.theme import Theme
from app.ui.window.main_window import MainWindow
from app.ui.wording.palette import LIGHT
from tests.helpers.listener import READY, Listener
from tests.helpers.windowed import window_on

RECORDING = replace(READY, take=Take(1, TakeStage.RECORDING, at=1.0, level=-20.0))
SPEAKING = replace(READY, reply=Reply(ReplyStage.ACTIVE, sounding=True))
TALKED = Conversation(
    "c",
    turns=(
        Turn("1", Role.USER, "What is the capital of Norway?", TurnStatus.DONE),
        Turn("2", Role.ASSISTANT, "Oslo.", TurnStatus.DONE),
    ),
)


class Chooser(Listener):
    """A session that decides nothing but what the settings are."""

    def dispatch(self, event: Event) -> None:
        super().dispatch(event)
        if isinstance(event, SettingsApplied):
            self.become(replace(self.state, settings=event.settings))


@pytest.fixture
def session() -> Listener:
    return Chooser()


@pytest.fixture
def window(qtbot: QtBot, session: Listener) -> Iterator[MainWindow]:
    with window_on(qtbot, session) as made:
        yield made


@pytest.fixture
def beside(window: MainWindow) -> Iterator[Companions]:
    bridge = window._bridge
    assert bridge is not None
    made = Companions(window, bridge)
    yield made
    made.close()


@pytest.fixture
def elsewhere(qtbot: QtBot, window: MainWindow) -> Callable[[], None]:
    """Some other program gets the keyboard; on this screen: none of our windows has it."""

    def leave() -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # this screen has no other programs
            QApplication.setActiveWindow(None)  # type: ignore[arg-type]
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusWindowChanged.emit(None)
        qtbot.waitUntil(lambda: not window.isActiveWindow())

    return leave


def seen(widget: QWidget | None) -> bool:
    return widget is not None and widget.isVisible()


# ---------------------------------------------------------------- overlay


def test_nothing_is_made_before_it_is_needed(beside: Companions) -> None:
    assert (beside.overlay, beside.captions, beside.compact.strip) == (None, None, None)


def test_the_overlay_comes_when_the_window_goes_and_something_happens(
    beside: Companions, session: Listener, elsewhere: Callable[[], None], qtbot: QtBot
) -> None:
    session.become(SPEAKING)
    assert not seen(beside.overlay)
    elsewhere()
    qtbot.waitUntil(lambda: seen(beside.overlay))
    session.become(READY)
    qtbot.waitUntil(lambda: not seen(beside.overlay))
    session.choose(overlay="always")
    qtbot.waitUntil(lambda: seen(beside.overlay))
    session.choose(overlay="off")
    qtbot.waitUntil(lambda: not seen(beside.overlay))


def test_the_overlay_may_not_have_the_keyboard(theme: Theme, qtbot: QtBot) -> None:
    overlay = Overlay(theme)
    qtbot.addWidget(overlay)
    flags = overlay.windowFlags()
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert flags & Qt.WindowType.FramelessWindowHint
    assert overlay.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert overlay.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert overlay.size() == QSize(260, 56)


def test_the_overlay_and_the_small_window_grow_with_the_text(
    beside: Companions, window: MainWindow, session: Listener, elsewhere: Callable[[], None], qtbot: QtBot
) -> None:
    session.choose(overlay="always", text_scale=200)
    elsewhere()
    qtbot.waitUntil(lambda: seen(beside.overlay))
    assert beside.overlay
    assert beside.overlay.size() == QSize(520, 112)
    beside.compact.turn(True)
    assert window.size() == QSize(720, 440)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


@pytest.mark.parametrize(
    ("corner", "at"),
    [
        ("top_left", QPoint(100 + AWAY, 50 + AWAY)),
        ("top_right", QPoint(1100 - AWAY - 260, 50 + AWAY)),
        ("bottom_left", QPoint(100 + AWAY, 850 - AWAY - 56)),
        ("bottom_right", QPoint(1100 - AWAY - 260, 850 - AWAY - 56)),
    ],
)
def test_each_corner_is_a_corner(corner: str, at: QPoint) -> None:
    assert corner_of(QRect(100, 50, 1000, 800), QSize(260, 56), corner) == at


def test_the_corner_of_the_settings_is_where_it_stands(
    beside: Companions, session: Listener, elsewhere: Callable[[], None], qtbot: QtBot
) -> None:
    session.choose(overlay="always", overlay_corner="top_left")
    elsewhere()
    qtbot.waitUntil(lambda: seen(beside.overlay))
    assert beside.overlay
    room = beside.overlay.screen().availableGeometry()
    assert beside.overlay.pos() == room.topLeft() + QPoint(AWAY, AWAY)
    session.choose(overlay_corner="bottom_right")
    assert beside.overlay.geometry().bottomRight() == room.bottomRight() - QPoint(AWAY, AWAY)


def painted(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_the_overlay_shows_the_level_that_is_heard(
    beside: Companions, session: Listener, elsewhere: Callable[[], None], qtbot: QtBot
) -> None:
    elsewhere()
    session.become(replace(RECORDING, take=Take(1, TakeStage.RECORDING, at=1.0, level=-60.0)))
    qtbot.waitUntil(lambda: seen(beside.overlay))
    assert beside.overlay
    silent = painted(beside.overlay)
    session.become(replace(RECORDING, take=Take(1, TakeStage.RECORDING, at=1.0, level=-1.0)))
    qtbot.waitUntil(lambda: painted(beside.overlay) != silent)  # type: ignore[arg-type]
    assert beside.overlay.accessibleName() == "Recording"


def test_a_click_on_the_overlay_shows_the_window(
    beside: Companions, window: MainWindow, session: Listener, qtbot: QtBot
) -> None:
    window.hide()
    session.become(SPEAKING)
    qtbot.waitUntil(lambda: seen(beside.overlay))
    assert beside.overlay
    QTest.mouseClick(beside.overlay, Qt.MouseButton.RightButton)
    assert not window.isVisible()
    QTest.mouseClick(beside.overlay, Qt.MouseButton.LeftButton)
    assert window.isVisible()


# ---------------------------------------------------------------- tray


@pytest.mark.parametrize("colour", ["neutral", "ready", "recording", "busy", "speaking", "error"])
def test_the_tiles_of_two_states_differ_without_colour(colour: str) -> None:
    shapes = ("dot", "square", "triangle", "note", "slash", "ring", "arc", "cross")
    grey = [state_icon(shape, colour).pixmap(22, 22).toImage() for shape in shapes]
    bits = {bytes(image.convertToFormat(QImage.Format.Format_Mono).constBits()) for image in grey}
    assert len(bits) == len(shapes)
    middle = grey[1].pixelColor(3, 11).name().upper()
    assert middle == LIGHT[colour]


def test_the_tile_is_drawn_in_every_size_that_trays_ask_for() -> None:
    assert {size.width() for size in state_icon("dot", "ready").availableSizes()} == set(SIZES)


def test_the_menu_talks_stops_and_begins_anew(beside: Companions, session: Listener) -> None:
    tray = beside.tray
    assert (tray.state.text(), tray.talk.text(), tray.stop.isEnabled()) == ("Ready", "Talk", False)
    tray.talk.trigger()
    session.become(RECORDING)
    assert (tray.state.text(), tray.talk.text(), tray.stop.text()) == (
        "Recording",
        "Send what I said",
        "Discard",
    )
    tray.talk.trigger()
    tray.stop.trigger()
    tray.new.trigger()
    assert session.names == ["TalkToggled", "TalkToggled", "Cancelled", "ConversationOpened"]


def test_the_menu_shows_and_hides(beside: Companions, window: MainWindow, qtbot: QtBot) -> None:
    tray = beside.tray
    assert tray.window.text() == "Hide the window"
    tray.window.trigger()
    assert not window.isVisible()
    qtbot.waitUntil(lambda: tray.window.text() == "Show the window")
    tray.window.trigger()
    assert window.isVisible()


def test_the_menu_switches_overlay_and_captions(beside: Companions, session: Listener) -> None:
    tray = beside.tray
    for expected in ("off", "busy"):
        tray.overlay.trigger()
        assert session.state.settings.overlay == expected
    tray.captions.trigger()
    assert session.state.settings.captions
    assert tray.captions.isChecked()
    assert seen(beside.captions)
    tray.captions.trigger()
    assert not seen(beside.captions)


def test_quit_ends_the_program_whatever_closing_means(
    beside: Companions, window: MainWindow, session: Listener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(beside.tray), "usable", True)
    session.choose(close_to_tray=True)
    with qtbot.waitSignal(window.closed):
        beside.tray.quit.trigger()


def test_closing_goes_to_the_tray_only_where_there_is_one_and_it_is_wanted(
    beside: Companions, window: MainWindow, session: Listener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(beside.tray), "usable", True)
    session.choose(close_to_tray=True)
    with qtbot.assertNotEmitted(window.closed):
        window.close()
    assert not window.isVisible()
    window.show()
    session.choose(close_to_tray=False)
    with qtbot.waitSignal(window.closed):
        window.close()
    window.show()
    session.choose(close_to_tray=True)
    monkeypatch.setattr(type(beside.tray), "usable", False)
    with qtbot.waitSignal(window.closed):
        window.close()


def test_where_no_tray_comes_a_hidden_window_shows_itself(
    beside: Companions, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.companions.companions.TRAY_WITHIN_MS", 10)
    window.hide()
    monkeypatch.setattr(type(beside.tray), "usable", True)
    beside.seek_tray(window.come_forward)
    qtbot.wait(60)
    assert not window.isVisible()
    monkeypatch.setattr(type(beside.tray), "usable", False)
    beside.seek_tray(window.showMinimized)
    qtbot.waitUntil(window.isMinimized)
    window.hide()
    beside.seek_tray(window.come_forward)
    qtbot.waitUntil(lambda: window.isVisible() and not window.isMinimized())


# ---------------------------------------------------------------- captions


def active(beside: Companions, qtbot: QtBot) -> Captions:
    captions = beside.captions
    assert captions
    captions.activateWindow()
    qtbot.waitUntil(captions.isActiveWindow)
    return captions


def test_captions_show_both_sides_and_grow(beside: Companions, session: Listener, qtbot: QtBot) -> None:
    session.choose(captions=True)
    captions = active(beside, qtbot)
    empty = painted(captions)
    session.become(replace(session.state, conversation=TALKED))
    said = painted(captions)
    assert said != empty
    lines = [
        row
        for row in range(said.height())
        if any(said.pixelColor(x, row).lightness() < 90 for x in range(20, 700, 2))
    ]
    assert max(lines) - min(lines) > 3 * 32  # two labels, two turns
    QTest.keyClick(captions, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert session.state.settings.captions_size == 36
    QTest.keyClick(captions, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert session.state.settings.captions_size == 32
    assert painted(captions) == said


def test_captions_keep_to_their_sizes(beside: Companions, session: Listener, qtbot: QtBot) -> None:
    session.choose(captions=True, captions_size=96)
    QTest.keyClick(active(beside, qtbot), Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert session.state.settings.captions_size == 96


def test_closing_the_captions_is_kept(beside: Companions, session: Listener) -> None:
    session.choose(captions=True)
    assert beside.captions
    beside.captions.close()
    assert not session.state.settings.captions


def test_the_end_of_the_program_does_not_switch_the_captions_off(
    window: MainWindow, session: Listener
) -> None:
    bridge = window._bridge
    assert bridge
    made = Companions(window, bridge)
    session.choose(captions=True)
    made.close()
    assert session.state.settings.captions


def test_the_talk_key_works_in_the_captions_too(
    beside: Companions, session: Listener, elsewhere: Callable[[], None], qtbot: QtBot
) -> None:
    session.choose(captions=True)
    captions = active(beside, qtbot)
    session.told.clear()
    down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
    QApplication.sendEvent(captions.windowHandle(), down)
    assert session.names == ["TalkPressed"]
    session.become(replace(session.state, take=RECORDING.take))
    elsewhere()
    qtbot.waitUntil(lambda: "FocusLost" in session.names)


# ---------------------------------------------------------------- the small window


def test_small_and_back(beside: Companions, window: MainWindow, session: Listener, qtbot: QtBot) -> None:
    session.become(replace(READY, conversation=TALKED))
    window.resize(980, 680)
    before = window.geometry()
    shortcut(window)
    qtbot.waitUntil(lambda: window.size() == QSize(360, 220))
    assert window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    bar = window.bar
    away = (window.header, bar.field, bar.line, bar.microphone)
    assert [seen(part) for part in away] == [False] * 4
    assert window.transcript
    assert seen(window.transcript)
    assert window.transcript.height() > 60
    strip = beside.compact.strip
    assert strip
    session.become(replace(RECORDING, conversation=TALKED))
    assert bar.talk.text() == "Recording"
    for part in (strip.back, bar.talk, bar.stop):
        corner = part.mapTo(window, part.rect().bottomRight())
        assert window.rect().contains(corner), part
    QTest.mouseClick(strip.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.size() == before.size())
    assert not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert [seen(part) for part in away] == [True] * 4
    assert not seen(strip)
    assert window.minimumSize() == QSize(360, 480)


def test_a_card_is_one_line_of_the_small_window_and_takes_no_room_from_the_button(
    beside: Companions, window: MainWindow, session: Listener, qtbot: QtBot
) -> None:
    beside.compact.turn(True)
    strip = beside.compact.strip
    assert strip
    for number, code in enumerate(("network", "insufficient_quota", "no_answer"), start=1):
        session.become(replace(READY, notices=(*session.state.notices, Notice(number, code))))
        qtbot.wait(30)
        assert window.bar.talk.height() >= 44
        assert window.rect().contains(window.bar.talk.mapTo(window, window.bar.talk.rect().bottomRight()))
        assert not seen(window.notices)
        assert strip.title.text() == CATALOGUE[code].title
    draft = Outgoing(7, "k", text="kept", draft=True)
    session.become(replace(session.state, outgoing=(draft,)))
    assert strip.title.text() == "Unsent: kept"
    beside.compact.turn(False)
    assert seen(window.notices)


def shortcut(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)


def test_the_small_window_needs_no_overlay(
    beside: Companions, session: Listener, elsewhere: Callable[[], None], qtbot: QtBot
) -> None:
    session.choose(overlay="always")
    beside.tray.compact.trigger()
    elsewhere()
    qtbot.wait(50)
    assert not seen(beside.overlay)
    beside.tray.compact.trigger()
    elsewhere()
    qtbot.waitUntil(lambda: seen(beside.overlay))


def test_the_menu_of_the_window_makes_it_small_and_shows_captions(
    beside: Companions, window: MainWindow, session: Listener
) -> None:
    more = window.header.more
    more.click()
    assert more.lines
    lines = {action.text().partition("\t")[0]: action for action in more.lines.actions()}
    more.lines.close()
    lines["Captions"].trigger()
    assert seen(beside.captions)
    lines["Captions"].trigger()
    assert not seen(beside.captions)
    lines["Small window"].trigger()
    assert beside.compact.on


def test_the_set_up_guide_keeps_its_room(beside: Companions, window: MainWindow, qtbot: QtBot) -> None:
    window.guide.open()
    shortcut(window)
    beside.tray.compact.trigger()
    assert not beside.compact.on
    qtbot.waitUntil(lambda: not beside.tray.compact.isChecked())
    window.guide.close()
    shortcut(window)
    assert beside.compact.on


def test_what_is_away_in_the_small_window_cannot_be_reached(
    beside: Companions, window: MainWindow, qtbot: QtBot
) -> None:
    shortcut(window)
    assert not any(starter.isEnabled() for starter in window.empty.starters)
    shortcut(window)
    assert all(starter.isEnabled() for starter in window.empty.starters)


def test_every_control_beside_the_window_has_a_name(beside: Companions, session: Listener) -> None:
    beside.compact.turn(True)
    session.choose(captions=True)
    strip, captions = beside.compact.strip, beside.captions
    assert strip
    assert captions
    assert strip.back.accessibleName() == "Full window (Ctrl+M)"
    assert captions.accessibleName() == "Captions"
    named = [action.text() for action in beside.tray.menu.actions() if not action.isSeparator()]
    assert all(named)
    assert isinstance(captions, Captions)
    captions.closeEvent(QCloseEvent())
