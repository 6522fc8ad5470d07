"""Windows' system calls for pauses: notifications of session and sleep, wtsapi32 and user32 through ctypes.

Imported on Windows only. Both are subscribed to, because a message-only window gets no broadcasts. Sources:
Win32 documentation, WTSRegisterSessionNotification and RegisterSuspendResumeNotification.
"""

import sys

if sys.platform == "win32":
    import ctypes as c
    from collections.abc import Callable
    from ctypes import wintypes as w

    from app.hotkeys.windows.message_window import CLOSES, MessageWindow

    _THIS_SESSION, _TO_A_WINDOW = 0, 0

    class SessionNews:
        """Implements ``WindowsNews``."""

        def __init__(self) -> None:
            self._user = c.WinDLL("user32", use_last_error=True)
            self._sessions = c.WinDLL("wtsapi32", use_last_error=True)
            self._sessions.WTSRegisterSessionNotification.argtypes = [w.HWND, w.DWORD]
            self._sessions.WTSUnRegisterSessionNotification.argtypes = [w.HWND]
            self._user.RegisterSuspendResumeNotification.argtypes = [w.HANDLE, w.DWORD]
            self._user.RegisterSuspendResumeNotification.restype = w.HANDLE
            self._user.UnregisterSuspendResumeNotification.argtypes = [w.HANDLE]
            self._window = MessageWindow(self._message)
            self._told: Callable[[int, int], None] | None = None
            self._number = 0
            self._power: int | None = None

        def start(self, told: Callable[[int, int], None]) -> None:
            self._told = told
            self._window.start("pauses", self._begin)

        def stop(self) -> None:
            self._told = None
            self._window.stop()

        def _begin(self, window: int) -> None:
            self._number = window
            if not self._sessions.WTSRegisterSessionNotification(window, _THIS_SESSION):
                raise c.WinError(c.get_last_error())
            self._power = self._user.RegisterSuspendResumeNotification(window, _TO_A_WINDOW)

        def _message(self, message: int, wparam: int, _lparam: int) -> None:
            if message == CLOSES:
                self._sessions.WTSUnRegisterSessionNotification(self._number)
                if self._power:
                    self._user.UnregisterSuspendResumeNotification(self._power)
            elif self._told is not None:
                self._told(message, wparam)
