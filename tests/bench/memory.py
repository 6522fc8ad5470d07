"""Reads a process's memory, CPU time, wake-ups and children from /proc."""

from dataclasses import dataclass
from pathlib import Path


def resident_mb(pid: int | str = "self") -> float:
    """Resident memory in MB (VmRSS)."""
    return _status(pid, "VmRSS") / 1024


@dataclass(frozen=True)
class Work:
    """CPU seconds and voluntary context switches of all threads, and of the first thread alone."""

    cpu: float
    wakes: int
    main_wakes: int


def work(pid: int | str = "self") -> Work:
    """The work a process has done so far, in nanosecond resolution where the kernel provides it."""
    threads = list(Path(f"/proc/{pid}/task").iterdir())
    nanoseconds = 0
    wakes = 0
    for thread in threads:
        nanoseconds += int((thread / "schedstat").read_text().split()[0])
        wakes += _number(thread / "status", "voluntary_ctxt_switches")
    return Work(nanoseconds / 1e9, wakes, _number(Path(f"/proc/{pid}/status"), "voluntary_ctxt_switches"))


def proportional_mb(pid: int | str = "self") -> float:
    """Resident memory in MB, what is shared with others divided by their number (Pss)."""
    return _number(Path(f"/proc/{pid}/smaps_rollup"), "Pss") / 1024


def children(pid: int, word: str = "") -> list[int]:
    """The living child processes, or those that have this word on their command line."""
    found: list[int] = []
    for thread in Path(f"/proc/{pid}/task").iterdir():
        found += map(int, (thread / "children").read_text().split())
    return [child for child in found if not word or word in _command(child)]


def _command(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/cmdline").read_text().split("\0")


def _status(pid: int | str, name: str) -> int:
    return _number(Path(f"/proc/{pid}/status"), name)


def _number(path: Path, name: str) -> int:
    line = next(line for line in path.read_text().splitlines() if line.startswith(f"{name}:"))
    return int(line.split()[1])
