"""X11's system calls: libX11 and libXi through ctypes, only what the talk key needs. No bindings, no policy.

XInput 2.2 raw events arrive whichever window has the focus, from every keyboard, without auto-repeat, and
since 2.1 even while another client grabs the keyboard. They need no permission beyond access to the display.
Sources: XI2proto.txt ("Raw events"), the X Input Device Extension Library, the Xlib manual.
"""

import contextlib
import ctypes as c
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

_RAW_KEY_PRESS, _RAW_KEY_RELEASE, _RAW_BUTTON_PRESS, _RAW_BUTTON_RELEASE = 13, 14, 15, 16
_KINDS = {
    _RAW_KEY_PRESS: ("key", True),
    _RAW_KEY_RELEASE: ("key", False),
    _RAW_BUTTON_PRESS: ("button", True),
    _RAW_BUTTON_RELEASE: ("button", False),
}
# XIAllMasterDevices; GenericEvent and MappingNotify of X.h; XIKeyRepeat, a flag of raw events.
_ALL_MASTERS, _GENERIC_EVENT, _MAPPING_NOTIFY, _REPEAT = 1, 35, 34, 1 << 16
# None, Caps Lock, Num Lock, both. A passive grab matches the modifiers exactly, locks included, so one grab
# is needed for each.
_LOCKS = (0, 2, 16, 18)
_ASYNC, _BUTTON_MASK = 1, 4 | 8
MODIFIER_BITS = {"Shift": 1, "Ctrl": 4, "Alt": 8, "Super": 64, "AltGr": 128}


class _Cookie(c.Structure):
    _fields_ = (
        ("type", c.c_int),
        ("serial", c.c_ulong),
        ("send_event", c.c_int),
        ("display", c.c_void_p),
        ("extension", c.c_int),
        ("evtype", c.c_int),
        ("cookie", c.c_uint),
        ("data", c.c_void_p),
    )


class _Event(c.Union):
    # Xlib's XEvent is padded to 24 longs; XNextEvent writes that much whatever comes.
    _fields_ = (("type", c.c_int), ("cookie", _Cookie), ("pad", c.c_long * 24))


class _XRawEvent(c.Structure):
    _fields_ = (
        ("type", c.c_int),
        ("serial", c.c_ulong),
        ("send_event", c.c_int),
        ("display", c.c_void_p),
        ("extension", c.c_int),
        ("evtype", c.c_int),
        ("time", c.c_ulong),
        ("deviceid", c.c_int),
        ("sourceid", c.c_int),
        ("detail", c.c_int),
        ("flags", c.c_int),
    )


class _Mask(c.Structure):
    _fields_ = (("deviceid", c.c_int), ("mask_len", c.c_int), ("mask", c.c_char_p))


class _XDeviceClass(c.Structure):
    _fields_ = (("kind", c.c_ubyte), ("length", c.c_ubyte), ("number", c.c_short), ("bits", c.c_ubyte * 32))


class _DeviceState(c.Structure):
    _fields_ = (("device", c.c_ulong), ("count", c.c_int), ("classes", c.c_void_p))


class _ButtonState(c.Structure):
    _fields_ = (("mask_len", c.c_int), ("mask", c.POINTER(c.c_ubyte)))


class _ModifierState(c.Structure):
    _fields_ = (("base", c.c_int), ("latched", c.c_int), ("locked", c.c_int), ("effective", c.c_int))


_ErrorHandler = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_void_p)
_P, _I, _U, _L = c.c_void_p, c.c_int, c.c_uint, c.c_ulong


@dataclass(frozen=True, slots=True)
class RawEvent:
    """A key or button of this number moved. ``kind`` is ``key``, ``button``, or ``map`` for a new layout."""

    kind: str
    number: int = 0
    down: bool = False
    source: int = 0


