"""One SQLite file behind one thread: opened, migrated, kept aside if it is damaged; it knows the schema, not
its meaning.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]

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
    """,
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
)


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
            with connection:
                return work(connection)
        connection.execute("PRAGMA synchronous = NORMAL")
        try:
            with connection:
                return work(connection)
        finally:
            connection.execute("PRAGMA synchronous = FULL")

    async def close(self) -> None:
        """Finish what was submitted and close the file."""
        await asyncio.wrap_future(self._thread.submit(self._close))
        self._thread.shutdown()

    # ------------------------------------------------------------------ on the thread

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _open(self) -> sqlite3.Connection:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            return _opened(self.path)
        except Newer:
            self._keep_aside("newer", "The conversations were written by a newer version of Pressel.")
        except sqlite3.OperationalError:
            raise  # locked, full, not allowed: the file is not at fault
        except sqlite3.DatabaseError:
            self._keep_aside("damaged", "The file of the conversations was damaged.")
        return _opened(self.path)

    def _keep_aside(self, why: str, words: str) -> None:
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        aside = self.path.with_name(f"{self.path.stem}.{why}-{stamp}{self.path.suffix}")
        for ending in ("-wal", "-shm", ""):
            part = self.path.with_name(self.path.name + ending)
            if part.exists():
                part.replace(aside.with_name(aside.name + ending))
        if self._note is not None:
            self._note(f"{words} It is kept as {aside.name}; a new one was begun.")


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=5.0, check_same_thread=False)
    try:
        _prepare(connection)
    except sqlite3.Error:
        connection.close()
        raise
    path.chmod(0o600)
    return connection


def _prepare(connection: sqlite3.Connection) -> None:
    """Switch on WAL, check the file and bring it to the newest version."""
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
    if version and (found := connection.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
        raise sqlite3.DatabaseError(found)
    for number, script in enumerate(MIGRATIONS[version:], version + 1):
        connection.executescript(f"BEGIN; {script} PRAGMA user_version = {number}; COMMIT;")
