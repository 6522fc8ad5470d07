"""macOS' back end: Carbon hot keys for combinations, which need no permission; an event tap for the rest.

The tap only listens. It needs the permission Input Monitoring, for which the system asks the user once. Other
keys are compared with the binding and forgotten.
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
    """The system calls, all on the main thread, made by ``api.py`` and faked by tests."""

    def hot_key(self, code: int, modifiers: int, told: Callable[[bool], None]) -> int:
        """Call ``told`` at press (True) and release (False) of this combination. Returns a number for
        ``drop_hot_key``, 0 if another program has the combination.
        """

    def drop_hot_key(self, number: int) -> None:
        """Release this hot key."""

    def may_listen(self) -> bool:
        """Whether the user has allowed Input Monitoring."""

    def ask_to_listen(self) -> None:
        """Have the system ask the user; returns at once."""

    def tap(self, told: Callable[[int, int, int], None]) -> bool:
        """Call ``told`` with kind, number and flags of every key event; False if the system refuses."""

    def untap(self) -> None:
        """End the tap."""

    def key_down(self, code: int) -> bool:
        """Whether the hardware says that this key is down."""

    def button_down(self, number: int) -> bool:
        """Whether the hardware says that this mouse button is down."""


class TapSource:
    """Implements ``KeySource`` on the event tap."""

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
    """Turns repeated events of one hot key into one press and one release."""

    def __init__(self, listener: KeyListener) -> None:
        self._listener = listener
        self._down = False

    def moved(self, down: bool) -> None:
        """The hot key went down or up, perhaps again."""
        if down and not self._down:
            self._down = True
            self._listener.pressed()
        elif not down and self._down:
            self._down = False
            self._listener.released(0.0)


class MacBackEnd:
    """Implements ``BackEnd``: hot keys if every binding can be one, else the tap for all."""

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
    """Key code and Carbon modifiers. None if it cannot be a hot key: a bare modifier, a mouse button, or a
    modifier of a certain side.
    """
    if binding.bare or binding.mouse or binding.key not in CODES:
        return None
    if any(part not in CARBON_BITS for part in binding.modifiers):
        return None
    return CODES[binding.key], sum(CARBON_BITS[kind_of(part)] for part in binding.modifiers)
