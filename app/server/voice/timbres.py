"""Which system voice stands in for each voice name of the protocol, and how fast it talks; pure data."""

from dataclasses import dataclass
from typing import Final

NORMAL_WPM: Final = 165
SLOWEST_WPM: Final = 80
"""espeak-ng talks no slower; below it the words are set apart instead."""
GAPS_PER_S: Final = 26
"""espeak-ng's units of word gap per second, measured at SLOWEST_WPM."""


@dataclass(frozen=True, slots=True)
class Timbre:
    """How one protocol voice sounds on each kind of system."""

    espeak: str
    """Voice and variant of espeak-ng."""
    pitch: int
    """0 - 99, espeak-ng's scale."""
    say: str
    """Voice of macOS."""
    female: bool


TIMBRES: Final = {
    "alloy": Timbre("en-us", 50, "Samantha", True),
    "ash": Timbre("en-us+m3", 35, "Daniel", False),
    "ballad": Timbre("en-gb+m7", 45, "Oliver", False),
    "cedar": Timbre("en-us+m1", 25, "Alex", False),
    "coral": Timbre("en-us+f3", 55, "Karen", True),
    "echo": Timbre("en-us+m6", 60, "Fred", False),
    "marin": Timbre("en-us+f2", 50, "Moira", True),
    "sage": Timbre("en-gb+f4", 40, "Fiona", True),
    "shimmer": Timbre("en-us+f5", 75, "Tessa", True),
    "verse": Timbre("en-gb+m5", 50, "Rishi", False),
}


def timbre(voice: str) -> Timbre:
    """The stand-in for a protocol voice; any other name sounds like "alloy"."""
    return TIMBRES.get(voice, TIMBRES["alloy"])


def pace(speed: float) -> tuple[int, int]:
    """Words a minute and extra gap between words (in espeak-ng's units) for a speed of 0.25 - 1.5."""
    wanted = NORMAL_WPM * min(1.5, max(0.25, speed))
    if wanted >= SLOWEST_WPM:
        return round(wanted), 0
    return SLOWEST_WPM, round(GAPS_PER_S * (60 / wanted - 60 / SLOWEST_WPM))
