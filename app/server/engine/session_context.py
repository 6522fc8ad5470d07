"""What the parts of one engine share: the session, its items, and the sources of ids and time."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from app.protocol.messages import ServerMessage, SessionConfig
from app.server.engine.item_store import ConversationItems, ItemRecord
from app.server.ids import Ids
from app.server.part_ports import Recognised
from app.server.work import FinishTake, Hear, Order

Out = ServerMessage | Order
Outs = list[Out]
Clock = Callable[[], datetime]
"""The user's local time, with its zone."""


@dataclass(slots=True)
class SessionContext:
    """One connection's state. ``hearing``: takes that the ear has not finished, by the id of their item."""

    ids: Ids
    clock: Clock
    session: SessionConfig
    conversation_id: str
    items: ConversationItems = field(default_factory=ConversationItems)
    hearing: dict[str, ItemRecord] = field(default_factory=dict)
    take: str = ""
    """The name of the take that is being recorded, and of the item that it will become."""
    voice_used: bool = False
    """Sound was sent, so the voice of the session is fixed."""

    def hear_whole(self, entry: ItemRecord) -> Outs:
        """Orders to hear a recording that came whole, in an item."""
        if not entry.pcm:
            entry.heard = Recognised("")
            return []
        # The client chose the item's id; as the name of a take it must not meet one that is in use.
        taken = entry.id == self.take or entry.id in self.hearing
        take = self.ids("take") if taken else entry.id
        self.hearing[take] = entry
        return [Hear(take, entry.pcm), FinishTake(take)]

    def is_heard(self, entry: ItemRecord) -> bool:
        """Whether the ear is at work on this very entry."""
        return any(one is entry for one in self.hearing.values())
