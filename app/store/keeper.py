"""Implements ``core.hands.Keeper`` on the disk: turns to the database, settings to their file; it returns at
once.
"""

import asyncio
import logging
import sqlite3
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from app.core.events import StoreFailed
from app.core.hands import Report
from app.core.persona_events import PersonasImported
from app.core.persona_file import BadFile
from app.core.personas import Persona, Personas
from app.core.problems import Trouble
from app.core.settings import Settings
from app.core.values import Turn, Unsent
from app.store import drafts, preferences, transcripts
from app.store import personas as persona_files
from app.store.database import Database, Work

_log = logging.getLogger(__name__)


class DiskKeeper:
    """Every write runs on the database's one thread, in order. A failure is reported, nothing is raised."""

    def __init__(
        self, report: Report, database: Database, settings: Path, personas: Path | None = None
    ) -> None:
        """``personas``: their file, beside the settings if not said."""
        self._report = report
        self._database = database
        self._settings = settings
        self._personas = personas or settings.with_name("personas.json")
        self._loop = asyncio.get_running_loop()
        self._owed: dict[str, Work[None]] = {}
        """What the disk refused, by key; touched on the database's thread alone."""

    def save_turn(self, conversation: str, turn: Turn) -> None:
        """Keep a turn, by key. What cannot be written now is tried again with the next, and at the end."""
        self._write(turn.key, partial(transcripts.save, conversation=conversation, turn=turn))

    def keep_unsent(self, unsent: Unsent) -> None:
        """Keep what could not be sent, by key."""
        self._write(f"unsent {unsent.key}", partial(drafts.keep, unsent=unsent))

    def forget_unsent(self, key: str) -> None:
        """Remove it from the disk for good."""
        self._write(f"unsent {key}", partial(drafts.forget, key=key))
        self._watch(self._database.submit(drafts.sweep))

    def save_preferences(self, settings: Settings) -> None:
        """Keep the settings."""
        self._watch(self._database.beside(lambda: preferences.write(self._settings, settings)))

    def save_personas(self, personas: Personas) -> None:
        """Keep the personas."""
        self._watch(self._database.beside(lambda: persona_files.write(self._personas, personas)))

    def export_personas(self, path: str, personas: tuple[Persona, ...]) -> None:
        """Write these to a file of the person's."""
        self._watch(self._database.beside(lambda: persona_files.export(Path(path), personas)))

    def import_personas(self, path: str) -> None:
        """Read such a file and report PersonasImported."""

        def read() -> None:
            try:
                event = PersonasImported(personas=persona_files.load(Path(path)))
            except BadFile as error:
                event = PersonasImported(trouble=Trouble("persona_file", f"{Path(path).name}: {error}"))
            self._loop.call_soon_threadsafe(self._report, event)

        self._watch(self._database.beside(read))

    async def close(self) -> None:
        """Wait until all is written."""
        last_try = self._database.beside(self._pay)
        await self._database.close()
        if (error := last_try.exception()) is not None:
            _log.error("not kept at the end: %s", error)

    def _write(self, key: str, work: Work[None]) -> None:
        self._watch(self._database.beside(lambda: self._pay(key, work)))

    def _pay(self, key: str = "", work: Work[None] | None = None) -> None:
        """On the database's thread: this and what is owed; what fails for the disk's sake stays owed."""
        if work is not None:
            self._owed[key] = work
        for name in tuple(self._owed):
            write = self._owed.pop(name)
            try:
                self._database.now(write)
            except (sqlite3.OperationalError, OSError):
                self._owed[name] = write
                raise

    def _watch(self, future: Future[None]) -> None:
        future.add_done_callback(
            lambda done: self._failed(error) if (error := done.exception()) is not None else None
        )

    def _failed(self, error: BaseException) -> None:
        """On the database's thread."""
        if not isinstance(error, sqlite3.Error | OSError):
            self._loop.call_soon_threadsafe(
                self._loop.call_exception_handler, {"message": "not kept", "exception": error}
            )
            return
        _log.error("not kept: %s", error)
        self._loop.call_soon_threadsafe(self._report, StoreFailed(trouble=Trouble("disk", str(error))))


class ForgetfulKeeper:
    """Implements ``core.hands.Keeper`` by keeping nothing."""

    def save_turn(self, conversation: str, turn: Turn) -> None:
        """Nothing is kept."""

    def keep_unsent(self, unsent: Unsent) -> None:
        """Nothing is kept."""

    def forget_unsent(self, key: str) -> None:
        """Nothing is kept."""

    def save_preferences(self, settings: Settings) -> None:
        """Nothing is kept."""

    def save_personas(self, personas: Personas) -> None:
        """Nothing is kept."""

    def export_personas(self, path: str, personas: tuple[Persona, ...]) -> None:
        """Nothing is written."""

    def import_personas(self, path: str) -> None:
        """Nothing is read."""

    async def close(self) -> None:
        """Nothing is waited for."""
