"""Finds in our own log the server events that we do not know, for `pressel doctor`."""

import re
from pathlib import Path

from app.log import FILES
from app.transport.link import UNKNOWN_EVENT

_NAMED = re.compile(rf"app\.transport\.link: {UNKNOWN_EVENT}'([^']{{1,80}})'")


def unknown_events(log: Path, most: int = 20) -> list[str]:
    """The names of unknown server events, newest first, each once; raises OSError."""
    files = [log, *(log.with_name(f"{log.name}.{number}") for number in range(1, FILES + 1))]
    found: dict[str, None] = {}
    for file in files:
        if file.exists():
            lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
            found |= dict.fromkeys(name for line in reversed(lines) for name in _NAMED.findall(line))
    return list(found)[:most]
