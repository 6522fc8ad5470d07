"""Who tells of lock, sleep and change of user on this system, and its shape; it hears nothing itself."""

import os
import sys
from collections.abc import Callable
from typing import Protocol

Paused = Callable[[str], None]
"""Called on the loop's thread with ``lock``, ``sleep`` or ``switch``."""


class Pausing(Protocol):
    """One system's way of telling."""

    def start(self) -> None:
        """Tell from now on; needs the running loop. Where nothing can be told, nothing is."""

    def stop(self) -> None:
        """Tell no more."""


def build_pauses(paused: Paused) -> Pausing | None:
    """What fits this system, loaded only where it is used; None where there is no way."""
    if sys.platform == "win32":
        from app.hotkeys.windows_pauses import WindowsPauses
        from app.hotkeys.windows_pauses_api import SessionNews

        return WindowsPauses(paused, SessionNews())
    if sys.platform == "darwin":
        from app.hotkeys.macos_pauses import MacPauses
        from app.hotkeys.macos_pauses_api import Notifications

        return MacPauses(paused, Notifications())
    if sys.platform == "linux":
        from app.hotkeys.pauses import Pauses

        return Pauses(paused, os.environ)
    return None
