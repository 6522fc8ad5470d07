"""Starts the processes of one rig in one folder and stops them by process id."""

import atexit
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO

from tests.rig import guard
from tests.rig.waiting import until

# Variables that would point a program at the desktop, sound server or account of whoever runs the tests.
_FOREIGN = (
    "AT_SPI_",
    "DBUS_",
    "DISPLAY",
    "GNOME_",
    "GTK_",
    "OPENAI_",
    "PIPEWIRE_",
    "PRESSEL_",
    "PULSE_",
    "PYTHONASYNCIODEBUG",
    "PYTHON_KEYRING",
    "QT_",
    "SPA_",
    "SSH_",
    "WAYLAND_",
    "WIREPLUMBER_",
    "XAUTHORITY",
    "XDG_",
    "PYTEST_",
    "COVERAGE_",
    "COV_",
)
_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "ws_proxy", "wss_proxy")


class Family:
    """All processes of one rig, in a temporary folder of its own.

    A small guard process stops all of it and removes the folder when ``close`` is called, when Python exits,
    and when the test run is killed: it waits for the end of a pipe, and the pipe closes with us.
    """

    def __init__(self) -> None:
        # Kept short because a Unix socket path is limited to 107 bytes.
        root = "/tmp" if os.access("/tmp", os.W_OK) else None
        self.folder = Path(tempfile.mkdtemp(prefix="rig-", dir=root))
        (self.folder / "log").mkdir()
        self.env = _own_environment(self.folder)
        self._children: dict[str, subprocess.Popen[bytes]] = {}
        self._guard = subprocess.Popen(
            [sys.executable, "-I", guard.__file__, str(self.folder)],
            stdin=subprocess.PIPE,
            start_new_session=True,
            cwd="/",
        )
        atexit.register(self.close)

    def start(
        self,
        name: str,
        command: Sequence[str],
        *,
        env: Mapping[str, str] | None = None,
        stdin: IO[bytes] | int = subprocess.DEVNULL,
        stdout: IO[bytes] | int | None = None,
        stderr: IO[bytes] | int | None = None,
        pass_fds: Sequence[int] = (),
        cwd: Path | None = None,
    ) -> subprocess.Popen[bytes]:
        """Start a program in its own process group; its output goes to ``log/NAME.log``."""
        with (self.folder / "log" / f"{name}.log").open("ab") as log:
            child = subprocess.Popen(
                list(command),
                env=dict(self.env if env is None else env),
                stdin=stdin,
                stdout=log if stdout is None else stdout,
                stderr=log if stderr is None else stderr,
                start_new_session=True,
                pass_fds=pass_fds,
                cwd=cwd or self.folder,
            )
        assert self._guard.stdin
        self._guard.stdin.write(b"%d\n" % child.pid)
        self._guard.stdin.flush()
        self._children[name] = child
        return child

    def end(self, *names: str) -> None:
        """Stop these processes, the last one first."""
        children = [self._children.pop(name) for name in reversed(names) if name in self._children]
        guard.end(child.pid for child in children)
        for child in children:
            child.wait()

    def running(self) -> dict[str, int]:
        """Name and process id of every process that was started here and still runs."""
        return {name: child.pid for name, child in self._children.items() if child.poll() is None}

    def log(self, name: str) -> str:
        """What a program has written so far."""
        return (self.folder / "log" / f"{name}.log").read_text(errors="replace")

    def run(self, *command: str, check: bool = True, seconds: float = 10.0, cwd: Path | None = None) -> str:
        """Run a short program of the rig to completion; returns its output."""
        done = subprocess.run(
            command,
            env=self.env,
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=seconds,
            check=False,
        )
        if check and done.returncode:
            raise AssertionError(f"{' '.join(command)}: {done.stderr.strip() or done.returncode}")
        return done.stdout.strip()

    def close(self) -> None:
        """Stop everything and remove the folder; a second call does nothing."""
        atexit.unregister(self.close)
        if self._guard.poll() is not None:
            return
        assert self._guard.stdin
        self._guard.stdin.close()
        until(lambda: self._guard.poll() is not None, "the end of the rig", 20)
        for child in self._children.values():
            child.wait(timeout=5)
        self._children.clear()


def _own_environment(folder: Path) -> dict[str, str]:
    env = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(_FOREIGN) and name.lower() not in _PROXIES
    }
    home = folder / "home"
    places = {
        "HOME": home,
        "XDG_RUNTIME_DIR": folder / "run",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local/share",
        "XDG_STATE_HOME": home / ".local/state",
        "XDG_CACHE_HOME": home / ".cache",
    }
    for place in places.values():
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
    env.update({name: str(place) for name, place in places.items()})
    env.update({guard.MARK: str(folder), "LC_ALL": "C.UTF-8", "NO_AT_BRIDGE": "0"})
    env.pop("LD_LIBRARY_PATH", None)
    return env
