"""Numbers and times as words for the window; pure: the time zone is passed in, no clock is read.

``Words`` translates one English sentence: the identity in tests, Qt's translation in the window.
"""

from datetime import datetime, tzinfo
from typing import Protocol

QUIET_DB = -60.0


class Words(Protocol):
    """Translates one English sentence. A sentence with ``%n`` takes the number and marks the English plural:
    ``%n answer(s)``.
    """

    def __call__(self, text: str, n: int = -1, /) -> str:
        """The words."""


def english(text: str, n: int = -1, /) -> str:
    """The sentence as it stands, with its number and plural."""
    if n < 0:
        return text
    return text.replace("%Ln", f"{n:,}").replace("%n", str(n)).replace("(s)", "" if n == 1 else "s")


def clock(at: float, zone: tzinfo | None = None, *, seconds: bool = False) -> str:
    """Hour and minute of a unix time in this zone (None = the local one); "" for 0."""
    return datetime.fromtimestamp(at, zone).strftime("%H:%M:%S" if seconds else "%H:%M") if at else ""


def length(seconds: float) -> str:
    """A length as minutes and seconds: 0:07."""
    whole = max(0, int(seconds))
    return f"{whole // 60}:{whole % 60:02d}"


def spoken_length(seconds: float, tr: Words) -> str:
    """A length for a screen reader: 7 seconds, 2 minutes 5 seconds."""
    whole = max(0, round(seconds))
    minutes, rest = divmod(whole, 60)
    parts = []
    if minutes:
        parts.append(tr("%n minute(s)", minutes))
    if rest or not minutes:
        parts.append(tr("%n second(s)", rest))
    return " ".join(parts)


def elapsed(seconds: float, tr: Words) -> str:
    """The age of a session in whole minutes: with seconds the window would have to wake each second."""
    minutes = int(max(0.0, seconds)) // 60
    if minutes >= 60:
        return tr("{h} h {m:02d} min").format(h=minutes // 60, m=minutes % 60)
    return tr("{n} min").format(n=minutes)


def money(dollars: float) -> str:
    """An amount in US dollars; a small one is never shown as zero."""
    if 0 < dollars < 0.01:
        return "< $0.01"
    return f"${dollars:.2f}"


def loudness(decibels: float) -> float:
    """dBFS on the meter's fixed scale: 0 at -60 and below, 1 at 0."""
    return min(1.0, max(0.0, 1.0 - decibels / QUIET_DB))


def loudness_words(decibels: float, tr: Words) -> str:
    """What the level means for recognition; it judges the level alone."""
    if decibels <= QUIET_DB:
        return tr("silent")
    if decibels < -42.0:
        return tr("quiet")
    if decibels < -6.0:
        return tr("good")
    return tr("too loud")


def apart(text: str) -> str:
    """The text in a Unicode isolate: inside text of the other direction its punctuation stays in place."""
    return f"\u2068{text}\u2069" if text else ""