class Display:
    """A connection of our own, apart from Qt's. Raises OSError if there is no X server or no XInput 2.2."""

    def __init__(self, name: str | None = None) -> None:
        self._x = x = c.CDLL("libX11.so.6")
        self._xi = c.CDLL("libXi.so.6")
        self._declare()
        self._display = x.XOpenDisplay(name.encode() if name else None)
        if not self._display:
            raise OSError("There is no X server.")
        self._root = x.XDefaultRootWindow(self._display)
        self._event = _Event()
        self._opened: dict[int, int | None] = {}
        major, minor = c.c_int(2), c.c_int(2)
        code, first, error = c.c_int(), c.c_int(), c.c_int()
        if not x.XQueryExtension(
            self._display, b"XInputExtension", c.byref(code), c.byref(first), c.byref(error)
        ) or self._xi.XIQueryVersion(self._display, c.byref(major), c.byref(minor)):
            self.close()
            raise OSError("This X server has no XInput 2.2.")
        self._opcode = code.value
        self.version = f"{major.value}.{minor.value}"

    def _declare(self) -> None:
        # Without these ctypes would cut pointers and XIDs to 32 bits.
        x, xi = self._x, self._xi
        calls: tuple[tuple[Any, ...], ...] = (
            (x.XOpenDisplay, _P, c.c_char_p),
            (x.XDefaultRootWindow, _L, _P),
            (x.XQueryExtension, _I, _P, c.c_char_p, _P, _P, _P),
            (x.XConnectionNumber, _I, _P),
            (x.XPending, _I, _P),
            (x.XFlush, _I, _P),
            (x.XSync, _I, _P, _I),
            (x.XCloseDisplay, _I, _P),
            (x.XNextEvent, _I, _P, _P),
            (x.XGetEventData, _I, _P, _P),
            (x.XFreeEventData, None, _P, _P),
            (x.XRefreshKeyboardMapping, _I, _P),
            (x.XDisplayKeycodes, _I, _P, _P, _P),
            (x.XkbKeycodeToKeysym, _L, _P, c.c_ubyte, _I, _I),
            (x.XQueryKeymap, _I, _P, c.c_char_p),
            (x.XGrabKey, _I, _P, _I, _U, _L, _I, _I, _I),
            (x.XUngrabKey, _I, _P, _I, _U, _L),
            (x.XGrabButton, _I, _P, _U, _U, _L, _I, _U, _I, _I, _L, _L),
            (x.XUngrabButton, _I, _P, _U, _U, _L),
            (x.XSetErrorHandler, _P, _P),
            (x.XFree, _I, _P),
            (xi.XIQueryVersion, _I, _P, _P, _P),
            (xi.XISelectEvents, _I, _P, _L, _P, _I),
            (xi.XOpenDevice, _P, _P, _L),
            (xi.XQueryDeviceState, c.POINTER(_DeviceState), _P, _P),
            (xi.XFreeDeviceState, None, _P),
            (xi.XIQueryPointer, _I, _P, _I, _L, *([_P] * 9)),
        )
        for function, result, *arguments in calls:
            function.restype, function.argtypes = result, arguments

    @property
    def fd(self) -> int:
        """The file descriptor that becomes readable when events come."""
        return int(self._x.XConnectionNumber(self._display))

    def close(self) -> None:
        """Close the connection; its grabs end with it."""
        display, self._display = self._display, None
        if display:
            self._x.XCloseDisplay(display)

    def listen(self, *, buttons: bool) -> None:
        """Select raw events of all keyboards, and of all mice if ``buttons``."""
        kinds = [_RAW_KEY_PRESS, _RAW_KEY_RELEASE]
        if buttons:
            kinds += [_RAW_BUTTON_PRESS, _RAW_BUTTON_RELEASE]
        bits = sum(1 << kind for kind in kinds).to_bytes(3, "little")
        mask = _Mask(_ALL_MASTERS, 3, bits)
        self._xi.XISelectEvents(self._display, self._root, c.byref(mask), 1)
        self._x.XSync(self._display, 0)  # from here on no key goes unheard

    def events(self) -> Iterator[RawEvent]:
        """The events that are queued, in order; does not wait."""
        x, event = self._x, self._event
        while self._display and x.XPending(self._display):
            x.XNextEvent(self._display, c.byref(event))
            if event.type == _MAPPING_NOTIFY:
                x.XRefreshKeyboardMapping(c.byref(event))
                yield RawEvent("map")
            elif event.type == _GENERIC_EVENT and (moved := self._raw()) is not None:
                yield moved

    def _raw(self) -> RawEvent | None:
        event = self._event
        if event.cookie.extension != self._opcode or not self._x.XGetEventData(self._display, c.byref(event)):
            return None
        raw = c.cast(event.cookie.data, c.POINTER(_XRawEvent)).contents
        # Copied out first: the fields are read from memory that the next call frees.
        kind, number, source, flags = raw.evtype, raw.detail, raw.sourceid, raw.flags
        self._x.XFreeEventData(self._display, c.byref(event))
        if kind not in _KINDS or flags & _REPEAT:
            return None
        what, down = _KINDS[kind]
        return RawEvent(what, number, down, source)

    # ------------------------------------------------------------------ the keyboard

    def codes(self) -> range:
        """All keycodes this server may send."""
        least, most = c.c_int(), c.c_int()
        self._x.XDisplayKeycodes(self._display, c.byref(least), c.byref(most))
        return range(least.value, most.value + 1)

    def keysym(self, code: int, group: int) -> int:
        """The keysym of this key in this group, without Shift; 0 for none."""
        return int(self._x.XkbKeycodeToKeysym(self._display, code, group, 0))

    def down_on(self, device: int) -> tuple[frozenset[int], frozenset[int]]:
        """Keycodes and buttons that are down on one keyboard or mouse; none if it was unplugged.

        XQueryKeymap and XIQueryPointer report the master devices alone, which lose a key when one of two
        keyboards lets go of it. Only the old XInput 1 call tells about a single device.
        """
        found: list[frozenset[int]] = [frozenset(), frozenset()]
        with self._refusals():
            if device not in self._opened:
                self._opened[device] = self._xi.XOpenDevice(self._display, device)
            opened = self._opened[device]
            state = self._xi.XQueryDeviceState(self._display, opened) if opened else None
        if state:
            at = state.contents.classes or 0
            for _ in range(state.contents.count):
                # Classes lie one after another and differ in length: 0 is keys, 1 is buttons.
                one = _XDeviceClass.from_address(at)
                if one.kind < len(found):
                    found[one.kind] = _numbers(bytes(one.bits))
                at += one.length
            self._xi.XFreeDeviceState(state)
        return found[0], found[1]

    def keys_down(self) -> frozenset[int]:
        """The keycodes that are down on the core keyboard. A key that is held on two keyboards counts as up
        as soon as one of them lets go.
        """
        bits = c.create_string_buffer(32)
        self._x.XQueryKeymap(self._display, bits)
        return _numbers(bits.raw)

    def buttons_down(self) -> frozenset[int]:
        """The mouse buttons that are down on the core pointer. XQueryPointer knows only the first five."""
        windows, places = (c.c_ulong(), c.c_ulong()), [c.c_double() for _ in range(4)]
        buttons, modifiers, group = _ButtonState(), _ModifierState(), _ModifierState()
        answers: tuple[Any, ...] = (*windows, *places, buttons, modifiers, group)
        pointers = [c.byref(one) for one in answers]
        self._xi.XIQueryPointer(self._display, 2, self._root, *pointers)  # 2: the core pointer
        if not buttons.mask:
            return frozenset()
        bits = bytes(buttons.mask[n] for n in range(buttons.mask_len))
        self._x.XFree(buttons.mask)
        return _numbers(bits)

    # ------------------------------------------------------------------ grabs

    def grab(self, *, key: int = 0, button: int = 0, modifiers: int = 0) -> bool:
        """Grab this key or button with these modifiers; False if another program has it."""
        with self._refusals() as refused:
            for lock in _LOCKS:
                state = modifiers | lock
                if key:
                    self._x.XGrabKey(self._display, key, state, self._root, 0, _ASYNC, _ASYNC)
                if button:
                    self._x.XGrabButton(
                        self._display, button, state, self._root, 0, _BUTTON_MASK, _ASYNC, _ASYNC, 0, 0
                    )
        if refused:
            self.let_go(key=key, button=button, modifiers=modifiers)
        return not refused

    def let_go(self, *, key: int = 0, button: int = 0, modifiers: int = 0) -> None:
        """Release a grabbed key or button."""
        with self._refusals():
            for lock in _LOCKS:
                if key:
                    self._x.XUngrabKey(self._display, key, modifiers | lock, self._root)
                if button:
                    self._x.XUngrabButton(self._display, button, modifiers | lock, self._root)

    @contextlib.contextmanager
    def _refusals(self) -> Iterator[list[bool]]:
        """Collect the X errors of the calls inside; the list is complete when the block ends.

        Xlib's default handler ends the program at any error, and errors arrive asynchronously, with the next
        round trip; hence the XSync before the old handler returns. The handler is global to the process, so
        Qt's is put back at once (XSetErrorHandler(3)).
        """
        refused: list[bool] = []

        def note(_display: int, _error: int) -> int:
            refused.append(True)
            return 0

        handler = _ErrorHandler(note)
        before = self._x.XSetErrorHandler(c.cast(handler, c.c_void_p))
        try:
            yield refused
        finally:
            self._x.XSync(self._display, 0)
            self._x.XSetErrorHandler(before)


def _numbers(bits: bytes) -> frozenset[int]:
    """Which bits are set."""
    return frozenset(n for n in range(8 * len(bits)) if bits[n >> 3] >> (n & 7) & 1)
