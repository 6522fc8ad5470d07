"""Brings one short sound to another rate in plain Python, piece by piece; it reads no stream and loads no
library.

A sentence is a few seconds: that is not worth the memory of numpy and soxr (14 MB), which stay for the
sessions that ask for more. By pieces, because the first 40 ms shall leave before the rest is worked out.
"""

from array import array

from app.resampling import SincFilter, pcm_of


class Stretched:
    """One sound at another rate. ``samples``: s16 mono at ``source_hz``; ``gain``: a factor on all of it."""

    def __init__(self, samples: "array[int]", source_hz: int, target_hz: int, gain: float) -> None:
        self._filter = SincFilter(source_hz, target_hz)
        self._gain = gain
        silence = array("h", bytes(2 * self._filter.reach))
        self._padded = silence + samples + silence
        self.length = self._filter.length(len(samples))

    def piece(self, first: int, count: int) -> bytes:
        """Samples ``first`` to ``first + count`` at the new rate, as s16le, fewer at the end."""
        value, padded = self._filter.value, self._padded
        numbers = range(first, min(first + count, self.length))
        return pcm_of([value(padded, number) for number in numbers], self._gain)
