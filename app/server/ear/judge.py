"""Decides whether the open decoder or the closed grammar heard right; pure."""

from dataclasses import dataclass
from typing import Final

from app.server.mind import requests

BELIEF: Final = 8.5
"""Least belief in the grammar's reading."""
LIKENESS: Final = 2.0
COVER: Final = 13.0
WORST: Final = 0.4
"""What they weigh in the belief, beside a gap of one: a logistic fit, rounded."""
MOST_COVER: Final = 1.05
"""More speech than that over the open reading's proves nothing further."""
SAME_KIND: Final = 0.4
"""Cost of mistaking a sound for its like (one vowel for another, P for B); 1.0 for any other."""

_KINDS = (
    *("AA AE AH AO AW AY EH ER EY IH IY OW OY UH UW", "P B", "T D", "K G", "F V", "S Z SH ZH CH JH"),
    *("TH DH", "M N NG", "L R", "W Y", "HH"),
)
_KIND = {sound: kind for kind in _KINDS for sound in kind.split()}


@dataclass(frozen=True, slots=True)
class Reading:
    """What one decoder made of an utterance."""

    words: str = ""
    sounds: tuple[str, ...] = ()
    """Phones of the words, in CMU's letters."""
    frames: int = 0
    """10 ms frames that the words take, silence not counted."""
    misfit: float = 0.0
    """How far the words are from the best fitting sounds, in nats per frame: 2.3 to 4.4 for what people said,
    4.6 to 12 for what they did not; for robotic voices 4 to 9 even where it is right.
    """
    worst: float = 0.0
    """The same of the word that fits worst."""


def judge(opened: Reading, closed: Reading) -> tuple[str, str | None]:
    """The words to believe, and the name of the request when the grammar is believed.

    The grammar always finds something that could have been said, so it is believed only where its words fit
    the sound nearly as well as the open reading does, both readings sound alike (their spelling may differ
    wildly) and it does not explain speech away as silence: each may be weak where the others are strong.
    Measured on requests in seven synthetic voices and on 164 other utterances, recorded and synthetic: 179 of
    220 were understood, and 2 others were taken for a request, both synthetic (by likeness and silence alone
    it had been 106 and 2). The limits were set on that same set (fits that had not seen a fifth of the
    sentences did as well there), so take the figures as a hint.
    """
    if closed.words and belief(opened, closed) > BELIEF:
        found = requests.match(closed.words)
        if found is not None:
            return closed.words, found.name
    return opened.words, None


def belief(opened: Reading, closed: Reading) -> float:
    """How much speaks for the closed reading; on no scale but that of BELIEF."""
    cover = min(MOST_COVER, closed.frames / max(1, opened.frames))
    gap = closed.misfit - opened.misfit
    return LIKENESS * likeness(opened, closed) + COVER * cover - gap - WORST * closed.worst


def likeness(one: Reading, other: Reading) -> float:
    """1.0 for the same sounds, 0.0 for nothing in common."""
    longest = max(len(one.sounds), len(other.sounds))
    return 1 - _distance(one.sounds, other.sounds) / longest if longest else 0.0


def _distance(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """Edits from one to the other (Levenshtein), cheaper between sounds of a kind."""
    row = [float(at) for at in range(len(other) + 1)]
    for at, sound in enumerate(one, 1):
        corner, row[0] = row[0], float(at)
        for place, heard in enumerate(other, 1):
            swap = (
                0.0 if sound == heard else SAME_KIND if _KIND.get(sound) == _KIND.get(heard, heard) else 1.0
            )
            corner, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, corner + swap)
    return row[-1]
