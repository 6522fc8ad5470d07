"""An earcon as its removal needs it: its analytic signal in rows, sums of their products, and its band; it
removes nothing.
"""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from app.audio.pcm.earcons import earcon
from app.protocol.pcm import RATE

STEP = 48
"""Samples of one row, 2 ms: enough for bands of 500 Hz, and no earcon has a wider one."""

Floats = NDArray[np.float64]
Complexes = NDArray[np.complex128]


@dataclass(frozen=True, slots=True)
class EarconReference:
    """One earcon, in units of a 16-bit sample."""

    rows: Complexes
    """Its analytic signal, so many rows of ``STEP`` samples."""
    products: Complexes
    """[n, d + rows]: of its first n rows, what conj(it) * (it, d rows later) sums up to."""
    low: float
    high: float
    """Between these (Hz) lie 98 % of its energy."""

    @property
    def length(self) -> int:
        """Rows."""
        return len(self.rows)


@cache
def shape(name: str) -> EarconReference:
    """Of an earcon that is known."""
    plain = np.frombuffer(earcon(name), "<i2").astype(np.float64)
    plain = np.pad(plain, (0, -len(plain) % STEP))
    rows = _analytic(plain).reshape(-1, STEP)
    low, high = _band(plain)
    return EarconReference(rows, _products(rows), low, high)


def _analytic(plain: Floats) -> Complexes:
    count = len(plain)
    spectrum = np.fft.fft(plain, 4 * count)
    spectrum[1 : 2 * count] *= 2
    spectrum[2 * count :] = 0
    return np.asarray(np.fft.ifft(spectrum)[:count], np.complex128)


def _products(rows: Complexes) -> Complexes:
    count = len(rows)
    among = rows.conj() @ rows.T
    row, lag = np.arange(count)[:, None], np.arange(-count, count + 1)[None, :]
    other = row - lag
    there = (other >= 0) & (other < count)
    each = np.where(there, among[row, np.clip(other, 0, count - 1)], 0)
    return np.concatenate([np.zeros((1, 2 * count + 1), np.complex128), np.cumsum(each, axis=0)])


def _band(plain: Floats) -> tuple[float, float]:
    energy = np.cumsum(np.abs(np.fft.rfft(plain, RATE)) ** 2)
    low, high = np.searchsorted(energy, [0.01 * energy[-1], 0.99 * energy[-1]])
    return float(low), float(high)
