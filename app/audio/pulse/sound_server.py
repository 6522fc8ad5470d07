"""Says in words by which protocol Qt talks to the sound server, and which server that is. For reports only:
it asks the server, and waits for the answer.
"""

import ctypes
import sys
import time
from pathlib import Path
from typing import Any

_PULSE, _NATIVE = "QPulseAudioEngi", "PWDevMon"
"""Threads of Qt's two back ends on Linux (Qt 6.11); the kernel cuts names after 15 bytes."""
_READY, _FAILED = 4, 5  # PA_CONTEXT_READY; PA_CONTEXT_FAILED, after which only TERMINATED (6) comes
_NO_AUTOSPAWN = 1  # PA_CONTEXT_NOAUTOSPAWN: asking must not start a server
PATIENCE_S = 2.0
"""So long a server may take to say its name; one that hangs says it never."""


class _ServerInfo(ctypes.Structure):
    """The beginning of pa_server_info; the rest is not read."""

    _fields_ = (
        ("user_name", ctypes.c_char_p),
        ("host_name", ctypes.c_char_p),
        ("server_version", ctypes.c_char_p),
        ("server_name", ctypes.c_char_p),
    )


_Told = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.POINTER(_ServerInfo), ctypes.c_void_p)


def in_use() -> str:
    """The server and the way to it; known once Qt was asked for devices."""
    if sys.platform == "win32":
        return "Windows (WASAPI)"
    if sys.platform == "darwin":
        return "macOS (Core Audio)"
    threads = {_name(task) for task in Path("/proc/self/task").iterdir()}
    if _NATIVE in threads:
        return f"PipeWire, natively (library {_pipewire_library()})"
    if _PULSE in threads:
        return f"{pulse_server() or 'a server that does not answer'}, by the Pulse protocol"
    return "none"


def pulse_server() -> str:
    """What the Pulse server calls itself, with its version; "" if none answers."""
    try:
        pulse: Any = ctypes.CDLL("libpulse.so.0")
    except OSError:
        return ""
    for name in ("pa_mainloop_new", "pa_mainloop_get_api", "pa_context_new", "pa_context_get_server_info"):
        getattr(pulse, name).restype = ctypes.c_void_p
    loop = ctypes.c_void_p(pulse.pa_mainloop_new())
    context = ctypes.c_void_p(
        pulse.pa_context_new(ctypes.c_void_p(pulse.pa_mainloop_get_api(loop)), b"Pressel")
    )
    try:
        if pulse.pa_context_connect(context, None, _NO_AUTOSPAWN, None) < 0:
            return ""
        return _asked(pulse, loop, context)
    finally:
        pulse.pa_context_disconnect(context)
        pulse.pa_context_unref(context)
        pulse.pa_mainloop_free(loop)


def _asked(pulse: Any, loop: ctypes.c_void_p, context: ctypes.c_void_p) -> str:
    answers: list[str] = []

    def told(_context: int, info: Any, _data: int | None) -> None:
        found = info.contents if info else _ServerInfo()
        words = (found.server_name or b"", found.server_version or b"")
        answers.append(b" ".join(filter(None, words)).decode(errors="replace"))

    callback = _Told(told)  # kept, because libpulse holds only its address
    asked = False
    deadline = time.monotonic() + PATIENCE_S
    while not answers and time.monotonic() < deadline:
        pulse.pa_mainloop_prepare(loop, 50_000)  # microseconds
        pulse.pa_mainloop_poll(loop)
        pulse.pa_mainloop_dispatch(loop)
        state = pulse.pa_context_get_state(context)
        if state >= _FAILED:
            break
        if state == _READY and not asked:
            asked = True
            operation = pulse.pa_context_get_server_info(context, callback, None)
            if operation:
                pulse.pa_operation_unref(ctypes.c_void_p(operation))
    return answers[0] if answers else ""


def _pipewire_library() -> str:
    try:
        library = ctypes.CDLL("libpipewire-0.3.so.0")
    except OSError:
        return "unknown"
    library.pw_get_library_version.restype = ctypes.c_char_p
    return str((library.pw_get_library_version() or b"unknown").decode(errors="replace"))


def _name(task: Path) -> str:
    try:
        return (task / "comm").read_text().strip()
    except OSError:  # it ended meanwhile
        return ""
