"""What the program and its sound process say to each other: a head of fixed length, then so many bytes.
Pure.

``number`` is seconds, bytes or a factor, ``stream`` the number under which a stream was opened; which ones
a word uses is said beside it.
"""

import struct
from enum import IntEnum
from typing import NamedTuple

SERVER_GONE, NO_SERVER_YET = 3, 4
"""How the process ends by itself: its sound server has gone, or one has come and Qt has to be asked anew."""
_HEAD = struct.Struct("<BIId")


class Word(IntEnum):
    """The program's orders, then the answers. All orders but WRITE and VOLUME are answered by DONE, when
    they are.
    """

    OPEN_INPUT = 1
    """stream; the data is the device's id."""
    CLOSE_INPUT = 2
    OPEN_OUTPUT = 3
    """stream, number: the factor of the volume; the data is the device's id, or empty for the stream that
    was cut.
    """
    CLOSE_OUTPUT = 4
    WRITE = 5
    """stream; the data is 24 kHz mono s16le."""
    CUT = 6
    """stream; answered by CUT_AT at once, before the device is silenced."""
    VOLUME = 7
    """stream, number: the factor."""
    LOOK = 8
    SETTLE = 9
    """stream."""

    DEVICES = 20
    """stream: 1 if there is a sound server; number: the lead in milliseconds; the data is JSON: [inputs,
    outputs], each device [id, name, default].
    """
    HEARD = 21
    """stream, number: the monotonic second; the data is 24 kHz mono s16le."""
    FAILED = 22
    """stream; the data is the code of a trouble."""
    TAKEN = 23
    """stream, number: how many bytes the device has taken."""
    CUT_AT = 27
    """The same, at the cut."""
    LOST = 24
    """stream, number: 1 if it was refused."""
    DONE = 25
    SAID = 26
    """The data is a line for the log."""


class Said(NamedTuple):
    """One message."""

    word: Word
    stream: int = 0
    number: float = 0.0
    data: bytes = b""


def packed(said: Said) -> bytes:
    """The message as bytes."""
    return _HEAD.pack(said.word, said.stream, len(said.data), said.number) + said.data


def unpacked(waiting: bytearray) -> list[Said]:
    """Take all whole messages out of what has arrived."""
    found: list[Said] = []
    at = 0
    while len(waiting) - at >= _HEAD.size:
        word, stream, length, number = _HEAD.unpack_from(waiting, at)
        end = at + _HEAD.size + length
        if len(waiting) < end:
            break
        found.append(Said(Word(word), stream, number, bytes(waiting[at + _HEAD.size : end])))
        at = end
    del waiting[:at]
    return found
