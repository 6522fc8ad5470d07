"""Windows: reports lock, sleep and change of user, from messages to a window of ours."""

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
    """The system calls, made by ``pauses_api.py`` and faked by tests."""

    def start(self, told: Callable[[int, int], None]) -> None:
        """Call ``told`` with number and wparam of each message, on another thread. Raises OSError."""

    def stop(self) -> None:
        """Stop calling, and end the thread."""


class WindowsPauses:
    """Implements ``SessionPauses``."""

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
