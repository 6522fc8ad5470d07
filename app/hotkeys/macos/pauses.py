"""macOS: reports lock, sleep and change of user, from the system's notifications."""

from collections.abc import Callable
from typing import Protocol

from app.hotkeys.session_pauses import Paused

LOCKED = "com.apple.screenIsLocked"
CONSOLE = "com.apple.coregraphics.GUIConsoleSessionChanged"
WILL_SLEEP = 0xE0000280  # kIOMessageSystemWillSleep


class MacNews(Protocol):
    """The system calls, all on the main thread, made by ``pauses_api.py`` and faked by tests."""

    def start(self, told: Callable[[str | int], None]) -> None:
        """Call ``told`` with names of notifications and numbers of power messages until ``stop``."""

    def on_console(self) -> bool:
        """Whether our session has the screen and the keyboard; True where the system does not say."""

    def stop(self) -> None:
        """Stop calling."""


class MacPauses:
    """Implements ``SessionPauses``."""

    def __init__(self, paused: Paused, news: MacNews) -> None:
        self._paused = paused
        self._news = news

    def start(self) -> None:
        self._news.start(self._heard)

    def stop(self) -> None:
        self._news.stop()

    def _heard(self, what: str | int) -> None:
        if what == WILL_SLEEP:
            self._paused("sleep")
        elif what == LOCKED:
            self._paused("lock")
        elif what == CONSOLE and not self._news.on_console():
            self._paused("switch")
