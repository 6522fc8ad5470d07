"""Says which real hand goes where: builds the hands from folders, settings and options; it runs nothing
itself.

Nothing heavy is imported before it is needed: the window paints first.
"""

import asyncio
import dataclasses
import sys
from collections.abc import Awaitable, Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from app import installation, paths
from app.conversation_ids import new_conversation_id
from app.core.messages.events.archive_events import ConversationOpened
from app.core.messages.events.program_events import Started, StoreFailed
from app.core.messages.ports import Report
from app.core.settings.settings import Settings
from app.core.state import State
from app.core.values.problems import Trouble
from app.core.values.values import Target
from app.launch_options import LaunchOptions
from app.session import Hands
from app.store.files.file_problems import FileProblems

if TYPE_CHECKING:
    from app.audio.sound_system import SoundSystem
    from app.control.remote import Remote
    from app.core.messages import ports as shape
    from app.core.settings.personas import Personas
    from app.core.values.credential_verdict import Verdict
    from app.core.values.release_news import ReleaseWatch
    from app.store.conversations.transcripts import Transcripts
    from app.store.database import Database
    from app.store.files.preferences import PreferencesRead
    from app.store.vault import Vault
    from app.tools.toolbox import Toolbox
    from app.transport.address import Address
    from app.transport.credentials import CredentialHand
    from app.transport.link import Link
    from app.transport.practice import Practice
    from app.transport.release_feed import NewsSource, ReleaseReader
    from app.transport.service import Services

T = TypeVar("T")
CHANNEL = "releases.json"
"""Among the resources of a release: the address of its news and the keys that sign them."""


