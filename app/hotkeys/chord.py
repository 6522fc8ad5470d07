"""From keys that go down and up anywhere to one press and one release of a binding; it knows no system.

A binding is down from the moment its key goes down with exactly its modifiers until any of them comes up.
Auto-repeat, a second keyboard with the same key, and keys that are released in another order change nothing.
"""

from collections.abc import Callable, Iterable
from typing import Literal

from app.core.settings.key_binding import FREE, Binding, kind_of, meets

Ask = Callable[[str], bool]
Turn = Literal["", "press", "release", "latch", "other"]


class Chord:
    """One binding. ``feed`` takes every key event in order and says what it means for the binding."""

    def __init__(self, binding: Binding) -> None:
        self.binding = binding
        self.down = False
        self._held: dict[str, set[int]] = {}
        self._noted = False  # another key was pressed during this hold
        self._latches = all(kind_of(part) != "Shift" for part in binding.parts)

    @property
    def held(self) -> tuple[str, ...]:
        """The keys that are down as far as is known."""
        return tuple(self._held)

    @property
    def own(self) -> tuple[str, ...]:
        """Those of them that are part of the binding."""
        return tuple(key for key in self._held if self._part(key))

    def start(self, held: Iterable[str]) -> None:
        """These keys are down already; their release is awaited, they press nothing."""
        for key in held:
            self._held.setdefault(key, set()).add(0)

    def feed(self, key: str, down: bool, source: int = 0, really: Ask | None = None) -> Turn:
        """``source``: which keyboard. ``really`` asks the system whether a key that stands in the way is
        held, because its release may have been lost.
        """
        if not down:
            return self._up(key, source, really)
        sources = self._held.setdefault(key, set())
        again = bool(sources)
        sources.add(source)
        if again:
            return ""
        if self.down:
            return self._meanwhile(key)
        if not self._completes(key) or not self._alone(really):
            return ""
        self.down, self._noted = True, False
        return "press"

    def lose(self) -> Turn:
        """The system says that it is no longer held, or nobody can tell any more."""
        was, self.down = self.down, False
        for key in self.own:
            del self._held[key]
        return "release" if was else ""

    def _up(self, key: str, source: int, really: Ask | None) -> Turn:
        sources = self._held.get(key, set())
        sources.discard(source)
        sources.discard(0)
        if sources:
            return ""
        self._held.pop(key, None)
        if self.down and self._part(key) and not self._whole():
            self.down = False
            self._forget_lost(really)
            return "release"
        return ""

    def _forget_lost(self, really: Ask | None) -> None:
        """What is left of it may have come up unheard; its next press would pass for a repetition."""
        if really is not None:
            for key in [key for key in self.own if not really(key)]:
                del self._held[key]

    def _meanwhile(self, key: str) -> Turn:
        if self._latches and kind_of(key) == "Shift":
            return "latch"
        if self.binding.bare and not self._noted and not self._part(key):
            self._noted = True
            return "other"
        return ""

    def _part(self, key: str) -> bool:
        return any(meets(wanted, key) for wanted in self.binding.parts)

    def _whole(self) -> bool:
        return all(any(meets(wanted, key) for key in self._held) for wanted in self.binding.parts)

    def _completes(self, key: str) -> bool:
        """The key comes last, except among modifiers, whose order nobody minds."""
        last = self._part(key) if self.binding.bare else meets(self.binding.key, key)
        return last and self._whole()

    def _alone(self, really: Ask | None) -> bool:
        """No other key that would make it another shortcut is held."""
        if self.binding.key in FREE:
            return True
        kinds = {kind_of(part) for part in self.binding.parts}  # the other Ctrl makes no other shortcut
        strangers = [key for key in self._held if kind_of(key) and kind_of(key) not in kinds]
        for key in strangers:
            if really is None or really(key):
                return False
            del self._held[key]
        return True
