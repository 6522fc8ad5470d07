"""user32 through ctypes: a message window of our own for raw input; it knows no binding and no policy.

Only imported on Windows. Sources: Win32 documentation of Raw Input, RegisterHotKey, GetAsyncKeyState.
"""

import sys

if sys.platform == "win32":
    import ctypes as c
    import threading
    from ctypes import wintypes as w

    from app.hotkeys.windows import HotKey, RawButtons, RawKey

    _WM_INPUT, _WM_CLOSE, _WM_DESTROY = 0x00FF, 0x0010, 0x0002
    _RID_INPUT, _INPUT_SINK, _REMOVE = 0x10000003, 0x100, 0x1
    _MOUSE, _KEYBOARD = 0, 1
    _NO_REPEAT, _MESSAGE_ONLY = 0x4000, -3
    _START_S = 5.0
    _LRESULT = c.c_ssize_t
    _Procedure = c.WINFUNCTYPE(_LRESULT, w.HWND, w.UINT, w.WPARAM, w.LPARAM)

    class _Class(c.Structure):
        _fields_ = (
            ("style", w.UINT),
            ("procedure", _Procedure),
            ("extra", c.c_int),
            ("window_extra", c.c_int),
            ("instance", w.HINSTANCE),
            ("icon", w.HANDLE),
            ("cursor", w.HANDLE),
            ("brush", w.HANDLE),
            ("menu", w.LPCWSTR),
            ("name", w.LPCWSTR),
        )

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

    class _Raw(c.Structure):
        _fields_ = (("header", _Header), ("body", _Body))

    class User32:
        """See ``WindowsSystem``."""

        def __init__(self) -> None:
            self._user = c.WinDLL("user32", use_last_error=True)
            self._user.DefWindowProcW.argtypes = [w.HWND, w.UINT, w.WPARAM, w.LPARAM]
            self._user.DefWindowProcW.restype = _LRESULT
            self._user.CreateWindowExW.restype = w.HWND
            self._user.CreateWindowExW.argtypes = [
                *(w.DWORD, w.LPCWSTR, w.LPCWSTR, w.DWORD),
                *[c.c_int] * 4,
                *(w.HWND, w.HMENU, w.HINSTANCE, c.c_void_p),
            ]
            self._user.GetRawInputData.argtypes = [w.LPARAM, w.UINT, c.c_void_p, c.POINTER(w.UINT), w.UINT]
            self._user.PostMessageW.argtypes = [w.HWND, w.UINT, w.WPARAM, w.LPARAM]
            self._user.DestroyWindow.argtypes = [w.HWND]
            self._user.RegisterHotKey.argtypes = [w.HWND, c.c_int, w.UINT, w.UINT]
            self._user.UnregisterHotKey.argtypes = [w.HWND, c.c_int]
            self._procedure = _Procedure(self._message)
            self._thread: threading.Thread | None = None
            self._window: int | None = None
            self._key: RawKey | None = None
            self._buttons: RawButtons | None = None
            self._refused: list[HotKey] = []
            self._fault: OSError | None = None
            self._raw = _Raw()

        def start(
            self, key: RawKey, buttons: RawButtons | None, hot_keys: tuple[HotKey, ...], *, keep: bool
        ) -> tuple[HotKey, ...]:
            """See ``WindowsSystem``."""
            self._key, self._buttons = key, buttons
            self._refused, self._fault = [], None
            ready = threading.Event()
            self._thread = threading.Thread(
                target=self._run, args=(hot_keys, keep, ready), name="talk key", daemon=True
            )
            self._thread.start()
            if not ready.wait(_START_S):
                raise OSError("it does not answer")
            if self._fault is not None:
                raise self._fault
            return tuple(self._refused)

        def down(self, code: int) -> bool:
            """See ``WindowsSystem``."""
            return bool(self._user.GetAsyncKeyState(code) & 0x8000)

        def stop(self) -> None:
            """See ``WindowsSystem``."""
            if self._window is not None:
                self._user.PostMessageW(self._window, _WM_CLOSE, 0, 0)
            if self._thread is not None:
                self._thread.join(2)
            self._thread = self._window = None

        def _run(self, hot_keys: tuple[HotKey, ...], keep: bool, ready: threading.Event) -> None:
            try:
                self._open()
                for number, (modifiers, code) in enumerate(hot_keys):
                    taken = self._user.RegisterHotKey(self._window, number, modifiers | _NO_REPEAT, code)
                    if not taken:
                        self._refused.append((modifiers, code))
                    elif not keep:
                        self._user.UnregisterHotKey(self._window, number)
            except OSError as error:
                self._fault = error
                return
            finally:
                ready.set()
            message = w.MSG()
            while self._user.GetMessageW(c.byref(message), None, 0, 0) > 0:
                self._user.DispatchMessageW(c.byref(message))

        def _open(self) -> None:
            name = f"PresselTalkKey{id(self)}"
            kind = _Class(procedure=self._procedure, name=name)
            if not self._user.RegisterClassW(c.byref(kind)):
                raise c.WinError(c.get_last_error())
            self._window = self._user.CreateWindowExW(
                0, name, name, 0, 0, 0, 0, 0, w.HWND(_MESSAGE_ONLY), None, None, None
            )
            if not self._window:
                raise c.WinError(c.get_last_error())
            wanted = [_Device(1, 6, _INPUT_SINK, self._window)]
            if self._buttons is not None:
                wanted.append(_Device(1, 2, _INPUT_SINK, self._window))
            devices = (_Device * len(wanted))(*wanted)
            if not self._user.RegisterRawInputDevices(devices, len(wanted), c.sizeof(_Device)):
                raise c.WinError(c.get_last_error())

        def _message(self, window: int, message: int, wparam: int, lparam: int) -> int:
            if message == _WM_INPUT:
                self._input(lparam)
            elif message == _WM_CLOSE:
                self._user.DestroyWindow(window)
                return 0
            elif message == _WM_DESTROY:
                self._user.PostQuitMessage(0)
                return 0
            return int(self._user.DefWindowProcW(window, message, wparam, lparam))

        def _input(self, handle: int) -> None:
            raw, size = self._raw, w.UINT(c.sizeof(_Raw))
            got = self._user.GetRawInputData(
                handle, _RID_INPUT, c.byref(raw), c.byref(size), c.sizeof(_Header)
            )
            if got in (0, 0xFFFFFFFF, -1):
                return
            device = int(raw.header.device or 0)
            if raw.header.type == _KEYBOARD and self._key is not None:
                key = raw.body.key
                self._key(key.code, key.scan, key.flags, device)
            elif raw.header.type == _MOUSE and self._buttons is not None and raw.body.mouse.buttons:
                self._buttons(raw.body.mouse.buttons, device)
