"""The nouns that events, effects and state share. They decide nothing."""

from dataclasses import dataclass, field
from enum import StrEnum

from msgspec import Struct

from app.protocol.capabilities import Capabilities, Departures, capabilities


class Role(StrEnum):
    """Who a turn belongs to."""

    USER = "user"
    ASSISTANT = "assistant"
    NOTE = "note"


class TurnStatus(StrEnum):
    """Where a turn stands. WAITING: its words are still being written down; UNSENT: kept here, not at the
    server.
    """

    WAITING = "waiting"
    STREAMING = "streaming"
    DONE = "done"
    INTERRUPTED = "interrupted"
    FAILED = "failed"
    UNSENT = "unsent"


class Turn(Struct, frozen=True):
    """One turn of the transcript. ``turn_id`` is ours and stays; ``item_id`` is the server's, "" at first.

    ``audio_ms`` is the sound that belongs to it, ``heard_ms`` how much of an answer was heard (both 0 for
    typed text); ``heard_chars`` is the estimate of the text that was heard when the answer was interrupted
    (-1: all of it). ``persona``: the name of who answers, while the program runs ("" = unknown).
    """

    turn_id: str
    role: Role
    text: str = ""
    status: TurnStatus = TurnStatus.STREAMING
    at: float = 0.0
    item_id: str = ""
    response_id: str = ""
    audio_ms: float = 0.0
    heard_ms: float = 0.0
    heard_chars: int = -1
    typed: bool = False
    reason: str = ""
    persona: str = ""

    @property
    def heard_length(self) -> int:
        """How many characters of the text were heard; an estimate, so it ends between two words."""
        if not 0 <= self.heard_chars < len(self.text):
            return len(self.text)
        head = self.text[: self.heard_chars]
        if self.text[self.heard_chars].isspace() or not head.strip():
            return len(head)
        return len(head) - len(head.split(" ")[-1]) if " " in head else len(head)


class KeptConversation(Struct, frozen=True):
    """One kept conversation in a list. Times are unix seconds. ``excerpt``: where a search found its words,
    each between ``\x02`` and ``\x03``, in the turn with the id ``turn``.
    """

    id: str
    title: str
    started: float
    updated: float
    turns: int
    excerpt: str = ""
    turn: str = ""


@dataclass(frozen=True, slots=True)
class Unsent:
    """What the person said and no server has: typed text, or a take as 24 kHz mono s16le, and its turn's
    id.
    """

    turn_id: str
    conversation: str
    text: str = field(default="", repr=False)
    pcm: bytes = field(default=b"", repr=False)
    at: float = 0.0


@dataclass(frozen=True, slots=True)
class Device:
    """A sound device; ``id`` is stable across restarts where the system allows it."""

    id: str
    name: str
    default: bool = False


@dataclass(frozen=True, slots=True)
class Heard:
    """How many milliseconds of one audio part were heard, by the device's own account, of those received."""

    item_id: str
    content_index: int
    heard_ms: float
    received_ms: float


@dataclass(frozen=True, slots=True)
class Target:
    """Where to talk to. The credential is not part of it: the transport asks the vault when it dials.

    ``refused``: settings that this server is known not to have, by their path in the session. ``departures``:
    in what it differs from its dialect; whoever learns of one adds it here. ``unencrypted``: the person has
    agreed that nothing is encrypted on the way there.
    """

    url: str = ""
    model: str = ""
    dialect: str = "ga"
    practice: bool = False
    name: str = ""
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    departures: Departures = ()
    refused: tuple[str, ...] = ()
    unencrypted: bool = False

    @property
    def can(self) -> Capabilities:
        """What this server is able to do: its dialect, corrected by what is known of the server itself."""
        return capabilities(self.dialect, self.departures)
