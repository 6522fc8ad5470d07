"""Fake hands, synchronous and typed by the ports of the core: they note what is asked and answer when a test
says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.core.messages import ports as shape
from app.core.messages.effects.archive_effects import ArchiveOrder
from app.core.messages.effects.credential_effects import CredentialOrder
from app.core.messages.events.sound_events import MicrophoneClosed, SpeakerStopped
from app.core.messages.ports import Report
from app.core.settings.personas import Persona, Personas
from app.core.settings.settings import Settings
from app.core.values.talk_key_state import PersonaTalkKey
from app.core.values.values import Heard, Target, Turn, Unsent
from app.protocol.messages import ClientMessage, Tool
from app.session import Hands

Call = tuple[object, ...]


@dataclass
class Notes:
    """What the hands were asked, in order, as tuples that begin with ``hand.method``."""

    calls: list[Call] = field(default_factory=list)

    def names(self) -> list[str]:
        """Only the names."""
        return [str(call[0]) for call in self.calls]


class FakeLine:
    """Notes dials and messages."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def dial(self, target: Target) -> None:
        """Noted."""
        self._notes.calls.append(("line.dial", target))

    def send(self, message: ClientMessage) -> None:
        """Noted."""
        self._notes.calls.append(("line.send", message))

    def hang_up(self) -> None:
        """Noted."""
        self._notes.calls.append(("line.hang_up",))

    async def close(self) -> None:
        """Noted."""
        self._notes.calls.append(("line.close",))


class FakeMicrophone:
    """Reports MicrophoneClosed at once on close."""

    def __init__(self, notes: Notes, report: Report) -> None:
        self._notes = notes
        self._report = report

    def open(self, take: int, preroll_ms: int = 0) -> None:
        """Noted."""
        self._notes.calls.append(("microphone.open", take, *((preroll_ms,) if preroll_ms else ())))

    def keep(self, seconds: float) -> None:
        """Noted."""
        self._notes.calls.append(("microphone.keep", seconds))

    def close(self, take: int, *, discard: bool = False) -> None:
        """Noted and answered."""
        self._notes.calls.append(("microphone.close", take, discard))
        self._report(MicrophoneClosed(take=take))

    def watch(self, on: bool) -> None:
        """Noted."""
        self._notes.calls.append(("microphone.watch", on))

    def shut(self) -> None:
        """Noted."""
        self._notes.calls.append(("microphone.shut",))


class FakeSpeaker:
    """Reports SpeakerStopped with ``heard`` before ``stop`` returns."""

    def __init__(self, notes: Notes, report: Report) -> None:
        self._notes = notes
        self._report = report
        self.heard: tuple[Heard, ...] = ()

    def play(self, item_id: str, content_index: int, pcm: bytes) -> None:
        """Noted."""
        self._notes.calls.append(("speaker.play", item_id, content_index, pcm))

    def finish(self) -> None:
        """Noted."""
        self._notes.calls.append(("speaker.finish",))

    def stop(self) -> None:
        """Noted and answered."""
        self._notes.calls.append(("speaker.stop",))
        self._report(SpeakerStopped(heard=self.heard))

    def volumes(self, voice: int, cues: int) -> None:
        """Noted."""
        self._notes.calls.append(("speaker.volumes", voice, cues))

    def cue(self, name: str) -> None:
        """Noted."""
        self._notes.calls.append(("speaker.cue", name))

    def shut(self) -> None:
        """Noted."""
        self._notes.calls.append(("speaker.shut",))


class FakeDevices:
    """Notes the choice."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def choose(self, input_id: str, output_id: str) -> None:
        """Noted."""
        self._notes.calls.append(("devices.choose", input_id, output_id))


class FakeTalkKey:
    """Notes what is bound."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def bind(
        self, key: str, stop: str = "", *, swallow: bool = False, own: tuple[PersonaTalkKey, ...] = ()
    ) -> None:
        """Noted."""
        self._notes.calls.append(("talk_key.bind", key, stop, swallow, *own))

    def shut(self) -> None:
        """Noted."""
        self._notes.calls.append(("talk_key.shut",))


