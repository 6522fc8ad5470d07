"""A database beside the real one, for what that would not take at the end of the program: makes it, and takes
it in at the next start. It is as private as the real one, and is deleted once it is taken in.
"""

import contextlib
import logging
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from app.store.database import Database

_log = logging.getLogger(__name__)
_ENDINGS = ("-wal", "-shm", "")
_TURN = (
    "conversation, key, role, text, status, at, item_id, response_id, audio_ms, heard_ms, heard_chars, typed,"
    " reason"
)


def beside(database: Path) -> Database:
    """A new one, not made yet."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    return Database(database.with_name(f"{database.stem}.owed-{stamp}{database.suffix}"))


def delete(path: Path) -> None:
    """Remove it with what SQLite keeps beside it."""
    for ending in _ENDINGS:
        with contextlib.suppress(OSError):  # where nothing could be written, there is often nothing to delete
            path.with_name(path.name + ending).unlink()


def take_in(connection: sqlite3.Connection, database: Path) -> int:
    """Put what lies beside into the database; returns how many files that were. One that cannot be read stays
    where it is.
    """
    taken = 0
    for path in sorted(database.parent.glob(f"{database.stem}.owed-*{database.suffix}")):
        if "." in path.stem.removeprefix(f"{database.stem}."):
            continue  # kept aside, because it was damaged
        try:
            other = Database(path)
            other.now(lambda _: None)  # brought to the version of this program
            other.finish()
            _copy(connection, path)
            delete(path)
        except (sqlite3.Error, OSError) as error:
            connection.rollback()
            _log.error("not taken in: %s: %s", path, error)
        else:
            taken += 1
            _log.warning("what was kept beside is taken in: %s", path.name)
    return taken


def _copy(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("ATTACH ? AS owed", (str(path),))  # not possible within a transaction, nor is DETACH
    try:
        connection.execute(
            "INSERT INTO conversations (id, title, named, started, updated)"
            " SELECT id, title, named, started, updated FROM owed.conversations WHERE true"
            " ON CONFLICT (id) DO UPDATE SET updated = max(updated, excluded.updated),"
            " title = CASE WHEN title = '' THEN excluded.title ELSE title END"
        )
        # Turns that are new stand behind those that are there, in the order that they have among themselves.
        changes = ", ".join(f"{name} = excluded.{name}" for name in _TURN.split(", ")[2:])
        connection.execute(
            f"INSERT INTO turns ({_TURN}, place) SELECT {_TURN}, place + (SELECT coalesce(max(place), 0.0)"
            " FROM main.turns AS there WHERE there.conversation = late.conversation)"
            " FROM owed.turns AS late WHERE true ORDER BY place"
            f" ON CONFLICT (conversation, key) DO UPDATE SET {changes}"
        )
        connection.execute(
            "INSERT OR REPLACE INTO unsent (key, conversation, text, pcm, at)"
            " SELECT key, conversation, text, pcm, at FROM owed.unsent"
        )
        connection.commit()
    finally:
        connection.rollback()
        connection.execute("DETACH owed")
