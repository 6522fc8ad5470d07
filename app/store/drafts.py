"""What could not be sent, in the database until it is sent or thrown away; it knows neither when nor why."""

import sqlite3

from app.core.values import Unsent


def keep(connection: sqlite3.Connection, unsent: Unsent) -> None:
    """Insert or replace by key."""
    connection.execute(
        "INSERT OR REPLACE INTO unsent (key, conversation, text, pcm, at) VALUES (?, ?, ?, ?, ?)",
        (unsent.key, unsent.conversation, unsent.text, unsent.pcm, unsent.at),
    )


def forget(connection: sqlite3.Connection, key: str) -> None:
    """Remove; the database overwrites what was there."""
    connection.execute("DELETE FROM unsent WHERE key = ?", (key,))


def sweep(connection: sqlite3.Connection) -> None:
    """Take what was forgotten out of the write-ahead log as well; not within a transaction."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def kept(connection: sqlite3.Connection) -> tuple[Unsent, ...]:
    """All of it, oldest first."""
    rows = connection.execute("SELECT key, conversation, text, pcm, at FROM unsent ORDER BY at, rowid")
    return tuple(Unsent(*row) for row in rows)
