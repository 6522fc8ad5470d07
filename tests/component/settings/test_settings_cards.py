"""What stands on the pages of the settings besides options: storage, cost, the test of the sound."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.core.messages.events.archive_events import AllDeleted
from app.core.messages.events.computer_events import StorageFound
from app.core.messages.events.sound_events import SampleAsked, SpeakerTried
from app.core.state import CredentialState, Sample, SampleStage
from app.core.update import update
from app.core.values.computer_state import Storage
from app.core.values.replacing import replace
from app.core.values.values import Target
from app.ui.settings.credentials.credential_card import CredentialCard
from app.ui.settings.dialog import SettingsDialog
from app.ui.settings.pages.cost_card import CostCard
from app.ui.settings.pages.sound_card import SoundCard
from app.ui.settings.pages.storage_card import StorageCard
from app.ui.window.main_window import MainWindow
from tests.component.window.test_window_parts import WITH_SOUND
from tests.helpers.listener import Listener
from tests.helpers.windowed import window_on

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def session() -> Listener:
    return Listener(WITH_SOUND)


@pytest.fixture
def window(qtbot: QtBot, session: Listener) -> Iterator[MainWindow]:
    with window_on(qtbot, session) as made:
        yield made


def card(window: MainWindow, page: str, kind: type[W]) -> W:
    dialog = settings_at(window, page)
    return next(w for _, w in dialog.sections[page].added if isinstance(w, kind))


def settings_at(window: MainWindow, page: str) -> SettingsDialog:
    """The settings at this page, with the keyboard."""
    window.settings.open(page)
    dialog = window.settings.dialog
    assert dialog

    def active() -> bool:  # the in-memory screen forgets the first wish
        dialog.activateWindow()
        QTest.qWait(5)
        return dialog.isActiveWindow()

    assert any(active() for _ in range(100))
    return dialog


# ---------------------------------------------------------------- storage


def test_what_is_kept_is_measured_when_the_page_is_shown(window: MainWindow, session: Listener) -> None:
    window.settings.open("sound")
    assert "StorageAsked" not in session.names
    shown = card(window, "storage", StorageCard)
    assert session.names.count("StorageAsked") == 1
    assert not shown.facts.isVisible()
    session.become(update(session.state, StorageFound(storage=Storage("/data", 1_500_000)))[0])
    assert dict(shown.facts.shown)["Conversations"] == "1.5 MB"
    assert dict(shown.facts.shown)["Folder"] == "/data"


def test_its_folder_is_shown_by_the_system(
    window: MainWindow, session: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def record(address: QUrl) -> bool:
        opened.append(address.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", record)
    session.become(update(session.state, StorageFound(storage=Storage("/data")))[0])
    card(window, "storage", StorageCard).folder.click()
    assert opened == ["file:///data"]


def test_all_conversations_are_deleted_after_one_question(window: MainWindow, session: Listener) -> None:
    shown = card(window, "storage", StorageCard)
    shown.delete.click()
    assert "the present one too" in shown.question.text()
    assert shown.keep.hasFocus()  # Enter by mistake deletes nothing
    QTest.keyClick(shown.keep, Qt.Key.Key_Space)
    assert not shown.sure.isVisible()
    assert "AllDeleted" not in session.names
    shown.delete.click()
    shown.sure.click()
    (deleted,) = [event for event in session.told if isinstance(event, AllDeleted)]
    assert deleted.fresh
    assert shown.done.text() == "All conversations are deleted."
    assert not shown.sure.isVisible()
    assert shown.delete.hasFocus()


def test_a_question_that_was_left_open_is_gone_when_the_page_is_shown_again(window: MainWindow) -> None:
    shown = card(window, "storage", StorageCard)
    shown.delete.click()
    window.settings.open("sound")
    window.settings.open("storage")
    assert not shown.sure.isVisible()


# ---------------------------------------------------------------- sound


def test_the_microphone_listens_only_while_its_page_is_looked_at(
    window: MainWindow, session: Listener, qtbot: QtBot
) -> None:
    window.settings.open("talk")
    before = list(session.meter)
    shown = card(window, "sound", SoundCard)
    assert session.meter == [*before, True]
    session.become(replace(session.state, sound=replace(session.state.sound, level=-20.0)))
    qtbot.waitUntil(lambda: shown.trial.level.text() == "good")
    window.settings.open("talk")
    assert session.meter == [*before, True, False]
    window.settings.open("sound")
    assert window.settings.dialog
    window.settings.dialog.close()
    assert session.meter == [*before, True, False, True, False]


def test_three_seconds_are_recorded_and_a_sound_is_played(
    window: MainWindow, session: Listener, qtbot: QtBot
) -> None:
    shown = card(window, "sound", SoundCard)
    shown.trial.record.setFocus()
    QTest.keyClick(shown.trial.record, Qt.Key.Key_Space)
    assert isinstance(session.told[-1], SampleAsked)
    session.become(replace(session.state, sample=Sample(1)))
    qtbot.waitUntil(lambda: not shown.trial.record.isEnabled())
    assert shown.trial.hasFocus()  # and not the next button
    assert shown.trial.accessibleName() == "Test of the microphone"
    session.become(replace(session.state, sample=Sample(1, SampleStage.DONE, ms=3000, peak=-20.0)))
    qtbot.waitUntil(shown.trial.record.hasFocus)
    assert "Did you hear yourself?" in shown.trial.verdict.text()
    shown.play.click()
    assert isinstance(session.told[-1], SpeakerTried)


# ---------------------------------------------------------------- cost and key


def test_the_cost_of_the_conversation_stands_under_account(window: MainWindow, session: Listener) -> None:
    shown = card(window, "account", CostCard)
    money = window.settings._bridge.now().money if window.settings._bridge else None
    assert money
    assert [shown.title.text(), *shown.parts.text().splitlines()] == money.details.splitlines()
    assert shown.title.text().startswith("This conversation: ")


@pytest.mark.parametrize("doing", ["storing", "testing"])
def test_a_test_of_the_key_leaves_the_keyboard_where_it_is(
    window: MainWindow, session: Listener, doing: str
) -> None:
    session.become(replace(session.state, target=Target(url="wss://api.openai.com/v1/realtime")))
    session.become(replace(session.state, credential=CredentialState(there=True, lasting=True)))
    entry = card(window, "account", CredentialCard).entry
    entry.test.setFocus()
    QTest.keyClick(entry.test, Qt.Key.Key_Space)
    session.become(replace(session.state, credential=replace(session.state.credential, doing=doing)))
    assert not entry.test.isEnabled()
    assert entry.hasFocus()
    assert entry.accessibleName().startswith("Key for")
    session.become(replace(session.state, credential=replace(session.state.credential, doing="")))
    assert entry.test.hasFocus()


def test_a_search_for_servers_leaves_the_keyboard_where_it_is(window: MainWindow, session: Listener) -> None:
    servers = card(window, "account", CredentialCard).servers
    servers.search.setFocus()
    session.become(replace(session.state, credential=CredentialState(doing="searching")))
    assert servers.hasFocus()
    session.become(replace(session.state, credential=CredentialState(searched=True)))
    assert servers.search.hasFocus()


def test_nothing_that_is_pressed_there_presses_reset_next(window: MainWindow, session: Listener) -> None:
    entry = card(window, "account", CredentialCard).entry
    dialog = window.settings.dialog
    assert dialog
    reset = dialog.sections["account"].reset
    entry.field.setText("sk-something-long")
    entry.save.setFocus()
    session.become(replace(session.state, credential=CredentialState(doing="storing")))
    assert not reset.hasFocus()
    session.become(replace(session.state, credential=CredentialState(there=True, lasting=True)))
    assert not reset.hasFocus()
    assert entry.isAncestorOf(dialog.focusWidget() or dialog)
