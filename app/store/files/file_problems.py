"""Collects problems with files that are read at the start, until there is a session to tell them to."""

import os
from collections.abc import Callable
from pathlib import Path

from app.core.values.problems import Trouble


class FileProblems:
    """May be called on any thread: files are read on the loop, the database on its own thread."""

    def __init__(self) -> None:
        self._early: list[Trouble] = []
        self._tell: Callable[[Trouble], None] = self._early.append
        self._read_only = False

    def listen(self, tell: Callable[[Trouble], None]) -> None:
        """Call ``tell`` with what there was and what there will be, on the thread that finds it."""
        self._tell = tell
        early, self._early = self._early, []
        for trouble in early:
            tell(trouble)

    def aside(self, words: str, file: Path) -> None:
        """This file could not be used and was kept aside."""
        self._tell(Trouble("kept_aside", words, str(file)))

    def taken_in(self, database: Path) -> None:
        """What an earlier run could only write beside is in the database now."""
        self._tell(Trouble("taken_in", "", str(database)))

    def unread(self, words: str, database: Path) -> None:
        """The conversations cannot be read; where there is no file yet, none can be written either."""
        code = "history_unread" if os.path.exists(database) else "disk"
        if code == "disk" and self._read_only:
            return
        self._tell(Trouble(code, words, str(database)))

    def read_only(self, why: str, folder: Path) -> None:
        """The folder of a portable program cannot be written: said once, and not again of each file in it."""
        self._read_only = True
        self._tell(Trouble("portable_read_only", why, str(folder)))
