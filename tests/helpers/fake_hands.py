"""Fake adapters, synchronous and typed by the ports of the core: they record each call and answer when a test
says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.core.messages import ports as shape
from app.core.messages.effects.archive_effects import ArchiveOrder
from app.core.messages.effects.computer_effects import ComputerOrder
from app.core.messages.effects.credential_effects import CredentialOrder
from app.core.messages.events.sound_events import MicrophoneClosed, SpeakerStopped
from app.core.messages.ports import Report
from app.core.settings.personas import Persona, Personas
from app.core.settings.settings import Settings
from app.core.values.bill import Bill
from app.core.values.problems import Trouble
from app.core.values.release_news import ReleaseMemory
from app.core.values.talk_key_state import PersonaTalkKey
from app.core.values.values import Heard, Target, Turn, Unsent
from app.protocol.messages import ClientMessage, Tool
from app.session import Hands

Call = tuple[object, ...]


@dataclass
class Notes:
    """The recorded calls, in order, as tuples that begin with ``hand.method``."""

    calls: list[Call] = field(default_factory=list)

    def names(self) -> list[str]:
        """The names of the calls without arguments."""
        return [str(call[0]) for call in self.calls]


class FakeLine:
    """Records dials and messages."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def dial(self, target: Target) -> None:
        """Record the order."""
        self._notes.calls.append(("line.dial", target))

    def send(self, message: ClientMessage) -> None:
        """Record the message."""
        self._notes.calls.append(("line.send", message))

    def hang_up(self) -> None:
        """Record the order."""
        self._notes.calls.append(("line.hang_up",))

    async def close(self) -> None:
        """Record the call."""
        self._notes.calls.append(("line.close",))


class FakeMicrophone:
    """Reports MicrophoneClosed at once on close."""

    def __init__(self, notes: Notes, report: Report) -> None:
        self._notes = notes
        self._report = report

    def open(self, take: int, preroll_ms: int = 0) -> None:
        """Record the order."""
        self._notes.calls.append(("microphone.open", take, *((preroll_ms,) if preroll_ms else ())))

    def keep(self, seconds: float) -> None:
        """Record the order."""
        self._notes.calls.append(("microphone.keep", seconds))

    def close(self, take: int, *, discard: bool = False) -> None:
        """Record the order and report MicrophoneClosed."""
        self._notes.calls.append(("microphone.close", take, discard))
        self._report(MicrophoneClosed(take=take))

    def watch(self, on: bool) -> None:
        """Record the order."""
        self._notes.calls.append(("microphone.watch", on))

    def shut(self) -> None:
        """Record the call."""
        self._notes.calls.append(("microphone.shut",))


class FakeSpeaker:
    """Reports SpeakerStopped with ``heard`` before ``stop`` returns."""

    def __init__(self, notes: Notes, report: Report) -> None:
        self._notes = notes
        self._report = report
        self.heard: tuple[Heard, ...] = ()

    def play(self, item_id: str, content_index: int, pcm: bytes) -> None:
        """Record the sound."""
        self._notes.calls.append(("speaker.play", item_id, content_index, pcm))

    def finish(self) -> None:
        """Record the order."""
        self._notes.calls.append(("speaker.finish",))

    def stop(self) -> None:
        """Record the order and report SpeakerStopped."""
        self._notes.calls.append(("speaker.stop",))
        self._report(SpeakerStopped(heard=self.heard))

    def volumes(self, voice: int, cues: int) -> None:
        """Record the volumes."""
        self._notes.calls.append(("speaker.volumes", voice, cues))

    def cue(self, name: str) -> None:
        """Record the request."""
        self._notes.calls.append(("speaker.cue", name))

    def shut(self) -> None:
        """Record the call."""
        self._notes.calls.append(("speaker.shut",))


class FakeDevices:
    """Records the chosen devices."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def choose(self, input_id: str, output_id: str) -> None:
        """Record the choice."""
        self._notes.calls.append(("devices.choose", input_id, output_id))


class FakeTalkKey:
    """Records the talk key bindings."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def bind(
        self, key: str, stop: str = "", *, swallow: bool = False, own: tuple[PersonaTalkKey, ...] = ()
    ) -> None:
        """Record the binding."""
        self._notes.calls.append(("talk_key.bind", key, stop, swallow, *own))

    def shut(self) -> None:
        """Record the call."""
        self._notes.calls.append(("talk_key.shut",))


