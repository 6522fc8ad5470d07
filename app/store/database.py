"""One SQLite file behind one thread: opens it, brings it to the newest version, mends its search index, and
keeps it aside if it is damaged. Holds the schema, not its meaning.
"""

import asyncio
import contextlib
import logging
import os
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
_BESIDE = ("-wal", "-shm")
Work = Callable[[sqlite3.Connection], T]

INDEX = """
    CREATE VIRTUAL TABLE words USING fts5 (
        text, content='turns', content_rowid='number', tokenize='unicode61 remove_diacritics 2'
    );
    CREATE TRIGGER turn_added AFTER INSERT ON turns BEGIN
        INSERT INTO words (rowid, text) VALUES (new.number, new.text);
    END;
    CREATE TRIGGER turn_removed AFTER DELETE ON turns BEGIN
        INSERT INTO words (words, rowid, text) VALUES ('delete', old.number, old.text);
    END;
    CREATE TRIGGER turn_changed AFTER UPDATE OF text ON turns BEGIN
        INSERT INTO words (words, rowid, text) VALUES ('delete', old.number, old.text);
        INSERT INTO words (rowid, text) VALUES (new.number, new.text);
    END;
"""
"""The search index and what keeps it up to date. It repeats what is in ``turns``, so it can be made anew."""

# One script per version. A script that has been released is never changed: add another.
MIGRATIONS = (
    """
    CREATE TABLE conversations (
        id TEXT PRIMARY KEY,
        title TEXT NOT NULL DEFAULT '',
        named INTEGER NOT NULL DEFAULT 0,
        started REAL NOT NULL,
        updated REAL NOT NULL
    ) STRICT;
    CREATE INDEX conversations_by_time ON conversations (updated);
    CREATE TABLE turns (
        number INTEGER PRIMARY KEY,
        conversation TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        key TEXT NOT NULL,
        role TEXT NOT NULL,
        text TEXT NOT NULL,
        status TEXT NOT NULL,
        at REAL NOT NULL,
        item_id TEXT NOT NULL,
        response_id TEXT NOT NULL,
        audio_ms REAL NOT NULL,
        heard_ms REAL NOT NULL,
        heard_chars INTEGER NOT NULL,
        typed INTEGER NOT NULL,
        reason TEXT NOT NULL,
        UNIQUE (conversation, key)
    ) STRICT;
    CREATE INDEX turns_in_order ON turns (conversation, at, number);
    """
    + INDEX,
    """
    CREATE TABLE unsent (
        key TEXT PRIMARY KEY,
        conversation TEXT NOT NULL,
        text TEXT NOT NULL,
        pcm BLOB NOT NULL,
        at REAL NOT NULL
    ) STRICT;
    """,
    """
    CREATE TABLE parts (
        key TEXT NOT NULL,
        number INTEGER NOT NULL,
        conversation TEXT NOT NULL,
        pcm BLOB NOT NULL,
        at REAL NOT NULL,
        PRIMARY KEY (key, number)
    ) STRICT;
    """,
    """
    ALTER TABLE unsent ADD COLUMN parts TEXT NOT NULL DEFAULT '';
    """,
    """
    ALTER TABLE turns ADD COLUMN place REAL NOT NULL DEFAULT 0;
    UPDATE turns SET place = earlier.place FROM (
        SELECT number, row_number() OVER (PARTITION BY conversation ORDER BY at, number) AS place FROM turns
    ) AS earlier WHERE earlier.number = turns.number;
    DROP INDEX turns_in_order;
    CREATE INDEX turns_in_place ON turns (conversation, place);
    """,
    """
    CREATE TABLE bills (
        conversation TEXT NOT NULL,
        service TEXT NOT NULL,
        model TEXT NOT NULL,
        task TEXT NOT NULL,
        times INTEGER NOT NULL,
        text_in INTEGER NOT NULL,
        audio_in INTEGER NOT NULL,
        image_in INTEGER NOT NULL,
        cached_text INTEGER NOT NULL,
        cached_audio INTEGER NOT NULL,
        cached_image INTEGER NOT NULL,
        text_out INTEGER NOT NULL,
        audio_out INTEGER NOT NULL,
        seconds REAL NOT NULL,
        PRIMARY KEY (conversation, service, model, task)
    ) STRICT;
    CREATE TRIGGER conversation_removed AFTER DELETE ON conversations BEGIN
        DELETE FROM bills WHERE conversation = old.id;
    END;
    """,
)


