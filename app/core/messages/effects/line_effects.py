"""Orders to the line to the server, as plain frozen values."""

from dataclasses import dataclass

from app.core.messages.effects.effect import Effect
from app.core.values.values import Target
from app.protocol.messages import ClientMessage, SessionConfig


@dataclass(frozen=True, slots=True)
class Dial(Effect):
    """Open the line to this target."""

    target: Target


@dataclass(frozen=True, slots=True)
class HangUp(Effect):
    """Close the line in order (1000); nothing is reported for it."""


@dataclass(frozen=True, slots=True)
class Say(Effect):
    """Send this message; the order of Say effects is the order on the wire."""

    message: ClientMessage


@dataclass(frozen=True, slots=True)
class Configured(Effect):
    """For the record: the session configuration that the server says is in force."""

    session: SessionConfig


@dataclass(frozen=True, slots=True)
class RememberRefused(Effect):
    """Keep in mind, beyond this run, that the target's server has no such settings; () forgets."""

    target: Target
