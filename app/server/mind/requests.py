"""Finds the request in a text, typed or heard, and writes the closed grammar; pure."""

import re
import unicodedata
from dataclasses import dataclass

from app.server.mind.catalogue import REQUESTS, RULES


@dataclass(frozen=True, slots=True)
class Match:
    """A request found in a text, with its arguments (absent ones left out)."""

    name: str
    arguments: dict[str, str]


_PATTERNS = tuple((request, tuple(re.compile(pattern) for pattern in request.typed)) for request in REQUESTS)
_EXPANSIONS = {"what's": "what is", "who's": "who is", "how's": "how is", "whats": "what is", "it's": "it is"}
_POLITE = re.compile(r"^(?:(?:okay|ok|hey|um|uh|well|so|please|pressel|now)\s+)+|(?:\s+please)+$")


def plain(text: str) -> str:
    """A text as the patterns see it: lower case, with figures and arithmetic, without other punctuation and
    courtesies.
    """
    text = unicodedata.normalize("NFKC", text).lower()
    text = text.translate({ord("’"): "'", ord("×"): "*", ord("÷"): "/", ord("−"): "-"})
    text = re.sub(r"(?<=\d),(?=\d{3}\b)", "", text)
    text = re.sub(r"(?<=[a-z])-(?=[a-z])", " ", text)
    text = re.sub(r"[^\w\s'+\-*/().=]|\.(?!\d)", " ", text)
    words = " ".join(_EXPANSIONS.get(word, word) for word in text.split())
    return _POLITE.sub("", words).strip() or words


def match(text: str) -> Match | None:
    """Which request a text is, with its arguments from the plain text."""
    simple = plain(text)[:500]
    for request, patterns in _PATTERNS:
        for pattern in patterns:
            found = pattern.fullmatch(simple)
            if found and request.accepts(found):
                arguments = {name: value for name, value in found.groupdict().items() if value}
                return Match(request.name, arguments)
    return None


def jsgf() -> str:
    """The closed grammar of all spoken forms, in JSGF 1.0; its public rule is `request`."""
    forms = [f"({form})" for request in REQUESTS for form in request.spoken]
    rules = [f"<{name}> = {body};" for name, body in RULES.items()]
    return "\n".join(["#JSGF V1.0;", "grammar requests;", *rules, f"public <request> = {' | '.join(forms)};"])


def help_lines() -> tuple[str, ...]:
    """Ways of asking worth telling, in order."""
    return tuple(request.help for request in REQUESTS if request.help)
