"""What can be asked of the kept conversations, as frozen values; performing them is one hand's work."""

from dataclasses import dataclass

from app.core.messages.effects.effect import Effect
from app.core.values.values import Turn, Unsent


@dataclass(frozen=True, slots=True)
class ArchiveOrder(Effect):
    """Base of the orders to the hand of the kept conversations."""


@dataclass(frozen=True, slots=True)
class SeekConversations(ArchiveOrder):
    """Report HistoryFound: all conversations, or those with these words in them."""

    words: str


@dataclass(frozen=True, slots=True)
class LoadConversation(ArchiveOrder):
    """Read this one and report ConversationOpened."""

    conversation: str


@dataclass(frozen=True, slots=True)
class RenameConversation(ArchiveOrder):
    """Give it this title for good."""

    conversation: str
    title: str


@dataclass(frozen=True, slots=True)
class DeleteConversation(ArchiveOrder):
    """Remove it and its turns for good."""

    conversation: str


@dataclass(frozen=True, slots=True)
class ExportConversation(ArchiveOrder):
    """Write it to the file that the person named, in the form that its ending tells, and report
    ConversationWritten.
    """

    conversation: str
    path: str


@dataclass(frozen=True, slots=True)
class SaveTurn(Effect):
    """Keep this turn (insert or replace by key) in this conversation."""

    conversation: str
    turn: Turn


@dataclass(frozen=True, slots=True)
class KeepUnsent(Effect):
    """Keep what could not be sent, by key, so that it outlives the program."""

    unsent: Unsent


@dataclass(frozen=True, slots=True)
class KeepPart(Effect):
    """Keep the next part of a take that is still being said, by its key and the number of the part."""

    part: Unsent
    number: int


@dataclass(frozen=True, slots=True)
class ForgetUnsent(Effect):
    """It was sent, or the person threw it away: nothing of it stays on the disk, and no part of it."""

    turn_id: str
