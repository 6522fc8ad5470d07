"""The frozen program beside the sources, in turns: its start, a command to the window, memory at rest.

It needs what `packaging/release.py freeze` made, or another frozen program that PRESSEL_FROZEN names.
"""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from tests.bench.memory import children, proportional_mb
from tests.bench.rows import Row, middle, times_at_most
from tests.rig.desktop.desktop import Desktop
from tests.rig.waiting import pause, until

ROOT = Path(__file__).parents[2]
FROZEN = ROOT / "build" / "release" / "frozen-deb" / "pressel" / "pressel"
STARTS, COMMANDS, RESTS = 11, 31, 2
SETTLE_S = 15.0
"""From then until nothing is loaded any more: earcons and the practice server come later."""
READY = re.compile(r"ready (\d+) ms after the process began")
SOURCES, INSTALLED = "sources", "installed"


def programs() -> dict[str, list[str]]:
    """The command of each program; empty if there is no frozen one."""
    frozen = Path(os.environ.get("PRESSEL_FROZEN") or FROZEN)
    if not frozen.exists():
        return {}
    return {SOURCES: [str(Path(sys.executable).parent / "pressel")], INSTALLED: [str(frozen)]}


class WindowOnTrial:
    """One of the two with its window on the desktop, until the block ends."""

    def __init__(self, desktop: Desktop, which: str, *words: str) -> None:
        self._family = desktop.family
        self.data = desktop.folder / f"data-{which}-{time.monotonic_ns()}"
        self._name = self.data.name
        self._command = [*programs()[which], *words, "--practice", "--data-dir", str(self.data)]
        self.pid = 0

    def __enter__(self) -> "WindowOnTrial":
        self.pid = self._family.start(self._name, self._command).pid
        return self

    def __exit__(self, *_: object) -> None:
        # Not killed: what it started would live on.
        os.kill(self.pid, signal.SIGTERM)
        until(lambda: self._name not in self._family.running(), "its end", 20)
        self._family.end(self._name)

    def ready(self) -> float:
        """Ms from exec until the painted window answers, as it logs it (in steps of 10 ms)."""
        log = self.data / "log" / "pressel.log"

        def said() -> list[str]:
            return READY.findall(log.read_text(encoding="utf-8")) if log.exists() else []

        return float(until(said, "its being ready", 30)[0])

    def memory(self) -> float:
        """MB of all its processes, what they share divided by their number."""
        return sum(proportional_mb(pid) for pid in [self.pid, *_below(self.pid)])


def _below(pid: int) -> list[int]:
    return [found for child in children(pid) for found in (child, *_below(child))]


def _ms(command: list[str], environment: Mapping[str, str]) -> float:
    begun = time.monotonic()
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return (time.monotonic() - begun) * 1000


def run() -> list[Row]:
    """Run interleaved rounds; report medians. Without a frozen program there is nothing to report."""
    both = programs()
    if not both:
        print("left out: there is no frozen program (packaging/release.py environment freeze makes it)")
        return []
    starts: dict[str, list[float]] = {which: [] for which in both}
    asked: dict[str, list[float]] = {which: [] for which in both}
    rest: dict[str, list[float]] = {which: [] for which in both}
    with Desktop() as desktop:
        for number in range(-1, STARTS):  # the first round only fills the page cache
            for which, times in starts.items():
                with WindowOnTrial(desktop, which) as opened:
                    took = opened.ready()
                if number >= 0:
                    times.append(took)
        with WindowOnTrial(desktop, SOURCES) as opened:
            opened.ready()
            for number in range(-2, COMMANDS):
                for which, times in asked.items():
                    took = _ms([*both[which], "up", "--data-dir", str(opened.data)], desktop.env)
                    if number >= 0:
                        times.append(took)
        for _ in range(RESTS):
            for which, sizes in rest.items():
                with WindowOnTrial(desktop, which) as opened:
                    opened.ready()
                    pause(SETTLE_S)
                    sizes.append(opened.memory())
    return [
        _row("installed: exec to the window that answers", "ms", 1.1, starts),
        _row("installed: a command to the window", "ms", 1.0, asked),
        _row("installed: memory at rest, all processes", "MB", 1.0, rest),
    ]


def _row(what: str, unit: str, share: float, found: dict[str, list[float]]) -> Row:
    return times_at_most(
        what, middle(found[INSTALLED]), unit, share, middle(found[SOURCES]), "from the sources"
    )
