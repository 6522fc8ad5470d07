"""Takes our credentials out of what a server says, before anybody else sees it: some repeat the one they got
in errors, in the session or in an event of their own.
"""

from types import NoneType
from typing import Any

import msgspec

from app.protocol.messages import FromServer
from app.redaction import SHORTEST_HIDDEN, TELLING, repeats, without_hidden

_NO_TEXT = (bytes, int, float, NoneType, msgspec.UnsetType)
_SPOKEN = ("text", "transcript", "delta", "arguments", "output", "instructions")
"""Fields of what people and models say. Keys that servers at home ask for are words at times ("ollama"): a
short one stays there, or it would be missing from every sentence with that word.
"""


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
