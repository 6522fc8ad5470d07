"""Reads and writes personas.json and the files in which personas travel between computers."""

from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from app.core.settings.persona_file import LARGEST, BadFile, packed, unpacked
from app.core.settings.personas import Persona, Personas, usable
from app.store.files.document import Document, replace_file

VERSION = 1
_FILE = Document("personas", VERSION, "those that come with Pressel are used")


@dataclass(frozen=True, slots=True)
class PersonasRead:
    """What was read: nobody, if the file is not there or cannot be used. ``note``: words about it."""

    personas: Personas = field(default_factory=Personas)
    note: str = ""


def read(path: Path) -> PersonasRead:
    """The personas of this file. One that cannot be used costs none of the others, and a copy of the file is
    kept.
    """
    found = _FILE.read(path)
    if found.body is None and (found.note or not path.exists()):
        return PersonasRead(note=found.note)
    personas, bad = usable(found.body)
    if not personas.all:
        return PersonasRead(note=_FILE.damaged(path).note)
    if bad:
        return PersonasRead(
            personas, f"These personas could not be used: {', '.join(bad)}. {_FILE.copied(path)}"
        )
    return PersonasRead(personas)


def write(path: Path, personas: Personas) -> None:
    """Replace the file in one step; raises OSError."""
    _FILE.write(path, msgspec.to_builtins(personas))


def export(path: Path, personas: tuple[Persona, ...]) -> None:
    """Write a file for another computer; raises OSError."""
    replace_file(path, packed(personas))


def load(path: Path) -> tuple[Persona, ...]:
    """The personas of such a file; raises BadFile with words for the person."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except OSError as error:
        raise BadFile(f"The file could not be read ({error.strerror}).") from error
    return unpacked(raw)
