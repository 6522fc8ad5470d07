"""What can happen to the kept conversations, as plain frozen values."""

from dataclasses import dataclass

from app.core.messages.events.fact import Fact
from app.core.values.bill import Bill
from app.core.values.problems import Trouble
from app.core.values.values import KeptConversation, Turn


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFact(Fact):
    """Base of all facts about the kept conversations."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistorySought(HistoryFact):
    """The person looks at the kept conversations, or at those with these words in them."""

    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFound(HistoryFact):
    """These are kept and have the words, the one used last first."""

    words: str = ""
    found: tuple[KeptConversation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFailed(HistoryFact):
    """What was asked of the kept conversations could not be done."""

    trouble: Trouble


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationWanted(HistoryFact):
    """The person wants to go on with this one."""

    conversation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationRenamed(HistoryFact):
    """The person gives it another title."""

    conversation: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationDeleted(HistoryFact):
    """The person wants it gone; ``fresh`` is the name of the new one if it is the present one."""

    conversation: str
    fresh: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AllDeleted(HistoryFact):
    """The person has confirmed that none shall be left; ``fresh`` is the name of the new one."""

    fresh: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeletionUndone(HistoryFact):
    """The person wants it back."""

    conversation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationExported(HistoryFact):
    """The person wants it written to a file of their own."""

    conversation: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationWritten(HistoryFact):
    """It is in that file."""

    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConversationOpened(HistoryFact):
    """A conversation, new (no turns) or kept, is the present one from now on."""

    conversation: str
    title: str = ""
    turns: tuple[Turn, ...] = ()
    bills: tuple[Bill, ...] = ()


HistoryEvent = (
    HistorySought
    | HistoryFound
    | HistoryFailed
    | ConversationWanted
    | ConversationRenamed
    | ConversationDeleted
    | AllDeleted
    | DeletionUndone
    | ConversationExported
    | ConversationWritten
    | ConversationOpened
)
