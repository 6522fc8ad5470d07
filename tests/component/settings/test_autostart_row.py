"""The switch on the page System: it shows what the system says."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.core.messages.events.computer_events import AutostartFound, AutostartSwitched
from app.core.update import update
from app.ui.settings.controls.autostart_row import AutostartRow
from app.ui.window.main_window import MainWindow
from tests.helpers.listener import Listener
from tests.helpers.windowed import window_on

OWN = ("/usr/bin/pressel", "--at-login")


@pytest.fixture
def session() -> Listener:
    return Listener()


@pytest.fixture
def window(qtbot: QtBot, session: Listener) -> Iterator[MainWindow]:
    with window_on(qtbot, session) as window:
        yield window


def found(session: Listener, event: AutostartFound) -> None:
    """The system says so."""
    session.become(update(session.state, event)[0])


def opened(window: MainWindow, page: str = "system") -> AutostartRow:
    """The row of the opened page."""
    window.settings.open(page)
    dialog = window.settings.dialog
    assert dialog
    return next(w for _, w in dialog.sections["system"].added if isinstance(w, AutostartRow))


def test_the_system_is_asked_when_it_is_shown_and_its_answer_is_shown(
    window: MainWindow, session: Listener
) -> None:
    row = opened(window)
    assert session.names.count("AutostartAsked") == 1
    assert not row.control.part.isEnabled()
    found(session, AutostartFound(on=True, command=OWN, own=OWN))
    assert row.control.part.isEnabled()
    assert row.control.box.isChecked()
    window.settings.open("talk")
    window.settings.open("system")
    assert session.names.count("AutostartAsked") == 2
    found(session, AutostartFound(on=False, own=OWN))  # deleted by hand meanwhile
    assert not row.control.box.isChecked()


def test_a_switch_is_an_order_and_a_refusal_switches_back(
    window: MainWindow, session: Listener, qtbot: QtBot
) -> None:
    row = opened(window)
    found(session, AutostartFound(on=False, own=OWN))
    row.control.box.click()
    assert session.told[-1] == AutostartSwitched(on=True, at=session.told[-1].at)
    session.become(update(session.state, AutostartSwitched(on=True))[0])
    assert row.control.box.isChecked()
    found(session, AutostartFound(on=False, own=OWN, failed="Read-only file system"))
    assert not row.control.box.isChecked()
    assert row.error.text() == "The system refused it: \u2068Read-only file system\u2069."
    assert "Read-only file system" in row.control.part.accessibleDescription()


def test_a_screen_reader_hears_its_name(window: MainWindow, session: Listener) -> None:
    part = opened(window).control.part
    assert part.accessibleName() == "Start with the computer"
    found(session, AutostartFound(on=False))
    assert "not installed" in part.accessibleDescription()


def test_the_search_finds_it(window: MainWindow) -> None:
    row = opened(window)
    dialog = window.settings.dialog
    assert dialog
    for words in ("autostart", "login", "with the computer"):
        dialog.wanted.setText(words)
        assert row.isVisible()
    dialog.wanted.setText("microphone")
    dialog.settle()
    assert not row.isVisible()


def test_it_folds(window: MainWindow, qtbot: QtBot) -> None:
    row = opened(window)
    dialog = window.settings.dialog
    assert dialog
    dialog.resize(360, 640)
    qtbot.waitUntil(lambda: row.control.y() > row.help.y())
