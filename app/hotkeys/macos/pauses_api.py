"""macOS' system calls for pauses: notifications of screen, console and power, by CoreFoundation, IOKit and
CoreGraphics through ctypes, on the main run loop, which Qt runs.

Imported on macOS only. Sources: CFNotificationCenter.h, IOPMLib.h, CGSession.h.
"""

import ctypes as c
from collections.abc import Callable

from app.hotkeys.macos.pauses import CONSOLE, LOCKED

_FRAMEWORKS = "/System/Library/Frameworks"
_UTF8, _AT_ONCE = 0x08000100, 4  # kCFStringEncodingUTF8, DeliverImmediately
# kIOMessageCanSystemSleep and kIOMessageSystemWillSleep: sleep waits up to 30 s for IOAllowPowerChange.
_MAY_SLEEP, _WILL_SLEEP = 0xE0000270, 0xE0000280
_P, _U32 = c.c_void_p, c.c_uint32
_OnNotification = c.CFUNCTYPE(None, _P, _P, _P, _P, _P)
_OnPower = c.CFUNCTYPE(None, _P, _U32, _U32, _P)


class Notifications:
    """Implements ``MacNews``."""

    def __init__(self) -> None:
        self._core = c.CDLL(f"{_FRAMEWORKS}/CoreFoundation.framework/CoreFoundation")
        self._kit = c.CDLL(f"{_FRAMEWORKS}/IOKit.framework/IOKit")
        self._graphics = c.CDLL(f"{_FRAMEWORKS}/ApplicationServices.framework/ApplicationServices")
        self._declare()
        self._names = {name: self._string(name) for name in (LOCKED, CONSOLE)}
        self._told: Callable[[str | int], None] | None = None
        self._on_notification = _OnNotification(self._notified)
        self._on_power = _OnPower(self._powered)
        self._root = 0
        self._port, self._notifier = c.c_void_p(), _U32()

    def _declare(self) -> None:
        core, kit = self._core, self._kit
        core.CFStringCreateWithCString.argtypes = [_P, c.c_char_p, _U32]
        core.CFNotificationCenterAddObserver.argtypes = [_P, _P, _OnNotification, _P, _P, c.c_long]
        core.CFNotificationCenterRemoveEveryObserver.argtypes = [_P, _P]
        core.CFEqual.argtypes = core.CFDictionaryGetValue.argtypes = [_P, _P]
        core.CFEqual.restype = c.c_ubyte
        core.CFBooleanGetValue.argtypes, core.CFBooleanGetValue.restype = [_P], c.c_ubyte
        core.CFRunLoopAddSource.argtypes = core.CFRunLoopRemoveSource.argtypes = [_P, _P, _P]
        core.CFRelease.argtypes = [_P]
        for function in (
            core.CFStringCreateWithCString,
            core.CFNotificationCenterGetDistributedCenter,
            core.CFNotificationCenterGetDarwinNotifyCenter,
            core.CFDictionaryGetValue,
            core.CFRunLoopGetMain,
            kit.IONotificationPortGetRunLoopSource,
            self._graphics.CGSessionCopyCurrentDictionary,
        ):
            function.restype = _P
        kit.IORegisterForSystemPower.argtypes = [_P, _P, _OnPower, _P]
        kit.IORegisterForSystemPower.restype = _U32
        kit.IODeregisterForSystemPower.argtypes = [_P]
        kit.IOAllowPowerChange.argtypes = [_U32, c.c_ssize_t]
        kit.IOServiceClose.argtypes = [_U32]
        kit.IONotificationPortGetRunLoopSource.argtypes = kit.IONotificationPortDestroy.argtypes = [_P]

    def _string(self, text: str) -> int:
        return int(self._core.CFStringCreateWithCString(None, text.encode(), _UTF8) or 0)

    @property
    def _centers(self) -> tuple[tuple[int, str], ...]:
        core = self._core
        return (
            (core.CFNotificationCenterGetDistributedCenter(), LOCKED),
            (core.CFNotificationCenterGetDarwinNotifyCenter(), CONSOLE),
        )

    def start(self, told: Callable[[str | int], None]) -> None:
        self._told = told
        for center, name in self._centers:
            self._core.CFNotificationCenterAddObserver(
                center, id(self), self._on_notification, self._names[name], None, _AT_ONCE
            )
        self._root = self._kit.IORegisterForSystemPower(
            None, c.byref(self._port), self._on_power, c.byref(self._notifier)
        )
        if self._root:
            source = self._kit.IONotificationPortGetRunLoopSource(self._port)
            self._core.CFRunLoopAddSource(self._core.CFRunLoopGetMain(), source, self._modes())

    def on_console(self) -> bool:
        session = self._graphics.CGSessionCopyCurrentDictionary()
        if not session:
            return True
        key = self._string("kCGSSessionOnConsoleKey")
        value = self._core.CFDictionaryGetValue(session, key)
        there = not value or bool(self._core.CFBooleanGetValue(value))
        self._core.CFRelease(key)
        self._core.CFRelease(session)
        return there

    def stop(self) -> None:
        self._told = None
        for center, _ in self._centers:
            self._core.CFNotificationCenterRemoveEveryObserver(center, id(self))
        if self._root:
            source = self._kit.IONotificationPortGetRunLoopSource(self._port)
            self._core.CFRunLoopRemoveSource(self._core.CFRunLoopGetMain(), source, self._modes())
            self._kit.IODeregisterForSystemPower(c.byref(self._notifier))
            self._kit.IOServiceClose(self._root)
            self._kit.IONotificationPortDestroy(self._port)
            self._root = 0

    def _modes(self) -> c.c_void_p:
        return c.c_void_p.in_dll(self._core, "kCFRunLoopCommonModes")

    def _notified(self, _center: int, _observer: int, name: int, _thing: int, _more: int) -> None:
        found = next((text for text, ours in self._names.items() if self._core.CFEqual(name, ours)), "")
        if found and self._told is not None:
            self._told(found)

    def _powered(self, _data: int, _service: int, message: int, argument: int | None) -> None:
        if self._told is not None:
            self._told(message)
        if message in (_MAY_SLEEP, _WILL_SLEEP):
            self._kit.IOAllowPowerChange(self._root, argument or 0)
