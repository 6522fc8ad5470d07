"""The telephone formats; known values come from the G.711 tables and from the properties that they have."""

import struct

import pytest

from app.protocol import g711

EVERY_CODE = bytes(range(256))
EVERY_SAMPLE = struct.pack("<65536h", *range(-32768, 32768))


def samples(pcm: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(pcm) // 2}h", pcm)


@pytest.mark.parametrize(
    ("code", "sample"), [(0x00, -32124), (0x80, 32124), (0xFF, 0), (0x7F, 0), (0xF0, 120)]
)
def test_u_law_codes_stand_for_the_samples_of_the_table(code: int, sample: int) -> None:
    assert samples(g711.from_pcmu(bytes([code]))) == (sample,)


@pytest.mark.parametrize(
    ("code", "sample"), [(0x2A, -32256), (0xAA, 32256), (0xD5, 8), (0x55, -8), (0xC5, 264)]
)
def test_a_law_codes_stand_for_the_samples_of_the_table(code: int, sample: int) -> None:
    assert samples(g711.from_pcma(bytes([code]))) == (sample,)


def test_every_code_survives_a_round_trip() -> None:
    assert g711.to_pcma(g711.from_pcma(EVERY_CODE)) == EVERY_CODE
    # u-law has two zeros and writes only one of them.
    assert g711.to_pcmu(g711.from_pcmu(EVERY_CODE)) == EVERY_CODE.replace(b"\x7f", b"\xff")


@pytest.mark.parametrize(
    ("encode", "decode", "finest"),
    [(g711.to_pcmu, g711.from_pcmu, 8), (g711.to_pcma, g711.from_pcma, 16)],
    ids=["u-law", "A-law"],
)
def test_every_sample_comes_back_within_a_step_of_its_size(encode, decode, finest) -> None:  # type: ignore[no-untyped-def]
    for sample, back in zip(range(-32768, 32768), samples(decode(encode(EVERY_SAMPLE))), strict=True):
        assert abs(sample - back) <= max(finest, abs(sample) / 16 * 0.55 + finest)


def test_half_a_sample_goes() -> None:
    assert g711.to_pcmu(b"\x00\x00\x01") == g711.to_pcmu(b"\x00\x00")
    assert g711.to_pcma(b"\x01") == b""
