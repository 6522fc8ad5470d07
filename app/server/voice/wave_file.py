"""Finds the samples in the WAV that a speech program wrote, also in a streamed one with false lengths."""

import struct


def read_wave(data: bytes) -> tuple[bytes, int]:
    """Mono s16le samples and their rate.

    ValueError when it is not 16 bit mono PCM. Programs that write to a pipe cannot know the length and put 0
    or a huge number: then everything after the header is sound.
    """
    if len(data) < 12 or data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        raise ValueError("not a WAV file")
    at, hz = 12, 0
    while at + 8 <= len(data):
        kind, size = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        body = data[at + 8 :]
        if kind == b"fmt " and len(body) >= 16:
            coding, channels, hz, _, _, bits = struct.unpack("<HHIIHH", body[:16])
            if (channels, bits) != (1, 16) or coding not in (1, 0xFFFE):
                raise ValueError(f"not 16 bit mono PCM: coding {coding}, {channels} channels, {bits} bits")
        if kind == b"data" and hz:
            sound = body[:size] if 0 < size <= len(body) else body
            return sound[: len(sound) & ~1], hz
        at += 8 + size + (size & 1)
    raise ValueError("a WAV file without sound")
