"""Hears from a Pulse server which devices there are, because Qt does not notice when one goes: the server
then moves a microphone's stream to another source, such as what the loudspeaker plays. It opens no stream.
"""

import ctypes
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

_READY, _FAILED = 4, 5
_NO_AUTOSPAWN = 1
_SINKS_AND_SOURCES = 0x0003

_Notify = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)
_Subscribed = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32, ctypes.c_void_p)
# The first field of a pa_source_info and of a pa_sink_info is its name; the rest is not needed.
_Info = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.POINTER(ctypes.c_char_p), ctypes.c_int, ctypes.c_void_p
)

_POINTERS = (
    "pa_mainloop_new",
    "pa_mainloop_get_api",
    "pa_context_new",
    "pa_context_subscribe",
    "pa_context_get_source_info_list",
    "pa_context_get_sink_info_list",
)


class _Relay(QObject):
    told = Signal(object)


Names = frozenset[str]
"""Of sources and of sinks; no two devices of a server have the same."""


class PulseWatch:
    """From ``start`` on calls back, on the thread that made it, with the names of all devices: at first,
    after each change, and with None when the server is gone (or there never was one).
    """

    def __init__(self, callback: Callable[[Names | None], None]) -> None:
        self._relay = _Relay()
        self._relay.told.connect(callback, Qt.ConnectionType.QueuedConnection)
        self._conversation: _Conversation | None = None

    @property
    def closed(self) -> bool:
        """Whether it holds no connection, and none is under way."""
        return self._conversation is None or self._conversation.closed

    def start(self) -> None:
        """Begin, or begin anew once ``closed``."""
        if self.closed:
            self._conversation = _Conversation(self._relay.told.emit)

    def stop(self) -> None:
        """End; what is on its way may still be told."""
        if self._conversation is not None:
            self._conversation.end()


class _Conversation:
    """One connection, on a thread of its own that sleeps in libpulse."""

    def __init__(self, tell: Callable[[Names | None], None]) -> None:
        self._tell = tell
        self._names: set[str] = set()
        self.over = False
        self.closed = False
        self._quiet = False
        self._loop: int | None = None
        self._guard = threading.Lock()
        # libpulse keeps only the bare pointers of these.
        self._changed = _Notify(self._on_state)
        self._event = _Subscribed(lambda context, _kind, _index, _data: self._ask(context))
        self._source = _Info(self._on_source)
        self._sink = _Info(self._on_sink)
        self._pulse = _library()
        if self._pulse is None:
            self.over = self.closed = True
        else:
            threading.Thread(target=self._run, name="pulse-watch", daemon=True).start()

    def end(self) -> None:
        """Make the thread leave; does not wait for it."""
        with self._guard:
            self.over = self._quiet = True
            if self._loop is not None and self._pulse is not None:
                self._pulse.pa_mainloop_wakeup(ctypes.c_void_p(self._loop))

    def _run(self) -> None:
        pulse: Any = self._pulse
        loop = pulse.pa_mainloop_new()
        context = pulse.pa_context_new(
            ctypes.c_void_p(pulse.pa_mainloop_get_api(ctypes.c_void_p(loop))), b"Pressel"
        )
        with self._guard:
            self._loop = loop
        pulse.pa_context_set_state_callback(ctypes.c_void_p(context), self._changed, None)
        pulse.pa_context_set_subscribe_callback(ctypes.c_void_p(context), self._event, None)
        good = pulse.pa_context_connect(ctypes.c_void_p(context), None, _NO_AUTOSPAWN, None) >= 0
        while good and not self.over:
            good = pulse.pa_mainloop_iterate(ctypes.c_void_p(loop), 1, None) >= 0
        self.over = True
        with self._guard:
            self._loop = None
        pulse.pa_context_disconnect(ctypes.c_void_p(context))
        pulse.pa_context_unref(ctypes.c_void_p(context))
        pulse.pa_mainloop_free(ctypes.c_void_p(loop))
        self.closed = True
        self._say(None)

    def _on_state(self, context: int, _data: int | None) -> None:
        pulse: Any = self._pulse
        state = pulse.pa_context_get_state(ctypes.c_void_p(context))
        if state == _READY:
            self._drop(pulse.pa_context_subscribe(ctypes.c_void_p(context), _SINKS_AND_SOURCES, None, None))
            self._ask(context)
        elif state >= _FAILED:
            self.over = True

    def _ask(self, context: int) -> None:
        pulse: Any = self._pulse
        self._names = set()
        self._drop(pulse.pa_context_get_source_info_list(ctypes.c_void_p(context), self._source, None))
        self._drop(pulse.pa_context_get_sink_info_list(ctypes.c_void_p(context), self._sink, None))

    def _drop(self, operation: int | None) -> None:
        pulse: Any = self._pulse
        if operation:
            pulse.pa_operation_unref(ctypes.c_void_p(operation))

    def _on_source(self, _context: int, info: Any, end: int, _data: int | None) -> None:
        if not end:
            self._names.add((info[0] or b"").decode(errors="replace"))

    def _on_sink(self, context: int, info: Any, end: int, data: int | None) -> None:
        self._on_source(context, info, end, data)
        if end:  # the sinks were asked for last
            self._say(frozenset(self._names))

    def _say(self, names: Names | None) -> None:
        if not self._quiet:
            # RuntimeError: the program is about to end and Qt's side is gone.
            with suppress(RuntimeError):
                self._tell(names)


def _library() -> ctypes.CDLL | None:
    try:
        pulse = ctypes.CDLL("libpulse.so.0")
    except OSError:
        return None
    for name in _POINTERS:
        getattr(pulse, name).restype = ctypes.c_void_p
    return pulse
