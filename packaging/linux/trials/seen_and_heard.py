"""Judges what a trial has left: pictures of the screen must show a window, and sound must be heard."""

import array
import math
import struct
import zlib
from pathlib import Path

from environment import Failed

AUDIBLE_DB = -45.0
"""Loudest half second of what the loudspeaker played, relative to full scale; silence is below -90."""
WINDOW_SHARE = 0.1
"""So much of the screen is not the colour of the empty desktop."""
RATE = 24_000


def collect(given: Path, folder: Path, name: str) -> None:
    """Turn each NAME.xwd of the trial into a PNG in the folder; judge pictures and sound. Raises Failed."""
    for dump in sorted(given.glob("*.xwd")):
        width, height, rows = pixels(dump.read_bytes())
        target = folder / f"{name}-{dump.stem}.png"
        target.write_bytes(png(width, height, rows))
        share = coloured(rows)
        print(f"screen: {target} ({share:.0%} of it is no empty desktop)")
        if share < WINDOW_SHARE:
            raise Failed(f"there is no window on {target}")
    heard = given / "heard.raw"
    if heard.exists():
        level = loudest(heard.read_bytes())
        print(f"loudspeaker: {level:.0f} dB at its loudest")
        if level < AUDIBLE_DB:
            raise Failed("the answer could not be heard")


def pixels(dump: bytes) -> tuple[int, int, list[bytes]]:
    """Width, height and the rows (RGB) of a picture in the format of xwd, 32 bits per pixel (XWDFile.h)."""
    header = struct.unpack_from(">25I", dump)
    size, width, height, per_line, colours = header[0], header[4], header[5], header[12], header[19]
    if header[11] != 32:
        raise Failed(f"the screen has {header[11]} bits per pixel instead of 32")
    begin = size + 12 * colours
    rows = []
    for y in range(height):
        line = dump[begin + y * per_line : begin + y * per_line + 4 * width]
        # Little-endian pixels (header[7] = 0): blue, green, red, unused.
        row = bytearray(3 * width)
        row[0::3], row[1::3], row[2::3] = line[2::4], line[1::4], line[0::4]
        rows.append(bytes(row))
    return width, height, rows


def coloured(rows: list[bytes]) -> float:
    """The share of pixels that are not black, as an empty Xvfb is."""
    black = sum(row[at : at + 3] == b"\0\0\0" for row in rows for at in range(0, len(row), 3))
    return 1 - black / sum(len(row) // 3 for row in rows)


def png(width: int, height: int, rows: list[bytes]) -> bytes:
    """The picture as a PNG file (RFC 2083): one IDAT, no filter."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    packed = zlib.compress(b"".join(b"\0" + row for row in rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def loudest(pcm: bytes) -> float:
    """Root mean square of the loudest half second of 24 kHz mono s16le, in dB of full scale."""
    samples = array.array("h", pcm[: len(pcm) // 2 * 2])
    step = RATE // 2
    power = max(
        (sum(one * one for one in samples[at : at + step]) / step for at in range(0, len(samples), step)),
        default=0.0,
    )
    return 10 * math.log10(max(power, 1e-3) / 32_768**2)
