"""The set-up guide in the window, on Qt's in-memory screen; the session only records."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from app.core.messages.events.credential_events import CredentialLooked
from app.core.messages.events.presses import TalkKeyTried, TalkPressed
from app.core.messages.events.program_events import SettingsApplied
from app.core.messages.events.sound_events import SampleAsked, SpeakerTried
from app.core.settings.settings import Settings
from app.core.state import Conversation, Sample, SampleStage, Take, TakeStage
from app.core.values.replacing import replace
from app.core.values.values import Role, Turn
from app.ui.guide.guide import NAMES, Guide
from app.ui.settings.controls.talk_key_choice import TalkKeyChoice
from app.ui.settings.credentials.credential_card import CredentialCard
from app.ui.window.main_window import MainWindow
from tests.component.window.test_window_parts import WITH_SOUND
from tests.helpers.listener import Listener
from tests.helpers.windowed import window_on


@pytest.fixture
def session() -> Listener:
    """A program that is started for the first time."""
    return Listener(replace(WITH_SOUND, settings=Settings()))


@pytest.fixture
def window(qtbot: QtBot, session: Listener) -> Iterator[MainWindow]:
    with window_on(qtbot, session) as made:
        yield made


@pytest.fixture
def guide(window: MainWindow) -> Guide:
    assert window.guide.guide is not None
    return window.guide.guide


def press(guide: Guide, words: str) -> None:
    """Press the button of that name on the page that is open, or below it."""
    found = [
        b for b in guide.findChildren(QAbstractButton) if b.text().replace("&", "") == words and b.isVisible()
    ]
    assert len(found) == 1, words
    found[0].click()


def words(guide: Guide) -> str:
    page = guide.stack.currentWidget()
    assert page is not None
    return " / ".join(label.text() for label in page.findChildren(QLabel) if label.text())


def test_who_starts_for_the_first_time_sees_it_and_later_no_more(
    window: MainWindow, guide: Guide, session: Listener
) -> None:
    assert guide.isVisible()
    assert not window.empty.isVisible()
    press(guide, "Skip the guide")
    assert window.empty.isVisible()
    assert window.guide.guide is None
    (applied,) = [event for event in session.told if isinstance(event, SettingsApplied)]
    assert not applied.settings.show_guide
    window.guide.open()
    assert window.guide.is_open


def test_the_talk_key_works_beside_it(window: MainWindow, guide: Guide, session: Listener) -> None:
    assert window.bar.talk.hasFocus()
    QTest.keyPress(window.windowHandle(), Qt.Key.Key_Space)
    assert isinstance(session.told[-1], TalkPressed)
    QTest.keyRelease(window.windowHandle(), Qt.Key.Key_Space)


def test_every_page_by_the_keyboard_alone(window: MainWindow, guide: Guide, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_F6)
    while not guide.isAncestorOf(window.focusWidget() or window):
        QTest.keyClick(window, Qt.Key.Key_F6)
    seen = [guide.names[guide.at]]
    guide.next.setFocus()
    press(guide, "Practise now")
    while window.guide.is_open:
        seen.append(guide.names[guide.at])
        guide.next.setFocus()
        QTest.keyClick(guide.next, Qt.Key.Key_Space)
    assert seen == list(NAMES)
    assert window.bar.talk.hasFocus()


def test_back_leads_back(guide: Guide) -> None:
    assert not guide.back.isVisible()
    guide.go(3)
    press(guide, "Back")
    assert guide.names[guide.at] == "speaker"


def test_the_microphone_listens_while_its_page_is_open(guide: Guide, session: Listener) -> None:
    assert session.meter == []
    guide.go(1)
    assert session.meter == [True]
    guide.go(2)
    assert session.meter == [True, False]
    guide.go(1)
    press(guide, "Skip the guide")
    assert session.meter == [True, False, True, False]


def test_the_microphone_is_tried(guide: Guide, session: Listener, qtbot: QtBot) -> None:
    guide.go(1)
    press(guide, "Record three seconds and play them back")
    assert isinstance(session.told[-1], SampleAsked)
    session.become(replace(session.state, sample=Sample(1)))
    assert "one, two, three" in words(guide)
    session.become(replace(session.state, sample=Sample(1, SampleStage.DONE, ms=3000, peak=-20.0)))
    qtbot.waitUntil(lambda: "Level: good" in words(guide))


def test_the_loudspeaker_is_tried(guide: Guide, session: Listener) -> None:
    guide.go(2)
    press(guide, "Play a sound")
    assert isinstance(session.told[-1], SpeakerTried)
    press(guide, "Nothing to hear")
    assert "turned up" in words(guide)
    press(guide, "I heard it")
    assert guide.names[guide.at] == "talk_key"


def test_the_talk_key_is_proved(guide: Guide, session: Listener) -> None:
    guide.go(3)
    assert "✓" not in words(guide)
    session.become(replace(session.state, take=Take(1, TakeStage.RECORDING, at=1.0)))
    assert "down ✓" in words(guide)
    assert "up ✓" not in words(guide)
    session.become(replace(session.state, take=None))
    assert "up ✓" in words(guide)


def test_the_talk_key_is_chosen_by_pressing_it(guide: Guide, session: Listener, qtbot: QtBot) -> None:
    guide.go(3)
    (choice,) = guide.findChildren(TalkKeyChoice)
    choice.control.box.click()
    assert isinstance(session.told[-1], TalkKeyTried)
    QTest.keyPress(choice.control.box, Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    QTest.keyPress(choice.control.box, Qt.Key.Key_F8)
    QTest.keyRelease(choice.control.box, Qt.Key.Key_F8)
    QTest.keyRelease(choice.control.box, Qt.Key.Key_F9)
    chosen = [event.settings.talk_key for event in session.told if isinstance(event, SettingsApplied)]
    assert chosen
    assert chosen[-1]


def test_a_turn_is_shown_while_it_happens(guide: Guide, session: Listener) -> None:
    guide.go(4)
    turns = (Turn("1", Role.USER, "<b>what</b> time"), Turn("2", Role.ASSISTANT, "Noon."))
    session.become(replace(session.state, conversation=Conversation(turns=turns)))
    assert "You: <b>what</b> time" in words(guide)
    assert "Answer: Noon." in words(guide)
    assert guide.isVisible()


@pytest.mark.parametrize("choice", ["I have an API key", "Use a server on this computer"])
def test_a_credential_or_a_server_leads_to_their_page(guide: Guide, choice: str, session: Listener) -> None:
    press(guide, choice)
    assert guide.names[guide.at] == "key"
    (card,) = guide.findChildren(CredentialCard)
    assert card.entry.field.isVisible()
    assert any(isinstance(event, CredentialLooked) for event in session.told)


def test_others_put_their_pages_in(window: MainWindow, guide: Guide) -> None:
    press(guide, "Skip the guide")
    window.guide.pages["key"] = lambda: QLabel("the entry of a key")
    window.guide.open()
    assert window.guide.guide is not None
    press(window.guide.guide, "I have an API key")
    assert "the entry of a key" in words(window.guide.guide)


@pytest.mark.parametrize("width", [360, 980])
def test_nothing_is_cut_off(window: MainWindow, guide: Guide, width: int, qtbot: QtBot) -> None:
    window.resize(width, 680)
    for place in range(len(guide.names)):
        guide.go(place)
        qtbot.wait(10)
        parts: list[QAbstractButton | QLabel] = [*guide.findChildren(QAbstractButton)]
        parts += guide.findChildren(QLabel)
        for part in parts:
            if part.isVisible():
                assert part.width() >= part.minimumSizeHint().width(), part.text()
                assert part.mapTo(guide, part.rect().topRight()).x() <= guide.width(), part.text()
