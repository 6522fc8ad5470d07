"""Hands that cost nothing and answer at once, so that what is measured is the core, the line and the loop."""

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
    """A line that leads nowhere."""

    def dial(self, target: Target) -> None:
        """Nothing."""

    def send(self, message: ClientMessage) -> None:
        """Nothing."""

    def hang_up(self) -> None:
        """Nothing."""

    async def close(self) -> None:
        """Nothing."""


class OpenEar:
    """A microphone that somebody else feeds."""

    def __init__(self, report: Report) -> None:
        self._report = report

    def open(self, take: int, preroll_ms: int = 0) -> None:
        """Nothing."""

    def keep(self, seconds: float) -> None:
        """Nothing."""

    def close(self, take: int, *, discard: bool = False) -> None:
        """Closed at once."""
        self._report(MicrophoneClosed(take=take))

    def watch(self, on: bool) -> None:
        """Nothing."""

    def shut(self) -> None:
        """Nothing."""


class CountingSpeaker:
    """A loudspeaker that only counts; everything was heard as soon as it came."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._parts: dict[tuple[str, int], int] = {}
        self.bytes = 0

    def play(self, item_id: str, content_index: int, pcm: bytes) -> None:
        """Count."""
        self.bytes += len(pcm)
        self._parts[item_id, content_index] = self._parts.get((item_id, content_index), 0) + len(pcm)

    def finish(self) -> None:
        """Drained at once."""
        self._report(SpeakerDrained(heard=self._account()))

    def stop(self) -> None:
        """Stopped at once."""
        self._report(SpeakerStopped(heard=self._account()))

    def _account(self) -> tuple[Heard, ...]:
        parts, self._parts = self._parts, {}
        return tuple(Heard(item, index, size / 48, size / 48) for (item, index), size in parts.items())

    def volumes(self, voice: int, cues: int) -> None:
        """Nothing is heard here."""

    def cue(self, name: str) -> None:
        """Nothing."""

    def shut(self) -> None:
        """Nothing."""


class BenchDevices:
    """No list of devices."""

    def choose(self, input_id: str, output_id: str) -> None:
        """Nothing."""


class EmptyToolbox:
    """No tools."""

    @property
    def offered(self) -> Sequence[Tool]:
        """Nothing."""
        return ()

    async def run(self, name: str, arguments: str) -> str:
        """Never asked."""
        return "{}"


class NoCredentials:
    """Keeps, tests and finds nothing."""

    def do(self, order: CredentialOrder) -> None:
        """Nothing."""

    async def close(self) -> None:
        """Nothing."""


def hands(report: Report, line: shape.Line | None = None, speaker: shape.Speaker | None = None) -> Hands:
    """All hands; a real line or another speaker may be among them."""
    return Hands(
        line or NoLine(),
        OpenEar(report),
        speaker or CountingSpeaker(report),
        BenchDevices(),
        ForgetfulKeeper(),
        EmptyToolbox(),
        NoCredentials(),
    )
