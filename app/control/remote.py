"""The receiver of commands: keeps one window per data folder, listens on its socket, and reports what each
command of the same user means (``command_events.py``).
"""

import asyncio
import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.control import client, peers, socket_path
from app.control.command_events import facts
from app.control.instance_lock import InstanceLock
from app.core.messages.ports import Report
from app.core.state import State
from app.steady_clock import CLOCK

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LONGEST_LINE = 512
PATIENCE_MS = 2_000
"""A connection that has not said its word after so long is dropped."""
TRIES = 100
"""Every tenth of a second, while another window is starting or ending."""
_log = logging.getLogger("app.control")


class Remote(QObject):
    """``show`` brings the window to the front and takes the desktop's activation token ("" for none);
    ``end`` ends the program in order, some time after it has been called.

    ``data``: the folder that is written to. ``data_dir``: how the command line names it, for the socket.
    """

    def __init__(
        self,
        report: Report,
        state: Callable[[], State],
        show: Callable[[str], None],
        end: Callable[[], None],
        data_dir: str = "",
        data: Path | None = None,
    ) -> None:
        super().__init__()
        self._data = data
        self._data_lock: InstanceLock | None = None
        self.elsewhere = False
        """The data folder is in use by a window that cannot be raised: of another session, container or
        computer."""
        self._report, self._state, self._show, self._end = report, state, show, end
        self._data_dir = data_dir
        self._where = socket_path.socket(data_dir)
        self._lock: InstanceLock | None = None
        self._server: QLocalServer | None = None

    async def begin(self) -> bool:
        """Become the one window of this data folder; False if there is another, which has been raised.

        Two locks, because each alone misses a case: the one in the data folder is seen by everybody who
        could write there, whatever their runtime folder; the one beside the socket says whose the socket is.
        Where a folder is not private or has no locks, the window opens without them, and the log says so.
        """
        if not await self._claim_data():
            return False
        try:
            folder = socket_path.folder() if os.name == "nt" else os.path.dirname(self._where)
            os.makedirs(folder, mode=0o700, exist_ok=True)
            if not socket_path.private(folder):
                raise PermissionError(13, "it is not private", folder)
            lock = InstanceLock(os.path.join(folder, f"{socket_path.name(self._data_dir)}.lock"))
            if not lock.take() and not await self._succeed(lock):
                self._release_data()
                return False
            self._lock = lock
        except OSError as error:
            _log.warning("no commands from outside: %s", error)
        return True

    def listen(self) -> None:
        """Accept commands from now on. Not before the window is there: each is answered by its state."""
        if self._lock is None:
            return
        from PySide6.QtNetwork import QLocalServer

        server = self._server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(lambda: self._come(server))
        if os.name != "nt":
            # A crash leaves its socket behind. The lock is ours, so nobody can be listening on it.
            QLocalServer.removeServer(self._where)
        if not server.listen(self._where):
            _log.warning("no commands from outside: %s", server.errorString())

    def hush(self) -> None:
        """Accept no more commands, but keep the data folder: it is still being written."""
        if self._server is not None:
            self._server.close()

    def close(self) -> None:
        """Release the data folder to the next window."""
        self.hush()
        if self._lock is not None:
            self._lock.release()
        self._release_data()

    async def _claim_data(self) -> bool:
        if self._data is None:
            return True
        try:
            os.makedirs(self._data, mode=0o700, exist_ok=True)
            lock = InstanceLock(os.path.join(self._data, "window.lock"))
            if not lock.take() and not await self._succeed(lock):
                return False
            self._data_lock = lock
        except OSError as error:  # read-only, or a network disk without locks
            _log.warning("another window of this folder would not be noticed: %s", error)
        return True

    def _release_data(self) -> None:
        if self._data_lock is not None:
            self._data_lock.release()

    async def _succeed(self, lock: InstanceLock) -> bool:
        """Raise the other window, or take its place if it ends. True if the lock has become ours.

        The other may hold the lock and not listen yet (it starts) or no more (it ends and still writes), so
        both are tried in turn.
        """
        for _ in range(TRIES):
            try:
                if await asyncio.to_thread(client.raised, self._data_dir):
                    return False
            except OSError as error:
                _log.warning("the window that runs already does not answer: %s", error)
                return False
            await asyncio.sleep(0.1)
            if lock.take():
                return True
        self.elsewhere = True
        return False

    # ------------------------------------------------------------------ one connection

    def _come(self, server: "QLocalServer") -> None:
        while (wire := server.nextPendingConnection()) is not None:
            if not peers.same_user(int(wire.socketDescriptor())):
                _log.warning("a command of another user was refused")
                wire.abort()
                wire.deleteLater()
                continue
            wire.disconnected.connect(wire.deleteLater)
            wire.readyRead.connect(lambda wire=wire: self._read(wire))
            QTimer.singleShot(PATIENCE_MS, wire, wire.abort)
            self._read(wire)

    def _read(self, wire: "QLocalSocket") -> None:
        if wire.canReadLine():
            line = bytes(wire.readLine(LONGEST_LINE).data()).decode("utf-8", "replace")
            wire.write(f"{self._answer(*line.strip().partition(' ')[::2])}\n".encode())
            wire.disconnectFromServer()
        elif wire.bytesAvailable() >= LONGEST_LINE:
            wire.abort()

    def _answer(self, word: str, token: str) -> str:
        found = facts(word, self._state(), CLOCK.now())
        if found is None:
            return "this window does not know that command"
        for fact in found:
            self._report(fact)
        if word == "show":
            self._show(token)
        if word == "quit":
            self._end()
        return "ok"
