"""The program begins, is set up, is told by its timers, tools and disk, and ends; plain frozen values."""

from dataclasses import dataclass, field

from app.core.messages.events.fact import Fact
from app.core.messages.timer import Timer
from app.core.settings.personas import Personas
from app.core.settings.settings import Settings
from app.core.values.problems import Trouble
from app.core.values.release_news import ReleaseWatch
from app.core.values.values import Target, Unsent
from app.protocol.messages import Tool


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramFact(Fact):
    """Base of the facts of the program itself: start, settings, timers, tools, disk, end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Started(ProgramFact):
    """The session begins with these settings and this target. ``unsent``: kept by an earlier run."""

    settings: Settings
    target: Target
    tools: tuple[Tool, ...] = ()
    personas: Personas = field(default_factory=Personas)
    unsent: tuple[Unsent, ...] = ()
    releases: ReleaseWatch = field(default_factory=ReleaseWatch)


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsApplied(ProgramFact):
    """New settings are in force (validated by whoever reports them)."""

    settings: Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing(ProgramFact):
    """The program is about to end: hang up and close the devices."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerFired(ProgramFact):
    """A timer ran out that StartTimer had set, with the ``about`` of that order."""

    timer: Timer
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolAnswered(ProgramFact):
    """A tool ran (or failed: then ``output`` says so in words, because the model must get an answer)."""

    call_id: str
    output: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TranslationMissing(ProgramFact):
    """The window cannot speak the language that was chosen: its file is not there, or damaged."""

    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreFailed(ProgramFact):
    """A turn or the settings could not be kept."""

    trouble: Trouble


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreCaughtUp(ProgramFact):
    """All that could not be kept before is kept now."""


ProgramEvent = (
    Started
    | SettingsApplied
    | Closing
    | TimerFired
    | ToolAnswered
    | TranslationMissing
    | StoreFailed
    | StoreCaughtUp
)
