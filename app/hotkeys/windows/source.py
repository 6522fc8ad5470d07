"""Windows' key source: raw input of all keyboards, whichever window has the focus; hot keys only to swallow.

Raw input reports press and release of every key, bare modifiers and their sides included. A keyboard hook
(WH_KEYBOARD_LL) would too, but every keystroke of the system would wait for us. A release that is lost on a
locked screen is found by GetAsyncKeyState.
"""

import asyncio
from collections.abc import Callable, Iterable
from typing import Protocol

from app.core.settings.key_binding import Binding, kind_of
from app.hotkeys.backend import KeyMoved, OpenedSource, Unavailable, WantedKeys
from app.hotkeys.windows.keys import CODES, MODIFIER_BITS, moved_buttons, moved_key

HotKey = tuple[int, int]
"""Modifier bits and virtual key, as RegisterHotKey takes them."""
RawKey = Callable[[int, int, int, int], None]
"""Virtual key, scan code, flags, device; called on the listening thread."""
RawButtons = Callable[[int, int], None]


class WindowsSystem(Protocol):
    """The system calls, made by ``api.py`` and faked by tests."""

    def start(
        self, key: RawKey, buttons: RawButtons | None, hot_keys: tuple[HotKey, ...], *, keep: bool
    ) -> tuple[HotKey, ...]:
        """Listen on another thread until ``stop``. Returns the hot keys that another program has; with
        ``keep`` the others stay registered, so that no other program gets them. Raises OSError.
        """

    def down(self, code: int) -> bool:
        """Whether this virtual key is down now, by GetAsyncKeyState."""

    def stop(self) -> None:
        """End the thread and release the hot keys."""


class WindowsSource:
    """Implements ``KeySource``."""

    name = "Windows raw input"

    def __init__(self, system: WindowsSystem) -> None:
        self._system = system
        self._moved: KeyMoved | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def open(self, wanted: WantedKeys, moved: KeyMoved) -> OpenedSource:
        self._moved, self._loop = moved, asyncio.get_running_loop()
        hot_keys = {found: one for one in wanted.bindings if (found := hot_key(one)) is not None}
        mice = any(one.mouse or one.bare for one in wanted.bindings)
        try:
            refused = self._system.start(
                self._key, self._buttons if mice else None, tuple(hot_keys), keep=wanted.swallow
            )
        except OSError as error:
            raise Unavailable(f"Windows refused to tell of keys: {error}") from error
        clashes = [f"Another program has taken {hot_keys[one]} as well." for one in refused]
        held = [name for name, code in CODES.items() if self._system.down(code)]
        note = f"Works everywhere. {clashes[0]}" if clashes else ""
        return OpenedSource(tuple(held), (), note, (("Clash", " ".join(clashes) or "none found"),))

    def all_down(self, keys: Iterable[str]) -> bool:
        return all(self._system.down(CODES[key]) for key in keys if key in CODES)

    def close(self) -> None:
        self._moved = None
        self._system.stop()

    def _key(self, code: int, scan: int, flags: int, device: int) -> None:
        if (found := moved_key(code, scan, flags)) is not None:
            self._from_thread(*found, device)

    def _buttons(self, flags: int, device: int) -> None:
        for name, down in moved_buttons(flags):
            self._from_thread(name, down, device)

    def _from_thread(self, name: str, down: bool, device: int) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._tell, name, down, device)

    def _tell(self, name: str, down: bool, device: int) -> None:
        if self._moved is not None:
            self._moved(name, down, device)


def hot_key(binding: Binding) -> HotKey | None:
    """The binding as a hot key; None for bare modifiers, mouse buttons and AltGr, which cannot be one."""
    kinds = [kind_of(part) for part in binding.modifiers]
    if binding.bare or binding.mouse or "AltGr" in kinds or binding.key not in CODES:
        return None
    return sum(MODIFIER_BITS[kind] for kind in kinds), CODES[binding.key]
