"""What each hand must offer: the ports that the session calls and that the fakes of the tests implement.

Every hand gets a ``Report`` when it is built and calls it on the loop's thread only.
"""

from collections.abc import Callable, Sequence
from typing import Protocol

from app.core.messages.effects.archive_effects import ArchiveOrder
from app.core.messages.effects.computer_effects import ComputerOrder
from app.core.messages.effects.credential_effects import CredentialOrder
from app.core.messages.events.event import Event
from app.core.settings.personas import Persona, Personas
from app.core.settings.settings import Settings
from app.core.values.bill import Bill
from app.core.values.problems import Trouble
from app.core.values.release_news import ReleaseMemory
from app.core.values.talk_key_state import PersonaTalkKey
from app.core.values.values import Target, Turn, Unsent
from app.protocol.messages import ClientMessage

Report = Callable[[Event], None]


class Line(Protocol):
    """A connection to a Realtime server: reports LineUp, ServerSaid and LineLost."""

    def dial(self, target: Target) -> None:
        """Begin to connect; returns at once. A dial while one is open replaces it."""

    def send(self, message: ClientMessage) -> None:
        """Queue a message; the order is kept. Without a line it is dropped. A full queue reports LineLost."""

    def hang_up(self) -> None:
        """Begin to close with 1000; returns at once and reports nothing."""

    async def close(self) -> None:
        """Hang up and wait until everything is closed."""


class Microphone(Protocol):
    """A source of takes: reports MicrophoneOpened, FrameCaptured, MicrophoneClosed, MicrophoneFailed,
    MicrophoneKept, LevelMeasured.
    """

    def open(self, take: int, preroll_ms: int = 0) -> None:
        """Capture for this take from now on; an earlier open take ends first, without a gap.

        ``preroll_ms``: so much of what was heard before belongs to it, if the device was kept open.
        """

    def keep(self, seconds: float) -> None:
        """After a take leave the device open for so long, and report MicrophoneKept; 0: close it."""

    def close(self, take: int, *, discard: bool = False) -> None:
        """Deliver what was spoken until now, then report MicrophoneClosed; ``discard`` ends at once."""

    def watch(self, on: bool) -> None:
        """Measure the level only."""

    def shut(self) -> None:
        """Release the device."""


class Speaker(Protocol):
    """A player of items: reports SpeakerStarted, SpeakerDrained, SpeakerStopped, SpeakerFailed,
    SpeakerRegained.
    """

    def play(self, item_id: str, content_index: int, pcm: bytes) -> None:
        """Queue 24 kHz mono s16le sound."""

    def finish(self) -> None:
        """No more sound comes for now."""

    def stop(self) -> None:
        """Be silent at once; SpeakerStopped is reported before this returns."""

    def volumes(self, voice: int, cues: int) -> None:
        """How loud answers and earcons are, 0 to 100; at once."""

    def cue(self, name: str) -> None:
        """Play an earcon beside the answer."""

    def shut(self) -> None:
        """Release the device."""


class Devices(Protocol):
    """The list of sound devices: reports DevicesChanged at first and at each change."""

    def choose(self, input_id: str, output_id: str) -> None:
        """Use these ("" follows the system)."""


class TalkKey(Protocol):
    """The keys that work in the whole system: reports TalkKeyBound, then TalkPressed and TalkReleased
    ``by="key"`` (a persona's own key: its name, and the persona), LatchPressed, OtherKeyPressed, Cancelled
    (the stop key) and SystemPaused.
    """

    def bind(
        self, key: str, stop: str = "", *, swallow: bool = False, own: tuple[PersonaTalkKey, ...] = ()
    ) -> None:
        """Listen for these from now on, "" for none; a hold that is on ends. Answered by TalkKeyBound.
        ``own``: keys of personas, which can be bound beside the others.
        """

    def shut(self) -> None:
        """Stop listening. A hold that is on is not reported as released."""


