"""Sets up the log; every line of it is redacted and can be shown in any terminal."""

import logging
import os
import sys
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from app.printable import printable
from app.redaction import redacted

LARGEST_FILE = 1024 * 1024
FILES = 3


class _PrivateFile(RotatingFileHandler):
    """Each file that it begins is the owner's alone from the first byte on."""

    def _open(self) -> TextIOWrapper:
        """Append to the file, made if need be."""
        file = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        return os.fdopen(file, "a", encoding=self.encoding, errors=self.errors)


class Redacting(logging.Formatter):
    """Formats a record, traceback included, and redacts the result: secrets can be in an exception's text."""

    def format(self, record: logging.LogRecord) -> str:
        """One record as text. Whatever its message says, it does not look like another record."""
        return printable(redacted(super().format(record)))

    def formatMessage(self, record: logging.LogRecord) -> str:
        """The message with the lines after its first indented: a foreign newline begins no line of ours."""
        return super().formatMessage(record).replace("\n", "\n    ")


def start(file: Path | None, *, verbose: bool = False) -> str:
    """Log to this file, rotating and readable by its owner alone, and warnings to stderr. Returns the
    reason if the file cannot be opened, else "".
    """
    root = logging.getLogger()
    root.setLevel(logging.DEBUG if verbose else logging.INFO)
    # websockets logs whole frames at DEBUG, and each of them holds sound.
    logging.getLogger("websockets").setLevel(logging.INFO)
    aloud = logging.StreamHandler(sys.stderr)
    aloud.setLevel(logging.DEBUG if verbose else logging.WARNING)
    aloud.setFormatter(Redacting("%(levelname)s %(name)s: %(message)s"))
    root.addHandler(aloud)
    if file is None:
        return ""
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        kept = _PrivateFile(file, maxBytes=LARGEST_FILE, backupCount=FILES, encoding="utf-8", delay=False)
        file.chmod(0o600)
    except OSError as error:
        return f"no log file: {error}"
    kept.setFormatter(Redacting("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(kept)
    return ""
