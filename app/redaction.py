"""Takes credentials and sound out of text that somebody may see (log, details, standard output), and
credentials out of what our child processes inherit. Imports nothing of ours.

A credential is known by being told to ``hide``, wherever one is taken in or resolved, and by the forms that
services give theirs.
"""

import base64
import json
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from urllib.parse import quote

SHORTEST_HIDDEN = 6
"""A shorter one is not taken out: it would take common words with it."""
TELLING = 12
"""So much of the beginning or the end of a credential is taken out too: who repeats one may cut it short."""

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
_URL_SAFE = str.maketrans("+/", "-_")
_UNSEEN = dict.fromkeys((0xAD, *range(0x200B, 0x2010), *range(0x2060, 0x2065), 0xFEFF))
_ESCAPED = re.compile(r"\\x..|\\.", re.DOTALL)


class _Hidden:
    """What is taken out: each way of writing a credential down, folded, and the marks that it is found by.
    ``begun``: what the end of a text can have of a long one.
    """

    def __init__(self) -> None:
        self.secrets: dict[str, _Secret] = {}
        self.ends: tuple[str, ...] = ()
        self.begun: frozenset[str] = frozenset()

    def add(self, secret: str) -> None:
        """Take this out too."""
        folded = _folded(secret)
        if len(folded) < SHORTEST_HIDDEN or folded in self.secrets:
            return
        last = max(0, len(folded) - TELLING)
        cuts = (folded[at : at + TELLING] for at in (*range(0, last, TELLING), last))
        self.secrets[folded] = _Secret(folded, _spaced(secret), tuple(dict.fromkeys(cuts)))
        self.ends = tuple({end for known in self.all() for end in (known.marks[0], known.marks[-1])})
        heads = {known.marks[0] for known in self.all() if len(known.folded) >= TELLING}
        self.begun = frozenset(head[:n] for head in heads for n in range(1, TELLING))

    def all(self) -> "tuple[_Secret, ...]":
        """All of them; the threads of keyring and key test may add one meanwhile."""
        return tuple(self.secrets.values())


class _Secret(NamedTuple):
    """``folded``, and with its blanks."""

    folded: str
    spaced: str
    marks: tuple[str, ...]


_hidden = _Hidden()


def hide(credential: str) -> None:
    """Take this very text out from now on, whatever it looks like and however it is written down: as it is,
    its lines and words one by one, escaped for a URL, for JSON, HTML or Python, and encoded as base64 (also
    with something before or behind it, as in HTTP Basic) or hexadecimal.
    """
    for form in (credential, *(word for word in credential.split() if len(word) >= TELLING)):
        for text in (form, *_escaped(form), *_encoded(form)):
            _hidden.add(text)


def _escaped(text: str) -> Iterator[str]:
    from html import escape  # knows two thousand names of signs, which the first paint need not wait for

    as_json = json.dumps(text)[1:-1]
    yield from (as_json, as_json.replace("/", r"\/"), repr(text)[1:-1], escape(text))
    for safe in ("", "/"):
        yield quote(text, safe=safe, errors="surrogateescape")
    if len(text) >= TELLING:  # nobody escapes each sign of a word
        yield "".join(f"\\u{ord(sign):04x}" for sign in text)
        yield "".join(f"%{byte:02x}" for byte in _bytes(text))


def _encoded(text: str) -> Iterator[str]:
    """Hexadecimal, and that part of base64 (RFC 4648) that is the same whatever stands around the text."""
    data = _bytes(text)
    if len(data) < TELLING:
        return
    yield data.hex()
    for before, spoilt in ((0, 0), (1, 2), (2, 3)):
        whole = (before + len(data)) // 3 * 3
        packed = base64.b64encode((bytes(before) + data)[:whole]).decode()[spoilt:]
        yield from {packed, packed.translate(_URL_SAFE)}


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _spaced(text: str) -> str:
    return " ".join(text.split()).casefold().translate(_UNSEEN)


