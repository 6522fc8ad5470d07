"""Brings sound of any rate, channel count and width to 24 kHz mono s16le and back, as a stream; it knows no
device and no file.

A device that speaks our format (most do) costs no arithmetic and no numpy.
"""

import math
from typing import TYPE_CHECKING

from app.audio.pcm.sample_kinds import WIDTH, Kind
from app.protocol import pcm as plain
from app.protocol.pcm import RATE

if TYPE_CHECKING:
    from app.audio.pcm.conversion import Inwards, Outwards

QUIET = -120.0
"""The level of silence, in dBFS."""


def level(pcm: bytes) -> float:
    """RMS of s16le sound in dBFS: -120 (silence, or nothing at all) to 0."""
    rms = plain.level(pcm)
    return max(QUIET, min(0.0, 20 * math.log10(rms))) if rms > 0 else QUIET


def is_ours(rate: int, channels: int, kind: Kind) -> bool:
    """Whether sound of this format needs no conversion."""
    return (rate, channels, kind) == (RATE, 1, "s16")


class Inward:
    """What a microphone gives -> 24 kHz mono s16le; a frame that is cut in two by a chunk's end is joined."""

    def __init__(self, rate: int, channels: int, kind: Kind) -> None:
        channels = max(1, channels)
        self._width = WIDTH[kind] * channels
        self._rest = b""
        self._way: Inwards | None = None
        if not is_ours(rate, channels, kind):
            from app.audio.pcm import conversion

            self._way = conversion.Inwards(rate, channels, kind)

    def feed(self, data: bytes, *, last: bool = False) -> bytes:
        """The sound that is ready; ``last`` empties the filters."""
        data = self._rest + data
        whole = len(data) // self._width * self._width
        data, self._rest = data[:whole], data[whole:]
        return data if self._way is None else self._way.feed(data, last=last)


class Outward:
    """24 kHz mono s16le -> what a loudspeaker takes, the same on every channel."""

    def __init__(self, rate: int, channels: int, kind: Kind) -> None:
        channels = max(1, channels)
        self._way: Outwards | None = None
        if not is_ours(rate, channels, kind):
            from app.audio.pcm import conversion

            self._way = conversion.Outwards(rate, channels, kind)

    def feed(self, pcm: bytes, *, last: bool = False) -> bytes:
        """The device's bytes for this sound."""
        return pcm if self._way is None else self._way.feed(pcm, last=last)
