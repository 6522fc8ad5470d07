"""Makes speech with a program that writes WAV to its output (espeak-ng, espeak, flite), where no library is
found.
"""

import logging
import shutil
import subprocess
from collections.abc import Callable
from typing import Final

from app.server.voice.timbres import Timbre, pace
from app.server.voice.wave_file import read_wave

log = logging.getLogger(__name__)

PATIENCE_S: Final = 8


class SpeechProgram:
    """One process for each sentence; the text goes in by standard input, never as an argument."""

    def __init__(self, name: str, command: Callable[[Timbre, float], list[str]]) -> None:
        self.name = f"{name} (program)"
        self._command = command

    def make(self, text: str, timbre: Timbre, speed: float) -> tuple[bytes, int]:
        """Empty, with a warning in the log, when the program fails."""
        try:
            done = subprocess.run(
                self._command(timbre, speed),
                input=text.encode(),
                capture_output=True,
                check=True,
                timeout=PATIENCE_S,
                # Windows opens a console for each program that is started by one without.
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
            return read_wave(done.stdout)
        except (OSError, subprocess.SubprocessError, ValueError) as error:
            log.warning("%s failed: %s", self.name, error)
            return b"", 22_050


def _espeak(path: str) -> Callable[[Timbre, float], list[str]]:
    def command(timbre: Timbre, speed: float) -> list[str]:
        rate, gap = pace(speed)
        voice = ["-v", timbre.espeak, "-p", str(timbre.pitch), "-s", str(rate), "-g", str(gap)]
        return [path, *voice, "--stdin", "--stdout"]

    return command


def _flite(path: str) -> Callable[[Timbre, float], list[str]]:
    def command(timbre: Timbre, speed: float) -> list[str]:
        stretch = f"duration_stretch={1 / speed:.3f}"
        voice = "slt" if timbre.female else "rms"
        return [path, "-voice", voice, "--setf", stretch, "-o", "/dev/stdout", "/dev/stdin"]

    return command


_PROGRAMS = (("espeak-ng", _espeak), ("espeak", _espeak), ("flite", _flite))


def open_program() -> SpeechProgram | None:
    """The first of the known programs that is on the path."""
    for name, command in _PROGRAMS:
        path = shutil.which(name)
        if path is not None:
            return SpeechProgram(name, command(path))
    return None
