"""Tells whether Qt's connection to a Pulse sound server lives, because starting a stream without one ends the
whole process; it opens no connection of its own.

On a Pulse server's death Qt says nothing, keeps its device lists, tries once more 3 s later and never again.
``QAudioSource.start()`` and ``QAudioSink.start()`` then run into an assertion of libpulse (Qt 6.11, 6.12).
"""

import os
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
    if not _seen and any(_name(task) == _THREAD for task in Path("/proc/self/task").iterdir()):
        _seen.add(_THREAD)
    return bool(_seen)


def alive() -> bool:
    """Whether a stream may be started. True where nothing can be known against it."""
    return not uses_pulse() or any(_is_pulse(fd) for fd in _descriptors())


def _name(task: Path) -> str:
    try:
        return (task / "comm").read_text().strip()
    except OSError:  # it ended meanwhile
        return ""


def _descriptors() -> list[int]:
    return [int(name) for name in os.listdir("/proc/self/fd")]


def _is_pulse(descriptor: int) -> bool:
    try:
        if not os.readlink(f"/proc/self/fd/{descriptor}").startswith("socket:"):
            return False
        with closing(socket.socket(fileno=os.dup(descriptor))) as twin:
            peer = twin.getpeername()
    except OSError:
        return False
    if isinstance(peer, tuple):
        return bool(peer[1] == TCP_PORT)
    name = os.fsdecode(peer)
    return "pulse" in name or bool(name and name == os.environ.get("PULSE_SERVER", "").removeprefix("unix:"))


def lead_ms() -> float:
    """How much sound is on its way between the device's buffer and the ear, as measured at a monitor."""
    if not sys.platform.startswith("linux"):
        return 20.0
    return 30.0 if uses_pulse() else 5.0
