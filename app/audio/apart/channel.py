"""The socket between the program and its sound process: never blocks, keeps the order, and tells when the
other end is gone.
"""

import select
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier

from app.audio.apart.wire_format import Said, packed, unpacked

_PIECE = 1 << 18


class Channel(QObject):
    """One end. ``arrived`` is called when something came, or when the other end closed: see ``open``."""

    def __init__(self, ours: socket.socket, arrived: Callable[[], None]) -> None:
        super().__init__()
        ours.setblocking(False)
        self._socket, self._arrived = ours, arrived
        self._in, self._out = bytearray(), bytearray()
        self.open = True
        """Whether the other end is there. What it had said before it went can still be read."""
        self._readable = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._can_read)
        self._writable = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Write, self)
        self._writable.setEnabled(False)
        self._writable.activated.connect(self._flush)

    def say(self, said: Said) -> None:
        """Send it, now if the socket takes it; to an end that is gone nothing is sent."""
        if not self.open:
            return
        self._out += packed(said)
        if not self._writable.isEnabled():
            self._flush()

    def read(self) -> list[Said]:
        """What has arrived since the last call."""
        while self.open:
            try:
                data = self._socket.recv(_PIECE)
            except BlockingIOError:
                break
            except OSError:
                data = b""
            if not data:
                self._end()
            self._in += data
            if len(data) < _PIECE:
                break
        return unpacked(self._in)

    def wait(self, seconds: float) -> None:
        """Wait so long at most for something to arrive."""
        if self.open:
            poll = select.poll()
            poll.register(self._socket.fileno(), select.POLLIN)
            poll.poll(max(0, int(seconds * 1000)))

    def close(self) -> None:
        """Close this end; ``arrived`` is not called any more."""
        self._end()
        self._arrived = _nobody
        self._socket.close()

    def _can_read(self) -> None:
        self._arrived()

    def _flush(self) -> None:
        try:
            while self._out:
                del self._out[: self._socket.send(self._out[:_PIECE])]
        except BlockingIOError:
            pass
        except OSError:  # it is gone, which reading will tell
            self._out.clear()
        self._writable.setEnabled(bool(self._out) and self.open)

    def _end(self) -> None:
        self.open = False
        self._readable.setEnabled(False)
        self._writable.setEnabled(False)


def _nobody() -> None:
    """The channel is closed."""