_log = logging.getLogger(__name__)
_OF_THE_DISK = {
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_NOLFS,
}
"""Primary result codes (sqlite.org/rescode.html) of faults that no other content of the file would mend."""


LATEST = 32_503_680_000.0
"""The year 3000, the last that every system's calendar reaches. A clock may be wrong, and a file damaged."""


def plausible(column: str) -> str:
    """SQL for a time (unix seconds) that can be shown as a date, whatever is in that column."""
    return f"min(max({column}, 0.0), {LATEST})"


class Newer(sqlite3.DatabaseError):
    """The file was written by a newer version of the program."""


class Database:
    """All work is done in order on one thread of its own, which also opens the file. Errors are
    sqlite3.Error.
    """

    def __init__(self, path: Path, note: Callable[[str], None] | None = None) -> None:
        """``note`` is called on the database's thread with words for the person when a file had to be kept
        aside.
        """
        self.path = path
        self._note = note
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="database")
        self._connection: sqlite3.Connection | None = None
        self._mended = False
        self._busy_s = 5.0

    def submit(self, work: Work[T]) -> Future[T]:
        """Do this in one transaction, after everything submitted before."""
        return self._thread.submit(self.now, work)

    def beside(self, work: Callable[[], T]) -> Future[T]:
        """Do something that needs no database, in the same order and on the same thread."""
        return self._thread.submit(work)

    async def ask(self, work: Work[T]) -> T:
        """Do this and wait for what it returns."""
        return await asyncio.wrap_future(self.submit(work))

    def now(self, work: Work[T], *, hurried: bool = False) -> T:
        """Do this in one transaction; on the database's own thread alone.

        ``hurried``: do not wait for the disk. The end of the program cannot take the work back any more, only
        a power cut before the next work that is not hurried.
        """
        if self._connection is None:
            self._connection = self._open()
        connection = self._connection
        if not hurried:
            return self._done(connection, work)
        connection.execute("PRAGMA synchronous = NORMAL")
        try:
            return self._done(connection, work)
        finally:
            connection.execute("PRAGMA synchronous = FULL")

    async def close(self) -> None:
        """Finish what was submitted and close the file."""
        await asyncio.wrap_future(self._thread.submit(self.finish))
        self._thread.shutdown()

    def hurry(self) -> None:
        """From now on, wait only briefly for another process that has the file locked; on the thread."""
        self._busy_s = 0.5
        if self._connection is not None:
            self._connection.execute(f"PRAGMA busy_timeout = {self._busy_s * 1000:.0f}")

    # ------------------------------------------------------------------ on the thread

    def _done(self, connection: sqlite3.Connection, work: Work[T]) -> T:
        """Each write of a turn goes through the search index too, so a damaged index would lose every turn
        from now on. The errors for that are of every kind; the index is therefore made anew at the first
        error that is not the disk's, and the work tried once more.
        """
        try:
            with connection:
                return work(connection)
        except sqlite3.Error as error:
            if self._mended or getattr(error, "sqlite_errorcode", 0) & 0xFF in _OF_THE_DISK:
                raise
            _log.warning("the search index is made anew: %s", error)
            self._mended = True  # until the work is done: an index that does not help is not made twice
        _index_anew(connection)
        with connection:
            result = work(connection)
        self._mended = False
        return result

    def finish(self) -> None:
        """Close the file; on the database's own thread alone."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _open(self) -> sqlite3.Connection:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        needed = _needed()  # what fails here is no fault of the file
        try:
            if self.path.exists() and not self.path.is_file():
                raise sqlite3.DatabaseError("there is no file in its place")
            connection = _opened(self.path, self._busy_s)
            try:
                for table, columns in needed.items():
                    connection.execute(f"SELECT {columns} FROM {table} LIMIT 0")
            except sqlite3.Error:
                connection.close()
                raise
            return connection
        except Newer:
            self._keep_aside("newer", "The conversations were written by a newer version of Pressel.")
        except sqlite3.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in _OF_THE_DISK:
                raise  # locked, full, not allowed: the file is not at fault
            _log.info("the conversations cannot be used: %s", error)  # what becomes of them is said next
            self._keep_aside("damaged", "The file of the conversations was damaged.")
        return _opened(self.path, self._busy_s)

    def _keep_aside(self, why: str, words: str) -> None:
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        aside = self.path.with_name(f"{self.path.stem}.{why}-{stamp}{self.path.suffix}")
        for ending in (*_BESIDE, ""):
            part = self.path.with_name(self.path.name + ending)
            if part.exists():
                part.replace(aside.with_name(aside.name + ending))
        if self._note is not None:
            self._note(f"{words} It is kept as {aside.name}; a new one was begun.")


def _needed() -> dict[str, str]:
    """The columns of each table of the newest version. A file without them, whatever its version says, would
    take no turn for ever.
    """
    with contextlib.closing(sqlite3.connect(":memory:")) as fresh:
        fresh.executescript("".join(MIGRATIONS))
        rows = fresh.execute(
            "SELECT tables.name, group_concat(columns.name) FROM sqlite_schema AS tables,"
            " pragma_table_info(tables.name) AS columns WHERE tables.type = 'table'"
            " AND tables.name NOT LIKE 'words%' GROUP BY tables.name"
        )
        return dict(rows.fetchall())


def _opened(path: Path, busy_s: float) -> sqlite3.Connection:
    _keep_private(path)
    connection = sqlite3.connect(path, timeout=busy_s, check_same_thread=False)
    try:
        _prepare(connection)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _keep_private(path: Path) -> None:
    """Let the owner alone read the file, before the first byte is in it, and what an earlier run left beside
    it. SQLite gives ``-wal`` and ``-shm`` the mode that the file has when it makes them
    (``findCreateFileMode`` in its os_unix.c).
    """
    with contextlib.suppress(OSError):  # SQLite says more clearly what is wrong with the file
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    for ending in ("", *_BESIDE):
        with contextlib.suppress(OSError):  # not there, or not ours
            path.with_name(path.name + ending).chmod(0o600)


def _prepare(connection: sqlite3.Connection) -> None:
    """Switch on WAL, check the file and bring it to the newest version."""
    # Text that is not UTF-8 (no check of SQLite finds it) would keep its conversation from being read.
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    connection.execute("PRAGMA journal_mode = WAL")
    # FULL, so that not even a power cut takes a turn that was saved; it costs one fsync per turn, on this
    # thread.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    # What was deleted, unsent speech above all, is overwritten and not only unlinked.
    connection.execute("PRAGMA secure_delete = ON")
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > len(MIGRATIONS):
        raise Newer(f"version {version}")
    if version < 0:
        raise sqlite3.DatabaseError(f"version {version}")
    if version and (found := _check(connection)) != "ok":
        _log.warning("the search index is made anew: %s", found)
        _index_anew(connection)
        if (found := _check(connection)) != "ok":
            raise sqlite3.DatabaseError(found)
    for number, script in enumerate(MIGRATIONS[version:], version + 1):
        connection.executescript(f"BEGIN; {script} PRAGMA user_version = {number}; COMMIT;")


def _check(connection: sqlite3.Connection) -> str:
    try:
        return str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF in _OF_THE_DISK:
            raise
        # An index that cannot be opened cannot be checked. SQLite 3.46 calls it malformed without its data.
        return str(error)


def _index_anew(connection: sqlite3.Connection) -> None:
    """Drop the search index, whatever is left of it, and make it from the turns."""
    for trigger in ("turn_added", "turn_removed", "turn_changed"):
        connection.execute(f"DROP TRIGGER IF EXISTS {trigger}")
    try:
        connection.execute("DROP TABLE IF EXISTS words")
    except sqlite3.Error:  # its constructor fails: take its name out of the schema, then its tables can go
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("DELETE FROM sqlite_schema WHERE name = 'words'")
        connection.commit()
        connection.execute("PRAGMA writable_schema = RESET")
    for part in ("data", "idx", "content", "docsize", "config"):
        connection.execute(f"DROP TABLE IF EXISTS words_{part}")
    try:
        connection.executescript(f"BEGIN; {INDEX} INSERT INTO words (words) VALUES ('rebuild'); COMMIT;")
    except sqlite3.Error:  # the turns themselves are damaged; without an index they may still be written
        connection.rollback()
        raise
