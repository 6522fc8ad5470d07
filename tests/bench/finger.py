"""Moves one key of the X server through XTEST on a connection of its own."""

import ctypes
import time

KEYCODE = 191  # F13


class Finger:
    """Presses and releases one key."""

    def __init__(self, display: str) -> None:
        self._x, self._xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XFlush.argtypes = self._x.XCloseDisplay.argtypes = [ctypes.c_void_p]
        self._xtst.XTestFakeKeyEvent.argtypes = [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
        self._display = self._x.XOpenDisplay(display.encode())

    def move(self, down: bool) -> float:
        """Move the key; returns the moment just before."""
        at = time.perf_counter()
        self._xtst.XTestFakeKeyEvent(self._display, KEYCODE, down, 0)
        self._x.XFlush(self._display)
        return at

    def close(self) -> None:
        """Disconnect from the X server."""
        self._x.XCloseDisplay(self._display)
