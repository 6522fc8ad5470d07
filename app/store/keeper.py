"""Implements ``core.hands.Keeper`` on the disk: turns to the database, settings to their file; it returns at
once.
"""

import asyncio
import logging
import sqlite3
from collections.abc import Callable
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
from app.core.values import Target, Turn, Unsent
from app.store import drafts, preferences, servers, transcripts
from app.store import personas as persona_files
from app.store.database import Database, Work

_log = logging.getLogger(__name__)


class DiskKeeper:
    """Every write runs on the database's one thread, in order. A failure is reported, nothing is raised."""

    def __init__(
        self,
        report: Report,
        database: Database,
        settings: Path,
        personas: Path | None = None,
        servers: Path | None = None,
        lasting: Callable[[Settings], Settings] = lambda settings: settings,
    ) -> None:
        """``personas`` and ``servers``: their files, beside the settings if not said; ``lasting``: what of
        the settings in force is to be kept.
        """
        self._report = report
        self._database = database
        self._settings = settings
        self._personas = personas or settings.with_name("personas.json")
        self._servers = servers or settings.with_name("servers.json")
        self._lasting = lasting
        self._unsaved: Settings | None = None
        self._loop = asyncio.get_running_loop()
        self._owed: dict[str, Work[None]] = {}
        """What the disk refused, by key; touched on the database's thread alone."""

    def save_turn(self, conversation: str, turn: Turn) -> None:
        """Keep a turn, by key. What cannot be written now is tried again with the next, and at the end."""
        self._write(turn.key, partial(transcripts.save, conversation=conversation, turn=turn))

    def keep_unsent(self, unsent: Unsent) -> None:
        """Keep what could not be sent, by key."""
        self._write(f"unsent {unsent.key}", partial(drafts.keep, unsent=unsent))

    def keep_part(self, part: Unsent, number: int) -> None:
        """Keep a part of what is still being said. If the disk refuses, that is not owed: the whole is not
        lost yet.
        """
        self._database.beside(partial(self._try, partial(drafts.keep_part, part=part, number=number)))

    def forget_unsent(self, key: str) -> None:
        """Remove it, and its parts, from the disk for good."""
        self._write(f"unsent {key}", partial(drafts.forget, key=key))
        self._watch(self._database.submit(drafts.sweep))

    def save_preferences(self, settings: Settings) -> None:
        """Keep the settings. What cannot be written now is tried again at the end."""
        self._watch(self._database.beside(lambda: self._save(self._lasting(settings))))

    def remember_refused(self, target: Target) -> None:
        """Keep ``target.refused`` for the next start."""
        self._watch(self._database.beside(lambda: servers.remember(self._servers, target)))

    def _save(self, settings: Settings) -> None:
        self._unsaved = settings
        preferences.write(self._settings, settings)
        self._unsaved = None

    def _save_rest(self) -> None:
        if self._unsaved is not None:
            self._save(self._unsaved)

    def save_personas(self, personas: Personas) -> None:
        """Keep the personas."""
        self._watch(self._database.beside(lambda: persona_files.write(self._personas, personas)))

    def export_personas(self, path: str, personas: tuple[Persona, ...]) -> None:
        """Write these to a file of the person's."""

        def write() -> None:
            try:
                persona_files.export(Path(path), personas)
            except OSError as error:
                trouble = Trouble("persona_not_written", f"{Path(path).name}: {error.strerror}")
                self._loop.call_soon_threadsafe(self._report, StoreFailed(trouble=trouble))

        self._watch(self._database.beside(write))

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
        last_tries = [self._database.beside(work) for work in (self._pay, self._save_rest)]
        await self._database.close()
        for error in filter(None, (last_try.exception() for last_try in last_tries)):
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

    def _try(self, work: Work[None]) -> None:
        try:
            self._database.now(work)
        except (sqlite3.Error, OSError) as error:
            _log.warning("a part of what is said was not kept: %s", error)

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

    def keep_part(self, part: Unsent, number: int) -> None:
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

    def remember_refused(self, target: Target) -> None:
        """Nothing is kept."""

    async def close(self) -> None:
        """Nothing is waited for."""
