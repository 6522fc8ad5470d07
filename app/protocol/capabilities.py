"""What the server at the other end is able to do, as one value that everybody asks; it knows no host.

A dialect says what its servers can do; one that departs from its dialect is described by its departures.
``app/core/service/departures.py`` learns them from what the server refuses.
"""

from dataclasses import dataclass, replace
from functools import cache

Departures = tuple[tuple[str, bool], ...]
"""Fields of ``Capabilities`` in which one server differs from its dialect."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Capabilities:
    """``temperature``: the session has a sampling temperature, 0.6 to 1.2. ``reasoning``: it has an effort.
    ``keywords``: its transcription takes a list of words.

    ``cancels``, ``truncates``, ``clears``: it knows response.cancel, conversation.item.truncate and
    input_audio_buffer.clear. ``answers_commit``: a commit alone makes it answer, so that a response.create
    would be a second answer. ``commits``: it knows input_audio_buffer.commit; one that does not listens for
    pauses whatever it is told, so that silence ends a turn, and answers by itself.
    """

    temperature: bool
    reasoning: bool
    keywords: bool
    cancels: bool = True
    truncates: bool = True
    clears: bool = True
    answers_commit: bool = False
    commits: bool = True


GA = Capabilities(temperature=False, reasoning=True, keywords=True)
BETA = Capabilities(temperature=True, reasoning=False, keywords=False)
OF_DIALECT = {"ga": GA, "beta": BETA}


@cache
def capabilities(dialect: str, departures: Departures = ()) -> Capabilities:
    """What a server of this dialect is able to do; KeyError for an unknown dialect."""
    found = replace(OF_DIALECT[dialect], **dict(departures))
    return found if found.commits else replace(found, answers_commit=True)
