"""What tray, overlay and captions show, as pure functions of State and View; no Qt, no clock, no I/O."""

from dataclasses import dataclass, replace

from app.core.settings.settings import Settings
from app.core.state import Phase, State, held, phase
from app.core.values.values import Role, Turn
from app.ui.wording.cards import turn_view
from app.ui.wording.views import AtTurns, TurnView, View
from app.ui.wording.words import Words, english

CAPTIONS_KEPT = 12
_BUSY = (
    Phase.OPENING,
    Phase.RECORDING,
    Phase.LATCHED,
    Phase.CANCELLED,
    Phase.SENDING,
    Phase.THINKING,
    Phase.SPEAKING,
    Phase.LISTENING,
    Phase.LATCHED,
    Phase.MUTED,
)


@dataclass(frozen=True, slots=True)
class TrayView:
    """Shape and colour of the icon, and the words of its menu that change."""

    shape: str
    colour: str
    word: str
    tooltip: str
    talk: str
    stop: str
    can_stop: bool


@dataclass(frozen=True, slots=True)
class PillView:
    """The overlay: sign, word, time and level (0 to 1; negative = none is shown)."""

    shape: str
    colour: str
    word: str
    timer: str
    level: float
    busy: bool


def tray(state: State, view: View, tr: Words = english) -> TrayView:
    """The tray at this moment, without a running clock."""
    word = _word(state, view, tr)
    return TrayView(
        shape=view.chip.shape,
        colour=view.chip.colour,
        word=word,
        tooltip=f"Pressel: {word}",
        talk=tr("Send what I said") if held(state) else tr("Talk"),
        stop=view.stop_text,
        can_stop=view.can_stop,
    )


def pill(state: State, view: View, tr: Words = english) -> PillView:
    """The overlay at this moment."""
    at = phase(state)
    hears = at in (Phase.RECORDING, Phase.LATCHED, Phase.LISTENING)
    return PillView(
        shape=view.chip.shape,
        colour=view.chip.colour,
        word=_word(state, view, tr),
        timer=view.talk.timer,
        level=view.talk.level if hears else -1.0,
        busy=at in _BUSY,
    )


def pill_shown(settings: Settings, busy: bool, in_front: bool) -> bool:
    """Whether to show the overlay: never while a window that says the same is in front."""
    return not in_front and (settings.overlay == "always" or (settings.overlay == "busy" and busy))


def captions(
    turns: tuple[Turn, ...], tr: Words = english, around: AtTurns | None = None
) -> tuple[tuple[Turn, TurnView], ...]:
    """The last turns of both sides, oldest first, with whose they are; without notes and times."""
    said = [turn for turn in turns[-2 * CAPTIONS_KEPT :] if turn.role is not Role.NOTE]
    views = ((turn, turn_view(turn, tr, around=around)) for turn in said[-CAPTIONS_KEPT:])
    return tuple((turn, replace(words, when="", length="", label=words.who)) for turn, words in views)


def _word(state: State, view: View, tr: Words) -> str:
    """The word of the state without its clock."""
    records = phase(state) in (Phase.OPENING, Phase.RECORDING, Phase.LATCHED)
    return tr("Recording") if records and view.chip.colour == "recording" else view.chip.word
