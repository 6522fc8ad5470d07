"""The one frozen State of a running program; only ``update`` makes a new one, everybody may read it."""

from enum import StrEnum

from msgspec import Struct, field

from app.core.settings.personas import Personas
from app.core.settings.settings import Settings
from app.core.values import take_state
from app.core.values.bill import Bill
from app.core.values.computer_state import ComputerState
from app.core.values.credential_verdict import FoundServer, Verdict
from app.core.values.release_news import ReleaseWatch
from app.core.values.talk_key_state import TalkKeyState
from app.core.values.values import Device, KeptConversation, Target, Turn
from app.core.values.written_words import Parts
from app.protocol.messages import RateLimit, SessionConfig, Tool

TakeStage = take_state.TakeStage
Take = take_state.Take
Outgoing = take_state.Outgoing
SampleStage = take_state.SampleStage
Sample = take_state.Sample


class ReplyStage(StrEnum):
    """The one response of the default conversation. ASKED: create is sent. CANCELLING: cancel is sent
    or due.
    """

    IDLE = "idle"
    ASKED = "asked"
    ACTIVE = "active"
    CANCELLING = "cancelling"


class LineStage(StrEnum):
    """The connection. REST: not wanted now. WAITING: backs off. BLOCKED: only the person can mend it."""

    REST = "rest"
    DIALLING = "dialling"
    GREETING = "greeting"
    CONFIGURING = "configuring"
    UP = "up"
    WAITING = "waiting"
    BLOCKED = "blocked"


class Phase(StrEnum):
    """What the person sees the program do, derived from the machines by ``phase``."""

    READY = "ready"
    OPENING = "opening"
    RECORDING = "recording"
    SENDING = "sending"
    THINKING = "thinking"
    SPEAKING = "speaking"
    OFFLINE = "offline"
    ERROR = "error"
    NO_KEY = "no_key"
    LISTENING = "listening"
    LATCHED = "latched"
    CANCELLED = "cancelled"
    MUTED = "muted"


class Call(Struct, frozen=True):
    """A function that the response calls, as far as the server has told of it; ``arguments`` is JSON."""

    call_id: str = ""
    name: str = ""
    arguments: str = ""
    item_id: str = ""

    @property
    def id(self) -> str:
        """What its output is sent under."""
        return self.call_id or self.item_id


class Reply(Struct, frozen=True):
    """The answer under way. ``abandoned`` names responses whose late deltas are dropped; ``cut`` the parts
    truncated.

    ``asked_as``: event_id of our response.create. ``wanted``: one more is due when the present one is done.
    ``called``: the functions that it calls; ``calls``: tools still running. ``answering``: words or sound
    have come. ``sounding``: the speaker has some of it. ``limited``: how often in a row the service asked
    to wait. ``tries``: how often an answer was asked for since the person last did something for it; it
    outlives a lost line; ``rounds``: how many answers in a row asked for another one by calling functions.
    ``past``: responses that are over or made way. ``items``: the messages of this
    response. ``owed``: one that was asked for, or is expected, has not begun; ``about``: the turns it is
    asked for, ``answers``: those that the present one is for. ``ended_at``: when the last one was done.
    ``unwanted``: messages that are not shown, of responses given up; ``beside``: such a one that still goes
    on. ``fresh``: something of it came since it was last asked; ``whole``: a part is complete;
    ``explained``: an error has told why no more comes. ``half``: the byte of a sample whose other byte
    comes with the next delta.
    """

    stage: ReplyStage = ReplyStage.IDLE
    response_id: str = ""
    asked_as: str = ""
    wanted: bool = False
    abandoned: tuple[str, ...] = ()
    cut: tuple[tuple[str, int], ...] = ()
    called: tuple[Call, ...] = ()
    calls: tuple[str, ...] = ()
    sounding: bool = False
    answering: bool = False
    retried: bool = False
    limited: int = 0
    tries: int = 0
    rounds: int = 0
    half: bytes = b""
    fresh: bool = False
    whole: bool = False
    explained: bool = False
    past: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()
    beside: str = ""
    owed: bool = False
    about: tuple[str, ...] = ()
    answers: tuple[str, ...] = ()
    ended_at: float = 0.0


class AnswerSound(Struct, frozen=True):
    """The sound of one answer as it came, 24 kHz mono s16le, ``bytes`` long. ``too_long``: it is not kept."""

    turn_id: str
    frames: tuple[bytes, ...] = ()
    bytes: int = 0
    too_long: bool = False

    def __repr__(self) -> str:
        """Without the sound."""
        return f"AnswerSound({self.turn_id!r}, {self.bytes} bytes)"


class LineState(Struct, frozen=True):
    """The connection as the core sees it. ``refused``: setting names that this server does not take.

    ``dialled`` is the model and ``voice`` the voice that this session was begun with.
    """

    stage: LineStage = LineStage.REST
    attempt: int = 0
    retry_seconds: float = 0.0
    trouble: str = ""
    detail: str = ""
    expires_at: float = 0.0
    session: SessionConfig | None = None
    asked_config: str = ""
    refused: tuple[str, ...] = ()
    spoke: bool = False
    had: bool = False
    dialled: str = ""
    voice: str = ""


class Notice(Struct, frozen=True):
    """A problem to be shown, beside the turn it concerns (``turn`` = its id, "" = none). ``code``: the
    catalogue; ``until``: when an answer is asked for again by itself (unix seconds, 0 = never); ``path``: the
    file it is about.
    """

    number: int
    code: str
    detail: str = ""
    turn: str = ""
    until: float = 0.0
    path: str = ""


