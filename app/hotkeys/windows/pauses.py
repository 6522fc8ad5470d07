"""Windows: lock, sleep and change of user as facts, from messages to a window of ours; it decides nothing."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import Protocol

from app.hotkeys.session_pauses import Paused

POWER, SESSION = 0x0218, 0x02B1  # WM_POWERBROADCAST, WM_WTSSESSION_CHANGE
_REASONS = {
    (POWER, 4): "sleep",  # PBT_APMSUSPEND
    (SESSION, 7): "lock",  # WTS_SESSION_LOCK
    (SESSION, 2): "switch",  # WTS_CONSOLE_DISCONNECT
    (SESSION, 4): "switch",  # WTS_REMOTE_DISCONNECT
}


class WindowsNews(Protocol):
    """The calls into Windows; ``pauses_api.py`` makes them, a test pretends to."""

    def start(self, told: Callable[[int, int], None]) -> None:
        """Tell message and word of every one, on a thread of its own, until ``stop``. Raises OSError."""

    def stop(self) -> None:
        """Tell no more, and end the thread."""


class WindowsPauses:
    """See ``SessionPauses``."""

    def __init__(self, paused: Paused, news: WindowsNews) -> None:
        self._paused: Paused | None = paused
        self._news = news
        self._loop: asyncio.AbstractEventLoop | None = None

    def start(self) -> None:
        self._loop = asyncio.get_running_loop()
        with contextlib.suppress(OSError):
            self._news.start(self._heard)

    def stop(self) -> None:
        self._paused = None
        self._news.stop()

    def _heard(self, message: int, word: int) -> None:
        reason = _REASONS.get((message, word))
        if reason is not None and self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._tell, reason)

    def _tell(self, reason: str) -> None:
        if self._paused is not None:
            self._paused(reason)
