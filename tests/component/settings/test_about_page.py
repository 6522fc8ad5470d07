"""The page About: from the menu, by keyboard, and what its buttons do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.core.computer import support_files
from app.core.messages.events.computer_events import (
    ComputerEvent,
    DiagnosisAsked,
    DiagnosisMade,
    InstallationFound,
    LogRead,
    SupportFileAsked,
    SupportFileWritten,
)
from app.core.update import update
from app.core.values.computer_state import Installed, ThirdParty
from app.ui.settings.about_page import SOURCES, AboutPage
from app.ui.window.main_window import MainWindow
from tests.component.settings.test_settings_cards import settings_at
from tests.helpers.listener import Listener
from tests.helpers.windowed import window_on

FOUND = Installed(
    "1.2",
    "archive",
    "/data",
    parties=(ThirdParty("numpy", "2.4", "BSD"),),
    texts="/licenses",
    libraries="/qt",
)


@pytest.fixture
def session() -> Listener:
    return Listener()


@pytest.fixture
def window(qtbot: QtBot, session: Listener) -> Iterator[MainWindow]:
    with window_on(qtbot, session) as window:
        yield window


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that the system was asked to open."""
    found: list[str] = []

    def record(address: QUrl) -> bool:
        found.append(address.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", record)
    return found


def tell(session: Listener, event: ComputerEvent) -> None:
    session.become(update(session.state, event)[0])


def page(window: MainWindow) -> AboutPage:
    """The page, opened as the menu does."""
    lines = {words: call for words, _, call, _ in window.header.more._offers}
    lines["About Pressel"]()
    dialog = settings_at(window, "about")
    return next(w for _, w in dialog.sections["about"].added if isinstance(w, AboutPage))


def test_it_is_looked_up_when_it_is_seen_and_not_before(window: MainWindow, session: Listener) -> None:
    window.settings.open("talk")
    assert "AboutOpened" not in session.names
    shown = page(window)
    assert session.names.count("AboutOpened") == 1
    assert shown.parts.count() == 0
    tell(session, InstallationFound(installed=FOUND))
    assert shown.parts.item(0).text() == "numpy 2.4 · BSD"
    assert "/qt" in shown.replaceable.text()
    assert shown.texts.isVisible()
    assert not shown.where.isVisible()


def test_the_doctors_whole_report_is_read_and_copied(window: MainWindow, session: Listener) -> None:
    card, board = page(window).diagnosis, QGuiApplication.clipboard()
    board.setText("mine")
    tell(session, DiagnosisMade(words="of somebody else"))
    assert not card.text.isVisible()
    card.doctor.click()
    assert "DiagnosisAsked" in session.names
    tell(session, DiagnosisAsked())
    assert not card.doctor.isEnabled()
    assert not card.text.isVisible()
    tell(session, DiagnosisMade(words="Pressel: 1.2\nLast line"))
    assert card.text.toPlainText() == "Pressel: 1.2\nLast line"
    assert "read it before you pass it on" in card.note.text()
    assert board.text() == "mine"
    card.copy.click()
    assert board.text() == "Pressel: 1.2\nLast line"
    assert card.doctor.isEnabled()


def test_the_keyboard_stays_with_the_doctor_while_it_looks(window: MainWindow, session: Listener) -> None:
    card = page(window).diagnosis
    card.doctor.setFocus()
    QTest.keyClick(card.doctor, Qt.Key.Key_Space)
    tell(session, DiagnosisAsked())
    assert card.hasFocus()
    assert card.accessibleName() == "Diagnosis"
    tell(session, DiagnosisMade(words="Pressel: 1.2"))
    assert card.doctor.hasFocus()


def test_the_log_can_be_read(window: MainWindow, session: Listener) -> None:
    card = page(window).diagnosis
    card.log.click()
    assert session.names[-1] == "LogAsked"
    tell(session, LogRead(words=""))
    assert card.note.text() == "The log is empty."
    tell(session, LogRead(words="12:00 INFO app: begun"))
    assert card.text.toPlainText() == "12:00 INFO app: begun"
    assert not card.save.isVisible()


def test_a_support_file_is_shown_line_by_line_before_it_is_written(
    window: MainWindow, session: Listener, tmp_path: Path
) -> None:
    card = page(window).diagnosis
    card.support.click()
    assert {"LogAsked", "DiagnosisAsked"} <= set(session.names)
    tell(session, LogRead(words="a line of the log"))
    assert not card.save.isVisible()
    tell(session, DiagnosisMade(words="Pressel: 1.2"))
    shown = card.text.toPlainText()
    for name, text in support_files(session.state.computer):
        assert name in shown
        assert text in shown
    assert "SupportFileAsked" not in session.names
    card.save.click()
    assert card.choosing
    file = str(tmp_path / "help.zip")
    card.choosing.fileSelected.emit(file)
    asked = session.told[-1]
    assert isinstance(asked, SupportFileAsked)
    assert asked.path == file
    tell(session, SupportFileWritten(path=file, failed="No space left"))
    assert "No space left" in card.note.text()
    tell(session, SupportFileWritten(path=file))
    assert file in card.note.text()
    card.log.click()
    assert card.text.toPlainText() == "a line of the log"
    card.choosing.close()


def test_whether_new_versions_are_looked_for_is_among_the_facts(
    window: MainWindow, session: Listener
) -> None:
    shown = page(window)
    tell(session, InstallationFound(installed=FOUND))
    assert dict(shown.facts.shown)["New versions"] == "This build does not look for new versions."


def test_folders_and_addresses_are_opened_by_the_system(
    window: MainWindow, session: Listener, opened: list[str]
) -> None:
    shown = page(window)
    tell(session, InstallationFound(installed=FOUND))
    shown.folder.click()
    shown.texts.click()
    for name, address in SOURCES:
        assert address.startswith("https://")
        next(b for b in shown.findChildren(QPushButton) if b.text() == f"Source code of {name}").click()
    assert opened == ["file:///data", "file:///licenses", *(address for _, address in SOURCES)]


def test_the_keyboard_reaches_everything(window: MainWindow, session: Listener, qtbot: QtBot) -> None:
    shown = page(window)
    tell(session, InstallationFound(installed=FOUND))
    card = shown.diagnosis
    for part in (shown.folder, card.doctor, card.log, card.support, card.text, shown.parts, shown.texts):
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert shown.parts.accessibleName() == "Third-party components"
