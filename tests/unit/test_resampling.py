"""Streams of sound from one rate to another, with soxr and without it."""

import math
import sys

import numpy as np
import numpy.typing as npt
import pytest

from app.resampling import BLOCK, PcmResampler, PlainStream, SoxrStream, Unchanged, resampler

Floats = npt.NDArray[np.float32]


def tone(count: int, peak: int = 5_000, hz: int = 24_000) -> bytes:
    return (np.sin(np.arange(count) * 2 * np.pi * 440 / hz) * peak).astype("<i2").tobytes()


@pytest.fixture(params=["soxr", "plain"])
def _way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "plain":
        monkeypatch.setitem(sys.modules, "soxr", None)


@pytest.mark.usefixtures("_way")
@pytest.mark.parametrize(
    ("source", "target"), [(24_000, 16_000), (22_050, 24_000), (24_000, 24_000), (8_000, 24_000)]
)
@pytest.mark.parametrize("chunk", [2, 334, 4_800])
def test_a_tone_stays_a_tone_whatever_the_slices(source: int, target: int, chunk: int) -> None:
    pcm, stream = tone(source // 2, 10_000, source), PcmResampler(source, target)
    parts = (
        [stream.feed(pcm[at : at + chunk]) for at in range(0, len(pcm), chunk)]
        if chunk > 2
        else [stream.feed(pcm)]
    )
    sound = np.frombuffer(b"".join(parts) + stream.feed(b"", last=True), "<i2").astype(float)
    assert len(sound) == pytest.approx(target / 2, abs=target / 100)
    middle = sound[target // 10 : -target // 10]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle))))
    assert int(np.argmax(spectrum)) * target / len(middle) == pytest.approx(440, abs=3)
    assert math.sqrt((middle**2).mean()) == pytest.approx(10_000 / math.sqrt(2), rel=0.05)


@pytest.mark.usefixtures("_way")
def test_a_cleared_stream_begins_anew() -> None:
    stream = PcmResampler(24_000, 16_000)
    first = stream.feed(tone(2_400))
    stream.clear()
    assert stream.feed(tone(2_400)) == first


@pytest.mark.usefixtures("_way")
def test_slices_too_small_to_use_wait_for_more() -> None:
    stream, pcm = PcmResampler(24_000, 48_000), tone(2_400)
    sound = b"".join(stream.feed(pcm[at : at + 2]) for at in range(0, len(pcm), 2)) + stream.feed(
        b"", last=True
    )
    assert len(sound) == pytest.approx(2 * len(pcm), abs=8)


def test_a_machine_without_soxr_takes_the_plain_way(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance(resampler(48_000, 24_000), SoxrStream)
    assert isinstance(resampler(24_000, 24_000), Unchanged)
    monkeypatch.setitem(sys.modules, "soxr", None)
    assert isinstance(resampler(48_000, 24_000), PlainStream)
    assert isinstance(resampler(24_000, 24_000), Unchanged)


def wave(rate: int, seconds: float = 0.5, pitch: float = 440.0) -> Floats:
    return (0.5 * np.sin(2 * np.pi * pitch * np.arange(int(rate * seconds)) / rate)).astype(np.float32)


@pytest.mark.parametrize("rate", [8000, 16_000, 44_100, 48_000])
@pytest.mark.parametrize("chunk", [1, 313, 30_000])
def test_the_plain_stream_does_without_soxr(rate: int, chunk: int) -> None:
    plain = PlainStream(rate, 24_000)
    sound = wave(rate, 0.1 if chunk == 1 else 0.5)
    made = [plain.feed(sound[n : n + chunk]) for n in range(0, len(sound), chunk)]
    got = np.concatenate([*made, plain.feed(np.zeros(0, np.float32), last=True)])
    assert len(got) == len(sound) * 24_000 / rate
    wanted = wave(24_000, len(got) / 24_000)
    error = np.mean((got - wanted)[100:-100] ** 2) / np.mean(wanted**2)
    assert 10 * math.log10(error) < -35, "the same sound, in its place, at the first sample and the last"


def test_the_plain_stream_lets_nothing_fold_down() -> None:
    got = PlainStream(48_000, 24_000).feed(wave(48_000, pitch=17_000), last=True)
    assert float(np.abs(got[500:-500]).max()) < 0.02


def test_the_plain_stream_keeps_a_constant_to_its_edges_and_says_nothing_of_nothing() -> None:
    got = PlainStream(44_100, 24_000).feed(np.full(4_410, 0.25, np.float32), last=True)
    assert len(got) == 2_400
    assert np.allclose(got, 0.25, atol=1e-5)
    assert len(PlainStream(44_100, 24_000).feed(np.zeros(0, np.float32), last=True)) == 0


def test_a_long_recording_is_worked_out_by_blocks() -> None:
    sound = wave(48_000, 3.1)
    whole = PlainStream(48_000, 24_000).feed(sound, last=True)
    stream = PlainStream(48_000, 24_000)
    pieces = [stream.feed(sound[at : at + 960]) for at in range(0, len(sound), 960)]
    assert len(whole) > 3 * BLOCK
    assert np.allclose(whole, np.concatenate([*pieces, stream.feed(sound[:0], last=True)]), atol=1e-6)


def test_plain_whole_numbers_are_rounded_and_kept_in_their_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "soxr", None)
    loudest = (np.sign(np.sin(np.arange(4_800) / 20)) * 32_767).astype("<i2").tobytes()
    sound = np.frombuffer(PcmResampler(24_000, 16_000).feed(loudest, last=True), "<i2")
    assert np.abs(sound.astype(int)).max() >= 32_000
    wanted = np.sin(np.arange(len(sound)) * 1.5 / 20)
    steady = np.abs(wanted) > 0.6
    assert (np.sign(sound[steady][50:]) == np.sign(wanted[steady][50:])).all(), "nothing wraps around"
