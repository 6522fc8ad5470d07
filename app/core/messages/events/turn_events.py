"""What a person does with turns: typed, sent again, asked again, thrown away; plain frozen values."""

from dataclasses import dataclass

from app.core.messages.events.event import Event


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
class RetryAsked(Event):
    """Connect now, not at the end of the back-off; also after a fault that only the person could mend."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedAgain(Event):
    """The person wants an answer to what was said last, because none came or it failed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDismissed(Event):
    """The person closed the notice with this number."""

    number: int
