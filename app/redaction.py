"""Takes credentials and sound out of text that somebody may see (log, details, standard output), and
credentials out of what our child processes inherit. Imports nothing of ours.

A credential is known by being told to ``hide``, wherever one is taken in or resolved, and by the forms that
services give theirs.
"""

import json
import re
from collections.abc import Iterator, Mapping
from urllib.parse import quote

SHORTEST_HIDDEN = 6
"""A shorter one is not taken out: it would take common words with it."""
TELLING = 12
"""So much of the beginning of a credential is taken out too: who repeats one may cut it short."""

_FORMS = (
    re.compile(r"\b((?:(?:sk|ek|rk)[-_]|sess-))[A-Za-z0-9_\-]{4,}"),
    re.compile(r"((?i:bearer)\s+)[^\s\"',;}\]]+"),
    re.compile(
        r"((?i:\b(?:api[-_]?key|token|secret|authorization)\b)[\"']?\s*[:=]\s*[\"']?(?!\s*bearer\b))[^\s\"',;&}\]]{4,}"
    ),
    re.compile(r"(openai-insecure-api-key\.)[^\s\"',]+"),
    re.compile(r"(\w://)[^\s/?#\"']+(?=@)"),
)
# Base64 of 96 characters and more is sound or a picture, and so is the repr of long bytes.
_BASE64 = re.compile(r"(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{96,}={0,2}")
_BYTES = re.compile(r"b'(?:[^'\\]|\\.){24,}'|b\"(?:[^\"\\]|\\.){24,}\"")
_PRIVATE_NAME = re.compile(r"key|token|secret|passw|credential|auth|proxy|dsn", re.IGNORECASE)
_PRIVATE_VALUE = re.compile(r"://[^/\s]*@|\b(?:sk-|ek_)")
_ESCAPED = re.compile(r"\\x..|\\.", re.DOTALL)


class _Hidden:
    """What is taken out; ``heads`` finds the beginning of each, in upper or lower case, in one pass: each
    message of a server is searched, and hardly one holds any. ``beginnings`` also finds as little as the
    first sign of a long one at the very end, ``begun`` has what that can be, in lower case.
    """

    def __init__(self) -> None:
        self.secrets: dict[str, re.Pattern[str]] = {}
        self.heads: re.Pattern[str] | None = None
        self.beginnings: re.Pattern[str] | None = None
        self.begun: frozenset[str] = frozenset()

    def add(self, secret: str) -> None:
        """Take this out too."""
        if len(secret) < SHORTEST_HIDDEN or secret in self.secrets:
            return
        self.secrets[secret] = re.compile(re.escape(secret[:TELLING]), re.IGNORECASE)
        self.heads = re.compile("|".join(head.pattern for _, head in self.all()), re.IGNORECASE)
        long = {secret[:TELLING].lower() for secret, _ in self.all() if len(secret) >= TELLING}
        self.begun = frozenset(head[:n] for head in long for n in range(1, TELLING))
        self.beginnings = re.compile("|".join(map(_beginning, sorted(long))), re.IGNORECASE) if long else None

    def all(self) -> tuple[tuple[str, re.Pattern[str]], ...]:
        """Each with what finds it; the threads of keyring and key test may add one meanwhile."""
        return tuple(self.secrets.items())


def _beginning(head: str) -> str:
    """A pattern for this head, or for what the end of the text leaves of it."""
    pattern = re.escape(head[-1])
    for sign in reversed(head[:-1]):
        pattern = rf"{re.escape(sign)}(?:{pattern}|\Z)"
    return pattern


_hidden = _Hidden()


def hide(credential: str) -> None:
    """Take this very text out from now on, whatever it looks like and however it is written down: as it is,
    its lines and words one by one, and escaped for a URL, for JSON or for Python.
    """
    for form in (credential, *(word for word in credential.split() if len(word) >= TELLING)):
        url = quote(form, safe="", errors="surrogateescape")
        for text in (form, " ".join(form.split()), url, json.dumps(form)[1:-1], repr(form)[1:-1]):
            _hidden.add(text)


def redacted(text: str) -> str:
    """The text without credentials; sound becomes its size, such as ``<1920 B>``."""
    text = concealed(text)
    text = _BYTES.sub(lambda found: f"<{len(_ESCAPED.sub('.', found[0])) - 3} B>", text)
    return _BASE64.sub(lambda found: f"<{len(found[0].rstrip('=')) * 3 // 4} B>", text)


def concealed(text: str) -> str:
    """The text without what was told to ``hide`` and without what has the form of a credential."""
    text = without_hidden(text)
    for pattern in _FORMS:
        text = pattern.sub(r"\1***", text)
    return text


def repeats(text: str) -> bool:
    """Whether the text may hold what was told to ``hide``: it has the beginning of one at least."""
    return _hidden.heads is not None and _hidden.heads.search(text) is not None


def without_hidden(text: str, least: int = SHORTEST_HIDDEN) -> str:
    """The text without what was told to ``hide`` and has ``least`` signs or more; everything else stays, what
    only looks like a credential too.
    """
    if not repeats(text):
        return text
    found = ((secret, head) for secret, head in _hidden.all() if len(secret) >= least)
    spans = sorted(span for secret, head in found for span in _spans(text, secret, head))
    kept, at = [], 0
    for start, end in spans:
        if start >= at:  # or it overlaps the one before: another way of writing the same
            kept += [text[at:start], "***"]
        at = max(at, end)
    return "".join((*kept, text[at:]))


def without_hidden_so_far(text: str) -> tuple[str, str]:
    """A text that goes on: what of it can be shown, without long credentials, and the end of it that may turn
    out to be the beginning of one.
    """
    if _hidden.beginnings is None or _hidden.beginnings.search(text) is None:
        return text, ""
    keep = len(text) - _longest_beginning(text)
    if repeats(text):
        keep = _before_open(text, keep)
    return without_hidden(text[:keep], TELLING), text[keep:]


def _before_open(text: str, keep: int) -> int:
    """Where the first long credential begins that the end of the text cuts short, or a cut at ``keep``
    would; ``keep`` where there is none.
    """
    long = [(secret, head) for secret, head in _hidden.all() if len(secret) >= TELLING]
    spans = [(*span, len(secret)) for secret, head in long for span in _spans(text, secret, head)]
    keep = min([keep, *(start for start, end, length in spans if end == len(text) and end - start < length)])
    for start, end, _ in sorted(spans, reverse=True):
        if start < keep < end:
            keep = start
    return keep


def _longest_beginning(text: str) -> int:
    """How many signs of the end of the text may begin a long credential, fewer than a whole head."""
    longest = min(TELLING - 1, len(text))
    return next((n for n in range(longest, 0, -1) if text[-n:].lower() in _hidden.begun), 0)


def _spans(text: str, secret: str, head: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Where the secret stands, whole or cut short."""
    for found in head.finditer(text):
        end, length = found.end(), found.end() - found.start()
        while end < len(text) and length < len(secret) and text[end].lower() == secret[length].lower():
            end, length = end + 1, length + 1
        yield found.start(), end


def without_credentials(environment: Mapping[str, str]) -> dict[str, str]:
    """What a child process may inherit: ours call nobody, so they need no key of any service and no way to a
    proxy, nor do the programs that they start.
    """
    return {
        name: value
        for name, value in environment.items()
        if not _PRIVATE_NAME.search(name) and not _PRIVATE_VALUE.search(value)
    }
