"""What a windowed program of Windows says, which has no output: it is gathered, and shown in one message box
at the end where somebody waits for it. `pressel.com` is the same program for terminals, and has an output.
"""

import io
import sys
from collections.abc import Callable

UNATTENDED = frozenset({"talk", "serve", "export"})
"""Commands that scripts and timers start: nobody would close a box, and the exit code says how it went."""
ASKED = frozenset({"doctor", "self-test", "--help", "-h", "--version"})
"""Words that ask for words."""
LONGEST = 3_000
"""Characters in a message box, which does not scroll; the end says what went wrong."""
HINT = "In a terminal, pressel.com prints this."
ERROR, INFORMATION, IN_FRONT = 0x10, 0x40, 0x1_0000
"""MB_ICONERROR, MB_ICONINFORMATION, MB_SETFOREGROUND (winuser.h)."""


class Unseen(io.TextIOWrapper):
    """Output that nobody sees until ``show`` is called; ``given`` is the command line without the program."""

    def __init__(self, given: list[str], box: Callable[[str, int], None] | None = None) -> None:
        super().__init__(io.BytesIO(), encoding="utf-8", errors="backslashreplace", write_through=True)
        self._given = frozenset(given)
        self._box = box or _message_box

    def show(self, code: int) -> None:
        """Show what was said, before the program ends with this code; nothing if nobody waits for it."""
        self.seek(0)
        words = self.read().strip()
        helped = self._given & {"--help", "-h"}
        if not words or (self._given & UNATTENDED and not helped) or not (code or self._given & ASKED):
            return
        words = words[-LONGEST:]
        self._box(f"{words}\n\n{HINT}" if self._given else words, ERROR if code else INFORMATION)


def told(run: Callable[[], int], given: list[str], box: Callable[[str, int], None] | None = None) -> int:
    """Run the program with an output that it does not have; returns its exit code."""
    output = Unseen(given, box)
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = sys.stdout or output, sys.stderr or output
    try:
        code = run()
    finally:
        sys.stdout, sys.stderr = before
    output.show(code)
    return code


def _message_box(words: str, icon: int) -> None:
    import ctypes

    ctypes.windll.user32.MessageBoxW(None, words, "Pressel", icon | IN_FRONT)  # type: ignore[attr-defined]
