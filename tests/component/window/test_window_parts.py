"""The window's header, cards, banner and crash box, on Qt's in-memory screen; the session only records."""

import asyncio
import os
import signal
import time
from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QDesktopServices, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMessageBox,
    QSlider,
)
from pytestqt.qtbot import QtBot

from app.core.messages.events.archive_events import ConversationOpened, ConversationRenamed
from app.core.settings.server_address import OPENAI_URL, billing_page
from app.core.state import Conversation, LineStage, LineState, Notice, Reply, ReplyStage, Sound, Take
from app.core.state import TakeStage as Stage
from app.core.values.problems import CATALOGUE, Kind, Trouble
from app.core.values.replacing import replace
from app.core.values.values import Device, Role, Target, Turn
from app.ui.parts.input.pickers import shortened
from app.ui.parts.paint.theme import sheet
from app.ui.run import _asked_to_wait, _CrashBox
from app.ui.talk.button_painter import BEAT_MS, headline
from app.ui.window.main_window import MainWindow
from app.ui.wording.palette import LIGHT
from tests.helpers.listener import READY, Listener
from tests.helpers.windowed import window_on

LONG = "A very long name of a microphone that fits into no list of any bar, analogue stereo, by USB"
SOUND = Sound(
    inputs=(Device("a", "Desk", default=True), Device("b", LONG)), outputs=(Device("s", "Speakers"),)
)
WITH_SOUND = replace(READY, sound=SOUND)
TALKED = replace(WITH_SOUND, conversation=Conversation("c", "", (Turn("k", Role.USER, "Hello", at=1.0),)))


@pytest.fixture
def session() -> Listener:
    return Listener(WITH_SOUND)


@pytest.fixture
def window(qtbot: QtBot, session: Listener) -> Iterator[MainWindow]:
    with window_on(qtbot, session) as made:
        yield made


def test_a_long_name_is_cut_and_the_talk_key_behind_it_stays(qtbot: QtBot) -> None:
    metrics = QFontMetrics(QApplication.font())
    words = "An uncommonly long name of a persona · F13"
    room = metrics.horizontalAdvance("An uncommonly… · F13") + 4
    assert shortened(words, metrics, room).endswith("… · F13")
    assert metrics.horizontalAdvance(shortened(words, metrics, room)) <= room
    assert shortened(words, metrics, 10_000) == words
    assert shortened("No key at all in this name", metrics, room).endswith("…")
    assert metrics.horizontalAdvance(shortened(words, metrics, 40)) <= 40


@pytest.mark.parametrize("state", ["offline", "limit"])
def test_in_a_small_window_trouble_is_said_in_few_words_and_the_rest_in_the_tooltip(
    window: MainWindow, session: Listener, qtbot: QtBot, state: str
) -> None:
    waiting = LineState(LineStage.WAITING, trouble="network", retry_seconds=27.0)
    limited = (Notice(3, "rate_limit_exceeded", until=time.time() + 27),)
    session.become(
        replace(WITH_SOUND, line=waiting) if state == "offline" else replace(WITH_SOUND, notices=limited)
    )
    service = window.header.service
    whole = service.text()
    window.resize(360, 640)
    qtbot.waitUntil(lambda: service.text() != whole)
    assert service.text().endswith(" s")
    assert len(service.text()) < len(whole)
    assert service.toolTip() == whole
    assert service.sizeHint().width() <= service.width()


def test_the_state_is_in_the_header_only_while_the_button_cannot_be_seen(
    window: MainWindow, session: Listener
) -> None:
    recording = replace(WITH_SOUND, take=Take(1, Stage.RECORDING, at=time.time()))
    session.become(recording)
    assert not window.header.chip.isVisible()
    window.bar.hide()
    session.become(replace(recording, notices=(Notice(1, "network"),)))
    assert window.header.chip.isVisible()
    assert window.header.chip.text().startswith("Recording")
    window.bar.show()
    session.become(WITH_SOUND)
    assert not window.header.chip.isVisible()


# ---------------------------------------------------------------- cards, banner, key


