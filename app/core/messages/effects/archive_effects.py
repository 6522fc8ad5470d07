"""What can be asked of the kept conversations, as frozen values; performing them is one hand's work."""

from dataclasses import dataclass

from app.core.messages.effects.effect import Effect
from app.core.values.bill import Bill
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
class DeleteAllConversations(ArchiveOrder):
    """Remove every conversation and its turns for good, and report HistoryFound."""


@dataclass(frozen=True, slots=True)
class ExportConversation(ArchiveOrder):
    """Write it to the file that the person named, in the form that its ending tells, and report
    ConversationWritten.
    """

    conversation: str
    path: str


@dataclass(frozen=True, slots=True)
class SaveTurn(Effect):
    """Keep this turn (insert or replace by turn id) in this conversation.

    ``before``: turn ids that stand behind it, the nearest first. A turn is often complete after later ones,
    and the clock may be set back, so neither the order of the writes nor the time is the order of the turns.
    """

    conversation: str
    turn: Turn
    before: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SaveBill(Effect):
    """Keep what one model has counted in this conversation so far, in the place of what was kept before."""

    conversation: str
    bill: Bill


@dataclass(frozen=True, slots=True)
class KeepUnsent(Effect):
    """Keep what no server has acknowledged, by turn id, so that it outlives the program.

    ``parts``: the name under which parts of it were kept while it was said; they belong to it from now on.
    """

    unsent: Unsent
    parts: str = ""


@dataclass(frozen=True, slots=True)
class KeepPart(Effect):
    """Keep the next part of a take that is still being said, under the take's name. ``start``: where in the
    take it begins, in bytes.
    """

    part: Unsent
    start: int


@dataclass(frozen=True, slots=True)
class ForgetUnsent(Effect):
    """It was acknowledged, or the person threw it away: nothing of it stays on the disk."""

    turn_id: str
