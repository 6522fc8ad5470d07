"""A message-only window of Windows on a thread of its own, for ``api.py`` and ``pauses_api.py``.

Imported on Windows only. Source: Win32 documentation, "Window Features", Message-Only Windows.
"""

import sys

if sys.platform == "win32":
    import ctypes as c
    import threading
    from collections.abc import Callable
    from ctypes import wintypes as w
    from itertools import count

    CLOSES = 0x0010  # WM_CLOSE: the last message while the window is still there
    _WM_DESTROY, _MESSAGE_ONLY, _START_S = 0x0002, -3, 5.0
    _LRESULT = c.c_ssize_t
    _Procedure = c.WINFUNCTYPE(_LRESULT, w.HWND, w.UINT, w.WPARAM, w.LPARAM)
    _numbers = count(1)

    class _WindowClass(c.Structure):
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

    class MessageWindow:
        """Calls ``told`` with number, wparam and lparam of every message, on the window's thread."""

        def __init__(self, told: Callable[[int, int, int], None]) -> None:
            self._told = told
            self._user = c.WinDLL("user32", use_last_error=True)
            self._user.DefWindowProcW.argtypes = [w.HWND, w.UINT, w.WPARAM, w.LPARAM]
            self._user.DefWindowProcW.restype = _LRESULT
            self._user.CreateWindowExW.restype = w.HWND
            self._user.CreateWindowExW.argtypes = [
                *(w.DWORD, w.LPCWSTR, w.LPCWSTR, w.DWORD),
                *[c.c_int] * 4,
                *(w.HWND, w.HMENU, w.HINSTANCE, c.c_void_p),
            ]
            self._user.PostMessageW.argtypes = [w.HWND, w.UINT, w.WPARAM, w.LPARAM]
            self._user.DestroyWindow.argtypes = [w.HWND]
            self._user.UnregisterClassW.argtypes = [w.LPCWSTR, w.HINSTANCE]
            self._procedure = _Procedure(self._message)  # kept: Windows holds only its address
            self._thread: threading.Thread | None = None
            self._window: int | None = None
            self._fault: OSError | None = None

        def start(self, name: str, begin: Callable[[int], None]) -> None:
            """Create the window. ``begin`` is called first, on the window's thread, with its handle; an
            OSError in it is raised here.
            """
            ready = threading.Event()
            self._fault = None
            self._thread = threading.Thread(target=self._run, args=(begin, ready), name=name, daemon=True)
            self._thread.start()
            if not ready.wait(_START_S):
                raise OSError("it does not answer")
            if self._fault is not None:
                raise self._fault

        def stop(self) -> None:
            """Close the window and wait for its thread, for 2 s at most."""
            if self._window is not None:
                self._user.PostMessageW(self._window, CLOSES, 0, 0)
            if self._thread is not None:
                self._thread.join(2)
            self._thread = self._window = None

        def _run(self, begin: Callable[[int], None], ready: threading.Event) -> None:
            # A window class of its own each time: the last one may not have been unregistered yet.
            name = f"Pressel{next(_numbers)}"
            try:
                begin(self._open(name))
            except OSError as error:
                self._fault = error
                return
            finally:
                ready.set()
            message = w.MSG()
            while self._user.GetMessageW(c.byref(message), None, 0, 0) > 0:
                self._user.DispatchMessageW(c.byref(message))
            self._user.UnregisterClassW(name, None)

        def _open(self, name: str) -> int:
            kind = _WindowClass(procedure=self._procedure, name=name)
            if not self._user.RegisterClassW(c.byref(kind)):
                raise c.WinError(c.get_last_error())
            window: int | None = self._user.CreateWindowExW(
                0, name, name, 0, 0, 0, 0, 0, w.HWND(_MESSAGE_ONLY), None, None, None
            )
            if not window:
                raise c.WinError(c.get_last_error())
            self._window = window
            return window

        def _message(self, window: int, message: int, wparam: int, lparam: int) -> int:
            self._told(message, wparam, lparam)
            if message == CLOSES:
                self._user.DestroyWindow(window)
                return 0
            if message == _WM_DESTROY:
                self._user.PostQuitMessage(0)
                return 0
            return int(self._user.DefWindowProcW(window, message, wparam, lparam))
