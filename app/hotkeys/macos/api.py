"""macOS' system calls: Carbon hot keys and a CoreGraphics event tap through ctypes, on the main run loop.

Qt runs that loop, so every callback comes on the main thread. Imported on macOS only. Sources:
CarbonEvents.h, CGEvent.h, CGEventTypes.h, CGEventSource.h.
"""

import ctypes as c
from collections.abc import Callable

from app.hotkeys.macos.keys import EVENTS

_FRAMEWORKS = "/System/Library/Frameworks"
# Carbon names things by four letters: kEventClassKeyboard is 'keyb', kEventParamDirectObject is '----'.
_KEYBOARD_CLASS, _PRESSED, _RELEASED = 0x6B657962, 5, 6  # 'keyb'
_PARAMETER, _ID_TYPE = 0x2D2D2D2D, 0x686B6964  # '----', 'hkid'
_SIGNATURE = 0x5072736C  # 'Prsl'
# kCGSessionEventTap, kCGHeadInsertEventTap, kCGEventTapOptionListenOnly, kCGEventSourceStateHIDSystemState
_SESSION_TAP, _HEAD, _LISTEN_ONLY, _HID_STATE = 1, 0, 1, 1
_DISABLED = (0xFFFFFFFE, 0xFFFFFFFF)  # kCGEventTapDisabledByTimeout, kCGEventTapDisabledByUserInput
_KEY_CODE, _BUTTON_NUMBER = 9, 3  # kCGKeyboardEventKeycode, kCGMouseEventButtonNumber
_MOUSE_KINDS = (1, 2, 3, 4, 25, 26)
_P, _U32, _I = c.c_void_p, c.c_uint32, c.c_int
_HotKeyHandler = c.CFUNCTYPE(c.c_int32, _P, _P, _P)
_TapHandler = c.CFUNCTYPE(_P, _P, _U32, _P, _P)


class _Kind(c.Structure):
    _fields_ = (("event_class", _U32), ("kind", _U32))


class _Id(c.Structure):
    _fields_ = (("signature", _U32), ("number", _U32))