class FakeKeeper:
    """Records what is to be stored."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self.unkept: list[Trouble] = []

    def save_turn(self, conversation: str, turn: Turn, before: tuple[str, ...] = ()) -> None:
        """Record the order."""
        self._notes.calls.append(("keeper.save_turn", conversation, turn, before))

    def save_bill(self, conversation: str, bill: Bill) -> None:
        """Record the order."""
        self._notes.calls.append(("keeper.save_bill", conversation, bill))

    def keep_unsent(self, unsent: Unsent, parts: str = "") -> None:
        """Record the order."""
        self._notes.calls.append(("keeper.keep_unsent", unsent, parts))

    def keep_part(self, part: Unsent, start: int) -> None:
        """Record the order."""
        self._notes.calls.append(("keeper.keep_part", part, start))

    def forget_unsent(self, key: str) -> None:
        """Record the order."""
        self._notes.calls.append(("keeper.forget_unsent", key))

    def remember_refused(self, target: Target) -> None:
        """Record the order."""
        self._notes.calls.append(("keeper.remember_refused", target))

    def save_preferences(self, settings: Settings) -> None:
        """Record the order."""
        self._notes.calls.append(("keeper.save_preferences", settings))

    def save_personas(self, personas: Personas) -> None:
        """Record the order."""
        self._notes.calls.append(("keeper.save_personas", personas))

    def remember_releases(self, memory: ReleaseMemory) -> None:
        """Record the order."""
        self._notes.calls.append(("keeper.remember_releases", memory))

    def export_personas(self, path: str, personas: tuple[Persona, ...]) -> None:
        """Record the order."""
        self._notes.calls.append(("keeper.export_personas", path, personas))

    def import_personas(self, path: str) -> None:
        """Record the order."""
        self._notes.calls.append(("keeper.import_personas", path))

    async def close(self) -> Trouble | None:
        """Record the call. ``unkept``: what could not be written, one try after another."""
        self._notes.calls.append(("keeper.close",))
        return self.unkept.pop(0) if self.unkept else None

    async def leave(self) -> Trouble | None:
        """Record the call."""
        self._notes.calls.append(("keeper.leave",))
        return None


class FakePreviewer:
    """Records the requested voice previews."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def fetch(self, number: int, target: Target, messages: tuple[ClientMessage, ...]) -> None:
        """Record the request."""
        self._notes.calls.append(("previewer.fetch", number, target, messages))

    def drop(self) -> None:
        """Record the request."""
        self._notes.calls.append(("previewer.drop",))

    async def close(self) -> None:
        """Record the call."""
        self._notes.calls.append(("previewer.close",))


class FakeReleaseFeed:
    """Records the requests for news."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def fetch(self, serial: int) -> None:
        """Record the request."""
        self._notes.calls.append(("releases.fetch", serial))

    async def close(self) -> None:
        """Record the call."""
        self._notes.calls.append(("releases.close",))


class FakeToolbox:
    """Answers every call with ``output``, or raises ``failure``."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self.output = "{}"
        self.failure: Exception | None = None

    @property
    def offered(self) -> Sequence[Tool]:
        """Offer no tools."""
        return ()

    async def run(self, name: str, arguments: str) -> str:
        """Record the call and answer it."""
        self._notes.calls.append(("toolbox.run", name, arguments))
        if self.failure is not None:
            raise self.failure
        return self.output


class FakeCredentials:
    """Records the orders for credentials."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def do(self, order: CredentialOrder) -> None:
        """Record the order."""
        self._notes.calls.append(("keys.do", order))

    async def close(self) -> None:
        """Record the call."""
        self._notes.calls.append(("keys.close",))


class FakeComputer:
    """Records the orders to the computer that the program is installed on."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def do(self, order: ComputerOrder) -> None:
        """Record the order."""
        self._notes.calls.append(("computer.do", order))

    async def close(self) -> None:
        """Record the call."""
        self._notes.calls.append(("computer.close",))


class FakeArchive:
    """Records the orders for stored conversations."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def do(self, wanted: ArchiveOrder) -> None:
        """Record the order."""
        self._notes.calls.append(("archive.do", wanted))


class FakeHands:
    """All fakes, sharing one list of calls."""

    def __init__(self, report: Report) -> None:
        self.notes = Notes()
        self.line: shape.Line = FakeLine(self.notes)
        self.microphone: shape.Microphone = FakeMicrophone(self.notes, report)
        self.speaker = FakeSpeaker(self.notes, report)
        self.devices: shape.Devices = FakeDevices(self.notes)
        self.keeper: shape.Keeper = FakeKeeper(self.notes)
        self.toolbox = FakeToolbox(self.notes)
        self.previewer: shape.Previewer | None = None
        self.releases: shape.ReleaseFeed | None = None
        self.talk_key: shape.TalkKey = FakeTalkKey(self.notes)
        self.keys: shape.Credentials = FakeCredentials(self.notes)
        self.archive: shape.Archive = FakeArchive(self.notes)
        self.computer: shape.Computer = FakeComputer(self.notes)

    def together(self) -> Hands:
        """The fakes as the bundle that the session takes."""
        return Hands(
            self.line,
            self.microphone,
            self.speaker,
            self.devices,
            self.keeper,
            self.toolbox,
            self.keys,
            self.previewer,
            self.archive,
            self.releases,
            self.computer,
            self.talk_key,
        )
