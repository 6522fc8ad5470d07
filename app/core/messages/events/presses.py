"""What a person does to the talk key and what becomes of it, as plain frozen values."""

from dataclasses import dataclass

from app.core.messages.events.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class PressFact(Fact):
    """Base of the facts of the talk key and of what takes the place of a press or ends it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancelled(PressFact):
    """Esc or Stop: throws the open take away, else stops the answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FocusLost(PressFact):
    """The window that saw the key go down is no longer in front, so its release may never come."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandsFreeToggled(PressFact):
    """Hands-free listening is switched on or off."""

    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LatchPressed(PressFact):
    """Shift went down while the talk key is held: the take may stay on without it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MuteToggled(PressFact):
    """The microphone of hands-free talk is muted, or heard again."""

    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherKeyPressed(PressFact):
    """Another key went down while the talk key, a bare modifier, is held: it was part of another shortcut."""

    by: str = "key"


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemPaused(PressFact):
    """The desktop session is paused, so no take may go on. ``reason``: ``lock``, ``sleep`` or ``switch``
    (of user).
    """

    reason: str = "lock"


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkKeyBound(PressFact):
    """What became of binding the system-wide key. ``key``: what is bound now ("" = nothing).

    ``everywhere``: whether it works when another window is in front; ``reason`` says why (not), ``checks``
    (name, finding) what was found on the way.
    """

    key: str = ""
    back_end: str = ""
    everywhere: bool = False
    reason: str = ""
    checks: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkKeyTried(PressFact):
    """The person tries the key out from now on (or no longer): it is counted, and nothing is recorded."""

    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkPressed(PressFact):
    """The talk key, the button or the talk command went down. ``by``: whose release ends it.
    ``persona``: whose own key it is, "" for the key of all; it answers this take.
    """

    by: str = "window"
    persona: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkReleased(PressFact):
    """It came up again, ``late_s`` before this was certain: X11 tells of releases that are none."""

    late_s: float = 0.0
    by: str = "window"


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkToggled(PressFact):
    """A switch that cannot be held (a command, a screen reader's press): start talking, or end and send."""


PressEvent = (
    Cancelled
    | FocusLost
    | HandsFreeToggled
    | LatchPressed
    | MuteToggled
    | OtherKeyPressed
    | SystemPaused
    | TalkKeyBound
    | TalkKeyTried
    | TalkPressed
    | TalkReleased
    | TalkToggled
)
