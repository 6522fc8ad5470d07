"""The short sounds beside the answer, made by arithmetic; it plays nothing."""

from functools import cache

import numpy as np

from app.protocol.pcm import RATE

LOUDNESS = 0.1
"""RMS of a note: -20 dBFS."""
_EDGE_MS = 6.0
# Notes as (from Hz, to Hz, ms); 0 Hz is a rest.
_SOUNDS: dict[str, tuple[tuple[float, float, float], ...]] = {
    "start": ((660.0, 990.0, 60.0),),
    "sent": ((880.0, 587.0, 60.0),),
    "cancelled": ((247.0, 247.0, 55.0), (0.0, 0.0, 40.0), (247.0, 247.0, 55.0)),
    "latched": ((1760.0, 1760.0, 14.0),),
    "error": ((392.0, 392.0, 90.0), (294.0, 294.0, 140.0)),
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
    """24 kHz mono s16le; nothing for a name that nobody knows."""
    notes = [_note(*note) for note in _SOUNDS.get(name, ())]
    if not notes:
        return b""
    samples = np.concatenate(notes)
    return bytes(np.rint(samples * 32_767).astype("<i2").tobytes())


def _note(low: float, high: float, ms: float) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    count = int(RATE * ms / 1000)
    if not low:
        return np.zeros(count)
    pitch = np.linspace(low, high, count)
    wave = np.sin(2 * np.pi * np.cumsum(pitch) / RATE)
    edge = min(int(RATE * _EDGE_MS / 1000), count // 2)
    rise = 0.5 - 0.5 * np.cos(np.pi * (np.arange(edge) + 0.5) / edge)
    wave[:edge] *= rise
    wave[count - edge :] *= rise[::-1]
    return np.asarray(wave * LOUDNESS * np.sqrt(2), dtype=np.float64)
