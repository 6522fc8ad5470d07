"""Runs an installer and says how far it is: on a terminal one line that changes, elsewhere a line every few
seconds. What the installer itself says is kept for when it fails. Standard library only.
"""

import queue
import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from typing import TextIO

EVERY_S, TICK_S = 5.0, 0.5
"""Between two lines without a terminal, and between two looks."""
_END = ""
# What pip, uv and dpkg say of each package.
_TAKEN = re.compile(r"(?:Collecting|Downloaded|Setting up)\s+([\w.-]+)")
_LEFT_OUT = re.compile(r"Ignoring [\w.-]+: markers")
_FETCHED = re.compile(
    r"Downloading (?:\S*/)?([A-Za-z][\w.]*(?:-(?=[A-Za-z])[\w.]+)*)\S* \((\d+(?:\.\d+)?) ?(k|M|G)i?B\)"
)
_UNPACKS = re.compile(r"Installing collected packages|Prepared \d+ packages")
_MEGA = {"k": 0.001, "M": 1.0, "G": 1000.0}


class Counter:
    """What has been heard of so far. ``total``: how many packages are expected (0 = nobody knows)."""

    def __init__(self, total: int = 0, clock: Callable[[], float] = time.monotonic) -> None:
        self._total, self._clock = total, clock
        self._begun = clock()
        self._taken: set[str] = set()
        self._megabytes = 0.0
        self._doing = ""

    def hear(self, line: str) -> None:
        """A line of the installer."""
        line = line.strip()
        if found := _TAKEN.match(line):
            self._taken.add(found[1])
            self._doing = found[1]
        elif found := _FETCHED.match(line):
            self._megabytes += float(found[2]) * _MEGA[found[3]]
            self._doing = f"{found[1]} ({found[2]} {found[3]}B)"
        elif _LEFT_OUT.match(line):
            self._total = max(0, self._total - 1)
        elif _UNPACKS.match(line):
            self._doing = "unpacking"

    def words(self) -> str:
        """How far it is: packages, megabytes, time, and what it is about."""
        of = f" of {self._total}" if self._total >= len(self._taken) else ""
        seconds = int(self._clock() - self._begun)
        parts = [f"{len(self._taken)}{of} packages", f"{seconds // 60}:{seconds % 60:02d}"]
        if self._megabytes >= 1:
            parts.insert(1, f"{self._megabytes:.0f} MB")
        return "  " + ", ".join(parts) + (f": {self._doing}" if self._doing else "")


def run(command: Sequence[str], total: int = 0, out: TextIO | None = None) -> tuple[int, str]:
    """Run it to its end; returns its exit code and what it said."""
    out = sys.stdout if out is None else out
    counter, said = Counter(total), list[str]()
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as child:
        assert child.stdout is not None
        threading.Thread(target=_read, args=(child.stdout, lines), daemon=True).start()
        shown, ended = time.monotonic(), False
        while not ended:
            try:
                line = lines.get(timeout=TICK_S)
            except queue.Empty:
                line = None
            if line is not None:
                ended = line == _END
                said.append(line)
                counter.hear(line)
            if out.isatty():
                _over(out, counter.words())
            elif time.monotonic() - shown >= EVERY_S and not ended:
                shown = time.monotonic()
                print(counter.words(), file=out, flush=True)
    if out.isatty():
        print(file=out)
    return child.returncode, "".join(said)


def _read(stream: TextIO, lines: "queue.SimpleQueue[str]") -> None:
    for line in stream:
        lines.put(line)
    lines.put(_END)


def _over(out: TextIO, words: str) -> None:
    """Write over the line that is there."""
    out.write(f"\r\x1b[K{words[:100]}")
    out.flush()