def _folded(text: str) -> str:
    """The text without case, and without what may be put between two signs of a credential: blanks, line
    breaks and what cannot be seen.
    """
    text = "".join(text.split()).casefold()
    return text if text.isascii() else text.translate(_UNSEEN)


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
    """Whether the text may hold what was told to ``hide``: each message of a server is searched, and hardly
    one has so much as an end of it.
    """
    folded = _folded(text)
    return any([end in folded for end in _hidden.ends])  # a generator takes twice the time


def without_hidden(text: str, least: int = SHORTEST_HIDDEN) -> str:
    """The text without what was told to ``hide`` and has ``least`` signs or more; everything else stays, what
    only looks like a credential too.
    """
    if not repeats(text):
        return text
    folded, places = _placed(text)
    found = (secret for secret in _hidden.all() if len(secret.folded) >= least)
    spans = sorted({span[:2] for secret in found for span in _spans(secret, folded, places, text)})
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
    keep, begun = len(text), _longest_beginning(_folded(text))
    while begun > 0:
        keep -= 1
        begun -= len(_folded(text[keep]))
    if not repeats(text):
        return text[:keep], text[keep:]
    keep = _before_open(text, keep)
    return without_hidden(text[:keep], TELLING), text[keep:]


def _before_open(text: str, keep: int) -> int:
    """Where the first long credential begins that the end of the text cuts short, or a cut at ``keep``
    would; ``keep`` where there is none.
    """
    folded, places = _placed(text)
    long = (secret for secret in _hidden.all() if len(secret.folded) >= TELLING)
    spans = [span for secret in long for span in _spans(secret, folded, places, text)]
    keep = min([keep, *(start for start, _, goes_on in spans if goes_on)])
    for start, end, _ in sorted(spans, reverse=True):
        if start < keep < end:
            keep = start
    return keep


def _longest_beginning(folded: str) -> int:
    """How many signs of the end of the text may begin a long credential, fewer than a whole head."""
    longest = min(TELLING - 1, len(folded))
    return next((n for n in range(longest, 0, -1) if folded[-n:] in _hidden.begun), 0)


def _placed(text: str) -> tuple[str, list[int]]:
    """The folded text, and where each of its signs stood."""
    pairs = [(low, at) for at, sign in enumerate(text) for low in _folded(sign)]
    return "".join(low for low, _ in pairs), [at for _, at in pairs]


def _spans(secret: _Secret, folded: str, places: list[int], text: str) -> Iterator[tuple[int, int, bool]]:
    """Where the secret stands, whole or cut short at either end, and whether the end of the text did that."""
    for mark in secret.marks:
        inside, start = secret.folded.index(mark), folded.find(mark)
        while start >= 0:
            first, end = _widened(folded, start, secret.folded, inside, len(mark))
            span = places[first], places[end - 1] + 1
            # Blanks in a short one are the gaps between words of a sentence.
            if len(secret.folded) >= TELLING or _spaced(text[slice(*span)]) in (secret.folded, secret.spaced):
                yield *span, end == len(folded) and end - start + inside < len(secret.folded)
            start = folded.find(mark, start + 1)


def _widened(folded: str, start: int, secret: str, inside: int, length: int) -> tuple[int, int]:
    """As far as the text around a mark is the secret's too. ``inside``: where the mark is in the secret."""
    shift, end = start - inside, start + length
    while start > max(0, shift) and folded[start - 1] == secret[start - 1 - shift]:
        start -= 1
    while end < len(folded) and end - shift < len(secret) and folded[end] == secret[end - shift]:
        end += 1
    return start, end


def without_credentials(environment: Mapping[str, str]) -> dict[str, str]:
    """What a child process may inherit: ours call nobody, so they need no key of any service and no way to a
    proxy, nor do the programs that they start.
    """
    return {
        name: value
        for name, value in environment.items()
        if not _PRIVATE_NAME.search(name) and not _PRIVATE_VALUE.search(value)
    }
