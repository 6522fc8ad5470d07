"""The words of an item as they come: deltas are a draft, and what is said to be final takes its place; pure.

Servers send finals before, between or after deltas, several for one part, whole items, or cumulative
drafts. So each part of an item keeps its final words and the draft behind them, and the text is made of all
parts.
"""

from msgspec import Struct

MOST = 64
"""Parts that are remembered; of older ones only the text is left."""
_IDEOGRAPHIC = "\u2e80"


class WrittenPart(Struct, frozen=True):
    """One part of an item: the words that are ``final``, and the ``draft`` of those that follow."""

    item_id: str
    index: int = 0
    final: str = ""
    draft: str = ""

    @property
    def text(self) -> str:
        """The words; a draft that comes later than the final words it belongs to adds nothing."""
        return self.final if self.draft.strip() in self.final else self.final + self.draft


Parts = tuple[WrittenPart, ...]


def text_of(parts: Parts, item_id: str) -> str:
    """All words of an item, its parts in their order."""
    text = ""
    for part in sorted((p for p in parts if p.item_id == item_id), key=lambda p: p.index):
        text = joined(text, part.text)
    return text


def joined(before: str, after: str) -> str:
    """Two stretches of words; where neither has a blank, one comes between, unless the script has none."""
    if not before or not after or before[-1].isspace() or after[0].isspace() or before[-1] >= _IDEOGRAPHIC:
        return before + after
    return f"{before} {after}"


def heard(parts: Parts, item_id: str, index: int, delta: str) -> Parts:
    """More words of a part."""
    part = _part(parts, item_id, index)
    return _with(parts, WrittenPart(item_id, index, part.final, part.draft + delta))


def drafted(parts: Parts, item_id: str, index: int, text: str) -> Parts:
    """All words of a part as far as they are known; the next draft takes the place of this one."""
    return _with(parts, WrittenPart(item_id, index, _part(parts, item_id, index).final, text))


def finished(parts: Parts, item_id: str, index: int, text: str) -> Parts:
    """The final words of a part, or of one more stretch of it. They win over every draft; what is said
    again is not shown again.
    """
    part = _part(parts, item_id, index)
    if not text.strip():
        return parts
    known = part.final
    if known and not text.startswith(known.rstrip()):
        text = known if text.strip() in known else joined(known, text)
    return _with(parts, WrittenPart(item_id, index, text))


def whole(parts: Parts, item_id: str, text: str) -> Parts:
    """The words of a whole item: they win over drafts and other finals, unless these have them already."""
    mine = [part for part in parts if part.item_id == item_id]
    settled = bool(mine) and all(part.final and part.text == part.final for part in mine)
    if not text.strip() or (settled and text.strip() in text_of(parts, item_id)):
        return parts
    others = tuple(part for part in parts if part.item_id != item_id)
    return _with(others, WrittenPart(item_id, 0, text))


def _part(parts: Parts, item_id: str, index: int) -> WrittenPart:
    found = (part for part in reversed(parts) if (part.item_id, part.index) == (item_id, index))
    return next(found, WrittenPart(item_id, index))


def _with(parts: Parts, fresh: WrittenPart) -> Parts:
    place = fresh.item_id, fresh.index
    if parts and (parts[-1].item_id, parts[-1].index) == place:  # almost always
        return (*parts[:-1], fresh)
    others = (part for part in parts if (part.item_id, part.index) != place)
    return (*others, fresh)[-MOST:]
