"""Implements the port ``Archive``: searches, loads, renames, deletes and exports the kept conversations.

Every call returns at once; what came of it is reported as an event. When that happens is the core's decision.
"""

import asyncio
import logging
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from app.core.messages.effects.archive_effects import (
    ArchiveOrder,
    DeleteAllConversations,
    DeleteConversation,
    ExportConversation,
    LoadConversation,
    RenameConversation,
    SeekConversations,
)
from app.core.messages.events.archive_events import (
    ConversationOpened,
    ConversationWritten,
    HistoryFailed,
    HistoryFound,
)
from app.core.messages.events.event import Event
from app.core.messages.ports import Report
from app.core.values.problems import Trouble
from app.store.conversations import search, transcripts
from app.store.conversations.export import FORMATS
from app.store.database import Database
from app.store.files.document import replace_file

_log = logging.getLogger(__name__)
Answer = Callable[[sqlite3.Connection], Event | None]


class DiskArchive:
    """All work is done on the database's one thread, behind every turn that was saved before."""

    def __init__(self, report: Report, database: Database) -> None:
        self._report = report
        self._database = database
        self._loop = asyncio.get_running_loop()

    def do(self, wanted: ArchiveOrder) -> None:
        """Begin; what comes of it is reported."""
        match wanted:
            case SeekConversations():
                self._begin(partial(_found, wanted.words), "history_unread")
            case LoadConversation():
                self._begin(partial(_opened, wanted.conversation), "history_unread")
            case RenameConversation():
                self._begin(partial(_renamed, wanted), "disk")
            case DeleteConversation():
                self._begin(partial(_deleted, wanted.conversation), "disk")
            case DeleteAllConversations():
                self._begin(_all_deleted, "disk")
            case ExportConversation():
                self._begin(partial(_written, wanted), "not_exported", wanted.path)
            case _:
                raise NotImplementedError(f"nobody performs {wanted!r}")

    def _begin(self, work: Answer, code: str, path: str = "") -> None:
        path = path or str(self._database.path)
        self._database.submit(work).add_done_callback(partial(self._over, code, path))

    def _over(self, code: str, path: str, done: "Future[Event | None]") -> None:
        """On the database's thread."""
        error = done.exception()
        if error is None:
            answer = done.result()
        elif isinstance(error, sqlite3.Error | OSError):
            _log.error("%s: %s", code, error)
            answer = HistoryFailed(trouble=Trouble(code, _words(error), path))
        else:
            fault = {"message": code, "exception": error}
            self._loop.call_soon_threadsafe(self._loop.call_exception_handler, fault)
            return
        if answer is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._report, answer)


def _words(error: sqlite3.Error | OSError) -> str:
    return (isinstance(error, OSError) and error.strerror) or str(error)


def _found(words: str, connection: sqlite3.Connection) -> Event:
    return HistoryFound(words=words, found=search.kept(connection, words))


def _opened(conversation: str, connection: sqlite3.Connection) -> Event:
    found = transcripts.load(connection, conversation)
    if found is None:
        raise sqlite3.DataError(f"there is no conversation {conversation}")
    head, turns = found
    return ConversationOpened(conversation=head.id, title=head.title, turns=turns, bills=head.bills)


def _renamed(wanted: RenameConversation, connection: sqlite3.Connection) -> None:
    transcripts.rename(connection, wanted.conversation, wanted.title)


def _deleted(conversation: str, connection: sqlite3.Connection) -> None:
    transcripts.delete(connection, conversation)


def _all_deleted(connection: sqlite3.Connection) -> Event:
    transcripts.delete_all(connection)
    return HistoryFound(found=search.kept(connection, ""))


def _written(wanted: ExportConversation, connection: sqlite3.Connection) -> Event:
    """In the form that the ending of the name tells, Markdown if it tells none."""
    found = transcripts.load(connection, wanted.conversation)
    if found is None:
        raise sqlite3.DataError(f"there is no conversation {wanted.conversation}")
    path = Path(wanted.path)
    form = FORMATS.get(path.suffix.lower().lstrip("."), FORMATS["md"])
    replace_file(path, form([found]).encode())
    return ConversationWritten(path=str(path))
