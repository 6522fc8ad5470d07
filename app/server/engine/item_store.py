"""The items of the default conversation in order, with their sound (24 kHz mono s16le).

The oldest sound is forgotten beyond ``KEPT_SOUND`` bytes, so that a long session does not grow without end:
such an item is still there, but comes back without audio.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec
from msgspec import UNSET

from app.protocol.messages import ContentPart, Item
from app.protocol.pcm import BYTES_PER_MS
from app.server.part_ports import PastTurn, Recognised

KEPT_SOUND = 2 * 1024 * 1024
"""Bytes: more than forty seconds of recordings and answers, newest first, and the newest one in any case."""


@dataclass(slots=True)
class ItemRecord:
    """One item. ``item`` is what clients see; the rest is what the server knows about it."""

    item: Item
    pcm: bytes = b""
    ms: int = 0
    """Length of the sound, also after the sound itself has been forgotten."""
    heard: Recognised | None = None
    """What the ear made of a recording; None while it is still listening."""
    words: str = ""
    """What was written or said, as the mind should remember it."""
    open: bool = False
    """An assistant item that is still growing."""
    cut_ms: int | None = None
    """Where a client truncated an item that was still growing."""

    @property
    def id(self) -> str:
        return self.item.id if isinstance(self.item.id, str) else ""

    @property
    def role(self) -> str:
        return self.item.role if isinstance(self.item.role, str) else ""

    @property
    def spoken(self) -> bool:
        """Whether the user said it aloud."""
        return self.role == "user" and any(part.type == "input_audio" for part in self.parts)

    @property
    def parts(self) -> tuple[ContentPart, ...]:
        return self.item.content if isinstance(self.item.content, tuple) else ()

    @property
    def awaits_ear(self) -> bool:
        return self.spoken and self.heard is None

    def text(self) -> str:
        """Everything in words: typed, heard or said."""
        if self.words or self.spoken:
            heard = self.heard.text if self.heard else ""
            typed = (part.text for part in self.parts if isinstance(part.text, str))
            return " ".join(filter(None, (self.words, heard, *typed)))
        return " ".join(part.text for part in self.parts if isinstance(part.text, str))


class ConversationItems:
    """The default conversation of one session."""

    def __init__(self) -> None:
        self._entries: list[ItemRecord] = []
        self._by_id: dict[str, ItemRecord] = {}

    def __iter__(self) -> Iterator[ItemRecord]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def find(self, item_id: str) -> ItemRecord | None:
        return self._by_id.get(item_id)

    @property
    def last_id(self) -> str | None:
        return self._entries[-1].id if self._entries else None

    def add(self, entry: ItemRecord, after: str | None) -> None:
        """Put an entry behind the item ``after``; None puts it in front."""
        place = 0 if after is None else self._entries.index(self._by_id[after]) + 1
        self._entries.insert(place, entry)
        self._by_id[entry.id] = entry
        self._forget_old_sound()

    def append(self, entry: ItemRecord) -> str | None:
        """Put an entry at the end; returns the id of the item before it."""
        before = self.last_id
        self.add(entry, before)
        return before

    def before(self, entry: ItemRecord) -> str | None:
        """The id of the item in front of an entry."""
        place = self._entries.index(entry)
        return self._entries[place - 1].id if place else None

    def remove(self, entry: ItemRecord) -> None:
        self._entries.remove(entry)
        del self._by_id[entry.id]

    def call_name(self, call_id: str) -> str | None:
        """The function that a call asked for."""
        for entry in reversed(self._entries):
            if entry.item.type == "function_call" and entry.item.call_id == call_id:
                return entry.item.name if isinstance(entry.item.name, str) else ""
        return None

    def last_take(self) -> bytes | None:
        """The newest recording of the user that is still kept."""
        return next((entry.pcm for entry in reversed(self._entries) if entry.spoken and entry.pcm), None)

    def _forget_old_sound(self) -> None:
        kept = 0
        for entry in reversed(self._entries):
            if kept and kept + len(entry.pcm) > KEPT_SOUND:
                entry.pcm = b""
            kept += len(entry.pcm)


def turns(entries: list[ItemRecord]) -> tuple[PastTurn, ...]:
    """What was said so far, as the mind wants to know it."""
    said: list[PastTurn] = []
    for entry in entries:
        words = entry.text()
        if entry.item.type == "message" and words:
            if entry.role == "user":
                said.append(PastTurn("user", words))
            elif entry.role == "assistant":
                said.append(PastTurn("assistant", words))
    return tuple(said)


def cut(entry: ItemRecord, ms: int) -> None:
    """Forget what was not heard: the sound behind ``ms``, the transcript, and the words of that sound."""
    # Nobody knows when which word was spoken; they are taken to be evenly spread over the sound.
    words = entry.words.split()
    keep = len(words) * ms // entry.ms if entry.ms else 0
    entry.words = " ".join(words[:keep])
    entry.pcm = entry.pcm[: ms * BYTES_PER_MS]
    entry.ms = ms
    part = msgspec.structs.replace(entry.parts[0], transcript=UNSET)
    entry.item = msgspec.structs.replace(entry.item, content=(part, *entry.parts[1:]))
