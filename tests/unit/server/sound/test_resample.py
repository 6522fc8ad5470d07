"""Streams of sound from one rate to another, with soxr and without it."""

import importlib
import math
import sys

import numpy as np
import pytest

from app.server.sound import resample as rates


def tone(count: int, peak: int = 5_000, hz: int = 24_000) -> bytes:
    return (np.sin(np.arange(count) * 2 * np.pi * 440 / hz) * peak).astype("<i2").tobytes()


@pytest.fixture(params=["soxr", "plain"])
def _way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "plain":
        monkeypatch.setattr(rates, "soxr", None)


@pytest.mark.usefixtures("_way")
@pytest.mark.parametrize(
    ("source", "target"), [(24_000, 16_000), (22_050, 24_000), (24_000, 24_000), (8_000, 24_000)]
)
@pytest.mark.parametrize("chunk", [2, 334, 4_800])
def test_a_tone_stays_a_tone_whatever_the_slices(source: int, target: int, chunk: int) -> None:
    pcm, stream = tone(source // 2, 10_000, source), rates.Resampler(source, target)
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
    stream = rates.Resampler(24_000, 16_000)
    first = stream.feed(tone(2_400))
    stream.clear()
    assert stream.feed(tone(2_400)) == first


@pytest.mark.usefixtures("_way")
def test_slices_too_small_to_use_wait_for_more() -> None:
    stream, pcm = rates.Resampler(24_000, 48_000), tone(2_400)
    sound = b"".join(stream.feed(pcm[at : at + 2]) for at in range(0, len(pcm), 2)) + stream.feed(
        b"", last=True
    )
    assert len(sound) == pytest.approx(2 * len(pcm), abs=8)


def test_a_machine_without_soxr_takes_the_plain_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "soxr", None)
    assert importlib.reload(rates).soxr is None
    monkeypatch.undo()
    assert importlib.reload(rates).soxr is not None


def test_plain_whole_numbers_are_rounded_and_kept_in_their_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rates, "soxr", None)
    loudest = (np.sign(np.sin(np.arange(4_800) / 20)) * 32_767).astype("<i2").tobytes()
    sound = np.frombuffer(rates.Resampler(24_000, 16_000).feed(loudest, last=True), "<i2")
    assert np.abs(sound.astype(int)).max() >= 32_000
    wanted = np.sin(np.arange(len(sound)) * 1.5 / 20)
    steady = np.abs(wanted) > 0.6
    assert (np.sign(sound[steady][50:]) == np.sign(wanted[steady][50:])).all(), "nothing wraps around"
