"""Changes the sample rate of mono sound: with soxr where there is a wheel for it, else with a sinc of ours.

Free ground, because the app's devices and the practice server both need it. Importing it loads no library:
numpy (18 MB) and soxr come with the first stream. A single new sample of the sinc needs neither, so it also
serves where a few seconds of sound are not worth their memory (the practice voice).
"""

import math
from array import array
from collections.abc import Sequence
from functools import lru_cache
from operator import mul
from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

ZERO_CROSSINGS: Final = 6
"""Of the windowed sinc, on either side."""
FULL_SCALE: Final = 32_767
BLOCK: Final = 24_000
"""New samples worked out at once: a whole recording in one go would take a gigabyte."""


class Resampler(Protocol):
    """One mono stream at another rate; samples are -1 to 1."""

    def feed(self, samples: "Floats", *, last: bool = False) -> "Floats":
        """As much as can be made of what came until now; with ``last``, all of it, and the stream ends."""


def resampler(source_hz: int, target_hz: int) -> Resampler:
    """The best there is on this machine."""
    if source_hz == target_hz:
        return Unchanged()
    try:
        return SoxrStream(source_hz, target_hz)
    except ImportError:  # no wheel for Windows on ARM
        return PlainStream(source_hz, target_hz)


class Unchanged:
    """A stream that has the wanted rate already."""

    def feed(self, samples: "Floats", *, last: bool = False) -> "Floats":
        """The samples themselves."""
        return samples


class SoxrStream:
    """Raises ImportError where there is no soxr. ``quality``: HQ for ears, MQ for detector and telephone."""

    def __init__(
        self, source_hz: int, target_hz: int, *, dtype: str = "float32", quality: str = "HQ"
    ) -> None:
        import soxr

        self._stream = soxr.ResampleStream(source_hz, target_hz, 1, dtype=dtype, quality=quality)

    def feed(self, samples: Any, *, last: bool = False) -> Any:
        """Samples of the stream's ``dtype``, in and out."""
        return self._stream.resample_chunk(samples, last=last)


