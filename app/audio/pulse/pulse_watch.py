"""Watches which devices a Pulse server has, because Qt does not notice when one goes: the server then moves a
microphone's stream to another source, such as the monitor of the loudspeaker. Opens no stream.

libpulse is called through ctypes. The package pulsectl was tried: 60 lines instead of 160 and as quick, but
its ``connect`` cannot be interrupted, so that ``stop`` never ends the thread if the server hangs, and it
costs 1.8 MB of memory and 30 ms of CPU at the start (pulsectl 24.12, libpulse 16.1).
"""

import ctypes
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

_READY, _FAILED = 4, 5  # PA_CONTEXT_READY; PA_CONTEXT_FAILED, after which only TERMINATED (6) comes
_NO_AUTOSPAWN = 1  # PA_CONTEXT_NOAUTOSPAWN: asking must not start a server
_SINKS_AND_SOURCES = 0x0003  # PA_SUBSCRIPTION_MASK_SINK | PA_SUBSCRIPTION_MASK_SOURCE

_Notify = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)
_Subscribed = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32, ctypes.c_void_p)
# Both pa_source_info and pa_sink_info begin with the name, so a pointer to them is a pointer to a string's
# address; the rest of the structures, which grows from version to version, is not needed.
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
"""Names of sources and sinks together: a server gives each device a name of its own."""


class PulseWatch:
    """Calls back, on the thread that made it, with the names of all devices: once after ``start``, after each
    change, and with None when the server is gone or there is none.
    """

    def __init__(self, callback: Callable[[Names | None], None]) -> None:
        self._relay = _Relay()
        self._relay.told.connect(callback, Qt.ConnectionType.QueuedConnection)
        self._conversation: _Conversation | None = None

    @property
    def closed(self) -> bool:
        """Whether it has no connection to the server and is not making one."""
        return self._conversation is None or self._conversation.closed

    def start(self) -> None:
        """Connect, or connect anew once ``closed``; otherwise do nothing."""
        if self.closed:
            self._conversation = _Conversation(self._relay.told.emit)

    def stop(self) -> None:
        """Disconnect, without waiting. A call that is queued already may still come."""
        if self._conversation is not None:
            self._conversation.end()


class _Conversation:
    """One connection, on a thread of its own that sleeps in libpulse's main loop.

    ``over`` ends the loop, ``closed`` says that it has ended, ``_quiet`` that nobody wants to know.
    """

    def __init__(self, tell: Callable[[Names | None], None]) -> None:
        self._tell = tell
        self._names: set[str] = set()
        self.over = False
        self.closed = False
        self._quiet = False
        self._loop: int | None = None
        self._guard = threading.Lock()
        # Kept, because libpulse holds only their addresses: a collected callback would crash the process.
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
        """Make the thread leave, without waiting for it."""
        # The lock keeps ``_run`` from freeing the loop between the test and the wake-up. pa_mainloop_wakeup
        # is the one function of a main loop that another thread may call.
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
        # A change that comes while a list is under way asks again. The server answers in order, so the last
        # list is younger than the last change, and a list begins where the one before it ended.
        pulse: Any = self._pulse
        self._drop(pulse.pa_context_get_source_info_list(ctypes.c_void_p(context), self._source, None))
        self._drop(pulse.pa_context_get_sink_info_list(ctypes.c_void_p(context), self._sink, None))

    def _drop(self, operation: int | None) -> None:
        """Release our reference; the operation itself goes on."""
        pulse: Any = self._pulse
        if operation:
            pulse.pa_operation_unref(ctypes.c_void_p(operation))

    def _on_source(self, _context: int, info: Any, end: int, _data: int | None) -> None:
        if not end:
            self._names.add((info[0] or b"").decode(errors="replace"))

    def _on_sink(self, context: int, info: Any, end: int, data: int | None) -> None:
        self._on_source(context, info, end, data)
        if end:  # sinks were asked for after sources, so both lists are complete
            names, self._names = frozenset(self._names), set()
            self._say(names)

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
