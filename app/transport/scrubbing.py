"""Takes our credentials out of what a server says, before anybody else sees it: some repeat the one they got
in errors, in the session or in an event of their own, or word by word in what they say.
"""

from types import NoneType
from typing import Any

import msgspec

from app.protocol import messages as m
from app.protocol.messages import FromServer
from app.redaction import SHORTEST_HIDDEN, TELLING, repeats, without_hidden, without_hidden_so_far

_NO_TEXT = (bytes, int, float, NoneType, msgspec.UnsetType)
_SPOKEN = ("text", "transcript", "delta", "arguments", "output", "instructions")
"""Fields of what people and models say. Keys that servers at home ask for are words at times ("ollama"): a
short one stays there, or it would be missing from every sentence with that word.
"""


_Words = m.TextDelta | m.AudioTranscriptDelta | m.TranscriptionDelta
_WORDS = (m.TextDelta, m.AudioTranscriptDelta, m.TranscriptionDelta)  # as a union it takes thrice as long
_ENDS = (
    m.TextDone,
    m.AudioTranscriptDone,
    m.TranscriptionCompleted,
    m.TranscriptionFailed,
    m.ContentPartDone,
    m.OutputItemDone,
    m.ItemDone,
    m.ResponseDone,
)
"""No more words of a part follow."""


class Scrubber:
    """``scrubbed`` for the messages of one line, in which a credential may be spread over several deltas of
    words: the end of one that may begin a credential is kept back until the next shows whether it does.
    """

    def __init__(self) -> None:
        self._kept: dict[type, _Words] = {}

    def clean(self, message: FromServer) -> tuple[FromServer, ...]:
        """What may be passed on now, in order; a delta always is, if only without words."""
        if isinstance(message, _WORDS):
            return self._words(message)
        if self._kept and isinstance(message, _ENDS):
            return (*self.rest(), scrubbed(message))
        return (scrubbed(message),)

    def rest(self) -> tuple[FromServer, ...]:
        """What was kept back and is followed by nothing."""
        kept, self._kept = self._kept, {}
        return tuple(scrubbed(words) for words in kept.values())

    def _words(self, message: _Words) -> tuple[FromServer, ...]:
        earlier = self._kept.pop(type(message), None) if self._kept else None
        before: tuple[FromServer, ...] = ()
        said = message.delta or ""
        if earlier is not None and _place(earlier) == _place(message):
            said = f"{earlier.delta}{said}"
        elif earlier is not None:
            before = (scrubbed(earlier),)
        shown, end = without_hidden_so_far(said)
        if end:
            self._kept[type(message)] = msgspec.structs.replace(message, delta=end)
        if shown != message.delta:
            message = msgspec.structs.replace(message, delta=shown)
        return (*before, scrubbed(message))


def _place(words: _Words) -> tuple[object, ...]:
    return words.item_id, words.content_index


def scrubbed(message: FromServer) -> FromServer:
    """The message with ``***`` for each credential that was resolved or entered; sound is left alone."""
    return message if _harmless(message) else _clean(message, SHORTEST_HIDDEN)


def _harmless(message: FromServer) -> bool:
    """Whether a message without anything nested, as each delta of an answer is, holds no credential: one
    search through all its texts at once instead of one for each.
    """
    texts: list[str] = []
    for value in msgspec.structs.astuple(message):
        if isinstance(value, str):
            texts.append(value)
        elif not isinstance(value, _NO_TEXT):
            return False
    return not repeats("\n".join(texts))


def _clean(value: Any, least: int) -> Any:
    """The very same value if there is nothing to take out: most messages are passed on uncopied."""
    match value:
        case str():
            return without_hidden(value, least)
        case msgspec.Struct():
            found = ((name, getattr(value, name)) for name in value.__struct_fields__)
            changes = {name: new for name, old in found if (new := _clean(old, _least(name))) is not old}
            return msgspec.structs.replace(value, **changes) if changes else value
        case tuple() | list():
            cleaned = [_clean(one, least) for one in value]
            same = all(new is old for new, old in zip(cleaned, value, strict=True))
            return value if same else type(value)(cleaned)
        case dict():
            pairs = {_clean(name, least): _clean(inner, _least(name)) for name, inner in value.items()}
            same = all(pairs.get(name) is inner for name, inner in value.items())
            return value if same else pairs
        case _:
            return value


def _least(name: str) -> int:
    """The length from which a credential is taken out of the field of this name."""
    return TELLING if name in _SPOKEN else SHORTEST_HIDDEN
