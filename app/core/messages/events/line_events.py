"""What happens on the line to the server, as plain frozen values."""

from dataclasses import dataclass

from app.core.messages.events.fact import Fact
from app.core.values.problems import Trouble
from app.core.values.values import Target
from app.protocol.messages import FromServer


@dataclass(frozen=True, slots=True, kw_only=True)
class LineFact(Fact):
    """Base of the facts of what happens on the line to the server, and of what is asked of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineUp(LineFact):
    """The socket is open; the server has said nothing yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineLost(LineFact):
    """The socket could not be opened or is gone; ``trouble`` says why in the core's own words."""

    trouble: Trouble


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerSaid(LineFact):
    """One decoded server event."""

    message: FromServer


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetChanged(LineFact):
    """Another endpoint, model or credential: the line is dialled anew, the conversation stays."""

    target: Target


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRenewed(LineFact):
    """The person wants a new session now, with the conversation carried over, so that what waits for it
    holds.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingRetried(LineFact):
    """The person wants a setting to be asked for again that this server refused."""

    name: str


LineEvent = LineUp | LineLost | ServerSaid | TargetChanged | SessionRenewed | SettingRetried