class PcmResampler:
    """A stream of s16le bytes in slices of any length; a half sample at the end of a slice is dropped."""

    def __init__(self, source_hz: int, target_hz: int) -> None:
        self._rates = source_hz, target_hz
        self._stream: SoxrStream | None = None
        self._plain: PlainStream | None = None

    def feed(self, pcm: bytes, last: bool = False) -> bytes:
        """The sound so far at the new rate; ``last`` brings out what is still inside and ends the stream."""
        import numpy as np

        if self._stream is None and self._plain is None:
            self._begin()
        samples = np.frombuffer(pcm, "<i2", len(pcm) // 2)
        if self._plain is not None:
            made = self._plain.feed(samples.astype(np.float32), last=last)
            return bytes(np.rint(made).clip(-FULL_SCALE, FULL_SCALE).astype("<i2").tobytes())
        assert self._stream is not None
        return bytes(self._stream.feed(samples, last=last).astype("<i2").tobytes())

    def clear(self) -> None:
        """Forget everything: the next slice begins a new stream."""
        # A new stream, because soxr's own clear() leaves a trace of what it heard before.
        self._stream = self._plain = None

    def _begin(self) -> None:
        try:
            self._stream = SoxrStream(*self._rates, dtype="int16", quality="MQ")
        except ImportError:
            self._plain = PlainStream(*self._rates)


# ------------------------------------------------------------------------------------------- the fallback


class SincFilter:
    """A polyphase windowed sinc. ``reach``: samples that it weighs on either side of a place."""

    def __init__(self, source_hz: int, target_hz: int) -> None:
        common = math.gcd(source_hz, target_hz)
        self.up, self.down = target_hz // common, source_hz // common
        self._taps = _taps(self.up, self.down)
        self.reach = len(self._taps[0]) // 2
        self._table: Floats | None = None

    def length(self, count: int) -> int:
        """Samples at the new rate that ``count`` old ones make."""
        return -(-count * self.up // self.down)

    def value(self, padded: Sequence[float], number: int) -> float:
        """New sample ``number`` of a sound that has ``reach`` samples more in front and behind."""
        # New sample n lies at n * down / up: between two old ones, so many up-ths after the first.
        place, phase = divmod(number * self.down, self.up)
        # One further: the taps of phase 0 begin at the sample after ``place - reach``.
        shares: float = sum(map(mul, self._taps[phase], padded[place + 1 : place + 1 + 2 * self.reach]))
        return shares

    def values(self, padded: "Floats", first: int, end: int) -> "Floats":
        """The same for the new samples ``first`` to ``end``, at once."""
        import numpy as np

        if self._table is None:
            self._table = np.array(self._taps, np.float32)
        place, phase = np.divmod(np.arange(first, end) * self.down, self.up)
        around = np.lib.stride_tricks.sliding_window_view(padded, 2 * self.reach)[place + 1]
        made: Floats = np.einsum("ij,ij->i", around, self._table[phase])
        return made


class PlainStream:
    """A stream through the sinc; 5 ms of work for a second of a 48 kHz microphone.

    It begins and ends as if the first and the last sample stood there for ever, so that a constant stays one
    to its edges.
    """

    def __init__(self, source_hz: int, target_hz: int) -> None:
        self._filter = SincFilter(source_hz, target_hz)
        self._held: Floats | None = None
        self._next = 0  # number of the next new sample, counted from the first old one held

    def feed(self, samples: "Floats", *, last: bool = False) -> "Floats":
        """As ``Resampler.feed``, at any scale."""
        import numpy as np

        sinc, held = self._filter, self._held
        if held is None:
            if not len(samples):
                return samples
            held = np.repeat(samples[:1], sinc.reach)
        held = np.concatenate([held, samples])
        if last:
            held = np.concatenate([held, np.repeat(held[-1:], sinc.reach)])
        # Each new sample wants ``reach`` old ones behind it; those that have them can be made.
        end = max(self._next, sinc.length(max(0, len(held) - 2 * sinc.reach)))
        made = [
            sinc.values(held, number, min(number + BLOCK, end)) for number in range(self._next, end, BLOCK)
        ]
        # Whole periods (``down`` old samples, ``up`` new ones) are spent, so the phases stay integers.
        periods = end // sinc.up
        self._held, self._next = held[periods * sinc.down :], end - periods * sinc.up
        return np.concatenate(made) if made else samples[:0]


@lru_cache(maxsize=4)
def _taps(up: int, down: int) -> tuple[tuple[float, ...], ...]:
    """For each of the ``up`` phases between two old samples, the shares of the samples around it.

    A Hann window over a sinc that is cut at the lower of the two Nyquist frequencies (J. O. Smith, *Digital
    Audio Resampling*). Each phase is scaled to a sum of one: else a constant would ripple.
    """
    cutoff = min(1.0, up / down)
    reach = math.ceil(ZERO_CROSSINGS / cutoff)

    def share(distance: float) -> float:
        if abs(distance) >= reach:
            return 0.0
        window = 0.5 + 0.5 * math.cos(math.pi * distance / reach)
        angle = math.pi * distance * cutoff
        return window * cutoff * (math.sin(angle) / angle if angle else 1.0)

    def phase(at: int) -> tuple[float, ...]:
        shares = [share(place - at / up) for place in range(1 - reach, reach + 1)]
        whole = sum(shares)
        return tuple(one / whole for one in shares)

    return tuple(phase(at) for at in range(up))


def samples_of(pcm: bytes) -> "array[int]":
    """s16le bytes as numbers, without a half sample at the end; all our systems are little-endian."""
    return array("h", pcm[: len(pcm) & ~1])


def pcm_of(samples: Sequence[float], gain: float = 1.0) -> bytes:
    """Numbers in the scale of s16 as bytes, clipped."""
    whole = (max(-FULL_SCALE, min(FULL_SCALE, round(one * gain))) for one in samples)
    return array("h", whole).tobytes()
