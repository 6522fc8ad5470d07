"""Extra keyboards and mice on the virtual X server, so that keys can be moved on a particular one."""

import ctypes as c
from types import TracebackType
from typing import Any, Self

_P, _I, _U, _L = c.c_void_p, c.c_int, c.c_uint, c.c_ulong
_ADD, _REMOVE, _FLOAT = 1, 2, 2
FIRST, SECOND = "Virtual core XTEST keyboard", "Xvfb keyboard"
FIRST_MOUSE = "Virtual core XTEST pointer"


class _Add(c.Structure):
    _fields_ = (("type", _I), ("name", c.c_char_p), ("send_core", _I), ("enable", _I))


class _Remove(c.Structure):
    _fields_ = (("type", _I), ("device", _I), ("mode", _I), ("pointer", _I), ("keyboard", _I))


class _Change(c.Union):
    _fields_ = (("add", _Add), ("remove", _Remove))


class _Info(c.Structure):
    _fields_ = (
        ("number", _I),
        ("name", c.c_char_p),
        ("use", _I),
        ("attachment", _I),
        ("enabled", _I),
        ("classes", _I),
        ("class_list", _P),
    )


class Keyboards:
    """A context manager: one X connection that moves keys at once, without starting a process."""

    def __init__(self, display: str) -> None:
        self._x, self._xi = c.CDLL("libX11.so.6"), c.CDLL("libXi.so.6")
        self._xtst = c.CDLL("libXtst.so.6")
        calls: tuple[tuple[Any, ...], ...] = (
            (self._x.XOpenDisplay, _P, c.c_char_p),
            (self._x.XCloseDisplay, _I, _P),
            (self._x.XSync, _I, _P, _I),
            (self._xi.XIQueryVersion, _I, _P, _P, _P),
            (self._xi.XIQueryDevice, c.POINTER(_Info), _P, _I, _P),
            (self._xi.XIFreeDeviceInfo, None, _P),
            (self._xi.XIChangeHierarchy, _I, _P, _P, _I),
            (self._xi.XOpenDevice, _P, _P, _L),
            (self._xtst.XTestFakeDeviceKeyEvent, _I, _P, _P, _U, _I, _P, _I, _L),
            (self._xtst.XTestFakeDeviceButtonEvent, _I, _P, _P, _U, _I, _P, _I, _L),
        )
        for function, result, *arguments in calls:
            function.restype, function.argtypes = result, arguments
        self._display = self._x.XOpenDisplay(display.encode())
        self._xi.XIQueryVersion(self._display, c.byref(_I(2)), c.byref(_I(2)))
        self._open: dict[str, int] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._x.XCloseDisplay(self._display)

    def move(self, moves: str, on: str = FIRST) -> None:
        """Move keys and buttons: ``+191 -191`` by key code, ``+m8`` for a button."""
        device = self._device(on)
        for move in moves.split():
            down, button = move[0] == "+", move[1] == "m"
            fake = self._xtst.XTestFakeDeviceButtonEvent if button else self._xtst.XTestFakeDeviceKeyEvent
            fake(self._display, device, int(move[1:].removeprefix("m")), down, None, 0, 0)
        self._x.XSync(self._display, 0)

    def plug(self, name: str) -> str:
        """Add a second seat with a keyboard and a pointer; returns the name of its keyboard."""
        change = _Change(add=_Add(_ADD, name.encode(), 1, 1))
        self._xi.XIChangeHierarchy(self._display, c.byref(change), 1)
        self._x.XSync(self._display, 0)
        return f"{name} XTEST keyboard"

    def unplug(self, name: str) -> None:
        """Remove that seat, even while keys on it are held."""
        change = _Change(remove=_Remove(_REMOVE, self._numbers()[f"{name} pointer"], _FLOAT, 0, 0))
        self._xi.XIChangeHierarchy(self._display, c.byref(change), 1)
        self._x.XSync(self._display, 0)
        self._open.pop(f"{name} XTEST keyboard", None)

    def _device(self, name: str) -> int:
        if name not in self._open:
            self._open[name] = self._xi.XOpenDevice(self._display, self._numbers()[name])
        return self._open[name]

    def _numbers(self) -> dict[str, int]:
        count = _I()
        found = self._xi.XIQueryDevice(self._display, 0, c.byref(count))
        numbers = {found[n].name.decode(): int(found[n].number) for n in range(count.value)}
        self._xi.XIFreeDeviceInfo(found)
        return numbers
