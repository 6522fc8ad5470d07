"""What could not be sent, in the database until it is sent or thrown away; it knows neither when nor why."""

import sqlite3
from itertools import groupby

from app.core.values.values import Unsent


def keep(connection: sqlite3.Connection, unsent: Unsent) -> None:
    """Insert it, or replace what is kept under the same turn id."""
    connection.execute(
        "INSERT OR REPLACE INTO unsent (key, conversation, text, pcm, at) VALUES (?, ?, ?, ?, ?)",
        (unsent.turn_id, unsent.conversation, unsent.text, unsent.pcm, unsent.at),
    )


def keep_part(connection: sqlite3.Connection, part: Unsent, number: int) -> None:
    """Insert or replace a part of what is still being said."""
    connection.execute(
        "INSERT OR REPLACE INTO parts (key, number, conversation, pcm, at) VALUES (?, ?, ?, ?, ?)",
        (part.turn_id, number, part.conversation, part.pcm, part.at),
    )


def forget(connection: sqlite3.Connection, turn_id: str) -> None:
    """Remove it and its parts; the database overwrites what was there."""
    connection.execute("DELETE FROM unsent WHERE key = ?", (turn_id,))
    connection.execute("DELETE FROM parts WHERE key = ?", (turn_id,))


def sweep(connection: sqlite3.Connection) -> None:
    """Take what was forgotten out of the write-ahead log as well; not within a transaction."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def kept(connection: sqlite3.Connection) -> tuple[Unsent, ...]:
    """All of it, oldest first. Parts that are still there are of a take that the program did not survive."""
    _join(connection)
    rows = connection.execute("SELECT key, conversation, text, pcm, at FROM unsent ORDER BY at, rowid")
    return tuple(Unsent(*row) for row in rows)


def _join(connection: sqlite3.Connection) -> None:
    parts = connection.execute("SELECT key, conversation, at, pcm FROM parts ORDER BY key, number").fetchall()
    for (turn_id, conversation, at), rows in groupby(parts, lambda row: row[:3]):
        keep(connection, Unsent(turn_id, conversation, pcm=b"".join(row[3] for row in rows), at=at))
    connection.execute("DELETE FROM parts")
