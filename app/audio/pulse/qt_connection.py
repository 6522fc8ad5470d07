"""Tells whether Qt's connection to a Pulse sound server lives, because starting a stream without one ends the
whole process; it opens no connection of its own.

On a Pulse server's death Qt says nothing, keeps its device lists, tries once more 3 s later and never again.
``QAudioSource.start()`` and ``QAudioSink.start()`` then run into an assertion of libpulse (Qt 6.11, 6.12).
"""

import os
import select
import socket
import sys
from contextlib import closing
from pathlib import Path

TCP_PORT = 4713
_THREAD = "QPulseAudioEngi"


_seen: set[str] = set()


def uses_pulse() -> bool:
    """Whether Qt talks the Pulse protocol (known once the devices were asked for). It keeps to it; the thread
    that gives it away ends with the server.
    """
    if not sys.platform.startswith("linux"):
        return False
    if not _seen and _runs():
        _seen.add(_THREAD)
    return bool(_seen)


class QtConnection:
    """Qt's own connection to the Pulse server, known by its socket. Another one, such as that of a watch,
    says nothing of it: after a restart ours is back at once, Qt's 3 s later, and until then no stream may
    be started.
    """

    def __init__(self) -> None:
        self._known = (-1, "")

    def alive(self, *, alone: bool) -> bool:
        """Whether a stream may be started. ``alone``: nobody else in this process holds a connection, so that
        one which is there must be Qt's.
        """
        descriptor, link = self._known
        if link and _living(descriptor) == link:
            return True
        # Qt's thread ends with its connection, and there is none before it has another.
        there = (
            ((fd, link) for fd in _descriptors() if (link := _living(fd))) if alone and _runs() else iter(())
        )
        self._known = next(there, (-1, ""))
        return bool(self._known[1])


def _runs() -> bool:
    """Whether Qt's own thread for the Pulse protocol is there."""
    return any(_name(task) == _THREAD for task in Path("/proc/self/task").iterdir())


def _name(task: Path) -> str:
    try:
        return (task / "comm").read_text().strip()
    except OSError:  # it ended meanwhile
        return ""


def _descriptors() -> list[int]:
    return [int(name) for name in os.listdir("/proc/self/fd")]


def _living(descriptor: int) -> str:
    """The name of the socket if it leads to a Pulse server that is still there, else ""."""
    try:
        link = os.readlink(f"/proc/self/fd/{descriptor}")
        if not link.startswith("socket:"):
            return ""
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
    """Whether the other side is gone; the descriptor stays until its owner has noticed."""
    poll = select.poll()
    poll.register(twin, select.POLLRDHUP)
    return bool(poll.poll(0))


def lead_ms() -> float:
    """How much sound is on its way between the device's buffer and the ear, as measured at a monitor."""
    if not sys.platform.startswith("linux"):
        return 20.0
    return 30.0 if uses_pulse() else 5.0