class FakeKeeper:
    """Notes what is to be kept."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def save_turn(self, conversation: str, turn: Turn) -> None:
        """Noted."""
        self._notes.calls.append(("keeper.save_turn", conversation, turn))

    def keep_unsent(self, unsent: Unsent) -> None:
        """Noted."""
        self._notes.calls.append(("keeper.keep_unsent", unsent))

    def keep_part(self, part: Unsent, number: int) -> None:
        """Noted."""
        self._notes.calls.append(("keeper.keep_part", part, number))

    def forget_unsent(self, key: str) -> None:
        """Noted."""
        self._notes.calls.append(("keeper.forget_unsent", key))

    def remember_refused(self, target: Target) -> None:
        """Noted."""
        self._notes.calls.append(("keeper.remember_refused", target))

    def save_preferences(self, settings: Settings) -> None:
        """Noted."""
        self._notes.calls.append(("keeper.save_preferences", settings))

    def save_personas(self, personas: Personas) -> None:
        """Noted."""
        self._notes.calls.append(("keeper.save_personas", personas))

    def export_personas(self, path: str, personas: tuple[Persona, ...]) -> None:
        """Noted."""
        self._notes.calls.append(("keeper.export_personas", path, personas))

    def import_personas(self, path: str) -> None:
        """Noted."""
        self._notes.calls.append(("keeper.import_personas", path))

    async def close(self) -> None:
        """Noted."""
        self._notes.calls.append(("keeper.close",))


class FakePreviewer:
    """Notes what is to be heard."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def fetch(self, number: int, target: Target, messages: tuple[ClientMessage, ...]) -> None:
        """Noted."""
        self._notes.calls.append(("previewer.fetch", number, target, messages))

    def drop(self) -> None:
        """Noted."""
        self._notes.calls.append(("previewer.drop",))

    async def close(self) -> None:
        """Noted."""
        self._notes.calls.append(("previewer.close",))


class FakeToolbox:
    """Answers every call with ``output``, or raises ``failure``."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self.output = "{}"
        self.failure: Exception | None = None

    @property
    def offered(self) -> Sequence[Tool]:
        """Nothing."""
        return ()

    async def run(self, name: str, arguments: str) -> str:
        """Noted and answered."""
        self._notes.calls.append(("toolbox.run", name, arguments))
        if self.failure is not None:
            raise self.failure
        return self.output


class FakeCredentials:
    """Notes what is asked of the keys."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def do(self, order: CredentialOrder) -> None:
        """Noted."""
        self._notes.calls.append(("keys.do", order))

    async def close(self) -> None:
        """Noted."""
        self._notes.calls.append(("keys.close",))


class FakeArchive:
    """Notes what is asked of the kept conversations."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes

    def do(self, wanted: ArchiveOrder) -> None:
        """Noted."""
        self._notes.calls.append(("archive.do", wanted))


class FakeHands:
    """All of them around one list of notes."""

    def __init__(self, report: Report) -> None:
        self.notes = Notes()
        self.line: shape.Line = FakeLine(self.notes)
        self.microphone: shape.Microphone = FakeMicrophone(self.notes, report)
        self.speaker = FakeSpeaker(self.notes, report)
        self.devices: shape.Devices = FakeDevices(self.notes)
        self.keeper: shape.Keeper = FakeKeeper(self.notes)
        self.toolbox = FakeToolbox(self.notes)
        self.previewer: shape.Previewer | None = None
        self.talk_key: shape.TalkKey = FakeTalkKey(self.notes)
        self.keys: shape.Credentials = FakeCredentials(self.notes)
        self.archive: shape.Archive = FakeArchive(self.notes)

    def together(self) -> Hands:
        """As the session takes them."""
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
            self.talk_key,
        )
