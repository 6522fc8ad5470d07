"""What is kept of a conversation's sound, and for how long."""

from app.protocol.messages import ContentPart, Item
from app.server.engine.item_store import KEPT_SOUND, ConversationItems, ItemRecord


def take(name: str, size: int) -> ItemRecord:
    part = ContentPart(type="input_audio", transcript=None)
    return ItemRecord(Item(id=name, type="message", role="user", content=(part,)), pcm=bytes(size))


def test_old_sound_is_forgotten_but_its_items_stay() -> None:
    items = ConversationItems()
    for number in range(5):
        items.append(take(str(number), KEPT_SOUND // 2))
    assert [len(entry.pcm) > 0 for entry in items] == [False, False, False, True, True]
    assert len(items) == 5


def test_the_newest_take_is_kept_however_long_it_is() -> None:
    items = ConversationItems()
    items.append(take("short", 480))
    items.append(take("long", KEPT_SOUND + 2))
    assert items.last_take() == bytes(KEPT_SOUND + 2)
    short = items.find("short")
    assert short is not None
    assert short.pcm == b""
