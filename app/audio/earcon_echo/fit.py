"""Takes one earcon of ours out of what the microphone hears while it can be heard. Pure arithmetic; it keeps
no sound back and adds none.

This is acoustic echo cancellation with a known far-end signal. The waveform is known; unknown are when it
arrives, how loud, and with which echoes. That is a short filter h, with taps one row (``STEP``, 2 ms) apart:

    heard(t) = sum over k of Re(h[k] * a(t - k * STEP)) + speech and noise

where a is the earcon's analytic signal (``reference.py``). With every chunk h is estimated anew from all that
was heard since the earcon began:

1. Arrival: the matched filter m[k] = sum over t of conj(a(t - k * STEP)) * heard(t). With e[k], the energy of
   what could be heard of the earcon at tap k, |m[k]|^2 / e[k] is the energy that an arrival at k explains.
   (Van Trees, Detection, Estimation, and Modulation Theory I, section 4.4, signals of unknown phase.)
2. Test: only an arrival that stands out of the noise and explains enough of the earcon's band is believed.
   Under louder speech the earcon is left where it is.
3. Filter: least squares by the normal equations, (A^H A + diag(ridge)) h = 2 m, where column k of A is the
   earcon at tap k. The 2 is there because the heard sound is real: half of it has negative frequencies, which
   are orthogonal to a. The ridge (Tikhonov regularisation; Golub and Van Loan, Matrix Computations, section
   6.1) is the noise's power over the power that each tap is expected to have: an echo is held the less
   probable the later it comes and the louder it is beside the earcon's band. That is the most probable filter
   for Gaussian noise and taps.

What the filter makes of the earcon is subtracted.
"""

import math
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from app.audio.earcon_echo.reference import STEP, Complexes, EarconReference, Floats
from app.protocol.pcm import RATE

SEARCH = 250
"""Rows (0.5 s): the latest arrival; Bluetooth loudspeakers take 0.3 s."""
ROOM = 100
"""Rows (0.2 s) that its echoes are followed for."""
_AHEAD = 4
"""Rows before the first arrival that get a tap too: the arrival may lie between two rows."""
_ONSET = 10
"""Rows before the loudest arrival in which a direct sound may lie that is weaker than its first echoes."""
_ONSET_SHARE = 0.5
"""The first row that explains so much of what the loudest arrival does is the onset."""
_KNOWN = 1e-3
"""The share of an earcon's energy that must have been heard before its arrival can be judged at all."""
_LOUDEST = 4.0
"""No earcon is heard with more than so many times its own power, or (echoes included) its own amplitude: what
would be is loud speech.
"""
_DECAY_S = 0.4
"""In this time the echoes of a room fall by 60 dB (the reverberation time of a living room)."""
_ECHOES = 0.1
"""The expected power of the earliest echoes, beside that of the loudest arrival."""
_CAREFUL = 3.0
"""Speech may be so much stronger in the earcon's band than beside it."""

_MIN_SNR = 20.0
"""The energy explained, over the noise's power: below this nothing is believed."""
_SHORT = 20
"""An earcon of fewer rows is more like a bit of speech: it has to stand out more."""
_SNR_SHORT, _SHARE_SHORT = 600.0, 0.5
_SNR_LONG, _SHARE_LONG = 150.0, 0.3
"""To begin: so far above the noise, and so large a share of the energy in its band."""
_SHARE_ON = 0.1
"""To go on: so large a share. Less than to begin, so that a word over the earcon does not stop it halfway."""
_PLAIN = 8
"""So many rows of an earcon are enough to know it by; with fewer it has to stand out more."""

_FADE = 6
"""Samples (0.25 ms) in which one estimate gives way to the next, so that there is no step. No longer: what
came since is not in the old one.
"""
_NEAR = 1200
"""Samples (50 ms) that tell how loud the noise is."""
_FFT = 2048
_GUARD_HZ, _BESIDE_HZ = 60, 300
"""The noise is measured on both sides of the earcon's band, from the first to the second distance from it."""
_EDGE_HZ = 50
"""How much further than the band its energy is measured: room for the sidelobes of a cut earcon."""
_FLOOR = 0.1
"""About the power of rounding to 16 bits (1/12 of a step): digital silence is no perfect room."""
_TINY = 1e-9
"""Keeps a quotient finite."""

Fit = tuple[int, Complexes]
"""The row of the first tap, and the taps."""
Places = NDArray[np.int64]


