"""The receiver of commands on a real socket: who may connect, what is refused, which window comes first."""

import asyncio
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import installation
from app.control import client, peers, socket_path
from app.control import remote as remote_module
from app.control.remote import Remote
from app.core.messages.events.event import Event
from app.core.state import State

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets with a path")


@pytest.fixture
def told() -> list[Event]:
    return []


@pytest.fixture
def shown() -> list[str]:
    return []


@pytest.fixture
def ended() -> list[str]:
    return []


@pytest.fixture
def runtime() -> Iterator[Path]:
    """A runtime folder of its own, which a test may open for everybody."""
    with tempfile.TemporaryDirectory(prefix="pressel-") as folder:
        yield Path(folder)


@pytest.fixture
def make(
    runtime: Path,
    monkeypatch: pytest.MonkeyPatch,
    told: list[Event],
    shown: list[str],
    ended: list[str],
    qapp: object,
) -> Iterator[Callable[[], Remote]]:
    for name in (installation.DATA_DIR, "XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    made: list[Remote] = []

    def one() -> Remote:
        made.append(Remote(told.append, State, shown.append, lambda: ended.append("ended")))
        return made[-1]

    yield one
    for remote in made:
        remote.close()


@pytest.fixture
def remote(make: Callable[[], Remote]) -> Remote:
    made = make()
    assert asyncio.run(made.begin())
    made.listen()
    return made


def ask(qtbot: QtBot, word: str) -> tuple[int, str]:
    """A command in a process of its own, while this one's loop runs."""
    asked = subprocess.Popen(
        [sys.executable, "-m", "app", word],
        cwd=Path(__file__).resolve().parents[3],
        stderr=subprocess.PIPE,
        text=True,
    )
    qtbot.waitUntil(lambda: asked.poll() is not None, timeout=20_000)
    assert asked.stderr
    with asked.stderr as said:
        return asked.returncode, said.read()


def test_each_command_is_done_and_answered(
    remote: Remote, qtbot: QtBot, told: list[Event], shown: list[str], ended: list[str]
) -> None:
    for word in client.COMMANDS:
        assert ask(qtbot, word) == (0, "")
    names = [type(fact).__name__ for fact in told]
    assert names == ["TalkPressed", "TalkReleased", "TalkToggled", "Cancelled", "Cancelled"]
    assert shown == [""]
    assert ended == ["ended"]
    assert all(fact.at > 0 for fact in told)


def raw(qtbot: QtBot, sent: bytes) -> bytes:
    """Bytes as a program of our own user could send them; what comes back until the line is closed."""
    with socket.socket(socket.AF_UNIX) as wire:
        wire.connect(socket_path.socket())
        wire.sendall(sent)
        wire.setblocking(False)
        got: list[bytes] = []

        def over() -> bool:
            try:
                got.append(wire.recv(512))
            except BlockingIOError:
                return False
            except ConnectionResetError:
                got.append(b"")
            return got[-1] == b""

        qtbot.waitUntil(over, timeout=10_000)
    return b"".join(got)


@pytest.mark.parametrize("sent", [b"leave\n", b"\n", b"\xff\xfe\n", b"DOWN\n"])
def test_what_is_no_command_does_nothing(
    remote: Remote, qtbot: QtBot, told: list[Event], sent: bytes
) -> None:
    assert raw(qtbot, sent) == b"this window does not know that command\n"
    assert told == []


def test_a_flood_without_an_end_is_cut_off(remote: Remote, qtbot: QtBot, told: list[Event]) -> None:
    assert raw(qtbot, b"x" * 4_000) == b""
    assert told == []


def test_a_line_that_nobody_ends_is_cut_off(remote: Remote, qtbot: QtBot, told: list[Event]) -> None:
    assert raw(qtbot, b"down") == b""
    assert told == []


def test_another_user_is_refused_even_if_the_door_stands_open(
    remote: Remote, qtbot: QtBot, told: list[Event], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(peers, "uid_of", lambda _descriptor: os.getuid() + 1)
    assert raw(qtbot, b"down\n") == b""
    assert told == []


@pytest.mark.skipif(os.name == "nt" or os.getuid() != 0, reason="only root can become somebody else")
@pytest.mark.parametrize("opened", [False, True], ids=["as it is", "folders opened by mistake"])
def test_a_real_other_user_is_refused(
    remote: Remote, qtbot: QtBot, told: list[Event], runtime: Path, opened: bool
) -> None:
    where = Path(socket_path.socket())
    assert where.parent.stat().st_mode & 0o777 == 0o700
    assert where.stat().st_mode & 0o077 == 0
    if opened:
        where.chmod(0o777)
        where.parent.chmod(0o755)
        runtime.chmod(0o755)
    program = (
        "import socket, sys; wire = socket.socket(socket.AF_UNIX)\n"
        "wire.connect(sys.argv[1]); wire.sendall(b'down\\n'); sys.exit(len(wire.recv(9)))"
    )
    other = subprocess.Popen(
        ["/usr/bin/env", "python3", "-I", "-c", program, str(where)],
        user=65_534,
        group=65_534,
        extra_groups=[],
        cwd="/",
        stderr=subprocess.PIPE,
        text=True,
    )
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    assert other.stderr
    with other.stderr as said:
        words = said.read()
    if opened:
        # Not a byte came back, whichever end was quicker.
        assert other.returncode == 0 or "ConnectionReset" in words or "BrokenPipe" in words, words
    else:
        assert "PermissionError" in words
    assert told == []


def test_what_a_crash_left_is_taken_over(make: Callable[[], Remote], qtbot: QtBot) -> None:
    Path(socket_path.folder()).mkdir(mode=0o700)
    left = socket.socket(socket.AF_UNIX)
    left.bind(socket_path.socket())
    left.close()
    fresh = make()
    assert asyncio.run(fresh.begin())
    fresh.listen()
    assert ask(qtbot, "down") == (0, "")


def test_a_folder_that_others_can_write_to_is_not_used(make: Callable[[], Remote]) -> None:
    Path(socket_path.folder()).mkdir()
    Path(socket_path.folder()).chmod(0o777)
    cautious = make()
    assert asyncio.run(cautious.begin())  # the window opens all the same
    cautious.listen()
    assert not Path(socket_path.socket()).exists()


def test_the_place_is_free_again_after_the_end(
    remote: Remote, make: Callable[[], Remote], qtbot: QtBot
) -> None:
    remote.close()
    assert not Path(socket_path.socket()).exists()
    assert ask(qtbot, "up") == (3, "pressel: no window is running; start one with `pressel`\n")
    assert asyncio.run(make().begin())


def test_a_window_that_opens_while_the_last_one_ends_waits_for_its_place(
    remote: Remote, make: Callable[[], Remote], qtbot: QtBot, shown: list[str]
) -> None:
    remote.hush()
    assert ask(qtbot, "up")[0] == 3
    follower = make()

    async def opened() -> bool:
        asyncio.get_running_loop().call_later(0.3, remote.close)
        return await follower.begin()

    assert asyncio.run(opened())
    assert shown == []
    follower.listen()
    assert ask(qtbot, "up") == (0, "")


def test_the_second_of_two_raises_the_first(
    remote: Remote, make: Callable[[], Remote], qtbot: QtBot, shown: list[str]
) -> None:
    program = (
        "import asyncio, sys; from app.control.remote import Remote; from app.core.state import State\n"
        "remote = Remote(print, State, print, print); sys.exit(10 + asyncio.run(remote.begin()))"
    )
    other = subprocess.Popen([sys.executable, "-c", program], cwd=Path(__file__).resolve().parents[3])
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    assert other.returncode == 10
    assert shown == [""]


def test_two_windows_of_two_sessions_do_not_share_a_data_folder(
    tmp_path: Path, runtime: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    """Each session has a runtime folder of its own; what must not be written by two is the data folder."""
    monkeypatch.setattr(remote_module, "TRIES", 2)
    data = tmp_path / "not" / "there"

    def window(session: str) -> Remote:
        (runtime / session).mkdir(exist_ok=True)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime / session))
        return Remote(print, State, print, print, str(data), data)

    first = window("first")
    assert asyncio.run(first.begin())
    assert not first.elsewhere
    assert data.stat().st_mode & 0o077 == 0
    second = window("second")
    assert not asyncio.run(second.begin())
    assert second.elsewhere
    first.close()
    third = window("second")
    assert asyncio.run(third.begin())
    third.close()


def test_a_data_folder_that_has_no_locks_is_used_all_the_same(
    tmp_path: Path, runtime: Path, monkeypatch: pytest.MonkeyPatch, qapp: object
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    (tmp_path / "file").touch()
    here = Remote(print, State, print, print, str(tmp_path), tmp_path / "file")
    assert asyncio.run(here.begin())
    here.close()
