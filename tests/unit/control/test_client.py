"""What the user reads when no window answers, and that a command costs next to nothing to start."""

import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from app import installation
from app.control import client

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a named pipe needs a server of Windows")
ROOT = Path(__file__).resolve().parents[3]
# What a command may load of ours and of Python's besides what the interpreter starts with.
ALLOWED = {
    "app",
    "app.cli",
    "app.control",
    "app.control.client",
    "app.control.socket_path",
    "app.installation",
    "_socket",
}


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in (installation.DATA_DIR, "XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (tmp_path / "pressel").mkdir(mode=0o700)
    return tmp_path / "pressel"


@pytest.fixture
def window(runtime: Path, request: pytest.FixtureRequest) -> Callable[[bytes], list[bytes]]:
    """A window that answers every command with these bytes; the list fills with what it was told."""

    def answering(words: bytes) -> list[bytes]:
        told: list[bytes] = []
        server = socket.socket(socket.AF_UNIX)
        server.bind(str(runtime / "window.sock"))
        server.listen()

        def answer() -> None:
            wire, _ = server.accept()
            with wire, server:
                told.append(wire.recv(512))
                wire.sendall(words)

        thread = threading.Thread(target=answer)
        thread.start()
        request.addfinalizer(thread.join)
        return told

    return answering


def test_nobody_is_there(runtime: Path) -> None:
    assert client.command("toggle") == (3, "no window is running; start one with `pressel`")
    assert not client.raised()


def test_what_a_crash_left_is_nobody(runtime: Path) -> None:
    left = socket.socket(socket.AF_UNIX)
    left.bind(str(runtime / "window.sock"))
    left.close()
    assert client.command("down")[0] == client.NOBODY


def test_a_place_that_others_can_write_to_is_not_trusted(
    runtime: Path, window: Callable[[bytes], list[bytes]]
) -> None:
    told = window(b"ok\n")
    runtime.chmod(0o777)
    assert client.command("down")[0] == client.NOBODY
    runtime.chmod(0o700)
    assert client.command("down") == (0, "")
    assert told == [b"down\n"]


def test_what_the_window_refuses_is_told(window: Callable[[bytes], list[bytes]]) -> None:
    window(b"this window does not know that command\n")
    assert client.command("down") == (1, "this window does not know that command")


def test_a_window_that_hangs_up_is_no_success(window: Callable[[bytes], list[bytes]]) -> None:
    window(b"")
    assert client.command("up") == (1, "the window refused")


def test_a_window_that_says_nothing_is_not_waited_for(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "PATIENCE_S", 0.05)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(runtime / "window.sock"))
        server.listen()
        code, words = client.command("up")
        assert (code, words[:26]) == (1, "the window does not answer")
        with pytest.raises(TimeoutError):
            client.raised()


@pytest.mark.parametrize(
    ("token", "line"),
    [("abc_TIME12", b"show abc_TIME12\n"), ("", b"show\n"), ("two words", b"show\n"), ("x" * 300, b"show\n")],
)
def test_the_desktops_leave_to_come_forward_is_handed_on(
    window: Callable[[bytes], list[bytes]], monkeypatch: pytest.MonkeyPatch, token: str, line: bytes
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", token)
    told = window(b"ok\n")
    assert client.raised()
    assert told == [line]


def test_whether_a_window_runs_is_asked_without_moving_it(
    window: Callable[[bytes], list[bytes]], runtime: Path
) -> None:
    assert not client.runs()
    told = window(b"this window does not know that command\n")
    assert client.runs()
    assert told == [b"\n"]


def test_a_command_loads_nothing_but_what_says_it(runtime: Path) -> None:
    """Anything more would be felt: the answer is due 20 ms after the interpreter runs."""
    program = (
        "import sys; before = set(sys.modules); from app.cli import main\n"
        "code = main(['toggle']); print(sorted(set(sys.modules) - before)); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={"XDG_RUNTIME_DIR": str(runtime.parent), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 3, done.stderr
    assert done.stderr == "pressel: no window is running; start one with `pressel`\n"
    assert set(eval(done.stdout)) <= ALLOWED
