"""What the person says, as values: the open take, the test of the microphone, and the turns that ended and
are not acknowledged yet.
"""

from enum import StrEnum

from msgspec import Struct


class TakeStage(StrEnum):
    """Where the open take stands. OPENING: no sample has come yet. DRAINING: the device delivers the rest."""

    OPENING = "opening"
    RECORDING = "recording"
    TAIL = "tail"
    DRAINING = "draining"


class NextTake(Struct, frozen=True):
    """The key went down once more while the device drained: the take that begins where this one ends.

    ``released_at``: it is over already (0 = it is not). ``persona``: whose own key it was ("" = nobody's).
    """

    at: float
    latched: bool = False
    released_at: float = 0.0
    persona: str = ""


class Take(Struct, frozen=True):
    """The open take. ``frames`` (24 kHz mono s16le) are kept until the server has acknowledged the turn; the
    first ``sent`` of them are on the wire; ``bytes`` is the length of them all.

    Times are unix seconds, levels dBFS. ``latched``: it stays on without the key. ``tapped``: it ends as too
    short unless a second tap comes. ``slow``: the device takes long to open. ``quiet_ms`` of the tail's end
    were silent; ``quietest``: the least level before it. ``next``: it is lined up behind this one. ``keep``:
    end as a draft, for this reason. ``muted_ms``: hands-free and mute for so long.
    """

    number: int
    stage: TakeStage = TakeStage.OPENING
    at: float = 0.0
    frames: tuple[bytes, ...] = ()
    bytes: int = 0
    sent: int = 0
    level: float = -120.0
    peak: float = -120.0
    released_at: float = 0.0
    next: NextTake | None = None
    keep: str = ""
    hands_free: bool = False
    latched: bool = False
    tapped: bool = False
    slow: bool = False
    quietest: float = 0.0
    quiet_ms: float = 0.0
    muted: bool = False
    muted_ms: float = 0.0

    def __repr__(self) -> str:
        """Without the sound."""
        return f"Take({self.number}, {self.stage}, {len(self.frames)} frames, {self.sent} sent)"


class SampleStage(StrEnum):
    """Where the test of the microphone stands."""

    LISTENING = "listening"
    PLAYING = "playing"
    DONE = "done"


class Sample(Struct, frozen=True):
    """The test of the microphone. ``peak``: the loudest frame in dBFS; ``ms``: how much was recorded."""

    number: int
    stage: SampleStage = SampleStage.LISTENING
    frames: tuple[bytes, ...] = ()
    level: float = -120.0
    peak: float = -120.0
    ms: float = 0.0

    def __repr__(self) -> str:
        """Without the sound."""
        return f"Sample({self.number}, {self.stage}, {self.ms:.0f} ms)"


class Outgoing(Struct, frozen=True):
    """A turn of the person that ended and that the server has not acknowledged yet: a take, or typed text.

    ``number``: of the take; negative for text. ``sent``: how many frames are in the server's buffer.
    ``handed``: the commit or the text is on the wire. ``draft``: it waits for the person, for this
    ``reason``. ``tries``: how often it was handed over without an answer.
    """

    number: int
    turn_id: str
    frames: tuple[bytes, ...] = ()
    text: str = ""
    sent: int = 0
    handed: bool = False
    draft: bool = False
    reason: str = ""
    tries: int = 0

    def __repr__(self) -> str:
        """Without the sound and the words."""
        return f"Outgoing({self.number}, {self.turn_id!r}, {len(self.frames)} frames, {self.reason!r})"
