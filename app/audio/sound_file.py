"""Reads recordings of any kind and writes answers: files, pipes and standard input; it knows no device and no
Qt.
"""

import io
import os
import stat
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from app.audio.pcm.riff import mended
from app.protocol import pcm as sound
from app.resampling import resampler

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

STANDARD_INPUT = "-"
LONGEST_SECONDS = 600
RATES = range(1_000, 768_001)
"""Hz. A header with another rate is damaged, and to resample by it would take ages or make nothing."""
LARGEST = 1 << 30
"""Bytes of a file: ten minutes at 192 kHz, stereo, 32 bit. A pipe may bring a quarter: it need not end."""
MOST_PIPED = LARGEST >> 2
_SLICE = 1 << 16
_TAG = b"ID3"
_UNDER_TAG = (b"fLaC", b"RIFF", b"OggS", b"FORM")
"""How a file begins that is no MP3 and to which a program has put the tag of one all the same."""
_UNPLAYABLE = ("SD2", "WVE", "XI")
"""The first keeps its format in a second file; the others have one rate of their own, so our sound would be
played at the wrong speed.
"""
_AUDIBLE_SHARE = 0.1
"""A channel this much quieter than the loudest (20 dB) holds nothing that was meant to be heard."""


class BadSound(Exception):
    """A file that is no sound we can use; the message names it and says why."""


def read(path: str | Path) -> bytes:
    """The sound of a file, a pipe or standard input (``-``) as 24 kHz mono s16le; raises BadSound.

    WAV, FLAC, OGG, MP3 and what else libsndfile knows, of any width and number of channels.
    """
    import numpy as np
    import soundfile

    name = "standard input" if str(path) == STANDARD_INPUT else str(path) or "an empty name"
    try:
        content = mended(_untagged(_whole(path)))
        if content.startswith(_TAG) or (content[:1] == b"\xff" and content[1:2] >= b"\xe0"):
            samples, rate = _named_mp3(content, name)
        else:
            samples, rate = _decoded(io.BytesIO(content), name)
    except soundfile.LibsndfileError as error:
        said = error.error_string.rstrip(".")
        # libsndfile tries its oldest formats last, so what they miss is no news to anybody.
        # Of an MP3 that is none it says that the file, which is ours, does not exist.
        unknown = said.startswith(("Error :", "File does not exist"))
        words = "format not recognised" if unknown else said
        raise BadSound(f"{name}: not a sound file that can be read ({words})") from error
    except OSError as error:
        raise BadSound(f"{name}: {_why(error)}") from error
    if not len(samples):
        raise BadSound(f"{name}: there is no sound in it")
    if rate not in RATES:
        raise BadSound(f"{name}: no sound is recorded at {rate} Hz; the file is damaged")
    mono = resampler(rate, sound.RATE).feed(one_channel(samples), last=True)
    pcm: bytes = np.clip(np.rint(mono * 32_768), -32_768, 32_767).astype("<i2").tobytes()
    return pcm


def one_channel(samples: "Floats") -> "Floats":
    """The mean of the channels that hold sound, so that speech in one of six is as loud as it was.

    ``samples``: one row per instant, one column per channel, -1 to 1. Where the channels cancel each other
    out, as a wrongly wired pair of microphones does, the loudest stands for all.
    """
    import numpy as np

    loudness = np.sqrt(np.mean(np.square(samples, dtype=np.float64), axis=0))
    mono: Floats = samples[:, loudness >= loudness.max() * _AUDIBLE_SHARE].mean(axis=1, dtype=np.float32)
    if np.sqrt(np.mean(np.square(mono, dtype=np.float64))) < loudness.max() * _AUDIBLE_SHARE:
        mono = samples[:, int(np.argmax(loudness))]
    return mono


def write(path: Path, pcm: bytes) -> None:
    """Write 24 kHz mono s16le as the format of the file's ending (WAV without one); raises OSError."""
    content = encoded(path, pcm)  # whole in memory first: a pipe cannot be written otherwise
    with open(path, "wb") as file:
        file.write(content)


def encoded(path: Path, pcm: bytes) -> bytes:
    """The content of a file with this name; raises OSError with words if its format cannot hold the sound."""
    import numpy as np
    import soundfile

    ending = path.suffix.lstrip(".").upper() or "WAV"
    refused = OSError(f"sound cannot be written as {path.suffix}; take .wav, .flac or .ogg")
    if ending not in soundfile.available_formats() or ending in _UNPLAYABLE:
        raise refused
    file = io.BytesIO()
    try:
        soundfile.write(file, np.frombuffer(pcm, "<i2"), sound.RATE, format=ending)
    except (soundfile.LibsndfileError, TypeError) as error:  # TypeError: raw samples, which have no header
        raise refused from error
    return file.getvalue()


