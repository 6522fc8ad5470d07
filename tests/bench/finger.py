"""One key of the X server, moved through XTEST on a connection of its own."""

import ctypes
import time

KEYCODE = 191  # F13


class Finger:
    """Presses one key."""

    def __init__(self, display: str) -> None:
        self._x, self._xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XFlush.argtypes = self._x.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self._xtst.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self._display = self._x.XOpenDisplay(display.encode())

    def move(self, down: bool) -> float:
        """The moment before it moves."""
        at = time.perf_counter()
        self._xtst.XTestFakeKeyEvent(self._display, KEYCODE, down, 0)
        self._x.XFlush(self._display)
        return at

    def close(self) -> None:
        """Let go of the server."""
        self._x.XCloseDisplay(self._display)
