"""Reads and writes settings.json: each option that is valid is used, whatever the others are. A credential in
an address, from an older version or another hand, is taken out of the file when it is read.
"""

import logging
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.core.settings.settings import Settings, validated
from app.store.files.document import Document

VERSION = 1
_FILE = Document("settings", VERSION)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PreferencesRead:
    """What was read. ``note``: words for the person when something in the file could not be used."""

    settings: Settings
    note: str = ""


def read(path: Path) -> PreferencesRead:
    """The settings of this file; a file that cannot be used is kept aside and the defaults hold."""
    found = _FILE.read(path)
    if found.body is None and not found.note and not path.exists():
        return PreferencesRead(Settings())
    if not isinstance(found.body, dict):
        return PreferencesRead(Settings(), found.note or _FILE.damaged(path).note)
    settings, bad = _usable(found.body)
    if settings.server_url and settings.server_url != found.body.get("server_url"):
        _rewrite(path, found.body | {"server_url": settings.server_url})
    if bad:
        words = f"These settings could not be used and are at their defaults: {', '.join(bad)}."
        return PreferencesRead(settings, f"{words} {_FILE.copied(path)}")
    return PreferencesRead(settings)


def _rewrite(path: Path, body: dict[str, object]) -> None:
    try:
        _FILE.write(path, body)
    except OSError as error:
        _log.warning("the credential in the address of the server stays in %s: %s", path, error)


def write(path: Path, settings: Settings) -> None:
    """Replace the file in one step; raises OSError."""
    _FILE.write(path, msgspec.to_builtins(settings))


def _usable(values: dict[str, object]) -> tuple[Settings, tuple[str, ...]]:
    """The settings that are valid one by one, and the names of those that are not; unknown names are left
    out.
    """
    known = {name: values[name] for name in Settings.__struct_fields__ if name in values}
    try:
        return validated(known), ()
    except msgspec.ValidationError:
        bad = tuple(name for name, value in known.items() if not _valid(name, value))
        return validated({name: value for name, value in known.items() if name not in bad}), bad


def _valid(name: str, value: object) -> bool:
    try:
        validated({name: value})
    except msgspec.ValidationError:
        return False
    return True
