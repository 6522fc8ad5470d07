"""Sets up the log, and takes credentials and sound out of every line. Imports nothing of ours."""

import logging
import re
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

LARGEST_FILE = 1024 * 1024
FILES = 3

_SECRETS = (
    re.compile(r"\b((?:(?:sk|ek|rk)[-_]|sess-))[A-Za-z0-9_\-]{4,}"),
    re.compile(r"((?i:bearer)\s+)[^\s\"',;}\]]+"),
    re.compile(
        r"((?i:\b(?:api[-_]?key|token|secret|authorization)\b)[\"']?\s*[:=]\s*[\"']?(?!\s*bearer\b))[^\s\"',;&}\]]{4,}"
    ),
    re.compile(r"(openai-insecure-api-key\.)[^\s\"',]+"),
)
# Base64 of 96 characters and more is sound or a picture, and so is the repr of long bytes.
_BASE64 = re.compile(r"(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{96,}={0,2}")
_BYTES = re.compile(r"b'(?:[^'\\]|\\.){24,}'|b\"(?:[^\"\\]|\\.){24,}\"")
_ESCAPED = re.compile(r"\\x..|\\.", re.DOTALL)


SHORTEST_HIDDEN = 6
_hidden: set[str] = set()


def hide(secret: str) -> None:
    """Take this very text out from now on, whatever it looks like. A very short one is ignored: it would take
    common words with it.
    """
    if len(secret) >= SHORTEST_HIDDEN:
        _hidden.add(secret)


def redacted(text: str) -> str:
    """The text without credentials; sound becomes its size, such as ``<1920 B>``."""
    for secret in tuple(_hidden):
        text = text.replace(secret, "***")
    for pattern in _SECRETS:
        text = pattern.sub(r"\1***", text)
    text = _BYTES.sub(lambda found: f"<{len(_ESCAPED.sub('.', found[0])) - 3} B>", text)
    return _BASE64.sub(lambda found: f"<{len(found[0].rstrip('=')) * 3 // 4} B>", text)


class Redacting(logging.Formatter):
    """Formats a record, traceback included, and redacts the result: secrets can be in an exception's text."""

    def format(self, record: logging.LogRecord) -> str:
        """One record as text."""
        return redacted(super().format(record))


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
        kept = RotatingFileHandler(
            file, maxBytes=LARGEST_FILE, backupCount=FILES, encoding="utf-8", delay=False
        )
        file.chmod(0o600)
    except OSError as error:
        return f"no log file: {error}"
    kept.setFormatter(Redacting("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(kept)
    return ""