@pytest.mark.parametrize("code", [code for code, found in CATALOGUE.items() if found.kind is not Kind.BENIGN])
def test_each_card_keeps_what_its_button_says(
    window: MainWindow, session: Listener, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    service = replace(WITH_SOUND.target, url=OPENAI_URL)
    session.become(replace(WITH_SOUND, target=service, notices=(Notice(3, code, path="/home/me/talk.md"),)))
    session.told.clear()
    action = CATALOGUE[code].action
    shown = [b for b in window.notices.findChildren(QAbstractButton) if b.text() and b.isVisible()]
    buttons = [b for b in shown if b.text() != "Details"]
    assert len(shown) == len(buttons) + 1
    assert bool(buttons) == (action not in ("", "draft"))  # a draft has a card and buttons of its own
    for button in buttons[:1]:
        button.click()
    names = [type(event).__name__ for event in session.told]
    match action:
        case "billing":
            assert opened == [billing_page(OPENAI_URL)]
        case "show_file":
            assert opened == ["file:///home/me"]
        case "settings" | "key" | "model":
            assert window.settings.dialog is not None
            assert window.settings.dialog.isVisible()
        case "devices":
            menu = window.bar.microphone.lines
            assert menu is not None
            assert menu.isVisible()
            menu.close()
        case "ask_again":
            assert names == ["AskedAgain", "NoticeDismissed"]
        case "retry":
            assert names == ["RetryAsked", "NoticeDismissed"]
        case "unencrypted":
            assert names == ["SettingsApplied", "RetryAsked", "NoticeDismissed"]
        case "new_session":
            assert names == ["SessionRenewed", "NoticeDismissed"]
        case _:
            assert names == []


def test_a_banner_once_closed_stays_closed(window: MainWindow, session: Listener) -> None:
    practice = replace(WITH_SOUND, target=Target(url="ws://127.0.0.1:1", practice=True))
    session.become(practice)
    assert window.banner.isVisible()
    next(b for b in window.banner.findChildren(QAbstractButton) if b is not window.banner.back).click()
    session.become(WITH_SOUND)
    session.become(practice)
    window.resize(360, 640)
    assert not window.banner.isVisible()


def test_the_keycap_sinks_while_recording(window: MainWindow, session: Listener) -> None:
    pictures = [window.empty.keycap.grab().toImage()]
    for state in (replace(WITH_SOUND, take=Take(1, Stage.RECORDING)), WITH_SOUND):
        session.become(state)
        pictures.append(window.empty.keycap.grab().toImage())
    assert pictures[0] == pictures[2] != pictures[1]


def test_a_new_conversation_is_opened(window: MainWindow, session: Listener) -> None:
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(session.told[-1], ConversationOpened)


def test_a_conversation_in_which_nothing_was_said_gets_no_title_that_would_not_be_kept(
    window: MainWindow,
) -> None:
    header = window.header
    header.more.click()
    assert header.more.lines is not None
    assert "Rename" not in {line.text().partition("\t")[0] for line in header.more.lines.actions()}
    header.more.lines.close()
    QTest.mouseDClick(header.title, Qt.MouseButton.LeftButton)
    QTest.keyClick(window, Qt.Key.Key_F2)
    assert not header.naming.isVisible()


@pytest.mark.parametrize("way", ["F2", "menu", "double click"])
def test_a_conversation_is_renamed_in_the_place_of_its_title(
    window: MainWindow, session: Listener, way: str
) -> None:
    session.become(TALKED)
    header = window.header
    match way:
        case "F2":
            QTest.keyClick(window, Qt.Key.Key_F2)
        case "menu":
            header.more.click()
            assert header.more.lines is not None
            named = {line.text().partition("\t")[0]: line for line in header.more.lines.actions()}
            named["Rename"].trigger()
        case _:
            QTest.mouseDClick(header.title, Qt.MouseButton.LeftButton)
    assert header.naming.isVisible()
    assert header.naming.text() == header.title.text()
    QTest.keyClicks(header.naming, "  Plan  a weekend ")
    QTest.keyClick(header.naming, Qt.Key.Key_Return)
    (renamed,) = [event for event in session.told if isinstance(event, ConversationRenamed)]
    assert renamed.title == "Plan a weekend"
    assert not header.naming.isVisible()
    assert header.title.isVisible()


@pytest.mark.parametrize("end", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_a_title_that_is_not_changed_stays(window: MainWindow, session: Listener, end: Qt.Key) -> None:
    session.become(TALKED)
    window.header.rename()
    if end is Qt.Key.Key_Escape:
        QTest.keyClicks(window.header.naming, "Something else")
    QTest.keyClick(window.header.naming, end)
    assert not window.header.naming.isVisible()
    assert window.header.title.isVisible()
    assert [event for event in session.told if isinstance(event, ConversationRenamed)] == []


# ---------------------------------------------------------------- reach


def test_folding_shows_no_second_window(window: MainWindow, qtbot: QtBot) -> None:
    for width in (360, 980):
        window.resize(width, 680)
        qtbot.wait(50)
        assert window.isActiveWindow()
        assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [window]
        assert not any(part.isWindow() for part in window.bar.in_order)


@pytest.mark.parametrize("width", [360, 980])
def test_tab_reaches_every_control(window: MainWindow, session: Listener, width: int, qtbot: QtBot) -> None:
    session.become(replace(WITH_SOUND, notices=(Notice(3, "network"),)))
    window.resize(width, 680)
    qtbot.waitUntil(lambda: window.width() == width)
    wanted = {
        widget
        for kind in (QAbstractButton, QComboBox, QLineEdit)
        for widget in window.findChildren(kind)
        if widget.isVisible() and widget.isEnabled()
    }
    assert len(wanted) >= 8
    window.bar.talk.setFocus()
    reached = set()
    for _ in range(60):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        reached.add(window.focusWidget())
    assert wanted - reached == set()


# ---------------------------------------------------------------- a fault of ours


def test_a_fault_is_shown_in_one_box(window: MainWindow, qtbot: QtBot) -> None:
    crash = _CrashBox(window)
    for number in range(3):
        crash.show(ValueError(f"fault {number}"))
    crash.from_loop(None, {"exception": KeyError("task")})  # type: ignore[arg-type]
    crash.from_loop(None, {"message": "no exception"})  # type: ignore[arg-type]
    (box,) = window.findChildren(QMessageBox)
    assert box.isVisible()
    assert "fault 0" in box.detailedText()
    box.accept()
    assert not box.isVisible()


def test_ctrl_c_closes_instead(window: MainWindow) -> None:
    crash = _CrashBox(window)
    crash.hook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not window.isVisible()
    crash.show(ValueError("nobody sees"))
    assert window.findChildren(QMessageBox) == []


def test_the_arrow_points_where_reading_goes(window: MainWindow) -> None:
    send = window.bar.field.send

    def ink() -> tuple[int, int]:
        picture = send.icon().pixmap(20, 20).toImage()
        dark = [x for x in range(20) for y in range(20) if picture.pixelColor(x, y).alpha() > 128]
        return sum(x < 10 for x in dark), sum(x >= 10 for x in dark)

    before = ink()
    assert before[0] != before[1]
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert ink() == before[::-1]


def test_a_title_that_is_cut_is_whole_in_the_tooltip(
    window: MainWindow, session: Listener, qtbot: QtBot
) -> None:
    window.resize(360, 600)
    title = window.header.title
    long = "A weekend in the mountains with too many people in too small a hut"
    for words, tip in (("Oslo", ""), (long, long)):
        session.become(replace(WITH_SOUND, conversation=replace(WITH_SOUND.conversation, title=words)))
        qtbot.wait(30)
        title.grab()
        assert (title.isVisible(), title.toolTip()) == (True, tip)


def test_a_tooltip_names_the_shortcut_and_the_name_does_not(window: MainWindow) -> None:
    gear = window.header.settings
    assert (gear.accessibleName(), gear.toolTip()) == ("Settings", "Settings (Ctrl+,)")


def test_the_sign_sways_while_it_speaks_and_rests_where_nothing_is_to_move(
    window: MainWindow, session: Listener, qtbot: QtBot
) -> None:
    def picture() -> QImage:
        return window.bar.talk.grab().toImage()

    speaking = replace(WITH_SOUND, reply=Reply(ReplyStage.ACTIVE, "r", sounding=True, answering=True))
    session.become(speaking)
    first = picture()
    qtbot.waitUntil(lambda: picture() != first)
    still = msgspec.structs.replace(speaking.settings, motion="less")
    session.become(replace(speaking, settings=still))
    resting = picture()
    qtbot.wait(3 * BEAT_MS)
    assert picture() == resting
    session.become(WITH_SOUND)
    assert picture() != resting


@pytest.mark.parametrize("text", ["Talk", "Leertaste halten, um mit ihm zu sprechen", "Hold a key " * 9])
@pytest.mark.parametrize("rightward", [False, True])
def test_words_of_the_talk_button_stay_inside_it(qtbot: QtBot, text: str, rightward: bool) -> None:
    picture = QImage(300, 100, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    painter = QPainter(picture)
    if rightward:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    headline(painter, QRectF(50, 20, 200, 60), text, QFont(), 17, "microphone", 0)
    painter.end()
    inked = [(x, y) for x in range(300) for y in range(100) if picture.pixelColor(x, y).lightness() < 128]
    assert inked
    assert all(48 <= x <= 252 and 18 <= y <= 82 for x, y in inked)


def test_an_open_list_marks_the_line_it_is_on(window: MainWindow, qtbot: QtBot) -> None:
    window.bar.style_line.setChecked(True)
    assert window.style_panel is not None
    voice = window.style_panel.voice
    voice.showPopup()
    qtbot.waitUntil(voice.view().isVisible)
    voice.view().setCurrentIndex(voice.model().index(1, 0))
    here = voice.view().visualRect(voice.model().index(1, 0))
    there = voice.view().visualRect(voice.model().index(2, 0))
    assert here.height() >= 30
    picture = voice.view().viewport().grab().toImage()
    ground = [picture.pixelColor(box.left() + 4, box.center().y()) for box in (here, there)]
    voice.hidePopup()
    assert ground[0] != ground[1]


@pytest.mark.parametrize("turned", [False, True])
def test_a_slider_is_filled_from_where_reading_begins(qtbot: QtBot, turned: bool) -> None:
    ways = Qt.LayoutDirection
    slider = QSlider(Qt.Orientation.Horizontal)
    qtbot.addWidget(slider)
    slider.setLayoutDirection(ways.RightToLeft if turned else ways.LeftToRight)
    slider.resize(200, 30)
    slider.setValue(50)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = app.styleSheet()
    app.setStyleSheet(sheet(LIGHT, turned=turned))
    picture = slider.grab().toImage()
    app.setStyleSheet(before)
    sides = [picture.pixelColor(x, 15).name().upper() for x in (30, 170)]
    filled, rest = LIGHT["ready"], LIGHT["line"]
    assert sides == ([rest, filled] if turned else [filled, rest])


def test_letters_grow_as_told_and_controls_half_as_far() -> None:
    text = sheet(LIGHT, 200)
    assert "QComboBox:disabled" in text
    assert "padding: 0 16px; min-height: 63px; border-color" in text  # a starter
    assert "min-height: 36px; max-height: 36px; font-size: 22px" in text  # a badge has no room to spare


@pytest.mark.parametrize(
    ("code", "words"),
    [("disk", "What you said last"), ("settings_not_saved", "What you changed in the settings")],
)
@pytest.mark.parametrize(
    ("press", "again"), [("Try again", True), ("Quit", False), ("", True), ("signal", False)]
)
def test_what_could_not_be_saved_at_the_end_is_asked_about(
    qapp: QApplication, press: str, again: bool, code: str, words: str
) -> None:
    """Closing the box without a word loses nothing; where the system ends the program, nobody is asked."""

    async def asked() -> bool:
        ended = asyncio.Event()

        def answer() -> None:
            boxes = [one for one in qapp.topLevelWidgets() if isinstance(one, QMessageBox)]
            (box,) = (one for one in boxes if one.isVisible())
            assert box.text() == f"{words} could not be saved."
            if press == "signal":
                os.kill(os.getpid(), signal.SIGTERM)
            elif press:
                next(one for one in box.buttons() if one.text() == press).click()
            else:
                box.reject()

        asyncio.get_running_loop().call_later(0.05, answer)
        return await _asked_to_wait(Trouble(code, "full", "/there"), ended)

    assert asyncio.run(asked()) == again
