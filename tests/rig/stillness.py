"""Watches whether the machine stood still: sound is not in time on a machine that gives nobody a processor.

Rented machines are stopped by their hosts for tens of milliseconds at a time; a person's computer is not. A
test of the rig that fails while that happened has measured the machine, and is run again (tests/conftest.py).
Standard library only, because it runs on its own: ``python stillness.py`` writes a line for each time that it
was woken late, with the moment on the monotonic clock and the length in seconds, until its input ends.
"""

import select
import subprocess
import sys
import threading
import time
from typing import Final

STEP_S: Final = 0.005
LATE_S: Final = 0.015
"""Less than a quantum of the rig's sound servers (21 ms): whoever loses one of those cannot be in time."""


class StillnessWatch:
    """The moments at which a process of its own, which does nothing, was woken too late."""

    def __init__(self) -> None:
        self._stops: list[tuple[float, float]] = []
        self._child = subprocess.Popen(
            [sys.executable, "-I", __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._reader = threading.Thread(target=self._read, name="stillness", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        """The process that sleeps."""
        return self._child.pid

    def longest_since(self, moment: float) -> float:
        """For how many seconds at most the machine stood still since this moment of the monotonic clock."""
        return max((length for at, length in self._stops if at >= moment), default=0.0)

    def close(self) -> None:
        """End the process."""
        assert self._child.stdin
        self._child.stdin.close()
        self._child.wait()
        self._reader.join()

    def _read(self) -> None:
        assert self._child.stdout
        with self._child.stdout as lines:
            for line in lines:
                at, length = map(float, line.split())
                self._stops.append((at, length))


def main() -> None:
    """Sleep in small steps and tell of each that was long."""
    before = time.monotonic()
    while not select.select([sys.stdin], [], [], STEP_S)[0]:
        now = time.monotonic()
        if (late := now - before - STEP_S) > LATE_S:
            sys.stdout.write(f"{now:.4f} {late:.4f}\n")
            sys.stdout.flush()
        before = now


if __name__ == "__main__":
    main()
