"""Tells whether Qt's connection to a Pulse sound server is alive: starting a stream without one ends the
whole process. Opens no connection of its own.

When a Pulse server dies, Qt reports nothing, keeps its device lists, tries once more 3 s later and never
again. ``QAudioSource.start()`` and ``QAudioSink.start()`` then run into an assertion of libpulse (Qt 6.11,
6.12). Qt offers no way to ask, so the connection is looked up in /proc: by the name of Qt's thread, and by
the peer of each socket of this process.
"""

import os
import select
import socket
import sys
from contextlib import closing
from pathlib import Path

TCP_PORT = 4713
_THREAD = "QPulseAudioEngi"  # QPulseAudioEngine's thread; the kernel cuts names after 15 bytes
_seen: set[str] = set()


def uses_pulse() -> bool:
    """Whether Qt talks the Pulse protocol; known once devices were asked for.

    The answer is remembered: Qt never changes its back end, but the thread that gives it away ends when the
    server dies.
    """
    if not sys.platform.startswith("linux"):
        return False
    if not _seen and _runs():
        _seen.add(_THREAD)
    return bool(_seen)


class QtConnection:
    """Qt's own connection to the Pulse server, identified by its socket.

    A connection of somebody else in this process, such as ``PulseWatch``, proves nothing: after a restart of
    the server that one is back at once, Qt's 3 s later, and in between no stream may be started.
    """

    def __init__(self) -> None:
        self._known = (-1, "")

    def alive(self, *, alone: bool) -> bool:
        """Whether a stream may be started. ``alone`` says that nobody else in this process has a connection,
        so that one which is found must be Qt's.
        """
        descriptor, link = self._known
        if link and _living(descriptor) == link:
            return True
        # Qt's thread ends with its connection and starts before the next one, so without it there is none.
        there = (
            ((fd, link) for fd in _descriptors() if (link := _living(fd))) if alone and _runs() else iter(())
        )
        self._known = next(there, (-1, ""))
        return bool(self._known[1])


def _runs() -> bool:
    """Whether Qt's thread for the Pulse protocol exists."""
    return any(_name(task) == _THREAD for task in Path("/proc/self/task").iterdir())


def _name(task: Path) -> str:
    try:
        return (task / "comm").read_text().strip()
    except OSError:  # it ended meanwhile
        return ""


def _descriptors() -> list[int]:
    return [int(name) for name in os.listdir("/proc/self/fd")]


def _living(descriptor: int) -> str:
    """The kernel's name of the socket (``socket:[inode]``) if a live Pulse server is its peer, else "".

    The inode tells a descriptor that was closed and reused for another socket.
    """
    try:
        link = os.readlink(f"/proc/self/fd/{descriptor}")
        if not link.startswith("socket:"):
            return ""
        # A duplicate, because closing a socket object closes its descriptor, and this one is Qt's.
        with closing(socket.socket(fileno=os.dup(descriptor))) as twin:
            return link if _is_pulse(twin.getpeername()) and not _hung_up(twin) else ""
    except OSError:  # closed meanwhile, or of no kind that has a peer
        return ""


def _is_pulse(peer: object) -> bool:
    if isinstance(peer, tuple):
        return bool(peer[1] == TCP_PORT)
    name = os.fsdecode(peer) if isinstance(peer, str | bytes) else ""
    return "pulse" in name or bool(name and name == os.environ.get("PULSE_SERVER", "").removeprefix("unix:"))


def _hung_up(twin: socket.socket) -> bool:
    """Whether the server has closed its end. Reads nothing: the bytes belong to Qt."""
    poll = select.poll()
    poll.register(twin, select.POLLRDHUP)
    return bool(poll.poll(0))


def lead_ms() -> float:
    """Milliseconds from the device's buffer to the ear, measured at a monitor: 30 with Pulse, 5 with ALSA."""
    if not sys.platform.startswith("linux"):
        return 20.0
    return 30.0 if uses_pulse() else 5.0
