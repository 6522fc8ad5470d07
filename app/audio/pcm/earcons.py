"""Synthesises the earcons, the short sounds of ours beside an answer. Plays nothing."""

import math
import sys
from array import array
from functools import cache

from app.protocol.pcm import RATE

LOUDNESS = 0.1
"""The RMS of a note, -20 dBFS."""
_EDGE_MS = 6.0
# Notes as (from Hz, to Hz, ms); 0 Hz is a rest.
_SOUNDS: dict[str, tuple[tuple[float, float, float], ...]] = {
    "start": ((660.0, 990.0, 60.0),),
    "sent": ((880.0, 587.0, 60.0),),
    "cancelled": ((247.0, 247.0, 55.0), (0.0, 0.0, 40.0), (247.0, 247.0, 55.0)),
    "latched": ((1760.0, 1760.0, 14.0),),
    "error": ((392.0, 392.0, 90.0), (294.0, 294.0, 140.0)),
    # For trying a loudspeaker: a chord, note by note.
    "hello": ((523.0, 523.0, 180.0), (659.0, 659.0, 180.0), (784.0, 784.0, 180.0), (1047.0, 1047.0, 320.0)),
    "limit": (
        (587.0, 587.0, 60.0),
        (0.0, 0.0, 50.0),
        (587.0, 587.0, 60.0),
        (0.0, 0.0, 50.0),
        (587.0, 587.0, 60.0),
    ),
}
NAMES = tuple(_SOUNDS)


@cache
def earcon(name: str) -> bytes:
    """24 kHz mono s16le; empty for an unknown name."""
    samples = array("h", [round(s * 32_767) for note in _SOUNDS.get(name, ()) for s in _note(*note)])
    if sys.byteorder == "big":  # pragma: no cover - nobody runs this there, but it would be right
        samples.byteswap()
    return samples.tobytes()


def _note(low: float, high: float, ms: float) -> list[float]:
    """One note that glides from one pitch to the other, -1 to 1; raised-cosine edges avoid clicks."""
    count = int(RATE * ms / 1000)
    if not low:
        return [0.0] * count
    edge = min(int(RATE * _EDGE_MS / 1000), count // 2)
    turn = 0.0
    wave: list[float] = []
    for n in range(count):
        turn += (low + (high - low) * n / (count - 1)) / RATE
        near = min(n, count - 1 - n)
        rise = 0.5 - 0.5 * math.cos(math.pi * (near + 0.5) / edge) if near < edge else 1.0
        wave.append(math.sin(math.tau * turn) * rise * LOUDNESS * math.sqrt(2))
    return wave
