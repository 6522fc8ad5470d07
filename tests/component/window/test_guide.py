"""The set-up guide in the window, on Qt's in-memory screen; the session only records."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from app.core.messages.events.credential_events import CredentialLooked
from app.core.messages.events.presses import FocusLost, TalkKeyTried, TalkPressed, TalkReleased, TalkToggled
from app.core.messages.events.program_events import SettingsApplied
from app.core.messages.events.sound_events import SampleAsked, SpeakerTried
from app.core.settings.settings import Settings
from app.core.state import Conversation, CredentialState, Sample, SampleStage, Take, TakeStage
from app.core.values.replacing import replace
from app.core.values.talk_key_state import TalkKeyState, Trial
from app.core.values.values import Role, Target, Turn
from app.ui.guide.guide import Guide
from app.ui.guide.guide_pages import KeyedPage
from app.ui.guide.try_key import TryKey
from app.ui.settings.controls.talk_key_choice import TalkKeyChoice
from app.ui.settings.credentials.credential_card import CredentialCard
from app.ui.window.main_window import MainWindow
from app.ui.wording.setup.guide_words import ROUTES
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


def test_the_keyboard_is_where_the_next_step_is(window: MainWindow, guide: Guide) -> None:
    """Not on a control that is hidden meanwhile: the first choice, then what leads on, or the key itself."""
    assert window.focusWidget() is guide.first
    press(guide, "Practise now")
    assert window.focusWidget() is guide.next
    guide.go(guide.names.index("talk_key"))
    assert isinstance(window.focusWidget(), TryKey)


@pytest.mark.parametrize("route", ["practice", "key", "server"])
def test_every_page_by_the_keyboard_alone(window: MainWindow, guide: Guide, route: str) -> None:
    page = guide.stack.currentWidget()
    assert page is not None
    choices = [button for button in page.findChildren(QAbstractButton) if button.isVisible()]
    choice = choices[list(ROUTES).index(route)]
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Space)
    seen = ["welcome"]
    while window.guide.is_open:
        seen.append(guide.names[guide.at])
        guide.next.setFocus()
        QTest.keyClick(guide.next, Qt.Key.Key_Space)
    assert seen == list(ROUTES[route])


@pytest.mark.parametrize("route", list(ROUTES))
def test_one_button_at_most_stands_out_on_each_page(guide: Guide, session: Listener, route: str) -> None:
    press(
        guide,
        {"practice": "Practise now", "key": "I have an API key"}.get(route, "Use a server on this computer"),
    )
    for credential in (
        CredentialState(),
        CredentialState(there=True),
        CredentialState(there=True, outside=True),
    ):
        session.become(replace(session.state, credential=credential))
        for place in range(len(guide.names)):
            guide.go(place)
            loud = [
                button.text()
                for button in guide.findChildren(QAbstractButton)
                if button.isVisible() and button.property("look") == "primary"
            ]
            assert len(loud) == 1, (guide.names[place], loud)


def test_practising_is_chosen_where_another_service_would_answer(guide: Guide, session: Listener) -> None:
    session.become(replace(session.state, target=Target(url="wss://api.openai.com/v1/realtime")))
    press(guide, "Practise now")
    applied = [event.settings.service for event in session.told if isinstance(event, SettingsApplied)]
    assert applied == ["practice"]


def test_where_practice_answers_anyway_nothing_is_changed(guide: Guide, session: Listener) -> None:
    session.become(replace(session.state, target=Target(practice=True)))
    press(guide, "Practise now")
    assert "SettingsApplied" not in session.names


def test_in_a_low_window_the_row_makes_room_for_the_guide(window: MainWindow, guide: Guide) -> None:
    window.resize(360, 640)
    assert not window.bar.isVisible()
    window.resize(980, 700)
    assert window.bar.isVisible()
    window.resize(360, 640)
    press(guide, "Skip")
    assert window.bar.isVisible()


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
    assert "turned up" not in words(guide)
    press(guide, "I hear nothing")
    assert "turned up" in words(guide)
    press(guide, "Next")
    assert guide.names[guide.at] == "talk_key"


def dry_runs(session: Listener) -> list[bool]:
    return [event.on for event in session.told if isinstance(event, TalkKeyTried)]


def test_the_talk_key_is_proved_by_a_dry_run(guide: Guide, session: Listener) -> None:
    guide.go(3)
    assert dry_runs(session) == [True]
    (key,) = [found for found in guide.findChildren(TryKey) if found.isVisible()]
    assert not key.is_lit
    assert "nothing is recorded" in words(guide)
    session.become(replace(session.state, talk_key=TalkKeyState(trial=Trial(down=True, downs=1))))
    assert key.is_lit
    assert "Now let go" in words(guide)
    session.become(replace(session.state, talk_key=TalkKeyState(trial=Trial(downs=1, ups=1))))
    assert not key.is_lit
    assert "Your key works" in words(guide)


def test_the_dry_run_ends_with_its_page_however_that_is_left(
    window: MainWindow, guide: Guide, session: Listener
) -> None:
    """A key that stayed a dry run would be dead."""
    guide.go(3)
    guide.go(4)
    assert dry_runs(session) == [True, False]
    guide.go(3)
    window.hide()
    assert dry_runs(session)[-1] is False
    window.show()
    assert dry_runs(session)[-1] is True
    press(guide, "Skip the guide")
    assert dry_runs(session)[-1] is False


def test_a_trial_that_the_settings_ended_goes_on(guide: Guide, session: Listener, qtbot: QtBot) -> None:
    guide.go(3)
    session.become(replace(session.state, talk_key=TalkKeyState(trial=Trial())))
    qtbot.wait(10)
    session.told.clear()
    session.become(replace(session.state, talk_key=TalkKeyState(trial=None)))
    qtbot.waitUntil(lambda: True in dry_runs(session))


def test_the_key_on_the_page_is_held_like_the_real_one(guide: Guide, session: Listener, qtbot: QtBot) -> None:
    for place in (3, 4):
        guide.go(place)
        page = guide.stack.currentWidget()
        assert isinstance(page, KeyedPage)
        for by in ("mouse", "keyboard"):
            session.told.clear()
            if by == "mouse":
                QTest.mousePress(page.key, Qt.MouseButton.LeftButton)
            else:
                QTest.keyPress(page.key, Qt.Key.Key_Space)
            assert session.told == [TalkPressed(at=session.told[0].at, by="guide")]
            if by == "mouse":
                QTest.mouseRelease(page.key, Qt.MouseButton.LeftButton)
            else:
                QTest.keyRelease(page.key, Qt.Key.Key_Space)
            qtbot.waitUntil(lambda: isinstance(session.told[-1], TalkReleased))
        page.key.clicked.emit()
        assert isinstance(session.told[-1], TalkToggled)
        QTest.mousePress(page.key, Qt.MouseButton.LeftButton)
        guide.next.setFocus()
        assert isinstance(session.told[-1], FocusLost)


def test_the_talk_key_is_chosen_by_pressing_it(guide: Guide, session: Listener, qtbot: QtBot) -> None:
    guide.go(3)
    (choice,) = guide.findChildren(TalkKeyChoice)
    choice.control.box.click()
    assert isinstance(session.told[-1], TalkKeyTried)
    QTest.keyPress(choice.control.box, Qt.Key.Key_F7, Qt.KeyboardModifier.NoModifier)
    QTest.keyRelease(choice.control.box, Qt.Key.Key_F7)
    chosen = [event.settings.talk_key for event in session.told if isinstance(event, SettingsApplied)]
    assert chosen == ["F7"]
    assert all(dry_runs(session))  # the capture leaves the key a dry run


def test_a_turn_is_shown_while_it_happens(guide: Guide, session: Listener) -> None:
    old = (Turn("1", Role.USER, "of yesterday"), Turn("2", Role.ASSISTANT, "Yes."))
    session.become(replace(session.state, conversation=Conversation(turns=old)))
    guide.go(4)
    assert "yesterday" not in words(guide)
    turns = (*old, Turn("3", Role.USER, "<b>what</b> time"), Turn("4", Role.ASSISTANT, "Noon."))
    session.become(replace(session.state, conversation=Conversation(turns=turns)))
    assert "You: <b>what</b> time" in words(guide)
    assert "Answer: Noon." in words(guide)
    assert guide.isVisible()
    session.become(replace(session.state, take=Take(1, TakeStage.RECORDING, at=1.0)))
    page = guide.stack.currentWidget()
    assert isinstance(page, KeyedPage)
    assert page.key.is_lit


def test_what_becomes_of_the_words_is_there_for_who_asks(guide: Guide) -> None:
    guide.go(4)
    said = [label for label in guide.findChildren(QLabel) if "kept on this computer as text" in label.text()]
    assert len(said) == 1
    assert not said[0].isVisible()
    press(guide, "What happens to your words")
    assert said[0].isVisible()


def test_it_is_where_the_last_page_says(window: MainWindow, guide: Guide) -> None:
    guide.go(4)
    assert "⋯ > Set-up guide" in words(guide)
    lines = {words: call for words, _, call, _ in window.header.more._offers}
    press(guide, "Start talking")
    assert not window.guide.is_open
    lines["Set-up guide"]()
    assert window.guide.is_open


@pytest.mark.parametrize("choice", ["I have an API key", "Use a server on this computer"])
def test_a_credential_or_a_server_leads_to_their_page(guide: Guide, choice: str, session: Listener) -> None:
    press(guide, choice)
    key = choice == "I have an API key"
    assert guide.names[guide.at] == ("key" if key else "server")
    (card,) = guide.findChildren(CredentialCard)
    assert card.entry.field.isVisible() == key
    assert card.servers.search.isVisible() != key
    session.choose(service="own", server_url="ws://127.0.0.1:8080/v1/realtime")
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
    for page_names, place in ((names, n) for names in ROUTES.values() for n in range(len(names))):
        guide.names = page_names
        guide.go(place)
        qtbot.wait(10)
        parts: list[QAbstractButton | QLabel] = [*guide.findChildren(QAbstractButton)]
        parts += guide.findChildren(QLabel)
        for part in parts:
            if part.isVisible():
                assert part.width() >= part.minimumSizeHint().width(), part.text()
                assert part.mapTo(guide, part.rect().topRight()).x() <= guide.width(), part.text()
