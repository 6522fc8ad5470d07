"""Changes the sample rate of a stream of 16 bit mono sound; it knows no device and no speech.

soxr does it where there is a wheel for it; elsewhere plain numpy interpolates behind a short low pass, which
is good enough for speech.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

soxr: Any = None
try:
    import soxr as _soxr

    soxr = _soxr
except ImportError:  # no wheel for this machine
    pass

Samples = npt.NDArray[np.int16]


class Resampler:
    """One stream of sound from one rate to another; bytes in, bytes out, in slices of any length."""

    def __init__(self, source_hz: int, target_hz: int) -> None:
        self._rates = source_hz, target_hz
        self.clear()

    def feed(self, pcm: bytes, last: bool = False) -> bytes:
        """The sound so far at the new rate; `last` brings out what is still inside and ends the stream."""
        samples = np.frombuffer(pcm, np.dtype("<i2"), len(pcm) // 2)
        done: bytes = self._stream.resample_chunk(samples, last=last).astype("<i2").tobytes()
        return done

    def clear(self) -> None:
        """Forget everything: the next slice begins a new stream."""
        # A new one: soxr's own clear() leaves a trace of what it heard before.
        self._stream: Any = (
            soxr.ResampleStream(*self._rates, 1, dtype="int16", quality="MQ")
            if soxr is not None
            else _Plain(*self._rates)
        )


class _Plain:
    """Linear interpolation, behind a windowed sinc when the rate falls; keeps the tail of each slice."""

    def __init__(self, source_hz: int, target_hz: int) -> None:
        self._step = source_hz / target_hz
        reach = 16 if self._step > 1 else 0
        at = np.arange(-reach, reach + 1)
        taps = np.sinc(at * 0.9 / max(self._step, 1)) * np.hanning(2 * reach + 3)[1:-1]
        self._taps = (taps / taps.sum()).astype(np.float64)
        self._reach = reach
        self.clear()

    def clear(self) -> None:
        self._tail: npt.NDArray[np.float64] = np.zeros(self._reach)
        self._next = 0.0

    def resample_chunk(self, samples: Samples, last: bool = False) -> Samples:
        pad = np.zeros(self._reach + 1 if last else 0)
        sound = np.concatenate([self._tail, samples.astype(np.float64), pad])
        usable = len(sound) - 2 * self._reach
        if usable < 2:
            self._tail = sound
            return samples[:0]
        low = np.convolve(sound, self._taps, "valid")
        count = max(0, int(np.ceil((usable - 1 - self._next) / self._step)))
        at = self._next + np.arange(count) * self._step
        out = np.interp(at, np.arange(usable), low)
        begin = min(int(self._next + count * self._step), usable - 1)
        self._next += count * self._step - begin
        self._tail = sound[begin:]
        return np.asarray(np.rint(out).clip(-32768, 32767), np.int16)
