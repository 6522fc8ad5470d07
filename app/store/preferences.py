"""settings.json: read with care, written whole or not at all; it knows no secret and no meaning of an
option.
"""

import json
import os
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from app.core.settings import Settings, validated

VERSION = 1


@dataclass(frozen=True, slots=True)
class Read:
    """What was read. ``note``: words for the person when something in the file could not be used."""

    settings: Settings
    note: str = ""


def read(path: Path) -> Read:
    """The settings of this file; a file that cannot be used is kept aside and the defaults hold."""
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return Read(Settings())
    except OSError as error:
        return Read(Settings(), f"The settings could not be read ({error.strerror}); the defaults are used.")
    try:
        found = json.loads(raw)
        version, values = found["version"], dict(found["settings"])
    except (ValueError, KeyError, TypeError):
        return Read(Settings(), _keep_aside(path, "damaged", "The file of the settings was damaged."))
    if not isinstance(version, int) or version > VERSION:
        return Read(
            Settings(), _keep_aside(path, "newer", "The settings were written by a newer version of Pressel.")
        )
    settings, bad = _usable(values)
    if bad:
        return Read(
            settings, f"These settings could not be used and are at their defaults: {', '.join(bad)}."
        )
    return Read(settings)


def write(path: Path, settings: Settings) -> None:
    """Replace the file in one step, so that a crash leaves the old one or the new one; raises OSError."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    text = json.dumps(
        {"version": VERSION, "settings": msgspec.to_builtins(settings)}, indent=2, ensure_ascii=False
    )
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text + "\n")
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


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


def _keep_aside(path: Path, why: str, words: str) -> str:
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    aside = path.with_name(f"{path.stem}.{why}-{stamp}{path.suffix}")
    try:
        path.replace(aside)
    except OSError:
        return f"{words} The defaults are used."
    return f"{words} It is kept as {aside.name}; the defaults are used."
