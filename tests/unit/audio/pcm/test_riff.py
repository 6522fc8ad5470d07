"""A careless WAV header is mended, and nothing else is touched."""

import struct

import pytest

from app.audio.pcm.riff import mended

SOUND = b"\1\2" * 20


def chunk(name: bytes, content: bytes, size: int | None = None) -> bytes:
    return struct.pack("<4sI", name, len(content) if size is None else size) + content


def wav(*chunks: bytes, size: int | None = None) -> bytes:
    return chunk(b"RIFF", b"WAVE" + b"".join(chunks), size)


@pytest.mark.parametrize(
    ("careless", "sound"),
    [
        (wav(chunk(b"data", SOUND, 0), size=0), wav(chunk(b"data", SOUND))),
        (wav(chunk(b"data", SOUND, 0), size=12), wav(chunk(b"data", SOUND))),
        (wav(chunk(b"data", SOUND, 0), size=999), wav(chunk(b"data", SOUND))),
        (
            wav(chunk(b"note", b"abc"), chunk(b"data", SOUND)),
            wav(chunk(b"note", b"abc\0", 3), chunk(b"data", SOUND)),
        ),
        (
            wav(chunk(b"note", b"abc"), chunk(b"fact", b"x"), chunk(b"data", SOUND, 0), size=0),
            wav(chunk(b"note", b"abc\0", 3), chunk(b"fact", b"x\0", 1), chunk(b"data", SOUND)),
        ),
    ],
)
def test_what_is_mended(careless: bytes, sound: bytes) -> None:
    assert mended(careless) == sound


@pytest.mark.parametrize(
    "file",
    [
        b"",
        b"RIFF",
        b"fLaC" + SOUND,
        chunk(b"RIFF", b"AVI " + SOUND),
        wav(chunk(b"data", SOUND)),
        wav(chunk(b"data", SOUND, 7), size=1),
        wav(chunk(b"data", b"")),
        wav(chunk(b"data", b""), chunk(b"LIST", b"INFO")),
        wav(chunk(b"note", b"abc\0", 3), chunk(b"data", SOUND)),
        wav(chunk(b"note", b"abc\0\1\2", 3)),
        wav(chunk(b"LIST", SOUND, 0xFFFFFFFF)),
        wav(b"dat"),
    ],
)
def test_what_is_left_alone(file: bytes) -> None:
    assert mended(file) == file
