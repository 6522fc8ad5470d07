"""Reads and writes releases.json: what is remembered of news about releases. If damaged, that is nothing."""

from pathlib import Path

import msgspec

from app.core.values.release_news import ReleaseMemory
from app.store.files.document import Document

_FILE = Document("releases", instead="the next look is a day from now")


def read(path: Path) -> ReleaseMemory:
    """What was kept."""
    try:
        return msgspec.convert(_FILE.read(path).body, ReleaseMemory)
    except msgspec.ValidationError:  # None, too: there is no file
        return ReleaseMemory()


def write(path: Path, memory: ReleaseMemory) -> None:
    """Keep it; raises OSError."""
    _FILE.write(path, msgspec.to_builtins(memory))
