"""What the database would not take at the end lies beside it, is told if it lies nowhere, and comes back."""

import asyncio
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from app.assemble import Assembly
from app.core.values.values import Role, Turn, Unsent
from app.launch_options import LaunchOptions
from app.store import database as database_module
from app.store.conversations import owed_file
from app.store.database import Database
from app.store.keeper import DiskKeeper

SPEECH = b"\1\2" * 60_000


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Another process has the database to itself."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield


def keeper_of(folder: Path) -> DiskKeeper:
    return DiskKeeper(lambda _: None, Database(folder / "conversations.sqlite3"), folder / "settings.json")


async def begun(folder: Path) -> DiskKeeper:
    """A keeper that has written one turn."""
    keeper = keeper_of(folder)
    keeper.save_turn("c", Turn("k0", Role.USER, "before", at=1.0))
    await asyncio.wrap_future(keeper._database.beside(lambda: None))
    return keeper


def last_words(keeper: DiskKeeper) -> None:
    keeper.save_turn("c", Turn("k1", Role.USER, "the last words", at=0.5))
    keeper.save_turn("new", Turn("k2", Role.ASSISTANT, "another", at=3.0))
    keeper.save_turn("c", Turn("k0", Role.USER, "before, corrected", at=1.0))
    keeper.keep_unsent(Unsent("u1", "c", pcm=SPEECH, at=3.0), "take-1")


def beside(folder: Path) -> list[Path]:
    return sorted(folder.glob("conversations.owed-*"))


async def test_what_a_locked_database_refuses_lies_beside_and_is_there_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = await begun(tmp_path)
    with locked(tmp_path / "conversations.sqlite3"):
        keeper._database.hurry()
        last_words(keeper)
        assert await keeper.close() is None
        (file,) = beside(tmp_path)
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    again = Assembly(LaunchOptions(data_dir=str(tmp_path), practice=True))
    opened = await again.last_conversation()
    started = await again.started()
    other = await again.transcripts.load("new")
    await again.database.close()
    turns = (*(await _turns(tmp_path, "c")),)
    assert [turn.text for turn in turns] == ["before, corrected", "the last words"]
    assert opened.conversation in ("c", "new")
    assert other is not None
    assert [(one.turn_id, one.pcm) for one in started.unsent] == [("u1", SPEECH)]
    assert beside(tmp_path) == []


async def _turns(folder: Path, conversation: str) -> tuple[Turn, ...]:
    base = Assembly(LaunchOptions(data_dir=str(folder), practice=True))
    found = await base.transcripts.load(conversation)
    await base.database.close()
    assert found is not None
    return found[1]


async def test_what_is_written_nowhere_is_told_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = await begun(tmp_path)
    room = False
    opened = database_module._opened

    def full(path: Path, busy_s: float) -> sqlite3.Connection:
        if not room:
            raise sqlite3.OperationalError("database or disk is full")
        return opened(path, busy_s)

    monkeypatch.setattr(database_module, "_opened", full)
    with locked(tmp_path / "conversations.sqlite3"):
        keeper._database.hurry()
        last_words(keeper)
        for _ in range(2):
            trouble = await keeper.close()
            assert trouble is not None
            assert trouble.code == "disk"
            assert trouble.path == str(tmp_path / "conversations.sqlite3")
    room = True
    assert await keeper.close() is None
    assert [turn.text for turn in await _turns(tmp_path, "c")] == ["before, corrected", "the last words"]
    assert beside(tmp_path) == []


async def test_the_end_does_not_wait_for_each_of_many_writes(tmp_path: Path) -> None:
    keeper = await begun(tmp_path)
    with locked(tmp_path / "conversations.sqlite3"):
        keeper._database.hurry()
        for number in range(30):
            keeper.save_turn("c", Turn(f"n{number}", Role.USER, "x", at=2.0))
        async with asyncio.timeout(8):
            assert await keeper.close() is None


async def test_a_file_beside_that_cannot_be_read_stays_and_keeps_nothing_else_out(tmp_path: Path) -> None:
    keeper = await begun(tmp_path)
    await keeper.close()
    bad = tmp_path / "conversations.owed-1.sqlite3"
    bad.write_bytes(b"SQLite format 3\0" + b"rubbish" * 500)
    good = owed_file.beside(tmp_path / "conversations.sqlite3")
    other = DiskKeeper(lambda _: None, good, tmp_path / "settings.json")
    other.save_turn("c", Turn("k1", Role.USER, "after", at=0.0))
    await other.close()
    for _ in range(2):
        again = Assembly(LaunchOptions(data_dir=str(tmp_path), practice=True))
        await again.last_conversation()
        await again.database.close()
        assert [turn.text for turn in await _turns(tmp_path, "c")] == ["before", "after"]
        (aside,) = beside(tmp_path)
        assert b"rubbish" in aside.read_bytes()
