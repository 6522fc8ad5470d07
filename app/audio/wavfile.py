"""A microphone and a loudspeaker made of memory, and the sound files behind them; it knows no device and no
Qt.
"""

import asyncio
import math
from pathlib import Path

from app.core.messages.events.sound_events import (
    FrameCaptured,
    MicrophoneClosed,
    MicrophoneOpened,
    SpeakerDrained,
    SpeakerStarted,
    SpeakerStopped,
)
from app.core.messages.ports import Report
from app.core.values.values import Heard
from app.protocol import pcm as sound
from app.resampling import resampler

FRAME_MS = 40
LONGEST_SECONDS = 600
_QUIET = -120.0


class BadSound(Exception):
    """A file that is no sound we can use; the message names it and says why."""


def read(path: Path) -> bytes:
    """The sound of a file (WAV, FLAC, OGG, MP3, any rate, channels and width) as 24 kHz mono s16le."""
    import numpy as np
    import soundfile

    try:
        with soundfile.SoundFile(path) as file:
            if file.frames > LONGEST_SECONDS * file.samplerate:
                raise BadSound(f"{path}: longer than {LONGEST_SECONDS // 60} minutes")
            samples, rate = file.read(dtype="float32", always_2d=True), file.samplerate
    except soundfile.LibsndfileError as error:
        raise BadSound(f"{path}: {_why(path, error.error_string)}") from error
    except OSError as error:
        raise BadSound(f"{path}: {error.strerror or error}") from error
    if not len(samples):
        raise BadSound(f"{path}: there is no sound in it")
    mono = np.nan_to_num(samples).mean(axis=1)
    mono = resampler(rate, sound.RATE).feed(mono, last=True)
    pcm: bytes = np.clip(np.rint(mono * 32_768), -32_768, 32_767).astype("<i2").tobytes()
    return pcm


def write(path: Path, pcm: bytes) -> None:
    """Write 24 kHz mono s16le as the format of the file's ending (WAV without one); raises OSError."""
    import numpy as np
    import soundfile

    try:
        soundfile.write(path, np.frombuffer(pcm, "<i2"), sound.RATE, format=format_of(path))
    except soundfile.LibsndfileError as error:
        raise OSError(error.error_string) from error


def format_of(path: Path) -> str:
    """The format that the ending of a file means; raises OSError for one that sound cannot be written as."""
    import soundfile

    ending = path.suffix.lstrip(".").upper() or "WAV"
    if ending not in soundfile.available_formats():
        raise OSError(f"sound cannot be written as {path.suffix}")
    return ending


def check_output(path: Path) -> None:
    """Whether a sound file may be written there, found out before there is any sound; raises OSError with
    words.
    """
    if not path.absolute().parent.is_dir():
        raise OSError(f"{path}: there is no such folder")
    if path.is_dir():
        raise OSError(f"{path} is a folder")
    try:
        format_of(path)
    except OSError as error:
        raise OSError(f"{path}: {error}") from error


def _why(path: Path, words: str) -> str:
    if not path.exists():
        return "there is no such file"
    if path.is_dir():
        return "that is a folder"
    if not path.stat().st_size:
        return "the file is empty"
    return f"not a sound file that can be read ({words.rstrip('.')})"


class FileMicrophone:
    """Implements the port ``Microphone``: each take hears what was loaded last, as fast as the loop takes
    it.
    """

    def __init__(self, report: Report) -> None:
        self._report = report
        self._pcm = b""
        self._take = 0
        self._captured = 0.0

    def load(self, pcm: bytes) -> None:
        """The next take hears this."""
        self._pcm = pcm

    async def spoken(self) -> None:
        """Speak what was loaded into the open take; returns when all was delivered."""
        self._report(MicrophoneOpened(take=self._take))
        for frame in sound.slices(self._pcm, FRAME_MS):
            if not self._take:
                return
            self._captured += sound.exact_ms_of(len(frame))
            level = sound.level(frame)
            dbfs = max(_QUIET, 20 * math.log10(level)) if level else _QUIET
            self._report(FrameCaptured(take=self._take, pcm=frame, level=dbfs))
            await asyncio.sleep(0)

    def open(self, take: int, preroll_ms: int = 0) -> None:
        """Capture for this take."""
        self._take, self._captured = take, 0.0

    def keep(self, seconds: float) -> None:
        """There is no device."""

    def close(self, take: int, *, discard: bool = False) -> None:
        """Report MicrophoneClosed."""
        if take == self._take:
            self._take = 0
            self._report(MicrophoneClosed(take=take, captured_ms=self._captured))

    def watch(self, on: bool) -> None:
        """There is no level to measure."""

    def shut(self) -> None:
        """There is no device."""
        self._take = 0


class FileSpeaker:
    """Implements the port ``Speaker``: everything is heard at once. ``heard`` is the sound of all
    answers.
    """

    def __init__(self, report: Report) -> None:
        self._report = report
        self._heard = bytearray()
        self._parts: dict[tuple[str, int], int] = {}

    @property
    def heard(self) -> bytes:
        """24 kHz mono s16le."""
        return bytes(self._heard)

    def play(self, item_id: str, content_index: int, pcm: bytes) -> None:
        """Hear it."""
        fresh = (item_id, content_index) not in self._parts
        self._parts[item_id, content_index] = self._parts.get((item_id, content_index), 0) + len(pcm)
        self._heard += pcm
        if fresh:
            self._report(SpeakerStarted(item_id=item_id))

    def finish(self) -> None:
        """All was heard."""
        self._report(SpeakerDrained(heard=self._account()))

    def stop(self) -> None:
        """All that had come was heard."""
        self._report(SpeakerStopped(heard=self._account()))

    def volumes(self, voice: int, cues: int) -> None:
        """Nothing is heard here."""

    def cue(self, name: str) -> None:
        """Earcons are for people."""

    def shut(self) -> None:
        """There is no device."""

    def _account(self) -> tuple[Heard, ...]:
        parts, self._parts = self._parts, {}
        ms = {part: sound.exact_ms_of(length) for part, length in parts.items()}
        return tuple(Heard(item, index, ms[item, index], ms[item, index]) for item, index in parts)


class NoDevices:
    """Implements the port ``Devices`` where there are none."""

    def choose(self, input_id: str, output_id: str) -> None:
        """There is nothing to choose."""
