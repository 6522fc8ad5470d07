"""Another program's window in front, which records every key and button event it receives."""

import re
from types import TracebackType
from typing import Self

from tests.rig.desktop.desktop import Desktop
from tests.rig.waiting import until

_MOVED = re.compile(
    r"^(Key|Button)(Press|Release) event(?:.*\n){2} +state (0x[0-9a-f]+), (?:keycode|button) (\d+)",
    re.MULTILINE,
)
_SIGNS = {"Press": "+", "Release": "-"}
_TITLE = "another program"


class Bystander:
    """A context manager: a window in a process of its own, under the pointer and with the keyboard focus."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self._record = desktop.folder / "bystander.out"
        self._read = 0
        self.window = 0

    def __enter__(self) -> Self:
        with self._record.open("wb") as record:
            self._desktop.family.start("bystander", ["xev", "-name", _TITLE], stdout=record)
        self.window = self._desktop.find_window(f"^{_TITLE}$")
        self.come_to_the_front()
        self.forget()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._desktop.family.end("bystander")

    def come_to_the_front(self) -> None:
        """Raise the window under the pointer and give it the keyboard focus."""
        self._desktop.focus(self.window)
        self._desktop.family.run("xdotool", "mousemove", "--window", str(self.window), "60", "60")

    def forget(self) -> None:
        """Discard what was recorded so far."""
        self._read = self._record.stat().st_size

    @property
    def moves(self) -> str:
        """Events received: ``+191 -191`` for a key by its code, ``+m8`` for a button; repeats included."""
        return " ".join(
            f"{_SIGNS[way]}{'m' if what == 'Button' else ''}{number}" for what, way, _, number in self._told()
        )

    @property
    def modifiers(self) -> int:
        """The modifier mask of the last event, as X reports it."""
        return int(self._told()[-1][2], 16)

    def _told(self) -> list[tuple[str, str, str, str]]:
        return _MOVED.findall(self._record.read_bytes()[self._read :].decode(errors="replace"))

    def gets(self, moves: str) -> None:
        """Wait until the recorded events are exactly these."""
        try:
            until(lambda: self.moves == moves, f"{moves!r} in the other window", 5)
        except AssertionError as error:
            error.add_note(f"it got {self.moves!r}")
            raise
