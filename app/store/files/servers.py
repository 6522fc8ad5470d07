"""Reads and writes servers.json: which settings a server has refused. A damaged file counts as empty."""

from pathlib import Path

from app.core.values.values import Target
from app.store.files.document import Document

_FILE = Document("servers", instead="nothing is known of them")
MOST = 50
"""So many servers are remembered; the oldest go."""


def refused(path: Path, target: Target) -> tuple[str, ...]:
    """The settings, by their path in the session, that this server has refused."""
    return tuple(_read(path).get(name(target), ()))


def remember(path: Path, target: Target) -> None:
    """Keep what this server refuses; raises OSError."""
    if target.practice:
        return
    found = _read(path)
    found.pop(name(target), None)
    if target.refused:
        found[name(target)] = list(target.refused)
    _FILE.write(path, dict(list(found.items())[-MOST:]))


def name(target: Target) -> str:
    """The server without its query, which may hold a secret."""
    return f"{target.dialect} {target.url.partition('?')[0]}"


def _read(path: Path) -> dict[str, list[str]]:
    found = _FILE.read(path).body
    if not isinstance(found, dict):
        return {}
    return {
        name: [part for part in paths if isinstance(part, str)]
        for name, paths in found.items()
        if isinstance(paths, list)
    }
