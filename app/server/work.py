"""The orders that the engine gives and the results that the runtime brings back; values only.

Sound is 24 kHz mono s16le everywhere. Every result names the thing it belongs to, so that one that comes too
late is recognised and dropped.
"""

from dataclasses import dataclass

from app.server.part_ports import Answer, Later, Question, Recognised, VadEdge

# --------------------------------------------------------------------------- orders


@dataclass(frozen=True, slots=True)
class Hear:
    """Let the ear hear more of a take. ``take``: the id of the item that the take will become."""

    take: str
    pcm: bytes


@dataclass(frozen=True, slots=True)
class FinishTake:
    """The take is whole: answer with TakeHeard."""

    take: str


@dataclass(frozen=True, slots=True)
class DropTake:
    """Stop hearing a take; there is no result."""

    take: str


@dataclass(frozen=True, slots=True)
class StartVad:
    """Look for speech from position 0 on, with these settings. ``epoch`` comes back in the results."""

    epoch: int
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int


@dataclass(frozen=True, slots=True)
class Watch:
    """Look for speech in this sound: answer with Watched."""

    epoch: int
    pcm: bytes


@dataclass(frozen=True, slots=True)
class StartReply:
    """Think and speak: answer with Wrote, Spoke, Called in any number and then ReplyEnded or ReplyFailed.

    answer: what to say if it is settled already (a timer that rings); otherwise the mind is asked. aloud:
    speak as well as write. speed: 0.25 - 1.5.
    """

    response_id: str
    question: Question
    voice: str
    speed: float
    aloud: bool
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class StopReply:
    """Stop working at a response at once; there are no further results."""

    response_id: str


@dataclass(frozen=True, slots=True)
class WakeLater:
    """Answer with Woken after some seconds."""

    name: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Close:
    """Close the connection with this code, after everything that was said before it."""

    code: int
    reason: str


Order = Hear | FinishTake | DropTake | StartVad | Watch | StartReply | StopReply | WakeLater | Close

# --------------------------------------------------------------------------- results


@dataclass(frozen=True, slots=True)
class TakeHeard:
    """What the ear made of a take."""

    take: str
    heard: Recognised


@dataclass(frozen=True, slots=True)
class TakeFailed:
    """The ear broke down over a take."""

    take: str
    message: str


@dataclass(frozen=True, slots=True)
class Watched:
    """``size`` bytes of one Watch were looked at; ``edges`` in milliseconds since StartVad."""

    epoch: int
    size: int
    edges: tuple[VadEdge, ...] = ()


@dataclass(frozen=True, slots=True)
class WatchFailed:
    """The detector broke down, and looks at nothing before the next StartVad."""

    message: str


@dataclass(frozen=True, slots=True)
class Wrote:
    """Some words of the answer."""

    response_id: str
    text: str


@dataclass(frozen=True, slots=True)
class Spoke:
    """Some sound of the answer."""

    response_id: str
    pcm: bytes


@dataclass(frozen=True, slots=True)
class Called:
    """The answer asks for a function. ``arguments``: JSON."""

    response_id: str
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class ReplyEnded:
    """The answer is whole. ``later``: what the mind wants to say unasked, after a while."""

    response_id: str
    later: tuple[Later, ...] = ()


@dataclass(frozen=True, slots=True)
class ReplyFailed:
    """Mind or voice broke down."""

    response_id: str
    message: str


@dataclass(frozen=True, slots=True)
class Woken:
    """The time of a WakeLater has come."""

    name: str


Result = (
    TakeHeard | TakeFailed | Watched | WatchFailed | Wrote | Spoke | Called | ReplyEnded | ReplyFailed | Woken
)
