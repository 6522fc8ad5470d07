"""A short sound at another rate: the same tone, the same length, in whatever pieces it is taken."""

import math
from array import array

import numpy as np
import pytest

from app.resampling import samples_of
from app.server.voice.stretch import Stretched


def tone(hz: int, pitch: float = 440.0, peak: int = 10_000) -> "array[int]":
    return array("h", (round(peak * math.sin(2 * math.pi * pitch * at / hz)) for at in range(hz // 2)))


def heard(sound: Stretched) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
    return np.frombuffer(sound.piece(0, sound.length), "<i2").astype(np.float64)


@pytest.mark.parametrize("source", [8_000, 16_000, 22_050, 24_000, 44_100, 48_000])
@pytest.mark.parametrize("pitch", [200.0, 440.0, 3_000.0])
def test_a_tone_keeps_its_pitch_its_length_and_its_level(source: int, pitch: float) -> None:
    sound = heard(Stretched(tone(source, pitch), source, 24_000, 1.0))
    assert len(sound) == 12_000
    middle = sound[1_000:-1_000]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle))))
    loudest = int(np.argmax(spectrum))
    assert loudest * 24_000 / len(middle) == pytest.approx(pitch, abs=3)
    spectrum[max(0, loudest - 4) : loudest + 5] = 0
    quiet_db = -35 if pitch > source / 3 else -45
    assert 20 * math.log10(np.max(spectrum) / (10_000 * len(middle) / 4)) < quiet_db, (
        "no second tone beside it"
    )
    assert math.sqrt((middle**2).mean()) == pytest.approx(10_000 / math.sqrt(2), rel=0.03)


def test_what_is_too_high_for_the_new_rate_is_left_out() -> None:
    sound = heard(Stretched(tone(48_000, 18_000), 48_000, 24_000, 1.0))
    assert np.max(np.abs(sound[500:-500])) < 500


def test_pieces_are_the_whole_and_the_last_one_is_shorter() -> None:
    sound = Stretched(tone(22_050), 22_050, 24_000, 1.0)
    whole = sound.piece(0, sound.length)
    pieces = [sound.piece(at, 700) for at in range(0, sound.length, 700)]
    assert b"".join(pieces) == whole
    assert len(pieces[-1]) < 1_400
    assert sound.piece(sound.length, 10) == b""


def test_gain_is_on_all_of_it_and_nothing_wraps_around() -> None:
    quiet = heard(Stretched(tone(24_000), 24_000, 24_000, 0.5))
    assert np.max(np.abs(quiet)) == pytest.approx(5_000, abs=2)
    loud = heard(Stretched(tone(24_000), 24_000, 24_000, 6.0))
    assert [float(np.min(loud)), float(np.max(loud))] == [-32_767, 32_767]
    assert np.max(np.abs(np.diff(loud))) < 15_000


def test_no_sound_is_no_sound_and_an_odd_byte_is_dropped() -> None:
    assert Stretched(array("h"), 22_050, 24_000, 1.0).length == 0
    assert list(samples_of(b"\1\0\2\0\3")) == [1, 2]
