"""Writes that failed, kept by file until they succeed, and the timer that tries again.

A queue belongs to one thread, a timer to the running loop.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from pathlib import Path

Write = Callable[[], None]
DISK = (sqlite3.OperationalError, OSError)
"""What is the disk's fault: the other writes of that file would fail as well."""
OF_THE_WRITE = (sqlite3.Error, ValueError, OverflowError)
"""What may be the fault of one write alone: damage where it goes, or a value that the file cannot hold."""


class RetryQueue:
    """Each write has a file and a name; a newer one of the same name replaces the older."""

    def __init__(self) -> None:
        self._writes: dict[tuple[Path, str], Write] = {}

    def __bool__(self) -> bool:
        """True while a write is owed."""
        return bool(self._writes)

    def owes(self, file: Path) -> bool:
        """Whether a write to that file is owed."""
        return any(owed == file for owed, _ in self._writes)

    def owe(self, file: Path, name: str, write: Write) -> bool:
        """Take this write on. Returns whether it is the first of its file and name."""
        fresh = (file, name) not in self._writes
        self._writes[file, name] = write
        return fresh

    def pay(self) -> dict[Path, Exception]:
        """Try all, and return what failed by file. It stays owed; a fault of ours is raised, once."""
        failed: dict[Path, Exception] = {}
        refused: list[tuple[tuple[Path, str], Write, Exception]] = []
        for (file, name), write in tuple(self._writes.items()):
            if file in failed:
                continue  # a file that refuses one write may take seconds to refuse each of the others
            del self._writes[file, name]
            try:
                write()
            except DISK as error:
                failed[file] = error
                self._writes = {(file, name): write, **self._writes}  # the order of the writes stays
            except OF_THE_WRITE as error:
                refused.append(((file, name), write, error))
        for key, write, fault in refused:  # only now, so that it does not keep the others from being written
            failed.setdefault(key[0], fault)
            self._writes.setdefault(key, write)
        return failed


class RetryTimer:
    """Calls ``retry`` once, some seconds after it is started; starting it twice changes nothing."""

    def __init__(self, retry: Callable[[], None]) -> None:
        self._retry = retry
        self._handle: asyncio.TimerHandle | None = None

    def start(self, seconds: float) -> None:
        """Begin to wait, on the running loop."""
        if self._handle is None:
            self._handle = asyncio.get_running_loop().call_later(seconds, self._fire)

    def stop(self) -> None:
        """Do not call any more, until it is started anew."""
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def _fire(self) -> None:
        self._handle = None
        self._retry()
