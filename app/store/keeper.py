"""Implements the port ``Keeper`` on the disk: writes turns and speech to the database, settings and personas
to their files. Every call returns at once; a write that fails stays owed.
"""

import asyncio
import logging
import sqlite3
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from app.core.messages.events.event import Event
from app.core.messages.events.persona_events import PersonasImported, PersonasWritten
from app.core.messages.events.program_events import StoreCaughtUp, StoreFailed
from app.core.messages.ports import Report
from app.core.settings.persona_file import BadFile
from app.core.settings.personas import Persona, Personas
from app.core.settings.settings import Settings
from app.core.values.bill import Bill
from app.core.values.problems import Trouble
from app.core.values.release_news import ReleaseMemory
from app.core.values.values import Target, Turn, Unsent
from app.store.conversations import bills_table, owed_file, transcripts, unsent_table
from app.store.database import Database, Work
from app.store.files import persona_files, preferences, release_memory, servers
from app.store.files.retry_queue import RetryQueue, RetryTimer, Write

RETRY_S = 2.0
_log = logging.getLogger(__name__)


class DiskKeeper:
    """Every write runs on the database's one thread, in order. A failure is reported, nothing is raised; what
    the disk refused is tried again with the next write, every few seconds, and at the end.
    """

    def __init__(
        self,
        report: Report,
        database: Database,
        settings: Path,
        personas: Path | None = None,
        servers: Path | None = None,
        lasting: Callable[[Settings], Settings] = lambda settings: settings,
        releases: Path | None = None,
    ) -> None:
        """``personas``, ``servers`` and ``releases``: their files, beside the settings if not said;
        ``lasting``: what of the settings in force is to be kept.
        """
        self._report = report
        self._database = database
        self._to = database
        """Where turns are written: at the end, if need be, beside. Touched on the database's thread alone."""
        self._settings = settings
        self._personas = personas or settings.with_name("personas.json")
        self._servers = servers or settings.with_name("servers.json")
        self._releases = releases or settings.with_name("releases.json")
        self._lasting = lasting
        self._loop = asyncio.get_running_loop()
        self._again = RetryTimer(self._retry)
        self._closing = False
        self._owed = RetryQueue()
        """Touched on the database's thread alone."""
        self._incomplete = ""
        """The take of which the disk refused a part. Touched on the database's thread alone."""
        self._parts: dict[str, str] = {}
        """By turn id, the name of the parts that belong to what is kept."""

    def save_turn(self, conversation: str, turn: Turn, before: tuple[str, ...] = ()) -> None:
        """Keep a turn, in the place of an older state of it."""
        work = partial(transcripts.save, conversation=conversation, turn=turn, before=before)
        self._keep(turn.turn_id, work)

    def save_bill(self, conversation: str, bill: Bill) -> None:
        """Keep the bill of one model in this conversation."""
        work = partial(bills_table.save, conversation=conversation, bill=bill)
        self._keep(f"bill {conversation} {bill.service} {bill.model} {bill.task}", work)

    def keep_unsent(self, unsent: Unsent, parts: str = "") -> None:
        """Keep what no server has acknowledged, by turn id. The parts of that name belong to it."""
        if parts:
            self._parts[unsent.turn_id] = parts
        self._keep(
            f"unsent {unsent.turn_id}",
            partial(unsent_table.keep, unsent=unsent, parts=parts),
            partial(owed_file.keep, unsent=unsent, parts=parts),
        )

    def keep_part(self, part: Unsent, start: int) -> None:
        """Keep a part of what is still being said. If the disk refuses, that is not owed: the end of the take
        writes the whole.
        """
        self._watch(self._database.beside(partial(self._try_part, part, start)))

    def forget_unsent(self, turn_id: str) -> None:
        """Remove it, and its parts, from the disk for good."""
        parts = self._parts.pop(turn_id, "")  # the disk may have refused to note that they belong together
        self._keep(
            f"unsent {turn_id}",
            partial(unsent_table.forget, turn_id=turn_id, parts=parts),
            partial(owed_file.forget, turn_id=turn_id, parts=parts),
        )
        self._watch(self._database.submit(unsent_table.sweep))

    def save_preferences(self, settings: Settings) -> None:
        """Keep the settings."""
        file = self._settings
        self._write(file, "", lambda: preferences.write(file, self._lasting(settings)))

    def remember_refused(self, target: Target) -> None:
        """Keep ``target.refused`` for the next start."""
        self._write(self._servers, servers.name(target), partial(servers.remember, self._servers, target))

    def remember_releases(self, memory: ReleaseMemory) -> None:
        """Keep what is remembered of news about releases."""
        self._write(self._releases, "", partial(release_memory.write, self._releases, memory))

    def save_personas(self, personas: Personas) -> None:
        """Keep the personas."""
        self._write(self._personas, "", partial(persona_files.write, self._personas, personas))

    def export_personas(self, path: str, personas: tuple[Persona, ...]) -> None:
        """Write these to a file of the person's."""

        def write() -> None:
            try:
                persona_files.export(Path(path), personas)
            except OSError as error:
                trouble = Trouble("persona_not_written", _words(error), path)
                self._tell(StoreFailed(trouble=trouble))
            else:
                self._tell(PersonasWritten(path=path))

        self._watch(self._database.beside(write))

    def import_personas(self, path: str) -> None:
        """Read such a file and report PersonasImported."""

        def read() -> None:
            try:
                event = PersonasImported(personas=persona_files.load(Path(path)))
            except BadFile as error:
                event = PersonasImported(trouble=Trouble("persona_file", f"{Path(path).name}: {error}"))
            self._tell(event)

        self._watch(self._database.beside(read))

    async def close(self) -> Trouble | None:
        """Wait until all is written; what the database refuses is written beside it. Returns what went wrong
        if something is written nowhere: then this may be called again.
        """
        self._closing = True
        self._again.stop()
        failed = await asyncio.wrap_future(self._database.beside(self._last_try))
        for file, error in failed.items():
            _log.error("not kept at the end: %s: %s", file, error)
        for file, code in (
            (self._database.path, "disk"),
            (self._settings, "settings_not_saved"),
            (self._personas, "settings_not_saved"),
        ):
            if file in failed:
                return Trouble(code, _words(failed[file]), str(file))
        await self._database.close()
        return None

    async def leave(self) -> Trouble | None:
        """After ``close`` was of no use: write what the database refused to the system's temporary folder,
        from where the next start takes it in. Returns what went wrong if it is written nowhere.
        """
        failed = await asyncio.wrap_future(self._database.beside(self._pay_elsewhere))
        refused = failed.get(self._database.path)
        return None if refused is None else Trouble("disk", _words(refused), str(self._database.path))

    def _last_try(self) -> dict[Path, Exception]:
        """On the database's thread. Nobody sees the window any more, so a lock is waited for only briefly."""
        self._database.hurry()
        failed = self._owed.pay()
        if self._database.path not in failed:
            return failed
        return self._pay_to(owed_file.beside(self._database.path))

    def _pay_elsewhere(self) -> dict[Path, Exception]:
        """On the database's thread."""
        if not self._owed.owes(self._database.path):
            return {}
        try:
            other = owed_file.elsewhere(self._database.path)
        except OSError as error:
            return {self._database.path: error}
        return self._pay_to(other)

    def _pay_to(self, other: Database) -> dict[Path, Exception]:
        """On the database's thread: what is owed to the database goes to this one instead."""
        self._to = other
        try:
            still = self._owed.pay()
            other.finish()
        finally:
            self._to = self._database
        if self._database.path in still:
            owed_file.delete(other.path)
        else:
            _log.warning("kept beside the database: %s", other.path)
        return still

    # ------------------------------------------------------------------ what is owed

    def _keep(self, what: str, work: Work[None], aside: Work[None] | None = None) -> None:
        """Something for the database. ``aside``: what is done instead in the file beside it."""

        def write() -> None:
            self._to.now(work if self._to is self._database or aside is None else aside)

        self._write(self._database.path, what, write)

    def _write(self, file: Path, what: str, write: Write) -> None:
        self._watch(self._database.beside(partial(self._pay, file, what, write)))

    def _pay(self, file: Path, what: str, write: Write) -> None:
        """On the database's thread: this, and what is owed. The person is told once."""
        owing, waits = bool(self._owed), self._owed.owes(file)
        fresh = self._owed.owe(file, what, write)
        if self._closing and waits:
            return  # ``close`` tries all of it at once: each try at a locked file may take seconds
        error = self._owed.pay().get(file)
        if error is not None and fresh:
            self._complain(error, file)
        self._settle(owing)

    def _pay_again(self) -> None:
        """On the database's thread."""
        owing = bool(self._owed)
        self._owed.pay()
        self._settle(owing)

    def _settle(self, owing: bool) -> None:
        """On the database's thread: try again later, or tell that all is well."""
        if self._owed:
            self._loop.call_soon_threadsafe(self._wait)
        elif owing:
            self._tell(StoreCaughtUp())

    def _wait(self) -> None:
        if not self._closing:
            self._again.start(RETRY_S)

    def _retry(self) -> None:
        self._watch(self._database.beside(self._pay_again))

    def _try_part(self, part: Unsent, start: int) -> None:
        """On the database's thread. Behind a part that is missing, the others are of no use, and a locked
        database would cost each of them some seconds.
        """
        if part.turn_id == self._incomplete:
            return
        try:
            self._database.now(partial(unsent_table.keep_part, part=part, start=start), hurried=True)
        except (sqlite3.Error, OSError) as error:
            self._incomplete = part.turn_id
            _log.warning("what is being said is not kept until it ends: %s", error)

    def _watch(self, future: Future[None]) -> None:
        future.add_done_callback(
            lambda done: self._failed(error) if (error := done.exception()) is not None else None
        )

    def _failed(self, error: BaseException) -> None:
        """On the database's thread."""
        if isinstance(error, sqlite3.Error | OSError):
            self._complain(error, self._database.path)
            return
        self._loop.call_soon_threadsafe(
            self._loop.call_exception_handler, {"message": "not kept", "exception": error}
        )

    def _complain(self, error: Exception, file: Path) -> None:
        """On the database's thread."""
        _log.error("not kept: %s: %s", file, error)
        code = "disk" if file == self._database.path else "settings_not_saved"
        self._tell(StoreFailed(trouble=Trouble(code, _words(error), str(file))))

    def _tell(self, event: Event) -> None:
        self._loop.call_soon_threadsafe(self._report, event)


