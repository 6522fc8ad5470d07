"""The arithmetic behind other rates, widths and channel counts; it knows no device and no file.

It loads numpy (18 MB), so it is imported only where something has to be converted.
"""

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from app.audio.pcm.sample_kinds import Kind
from app.protocol.pcm import RATE

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


class Resampler(Protocol):
    """One mono stream at another rate."""

    def feed(self, samples: Floats, *, last: bool = False) -> Floats:
        """As much as can be made of what came until now; with ``last``, all of it."""


class _Same:
    def feed(self, samples: Floats, *, last: bool = False) -> Floats:
        return samples


class _Soxr:
    def __init__(self, source: int, target: int) -> None:
        import soxr

        self._stream = soxr.ResampleStream(source, target, 1, dtype="float32", quality="HQ")

    def feed(self, samples: Floats, *, last: bool = False) -> Floats:
        made: Floats = self._stream.resample_chunk(samples, last=last)
        return made


class PlainResampler:
    """A windowed sinc of 32 zero crossings, for the one platform that soxr is not there for."""

    HALF = 16

    def __init__(self, source: int, target: int) -> None:
        self._step = source / target
        self._cut = min(1.0, target / source) * 0.95
        self._reach = int(np.ceil(self.HALF / self._cut))
        self._held = np.zeros(self._reach, np.float32)
        self._at = float(self._reach)  # the place of the next sample to make, in the held ones

    def feed(self, samples: Floats, *, last: bool = False) -> Floats:
        tail = [np.zeros(self._reach + 1, np.float32)] if last else []
        self._held = np.concatenate([self._held, samples, *tail])
        count = int((len(self._held) - self._reach - 1 - self._at) / self._step) + 1
        if count <= 0:
            return np.zeros(0, np.float32)
        places = self._at + np.arange(count) * self._step
        near = np.floor(places).astype(np.int64)
        around = near[:, None] + np.arange(1 - self._reach, self._reach + 1)[None, :]
        far = places[:, None] - around
        window = np.cos(np.clip(far / (self._reach + 1), -1, 1) * np.pi / 2) ** 2
        weights = np.sinc(far * self._cut) * self._cut * window
        made: Floats = np.sum(self._held[around] * weights, axis=1).astype(np.float32)
        self._at += count * self._step
        spent = int(self._at) - self._reach
        self._held, self._at = self._held[spent:], self._at - spent
        return made


def resampler(source: int, target: int) -> Resampler:
    """The best there is on this machine."""
    if source == target:
        return _Same()
    try:
        return _Soxr(source, target)
    except ImportError:  # Windows on ARM has none
        return PlainResampler(source, target)


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


def convert(samples: Floats, rate: int) -> bytes:
    """A whole recording (frames x channels, -1 to 1) as 24 kHz mono s16le."""
    mono = samples.mean(axis=1, dtype=np.float32) if samples.ndim == 2 else samples
    return from_floats(resampler(rate, RATE).feed(np.nan_to_num(mono), last=True), "s16")
