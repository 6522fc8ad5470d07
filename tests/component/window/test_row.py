"""The row below the conversation: what is there and when, its menu, its waveform, in Qt's memory alone."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.core.messages.events.program_events import SettingsApplied
from app.core.state import Conversation, LineStage, LineState, Notice, Reply, ReplyStage, Sound, Take
from app.core.state import TakeStage as Stage
from app.core.values.bill import Bill, Counts
from app.core.values.replacing import replace
from app.core.values.talk_key_state import TalkKeyState
from app.core.values.values import Device, Role, Target, Turn
from app.ui.parts.level_meter import LevelMeter
from app.ui.transcript.card_frame import CardFrame
from app.ui.window.main_window import MainWindow
from tests.helpers.listener import READY, Listener
from tests.helpers.windowed import window_on

LONG = "A very long name of a microphone that fits into no list of any bar, analogue stereo, by USB"
SOUND = Sound(
    inputs=(Device("a", "Desk", default=True), Device("b", LONG)), outputs=(Device("s", "Speakers"),)
)
WITH_SOUND = replace(READY, sound=SOUND)


@pytest.fixture
def session() -> Listener:
    return Listener(WITH_SOUND)


@pytest.fixture
def window(qtbot: QtBot, session: Listener) -> Iterator[MainWindow]:
    with window_on(qtbot, session) as made:
        yield made


# ---------------------------------------------------------------- devices


def lines(window: MainWindow) -> dict[str, QAction]:
    """Open the menu of the microphone; its lines by their words."""
    window.bar.microphone.click()
    assert window.bar.microphone.lines is not None
    return {line.text(): line for line in window.bar.microphone.lines.actions()}


def test_a_chosen_device_is_applied(window: MainWindow, session: Listener) -> None:
    found = lines(window)
    assert found["System: Desk"].isChecked()
    found["Desk"].trigger()
    found["Speakers"].trigger()
    chosen = [event.settings for event in session.told if isinstance(event, SettingsApplied)]
    assert [(s.input_device, s.output_device) for s in chosen] == [("a", ""), ("", "s")]


def test_the_menu_of_the_microphone_is_worked_by_keys(window: MainWindow, session: Listener) -> None:
    window.bar.microphone.setFocus()
    QTest.keyClick(window.bar.microphone, Qt.Key.Key_Space)
    menu = window.bar.microphone.lines
    assert menu is not None
    for _ in range(2):  # past the system's own
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    (chosen,) = [event.settings for event in session.told if isinstance(event, SettingsApplied)]
    assert chosen.input_device == "a"


def test_the_way_of_talking_is_chosen_beside_the_devices(window: MainWindow, session: Listener) -> None:
    found = lines(window)
    assert [words for words, line in found.items() if line.isChecked()][-1] == "Tap or hold"
    found["Hands-free"].trigger()
    (chosen,) = [event.settings for event in session.told if isinstance(event, SettingsApplied)]
    assert chosen.turn_detection == "server_vad"
    lines(window)["Sound settings…"].trigger()
    assert window.settings.dialog is not None
    assert window.settings.dialog.isVisible()


def test_where_the_talk_key_works_stands_with_the_ways_of_talking(
    window: MainWindow, session: Listener
) -> None:
    session.become(replace(WITH_SOUND, talk_key=TalkKeyState("F13", "X11", everywhere=True)))
    line = lines(window)["F13 talks from every window"]
    assert not line.isEnabled()


def test_the_level_is_live_while_and_shortly_after_a_microphone_is_chosen(
    window: MainWindow, session: Listener, qtbot: QtBot
) -> None:
    window.bar.listening.setInterval(60)
    assert session.meter == []
    found = lines(window)
    assert session.meter == [True]
    found["Desk"].trigger()
    menu = window.bar.microphone.lines
    assert menu is not None
    menu.close()
    assert session.meter == [True]
    qtbot.waitUntil(lambda: session.meter == [True, False])
    lines(window)
    assert window.bar.microphone.lines is not None
    QTest.keyClick(window.bar.microphone.lines, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: session.meter == [True, False, True, False])


def test_the_level_ends_when_the_window_goes_to_the_back(
    window: MainWindow, session: Listener, qtbot: QtBot
) -> None:
    lines(window)["Desk"].trigger()
    menu = window.bar.microphone.lines
    assert menu is not None
    menu.close()
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: session.meter == [True, False])


def test_the_level_moves_in_the_open_menu(window: MainWindow, session: Listener) -> None:
    lines(window)
    menu = window.bar.microphone.lines
    assert menu is not None
    (meter,) = menu.findChildren(LevelMeter)
    assert meter.isVisible()
    session.become(replace(WITH_SOUND, sound=replace(SOUND, level=-20.0)))
    assert meter.toolTip() == "good"
    menu.close()
    session.become(replace(WITH_SOUND, sound=replace(SOUND, level=-3.0)))


def test_the_meter_and_the_name_are_there_while_the_microphone_is_open(
    window: MainWindow, session: Listener
) -> None:
    bar = window.bar
    assert not bar.meter.isVisible()
    used = replace(SOUND, input_in_use="a")
    session.become(replace(WITH_SOUND, sound=replace(used, level=-20.0)))
    assert bar.meter.isVisible()
    session.become(replace(WITH_SOUND, sound=used, take=Take(1, Stage.RECORDING)))
    assert bar.waveform.isVisible()
    assert not bar.meter.isVisible(), "it shows the level"
    assert (bar.in_use.isVisible(), bar.in_use.text()) == (True, "Desk")
    session.become(replace(WITH_SOUND, sound=used))
    assert not bar.meter.isVisible()


def test_no_device_is_said_in_its_place(window: MainWindow, session: Listener, qtbot: QtBot) -> None:
    session.become(replace(WITH_SOUND, sound=Sound()))
    found = lines(window)
    assert not found["No microphone"].isEnabled()
    assert not found["No loudspeaker"].isEnabled()
    assert window.bar.microphone.lines is not None
    window.bar.microphone.lines.close()
    assert session.meter == []  # opening one that is not there would only bring a notice
    session.become(WITH_SOUND)
    qtbot.waitUntil(lambda: window.bar.microphone.can_listen)
    assert "System: Desk" in lines(window)


def test_an_unplugged_microphone_is_one_card_and_a_word_on_the_button(
    window: MainWindow, session: Listener
) -> None:
    session.become(replace(WITH_SOUND, sound=Sound(), notices=(Notice(3, "microphone_lost"),)))
    shown = [one for one in window.findChildren(QLabel) if one.isVisible() and "icrophone" in one.text()]
    assert [label for label in shown if not window.notices.isAncestorOf(label)] == []
    assert len(window.notices.findChildren(CardFrame)) == 1
    assert window.bar.talk.text() == "No microphone"


# ---------------------------------------------------------------- few things at a time


def seen_controls(root: QWidget) -> list[QWidget]:
    """What can be seen, reached and used."""
    kinds = (QAbstractButton, QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QSlider)
    return [
        one
        for one in root.findChildren(QWidget)
        if isinstance(one, kinds)
        and one.isVisible()
        and one.isEnabled()
        and one.focusPolicy() is not Qt.FocusPolicy.NoFocus
    ]


@pytest.mark.parametrize("width", [360, 980])
def test_no_more_than_seven_controls_wait_for_the_person(
    window: MainWindow, session: Listener, qtbot: QtBot, width: int
) -> None:
    talked = (Turn("k", Role.USER, "Hello", at=1.0),)
    session.become(replace(WITH_SOUND, conversation=Conversation("c", "", talked)))
    window.resize(width, 680)
    qtbot.wait(50)
    found = seen_controls(window)
    names = [one.accessibleName() for one in found]
    assert len(found) <= 7, names
    bar, header = window.bar, window.header
    wanted = {header.history, header.settings, header.more, bar.field.edit, bar.talk, bar.microphone}
    assert set(found) == wanted | {bar.style_line}


def test_the_conversation_has_the_greater_part(window: MainWindow, session: Listener, qtbot: QtBot) -> None:
    talked = (Turn("k", Role.USER, "Hello", at=1.0),)
    session.become(replace(WITH_SOUND, conversation=Conversation("c", "", talked)))
    window.resize(980, 680)
    assert window.transcript is not None
    qtbot.waitUntil(lambda: window.transcript.height() >= 0.65 * 680)  # type: ignore[union-attr]


def test_what_cannot_act_is_not_there(window: MainWindow, session: Listener) -> None:
    bar = window.bar

    def there() -> set[str]:
        acts = {"stop": bar.stop, "lock": bar.lock, "mute": bar.mute}
        return {name for name, button in acts.items() if button.isVisible()}

    held = Take(1, Stage.RECORDING, at=time.time())
    assert there() == set()
    session.become(replace(WITH_SOUND, take=held))
    assert (there(), bar.stop.toolTip()) == ({"stop", "lock"}, "Discard (Esc)")
    assert bar.lock.toolTip() == "Lock the recording on (Shift)"
    bar.lock.click()
    assert session.names[-1] == "LatchPressed"
    session.become(replace(WITH_SOUND, take=replace(held, latched=True)))
    assert there() == {"stop"}
    session.become(replace(WITH_SOUND, take=replace(held, hands_free=True)))
    assert there() == {"stop", "mute"}
    bar.mute.click()
    assert session.names[-1] == "MuteToggled"
    session.become(replace(WITH_SOUND, reply=Reply(ReplyStage.ACTIVE, "r", sounding=True)))
    assert (there(), bar.stop.toolTip()) == ({"stop"}, "Stop (Esc)")
    bar.stop.setFocus()
    session.become(WITH_SOUND)
    assert there() == set()
    assert bar.talk.hasFocus()  # and not the next button, which the next Enter would press


def test_the_line_for_messages_becomes_the_waveform_and_keeps_what_was_typed(
    window: MainWindow, session: Listener
) -> None:
    field, wave = window.bar.field, window.bar.waveform
    field.edit.setFocus()
    QTest.keyClicks(field.edit, "half a")
    place = window.bar.talk.geometry()
    session.become(replace(WITH_SOUND, take=Take(1, Stage.RECORDING, at=time.time() - 7, level=-20.0)))
    assert wave.isVisible()
    assert wave.geometry() == field.edit.geometry()
    assert wave.accessibleDescription().startswith("0:0")
    assert window.bar.talk.geometry() == place
    red = window.grab().toImage().pixelColor(3, window.height() - 6)
    session.become(WITH_SOUND)
    assert not wave.isVisible()
    assert (field.edit.text(), field.edit.hasFocus()) == ("half a", True)
    calm = window.grab().toImage().pixelColor(3, window.height() - 6)
    assert red.red() - red.blue() > calm.red() - calm.blue()


def test_the_words_about_privacy_are_whole_while_the_microphone_is_open(
    window: MainWindow, session: Listener, qtbot: QtBot
) -> None:
    window.resize(980, 680)
    at = replace(WITH_SOUND, target=Target(practice=True, name="Practice"))
    session.become(replace(at, take=Take(1, Stage.RECORDING, at=time.time() - 7, level=-20.0)))
    words = window.bar.privacy
    qtbot.waitUntil(lambda: words.width() >= words.sizeHint().width())
    assert not window.bar.meter.isVisible(), "the waveform shows the level"


def test_the_arrow_is_there_once_something_is_typed(window: MainWindow, session: Listener) -> None:
    field = window.bar.field
    assert not field.send.isVisible()
    QTest.keyClicks(field.edit, " ")
    assert not field.send.isVisible()
    QTest.keyClicks(field.edit, "Hello")
    assert field.send.isVisible()
    field.send.setFocus()
    field.send.click()
    assert session.names == ["TextEntered"]
    assert not field.send.isVisible()
    assert field.edit.hasFocus()


def test_nothing_moves_when_the_word_of_the_button_changes(window: MainWindow, session: Listener) -> None:
    talk = window.bar.talk
    place = talk.geometry()
    for shown in (
        replace(WITH_SOUND, take=Take(1, Stage.TAIL, at=1.0)),
        replace(WITH_SOUND, reply=Reply(ReplyStage.ASKED)),
        replace(WITH_SOUND, reply=Reply(ReplyStage.ACTIVE, "r", sounding=True)),
        replace(WITH_SOUND, line=LineState(LineStage.WAITING, retry_seconds=3.0)),
    ):
        session.become(shown)
        assert talk.geometry() == place


def test_what_practice_can_do_is_told_once(window: MainWindow, session: Listener, qtbot: QtBot) -> None:
    practice = replace(WITH_SOUND, target=Target(url="ws://127.0.0.1:1", practice=True))
    session.become(practice)
    qtbot.waitUntil(lambda: any(isinstance(event, SettingsApplied) for event in session.told))
    (told,) = [event.settings for event in session.told if isinstance(event, SettingsApplied)]
    assert not told.show_practice
    session.choose(show_practice=False)
    assert window.banner.isVisible()  # in this run it stays until it is closed
    with window_on(qtbot, Listener(session.state)) as later:
        assert not later.banner.isVisible()
        assert later.header.service.text() == "Practice"
        assert "spell" in later.header.service.toolTip()


@pytest.mark.parametrize("width", [980, 1200, 1920])
@pytest.mark.parametrize("scale", [100, 120])
def test_the_row_stands_in_the_column_of_the_conversation(
    window: MainWindow, session: Listener, qtbot: QtBot, width: int, scale: int
) -> None:
    talked = (Turn("k", Role.ASSISTANT, "Hello " * 90, at=1.0),)
    session.become(replace(WITH_SOUND, conversation=Conversation("c", "", talked)))
    session.choose(text_scale=scale, show_style=False)
    window.resize(round(width * scale / 100), 700)
    bar = window.bar

    def in_line() -> None:
        assert window.area is not None
        row = QRect(bar.row.mapTo(window, QPoint(0, 0)), bar.row.size())
        view = window.area.view
        left = view.viewport().mapTo(window, view.box_of(0).topLeft()).x()
        assert abs(row.width() - view.widest) <= 1
        assert abs(row.left() + (view.widest - view.box_of(0).width()) // 2 - left) <= 1

    qtbot.waitUntil(in_line)


def test_the_button_tells_in_its_tooltip_where_its_key_works(window: MainWindow, session: Listener) -> None:
    here = TalkKeyState(back_end="window", reason="The desktop offers no such thing.")
    session.become(replace(WITH_SOUND, talk_key=here, notices=(Notice(1, "network"),)))
    assert window.bar.talk.toolTip().endswith(
        "\nSpace talks only while this window is in front: The desktop offers no such thing"
    )


def test_a_cost_is_shown_once_there_is_one(window: MainWindow, session: Listener) -> None:
    money = window.header.money
    priced = replace(WITH_SOUND, target=replace(WITH_SOUND.target, model="gpt-realtime-2.1"))
    for target in (priced.target, replace(priced.target, model="mine")):
        session.become(replace(priced, target=target, notices=(Notice(1, "network"),)))
        assert not money.isVisible()
    bill = Bill("api.openai.com", "gpt-realtime-2.1", counts=Counts(audio_in=10_000, audio_out=10_000))
    session.become(replace(priced, conversation=replace(priced.conversation, bills=(bill,))))
    assert money.isVisible()
    assert money.text().startswith("$0.")
    session.become(replace(priced, target=Target(practice=True), notices=(Notice(1, "network"),)))
    assert not money.isVisible()


@pytest.mark.parametrize("width", [360, 980, 1200])
def test_the_row_has_its_place_at_once_when_the_window_gets_another_width(
    window: MainWindow, qtbot: QtBot, width: int
) -> None:
    """What is painted between the resize and the layout that Qt posts would stand where it was before."""
    window.resize(700, 640)
    qtbot.wait(50)
    window.resize(width, 680)
    bar = window.bar
    bar.resize(width, bar.height())
    parts = (bar.talk, bar.field, bar.style_line, bar.microphone)
    first = [part.mapTo(bar, QPoint()).x() for part in parts]
    qtbot.wait(50)
    assert [part.mapTo(bar, QPoint()).x() for part in parts] == first