class Frameworks:
    """Implements ``MacSystem``."""

    def __init__(self) -> None:
        self._carbon = c.CDLL(f"{_FRAMEWORKS}/Carbon.framework/Carbon")
        self._graphics = c.CDLL(f"{_FRAMEWORKS}/ApplicationServices.framework/ApplicationServices")
        self._core = c.CDLL(f"{_FRAMEWORKS}/CoreFoundation.framework/CoreFoundation")
        self._declare()
        self._hot_keys: dict[int, tuple[c.c_void_p, Callable[[bool], None]]] = {}
        self._count = 0
        # Both handlers are kept here: the system holds only their addresses.
        self._on_hot_key = _HotKeyHandler(self._hot_key_moved)
        self._installed = False
        self._on_event = _TapHandler(self._event)
        self._told: Callable[[int, int, int], None] | None = None
        self._port: int | None = None
        self._source: int | None = None

    def _declare(self) -> None:
        carbon, graphics, core = self._carbon, self._graphics, self._core
        carbon.GetApplicationEventTarget.restype = _P
        carbon.InstallEventHandler.argtypes = [_P, _HotKeyHandler, c.c_ulong, _P, _P, _P]
        carbon.RegisterEventHotKey.argtypes = [_U32, _U32, _Id, _P, _U32, _P]
        carbon.UnregisterEventHotKey.argtypes = [_P]
        carbon.GetEventKind.argtypes, carbon.GetEventKind.restype = [_P], _U32
        carbon.GetEventParameter.argtypes = [_P, _U32, _U32, _P, c.c_ulong, _P, _P]
        graphics.CGEventTapCreate.argtypes = [_U32, _U32, _U32, c.c_uint64, _TapHandler, _P]
        graphics.CGEventTapCreate.restype = _P
        graphics.CGEventTapEnable.argtypes = [_P, c.c_bool]
        graphics.CGEventGetFlags.argtypes, graphics.CGEventGetFlags.restype = [_P], c.c_uint64
        graphics.CGEventGetIntegerValueField.argtypes = [_P, _U32]
        graphics.CGEventGetIntegerValueField.restype = c.c_int64
        graphics.CGEventSourceKeyState.argtypes = [_I, c.c_uint16]
        graphics.CGEventSourceKeyState.restype = c.c_bool
        graphics.CGEventSourceButtonState.argtypes = [_I, _U32]
        graphics.CGEventSourceButtonState.restype = c.c_bool
        graphics.CGPreflightListenEventAccess.restype = c.c_bool
        graphics.CGRequestListenEventAccess.restype = c.c_bool
        core.CFMachPortCreateRunLoopSource.argtypes = [_P, _P, c.c_long]
        core.CFMachPortCreateRunLoopSource.restype = core.CFRunLoopGetMain.restype = _P
        core.CFRunLoopAddSource.argtypes = core.CFRunLoopRemoveSource.argtypes = [_P, _P, _P]
        core.CFMachPortInvalidate.argtypes = core.CFRelease.argtypes = [_P]

    # ------------------------------------------------------------------ hot keys

    def hot_key(self, code: int, modifiers: int, told: Callable[[bool], None]) -> int:
        target = self._carbon.GetApplicationEventTarget()
        if not self._installed:
            kinds = (_Kind * 2)(_Kind(_KEYBOARD_CLASS, _PRESSED), _Kind(_KEYBOARD_CLASS, _RELEASED))
            self._carbon.InstallEventHandler(target, self._on_hot_key, 2, c.byref(kinds), None, None)
            self._installed = True
        self._count += 1
        reference = c.c_void_p()
        name = _Id(_SIGNATURE, self._count)
        if self._carbon.RegisterEventHotKey(code, modifiers, name, target, 0, c.byref(reference)):
            return 0
        self._hot_keys[self._count] = (reference, told)
        return self._count

    def drop_hot_key(self, number: int) -> None:
        reference, _ = self._hot_keys.pop(number)
        self._carbon.UnregisterEventHotKey(reference)

    def _hot_key_moved(self, _next: int, event: int, _data: int) -> int:
        name = _Id()
        self._carbon.GetEventParameter(event, _PARAMETER, _ID_TYPE, None, c.sizeof(name), None, c.byref(name))
        found = self._hot_keys.get(name.number)
        if found is not None:
            found[1](self._carbon.GetEventKind(event) == _PRESSED)
        return 0

    # ------------------------------------------------------------------ the tap

    def may_listen(self) -> bool:
        return bool(self._graphics.CGPreflightListenEventAccess())

    def ask_to_listen(self) -> None:
        self._graphics.CGRequestListenEventAccess()

    def tap(self, told: Callable[[int, int, int], None]) -> bool:
        self._port = self._graphics.CGEventTapCreate(
            _SESSION_TAP, _HEAD, _LISTEN_ONLY, EVENTS, self._on_event, None
        )
        if not self._port:
            return False
        self._told = told
        self._source = self._core.CFMachPortCreateRunLoopSource(None, self._port, 0)
        self._core.CFRunLoopAddSource(self._core.CFRunLoopGetMain(), self._source, self._modes())
        self._graphics.CGEventTapEnable(self._port, True)
        return True

    def untap(self) -> None:
        self._told = None
        if self._port and self._source:
            self._core.CFRunLoopRemoveSource(self._core.CFRunLoopGetMain(), self._source, self._modes())
            self._core.CFMachPortInvalidate(self._port)
            self._core.CFRelease(self._source)
            self._core.CFRelease(self._port)
        self._port = self._source = None

    def key_down(self, code: int) -> bool:
        return bool(self._graphics.CGEventSourceKeyState(_HID_STATE, code))

    def button_down(self, number: int) -> bool:
        return bool(self._graphics.CGEventSourceButtonState(_HID_STATE, number))

    def _modes(self) -> c.c_void_p:
        return c.c_void_p.in_dll(self._core, "kCFRunLoopCommonModes")

    def _event(self, _proxy: int, kind: int, event: int, _data: int) -> int:
        if kind in _DISABLED:
            # The system turns a tap off whose callback was late once, and never turns it on again.
            if self._port:
                self._graphics.CGEventTapEnable(self._port, True)
        elif self._told is not None:
            field = _BUTTON_NUMBER if kind in _MOUSE_KINDS else _KEY_CODE
            number = int(self._graphics.CGEventGetIntegerValueField(event, field))
            self._told(kind, number, int(self._graphics.CGEventGetFlags(event)))
        return event
