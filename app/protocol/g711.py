"""The telephone formats, audio/pcmu and audio/pcma, to and from 16-bit samples at 8 kHz; it never resamples.

Source: ITU-T G.711 in its usual software form (14 and 13 significant bits); tables, because it is bytes in
and bytes out.
"""

import sys
from array import array

RATE = 8_000
"""Samples, and bytes, per second."""

_BIAS = 0x84
_ULAW_CLIP = 32_635


def _ulaw_sample(code: int) -> int:
    code ^= 0xFF
    size = (((code & 0x0F) << 3) + _BIAS) << ((code & 0x70) >> 4)
    return _BIAS - size if code & 0x80 else size - _BIAS


def _alaw_sample(code: int) -> int:
    code ^= 0x55
    segment = (code & 0x70) >> 4
    size = ((code & 0x0F) << 4) + 8
    if segment:
        size = (size + 0x100) << (segment - 1)
    return size if code & 0x80 else -size


def _ulaw_code(sample: int) -> int:
    size = min(abs(sample), _ULAW_CLIP) + _BIAS
    segment = size.bit_length() - 8
    code = (segment << 4) | ((size >> (segment + 3)) & 0x0F)
    return (code | (0x80 if sample < 0 else 0)) ^ 0xFF


def _alaw_code(sample: int) -> int:
    # One's complement for negative samples, as the reference has it: the smallest steps are symmetrical.
    size = (sample if sample >= 0 else ~sample) >> 4
    segment = max(0, size.bit_length() - 4)
    code = size if segment == 0 else (segment << 4) | ((size >> (segment - 1)) & 0x0F)
    return (code | (0x80 if sample >= 0 else 0)) ^ 0x55


_ULAW_SAMPLES = array("h", (_ulaw_sample(code) for code in range(256)))
_ALAW_SAMPLES = array("h", (_alaw_sample(code) for code in range(256)))
# By the sample as an unsigned 16-bit number; the last four bits never matter to A-law, the last two never
# to u-law.
_ULAW_CODES = bytes(_ulaw_code(step * 4 - 0x10000 * (step >= 0x2000)) for step in range(0x4000))
_ALAW_CODES = bytes(_alaw_code(step * 16 - 0x10000 * (step >= 0x800)) for step in range(0x1000))


def from_pcmu(sound: bytes) -> bytes:
    """u-law bytes to 16-bit little-endian samples."""
    return _little(array("h", map(_ULAW_SAMPLES.__getitem__, sound)))


def from_pcma(sound: bytes) -> bytes:
    """A-law bytes to 16-bit little-endian samples."""
    return _little(array("h", map(_ALAW_SAMPLES.__getitem__, sound)))


def to_pcmu(pcm: bytes) -> bytes:
    """16-bit little-endian samples to u-law; a trailing half sample goes."""
    return bytes([_ULAW_CODES[sample >> 2] for sample in _unsigned(pcm)])


def to_pcma(pcm: bytes) -> bytes:
    """16-bit little-endian samples to A-law; a trailing half sample goes."""
    return bytes([_ALAW_CODES[sample >> 4] for sample in _unsigned(pcm)])


def _unsigned(pcm: bytes) -> "array[int]":
    samples = array("H", pcm[: len(pcm) & ~1])
    if sys.byteorder == "big":  # pragma: no cover - nobody runs this there, but it would be right
        samples.byteswap()
    return samples


def _little(samples: "array[int]") -> bytes:
    if sys.byteorder == "big":  # pragma: no cover
        samples.byteswap()
    return samples.tobytes()
