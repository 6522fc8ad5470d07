"""Turns the key events of a whole system into one press and one release of a binding. Pure: no system calls.

A binding is down from the moment its key goes down with exactly its modifiers, until any of them comes up.
Auto-repeat, the same key on a second keyboard, and another order of release change nothing.
"""

from collections.abc import Callable, Iterable
from typing import Literal

from app.core.settings.key_binding import FREE, Binding, kind_of, meets

IsDown = Callable[[str], bool]
ChordChange = Literal["", "press", "release", "latch", "other"]


class Chord:
    """The state machine of one binding: feed it every key event, in order."""

    def __init__(self, binding: Binding) -> None:
        self.binding = binding
        self.down = False
        # Which keyboards hold each key. Keyboard 0 stands for "was down before we listened".
        self._held: dict[str, set[int]] = {}
        self._other_reported = False
        # Shift during a hold latches the take, unless Shift belongs to the binding itself.
        self._latches = all(kind_of(part) != "Shift" for part in binding.parts)

    @property
    def held(self) -> tuple[str, ...]:
        """All keys that are down as far as the events tell."""
        return tuple(self._held)

    @property
    def held_parts(self) -> tuple[str, ...]:
        """The held keys that belong to the binding."""
        return tuple(key for key in self._held if self._part(key))

    def start(self, held: Iterable[str]) -> None:
        """Begin with these keys down. They count as modifiers, but none of them presses the binding."""
        for key in held:
            self._held.setdefault(key, set()).add(0)

    def feed(self, key: str, down: bool, source: int = 0, is_down: IsDown | None = None) -> ChordChange:
        """Take one key event and return what it means for the binding.

        ``source`` is the keyboard's number. ``is_down`` asks the system about a key whose release may have
        been lost.
        """
        if not down:
            return self._up(key, source, is_down)
        sources = self._held.setdefault(key, set())
        again = bool(sources)
        sources.add(source)
        if again:
            return ""  # auto-repeat, or the same key on a second keyboard
        if self.down:
            return self._meanwhile(key)
        if not self._completes(key) or not self._alone(is_down):
            return ""
        self.down, self._other_reported = True, False
        return "press"

    def lose(self) -> ChordChange:
        """End the hold because the system says that the keys are up, though no release was heard."""
        was, self.down = self.down, False
        for key in self.held_parts:
            del self._held[key]
        return "release" if was else ""

    def _up(self, key: str, source: int, is_down: IsDown | None) -> ChordChange:
        sources = self._held.get(key, set())
        sources.discard(source)
        # Nobody knows on which keyboard a key was held before we listened, so any release ends that hold.
        sources.discard(0)
        if sources:
            return ""
        self._held.pop(key, None)
        if self.down and self._part(key) and not self._whole():
            self.down = False
            self._forget_lost(is_down)
            return "release"
        return ""

    def _forget_lost(self, is_down: IsDown | None) -> None:
        """Drop parts of the binding that came up unheard: their next press would pass for auto-repeat."""
        if is_down is not None:
            for key in [key for key in self.held_parts if not is_down(key)]:
                del self._held[key]

    def _meanwhile(self, key: str) -> ChordChange:
        if self._latches and kind_of(key) == "Shift":
            return "latch"
        # Only a bare modifier can turn out to be the start of a shortcut (Right Ctrl, then C).
        if self.binding.bare and not self._other_reported and not self._part(key):
            self._other_reported = True
            return "other"
        return ""

    def _part(self, key: str) -> bool:
        return any(meets(wanted, key) for wanted in self.binding.parts)

    def _whole(self) -> bool:
        return all(any(meets(wanted, key) for key in self._held) for wanted in self.binding.parts)

    def _completes(self, key: str) -> bool:
        """The key has to come after its modifiers; bare modifiers may come in any order."""
        last = self._part(key) if self.binding.bare else meets(self.binding.key, key)
        return last and self._whole()

    def _alone(self, is_down: IsDown | None) -> bool:
        """Whether no foreign modifier is held, which would make this another shortcut."""
        if self.binding.key in FREE:
            return True  # F13 and the like belong to no shortcut, so modifiers do not matter
        kinds = {kind_of(part) for part in self.binding.parts}  # the other Ctrl makes no other shortcut
        strangers = [key for key in self._held if kind_of(key) and kind_of(key) not in kinds]
        for key in strangers:
            if is_down is None or is_down(key):
                return False
            del self._held[key]
        return True
