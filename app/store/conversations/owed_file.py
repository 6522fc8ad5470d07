"""A database beside the real one, for what that would not take at the end of the program: makes it, and takes
it in at the next start. It is as private as the real one, and is deleted once it is taken in. If nothing can
be written there and nobody can be asked, it lies in the system's temporary folder, in one of its own.

The parts of a take are in the real database. What is kept unsent here has all of its sound and the name of
its parts, which go when it is taken in; what is to be forgotten there stands here without words and sound.
"""

import contextlib
import hashlib
import logging
import os
import sqlite3
import stat
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from app.core.values.values import Unsent
from app.store.conversations import bills_table
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


def elsewhere(database: Path) -> Database:
    """A new one in a new folder in the system's temporary folder; raises OSError."""
    return Database(Path(tempfile.mkdtemp(prefix=_prefix(database))) / beside(database).path.name)


def _prefix(database: Path) -> str:
    """Databases of other folders and other people are told apart by it."""
    name = hashlib.sha256(os.fsencode(os.path.realpath(database))).hexdigest()[:16]
    return f"pressel-owed-{name}-"


def _folders(database: Path) -> Iterator[Path]:
    yield database.parent
    for folder in sorted(Path(tempfile.gettempdir()).glob(f"{_prefix(database)}*")):
        if _ours(folder):
            yield folder


def _ours(folder: Path) -> bool:
    """Whether nobody else can have put anything there: everybody may write to a temporary folder, and what is
    taken in is believed.
    """
    try:
        found = folder.lstat()
    except OSError:
        return False
    if not stat.S_ISDIR(found.st_mode):
        return False
    # On Windows the temporary folder is the person's own.
    return not hasattr(os, "getuid") or (found.st_uid == os.getuid() and not found.st_mode & 0o077)


def keep(connection: sqlite3.Connection, unsent: Unsent, parts: str = "") -> None:
    """Insert what no server has acknowledged, or replace it; ``parts``: the name of its parts over there."""
    connection.execute(
        "INSERT OR REPLACE INTO unsent (key, conversation, text, pcm, at, parts) VALUES (?, ?, ?, ?, ?, ?)",
        (unsent.turn_id, unsent.conversation, unsent.text, unsent.pcm, unsent.at, parts),
    )


def forget(connection: sqlite3.Connection, turn_id: str, parts: str = "") -> None:
    """Note that it is to go over there, with its parts and with parts of these two names."""
    keep(connection, Unsent(turn_id, ""), parts)


def delete(path: Path) -> None:
    """Remove it with what SQLite keeps beside it, and the folder that was made for it."""
    for ending in _ENDINGS:
        with contextlib.suppress(OSError):  # where nothing could be written, there is often nothing to delete
            path.with_name(path.name + ending).unlink()
    if path.parent.name.startswith("pressel-owed-"):
        with contextlib.suppress(OSError):
            path.parent.rmdir()


def take_in(connection: sqlite3.Connection, database: Path) -> int:
    """Put what lies beside into the database; returns how many files that were. One that cannot be read stays
    where it is.
    """
    taken = 0
    name = f"{database.stem}.owed-*{database.suffix}"
    for path in [path for folder in _folders(database) for path in sorted(folder.glob(name))]:
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
        # A bill only grows, so what lies beside is the later one.
        connection.execute(
            f"INSERT INTO bills ({bills_table.COLUMNS})"
            f" SELECT {bills_table.COLUMNS} FROM owed.bills WHERE true"
            f" ON CONFLICT (conversation, service, model, task) DO UPDATE SET {bills_table.CHANGES}"
        )
        connection.execute(
            "DELETE FROM main.parts WHERE key IN"
            " (SELECT key FROM owed.unsent UNION SELECT parts FROM owed.unsent"
            " UNION SELECT parts FROM main.unsent WHERE key IN (SELECT key FROM owed.unsent))"
        )
        connection.execute("DELETE FROM main.unsent WHERE key IN (SELECT key FROM owed.unsent)")
        connection.execute(
            "INSERT INTO main.unsent (key, conversation, text, pcm, at)"
            " SELECT key, conversation, text, pcm, at FROM owed.unsent WHERE text != '' OR length(pcm) > 0"
        )
        connection.commit()
    finally:
        connection.rollback()
        connection.execute("DETACH owed")
