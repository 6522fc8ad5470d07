"""What can be asked of the kept conversations, as frozen values; performing them is one hand's work."""

from dataclasses import dataclass

from app.core.messages.effects import Effect


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
