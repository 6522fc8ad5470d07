"""Stops the processes of one rig when the test run ends, however it ends.

Standard library only, because it runs on its own: ``python guard.py FOLDER`` reads process ids from its
standard input, one per line. The end of that input means that the test run is over, orderly or killed.
"""

import contextlib
import os
import shutil
import signal
import sys
import time
from collections.abc import Iterable
from pathlib import Path

# Inherited by every process a rig starts, so that indirectly started processes are found too.
MARK = "PRESSEL_TEST_RIG"
GRACE_S = 4.0


def alive(pid: int) -> bool:
    """Whether the process exists and is not a zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except (OSError, IndexError):
        return False


def marked(value: str, mark: str = MARK) -> list[int]:
    """The living processes whose environment holds ``mark=value``, youngest first."""
    needle = f"{mark}={value}".encode()
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) == os.getpid():
            continue
        with contextlib.suppress(OSError):
            if needle in (entry / "environ").read_bytes().split(b"\0") and alive(int(entry.name)):
                found.append(int(entry.name))
    return sorted(found, reverse=True)


def end(pids: Iterable[int], grace_s: float = GRACE_S) -> list[int]:
    """Ask the processes to end, then kill those that did not; returns the killed ones."""
    wanted = list(pids)
    for pid in wanted:
        _signal(pid, signal.SIGTERM)
    deadline = time.monotonic() + grace_s
    while any(map(alive, wanted)) and time.monotonic() < deadline:
        time.sleep(0.02)  # noqa: TID251
    stubborn = [pid for pid in wanted if alive(pid)]
    for pid in stubborn:
        _signal(pid, signal.SIGKILL)
    return stubborn


def _signal(pid: int, number: int) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.kill(pid, number)


def main(folder: str) -> None:
    """Wait for the end of the run, then stop everything that is left."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    started = [int(line) for line in sys.stdin if line.strip()]
    # The kernel may have reused a process id: the new process does not carry the mark. A daemon that hides
    # its environment (gnome-keyring does, from everybody but root) is assumed to be ours.
    ours = [pid for pid in reversed(started) if alive(pid) and (_is_marked(pid, folder) is not False)]
    end(ours)
    end(marked(folder))
    shutil.rmtree(folder, ignore_errors=True)


def _is_marked(pid: int, folder: str) -> bool | None:
    try:
        return f"{MARK}={folder}".encode() in Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
    except OSError:
        return None


if __name__ == "__main__":
    main(sys.argv[1])
