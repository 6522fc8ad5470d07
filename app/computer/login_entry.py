"""What makes a system start Pressel at login, whichever system it is."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

AT_LOGIN = "--at-login"
"""What the program is started with: it then shows no window, or a minimised one where there is no tray."""
WriteFile = Callable[[Path, bytes], None]
"""Replaces a file in one step; raises OSError."""


class LoginEntry(Protocol):
    """The system's own note of what it starts. Every method may block."""

    def read(self) -> tuple[str, ...] | None:
        """The command that is started; None if none is. Raises OSError."""

    def write(self, command: tuple[str, ...]) -> None:
        """Let this be started; raises OSError with the reason."""

    def remove(self) -> None:
        """Let nothing be started; raises OSError with the reason."""
