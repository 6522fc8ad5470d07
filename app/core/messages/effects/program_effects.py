"""Orders to timers, tools, settings and the talk key, as plain frozen values."""

from dataclasses import dataclass

from app.core.messages.effects.effect import Effect
from app.core.messages.timer import Timer
from app.core.settings.settings import Settings
from app.core.values.talk_key_state import PersonaTalkKey


@dataclass(frozen=True, slots=True)
class StartTimer(Effect):
    """Report TimerFired after so many seconds; starting it again moves it. ``about`` tells apart timers of
    the same purpose that run side by side.
    """

    timer: Timer
    seconds: float
    about: str = ""


@dataclass(frozen=True, slots=True)
class StopTimer(Effect):
    """Forget the timer; no error when it does not run."""

    timer: Timer
    about: str = ""


@dataclass(frozen=True, slots=True)
class RunTool(Effect):
    """Run this function of the toolbox; ``arguments`` is the model's JSON text."""

    call_id: str
    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class SavePreferences(Effect):
    """Keep the settings."""

    settings: Settings


@dataclass(frozen=True, slots=True)
class BindTalkKey(Effect):
    """Listen for these keys in the whole system ("" = none). ``swallow``: keep them from other programs.
    ``own``: those of personas.
    """

    key: str
    stop: str = ""
    swallow: bool = False
    own: tuple[PersonaTalkKey, ...] = ()
