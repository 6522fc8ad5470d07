"""What is wrong with files that were read, kept until somebody listens; it reads and mends nothing."""

import os
from collections.abc import Callable
from pathlib import Path

from app.core.values.problems import Trouble


class FileProblems:
    """May be told of on any thread."""

    def __init__(self) -> None:
        self._early: list[Trouble] = []
        self._tell: Callable[[Trouble], None] = self._early.append

    def listen(self, tell: Callable[[Trouble], None]) -> None:
        """Call ``tell`` with what there was and what there will be, on the thread that finds it."""
        self._tell = tell
        early, self._early = self._early, []
        for trouble in early:
            tell(trouble)

    def aside(self, words: str, file: Path) -> None:
        """This file could not be used and was kept aside."""
        self._tell(Trouble("kept_aside", words, str(file)))

    def unread(self, words: str, database: Path) -> None:
        """The conversations cannot be read; or there are none, nor can there be any."""
        code = "history_unread" if os.path.exists(database) else "disk"
        self._tell(Trouble(code, words, str(database)))
