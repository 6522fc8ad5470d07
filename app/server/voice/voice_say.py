"""Makes speech with the `say` program of macOS."""

import logging
import os
import subprocess
import tempfile
from typing import Final

from app.server.voice.timbres import NORMAL_WPM, Timbre
from app.server.voice.wave_file import read_wave

log = logging.getLogger(__name__)

PROGRAM: Final = "/usr/bin/say"
PATIENCE_S: Final = 20


class SayProgram:
    """One process for each sentence."""

    name = "macOS say"

    def make(self, text: str, timbre: Timbre, speed: float) -> tuple[bytes, int]:
        """A voice that is not installed is replaced by the system's own."""
        return _run(text, ["-v", timbre.say], speed) or _run(text, [], speed) or (b"", 22_050)


def _run(text: str, voice: list[str], speed: float) -> tuple[bytes, int] | None:
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "speech.wav")
        command = [PROGRAM, *voice, "-r", str(round(NORMAL_WPM * 1.06 * speed)), "-o", path]
        command += ["--file-format=WAVE", "--data-format=LEI16@22050", "-f", "-"]
        try:
            subprocess.run(command, input=text.encode(), check=True, capture_output=True, timeout=PATIENCE_S)
            with open(path, "rb") as file:
                return read_wave(file.read())
        except (OSError, subprocess.SubprocessError, ValueError) as error:
            log.warning("say failed: %s", error)
            return None


def open_say() -> SayProgram | None:
    """The program, if it is there."""
    return SayProgram() if os.access(PROGRAM, os.X_OK) else None
