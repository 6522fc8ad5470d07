"""Takes one earcon of ours out of what the microphone hears while it can be heard; it knows no device and no
clock, keeps no sound back and adds none.

The waveform is known; what is not is when it arrives, how loud, and with which echoes. That is a short
filter: its taps, 2 ms apart, are fitted with every chunk to all that was heard since the earcon began (least
squares; an echo is held the less probable the later it comes and the louder it is beside the earcon's band),
and what they make of the earcon is subtracted. Only while the earcon stands out of what else is in its band:
under louder speech it is left where it is.
"""

import math
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from app.audio.earcon_echo.reference import STEP, Complexes, EarconReference, Floats
from app.protocol.pcm import RATE

SEARCH = 250
"""Rows (0.5 s): the latest that an earcon may arrive; Bluetooth loudspeakers take 0.3 s."""
ROOM = 100
"""Rows (0.2 s) that its echoes are followed for."""
_AHEAD = 4
"""Rows before the loudest arrival in which something may have come already."""
_LOUDEST = 4.0
"""No earcon is heard with more than so many times its own power, or (echoes and all) its own amplitude: what
would be is loud speech.
"""
_DECAY_S = 0.4
"""In this time the echoes of a room fall by 60 dB."""
_ECHOES = 0.1
_SHORT = 20
"""An earcon of fewer rows is more like a bit of speech: it has to stand out more."""
_PLAIN = 8
"""So much of an earcon is enough to know it by; with less it has to stand out more."""
_CAREFUL = 3.0
"""Speech may be so much stronger in the earcon's band than beside it."""
_FADE = 6
"""Samples (0.25 ms) in which one fit gives way to the next; later the old one knows too little."""
_NEAR = 1200
"""Samples (50 ms) that tell how loud it is beside the band."""
_FLOOR = 0.1
"""The power of rounding to 16 bits."""

Fit = tuple[int, Complexes]
Places = NDArray[np.int64]


