"""Milliseconds, bytes and samples."""

import math
import struct

from hypothesis import given
from hypothesis import strategies as st

from app.protocol import pcm


def test_a_millisecond_is_forty_eight_bytes() -> None:
    assert pcm.bytes_of(1) == pcm.BYTES_PER_MS == 48
    assert pcm.bytes_of(1_000) == pcm.BYTES_PER_SECOND == 48_000
    assert pcm.bytes_of(100) == 4800
    assert pcm.exact_ms_of(4799) == 2399 * 1000 / 24000


def test_a_negative_time_has_no_bytes() -> None:
    assert pcm.bytes_of(-3) == 0


@given(st.floats(0, 60_000, allow_nan=False))
def test_lengths_are_whole_samples_and_never_longer_than_asked(ms: float) -> None:
    length = pcm.bytes_of(ms)
    assert length % pcm.SAMPLE_BYTES == 0
    assert ms - 1 / 24 - 1e-6 <= pcm.exact_ms_of(length) <= ms + 1e-6


def test_half_a_sample_goes() -> None:
    assert pcm.whole(b"abc") == b"ab"
    assert pcm.whole(b"ab") == b"ab"


@given(st.lists(st.binary(max_size=9)))
def test_pieces_that_were_cut_anywhere_are_joined_without_a_byte_lost(pieces: list[bytes]) -> None:
    half, found = b"", b""
    for piece in pieces:
        samples, half = pcm.rejoined(half, piece)
        assert len(samples) % pcm.SAMPLE_BYTES == 0
        found += samples
    assert found + half == b"".join(pieces)
    assert len(half) < pcm.SAMPLE_BYTES


def test_silence_is_zeros() -> None:
    assert pcm.silence(2.5) == bytes(120)


def test_a_stretch_is_cut_out() -> None:
    sound = bytes(range(96)) + bytes(49)
    assert pcm.cut(sound, 1, 2) == sound[48:96]
    assert pcm.cut(sound, 2) == sound[96:144]
    assert pcm.cut(sound, 9) == b""


@given(st.binary(max_size=400), st.floats(0, 3, allow_nan=False))
def test_slices_are_all_of_it_in_order(sound: bytes, ms: float) -> None:
    found = pcm.slices(sound, ms)
    assert b"".join(found) == pcm.whole(sound)
    assert all(len(part) == max(2, pcm.bytes_of(ms)) for part in found[:-1])


def test_level_and_peak() -> None:
    loud = struct.pack("<4h", 16384, -16384, 16384, -16384)
    assert pcm.level(loud) == 0.5
    assert pcm.peak(loud) == 0.5
    assert pcm.peak(struct.pack("<2h", 5, -32768)) == 1.0
    wave = struct.pack("<240h", *(int(32767 * math.sin(math.tau * n / 24)) for n in range(240)))
    assert abs(pcm.level(wave) - math.sqrt(0.5)) < 0.001


def test_nothing_is_silent() -> None:
    assert pcm.level(b"") == pcm.peak(b"\x01") == 0.0
