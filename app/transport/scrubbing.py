"""Takes our credentials out of what a server says, before anybody else sees it: some repeat the one they got
in errors, in the session or in an event of their own.
"""

from typing import Any

import msgspec

from app.protocol.messages import FromServer
from app.redaction import without_hidden


def scrubbed(message: FromServer) -> FromServer:
    """The message with ``***`` for each credential that was resolved or entered; sound is left alone."""
    return _clean(message)  # type: ignore[no-any-return]


def _clean(value: Any) -> Any:
    """The very same value if there is nothing to take out: most messages are passed on uncopied."""
    match value:
        case str():
            return without_hidden(value)
        case msgspec.Struct():
            found = ((name, getattr(value, name)) for name in value.__struct_fields__)
            changes = {name: new for name, old in found if (new := _clean(old)) is not old}
            return msgspec.structs.replace(value, **changes) if changes else value
        case tuple() | list():
            cleaned = [_clean(one) for one in value]
            same = all(new is old for new, old in zip(cleaned, value, strict=True))
            return value if same else type(value)(cleaned)
        case dict():
            pairs = {_clean(name): _clean(inner) for name, inner in value.items()}
            same = all(pairs.get(name) is inner for name, inner in value.items())
            return value if same else pairs
        case _:
            return value
