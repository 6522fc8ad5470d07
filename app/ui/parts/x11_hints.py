"""Window-manager hints on X11 for which Qt has no API; a no-op everywhere else."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtGui import QGuiApplication

_CARDINAL, _REPLACE = 6, 0
_EVERY_DESKTOP = 0xFFFFFFFF


def on_every_desktop(window: int) -> None:
    """Set _NET_WM_DESKTOP to all desktops (EWMH 1.5) on a window that is not mapped yet."""
    with _display() as (x11, display):
        if display:
            name = x11.XInternAtom(display, b"_NET_WM_DESKTOP", 0)
            value = ctypes.c_ulong(_EVERY_DESKTOP)
            x11.XChangeProperty(
                display, window, name, _CARDINAL, 32, _REPLACE, ctypes.byref(value), ctypes.c_int(1)
            )


def blends() -> bool:
    """Whether windows can be translucent: on X11 only with a compositor (_NET_WM_CM_Sn, EWMH 1.5)."""
    if QGuiApplication.platformName() != "xcb":
        return True
    with _display() as (x11, display):
        if not display:
            return False
        name = x11.XInternAtom(display, f"_NET_WM_CM_S{x11.XDefaultScreen(display)}".encode(), 0)
        return bool(x11.XGetSelectionOwner(display, name))


@contextmanager
def _display() -> Iterator[tuple[ctypes.CDLL, int]]:
    """A display connection of our own, 0 if there is none: PySide does not expose Qt's."""
    x11 = _library() if QGuiApplication.platformName() == "xcb" else None
    if x11 is None:
        yield ctypes.CDLL(None), 0
        return
    display = x11.XOpenDisplay(None)
    try:
        yield x11, display
    finally:
        if display:
            x11.XCloseDisplay(display)


@cache
def _library() -> ctypes.CDLL | None:
    name = "libX11.so.6"
    try:
        x11 = ctypes.CDLL(name)
    except OSError:
        return None
    pointer, number = ctypes.c_void_p, ctypes.c_ulong
    x11.XOpenDisplay.restype, x11.XOpenDisplay.argtypes = pointer, [ctypes.c_char_p]
    x11.XCloseDisplay.argtypes = [pointer]
    x11.XDefaultScreen.argtypes = [pointer]
    x11.XInternAtom.restype, x11.XInternAtom.argtypes = number, [pointer, ctypes.c_char_p, ctypes.c_int]
    x11.XGetSelectionOwner.restype, x11.XGetSelectionOwner.argtypes = number, [pointer, number]
    x11.XChangeProperty.argtypes = [
        pointer,
        number,
        number,
        number,
        ctypes.c_int,
        ctypes.c_int,
        pointer,
        ctypes.c_int,
    ]
    return x11
