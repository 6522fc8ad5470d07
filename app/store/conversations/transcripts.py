"""Conversations in the database: saves, lists, loads, searches, renames and deletes them.

A turn stands where it stood in the window, which neither the order of the writes nor the clock tells: see
``SaveTurn``. What is read is made plausible, so that no row keeps a conversation from being opened.
"""

import sqlite3
from dataclasses import dataclass
from math import isfinite

from msgspec.structs import replace

from app.core.history.history import LONGEST_TITLE, title_among
from app.core.values.bill import Bill
from app.core.values.values import Role, Turn, TurnStatus, Unsent
from app.store.conversations import bills_table, owed_file, unsent_table
from app.store.database import LATEST, Database, plausible

_ROLES, _STATUSES = frozenset(Role), frozenset(TurnStatus)
_LONGEST_MS = 1e9
_NAMING = 60
"""So many turns are looked through for the first one that was answered."""
_COLUMNS = "key, role, text, status, at, item_id, response_id, audio_ms, heard_ms, heard_chars, typed, reason"


@dataclass(frozen=True, slots=True)
class Summary:
    """One conversation in a list. Times are unix seconds; ``bills`` are read with its turns alone."""

    id: str
    title: str
    started: float
    updated: float
    turns: int
    bills: tuple[Bill, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundTurn:
    """One turn that a search found; ``excerpt`` marks the words as ``[word]``."""

    conversation: str
    title: str
    turn_id: str
    role: Role
    at: float
    excerpt: str


class Transcripts:
    """The conversations, for callers on the loop. Every method may raise sqlite3.Error or OSError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def save(self, conversation: str, turn: Turn, before: tuple[str, ...] = ()) -> None:
        """Insert the turn before the first of these that is here, else at the end; or replace the one with
        its turn id.
        """
        await self._database.ask(lambda connection: save(connection, conversation, turn, before))

    async def summaries(self, most: int = 500) -> tuple[Summary, ...]:
        """The conversations, the one used last first."""
        return await self._database.ask(lambda connection: summaries(connection, most))

    async def load(self, conversation: str) -> tuple[Summary, tuple[Turn, ...]] | None:
        """A conversation and its turns in order, or None."""
        return await self._database.ask(lambda connection: load(connection, conversation))

    async def last(self) -> tuple[Summary, tuple[Turn, ...]] | None:
        """The conversation used last, or None."""
        return await self._database.ask(last)

    async def take_in(self) -> int:
        """Put in what an earlier run could only write beside; returns how many files that were."""
        path = self._database.path
        return await self._database.ask(lambda connection: owed_file.take_in(connection, path))

    async def unsent(self) -> tuple[Unsent, ...]:
        """What earlier runs could not send, oldest first."""
        return await self._database.ask(unsent_table.kept)

    async def search(self, words: str, most: int = 100) -> tuple[FoundTurn, ...]:
        """Turns that hold all these words (each may be a beginning), the best first."""
        return await self._database.ask(lambda connection: search(connection, words, most))

    async def rename(self, conversation: str, title: str) -> None:
        """Give it a title that stays."""
        await self._database.ask(lambda connection: rename(connection, conversation, title))

    async def delete(self, conversation: str) -> None:
        """Remove it and its turns for good."""
        await self._database.ask(lambda connection: delete(connection, conversation))


def rename(connection: sqlite3.Connection, conversation: str, title: str) -> None:
    """Give it a title that stays."""
    connection.execute("UPDATE conversations SET title = ?, named = 1 WHERE id = ?", (title, conversation))


def delete(connection: sqlite3.Connection, conversation: str) -> None:
    """Remove it and its turns."""
    connection.execute("DELETE FROM conversations WHERE id = ?", (conversation,))


def delete_all(connection: sqlite3.Connection) -> None:
    """Remove all of them and their turns."""
    connection.execute("DELETE FROM conversations")


def save(connection: sqlite3.Connection, conversation: str, turn: Turn, before: tuple[str, ...] = ()) -> None:
    """Insert or replace one turn; the first words of the person that were answered become the title. For
    ``before`` see ``SaveTurn``.
    """
    connection.execute(
        "INSERT INTO conversations (id, title, started, updated) VALUES (?1, '', ?2, ?2)"
        " ON CONFLICT (id) DO UPDATE SET updated = max(updated, excluded.updated)",
        (conversation, _storable(turn.at)),
    )
    values: tuple[str | float, ...] = (
        turn.turn_id,
        str(turn.role),
        turn.text,
        str(turn.status),
        turn.at,
        turn.item_id,
        turn.response_id,
        turn.audio_ms,
        turn.heard_ms,
        turn.heard_chars,
        int(turn.typed),
        turn.reason,
    )
    place = _place(connection, conversation, before)
    places = ", ".join("?" * (len(values) + 2))
    changes = ", ".join(f"{name} = excluded.{name}" for name in _COLUMNS.split(", ")[1:])
    connection.execute(
        f"INSERT INTO turns (conversation, place, {_COLUMNS}) VALUES ({places})"
        f" ON CONFLICT (conversation, key) DO UPDATE SET {changes}",
        (conversation, place, *map(_storable, values)),
    )
    _entitle(connection, conversation)


def _entitle(connection: sqlite3.Connection, conversation: str) -> None:
    """Give it the title that its first turns make, unless somebody gave it one."""
    said = connection.execute(
        "SELECT role, substr(CAST(text AS TEXT), 1, ?2), text != '' OR audio_ms > 0 FROM turns"
        " WHERE conversation = ?1 ORDER BY place LIMIT ?3",
        (conversation, 4 * LONGEST_TITLE, _NAMING),
    )
    title = title_among((_role(role), text, bool(there)) for role, text, there in said)
    connection.execute(
        "UPDATE conversations SET title = ?2 WHERE id = ?1 AND NOT named AND title != ?2",
        (conversation, _storable(title)),
    )


def _storable(value: str | float) -> str | float:
    """What SQLite takes: half a surrogate pair has no UTF-8, and NaN becomes NULL. One odd value of a server
    must not cost the turn.
    """
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    return value if isfinite(value) else 0.0


def _place(connection: sqlite3.Connection, conversation: str, before: tuple[str, ...]) -> float:
    """Where a new turn stands: halfway before the first of these that is here, else at the end."""
    where = "SELECT place FROM turns WHERE conversation = ? AND key = ?"
    found = (connection.execute(where, (conversation, key)).fetchone() for key in before)
    behind: float | None = next((row[0] for row in found if row is not None), None)
    (last,) = connection.execute(
        "SELECT max(place) FROM turns WHERE conversation = ?1 AND (?2 IS NULL OR place < ?2)",
        (conversation, behind),
    ).fetchone()
    if behind is None:
        return (last or 0.0) + 1.0
    return behind - 1.0 if last is None else (last + behind) / 2


def summaries(connection: sqlite3.Connection, most: int) -> tuple[Summary, ...]:
    """The newest first."""
    rows = connection.execute(
        f"SELECT id, title, {plausible('started')}, {plausible('updated')},"
        " (SELECT count(*) FROM turns WHERE conversation = id)"
        " FROM conversations ORDER BY updated DESC, rowid DESC LIMIT ?",
        (most,),
    )
    return tuple(Summary(*row) for row in rows)


def load(connection: sqlite3.Connection, conversation: str) -> tuple[Summary, tuple[Turn, ...]] | None:
    """A conversation with its turns in the order in which they stood in the window."""
    head: tuple[str, str, float, float] | None = connection.execute(
        f"SELECT id, title, {plausible('started')}, {plausible('updated')} FROM conversations WHERE id = ?",
        (conversation,),
    ).fetchone()
    if head is None:
        return None
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM turns WHERE conversation = ? ORDER BY place, number", (conversation,)
    ).fetchall()
    bills = bills_table.load(connection, conversation)
    return Summary(*head, turns=len(rows), bills=bills), tuple(_turn(row) for row in rows)


def last(connection: sqlite3.Connection) -> tuple[Summary, tuple[Turn, ...]] | None:
    """The conversation with the newest turn, whatever the clock said when it was written."""
    newest = connection.execute("SELECT conversation FROM turns ORDER BY number DESC LIMIT 1").fetchone()
    return load(connection, newest[0]) if newest is not None else None


def search(connection: sqlite3.Connection, words: str, most: int) -> tuple[FoundTurn, ...]:
    """Full-text search; anything may be typed, nothing is query syntax."""
    query = " ".join(f'"{word}"*' for word in words.replace('"', " ").split())
    if not query:
        return ()
    rows = connection.execute(
        "SELECT turns.conversation, conversations.title, turns.key, turns.role, turns.at,"
        " snippet(words, 0, '[', ']', '…', 12)"
        " FROM words JOIN turns ON turns.number = words.rowid"
        " JOIN conversations ON conversations.id = turns.conversation"
        " WHERE words MATCH ? ORDER BY bm25(words), turns.at DESC LIMIT ?",
        (query, most),
    )
    return tuple(
        FoundTurn(c, title, turn_id, _role(role), at, text) for c, title, turn_id, role, at, text in rows
    )


def _turn(row: tuple[str, str, str, str, float, str, str, float, float, int, int, str]) -> Turn:
    """A turn as it was saved, or as near to it as can be: one odd value, of another version or of a fault,
    must not keep the conversation from being opened.
    """
    turn_id, role, text, status, at, item, response, audio, heard, chars, typed, reason = row
    turn = Turn(
        turn_id,
        _role(role),
        text,
        TurnStatus(status) if status in _STATUSES else TurnStatus.DONE,
        min(max(at, 0.0), LATEST),
        item,
        response,
        min(max(audio, 0.0), _LONGEST_MS),
        min(max(heard, 0.0), _LONGEST_MS),
        chars,
        bool(typed),
        reason,
    )
    # What was under way when the program ended will not go on.
    if turn.status is TurnStatus.STREAMING:
        return replace(turn, status=TurnStatus.INTERRUPTED)
    if turn.status is TurnStatus.WAITING:
        return replace(turn, status=TurnStatus.DONE)
    return turn


def _role(word: str) -> Role:
    return Role(word) if word in _ROLES else Role.NOTE
