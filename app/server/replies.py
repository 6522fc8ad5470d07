"""What ``pressel serve --answer`` chooses from: the built-in parts, and two sets to measure clients with.

``tone`` answers everything with the same chirp, which a recording finds again by correlation; ``echo`` plays
the user's own recording back. Neither needs a recogniser or a system voice.
"""

import math
from collections.abc import Iterator
from functools import lru_cache

from app.protocol.pcm import RATE, exact_ms_of
from app.server.open_parts import open_ear, open_mind, open_vad, open_voice, warm_up
from app.server.part_ports import Answer, PlayTake, Question, Recognised, SayText
from app.server.runtime.runtime import Parts

TONE_S = 6.0


@lru_cache(maxsize=4)
def chirp(seconds: float = TONE_S) -> bytes:
    """300 to 3000 Hz, rising once a second, each second a little louder than the one before, so that no two
    are alike.
    """
    import numpy as np  # 12 MB that only a measuring server needs

    at = np.arange(int(seconds * RATE)) / RATE
    within = at % 1.0
    phase = 2 * math.pi * (300 * within + 1350 * within**2)
    loud = 0.25 + 0.25 * np.floor(at) / max(1.0, seconds)
    edge = np.minimum(1.0, np.minimum(at, seconds - at) / 0.005)
    return bytes((np.sin(phase) * loud * edge * 32767).astype("<i2").tobytes())


class DeafEar:
    """Hears no words, only how long somebody spoke."""

    name = "none (measuring aid)"
    available = False

    def __init__(self) -> None:
        self._bytes = 0

    def start(self) -> None:
        self._bytes = 0

    def feed(self, pcm: bytes) -> str | None:
        self._bytes += len(pcm)
        return None

    def finish(self) -> Recognised:
        heard = Recognised("", seconds=exact_ms_of(self._bytes) / 1000)
        self._bytes = 0
        return heard

    def cancel(self) -> None:
        self._bytes = 0


class MuteVoice:
    """Speaks nothing."""

    name = "none (measuring aid)"
    available = False

    def speak(self, text: str, *, voice: str, speed: float) -> Iterator[bytes]:
        return iter(())


class ToneMind:
    """The chirp, whatever was said."""

    def answer(self, question: Question) -> Answer:
        return Answer((PlayTake(chirp(), "This is a test tone."),))


class EchoMind:
    """The user's own recording; typed text comes back as text."""

    def answer(self, question: Question) -> Answer:
        if question.spoken and question.take:
            return Answer((PlayTake(question.take, "This is what I got."),))
        return Answer((SayText(question.text or "Nothing."),))


def parts_for(answers: str) -> Parts:
    """``built-in``, or the measuring aids ``tone`` and ``echo``."""
    if answers == "tone":
        return Parts(DeafEar, ToneMind, MuteVoice, open_vad)
    if answers == "echo":
        return Parts(DeafEar, EchoMind, MuteVoice, open_vad)
    if answers == "built-in":
        return Parts(open_ear, open_mind, open_voice, open_vad, warm_up)
    raise ValueError(f"no such answers: {answers}")


ANSWERS: tuple[str, ...] = ("built-in", "tone", "echo")
