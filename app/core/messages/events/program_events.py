"""The program begins, is set up, is told by its timers, tools and disk, and ends; plain frozen values."""

from dataclasses import dataclass, field

from app.core.messages.events.event import Event
from app.core.messages.timer import Timer
from app.core.settings.personas import Personas
from app.core.settings.settings import Settings
from app.core.values.problems import Trouble
from app.core.values.values import Target, Unsent
from app.protocol.messages import Tool


@dataclass(frozen=True, slots=True, kw_only=True)
class Started(Event):
    """The session begins with these settings and this target. ``unsent``: kept by an earlier run."""

    settings: Settings
    target: Target
    tools: tuple[Tool, ...] = ()
    personas: Personas = field(default_factory=Personas)
    unsent: tuple[Unsent, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsApplied(Event):
    """New settings are in force (validated by whoever reports them)."""

    settings: Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing(Event):
    """The program is about to end: hang up and close the devices."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerFired(Event):
    """A timer ran out that StartTimer had set, with the ``about`` of that order."""

    timer: Timer
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolAnswered(Event):
    """A tool ran (or failed: then ``output`` says so in words, because the model must get an answer)."""

    call_id: str
    output: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslationMissing(Event):
    """The window cannot speak the language that was chosen: its file is not there, or damaged."""

    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreFailed(Event):
    """A turn or the settings could not be kept."""

    trouble: Trouble


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreCaughtUp(Event):
    """All that could not be kept before is kept now."""
