"""The page About: from the menu, by keyboard, and what its buttons do."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.core.messages.events.computer_events import (
    ComputerEvent,
    DiagnosisAsked,
    DiagnosisMade,
    InstallationFound,
)
from app.core.update import update
from app.core.values.computer_state import Installed, ThirdParty
from app.ui.settings.about_page import SOURCES, AboutPage
from app.ui.window.main_window import MainWindow
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
    dialog = window.settings.dialog
    assert dialog
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


def test_diagnostics_are_copied_once_they_are_there(window: MainWindow, session: Listener) -> None:
    shown, board = page(window), QGuiApplication.clipboard()
    board.setText("mine")
    tell(session, DiagnosisMade(words="of somebody else"))
    assert board.text() == "mine"
    shown.copy.click()
    assert session.names[-1] == "DiagnosisAsked"
    tell(session, DiagnosisAsked())
    assert not shown.copy.isEnabled()
    assert board.text() == "mine"
    tell(session, DiagnosisMade(words="Pressel: 1.2"))
    assert board.text() == "Pressel: 1.2"
    assert shown.note.text().startswith("Copied.")
    assert shown.copy.isEnabled()


def test_folders_and_addresses_are_opened_by_the_system(
    window: MainWindow, session: Listener, opened: list[str]
) -> None:
    shown = page(window)
    tell(session, InstallationFound(installed=FOUND))
    shown.folder.click()
    shown.texts.click()
    for name, address in SOURCES:
        assert address.startswith("https://")
        next(b for b in shown.findChildren(QPushButton) if b.text() == f"Sources of {name}").click()
    assert opened == ["file:///data", "file:///licenses", *(address for _, address in SOURCES)]


def test_the_keyboard_reaches_everything(window: MainWindow, session: Listener, qtbot: QtBot) -> None:
    shown = page(window)
    tell(session, InstallationFound(installed=FOUND))
    for part in (shown.copy, shown.folder, shown.parts, shown.texts):
        assert part.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert shown.parts.accessibleName() == "Parts made by others"
