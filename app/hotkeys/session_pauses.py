"""The interface of what reports lock, sleep and change of user. No behaviour."""

from collections.abc import Callable
from typing import Protocol

Paused = Callable[[str], None]
"""Called on the loop's thread with ``lock``, ``sleep`` or ``switch``."""


class SessionPauses(Protocol):
    """Reports the pauses of one system's session."""

    def start(self) -> None:
        """Report from now on; needs the running loop. Silent where the system offers no such news."""

    def stop(self) -> None:
        """Stop reporting."""
