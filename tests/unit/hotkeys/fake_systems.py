"""Fakes of Windows, macOS, a key source and a key listener; they only record what they are told."""

from collections.abc import Callable, Iterable

from app.hotkeys.backend import BindResult, KeyListener, KeyMoved, OpenedSource, WantedKeys
from app.hotkeys.windows.source import HotKey, RawButtons, RawKey


class HeardKeys:
    """What a back end reported: ``words`` in order, and the results of binding."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.bound: list[BindResult] = []
        self.listener = KeyListener(
            pressed=lambda: self.words.append("down"),
            released=lambda _late: self.words.append("up"),
            latched=lambda: self.words.append("latch"),
            other=lambda: self.words.append("other"),
            stopped=lambda: self.words.append("stop"),
            bound=self.bound.append,
        )


class FakeSource:
    """A keyboard that a test moves; ``truth`` is what is really down (None: everything that is asked)."""

    name = "fake"

    def __init__(self) -> None:
        self.opened = OpenedSource()
        self.moved: KeyMoved | None = None
        self.truth: set[str] | None = None
        self.asked = 0
        self.closed = 0

    def open(self, wanted: WantedKeys, moved: KeyMoved) -> OpenedSource:
        """As ``opened`` says."""
        self.moved = moved
        return self.opened

    def all_down(self, keys: Iterable[str]) -> bool:
        """As ``truth`` says."""
        self.asked += 1
        return self.truth is None or set(keys) <= self.truth

    def close(self) -> None:
        """Counted."""
        self.closed += 1


class FakeWindows:
    """Windows, as far as the talk key knows it."""

    def __init__(self) -> None:
        self.key: RawKey | None = None
        self.buttons: RawButtons | None = None
        self.hot_keys: tuple[HotKey, ...] = ()
        self.keep = False
        self.refused: tuple[HotKey, ...] = ()
        self.fault: OSError | None = None
        self.held: set[int] = set()
        self.running = False

    def start(
        self, key: RawKey, buttons: RawButtons | None, hot_keys: tuple[HotKey, ...], *, keep: bool
    ) -> tuple[HotKey, ...]:
        """Keeps what is to be watched; returns ``refused``, or raises ``fault``."""
        if self.fault is not None:
            raise self.fault
        self.key, self.buttons, self.hot_keys, self.keep, self.running = key, buttons, hot_keys, keep, True
        return self.refused

    def down(self, code: int) -> bool:
        """As ``held`` says."""
        return code in self.held

    def stop(self) -> None:
        """Ends the watching."""
        self.running = False


class FakeMac:
    """macOS, as far as the talk key knows it."""

    def __init__(self) -> None:
        self.allowed = self.taps = True
        self.asked = 0
        self.taken: set[tuple[int, int]] = set()
        self.hot_keys: dict[int, tuple[int, int, Callable[[bool], None]]] = {}
        self.event: Callable[[int, int, int], None] | None = None
        self.keys: set[int] = set()
        self.mouse: set[int] = set()
        self._count = 0

    def hot_key(self, code: int, modifiers: int, told: Callable[[bool], None]) -> int:
        """Refused if it is among ``taken``."""
        if (code, modifiers) in self.taken:
            return 0
        self._count += 1
        self.hot_keys[self._count] = (code, modifiers, told)
        return self._count

    def drop_hot_key(self, number: int) -> None:
        """Forgets that hot key; KeyError for one that is not there."""
        del self.hot_keys[number]

    def may_listen(self) -> bool:
        """As ``allowed`` says."""
        return self.allowed

    def ask_to_listen(self) -> None:
        """Counted."""
        self.asked += 1

    def tap(self, told: Callable[[int, int, int], None]) -> bool:
        """As ``taps`` says."""
        self.event = told if self.taps else None
        return self.taps

    def untap(self) -> None:
        """Ends the event tap."""
        self.event = None

    def key_down(self, code: int) -> bool:
        """As ``keys`` says."""
        return code in self.keys

    def button_down(self, number: int) -> bool:
        """As ``mouse`` says."""
        return number in self.mouse
