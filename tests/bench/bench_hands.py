"""Adapters that cost nothing and answer at once, so that only core, line and loop are measured."""

from collections.abc import Sequence

from app.core.messages import ports as shape
from app.core.messages.effects.credential_effects import CredentialOrder
from app.core.messages.events.sound_events import MicrophoneClosed, SpeakerDrained, SpeakerStopped
from app.core.messages.ports import Report
from app.core.values.values import Heard, Target
from app.protocol.messages import ClientMessage, Tool
from app.session import Hands
from app.store.keeper import ForgetfulKeeper


class NoLine:
    """A line without a connection."""

    def dial(self, target: Target) -> None:
        """Ignore the order."""

    def send(self, message: ClientMessage) -> None:
        """Discard the message."""

    def hang_up(self) -> None:
        """Ignore the order."""

    async def close(self) -> None:
        """Do nothing; there is no connection."""


class OpenEar:
    """A microphone whose frames the bench supplies."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def open(self, take: int, preroll_ms: int = 0) -> None:
        """Ignore the order."""

    def keep(self, seconds: float) -> None:
        """Ignore the order."""

    def close(self, take: int, *, discard: bool = False) -> None:
        """Report the microphone as closed at once."""
        self._report(MicrophoneClosed(take=take))

    def watch(self, on: bool) -> None:
        """Ignore the order."""

    def shut(self) -> None:
        """Do nothing; no device is open."""


class CountingSpeaker:
    """A loudspeaker that only counts; it reports every sound as heard as soon as it arrives."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._parts: dict[tuple[str, int], int] = {}
        self.bytes = 0

    def play(self, item_id: str, content_index: int, pcm: bytes) -> None:
        """Count the samples."""
        self.bytes += len(pcm)
        self._parts[item_id, content_index] = self._parts.get((item_id, content_index), 0) + len(pcm)

    def finish(self) -> None:
        """Report the end of playback at once."""
        self._report(SpeakerDrained(heard=self._account()))

    def stop(self) -> None:
        """Report the stop at once."""
        self._report(SpeakerStopped(heard=self._account()))

    def _account(self) -> tuple[Heard, ...]:
        parts, self._parts = self._parts, {}
        return tuple(Heard(item, index, size / 48, size / 48) for (item, index), size in parts.items())

    def volumes(self, voice: int, cues: int) -> None:
        """Ignore the volumes, because no sound is played."""

    def cue(self, name: str) -> None:
        """Ignore the cue."""

    def shut(self) -> None:
        """Do nothing; no device is open."""


class BenchDevices:
    """A device list that is always empty."""

    def choose(self, input_id: str, output_id: str) -> None:
        """Ignore the choice."""


class EmptyToolbox:
    """A toolbox without tools."""

    @property
    def offered(self) -> Sequence[Tool]:
        """Offer no tools."""
        return ()

    async def run(self, name: str, arguments: str) -> str:
        """Return an empty object; never called, because no tool is offered."""
        return "{}"


class NoCredentials:
    """A credential store that ignores every order."""

    def do(self, order: CredentialOrder) -> None:
        """Ignore the order."""

    async def close(self) -> None:
        """Do nothing; no store is open."""


def hands(report: Report, line: shape.Line | None = None, speaker: shape.Speaker | None = None) -> Hands:
    """All adapters together; a real line or another speaker can be passed in."""
    return Hands(
        line or NoLine(),
        OpenEar(report),
        speaker or CountingSpeaker(report),
        BenchDevices(),
        ForgetfulKeeper(),
        EmptyToolbox(),
        NoCredentials(),
    )
