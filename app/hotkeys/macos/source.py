"""macOS: Carbon hot keys for combinations, which need no permission, and an event tap for everything else.

The tap only listens. It needs the permission Input Monitoring; the system is asked to ask for it, once. What
other keys pass is looked at for the binding and forgotten.
"""

from collections.abc import Callable, Iterable
from typing import Protocol

from app.core.settings.key_binding import Binding, kind_of, spelled
from app.hotkeys.backend import (
    BindResult,
    KeyListener,
    KeyMoved,
    OpenedSource,
    PersonaKey,
    Unavailable,
    WantedKeys,
)
from app.hotkeys.chord_backend import ChordBackEnd
from app.hotkeys.macos.keys import CARBON_BITS, CODES, button_number, moved

PERMISSION = (
    "Allow Pressel in System Settings, Privacy & Security, Input Monitoring, and start it again; "
    "or choose a combination such as Control+Option+Space, which needs no permission."
)


class MacSystem(Protocol):
    """The calls into macOS, all on the main thread; ``api.py`` makes them, a test pretends to."""

    def hot_key(self, code: int, modifiers: int, told: Callable[[bool], None]) -> int:
        """Tell press and release of this combination from now on; a number for it, 0 if it is taken."""

    def drop_hot_key(self, number: int) -> None:
        """Tell no more of it."""

    def may_listen(self) -> bool:
        """Whether the person has allowed Input Monitoring."""

    def ask_to_listen(self) -> None:
        """Have the system ask the person; returns at once."""

    def tap(self, told: Callable[[int, int, int], None]) -> bool:
        """Tell kind, number and flags of every key event; False if the system refuses."""

    def untap(self) -> None:
        """Tell no more of them."""

    def key_down(self, code: int) -> bool:
        """Whether the key is really down."""

    def button_down(self, number: int) -> bool:
        """Whether the mouse button is really down."""


class TapSource:
    """See ``KeySource``."""

    name = "macOS event tap"

    def __init__(self, system: MacSystem) -> None:
        self._system = system
        self._told: KeyMoved | None = None

    def open(self, wanted: WantedKeys, moved: KeyMoved) -> OpenedSource:
        if not self._system.may_listen():
            self._system.ask_to_listen()
            raise Unavailable(PERMISSION)
        if not self._system.tap(self._event):
            raise Unavailable(PERMISSION)
        self._told = moved
        held = [name for name, code in CODES.items() if self._system.key_down(code)]
        note = "Works everywhere; other programs get the key as well." if wanted.swallow else ""
        return OpenedSource(tuple(held), (), note, (("Permission", "Input Monitoring is allowed"),))

    def all_down(self, keys: Iterable[str]) -> bool:
        return all(self._down(key) for key in keys)

    def close(self) -> None:
        self._told = None
        self._system.untap()

    def _down(self, key: str) -> bool:
        if key.startswith("Mouse "):
            return self._system.button_down(button_number(key))
        return key not in CODES or self._system.key_down(CODES[key])

    def _event(self, kind: int, number: int, flags: int) -> None:
        found = moved(kind, number, flags)
        if found is not None and self._told is not None:
            self._told(*found, 0)


class HeldHotKey:
    """One hot key: told once that it went down, and once that it came up."""

    def __init__(self, listener: KeyListener) -> None:
        self._listener = listener
        self._down = False

    def moved(self, down: bool) -> None:
        """The system says so, perhaps again and again."""
        if down and not self._down:
            self._down = True
            self._listener.pressed()
        elif not down and self._down:
            self._down = False
            self._listener.released(0.0)


class MacBackEnd:
    """Hot keys if all that is wanted can be one, else the tap."""

    def __init__(self, system: MacSystem, listener: KeyListener) -> None:
        self._system = system
        self._listener = listener
        self._tap = ChordBackEnd(TapSource(system), listener)
        self._numbers: list[int] = []

    def bind(self, wanted: WantedKeys) -> None:
        self.shut()
        if not all(hot_key(one) for one in wanted.bindings):
            self._tap.bind(wanted)
            return
        if wanted.talk is not None and not self._bound(wanted.talk, HeldHotKey(self._listener).moved):
            self._refuse(wanted.talk)
        if wanted.stop is not None and not self._bound(wanted.stop, self._stop):
            self._refuse(wanted.stop)
        key = spelled(wanted.talk, "mac") if wanted.talk is not None else ""
        checks = (
            ("Permission", "none needed"),
            ("Clash", "none found"),
            *map(self._beside, wanted.persona_keys),
        )
        self._listener.bound(BindResult(key, "macOS hot key", True, "Works everywhere.", checks))

    def _bound(self, binding: Binding, told: Callable[[bool], None]) -> bool:
        place = hot_key(binding)
        number = self._system.hot_key(*place, told) if place is not None else 0
        if number:
            self._numbers.append(number)
        return bool(number)

    def _refuse(self, binding: Binding) -> None:
        self.shut()
        raise Unavailable(_taken(binding))

    def _beside(self, own: PersonaKey) -> tuple[str, str]:
        free = self._bound(own.binding, HeldHotKey(own.listener).moved)
        return own.words, spelled(own.binding, "mac") if free else _taken(own.binding)

    def shut(self) -> None:
        self._tap.shut()
        for number in self._numbers:
            self._system.drop_hot_key(number)
        self._numbers.clear()

    def _stop(self, down: bool) -> None:
        if down:
            self._listener.stopped()


def _taken(binding: Binding) -> str:
    return f"Another program has taken {spelled(binding, 'mac')}: choose another key."


def hot_key(binding: Binding) -> tuple[int, int] | None:
    """Key code and Carbon modifiers; None if it cannot be a hot key: no key, or a side that is asked for."""
    if binding.bare or binding.mouse or binding.key not in CODES:
        return None
    if any(part not in CARBON_BITS for part in binding.modifiers):
        return None
    return CODES[binding.key], sum(CARBON_BITS[kind_of(part)] for part in binding.modifiers)
