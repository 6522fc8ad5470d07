"""Picks this system's voice and turns text into slices of equal length and loudness, sentence by sentence.

A sentence takes a few milliseconds and is made only when the one before has been taken. So the first slice is
early, closing the iterator stops all work, and the speech library is locked for moments only.
"""

import functools
import re
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Final, Protocol

from app.protocol.pcm import BYTES_PER_MS, FULL_SCALE, RATE, SAMPLE_BYTES
from app.resampling import samples_of
from app.server.part_ports import Voice
from app.server.voice.stretch import Stretched
from app.server.voice.timbres import Timbre, timbre

FIRST_BYTES: Final = 40 * BYTES_PER_MS
SLICE_BYTES: Final = 100 * BYTES_PER_MS
PEAK: Final = 0.708
"""-3 dBFS."""
MOST_GAIN: Final = 6.0
LONGEST: Final = 180
"""Characters made at once; longer sentences are cut at a comma or a space."""

_ENDS = re.compile(r"(?<=[.!?:;…])[\"”’)]*\s+|\n+")


class Maker(Protocol):
    """A speech program or library: turns one short text into mono samples at a rate of its own."""

    @property
    def name(self) -> str:
        """For the user to read."""
        ...

    def make(self, text: str, timbre: Timbre, speed: float) -> tuple[bytes, int]:
        """s16le samples and their rate; empty when it fails."""
        ...


class SystemVoice:
    """A ``Voice`` on top of a ``Maker``."""

    available = True

    def __init__(self, maker: Maker) -> None:
        self._maker = maker

    @property
    def name(self) -> str:
        """The maker's name and version."""
        return self._maker.name

    def speak(self, text: str, *, voice: str, speed: float) -> Iterator[bytes]:
        """Slices of 24 kHz mono s16le: one of 40 ms, then of 100 ms."""
        who, size = timbre(voice), FIRST_BYTES
        for sentence in sentences(text):
            pcm, hz = self._maker.make(sentence, who, min(1.5, max(0.25, speed)))
            sound, at = level(pcm, hz), 0
            while at < sound.length:
                yield sound.piece(at, size // SAMPLE_BYTES)
                at, size = at + size // SAMPLE_BYTES, SLICE_BYTES


class NoVoice:
    """In place of a voice where none was found: answers are text only. Its name says why."""

    available = False

    def __init__(self, reason: str) -> None:
        self.name = f"no voice ({reason})"

    def speak(self, text: str, *, voice: str, speed: float) -> Iterator[bytes]:
        """Nothing."""
        yield from ()


def sentences(text: str) -> Iterator[str]:
    """Split a text into sentences, and those over LONGEST at a comma, else at a space."""
    for sentence in _ENDS.split(text):
        left = sentence.strip()
        while len(left) > LONGEST:
            cut = left.rfind(", ", 20, LONGEST) + 1 or left.rfind(" ", 1, LONGEST) + 1 or LONGEST
            yield left[:cut].strip()
            left = left[cut:].strip()
        if any(letter.isalnum() for letter in left):
            yield left


def level(pcm: bytes, hz: int) -> Stretched:
    """Sound at 24 kHz with its peak at -3 dBFS; raised sixfold at most, so that silence stays silence."""
    samples = samples_of(pcm)
    peak = max(max(samples, default=0), -min(samples, default=0))
    return Stretched(samples, hz, RATE, min(MOST_GAIN, PEAK * FULL_SCALE / peak) if peak else 1.0)


def _windows() -> Voice | None:
    from app.server.voice.voice_sapi import open_sapi

    maker = open_sapi()
    return SystemVoice(maker) if maker else None


def _macos() -> Voice | None:
    from app.server.voice.voice_say import open_say

    maker = open_say()
    return SystemVoice(maker) if maker else None


def _espeak() -> Voice | None:
    from app.server.voice.voice_espeak import open_espeak

    maker = open_espeak()
    return SystemVoice(maker) if maker else None


def _program() -> Voice | None:
    from app.server.voice.voice_program import open_program

    maker = open_program()
    return SystemVoice(maker) if maker else None


def ways(platform: str) -> tuple[Callable[[], Voice | None], ...]:
    """Where to look for a voice, best first, on this `sys.platform`."""
    own = {"win32": (_windows,), "darwin": (_macos,)}.get(platform, ())
    return (*own, _espeak, _program)


_LOOKING: Final = threading.Lock()


def system_voice() -> Voice:
    """The best voice that works here. Looked for once per process, also when two threads ask at once (warm-up
    and the first answer), which functools.cache alone would let happen.
    """
    with _LOOKING:
        return _looked_for()


@functools.cache
def _looked_for() -> Voice:
    for way in ways(sys.platform):
        found = way()
        if found is not None:
            return found
    return NoVoice("install espeak-ng to hear answers; until then they are text only")
