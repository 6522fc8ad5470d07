"""The credential card in the settings, with a session that only records its events."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.core.messages.events.credential_events import (
    CredentialEntered,
    CredentialLooked,
    CredentialRemoved,
    CredentialTestAsked,
    KeyringAsked,
    ServersWanted,
)
from app.core.messages.events.event import Event
from app.core.messages.events.program_events import SettingsApplied
from app.core.service.service_choice import PRACTICE
from app.core.settings.settings import Settings
from app.core.state import CredentialState, State
from app.core.values.credential_verdict import FoundServer, Verdict
from app.ui.bridge import Bridge
from app.ui.parts.paint.theme import Theme
from app.ui.settings.credentials.credential_card import CredentialCard
from app.ui.wording.words import english
from tests.helpers.listener import Listener

KEY = "sk-test-0123456789"
STORE = CredentialState(place="Secret Service", lasting=True)
KEPT = replace(STORE, there=True)


class AtTheKeys(Listener):
    def keys(self, keys: CredentialState) -> None:
        self.become(replace(self.state, credential=keys))


@pytest.fixture
def session() -> AtTheKeys:
    return AtTheKeys(State(target=PRACTICE, credential=STORE))


@pytest.fixture
def card(qtbot: QtBot, session: AtTheKeys) -> CredentialCard:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    bridge = Bridge(session)
    made = CredentialCard(Theme(app, "light"), english, bridge)
    bridge.setParent(made)
    qtbot.addWidget(made)
    made.show()
    return made


def press(qtbot: QtBot, button: QPushButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def last(session: AtTheKeys) -> Event:
    return session.told[-1]


def shown(card: CredentialCard) -> set[str]:
    return {button.text() for button in card.entry.findChildren(QPushButton) if button.isVisible()} - {""}


def test_it_asks_where_a_credential_would_be_kept(card: CredentialCard, session: AtTheKeys) -> None:
    assert [type(event) for event in session.told] == [CredentialLooked]
    assert "Secret Service" in card.entry.place.text()
    assert shown(card) == {"Paste", "Save", "Test", "Get a key"}
    assert not card.entry.save.isEnabled()


def test_a_credential_is_hidden_until_the_eye_is_pressed(card: CredentialCard, qtbot: QtBot) -> None:
    QTest.keyClicks(card.entry.field, KEY)
    assert card.entry.field.echoMode() is QLineEdit.EchoMode.Password
    assert KEY not in card.entry.field.displayText()
    press(qtbot, card.entry.eye)
    assert card.entry.field.displayText() == KEY
    assert card.entry.eye.accessibleName() == "Hide the key"
    press(qtbot, card.entry.eye)
    assert KEY not in card.entry.field.displayText()


def test_a_credential_is_pasted_tested_and_saved(
    card: CredentialCard, qtbot: QtBot, session: AtTheKeys
) -> None:
    QGuiApplication.clipboard().setText(f"  {KEY}\n")
    press(qtbot, card.entry.paste)
    press(qtbot, card.entry.test)
    told = last(session)
    assert isinstance(told, CredentialTestAsked)
    assert told.secret == KEY
    QTest.keyClick(card.entry.field, Qt.Key.Key_Return)
    told = last(session)
    assert isinstance(told, CredentialEntered)
    assert told.secret == KEY
    assert KEY not in repr(session.told)


def test_a_credential_on_its_way_is_wiped_from_the_field(
    card: CredentialCard, qtbot: QtBot, session: AtTheKeys
) -> None:
    QTest.keyClicks(card.entry.field, KEY)
    card.entry.eye.setChecked(True)
    session.keys(replace(STORE, doing="storing"))
    assert card.entry.field.text() == ""
    card.entry.field.undo()
    assert card.entry.field.text() == ""
    assert not card.entry.eye.isChecked()
    assert card.entry.busy.text() == "Waiting for the keyring…"
    assert not any(b.isEnabled() for b in card.entry.findChildren(QPushButton) if b.isVisible())


def test_what_was_refused_stays_to_be_mended(card: CredentialCard, qtbot: QtBot, session: AtTheKeys) -> None:
    QTest.keyClicks(card.entry.field, KEY)
    session.keys(replace(STORE, verdict=Verdict("malformed")))
    assert card.entry.field.text() == KEY
    texts = [label.text() for label in card.entry.result.findChildren(QLabel)]
    assert texts[0] == "✕  This does not look like a key"


def test_a_kept_credential_is_tested_replaced_and_removed(
    card: CredentialCard, qtbot: QtBot, session: AtTheKeys
) -> None:
    session.keys(KEPT)
    assert shown(card) == {"Test", "Replace", "Remove"}
    assert not card.entry.field.isVisible()
    press(qtbot, card.entry.test)
    assert last(session) == CredentialTestAsked(at=last(session).at)
    press(qtbot, card.entry.replace)
    assert shown(card) == {"Paste", "Save", "Test", "Cancel", "Get a key"}
    assert card.entry.field.hasFocus() or not card.isActiveWindow()
    QTest.keyClicks(card.entry.field, KEY)
    press(qtbot, card.entry.cancel)
    assert card.entry.field.text() == ""
    press(qtbot, card.entry.remove)
    assert isinstance(last(session), CredentialRemoved)


def test_a_locked_keyring_is_asked_again(card: CredentialCard, qtbot: QtBot, session: AtTheKeys) -> None:
    session.keys(replace(STORE, why="the keyring is locked"))
    press(qtbot, card.entry.again)
    assert isinstance(last(session), KeyringAsked)


def test_a_credential_that_works_ends_the_practice(
    card: CredentialCard, qtbot: QtBot, session: AtTheKeys
) -> None:
    session.state = replace(session.state, settings=Settings(service="practice"))
    session.keys(replace(KEPT, verdict=Verdict("works")))
    press(qtbot, card.entry.adopt)
    told = last(session)
    assert isinstance(told, SettingsApplied)
    assert told.settings.service == "openai"


def test_a_server_on_this_computer_is_found_and_used(
    card: CredentialCard, qtbot: QtBot, session: AtTheKeys
) -> None:
    press(qtbot, card.servers.search)
    assert isinstance(last(session), ServersWanted)
    session.keys(replace(STORE, found=(FoundServer("ws://127.0.0.1:8080/v1/realtime"),), searched=True))
    use = next(b for b in card.servers.findChildren(QPushButton) if b.text() == "Use it")
    qtbot.waitUntil(use.isVisible)
    press(qtbot, use)
    told = last(session)
    assert isinstance(told, SettingsApplied)
    assert (told.settings.service, told.settings.server_url) == ("own", "ws://127.0.0.1:8080/v1/realtime")


def test_another_service_takes_another_credential(
    card: CredentialCard, qtbot: QtBot, session: AtTheKeys
) -> None:
    QTest.keyClicks(card.entry.field, KEY)
    session.state = replace(session.state, settings=Settings(service="own", server_url="h.example"))
    session.keys(replace(STORE, there=False, searched=True))
    assert card.entry.title.text() == "Key for h.example"
    assert card.entry.field.text() == ""


@pytest.mark.parametrize("narrow", [False, True])
def test_every_control_has_a_name(card: CredentialCard, session: AtTheKeys, narrow: bool) -> None:
    card.fold(narrow)
    session.keys(replace(KEPT, why="the keyring is locked"))
    for button in card.findChildren(QPushButton):
        if button.isVisible():
            assert button.text() or button.accessibleName()
    assert card.entry.field.accessibleName() == "Key for OpenAI"
    assert card.entry.paste.isHidden() or not narrow