class Keeper(Protocol):
    """What is kept on disk; reports StoreFailed, and StoreCaughtUp when what failed is kept after all. Every
    call returns at once.
    """

    def save_turn(self, conversation: str, turn: Turn, before: tuple[str, ...] = ()) -> None:
        """Insert the turn before the first of these turns that is kept, else at the end; or replace the one
        with its turn id.
        """

    def save_bill(self, conversation: str, bill: Bill) -> None:
        """Keep the bill of one model in this conversation, in the place of what was kept of it before."""

    def keep_unsent(self, unsent: Unsent, parts: str = "") -> None:
        """Keep what no server has acknowledged, under its turn id. The parts of that name belong to it."""

    def keep_part(self, part: Unsent, start: int) -> None:
        """Keep the part of an open take that begins at byte ``start``; if the program dies now, all parts are
        an ``Unsent``.
        """

    def forget_unsent(self, turn_id: str) -> None:
        """Remove it, and its parts, from the disk for good."""

    def remember_refused(self, target: Target) -> None:
        """Keep ``target.refused`` for the next start."""

    def save_preferences(self, settings: Settings) -> None:
        """Keep the settings."""

    def remember_releases(self, memory: ReleaseMemory) -> None:
        """Keep what is remembered of news about releases for the next start."""

    def save_personas(self, personas: Personas) -> None:
        """Keep the personas."""

    def export_personas(self, path: str, personas: tuple[Persona, ...]) -> None:
        """Write these to a file of the person's and report PersonasWritten."""

    def import_personas(self, path: str) -> None:
        """Read such a file and report PersonasImported."""

    async def close(self) -> Trouble | None:
        """Wait until all is written. Returns what went wrong if something could not be; it may then be called
        again.
        """

    async def leave(self) -> Trouble | None:
        """It could not, and nobody can be asked: keep what was said wherever it can be kept until the next
        start. Returns what went wrong if that is nowhere.
        """


class Previewer(Protocol):
    """Lets a voice be heard in a session of its own: reports PreviewSounded and PreviewEnded."""

    def fetch(self, number: int, target: Target, messages: tuple[ClientMessage, ...]) -> None:
        """Dial, send, report what sounds; an earlier one is dropped."""

    def drop(self) -> None:
        """Stop it and report nothing more of it."""

    async def close(self) -> None:
        """Wait until its connection is closed."""


class Toolbox(Protocol):
    """The functions that the model may call."""

    @property
    def offered(self) -> Sequence[object]:
        """The tools as ``app.protocol.messages.Tool`` values."""

    async def run(self, name: str, arguments: str) -> str:
        """The output for the model; a failure is an output too."""


class Credentials(Protocol):
    """Credentials, their test, and the choice of the service: reports CredentialPlaced, CredentialTested,
    ServersFound and TargetChanged.
    """

    def do(self, order: CredentialOrder) -> None:
        """Begin; returns at once."""

    async def close(self) -> None:
        """End what still runs."""


class ReleaseFeed(Protocol):
    """The project's news about its releases: reports ReleaseNewsRead or ReleaseNewsFailed."""

    def fetch(self, serial: int) -> None:
        """Ask once; returns at once. News with a lower serial number are not believed."""

    async def close(self) -> None:
        """Wait for nobody."""


class Computer(Protocol):
    """The computer that the program is installed on: reports AutostartFound, InstallationFound,
    DiagnosisMade, LogRead, StorageFound and SupportFileWritten.
    """

    def do(self, order: ComputerOrder) -> None:
        """Begin; returns at once."""

    async def close(self) -> None:
        """End what still runs; a change that was begun is made."""


class Archive(Protocol):
    """The kept conversations: reports HistoryFound, HistoryFailed, ConversationOpened and
    ConversationWritten.
    """

    def do(self, wanted: ArchiveOrder) -> None:
        """Begin; returns at once."""
