"""Mends the headers of WAV files that were written to a pipe or by a careless program; it decodes no sound.

Source: Microsoft and IBM, *Multimedia Programming Interface and Data Specifications 1.0* (RIFF), chapter 2: a
chunk is a name of four characters, its size in bytes (u32, little-endian) and the bytes, padded to an even
length.
"""

import struct

_HEAD = struct.Struct("<4sI")
_LARGEST = 0xFFFF_FFFF
_NAMES = (b"fmt ", b"data", b"fact", b"LIST", b"bext", b"iXML", b"JUNK", b"PEAK", b"cue ", b"smpl", b"id3 ")
"""Where one of these stands at an odd place, the pad byte before it is missing."""


def mended(file: bytes) -> bytes:
    """The file with true sizes and pad bytes where they were missing; one that is sound, or no WAV, as it is.

    A program that writes to a pipe cannot come back to fill in the sizes, so the sound is said to have 0
    bytes and goes on to the end.
    """
    if file[:4] != b"RIFF" or file[8:12] != b"WAVE":
        return file
    said_end = _HEAD.unpack_from(file)[1] + 8
    parts, kept, at = [], 12, 12
    while at + _HEAD.size <= len(file):
        name, size = _HEAD.unpack_from(file, at)
        body = at + _HEAD.size
        if name == b"data":
            if size or body == len(file) or body < said_end <= len(file):
                break
            parts += [file[kept:at], _HEAD.pack(name, min(len(file) - body, _LARGEST))]
            kept = body
            break
        at = body + size
        if size % 2:
            if file[at : at + 4] in _NAMES:
                parts += [file[kept:at], b"\0"]
                kept = at
            else:
                at += 1
    if not parts:
        return file
    whole = b"WAVE" + b"".join(parts) + file[kept:]
    return _HEAD.pack(b"RIFF", min(len(whole), _LARGEST)) + whole
