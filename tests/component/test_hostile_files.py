"""Whatever is in the files of the program, it starts, says what it could not use, and can write again."""

import asyncio
import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.assemble import Assembly
from app.core.messages.events.event import Event
from app.core.settings.settings import Settings
from app.core.values.values import Role, Turn
from app.launch_options import LaunchOptions
from app.session import Session
from app.ui import first_look
from tests.hardship.hostile_files import BODIES, ROWS, write_database, write_files
from tests.helpers.listener import Listener
from tests.helpers.windowed import window_on


def options(folder: Path) -> LaunchOptions:
    return LaunchOptions(data_dir=str(folder), practice=True)


async def started(folder: Path) -> Session:
    """A session with the facts of a start as they are read from this folder; and a write of each kind."""
    parts = Assembly(options(folder))
    told: list[Event] = []
    keeper = parts.keeper(told.append)
    session = Session()
    try:
        session.dispatch(await parts.last_conversation())
        session.dispatch(await parts.started())
        parts.vault.expects("anybody")
        keeper.save_preferences(session.state.settings)
        keeper.save_personas(session.state.personas)
        keeper.remember_refused(session.state.target)
        keeper.save_turn(session.state.conversation.id, Turn("new", Role.USER, "a new turn", at=5.0))
    finally:
        await keeper.close()
    assert parts.read.settings is not None
    return session


@pytest.mark.parametrize("body", BODIES)
def test_bad_files_do_not_keep_the_program_from_starting(tmp_path: Path, body: str) -> None:
    write_files(tmp_path, body)
    first_look.read(str(tmp_path))
    session = asyncio.run(started(tmp_path))
    assert isinstance(session.state.settings, Settings)
    for file in ("settings.json", "personas.json"):
        assert json.loads((tmp_path / file).read_text(encoding="utf-8"))["version"] == 1


@pytest.mark.parametrize("rows", ROWS)
def test_a_bad_row_does_not_keep_the_window_from_starting(tmp_path: Path, qtbot: QtBot, rows: str) -> None:
    write_database(tmp_path, rows)
    session = asyncio.run(started(tmp_path))
    with window_on(qtbot, Listener(session.state)) as window:
        qtbot.wait(1)
        window.grab()
