"""Writes that the disk refused, by the file they are for, until it takes them; it knows neither what they
write nor when they are tried again. Everything here is used on one thread alone.
"""

import sqlite3
from collections.abc import Callable
from pathlib import Path

Write = Callable[[], None]
DISK = (sqlite3.OperationalError, OSError)
"""What is the disk's fault: it can be otherwise later. Any other failure is none to try again."""


class RetryQueue:
    """Each write has a file and a key; a newer one of the same takes the place of the older."""

    def __init__(self) -> None:
        self._writes: dict[tuple[Path, str], Write] = {}

    def __bool__(self) -> bool:
        """Whether anything is owed."""
        return bool(self._writes)

    def owe(self, file: Path, key: str, write: Write) -> bool:
        """Take this write on; whether it is the first of its file and key."""
        fresh = (file, key) not in self._writes
        self._writes[file, key] = write
        return fresh

    def pay(self) -> dict[Path, Exception]:
        """Try all; what failed, by file. A file that refuses one write is not asked for more, which could
        take seconds each; the others are. Raises what is not the disk's fault: that write is dropped.
        """
        failed: dict[Path, Exception] = {}
        for (file, key), write in tuple(self._writes.items()):
            if file in failed:
                continue
            del self._writes[file, key]
            try:
                write()
            except DISK as error:
                failed[file] = error
                self._writes = {(file, key): write, **self._writes}
        return failed
