"""Raises or lowers the sample rate of a short sound in plain Python, piece by piece; it reads no stream and
loads no library.

The practice voice needs a few seconds at a time: that is not worth the 14 MB that numpy and soxr take, which
stay for the sessions that ask for more (`resample`).
"""

import math
from array import array
from functools import lru_cache
from operator import mul
from typing import Final

REACH: Final = 6
"""Zero crossings of the windowed sinc on either side."""
_FULL: Final = 32767


class Stretched:
    """One sound at another rate. ``samples``: s16 mono at ``source_hz``; ``gain``: a factor on all of it."""

    def __init__(self, samples: "array[int]", source_hz: int, target_hz: int, gain: float) -> None:
        common = math.gcd(source_hz, target_hz)
        self._up, self._down = target_hz // common, source_hz // common
        self._taps = _taps(self._up, self._down)
        self._gain = gain
        half = len(self._taps[0]) // 2
        silence = array("h", bytes(2 * half))
        self._sound = silence + samples + silence
        self.length = -(-len(samples) * self._up // self._down)

    def piece(self, first: int, count: int) -> bytes:
        """Samples ``first`` to ``first + count`` at the new rate, as s16le, fewer at the end."""
        sound, width, gain = self._sound, len(self._taps[0]), self._gain
        out = array("h")
        for number in range(first, min(first + count, self.length)):
            # One before: the taps in front of a sample that falls on its own place begin there.
            place, phase = divmod(number * self._down, self._up)
            value = sum(map(mul, self._taps[phase], sound[place + 1 : place + 1 + width])) * gain
            out.append(max(-_FULL, min(_FULL, round(value))))
        return out.tobytes()


@lru_cache(maxsize=4)
def _taps(up: int, down: int) -> tuple[tuple[float, ...], ...]:
    """For each phase between two samples, the shares of the samples around it."""
    cutoff = min(1.0, up / down)
    half = math.ceil(REACH / cutoff)

    def share(distance: float) -> float:
        if abs(distance) >= half:
            return 0.0
        window = 0.5 + 0.5 * math.cos(math.pi * distance / half)
        angle = math.pi * distance * cutoff
        return window * cutoff * (math.sin(angle) / angle if angle else 1.0)

    def phase(at: int) -> tuple[float, ...]:
        shares = [share(place - at / up) for place in range(1 - half, half + 1)]
        whole = sum(shares)
        return tuple(one / whole for one in shares)

    return tuple(phase(at) for at in range(up))


def samples_of(pcm: bytes) -> "array[int]":
    """s16le bytes as numbers, without an odd byte at the end; all our systems are little-endian."""
    return array("h", pcm[: len(pcm) & ~1])
