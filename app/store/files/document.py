"""Small versioned JSON files of the program's own: reads them whatever is in them, and writes them whole or
not at all. Holds no secret, and does not interpret what is in them.
"""

import json
import os
import shutil
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class DocumentRead:
    """What was read. ``body``: None if there is nothing usable; ``note``: words for the person about it."""

    body: object = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """One kind of file: ``{"version": 1, "<name>": ...}``. ``instead``: what holds if it cannot be used."""

    name: str
    version: int = 1
    instead: str = "the defaults are used"

    def read(self, path: Path) -> DocumentRead:
        """What is in it; a file that is damaged or newer than this program is kept aside."""
        try:
            raw = path.read_bytes()
        except FileNotFoundError:
            return DocumentRead()
        except OSError as error:
            if os.path.isdir(path):  # in the place of the file nothing could ever be written
                return self.damaged(path)
            words = f"The {self.name} could not be read ({error.strerror})."
            return DocumentRead(None, self._kept_aside(path, "unread", words))  # not to be written over
        try:
            found = parsed(raw)
            version, body = found["version"], found[self.name]
        except (ValueError, KeyError, TypeError):
            return self.damaged(path)
        if not isinstance(version, int) or version > self.version:
            words = f"The {self.name} were written by a newer version of Pressel."
            return DocumentRead(None, self._kept_aside(path, "newer", words))
        return DocumentRead(body)

    def damaged(self, path: Path) -> DocumentRead:
        """The file is kept aside because nothing in it makes sense."""
        words = f"The file of the {self.name} was damaged."
        return DocumentRead(None, self._kept_aside(path, "damaged", words))

    def copied(self, path: Path) -> str:
        """Words about a copy of the file: only some of it can be used, and the next write leaves that out."""
        aside = path.with_name(f"{path.stem}.before-repair{path.suffix}")
        try:
            shutil.copy2(path, aside)
        except OSError:
            return "The others are as they were."
        return f"The file as it was is kept as {aside.name}."

    def write(self, path: Path, body: object) -> None:
        """Replace the file; raises OSError. What is there and cannot be used is kept aside first: it may not
        have been possible when it was read.
        """
        self.read(path)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        text = json.dumps({"version": self.version, self.name: body}, indent=2, ensure_ascii=False)
        replace_file(path, f"{text}\n".encode())

    def _kept_aside(self, path: Path, why: str, words: str) -> str:
        stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
        aside = path.with_name(f"{path.stem}.{why}-{stamp}{path.suffix}")
        try:
            path.replace(aside)
        except OSError:
            return f"{words} {self.instead.capitalize()}."
        return f"{words} It is kept as {aside.name}; {self.instead}."


def parsed(raw: bytes) -> Any:
    """The value of a JSON text; raises ValueError for whatever cannot be used.

    A half of a surrogate pair is legal JSON (RFC 8259, section 8.2) and becomes "?": Python keeps it, and the
    first that encodes the text, a widget or the next write, would fail.
    """
    try:
        return _encodable(json.loads(raw))
    except RecursionError as error:  # of the parser, or of ours
        raise ValueError("nested too deeply") from error


def _encodable(value: Any) -> Any:
    match value:
        case str():
            return value.encode("utf-8", "replace").decode()
        case list():
            return [_encodable(one) for one in value]
        case dict():
            return {_encodable(name): _encodable(one) for name, one in value.items()}
        case _:
            return value


def replace_file(path: Path, content: bytes) -> None:
    """Replace a file in one step, so that a crash leaves the old one or the new one; raises OSError with its
    name. A link stays one: what it leads to is replaced.
    """
    try:
        _replace(Path(os.path.realpath(path)), content)
    except OSError as error:
        error.filename, error.filename2 = str(path), None
        raise


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
