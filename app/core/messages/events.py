"""What can happen: every fact that may reach the core, as plain frozen values; nothing here decides or waits.

``at`` is wall-clock time in unix seconds, stamped by whoever reports the fact: the core never reads a clock.
"""

from dataclasses import dataclass, field

from app.core.messages import presses, sound_events
from app.core.settings.personas import Personas
from app.core.settings.settings import Settings
from app.core.values.problems import Trouble
from app.core.values.values import Target, Turn, Unsent
from app.protocol.messages import FromServer, Tool

Event = presses.Event

# ---------------------------------------------------------------- the person

Cancelled = presses.Cancelled
FocusLost = presses.FocusLost
HandsFreeToggled = presses.HandsFreeToggled
TalkKeyTried = presses.TalkKeyTried
LatchPressed = presses.LatchPressed
MuteToggled = presses.MuteToggled
OtherKeyPressed = presses.OtherKeyPressed
SystemPaused = presses.SystemPaused
TalkKeyBound = presses.TalkKeyBound
TalkPressed = presses.TalkPressed
TalkReleased = presses.TalkReleased
TalkToggled = presses.TalkToggled


@dataclass(frozen=True, slots=True, kw_only=True)
class TextEntered(Event):
    """A typed message was sent."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftSent(Event):
    """The person asks to send a take or message that could not be sent before."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPlayed(Event):
    """The person listens to a recording that was kept."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftDiscarded(Event):
    """The person throws an unsent take or message away."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsApplied(Event):
    """New settings are in force (validated by whoever reports them)."""

    settings: Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationOpened(Event):
    """A conversation, new (no turns) or kept, is the present one from now on."""

    conversation: str
    title: str = ""
    turns: tuple[Turn, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryAsked(Event):
    """Connect now, not at the end of the back-off; also after a fault that only the person could mend."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedAgain(Event):
    """The person wants an answer to what was said last, because none came or it failed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDismissed(Event):
    """The person closed the notice with this number."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MeterWanted(Event):
    """Someone looks at the level meter (or no longer does): the microphone may be opened to show it."""

    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleAsked(Event):
    """The person tries the microphone: record three seconds and play them back, here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerTried(Event):
    """The person tries the loudspeaker."""


# ---------------------------------------------------------------- start and end


@dataclass(frozen=True, slots=True, kw_only=True)
class Started(Event):
    """The session begins with these settings and this target. ``unsent``: kept by an earlier run."""

    settings: Settings
    target: Target
    tools: tuple[Tool, ...] = ()
    personas: Personas = field(default_factory=Personas)
    unsent: tuple[Unsent, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetChanged(Event):
    """Another endpoint, model or credential: the line is dialled anew, the conversation stays."""

    target: Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing(Event):
    """The program is about to end: hang up and close the devices."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerFired(Event):
    """The timer of that name, set by the StartTimer effect, ran out."""

    name: str


# ---------------------------------------------------------------- the line


@dataclass(frozen=True, slots=True, kw_only=True)
class LineUp(Event):
    """The socket is open; the server has said nothing yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineLost(Event):
    """The socket could not be opened or is gone; ``trouble`` says why in the core's own words."""

    trouble: Trouble


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerSaid(Event):
    """One decoded server event."""

    message: FromServer


# ---------------------------------------------------------------- sound

DevicesChanged = sound_events.DevicesChanged
FrameCaptured = sound_events.FrameCaptured
LevelMeasured = sound_events.LevelMeasured
MicrophoneClosed = sound_events.MicrophoneClosed
MicrophoneFailed = sound_events.MicrophoneFailed
MicrophoneKept = sound_events.MicrophoneKept
MicrophoneOpened = sound_events.MicrophoneOpened
SpeakerDrained = sound_events.SpeakerDrained
SpeakerFailed = sound_events.SpeakerFailed
SpeakerRegained = sound_events.SpeakerRegained
SpeakerStarted = sound_events.SpeakerStarted
SpeakerStopped = sound_events.SpeakerStopped


# ---------------------------------------------------------------- settings that wait or were refused


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRenewed(Event):
    """The person wants a new session now, with the conversation carried over, so that what waits for it
    holds.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingRetried(Event):
    """The person wants a setting to be asked for again that this server refused."""

    name: str


# ---------------------------------------------------------------- the other hands


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
