"""What the canceller knows of one earcon beforehand: its analytic signal in rows, the running sums of its
autocorrelation, and its band.

The analytic signal is the signal plus i times its Hilbert transform. One complex coefficient then stands for
gain and phase of a narrow band, so that a shift by less than a row is little more than a phase. Source:
Oppenheim and Schafer, Discrete-Time Signal Processing, chapter "Discrete Hilbert Transforms".
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from app.audio.pcm.earcons import earcon
from app.protocol.pcm import RATE

STEP = 48
"""Samples of one row, 2 ms. Taps that far apart can follow a band of 500 Hz; no earcon has a wider one."""
OVERSAMPLING = 4
"""How much longer than the earcon its transform is: zeros at the end keep it from wrapping around."""
OUTSIDE = 0.01
"""The share of the energy that may lie below the band, and as much above it."""

Floats = NDArray[np.float64]
Complexes = NDArray[np.complex128]


@dataclass(frozen=True, slots=True)
class EarconReference:
    """One earcon, in units of a 16-bit sample."""

    rows: Complexes
    """The analytic signal, shape (rows, ``STEP``)."""
    products: Complexes
    """Shape (rows + 1, 2 * rows + 1). [n, lag + rows] sums, over the first n rows, the product of a row's
    conjugate and the row that lies ``lag`` before it. The difference of two n gives the normal equations of
    any stretch that was heard, without a sum at run time.
    """
    low: float
    high: float
    """Between these two frequencies (Hz) lie 98 % of its energy."""

    @property
    def length(self) -> int:
        """Its length in rows."""
        return len(self.rows)


@cache
def reference(name: str) -> EarconReference:
    """Compute it for an earcon by name, once."""
    plain = np.frombuffer(earcon(name), "<i2").astype(np.float64)
    plain = np.pad(plain, (0, -len(plain) % STEP))
    rows = _analytic(plain).reshape(-1, STEP)
    low, high = _band(plain)
    return EarconReference(rows, _products(rows), low, high)


def _analytic(plain: Floats) -> Complexes:
    """Double the positive frequencies and drop the negative ones (Marple, "Computing the Discrete-Time
    Analytic Signal via FFT", IEEE Transactions on Signal Processing 47, 1999).
    """
    count = len(plain)
    half = OVERSAMPLING * count // 2
    spectrum = np.fft.fft(plain, OVERSAMPLING * count)
    spectrum[1:half] *= 2
    spectrum[half:] = 0
    return np.asarray(np.fft.ifft(spectrum)[:count], np.complex128)


def _products(rows: Complexes) -> Complexes:
    count = len(rows)
    gram = rows.conj() @ rows.T
    row, lag = np.arange(count)[:, None], np.arange(-count, count + 1)[None, :]
    other = row - lag
    there = (other >= 0) & (other < count)
    each = np.where(there, gram[row, np.clip(other, 0, count - 1)], 0)
    return np.concatenate([np.zeros((1, 2 * count + 1), np.complex128), np.cumsum(each, axis=0)])


def _band(plain: Floats) -> tuple[float, float]:
    energy = np.cumsum(np.abs(np.fft.rfft(plain, RATE)) ** 2)  # as many points as a second has: one is 1 Hz
    low, high = np.searchsorted(energy, [OUTSIDE * energy[-1], (1 - OUTSIDE) * energy[-1]])
    return float(low), float(high)
