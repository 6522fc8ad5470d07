"""Brings one sentence to another rate in plain Python, piece by piece.

A few seconds are not worth the 14 MB of numpy and soxr, which only sessions with turn detection or telephone
sound load. By pieces, because the first 40 ms leave before the rest is computed: a second of speech takes
42 ms of CPU.
"""

from array import array

from app.resampling import SincFilter, pcm_of


class Stretched:
    """One sound at another rate. ``samples``: s16 mono at ``source_hz``; ``gain``: a factor on all of it."""

    def __init__(self, samples: "array[int]", source_hz: int, target_hz: int, gain: float) -> None:
        self._filter = SincFilter(source_hz, target_hz)
        self._gain = gain
        # Padded once, so that the filter needs no cases for the edges.
        silence = array("h", bytes(2 * self._filter.reach))
        self._padded = silence + samples + silence
        self.length = self._filter.length(len(samples))

    def piece(self, first: int, count: int) -> bytes:
        """Samples ``first`` to ``first + count`` at the new rate, as s16le, fewer at the end."""
        value, padded = self._filter.value, self._padded
        numbers = range(first, min(first + count, self.length))
        return pcm_of([value(padded, number) for number in numbers], self._gain)
