"""What a way of telling lock, sleep and change of user has to offer; nothing here hears anything."""

from collections.abc import Callable
from typing import Protocol

Paused = Callable[[str], None]
"""Called on the loop's thread with ``lock``, ``sleep`` or ``switch``."""


class SessionPauses(Protocol):
    """One system's way of telling."""

    def start(self) -> None:
        """Tell from now on; needs the running loop. Where nothing can be told, nothing is."""

    def stop(self) -> None:
        """Tell no more."""
