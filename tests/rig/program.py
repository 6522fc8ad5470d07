"""Runs the shipped program as a process on the rig: starts it, checks its stderr, stops it."""

import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.rig import guard
from tests.rig.processes import Family
from tests.rig.waiting import until

ROOT = Path(__file__).resolve().parents[2]
_PROGRAM_MARK = "PRESSEL_TEST_PROGRAM"
_COMPLAINT = re.compile(
    r"Traceback|Fatal Python error|\b(WARNING|ERROR|CRITICAL)\b|Segmentation|QObject::|^Qt"
)
_COVERED_BY_RIG = (
    # Messages of a machine without a sound card, graphics card or real-time priority; not our faults.
    re.compile(r"libEGL|MESA|dri[23]|real-?time|rtkit", re.IGNORECASE),
    # Qt's messages when a screen reader asks for something Qt 6.11 does not support, or for a gone object.
    re.compile(r"AtSpiAdaptor::\w+ does not implement|Could not find accessible on path"),
)


class Program:
    """A context manager: ``python -m app ARGUMENTS`` on the desktop. Leaving it stops the program and its
    children.

    The test fails if the program exited by itself with an error, or wrote a warning, an error or a traceback
    to stderr that no pattern in ``allow`` matches.
    """

    def __init__(
        self,
        family: Family,
        *arguments: str,
        allow: Sequence[str] = (),
        name: str = "app",
        **environment: str,
    ) -> None:
        self.arguments = arguments
        self._family = family
        self._name = f"{name}-{time.monotonic_ns()}"
        self._allow = (*_COVERED_BY_RIG, *map(re.compile, allow))
        self._through: Sequence[str] = ()
        self._root = ROOT
        self._env = {
            **family.env,
            "PYTHONPATH": str(ROOT),
            "PYTHONUNBUFFERED": "1",
            "PYTHONFAULTHANDLER": "1",
            _PROGRAM_MARK: self._name,
            **environment,
        }
        self._child: subprocess.Popen[bytes] | None = None
        self._killed = False

    def started(self, *through: str, root: Path = ROOT) -> Self:
        """Start the program. ``through``: a command that wraps it. ``root``: the folder with the program."""
        self._through, self._root, self._env["PYTHONPATH"] = through, root, str(root)
        return self

    def __enter__(self) -> Self:
        self._said.touch()
        with self._said.open("ab") as said:
            self._child = self._family.start(
                self._name,
                [*self._through, sys.executable, "-m", "app", *self.arguments],
                env=self._env,
                stdout=said,
                cwd=self._root,
            )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        code = self.stop()
        if error is not None:
            error.add_note(f"{self._name} ended with {code} and said on stderr:\n{self.stderr[-4000:]}")
            return
        self.check()

    @property
    def _said(self) -> Path:
        return self._family.folder / "log" / f"{self._name}.out"

    @property
    def pid(self) -> int:
        """Its process id."""
        assert self._child
        return self._child.pid

    @property
    def running(self) -> bool:
        """Whether the process is still alive."""
        return self._child is not None and self._child.poll() is None

    @property
    def stdout(self) -> str:
        """What it wrote to stdout."""
        return self._said.read_text(errors="replace")

    @property
    def stderr(self) -> str:
        """What it wrote to stderr."""
        return self._family.log(self._name)

    def wait(self, seconds: float = 30.0) -> int:
        """Wait until it exits by itself; returns its exit code."""
        until(lambda: not self.running, f"the end of {self._name}", seconds)
        assert self._child
        return int(self._child.returncode)

    def stop(self, seconds: float = 5.0) -> int:
        """Send SIGTERM, then kill what is left; returns the exit code."""
        assert self._child
        if self.running:
            self._child.send_signal(signal.SIGTERM)
            try:
                self._child.wait(seconds)
            except subprocess.TimeoutExpired:
                self._child.kill()
        guard.end(guard.marked(self._name, _PROGRAM_MARK))
        code = self._child.wait()
        self._family.end(self._name)
        return code

    def kill(self) -> None:
        """Send SIGKILL, as a crash would, without a chance to clean up."""
        assert self._child
        self._killed = True
        self._child.kill()
        self._child.wait()

    def check(self) -> None:
        """Fail if it crashed or wrote something unexpected to stderr."""
        assert self._child
        lines = [line for line in self.stderr.splitlines() if _COMPLAINT.search(line)]
        unexpected = [line for line in lines if not any(known.search(line) for known in self._allow)]
        assert unexpected == [], f"stderr of {self._name}:\n{self.stderr[-4000:]}"
        fair = (-signal.SIGKILL,) if self._killed else (0, -signal.SIGTERM)
        assert self._child.returncode in fair, f"{self._name}: {self._child.returncode}"

    def served(self) -> tuple[str, str]:
        """URL and credential of a server started with ``serve --json``."""

        def line() -> str:
            assert self.running, self.stderr
            return self.stdout.partition("\n")[0] if "\n" in self.stdout else ""

        said = json.loads(until(line, "the address of the server"))
        return str(said["url"]), str(said["key"])
