"""What the window shows, as frozen values: words, names of colours, what is enabled.

Colours are names in ``wording.palette``. ``shape`` names the sign that goes with a word, so that no state is
told by colour alone: ring, dot, arc, square, triangle, note, slash, cross, sand.
"""

from dataclasses import dataclass

from app.core.values.values import Role, Turn
from app.ui.wording.markup.blocks import plain


@dataclass(frozen=True, slots=True)
class ChipView:
    """The state in one word, with its sign; ``brief``: a shorter form where there is no room.

    ``spoken``: what a screen reader says of a change ("" = nothing), ``after_s`` seconds later if it lasts.
    """

    word: str
    shape: str
    colour: str
    spoken: str = ""
    urgent: bool = False
    after_s: float = 0.0
    brief: str = ""


@dataclass(frozen=True, slots=True)
class TalkView:
    """The talk button. ``look``: filled, tinted or latched; ``level`` (0 to 1) is drawn while recording.

    ``shape``: the sign before the word: one of a chip's, or microphone, dots, wave. ``word`` is what is
    painted; ``text`` and ``hint`` say the same in a sentence, for tooltip and screen reader.
    """

    text: str
    hint: str
    colour: str
    look: str
    timer: str = ""
    level: float = 0.0
    spoken: str = ""
    shape: str = ""
    word: str = ""


@dataclass(frozen=True, slots=True)
class ServiceView:
    """Who answers, or what is wrong with the line to it. ``tone``: second, busy or error; ``brief``: a
    shorter form where there is no room.
    """

    words: str
    tone: str = "second"
    brief: str = ""
    details: str = ""


@dataclass(frozen=True, slots=True)
class MeterView:
    """The microphone level, 0 to 1 on a fixed dB scale, and in words."""

    level: float
    words: str
    live: bool


@dataclass(frozen=True, slots=True)
class MoneyView:
    """What the present conversation has cost, how long the program runs, and the breakdown in lines: a head
    for each model that worked, with its parts, then the sum since the start of the program.
    """

    cost: str
    time: str
    details: str


@dataclass(frozen=True, slots=True)
class CardView:
    """A notice: what happened, what became of the words, what to do. ``tone``: error, warning or info.

    ``turn``: the turn of the transcript it concerns ("" = none that is shown); ``buttons``: action and words.
    """

    number: int
    tone: str
    title: str
    words: str
    remedy: str
    buttons: tuple[tuple[str, str], ...] = ()
    details: str = ""
    turn: str = ""


@dataclass(frozen=True, slots=True)
class DraftView:
    """A message that was not sent. ``sound``: it can be played; ``undo``: it was discarded a moment ago.

    ``details``: the raw words of the problem that kept it ("" = none).
    """

    number: int
    text: str
    reason: str
    turn: str = ""
    sound: bool = False
    undo: bool = False
    details: str = ""


@dataclass(frozen=True, slots=True)
class PickerChoice:
    """One line of a list to choose from."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class PickerView:
    """A list of devices; ``note`` says what is wrong with it ("" = nothing)."""

    choices: tuple[PickerChoice, ...]
    chosen: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class TemperatureView:
    """The temperature row. ``state``: sent, unused, rejected, or value if only this value was rejected."""

    value: float
    state: str
    words: str


@dataclass(frozen=True, slots=True)
class StyleView:
    """The panel of voice and style; the notes say when a change takes effect."""

    voice: str
    voice_note: str
    voices: tuple[PickerChoice, ...]
    model: str
    models: tuple[PickerChoice, ...]
    model_note: str
    temperature: TemperatureView
    speed: float
    effort: str
    effort_enabled: bool
    instructions: str
    theme: str


@dataclass(frozen=True, slots=True)
class AccessView:
    """Size of the text in percent, reduced motion, and what a screen reader is told unasked."""

    text_scale: int = 100
    less_motion: bool = False
    say_states: bool = True
    say_problems: bool = True
    say_answers: bool = False


@dataclass(frozen=True, slots=True)
class AtTurns:
    """What is known of turns beyond themselves, by their ids. ``waiting``: those that have not been sent,
    with the words that say so; ``playable``: answers whose sound is there, where it can be played now;
    ``playing``: the one that is being played again ("" = none).
    """

    waiting: tuple[tuple[str, str], ...] = ()
    playable: tuple[str, ...] = ()
    playing: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """Everything at one moment. ``turns`` are the core's own values, so that ``is`` tells which have changed.

    ``muted`` is None where nothing can be muted; ``talk_key`` and ``headline`` say what to press, and how;
    ``reach`` where that works; ``in_use``: the microphone that is open ("" = none is);
    ``privacy`` says where sound goes now, ``kept`` what of it is kept.
    """

    chip: ChipView
    talk: TalkView
    meter: MeterView
    money: MoneyView
    title: str
    service: ServiceView
    banner: str
    banner_details: str
    way_back: PickerChoice | None
    conversation: str
    turns: tuple[Turn, ...]
    at_turns: AtTurns
    cards: tuple[CardView, ...]
    drafts: tuple[DraftView, ...]
    modes: PickerView
    muted: bool | None
    talk_key: str
    headline: str
    explanation: str
    microphones: PickerView
    speakers: PickerView
    style: StyleView
    access: AccessView
    can_stop: bool
    stop_text: str
    can_lock: bool
    invitation: str
    reach: str
    style_line: str
    privacy: str
    kept: str
    in_use: str


@dataclass(frozen=True, slots=True)
class TurnView:
    """One turn in words. ``heard``: how many characters of ``text`` were heard; the rest is greyed.

    ``mark`` follows the text, ``placeholder`` stands in for text that has not arrived. ``said``: who, when
    and how long, for a screen reader; ``label``: the name above it ("" = none); ``copy``: the word beside
    what copies its code; ``grows``: more of the text is to come.
    """

    role: Role
    who: str
    when: str
    length: str
    text: str
    heard: int
    mark: str
    placeholder: str
    tone: str
    said: str
    label: str = ""
    copy: str = ""
    grows: bool = False

    @property
    def spoken(self) -> str:
        """All of it for a screen reader; an answer without the signs of its Markdown."""
        words = plain(self.text) if self.role is Role.ASSISTANT else self.text
        return ", ".join(part for part in (self.said, words or self.placeholder, self.mark) if part)
