"""Sound of every rate and width becomes 24 kHz mono s16le, whatever chunks it comes in."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.audio.pcm import resampling, samples
from app.audio.pcm.resampling import Floats
from app.audio.pcm.sample_kinds import Kind
from app.audio.pcm.samples import Inward, Outward

KINDS: tuple[Kind, ...] = ("u8", "s16", "s32", "f32")


def tone(rate: int, seconds: float = 0.5, pitch: float = 440.0) -> Floats:
    return (0.5 * np.sin(2 * np.pi * pitch * np.arange(int(rate * seconds)) / rate)).astype(np.float32)


def decoded(pcm: bytes) -> Floats:
    return resampling.to_floats(pcm, "s16")


def error_db(got: Floats, wanted: Floats) -> float:
    """The difference at the best shift, in dB below the signal; the edges do not count."""
    size = min(len(got), len(wanted)) - 2000
    middle = wanted[1000 : 1000 + size - 1000]
    best = min(float(np.mean((got[1000 + s : 1000 + s + len(middle)] - middle) ** 2)) for s in range(-60, 61))
    return 10 * float(np.log10(best / np.mean(middle**2)))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("rate", [8000, 16_000, 24_000, 44_100, 48_000])
@pytest.mark.parametrize("channels", [1, 2])
def test_every_format_comes_in(kind: Kind, rate: int, channels: int) -> None:
    data = resampling.from_floats(np.repeat(tone(rate), channels), kind)
    inward = Inward(rate, channels, kind)
    pcm = b"".join(inward.feed(data[n : n + 777]) for n in range(0, len(data), 777)) + inward.feed(
        b"", last=True
    )
    got = decoded(pcm)
    assert len(got) == pytest.approx(12_000, abs=30)
    assert error_db(got, tone(24_000)) < (-25 if kind == "u8" else -40)


@pytest.mark.parametrize(
    ("rate", "channels", "kind"), [(48_000, 2, "f32"), (44_100, 2, "s16"), (24_000, 1, "s16")]
)
def test_it_goes_out_and_comes_back(rate: int, channels: int, kind: Kind) -> None:
    pcm = resampling.from_floats(tone(24_000), "s16")
    outward, inward = Outward(rate, channels, kind), Inward(rate, channels, kind)
    back = inward.feed(outward.feed(pcm, last=True), last=True)
    assert error_db(decoded(back), tone(24_000)) < -40


@given(st.binary(max_size=400), st.sampled_from(KINDS), st.integers(1, 3))
def test_no_bytes_are_too_odd(data: bytes, kind: Kind, channels: int) -> None:
    inward = Inward(48_000, channels, kind)
    pcm = b"".join(inward.feed(data[n : n + 7]) for n in range(0, len(data), 7)) + inward.feed(b"", last=True)
    assert len(pcm) % 2 == 0


@given(st.binary(max_size=300), st.integers(1, 9))
def test_what_is_right_already_passes_unchanged(data: bytes, step: int) -> None:
    inward = Inward(24_000, 1, "s16")
    assert (
        b"".join(inward.feed(data[n : n + step]) for n in range(0, len(data), step))
        == data[: len(data) // 2 * 2]
    )


def test_level() -> None:
    assert samples.level(b"") == samples.QUIET
    assert samples.level(bytes(100)) == samples.QUIET
    full = np.full(100, -32_768, "<i2").tobytes()
    assert samples.level(full) == pytest.approx(0.0, abs=0.01)
    assert samples.level(np.full(100, 3277, "<i2").tobytes()) == pytest.approx(-20.0, abs=0.01)


def test_a_whole_recording() -> None:
    stereo = np.stack([tone(44_100), tone(44_100)], axis=1)
    pcm = Inward(44_100, 2, "f32").feed(stereo.tobytes(), last=True)
    assert error_db(decoded(pcm), tone(24_000)) < -40
