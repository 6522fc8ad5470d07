"""Finds the sound server of Linux by its sockets: whether one can be reached, whether this process is
connected to it, and when it goes. Says nothing to it.

Qt reports none of that. Its two connections of the Pulse protocol (one for the list of devices, one for
streams) try again once and then never, and a stream that is started on a lost one ends the process (Qt
6.11, 6.12); with PipeWire's own protocol a stream stays "active" and silent.
"""

import os
import select
import socket
import threading
from collections.abc import Callable, Mapping
from contextlib import closing, suppress

TCP_PORT = 4713
"""The Pulse protocol's over the network."""


def addresses(env: Mapping[str, str]) -> list[str] | None:
    """The sockets that a sound server listens on; None if one is wanted that is not on this computer."""
    server = env.get("PULSE_SERVER", "").split(" ")[0]
    if server and not server.removeprefix("unix:").startswith("/"):
        return None
    run = env.get("XDG_RUNTIME_DIR", "")
    remote = env.get("PIPEWIRE_REMOTE", "") or "pipewire-0"
    native = [os.path.join(env.get("PIPEWIRE_RUNTIME_DIR", "") or run, remote)]
    if server:
        pulse = [server.removeprefix("unix:")]
    else:
        folder = env.get("PULSE_RUNTIME_PATH", "") or os.path.join(run, "pulse")
        pulse = [os.path.join(folder, "native"), "/run/pulse/native"]
    return [*pulse, *native]


def reachable(env: Mapping[str, str]) -> bool:
    """Whether a sound server listens, or may do so on another computer. A connection is made and closed."""
    places = addresses(env)
    return places is None or any(_listens(place) for place in places)


def _listens(place: str) -> bool:
    try:
        # Not blocking: a server that hangs takes no more connections than its queue holds.
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_NONBLOCK) as door:
            door.connect(place)
            return True
    except OSError:
        return False


def connections(env: Mapping[str, str]) -> list[int]:
    """The descriptors of this process that a living sound server is the peer of."""
    places = {os.path.realpath(place) for place in addresses(env) or ()}
    return [number for name in os.listdir("/proc/self/fd") if _is_server(number := int(name), places)]


def _is_server(descriptor: int, places: set[str]) -> bool:
    # OSError: closed meanwhile, or of no kind that has a peer. A duplicate, because closing a socket object
    # closes its descriptor, and this one is Qt's.
    with suppress(OSError), closing(socket.socket(fileno=os.dup(descriptor))) as twin:
        peer = twin.getpeername()
        if isinstance(peer, tuple):
            named = bool(peer[1] == TCP_PORT)
        else:
            name = os.fsdecode(peer) if peer else ""
            named = "pulse" in name or "pipewire" in name or (bool(name) and os.path.realpath(name) in places)
        return named and not hung_up(twin.fileno(), 0)
    return False


def hung_up(descriptor: int, milliseconds: int | None) -> bool:
    """Wait so long (None: for ever) for the server to close its end. Reads nothing: that is Qt's."""
    poll = select.poll()
    poll.register(descriptor, select.POLLRDHUP)
    return bool(poll.poll(milliseconds))


def when_gone(descriptor: int, call: Callable[[], None]) -> None:
    """Call, on a thread of its own, when the server has closed its end of this connection."""
    twin = os.dup(descriptor)  # Qt may close its own, and the number may then belong to another file

    def wait() -> None:
        hung_up(twin, None)
        call()

    threading.Thread(target=wait, name="server-watch", daemon=True).start()
