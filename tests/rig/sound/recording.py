"""Records sound from a virtual device with the time of every sample, and analyses it.

Times are monotonic seconds. The recorder receives a sample up to one quantum of the sound server (11 ms)
after it was heard, so a time is never too early and seldom more than 20 ms late.
"""

import os
import subprocess
import threading
import time
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import numpy as np
import numpy.typing as npt

from tests.rig.processes import Family
from tests.rig.waiting import until

Samples = npt.NDArray[np.float64]
RATE = 24_000
SILENCE = 0.003
_NEIGHBOURS = 8
_NEARBY = np.arange(-8, 9)
_PARTS = np.linspace(-0.5, 0.5, 41)


@dataclass(frozen=True)
class SoundMatch:
    """Where a reference lies in a recording: first sample, correlation -1..1, signal-to-noise ratio in dB."""

    lag: int
    correlation: float
    snr: float


class Recording:
    """What a source delivered between ``start`` and ``stop``: mono, 24,000 samples per second, -1..1."""

    def __init__(self, family: Family, source: str, rate: int = RATE) -> None:
        self.rate = rate
        self._family = family
        self._name = f"record-{source}-{time.monotonic_ns()}"
        self._source = source
        self._chunks: list[tuple[float, bytes]] = []
        self._thread = threading.Thread(target=self._read, name=self._name, daemon=True)
        self._child: subprocess.Popen[bytes] | None = None
        self._samples: Samples | None = None
        self._ends = np.zeros(0)
        self._times = np.zeros(0)

    def __enter__(self) -> Self:
        command = [
            "parec",
            "-d",
            self._source,
            "--raw",
            "--format=s16le",
            "--channels=1",
            f"--rate={self.rate}",
        ]
        command += ["--latency-msec=5", "--process-time-msec=5"]
        self._child = self._family.start(self._name, command, stdout=subprocess.PIPE)
        self._thread.start()
        # A suspended source takes a moment to wake; its times are reliable only after that.
        until(lambda: len(self._chunks) > 2 * _NEIGHBOURS, f"sound from {self._source}")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _read(self) -> None:
        assert self._child
        assert self._child.stdout
        with self._child.stdout as pipe:
            while chunk := os.read(pipe.fileno(), 65_536):
                self._chunks.append((time.monotonic(), chunk))

    def stop(self) -> None:
        """Stop recording; the recording can be read only after that."""
        if self._samples is not None:
            return
        self._family.end(self._name)
        self._thread.join(5)
        self._freeze()

    def _freeze(self) -> None:
        data = b"".join(chunk for _, chunk in self._chunks)
        self._samples = np.frombuffer(data[: len(data) // 2 * 2], "<i2").astype(np.float64) / 32_768
        self._times = np.array([at for at, _ in self._chunks])
        self._ends = np.cumsum([len(chunk) / 2 for _, chunk in self._chunks]) / self.rate

    @property
    def samples(self) -> Samples:
        """The whole recording."""
        self.stop()
        assert self._samples is not None
        return self._samples

    @property
    def peak(self) -> float:
        """The peak level of the newest tenth of a second; works while recording."""
        newest = b"".join(chunk for _, chunk in self._chunks[-20:])[-2 * self.rate // 10 :]
        values = np.frombuffer(newest[: len(newest) // 2 * 2], "<i2")
        return float(np.abs(values.astype(np.float64)).max(initial=0)) / 32_768

    # ------------------------------------------------------------------------------------------- time

    def _offset(self, chunk: int) -> float:
        """Clock minus sample time around this chunk, taken from the chunk that was delivered with the least
        delay.
        """
        near = slice(max(0, chunk - _NEIGHBOURS), chunk + _NEIGHBOURS + 1)
        return float(np.min(self._times[near] - self._ends[near]))

    def time_of(self, index: int) -> float:
        """When this sample was delivered."""
        chunk = int(np.searchsorted(self._ends, index / self.rate))
        return self._offset(min(chunk, len(self._ends) - 1)) + index / self.rate

    def index_at(self, at: float) -> int:
        """The index of the sample that was delivered at this time."""
        chunk = min(int(np.searchsorted(self._times, at)), len(self._times) - 1)
        index = int((at - self._offset(chunk)) * self.rate)
        return min(max(index, 0), len(self.samples))

    def first_sound(self, after: float = 0.0, threshold: float = SILENCE) -> float | None:
        """When the first sound came after this moment; None if all was silent."""
        start = self.index_at(after) if after else 0
        loud = np.flatnonzero(np.abs(self.samples[start:]) > threshold)
        return self.time_of(start + int(loud[0])) if len(loud) else None

    def last_sound(self, before: float | None = None, threshold: float = SILENCE) -> float | None:
        """When the last sound was, before this moment if one is given; None if all was silent."""
        stop = len(self.samples) if before is None else self.index_at(before)
        loud = np.flatnonzero(np.abs(self.samples[:stop]) > threshold)
        return self.time_of(int(loud[-1])) if len(loud) else None

    def silent_from(self, after: float, quiet_ms: float = 150, threshold: float = SILENCE) -> float | None:
        """The end of the sound that was playing at this moment: the last sample before a silence of
        ``quiet_ms``.

        None if only silence follows the moment, or if it never becomes silent.
        """
        start = self.index_at(after)
        loud = np.flatnonzero(np.abs(self.samples[start:]) > threshold)
        if not len(loud):
            return None
        edges = np.append(loud, len(self.samples) - start)
        gap = np.flatnonzero(np.diff(edges) > quiet_ms / 1000 * self.rate)
        return self.time_of(start + int(loud[gap[0]])) if len(gap) else None

    # ------------------------------------------------------------------------------------------ content

    def correlate(self, reference: npt.ArrayLike) -> SoundMatch:
        """Where the reference (same rate) matches best."""
        return match(np.asarray(reference, np.float64), self.samples)

    def gaps(self, threshold_ms: float = 20, threshold: float = SILENCE) -> list[float]:
        """The lengths in milliseconds of the silences in the sound that are longer than this."""
        loud = np.flatnonzero(np.abs(self.samples) > threshold)
        lengths = np.diff(loud) / self.rate * 1000
        return [float(length) for length in lengths[lengths > threshold_ms]]

    def slips(self, reference: npt.ArrayLike, window_ms: float = 300) -> list[float]:
        """By how many milliseconds each window of the reference came later than the window before it.

        A gap of 40 ms in the playback is one value of 40, lost sound is negative, faultless playback stays
        near 0. Windows without sound do not count.
        """
        lags = [piece.lag for piece in pieces(np.asarray(reference, np.float64), self.samples, window_ms)]
        return [float(step) / self.rate * 1000 for step in np.diff(lags)]

    def likeness(self, reference: npt.ArrayLike) -> float:
        """How similar the recording is to the reference, window by window: 0..1."""
        return likeness(np.asarray(reference, np.float64), self.samples)


def pieces(reference: Samples, recorded: Samples, window_ms: float = 300) -> list[SoundMatch]:
    """The position of each window of the reference that has sound, relative to the position of the whole.

    A window that is not found (correlation 0.5 or less within a quarter of a second) is left out.
    """
    base = match(reference, recorded).lag
    size = int(window_ms / 1000 * RATE)
    found: list[SoundMatch] = []
    for start in range(0, len(reference) - size + 1, size):
        window = reference[start : start + size]
        if _silent(window):
            continue
        guess = base + start + (found[-1].lag if found else 0)
        low = max(0, guess - RATE // 4)
        near = match(window, recorded[low : guess + size + RATE // 4])
        if near.correlation > 0.5:
            found.append(SoundMatch(low + near.lag - base - start, near.correlation, near.snr))
    return found


def likeness(reference: Samples, recorded: Samples, window_ms: float = 300) -> float:
    """The share, 0..1, of the reference's windows that are present, in order and faithful (over 0.9).

    A correlation of the whole falls to nothing for a single slip of 10 ms, which a recorder or player on a
    busy machine also causes; this measure loses only the one window.
    """
    size = int(window_ms / 1000 * RATE)
    starts = range(0, len(reference) - size + 1, size)
    sounding = sum(not _silent(reference[start : start + size]) for start in starts)
    good = sum(piece.correlation > 0.9 for piece in pieces(reference, recorded, window_ms))
    return good / max(sounding, 1)


def _silent(window: Samples) -> bool:
    return bool(np.sqrt(np.mean(window**2)) < SILENCE * 3)


def match(reference: Samples, recorded: Samples) -> SoundMatch:
    """Where the reference matches the recording best, by cross-correlation.

    A resampler may delay by part of a sample: PipeWire 1.4 by half of one, from 48,000 to 24,000. That is not
    noise, so the reference is delayed by as much before the two are compared.
    """
    if not len(reference) or not len(recorded):
        return SoundMatch(0, 0.0, -99.0)
    size = 1 << (len(reference) + len(recorded)).bit_length()
    product = np.fft.rfft(recorded, size) * np.conj(np.fft.rfft(reference, size))
    curve = np.fft.irfft(product, size)
    lag = int(np.argmax(curve))
    if lag >= len(recorded):  # The correlation is circular: this index means a start before the recording.
        lag -= size
    reference = _delayed(reference, _part_of_a_sample(curve, lag), size)
    low, high = max(0, lag), min(len(recorded), lag + len(reference))
    got, wanted = recorded[low:high], reference[low - lag : high - lag]
    energy = float(np.dot(wanted, wanted) * np.dot(got, got))
    if energy <= 0:
        return SoundMatch(lag, 0.0, -99.0)
    correlation = float(np.dot(got, wanted)) / energy**0.5
    noise = 1 - min(correlation**2, 1 - 1e-9)
    return SoundMatch(lag, correlation, float(10 * np.log10(correlation**2 / noise + 1e-12)))


def _part_of_a_sample(curve: Samples, lag: int) -> float:
    """The sub-sample offset of the curve's peak from its highest value, at most half a sample."""
    values = np.take(curve, lag + _NEARBY, mode="wrap")
    return float(_PARTS[np.argmax(np.sinc(_PARTS[:, None] - _NEARBY) @ values)])


def _delayed(sound: Samples, part: float, size: int) -> Samples:
    if part == 0:
        return sound
    spectrum = np.fft.rfft(sound, size)
    turned = np.exp(-2j * np.pi * part / size * np.arange(len(spectrum)))
    return np.fft.irfft(spectrum * turned, size)[: len(sound)]