class EchoFit:
    """One sounding earcon."""

    def __init__(self, shape: EarconReference, missed: int = 0) -> None:
        """``missed``: so many rows have passed since it was given to the loudspeaker and were not heard."""
        self._shape = shape
        self._first = self._rows = missed
        self._part = np.zeros(0)
        self._heard = self._left = np.zeros(0)
        self._beside: list[tuple[int, float]] = []
        self._match = np.zeros(SEARCH + ROOM + shape.length, np.complex128)
        self._size_whole = float(shape.products[-1, shape.length].real)
        self._loudest = _LOUDEST * float(np.abs(shape.rows).max())
        self._fit: Fit | None = None
        self._until = SEARCH + shape.length
        short = shape.length < _SHORT
        self._bar, self._share = (600.0, 0.5) if short else (150.0, 0.3)

    @property
    def over(self) -> bool:
        """Whether it cannot be heard any more."""
        return self._rows >= self._until

    def feed(self, samples: Floats) -> Floats | None:
        """What of these samples is the earcon; None: nothing."""
        leak = self._leak(samples)
        self._left = np.concatenate([self._left, samples if leak is None else samples - leak])[-_NEAR:]
        self._beside.append((self._rows, self._power_beside(self._left)))
        return leak

    def _leak(self, samples: Floats) -> Floats | None:
        begin = len(self._part)
        data = np.concatenate([self._part, samples])
        self._heard = np.concatenate([self._heard, samples])
        row = self._rows
        self._take(data)
        old, self._fit = self._fit, None if self.over else self._fitted()
        if old is None and self._fit is None:
            return None
        count = -(-len(data) // STEP)
        leak = self._made(self._fit, row, count)
        turn = slice(begin, min(begin + _FADE, len(data)))
        before = self._made(old, row, -(-turn.stop // STEP))
        weight = (np.arange(turn.stop - begin) + 1) / (_FADE + 1)
        leak[turn] = weight * leak[turn] + (1 - weight) * before[turn]
        found = leak[begin : len(data)]
        return found if np.abs(found).max(initial=0.0) < self._loudest else None

    # ------------------------------------------------------------------ what was heard

    def _take(self, data: Floats) -> None:
        """Compare all whole rows with those of the earcon: how well would it fit if it had come then?"""
        length, count = self._shape.length, len(data) // STEP
        whole = data[: count * STEP].reshape(-1, STEP)
        found = whole @ self._shape.rows.conj().T
        for now, products in enumerate(found, self._rows):
            upto = min(now + 1, len(self._match))
            since = max(0, now + 1 - length)
            if since < upto:
                self._match[since:upto] += products[now + 1 - upto : now + 1 - since][::-1]
        self._rows += count
        self._part = data[count * STEP :]

    def _noise(self, since: int) -> float:
        """What else was heard from this row until now, as it is when it was cleaned."""
        before = [power for row, power in self._beside if row > since]
        return float(np.mean([*before, self._power_beside(self._heard[-_NEAR:])]))

    def _power_beside(self, near: Floats) -> float:
        """The power of a sample, judged by what is on both sides of the earcon's band."""
        window = np.hanning(len(near) + 2)[1:-1]
        power = np.abs(np.fft.rfft(near * window, 2048)) ** 2 / (window @ window)
        pitch = np.fft.rfftfreq(2048, 1 / RATE)
        low, high = self._shape.low, self._shape.high
        below = (pitch > low - 300) & (pitch < low - 60) & (pitch > 60)
        above = (pitch > high + 60) & (pitch < high + 300)
        return float(power[below].mean() + power[above].mean()) / 2 + _FLOOR

    def _within(self, row: int) -> float:
        """The energy in the earcon's band while it would sound, had it come in this row."""
        start = (row - self._first) * STEP
        sound = self._heard[max(0, start) : start + self._shape.length * STEP]
        size = 1 << max(10, (len(sound) - 1).bit_length())
        pitch = np.fft.rfftfreq(size, 1 / RATE)
        band = (pitch > self._shape.low - 50) & (pitch < self._shape.high + 50)
        return 2 * float((np.abs(np.fft.rfft(sound, size)[band]) ** 2).sum()) / size

    # ------------------------------------------------------------------ the fit

    def _fitted(self) -> Fit | None:
        length, taps = self._shape.length, self._rows + 1
        tap, match = np.arange(taps), self._match[:taps].copy()
        # What of the earcon falls into the row that has begun: with these taps it has not ended yet.
        since = max(0, taps - length)
        begun = self._shape.rows[self._rows - since :: -1, : len(self._part)]
        match[since:] += begun.conj() @ self._part
        size = self._size(tap)
        size[since:] += (np.abs(begun) ** 2).sum(axis=1)
        known = size[:SEARCH] > 1e-3 * self._size_whole
        explained = np.where(known, np.abs(match[:SEARCH]) ** 2 / (size[:SEARCH] + 1e-9), 0.0)
        best = int(np.argmax(explained))
        noise = self._noise(best)
        if not self._stands_out(explained[best], noise, best) or 4 * explained[best] > _LOUDEST * size[best]:
            return None
        earliest = max(0, best - 10)
        best = earliest + int(np.argmax(explained[earliest : best + 1] > 0.5 * explained[best]))
        gain = abs(2 * match[best] / size[best]) ** 2
        self._until = min(best + length + ROOM, SEARCH + length + ROOM)
        low, high = max(0, best - _AHEAD), min(taps, best + ROOM)
        normal = self._normal(tap[low:high])
        newest = begun[max(0, low - since) : max(0, high - since)]
        sounding = slice(high - low - len(newest), None)
        for half in (newest[:, : STEP // 2], newest[:, STEP // 2 :]):  # whole it would go to several threads
            normal[sounding, sounding] += half.conj() @ half.T
        after = tap[low:high] - best
        likely = np.where(after < 0, _ECHOES, _ECHOES * 10 ** (-6 * after * STEP / RATE / _DECAY_S))
        likely[np.abs(after) <= 1] = 1.0
        normal[np.diag_indices_from(normal)] += 4 * _CAREFUL * noise / (gain * likely)
        return low, np.asarray(np.linalg.solve(normal, 2 * match[low:high]), np.complex128)

    def _stands_out(self, explained: float, noise: float, row: int) -> bool:
        """Begin where it is plain that this is the earcon, go on while it may be."""
        over = explained / noise
        if over < 20:
            return False
        share = 2 * explained / (self._within(row) + 1e-9)
        if self._fit is not None:
            return bool(share > 0.1)
        begun = min(self._rows - row, self._shape.length) + 1
        return bool(over * min(1.0, begun / _PLAIN) > self._bar and share > self._share)

    def _size(self, tap: Places) -> Floats:
        """Per tap the energy of what was to be heard of the earcon until now."""
        length, products = self._shape.length, self._shape.products
        heard = products[np.clip(self._rows - tap, 0, length), length]
        if self._first:
            heard = heard - products[np.clip(self._first - tap, 0, length), length]
        return np.array(heard.real)

    def _normal(self, tap: Places) -> Complexes:
        """What the earcon at one tap and at another have in common, in what was heard."""
        length, products = self._shape.length, self._shape.products
        lag = np.clip(tap[None, :] - tap[:, None], -length, length) + length
        common = products[np.clip(self._rows - tap, 0, length)[:, None], lag]
        if self._first:
            common = common - products[np.clip(self._first - tap, 0, length)[:, None], lag]
        return np.asarray(common, np.complex128)

    def _made(self, fit: Fit | None, row: int, count: int) -> Floats:
        """So many rows of what the fit makes of the earcon."""
        if fit is None:
            return np.zeros(count * STEP)
        first, taps = fit
        place = np.arange(row, row + count)[:, None] - np.arange(self._shape.length)[None, :] - first
        there = (place >= 0) & (place < len(taps))
        weights = np.where(there, taps[np.clip(place, 0, len(taps) - 1)], 0)
        return np.asarray((weights @ self._shape.rows).real, np.float64).ravel()


def missed_rows(seconds: float) -> int:
    """So much time in whole rows."""
    return max(0, math.floor(seconds * RATE / STEP))


def without(pcm: bytes, removals: Iterable[EchoFit]) -> bytes:
    """The sound (s16le) without these earcons; the very same bytes where there is none."""
    samples = np.frombuffer(pcm, "<i2").astype(np.float64)
    found = False
    for removal in removals:
        leak = removal.feed(samples)
        if leak is not None:
            samples, found = samples - leak, True
    return np.clip(np.rint(samples), -32_768, 32_767).astype("<i2").tobytes() if found else pcm
