"""Asks `pressel doctor`, in a process of its own: what that loads would stay in the window's memory."""

import contextlib
import os
import subprocess
from pathlib import Path

from app import installation
from app.redaction import redacted, without_credentials

PATIENCE_S = 60.0


class Diagnosis:
    """One question at a time."""

    def __init__(self, command: tuple[str, ...]) -> None:
        self._command = command
        self._process: subprocess.Popen[str] | None = None

    def make(self) -> str:
        """What the doctor says, without secrets and without the name of the person's home folder. Blocks."""
        try:
            with subprocess.Popen(
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
                env=without_credentials(os.environ),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            ) as process:
                self._process = process
                try:
                    said, _ = process.communicate(timeout=PATIENCE_S)
                except subprocess.TimeoutExpired:
                    process.kill()
                    said = f"pressel doctor did not end within {PATIENCE_S:g} s"
        except OSError as error:
            said = f"pressel doctor did not start: {error}"
        return without_home(redacted(said), str(Path.home()))

    def stop(self) -> None:
        """Wait for it no longer."""
        if self._process is not None:
            with contextlib.suppress(OSError):
                self._process.kill()


def without_home(words: str, home: str) -> str:
    """The words with ``~`` for the home folder, whose name may be the person's."""
    return words.replace(home, "~") if len(home) > 1 else words


def doctor_command(data: Path) -> tuple[str, ...]:
    """The program itself, once more, as the doctor of this data folder."""
    return (*installation.same_program(), "doctor", "--data-dir", str(data))