def _words(error: Exception) -> str:
    return (isinstance(error, OSError) and error.strerror) or str(error)


class ForgetfulKeeper:
    """Implements the port ``Keeper`` by keeping nothing."""

    def save_turn(self, conversation: str, turn: Turn, before: tuple[str, ...] = ()) -> None:
        """Nothing is kept."""

    def save_bill(self, conversation: str, bill: Bill) -> None:
        """Nothing is kept."""

    def keep_unsent(self, unsent: Unsent, parts: str = "") -> None:
        """Nothing is kept."""

    def keep_part(self, part: Unsent, start: int) -> None:
        """Nothing is kept."""

    def forget_unsent(self, turn_id: str) -> None:
        """Nothing is kept."""

    def save_preferences(self, settings: Settings) -> None:
        """Nothing is kept."""

    def save_personas(self, personas: Personas) -> None:
        """Nothing is kept."""

    def remember_releases(self, memory: ReleaseMemory) -> None:
        """Nothing is kept."""

    def export_personas(self, path: str, personas: tuple[Persona, ...]) -> None:
        """Nothing is written."""

    def import_personas(self, path: str) -> None:
        """Nothing is read."""

    def remember_refused(self, target: Target) -> None:
        """Nothing is kept."""

    async def leave(self) -> Trouble | None:
        """There is nothing to write."""
        return None

    async def close(self) -> Trouble | None:
        """Nothing is waited for."""
        return None
