"""Which connection to a Pulse server is Qt's, over real sockets."""

import socket
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from threading import Event, Thread, get_native_id

import pytest

from app.audio.pulse.qt_connection import QtConnection


class QtEngine:
    """A thread with the name of Qt's, as long as it is wanted."""

    def __init__(self) -> None:
        self._began, self._ends = Event(), Event()
        self._thread = Thread(target=self._run)
        self._thread.start()
        self._began.wait()

    def _run(self) -> None:
        Path(f"/proc/self/task/{get_native_id()}/comm").write_text("QPulseAudioEngi")
        self._began.set()
        self._ends.wait()

    def end(self) -> None:
        """Qt lets go of its connection."""
        self._ends.set()
        self._thread.join()


@pytest.fixture
def engine() -> Iterator[QtEngine]:
    engine = QtEngine()
    yield engine
    engine.end()


class Pulse:
    """A Pulse server's socket; nothing is said over it."""

    def __init__(self, folder: Path) -> None:
        self._held = ExitStack()
        self._address = str(folder / "pulse.native")
        self._listener = self._held.enter_context(socket.socket(socket.AF_UNIX))
        self._listener.bind(self._address)
        self._listener.listen()

    def connection(self) -> tuple[socket.socket, socket.socket]:
        """The client's end and the server's end of a new one."""
        client = self._held.enter_context(socket.socket(socket.AF_UNIX))
        client.connect(self._address)
        return client, self._held.enter_context(self._listener.accept()[0])

    def close(self) -> None:
        """All ends."""
        self._held.close()


@pytest.fixture
def pulse(tmp_path: Path) -> Iterator[Pulse]:
    pulse = Pulse(tmp_path)
    yield pulse
    pulse.close()


@pytest.mark.usefixtures("engine")
def test_the_connection_of_a_watch_is_not_qts(pulse: Pulse) -> None:
    """The watch is back before Qt is; a stream that started then ended the whole program."""
    connection = QtConnection()
    qts, _ = pulse.connection()
    assert connection.alive(alone=True)
    watch, _ = pulse.connection()
    assert connection.alive(alone=False)
    qts.close()
    assert not connection.alive(alone=False)
    watch.close()
    assert not connection.alive(alone=True)
    pulse.connection()
    assert connection.alive(alone=True)
    pulse.connection()
    assert connection.alive(alone=False)


@pytest.mark.usefixtures("engine")
def test_a_connection_that_the_server_left_is_dead_before_its_owner_closes_it(pulse: Pulse) -> None:
    connection = QtConnection()
    _qts, server = pulse.connection()
    assert connection.alive(alone=True)
    server.close()
    assert not connection.alive(alone=True)


def test_without_qts_thread_no_connection_is_qts(pulse: Pulse, engine: QtEngine) -> None:
    """Whoever else talks to the server: Qt has nothing to start a stream on, and would end the program."""
    connection = QtConnection()
    engine.end()
    pulse.connection()
    assert not connection.alive(alone=True)