class Conversation(Struct, frozen=True):
    """The transcript of the present conversation, in the order of its items, and what it has cost."""

    id: str = ""
    title: str = ""
    turns: tuple[Turn, ...] = ()
    bills: tuple[Bill, ...] = ()


class Spent(Struct, frozen=True):
    """What was used since the program was started, and seconds of microphone sent."""

    bills: tuple[Bill, ...] = ()
    sent_seconds: float = 0.0


NO_LEVEL = -120.0
"""In dBFS: silence, or no microphone to hear anything with."""


class Sound(Struct, frozen=True):
    """The devices there are and what is in use; ``level`` is the live level in dBFS.

    ``known``: they were looked for; before that, no devices means nothing.
    ``warm_until``: no take is open, yet the microphone is, until then at most (0 = it is closed).
    """

    inputs: tuple[Device, ...] = ()
    outputs: tuple[Device, ...] = ()
    input_in_use: str = ""
    output_in_use: str = ""
    known: bool = False
    level: float = NO_LEVEL
    speaker_down: bool = False
    warm_until: float = 0.0


class Stroke(Struct, frozen=True):
    """Whether the talk key is down, and when it last moved or repeated."""

    down: bool = False
    at: float = 0.0


class Preview(Struct, frozen=True):
    """The voice that is being tried ("" = none): asked for under this number, and perhaps sounding."""

    number: int = 0
    voice: str = ""
    sounding: bool = False


class CredentialState(Struct, frozen=True):
    """The credential of the chosen service, never the secret itself. ``doing``: looking, storing,
    removing, testing, searching or "". ``outside``: one from the environment is used; ``why``: see
    CredentialPlaced. ``before``: the service that was left for practice.
    """

    there: bool = False
    outside: bool = False
    place: str = ""
    lasting: bool = False
    why: str = ""
    doing: str = ""
    verdict: Verdict | None = None
    found: tuple[FoundServer, ...] = ()
    searched: bool = False
    before: str = ""


class History(Struct, frozen=True):
    """The kept conversations that were looked for, with these words in them; ``known``: they have been read.
    ``gone``: deleted, and can still be had back.
    """

    words: str = ""
    found: tuple[KeptConversation, ...] = ()
    known: bool = False
    gone: tuple[KeptConversation, ...] = ()


class State(Struct, frozen=True):
    """The whole state. Turns in ``outgoing`` wait to be acknowledged, those in ``unanswered`` for an
    answer; ``written``: the words of the newest items, part by part. ``answer_sounds``: of this conversation,
    the newest last; ``playing_again``: the turn of the one that is being played once more ("" = none).
    """

    settings: Settings = field(default_factory=Settings)
    personas: Personas = Personas()
    preview: Preview = Preview()
    target: Target = field(default_factory=Target)
    line: LineState = LineState()
    take: Take | None = None
    sample: Sample | None = None
    outgoing: tuple[Outgoing, ...] = ()
    unanswered: tuple[Outgoing, ...] = ()
    reply: Reply = Reply()
    answer_sounds: tuple[AnswerSound, ...] = ()
    playing_again: str = ""
    conversation: Conversation = Conversation()
    history: History = History()
    sound: Sound = Sound()
    talk_key: TalkKeyState = TalkKeyState()
    credential: CredentialState = CredentialState()
    computer: ComputerState = ComputerState()
    stroke: Stroke = Stroke()
    releases: ReleaseWatch = ReleaseWatch()
    written: Parts = ()
    spent: Spent = Spent()
    limits: tuple[RateLimit, ...] = ()
    notices: tuple[Notice, ...] = ()
    unknown: tuple[tuple[str, int], ...] = ()
    tools: tuple[Tool, ...] = ()
    counter: int = 0
    take_number: int = 0
    started_at: float = 0.0
    closing: bool = False


def held(state: State) -> bool:
    """Whether the talk key counts as down, so that letting it go means something."""
    take = state.take
    if take is None or take.hands_free:
        return False
    return take.stage in (TakeStage.OPENING, TakeStage.RECORDING) or take.next is not None


def phase(state: State) -> Phase:
    """The one word for what happens now: the take first, then the answer, then the line."""
    if (take := state.take) is not None:
        return _take_phase(state, take)
    if state.reply.sounding:
        return Phase.SPEAKING
    if state.reply.stage in (ReplyStage.ASKED, ReplyStage.ACTIVE) or state.reply.wanted:
        return Phase.THINKING
    if any(o.draft and o.reason == "cancelled" for o in state.outgoing):
        return Phase.CANCELLED
    return _line_phase(state)


def _take_phase(state: State, take: Take) -> Phase:
    if take.hands_free:
        if state.reply.sounding:
            return Phase.SPEAKING
        return Phase.MUTED if take.muted else Phase.LISTENING
    if take.stage in (TakeStage.TAIL, TakeStage.DRAINING):
        return Phase.SENDING
    if take.stage is TakeStage.OPENING and (take.slow or not take.latched):
        return Phase.OPENING
    return Phase.LATCHED if take.latched else Phase.RECORDING


def _line_phase(state: State) -> Phase:
    match state.line.stage:
        case LineStage.BLOCKED:
            return Phase.NO_KEY if state.line.trouble == "no_key" else Phase.ERROR
        case LineStage.WAITING:
            return Phase.OFFLINE
        case _ if any(not o.draft for o in state.outgoing):
            return Phase.SENDING
        case _:
            return Phase.READY
