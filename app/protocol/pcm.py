"""Arithmetic of 24 kHz mono signed 16-bit little-endian sound in plain bytes; no signal processing, no I/O.

Durations are milliseconds, places and lengths are bytes on whole samples. Other rates and formats are brought
to this one elsewhere.
"""

import math
import operator
import sys

RATE = 24_000
"""Samples per second."""

SAMPLE_BYTES = 2
BYTES_PER_SECOND = RATE * SAMPLE_BYTES
BYTES_PER_MS = BYTES_PER_SECOND // 1000

FULL_SCALE = 32_768


def whole(pcm: bytes) -> bytes:
    """Without a trailing half sample (some servers cut their deltas anywhere)."""
    return pcm if len(pcm) % SAMPLE_BYTES == 0 else pcm[:-1]


def rejoined(half: bytes, pcm: bytes) -> tuple[bytes, bytes]:
    """Sound that was cut anywhere: the whole samples of what one piece left over (``half``: at most a byte)
    and the next piece, and what is left over now. One byte lost would turn all that follows into noise.
    """
    joined = half + pcm if half else pcm
    return (joined, b"") if len(joined) % SAMPLE_BYTES == 0 else (joined[:-1], joined[-1:])


def bytes_of(ms: float) -> int:
    """The length of so many milliseconds, on a whole sample, rounded down; none for a negative time."""
    return max(0, int(ms * RATE / 1000)) * SAMPLE_BYTES


def exact_ms_of(length: int) -> float:
    """Milliseconds in so many bytes; a trailing half sample does not count."""
    return (length // SAMPLE_BYTES) * 1000 / RATE


def silence(ms: float) -> bytes:
    """So many milliseconds of nothing."""
    return bytes(bytes_of(ms))


def cut(pcm: bytes, start_ms: float, end_ms: float | None = None) -> bytes:
    """The stretch between two times; beyond the end there is nothing."""
    end = len(pcm) if end_ms is None else bytes_of(end_ms)
    return whole(pcm[bytes_of(start_ms) : end])


def slices(pcm: bytes, ms: float) -> list[bytes]:
    """Consecutive stretches of ``ms`` each (at least one sample), the last one shorter; a trailing half
    sample goes.
    """
    step = max(SAMPLE_BYTES, bytes_of(ms))
    kept = whole(pcm)
    return [kept[start : start + step] for start in range(0, len(kept), step)]


def _samples(pcm: bytes) -> memoryview:
    data = whole(pcm)
    if sys.byteorder == "big":  # pragma: no cover - nobody runs this there, but it would be right
        swapped = bytearray(data)
        swapped[0::2], swapped[1::2] = data[1::2], data[0::2]
        data = bytes(swapped)
    return memoryview(data).cast("h")


def peak(pcm: bytes) -> float:
    """The largest sample's size, 0 to 1."""
    samples = _samples(pcm)
    return max(max(samples), -min(samples)) / FULL_SCALE if samples else 0.0


def level(pcm: bytes) -> float:
    """Root mean square, 0 to 1."""
    samples = _samples(pcm)
    return math.sqrt(sum(map(operator.mul, samples, samples)) / len(samples)) / FULL_SCALE if samples else 0.0
