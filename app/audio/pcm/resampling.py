"""The arithmetic behind other widths and channel counts, in numpy; it knows no device and no file.

It loads numpy (18 MB), so it is imported only where something has to be converted.
"""

import numpy as np
from numpy.typing import NDArray

from app.audio.pcm.sample_kinds import Kind
from app.protocol.pcm import RATE
from app.resampling import resampler

Floats = NDArray[np.float32]


def to_floats(data: bytes, kind: Kind) -> Floats:
    """Samples of a device (native byte order) as -1 to 1, in the order they came."""
    match kind:
        case "u8":
            return (np.frombuffer(data, np.uint8).astype(np.float32) - np.float32(128)) / np.float32(128)
        case "s16":
            return np.frombuffer(data, np.int16).astype(np.float32) / np.float32(32_768)
        case "s32":
            return (np.frombuffer(data, np.int32) / 2_147_483_648).astype(np.float32)
        case "f32":
            return np.nan_to_num(np.frombuffer(data, np.float32), posinf=1.0, neginf=-1.0).astype(np.float32)


def from_floats(samples: Floats, kind: Kind) -> bytes:
    """The reverse; what is beyond full scale is clipped."""
    bounded = np.clip(samples, -1.0, 1.0)
    match kind:
        case "u8":
            return bytes(np.rint(bounded * 127 + 128).astype(np.uint8).tobytes())
        case "s16":
            return bytes(np.rint(bounded * 32_767).astype(np.int16).tobytes())
        case "s32":
            return bytes(np.rint(bounded.astype(np.float64) * 2_147_483_647).astype(np.int32).tobytes())
        case "f32":
            return bytes(bounded.astype(np.float32).tobytes())


class Inwards:
    """Whole frames of a device -> 24 kHz mono s16le."""

    def __init__(self, rate: int, channels: int, kind: Kind) -> None:
        self._kind, self._channels = kind, channels
        self._resampler = resampler(rate, RATE)

    def feed(self, data: bytes, *, last: bool = False) -> bytes:
        """The sound that is ready."""
        mono = to_floats(data, self._kind)
        if self._channels > 1:
            mono = mono.reshape(-1, self._channels).mean(axis=1, dtype=np.float32)
        return from_floats(self._resampler.feed(mono, last=last), "s16")


class Outwards:
    """24 kHz mono s16le -> frames of a device, the same on every channel."""

    def __init__(self, rate: int, channels: int, kind: Kind) -> None:
        self._kind, self._channels = kind, channels
        self._resampler = resampler(RATE, rate)

    def feed(self, pcm: bytes, *, last: bool = False) -> bytes:
        """The device's bytes for this sound."""
        mono = self._resampler.feed(to_floats(pcm, "s16"), last=last)
        return from_floats(np.repeat(mono, self._channels), self._kind)
