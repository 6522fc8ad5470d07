"""Whatever is in the files of the program, it starts, says what it could not use, and can write again."""

import asyncio
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.assemble import Assembly
from app.core.messages.events.event import Event
from app.core.settings.settings import Settings
from app.core.values.values import Role, Turn, Unsent
from app.launch_options import LaunchOptions
from app.session import Session
from app.store.conversations import transcripts, unsent_table
from app.store.database import Database
from app.ui import first_look
from tests.helpers.listener import Listener
from tests.helpers.windowed import window_on

DEEP = "[" * 100_000 + "]" * 100_000
DEEP_OBJECT = '{"a":' * 50_000 + "1" + "}" * 50_000
BODIES = {
    "deep list": DEEP,
    "deep object": DEEP_OBJECT,
    "deep body": '{"version": 1, "NAME": ' + DEEP + "}",
    "deep value": '{"version": 1, "NAME": {"voice": ' + DEEP_OBJECT + "}}",
    "surrogates": '{"version": 1, "NAME": {"model": "\\ud800 half", "voice": "\\udc00"}}',
    "surrogate name": '{"version": 1, "NAME": {"\\ud800": 1}}',
    "surrogate id": '{"version": 1, "NAME": {"all": [{"id": "\\ud800", "name": "\\udc00"}]}}',
    "infinite": '{"version": 1, "NAME": {"temperature": 1e999, "tail_ms": -1e999, "longest_take_s": NaN}}',
    "large": '{"version": 1, "NAME": {"tail_ms": 1' + "0" * 400 + ', "min_hold_ms": 99999999999999999999}}',
    "larger": '{"version": 1' + "0" * 5_000 + ', "NAME": {}}',
    "negative": '{"version": -1, "NAME": {"tail_ms": -1}}',
    "version": '{"version": {"a": 1}, "NAME": []}',
    "true": '{"version": true, "NAME": {"tail_ms": true}}',
    "null": "null",
    "UTF-16": "\ufeff{}",
    "NUL": "\0" * 1_000,
    "twice": '{"version": 1, "version": 2, "NAME": {}, "NAME": 3}',
}
FILES = {
    "settings.json": "settings",
    "personas.json": "personas",
    "servers.json": "servers",
    "keys.json": "keys",
}


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
    for file, name in FILES.items():
        text = BODIES[body].replace("NAME", name)
        (tmp_path / file).write_bytes(text.encode("utf-16" if body == "UTF-16" else "utf-8"))
    first_look.read(str(tmp_path))
    session = asyncio.run(started(tmp_path))
    assert isinstance(session.state.settings, Settings)
    for file in ("settings.json", "personas.json"):
        assert json.loads((tmp_path / file).read_text(encoding="utf-8"))["version"] == 1


def kept(folder: Path) -> None:
    base = Database(folder / "conversations.sqlite3")
    for number in range(3):
        turn = Turn(
            f"k{number}", Role.USER if number % 2 == 0 else Role.ASSISTANT, f"words {number}", at=number + 1.0
        )
        base.now(lambda file, turn=turn: transcripts.save(file, "c", turn))  # type: ignore[misc]
    base.now(lambda file: unsent_table.keep(file, Unsent("k2", "c", pcm=b"\1\0" * 24_000, at=3.0)))
    asyncio.run(base.close())


ROWS = {
    "role": "UPDATE turns SET role = 'oracle'",
    "status": "UPDATE turns SET status = 'undecided'",
    "late": "UPDATE turns SET at = 1e300",
    "infinite": "UPDATE turns SET at = 9e999, audio_ms = 9e999, heard_ms = -9e999",
    "negative": "UPDATE turns SET at = -1e18, heard_chars = -5, audio_ms = -1",
    "heard": "UPDATE turns SET heard_chars = 9223372036854775807, typed = -9223372036854775808",
    "text": "UPDATE turns SET text = CAST(x'ff00fe41' AS TEXT), item_id = CAST(x'80' AS TEXT)",
    "long": "UPDATE turns SET text = CAST(zeroblob(300000) AS TEXT)",
    "conversation": "UPDATE conversations SET started = 1e300, updated = -9e999, title = CAST(x'ff' AS TEXT)",
    "future": "UPDATE conversations SET started = -1e300, updated = 9e999",
    "unsent": "UPDATE unsent SET at = 9e999, pcm = x'01', conversation = 'gone', text = CAST(x'ff' AS TEXT)",
    "empty": "UPDATE unsent SET pcm = x'', key = ''",
    "parts": "INSERT INTO parts VALUES ('p', -5, 'c', x'0102', -9e999), ('p', 7, 'd', x'03', 9e999)",
    "no turns": "DELETE FROM turns",
    "no conversation": "DELETE FROM conversations",
    "no table": "DROP TABLE unsent",
    "no column": "ALTER TABLE turns RENAME COLUMN reason TO why",
}


@pytest.mark.parametrize("rows", ROWS)
def test_a_bad_row_does_not_keep_the_window_from_starting(tmp_path: Path, qtbot: QtBot, rows: str) -> None:
    kept(tmp_path)
    with closing(sqlite3.connect(tmp_path / "conversations.sqlite3")) as file:
        file.execute(ROWS[rows])
        file.commit()
    session = asyncio.run(started(tmp_path))
    with window_on(qtbot, Listener(session.state)) as window:
        qtbot.wait(1)
        window.grab()
