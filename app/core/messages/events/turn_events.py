"""What a person does with turns: typed, sent again, asked again, thrown away; plain frozen values."""

from dataclasses import dataclass

from app.core.messages.events.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnFact(Fact):
    """Base of the facts of turns that the person types, sends, plays or throws away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextEntered(TurnFact):
    """A typed message was sent."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftSent(TurnFact):
    """The person asks to send a take or message that could not be sent before."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftPlayed(TurnFact):
    """The person listens to a recording that was kept."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerPlayed(TurnFact):
    """The person listens to an answer once more, or wants that to stop."""

    turn_id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftDiscarded(TurnFact):
    """The person throws an unsent take or message away."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryAsked(TurnFact):
    """Connect now, not at the end of the back-off; also after a fault that only the person could mend."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedAgain(TurnFact):
    """The person wants an answer to what was said last, because none came or it failed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeDismissed(TurnFact):
    """The person closed the notice with this number."""

    number: int


TurnEvent = (
    TextEntered
    | DraftSent
    | DraftPlayed
    | DraftDiscarded
    | AnswerPlayed
    | RetryAsked
    | AskedAgain
    | NoticeDismissed
)