class Assembly:
    """The parts of one program, each made on first use."""

    def __init__(self, options: LaunchOptions | None = None) -> None:
        from app.transport.service import taken_in

        self.options = taken_in(options or LaunchOptions())
        self.folders = paths.folders(installation.data_dir(self.options.data_dir))
        self._looked = False
        self._read: PreferencesRead | None = None
        self._vault: Vault | None = None
        self._database: Database | None = None
        self._practice: Practice | None = None
        self.complaints = FileProblems()

    # ------------------------------------------------------------------ what is kept

    @property
    def read(self) -> "PreferencesRead":
        """The settings as they were read from the disk, with a note if something was wrong with them."""
        from app.store.files import preferences

        if self._read is None:
            self._read = preferences.read(self.folders.settings)
        return self._read

    @property
    def settings(self) -> Settings:
        """The kept settings, with what the command line says for this run."""
        from app.core.settings.options import given

        options = self.options
        return given(
            self.read.settings, (*([f"model={options.model}"] if options.model else ()), *options.set)
        )

    @property
    def vault(self) -> "Vault":
        """The keyring, or memory where there is none."""
        from app.store.vault import Vault

        if self._vault is None:
            self._vault = Vault(noted=self.folders.config / "keys.json")
        return self._vault

    @property
    def database(self) -> "Database":
        """The file of the conversations."""
        from app.store.database import Database

        if self._database is None:
            self._database = Database(
                self.folders.database, lambda words: self.complaints.aside(words, self.folders.database)
            )
        return self._database

    @property
    def transcripts(self) -> "Transcripts":
        """The conversations: list, load, search, rename, delete."""
        from app.store.conversations.transcripts import Transcripts

        return Transcripts(self.database)

    # ------------------------------------------------------------------ where to talk to

    @cached_property
    def services(self) -> "Services":
        """Which service is talked to, and with which credential."""
        from app.transport.service import Services

        return Services(self.options, self.vault, lambda: self.practice.where())

    async def target(self, settings: Settings | None = None, *, ask: bool = True) -> Target:
        """The server to begin with; without ``ask`` nobody is asked for a credential that may not be
        there.
        """
        return self._known(await self.services.first(settings or self.settings, ask=ask))

    async def chosen(self, settings: Settings) -> Target:
        """The server that these settings choose."""
        return self._known(await self.services.chosen(settings))

    def _known(self, target: Target) -> Target:
        """With what this server is known to refuse."""
        from app.core.values.replacing import replace
        from app.store.files import servers

        return replace(target, refused=servers.refused(self.folders.servers, target))

    async def resolve(self, target: Target) -> "Address":
        """Where to dial and with what credential; starts the practice server. Raises transport's Refused."""
        return await self.services.resolve(target)

    @property
    def practice(self) -> "Practice":
        """The practice server, not started yet."""
        from app.transport.practice import Practice, serve_command

        if self._practice is None:
            self._practice = Practice(serve_command())
        return self._practice

    # ------------------------------------------------------------------ hands

    def link(self, report: Report) -> "Link":
        """The line; the practice server ends with it."""
        from app.transport.link import Link

        return Link(report, self.resolve, self._end_practice)

    def keys(self, report: Report) -> "CredentialHand":
        """The credentials, their test, and the choice of the service."""
        from app.store.vault import VaultError
        from app.transport.credentials import CredentialHand

        async def test(target: Target, secret: str) -> "Verdict":
            from app.transport.credential_check import CredentialCheck  # with urllib and all it loads

            return await CredentialCheck().test(target, secret)

        return CredentialHand(report, self.vault, VaultError, test, self.chosen, self.services.outside)

    def toolbox(self) -> "Toolbox":
        """The built-in tools."""
        from app.tools import builtin
        from app.tools.toolbox import Toolbox

        return Toolbox(builtin.everything())

    def keeper(self, report: Report) -> "shape.Keeper":
        """What writes to the disk. Needs the running loop."""
        from app.core.settings.options import without_given
        from app.store.keeper import DiskKeeper

        loop = asyncio.get_running_loop()
        self.complaints.listen(lambda trouble: _tell(loop, report, trouble))
        begun, kept = self.settings, self.read.settings
        return DiskKeeper(
            report,
            self.database,
            self.folders.settings,
            self.folders.personas,
            self.folders.servers,
            lambda now: without_given(now, begun, kept),
            self.folders.releases,
        )

    def hands(
        self,
        report: Report,
        microphone: "shape.Microphone",
        speaker: "shape.Speaker",
        devices: "shape.Devices",
        *,
        keep: bool = True,
    ) -> Hands:
        """All hands around these three of sound. ``keep``: save turns and settings."""
        from app.store.keeper import ForgetfulKeeper

        keeper = self.keeper(report) if keep else ForgetfulKeeper()
        from app.transport.previewer import Previewer

        return Hands(
            self.link(report),
            microphone,
            speaker,
            devices,
            keeper,
            self.toolbox(),
            self.keys(report),
            Previewer(report, self.resolve),
        )

    def window_hands(self, report: Report) -> Hands:
        """All hands, on the system's sound devices. Needs the running loop and Qt's application."""
        from app.audio.devices import QtDevices
        from app.audio.earcon_echo.canceller import LOAD_S, EarconCanceller
        from app.audio.microphone import QtMicrophone
        from app.audio.speaker import QtSpeaker

        if sys.platform == "darwin":  # every device is converted there: load that now, not at the first press
            from app.audio.pcm import conversion  # noqa: F401
        from app.hotkeys.talk_key import SystemTalkKey
        from app.store.archive import DiskArchive

        devices, canceller = QtDevices(report, _sound()), EarconCanceller()
        if self.settings.cues and self.settings.cue_volume:  # after the window, before most first presses
            asyncio.get_running_loop().call_later(LOAD_S, canceller.load)
        microphone = QtMicrophone(report, devices, canceller=canceller)
        hands = self.hands(report, microphone, QtSpeaker(report, devices, canceller=canceller), devices)
        archive, key = DiskArchive(report, self.database), SystemTalkKey(report)
        news, computer = self.release_feed(report), self.computer(report)
        return dataclasses.replace(hands, archive=archive, releases=news, computer=computer, talk_key=key)

    def release_feed(self, report: Report) -> "ReleaseReader | None":
        """The project's news; None where nobody looks."""
        if self._channel is None or self.releases().obstacle:
            return None
        from app.transport.release_feed import ReleaseReader

        return ReleaseReader(report, self._channel)

    def computer(self, report: Report) -> "shape.Computer":
        """The computer that the program is installed on."""
        import importlib

        from app.computer.system_computer import SystemComputer, login_entry
        from app.store.files.document import replace_file

        begun, config = installation.start(), self.folders.config
        entry = login_entry(begun, config, replace_file, lambda: importlib.import_module("winreg"))
        return SystemComputer(report, begun, entry, self.folders, replace_file)

    def remote(
        self,
        report: Report,
        state: Callable[[], State],
        show: Callable[[str], None],
        end: Callable[[], None],
    ) -> "Remote":
        """What takes commands from outside; it keeps one window per data folder."""
        from app.control.remote import Remote

        return Remote(report, state, show, end, self.options.data_dir, self.folders.data)

    # ------------------------------------------------------------------ the first events

    async def started(self) -> Started:
        """The fact that begins a session. What was wrong with the settings is told."""
        self._look_at_medium()
        if self.read.note:
            self.complaints.aside(self.read.note, self.folders.settings)
        personas, settings = self.personas()
        target = await self.target(ask=False)
        unsent = await self._from_disk(self.transcripts.unsent(), ())
        tools = self.toolbox().offered
        return Started(
            settings=settings,
            personas=personas,
            target=target,
            tools=tools,
            unsent=unsent,
            releases=self.releases(),
        )

    def releases(self) -> "ReleaseWatch":
        """Whether this installation looks for new versions, and what is remembered of that."""
        from app.core.values.release_news import ReleaseWatch
        from app.store.files import release_memory

        if self._channel is None:
            return ReleaseWatch()
        present = installation.version()
        if installation.kind(installation.start()) in installation.MANAGED:
            return ReleaseWatch(present, "managed")
        return ReleaseWatch(present, "", release_memory.read(self.folders.releases))

    @cached_property
    def _channel(self) -> "NewsSource | None":
        """Where this build asks for news: the release writes that file, and sources have none."""
        file = paths.resource(CHANNEL)
        if not file.exists():
            return None
        from app.transport.release_feed import channel

        return channel(file)

    def _look_at_medium(self) -> None:
        """A portable program may lie where nothing can be written; told once, before anything is tried."""
        data, looked, self._looked = self.folders.data, self._looked, True
        if (
            not looked
            and str(data) == installation.portable(installation.start())
            and (why := paths.unwritable(data))
        ):
            self.complaints.read_only(why, data)

    def personas(self) -> "tuple[Personas, Settings]":
        """The personas, and the settings to start with: where those were lost, the persona in use knows
        some.
        """
        from app.core.settings.personas import applied, current
        from app.store.files import persona_files

        found = persona_files.read(self.folders.personas)
        if found.note:
            self.complaints.aside(found.note, self.folders.personas)
        lost = bool(self.read.note) and bool(found.personas.all)
        settings = applied(current(found.personas), self.settings) if lost else self.settings
        return found.personas, settings

    async def last_conversation(self) -> ConversationOpened:
        """The conversation used last, or a new one."""
        self._look_at_medium()
        if await self._from_disk(self.transcripts.take_in(), 0):
            self.complaints.taken_in(self.folders.database)
        found = await self._from_disk(self.transcripts.last(), None)
        if found is None:
            return new_conversation()
        head, turns = found
        return ConversationOpened(conversation=head.id, title=head.title, turns=turns, bills=head.bills)

    async def _from_disk(self, reading: Awaitable[T], otherwise: T) -> T:
        """What is read; a database that cannot be read is no reason not to start, whatever is in it."""
        import sqlite3

        try:
            return await reading
        except (sqlite3.Error, OSError, ValueError, TypeError, ArithmeticError) as error:
            self.complaints.unread(str(error), self.folders.database)
            return otherwise

    async def _end_practice(self) -> None:
        if self._practice is not None:
            await self._practice.close()


def _sound() -> "SoundSystem":
    """The system's sound: where its server may die under Qt, in a process of its own."""
    if sys.platform == "linux":
        from app.audio.apart.apart_system import ApartSystem, sound_command

        return ApartSystem(sound_command())
    from app.audio.near.near_system import NearSystem

    return NearSystem()


def new_conversation() -> ConversationOpened:
    """The event that begins an empty conversation."""
    return ConversationOpened(conversation=new_conversation_id())


def _tell(loop: asyncio.AbstractEventLoop, report: Report, trouble: Trouble) -> None:
    loop.call_soon_threadsafe(report, StoreFailed(trouble=trouble))
