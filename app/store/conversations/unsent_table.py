"""Reads and writes what no server has acknowledged: the tables ``unsent`` and ``parts``. Decides neither what
is kept nor when it goes.

The sound of a turn is that of its parts, in order, and then its own ``pcm``. Parts to which no turn belongs
are of a take during which the program was killed.
"""

import sqlite3

from app.core.values.values import Unsent
from app.store.database import plausible


def keep(connection: sqlite3.Connection, unsent: Unsent, parts: str = "") -> None:
    """Insert it, or replace what is kept under the same turn id. Sound that is in the parts of that name is
    not written again.
    """
    there = _length(connection, parts)
    _remove(connection, unsent.turn_id, parts, but=parts if there else "")
    connection.execute(
        "INSERT INTO unsent (key, conversation, text, pcm, at, parts) VALUES (?, ?, ?, ?, ?, ?)",
        (
            unsent.turn_id,
            unsent.conversation,
            unsent.text,
            memoryview(unsent.pcm)[there:],
            unsent.at,
            parts if there else "",
        ),
    )


def keep_part(connection: sqlite3.Connection, part: Unsent, start: int) -> None:
    """Insert or replace the part of an open take that begins at byte ``start`` of it."""
    connection.execute(
        "INSERT OR REPLACE INTO parts (key, number, conversation, pcm, at) VALUES (?, ?, ?, ?, ?)",
        (part.turn_id, start, part.conversation, part.pcm, part.at),
    )


def forget(connection: sqlite3.Connection, turn_id: str, parts: str = "") -> None:
    """Remove it, its parts, and parts of these two names; the database overwrites what was there."""
    _remove(connection, turn_id, parts)


def sweep(connection: sqlite3.Connection) -> None:
    """Take what was forgotten out of the write-ahead log as well; not within a transaction."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def kept(connection: sqlite3.Connection) -> tuple[Unsent, ...]:
    """All of it, oldest first."""
    # A take that was cut off becomes a turn that consists of parts alone.
    connection.execute(
        "INSERT INTO unsent (key, conversation, text, pcm, at, parts)"
        " SELECT key, min(conversation), '', x'', min(at), key FROM parts"
        " WHERE key NOT IN (SELECT parts FROM unsent) GROUP BY key"
    )
    rows = connection.execute(
        f"SELECT key, conversation, text, pcm, {plausible('at')}, parts FROM unsent ORDER BY at, rowid"
    ).fetchall()
    return tuple(
        Unsent(key, where, text, _sound(connection, parts) + pcm, at)
        for key, where, text, pcm, at, parts in rows
    )


def _remove(connection: sqlite3.Connection, turn_id: str, parts: str, but: str = "") -> None:
    connection.execute(
        "DELETE FROM parts WHERE key != ?3"
        " AND (key IN (?1, ?2) OR key IN (SELECT parts FROM unsent WHERE key = ?1))",
        (turn_id, parts, but),
    )
    connection.execute("DELETE FROM unsent WHERE key = ?", (turn_id,))


def _length(connection: sqlite3.Connection, parts: str) -> int:
    """Bytes in these parts; 0 if one is missing, because then the others are no beginning of the take."""
    end, length = connection.execute(
        "SELECT max(number + length(pcm)), sum(length(pcm)) FROM parts WHERE key = ?", (parts,)
    ).fetchone()
    return length if length == end and length is not None else 0


def _sound(connection: sqlite3.Connection, parts: str) -> bytes:
    rows = connection.execute("SELECT pcm FROM parts WHERE key = ? ORDER BY number", (parts,))
    return b"".join(pcm for (pcm,) in rows)