class EchoFit:
    """The estimate for one sounding earcon. Rows are counted from the moment it was given to the
    loudspeaker.
    """

    def __init__(self, reference: EarconReference, missed: int = 0) -> None:
        """``missed``: so many rows had passed before the microphone heard anything."""
        self._reference = reference
        self._first = self._rows = missed
        self._part = np.zeros(0)  # samples of the row that has begun
        self._heard = self._left = np.zeros(0)
        self._noise_since: list[tuple[int, float]] = []
        self._match = np.zeros(SEARCH + ROOM + reference.length, np.complex128)
        self._whole_energy = float(reference.products[-1, reference.length].real)
        self._loudest = _LOUDEST * float(np.abs(reference.rows).max())
        self._fit: Fit | None = None
        self._until = SEARCH + reference.length
        short = reference.length < _SHORT
        self._min_snr = _SNR_SHORT if short else _SNR_LONG
        self._min_share = _SHARE_SHORT if short else _SHARE_LONG

    @property
    def over(self) -> bool:
        """Whether it cannot be heard any more."""
        return self._rows >= self._until

    def feed(self, samples: Floats) -> Floats | None:
        """The part of these samples that is the earcon; None if there is none."""
        echo = self._echo(samples)
        self._left = np.concatenate([self._left, samples if echo is None else samples - echo])[-_NEAR:]
        self._noise_since.append((self._rows, self._noise_power(self._left)))
        return echo

    def _echo(self, samples: Floats) -> Floats | None:
        begin = len(self._part)
        data = np.concatenate([self._part, samples])
        self._heard = np.concatenate([self._heard, samples])
        row = self._rows
        self._correlate(data)
        old, self._fit = self._fit, None if self.over else self._estimate()
        if old is None and self._fit is None:
            return None
        count = -(-len(data) // STEP)
        echo = self._synthesise(self._fit, row, count)
        fade = slice(begin, min(begin + _FADE, len(data)))
        before = self._synthesise(old, row, -(-fade.stop // STEP))
        weight = (np.arange(fade.stop - begin) + 1) / (_FADE + 1)
        echo[fade] = weight * echo[fade] + (1 - weight) * before[fade]
        found = echo[begin : len(data)]
        return found if np.abs(found).max(initial=0.0) < self._loudest else None

    # ------------------------------------------------------------------ what was heard

    def _correlate(self, data: Floats) -> None:
        """Add the whole rows of ``data`` to the matched filter of every tap they can belong to.

        A row heard at time n is row (n - k) of the earcon if that arrived at tap k, so each row adds its
        products with all rows of the earcon, in reverse order, to the taps n - length + 1 to n.
        """
        length, count = self._reference.length, len(data) // STEP
        whole = data[: count * STEP].reshape(-1, STEP)
        found = whole @ self._reference.rows.conj().T
        for now, products in enumerate(found, self._rows):
            upto = min(now + 1, len(self._match))
            since = max(0, now + 1 - length)
            if since < upto:
                self._match[since:upto] += products[now + 1 - upto : now + 1 - since][::-1]
        self._rows += count
        self._part = data[count * STEP :]

    def _noise(self, since: int) -> float:
        """The mean power of a sample of noise from this row until now, as it was measured after cleaning."""
        before = [power for row, power in self._noise_since if row > since]
        return float(np.mean([*before, self._noise_power(self._heard[-_NEAR:])]))

    def _noise_power(self, near: Floats) -> float:
        """The power of a sample of noise, judged by both sides of the earcon's band.

        A windowed periodogram (Welch), normalised so that white noise of power p has p in every bin.
        """
        window = np.hanning(len(near) + 2)[1:-1]
        power = np.abs(np.fft.rfft(near * window, _FFT)) ** 2 / (window @ window)
        pitch = np.fft.rfftfreq(_FFT, 1 / RATE)
        low, high = self._reference.low, self._reference.high
        below = (pitch > low - _BESIDE_HZ) & (pitch < low - _GUARD_HZ) & (pitch > _GUARD_HZ)
        above = (pitch > high + _GUARD_HZ) & (pitch < high + _BESIDE_HZ)
        return float(power[below].mean() + power[above].mean()) / 2 + _FLOOR

    def _band_energy(self, row: int) -> float:
        """The energy in the earcon's band while the earcon would sound, had it arrived in this row."""
        start = (row - self._first) * STEP
        sound = self._heard[max(0, start) : start + self._reference.length * STEP]
        size = 1 << max(10, (len(sound) - 1).bit_length())
        pitch = np.fft.rfftfreq(size, 1 / RATE)
        band = (pitch > self._reference.low - _EDGE_HZ) & (pitch < self._reference.high + _EDGE_HZ)
        return 2 * float((np.abs(np.fft.rfft(sound, size)[band]) ** 2).sum()) / size

    # ------------------------------------------------------------------ the estimate

    def _estimate(self) -> Fit | None:
        """Matched filter, test, regularised least squares: the three steps at the head of this file."""
        taps = np.arange(self._rows + 1)
        # Of the row that has begun some samples are there already. ``begun`` has the samples of the earcon
        # that would sound in it, for each tap from ``since`` on; earlier arrivals have ended.
        since = max(0, len(taps) - self._reference.length)
        begun = self._reference.rows[self._rows - since :: -1, : len(self._part)]
        match = self._match[: len(taps)].copy()
        match[since:] += begun.conj() @ self._part
        energy = self._energy(taps)
        energy[since:] += (np.abs(begun) ** 2).sum(axis=1)
        found = self._arrival(match, energy)
        if found is None:
            return None
        arrival, noise = found
        length = self._reference.length
        self._until = min(arrival + length + ROOM, SEARCH + length + ROOM)
        low, high = max(0, arrival - _AHEAD), min(len(taps), arrival + ROOM)
        gain = abs(2 * match[arrival] / energy[arrival]) ** 2
        normal = self._normal_matrix(taps[low:high])
        _add_begun_row(normal, begun[max(0, low - since) : max(0, high - since)])
        normal[np.diag_indices_from(normal)] += _ridge(taps[low:high] - arrival, noise, gain)
        return low, np.asarray(np.linalg.solve(normal, 2 * match[low:high]), np.complex128)

    def _arrival(self, match: Complexes, energy: Floats) -> tuple[int, float] | None:
        """The row of the first arrival and the power of the noise; None if none is believed."""
        known = energy[:SEARCH] > _KNOWN * self._whole_energy
        explained = np.where(known, np.abs(match[:SEARCH]) ** 2 / (energy[:SEARCH] + _TINY), 0.0)
        best = int(np.argmax(explained))
        noise = self._noise(best)
        # The gain of an arrival is 2 m / e, so its power is 4 |m|^2 / e^2.
        too_loud = 4 * explained[best] > _LOUDEST * energy[best]
        if not self._stands_out(explained[best], noise, best) or too_loud:
            return None
        # An echo may be louder than the direct sound, or add up with it: the taps begin where sound begins.
        earliest = max(0, best - _ONSET)
        loud = explained[earliest : best + 1] > _ONSET_SHARE * explained[best]
        return earliest + int(np.argmax(loud)), noise

    def _stands_out(self, explained: float, noise: float, row: int) -> bool:
        """Begin where it is plain that this is the earcon, go on while it may be."""
        snr = explained / noise
        if snr < _MIN_SNR:
            return False
        share = 2 * explained / (self._band_energy(row) + _TINY)
        if self._fit is not None:
            return bool(share > _SHARE_ON)
        begun = min(self._rows - row, self._reference.length) + 1
        return bool(snr * min(1.0, begun / _PLAIN) > self._min_snr and share > self._min_share)

    def _energy(self, taps: Places) -> Floats:
        """Per tap the energy of what could be heard of the earcon until now."""
        length, products = self._reference.length, self._reference.products
        heard = products[np.clip(self._rows - taps, 0, length), length]
        if self._first:
            heard = heard - products[np.clip(self._first - taps, 0, length), length]
        return np.array(heard.real)

    def _normal_matrix(self, taps: Places) -> Complexes:
        """A^H A: the inner products of the earcon at one tap and at another, over what was heard.

        Both are read from running sums: up to now, less what was over before the microphone opened.
        """
        length, products = self._reference.length, self._reference.products
        lag = np.clip(taps[None, :] - taps[:, None], -length, length) + length
        common = products[np.clip(self._rows - taps, 0, length)[:, None], lag]
        if self._first:
            common = common - products[np.clip(self._first - taps, 0, length)[:, None], lag]
        return np.asarray(common, np.complex128)

    def _synthesise(self, fit: Fit | None, row: int, count: int) -> Floats:
        """So many rows of what the filter makes of the earcon, a convolution: Re(sum of h[k] a[n - k])."""
        if fit is None:
            return np.zeros(count * STEP)
        first, taps = fit
        place = np.arange(row, row + count)[:, None] - np.arange(self._reference.length)[None, :] - first
        there = (place >= 0) & (place < len(taps))
        weights = np.where(there, taps[np.clip(place, 0, len(taps) - 1)], 0)
        return np.asarray((weights @ self._reference.rows).real, np.float64).ravel()


def _add_begun_row(normal: Complexes, begun: Complexes) -> None:
    """Add the samples of the row that has begun to the normal matrix of the taps that still sound."""
    sounding = slice(len(normal) - len(begun), None)
    # In two halves: the product of whole rows is large enough for BLAS to start threads, which costs more.
    for half in (begun[:, : STEP // 2], begun[:, STEP // 2 :]):
        normal[sounding, sounding] += half.conj() @ half.T


def _ridge(after: Places, noise: float, gain: float) -> Floats:
    """The noise's power over the expected power of each tap; ``after`` is its distance from the arrival.

    4: what is fitted is twice the heard sound, whose noise has four times the power.
    """
    likely = np.where(after < 0, _ECHOES, _ECHOES * 10 ** (-6 * after * STEP / RATE / _DECAY_S))
    likely[np.abs(after) <= 1] = 1.0  # the arrival itself, which may lie between two rows
    return np.asarray(4 * _CAREFUL * noise / (gain * likely), np.float64)


def missed_rows(seconds: float) -> int:
    """A time in whole rows, rounded down."""
    return max(0, math.floor(seconds * RATE / STEP))


def without(pcm: bytes, fits: Iterable[EchoFit]) -> bytes:
    """The sound (s16le) without these earcons; the very same bytes object where there is none."""
    samples = np.frombuffer(pcm, "<i2").astype(np.float64)
    found = False
    for fit in fits:
        echo = fit.feed(samples)
        if echo is not None:
            samples, found = samples - echo, True
    return np.clip(np.rint(samples), -32_768, 32_767).astype("<i2").tobytes() if found else pcm
