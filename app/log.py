"""Where the log goes and what must not get into it: keys and sound are taken out of every line; it decides
nothing.
"""

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
# Base64 of 96 characters and more is sound (or a picture), as is the repr of long bytes.
_BASE64 = re.compile(r"(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{96,}={0,2}")
_BYTES = re.compile(r"b'(?:[^'\\]|\\.){24,}'|b\"(?:[^\"\\]|\\.){24,}\"")
_ESCAPED = re.compile(r"\\x..|\\.", re.DOTALL)


SHORTEST_HIDDEN = 6
_hidden: set[str] = set()


def hide(secret: str) -> None:
    """From now on this very text is taken out too, whatever it looks like. One that is too short would take
    common words with it.
    """
    if len(secret) >= SHORTEST_HIDDEN:
        _hidden.add(secret)


def redacted(text: str) -> str:
    """The text without keys; sound reads ``<1920 B>``."""
    for secret in tuple(_hidden):
        text = text.replace(secret, "***")
    for pattern in _SECRETS:
        text = pattern.sub(r"\1***", text)
    text = _BYTES.sub(lambda found: f"<{len(_ESCAPED.sub('.', found[0])) - 3} B>", text)
    return _BASE64.sub(lambda found: f"<{len(found[0].rstrip('=')) * 3 // 4} B>", text)


class Redacting(logging.Formatter):
    """Formats a record, traceback included, and then takes out what must not be there."""

    def format(self, record: logging.LogRecord) -> str:
        """One record as text."""
        return redacted(super().format(record))


def start(file: Path | None, *, verbose: bool = False) -> str:
    """Log to this file (rotating, its owner's alone) and warnings to stderr; returns words if the file cannot
    be.
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
