"""Windows' system calls: raw input and hot keys of user32 through ctypes. No bindings, no policy.

Imported on Windows only. Sources: Win32 documentation, "Raw Input", RegisterHotKey, GetAsyncKeyState.
"""

import sys

if sys.platform == "win32":
    import ctypes as c
    from ctypes import wintypes as w

    from app.hotkeys.windows.message_window import MessageWindow
    from app.hotkeys.windows.source import HotKey, RawButtons, RawKey

    # RIDEV_INPUTSINK: input comes even while another window has the focus.
    _WM_INPUT, _RID_INPUT, _INPUT_SINK = 0x00FF, 0x10000003, 0x100
    _MOUSE, _KEYBOARD = 0, 1  # RIM_TYPEMOUSE, RIM_TYPEKEYBOARD
    _NO_REPEAT = 0x4000  # MOD_NOREPEAT

    class _Device(c.Structure):
        _fields_ = (("page", w.USHORT), ("usage", w.USHORT), ("flags", w.DWORD), ("window", w.HWND))

    class _Header(c.Structure):
        _fields_ = (("type", w.DWORD), ("size", w.DWORD), ("device", w.HANDLE), ("wparam", w.WPARAM))

    class _Key(c.Structure):
        _fields_ = (
            ("scan", w.USHORT),
            ("flags", w.USHORT),
            ("reserved", w.USHORT),
            ("code", w.USHORT),
            ("message", w.UINT),
            ("extra", w.ULONG),
        )

    class _Mouse(c.Structure):
        _fields_ = (
            ("flags", w.USHORT),
            ("padding", w.USHORT),
            ("buttons", w.USHORT),
            ("data", w.USHORT),
            ("raw", w.ULONG),
            ("x", w.LONG),
            ("y", w.LONG),
            ("extra", w.ULONG),
        )

    class _Body(c.Union):
        _fields_ = (("key", _Key), ("mouse", _Mouse))

    class _RawInput(c.Structure):
        _fields_ = (("header", _Header), ("body", _Body))

    class User32:
        """Implements ``WindowsSystem``."""

        def __init__(self) -> None:
            self._user = c.WinDLL("user32", use_last_error=True)
            self._user.GetRawInputData.argtypes = [w.LPARAM, w.UINT, c.c_void_p, c.POINTER(w.UINT), w.UINT]
            self._user.RegisterHotKey.argtypes = [w.HWND, c.c_int, w.UINT, w.UINT]
            self._user.UnregisterHotKey.argtypes = [w.HWND, c.c_int]
            self._window = MessageWindow(self._message)
            self._key: RawKey | None = None
            self._buttons: RawButtons | None = None
            self._refused: list[HotKey] = []
            self._raw = _RawInput()

        def start(
            self, key: RawKey, buttons: RawButtons | None, hot_keys: tuple[HotKey, ...], *, keep: bool
        ) -> tuple[HotKey, ...]:
            self._key, self._buttons = key, buttons
            self._refused = []
            self._window.start("talk key", lambda window: self._begin(window, hot_keys, keep))
            return tuple(self._refused)

        def down(self, code: int) -> bool:
            return bool(self._user.GetAsyncKeyState(code) & 0x8000)

        def stop(self) -> None:
            self._window.stop()

        def _begin(self, window: int, hot_keys: tuple[HotKey, ...], keep: bool) -> None:
            # USB HID usage tables, page 1 (generic desktop): usage 6 is a keyboard, 2 is a mouse. Mice are
            # asked for only if a binding needs them: each movement would wake this thread.
            wanted = [_Device(1, 6, _INPUT_SINK, window)]
            if self._buttons is not None:
                wanted.append(_Device(1, 2, _INPUT_SINK, window))
            devices = (_Device * len(wanted))(*wanted)
            if not self._user.RegisterRawInputDevices(devices, len(wanted), c.sizeof(_Device)):
                raise c.WinError(c.get_last_error())
            # A hot key belongs to the thread that registered it, so this runs on the window's thread.
            for number, (modifiers, code) in enumerate(hot_keys):
                if not self._user.RegisterHotKey(window, number, modifiers | _NO_REPEAT, code):
                    self._refused.append((modifiers, code))
                elif not keep:
                    self._user.UnregisterHotKey(window, number)

        def _message(self, message: int, _wparam: int, lparam: int) -> None:
            if message == _WM_INPUT:
                self._input(lparam)

        def _input(self, handle: int) -> None:
            raw, size = self._raw, w.UINT(c.sizeof(_RawInput))
            got = self._user.GetRawInputData(
                handle, _RID_INPUT, c.byref(raw), c.byref(size), c.sizeof(_Header)
            )
            if got in (0, 0xFFFFFFFF, -1):  # (UINT)-1 is an error; ctypes returns it signed
                return
            device = int(raw.header.device or 0)
            if raw.header.type == _KEYBOARD and self._key is not None:
                key = raw.body.key
                self._key(key.code, key.scan, key.flags, device)
            elif raw.header.type == _MOUSE and self._buttons is not None and raw.body.mouse.buttons:
                self._buttons(raw.body.mouse.buttons, device)