def check_output(path: Path) -> None:
    """Whether a sound file may be written there, found out before there is any sound; raises OSError with
    words.
    """
    if str(path) == STANDARD_INPUT:
        raise OSError("the words go to standard output, so the sound needs a file")
    try:
        mode = os.stat(path).st_mode
    except FileNotFoundError:
        if not os.path.isdir(path.absolute().parent):
            raise OSError(f"{path}: there is no such folder") from None
        mode = 0
    except NotADirectoryError:
        raise OSError(f"{path}: there is no such folder") from None
    except OSError as error:
        raise OSError(f"{path}: {error.strerror}") from error
    if stat.S_ISDIR(mode):
        raise OSError(f"{path} is a folder")
    try:
        encoded(path, bytes(2 * sound.RATE // 10))
        if not mode:
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL))
            os.unlink(path)
        elif stat.S_ISREG(mode):  # to open a pipe would wait for its reader
            os.close(os.open(path, os.O_WRONLY))
    except OSError as error:
        raise OSError(f"{path}: {error.strerror or error}") from error


def _whole(path: str | Path) -> bytes:
    """Everything that is in it; raises OSError, BadSound where it is too much."""
    if str(path) == STANDARD_INPUT:
        # Closed, its number could by now belong to a file of ours.
        if sys.stdin is None:
            raise OSError("it is closed")
        if sys.stdin.isatty():
            raise OSError("it is a terminal; pipe a recording into it")
        return _bounded(sys.stdin.buffer, "standard input", MOST_PIPED)
    with open(path, "rb") as file:
        regular = stat.S_ISREG(os.fstat(file.fileno()).st_mode)
        return _bounded(file, str(path), LARGEST if regular else MOST_PIPED)


def _bounded(file: BinaryIO, name: str, most: int) -> bytes:
    content = file.read(most + 1)
    if len(content) > most:
        raise BadSound(f"{name}: more than {most >> 20} MB")
    if not content:
        raise OSError("the file is empty")
    return content


def _untagged(content: bytes) -> bytes:
    """The content without a tag that belongs to MP3 (ID3v2, 3.1: ten bytes, the last four say how many more,
    seven bits in each).
    """
    if not content.startswith(_TAG) or len(content) < 10:
        return content
    rest = content[
        10 + sum((byte & 0x7F) << shift for byte, shift in zip(content[6:10], (21, 14, 7, 0), strict=True)) :
    ]
    return rest if rest.startswith(_UNDER_TAG) else content


def _named_mp3(content: bytes, name: str) -> "tuple[Floats, int]":
    """An MP3 has no magic number, so libsndfile believes in one only if the file's name says so."""
    with tempfile.TemporaryDirectory(prefix="pressel-") as folder:
        file = Path(folder, "recording.mp3")
        file.write_bytes(content)
        return _decoded(str(file), name)


def _decoded(file: str | BinaryIO, name: str) -> "tuple[Floats, int]":
    """The samples, a row per instant, and their rate in Hz. How many there are is not asked of the header: in
    a file that was written to a pipe, that is missing or wrong.
    """
    import numpy as np
    import soundfile

    class Straight(soundfile.SoundFile):  # type: ignore[misc]
        """Read from the first sample to the last; some formats (GSM, FLAC from a pipe) cannot be sought."""

        def seekable(self) -> bool:
            """Never: soundfile would seek after each slice."""
            return False

    with Straight(file) as recording:
        slices, count = [], 0
        while len(found := _next(recording, name)):
            slices.append(np.nan_to_num(found, posinf=1.0, neginf=-1.0))
            if (count := count + len(found)) > LONGEST_SECONDS * recording.samplerate:
                raise BadSound(f"{name}: longer than {LONGEST_SECONDS // 60} minutes")
        empty = np.zeros((0, recording.channels), np.float32)
        return (np.concatenate(slices) if slices else empty), recording.samplerate


def _next(recording: Any, name: str) -> "Floats":
    """The next samples of a recording."""
    import soundfile

    try:
        found: Floats = recording.read(_SLICE, dtype="float32", always_2d=True)
    except soundfile.LibsndfileError as error:
        raise BadSound(f"{name}: the recording is cut off or damaged") from error
    return found


def _why(error: OSError) -> str:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return "there is no such file"
        case IsADirectoryError():
            return "that is a folder"
        case _:
            return error.strerror or str(error)
