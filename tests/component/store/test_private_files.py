"""What was said is readable by its owner alone: the database, and what SQLite keeps beside it."""

import os
import sqlite3
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.store import database as module
from app.store.database import Database

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes mean nothing there")


@pytest.fixture(autouse=True)
def _open_to_all() -> Iterator[None]:
    """The most generous umask there is."""
    before = os.umask(0)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, int]:
    return {file.name: stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()}


ALL_PRIVATE = dict.fromkeys(("talk.sqlite3", "talk.sqlite3-wal", "talk.sqlite3-shm"), 0o600)


async def test_in_a_folder_that_others_can_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[dict[str, int]] = []
    prepare = module._prepare

    def looking(connection: sqlite3.Connection) -> None:
        seen.append(modes(tmp_path))
        connection.set_trace_callback(lambda _: seen.append(modes(tmp_path)))
        prepare(connection)

    monkeypatch.setattr(module, "_prepare", looking)
    os.chmod(tmp_path, 0o755)
    database = Database(tmp_path / "talk.sqlite3")
    await database.ask(lambda connection: connection.execute("SELECT 1").fetchone())
    assert modes(tmp_path) == ALL_PRIVATE
    assert len(seen) > 5
    assert all(mode == 0o600 for found in seen for mode in found.values())
    await database.close()


async def test_files_of_an_earlier_run_that_others_could_read(tmp_path: Path) -> None:
    path = tmp_path / "talk.sqlite3"
    left = sqlite3.connect(path)
    left.execute("PRAGMA journal_mode = WAL")
    left.execute("CREATE TABLE t (a)")
    for name in modes(tmp_path):
        (tmp_path / name).chmod(0o644)
    database = Database(path)
    await database.ask(lambda connection: connection.execute("SELECT 1").fetchone())
    assert modes(tmp_path) == ALL_PRIVATE
    await database.close()
    left.close()
