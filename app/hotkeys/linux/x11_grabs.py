"""X11: keys kept from other programs, on a connection of its own; it hears nothing.

While a grabbed key is down, the X server tells whoever grabbed it no raw events, and everybody else does get
them: so whoever listens must not be the one who grabs.
"""

import asyncio
from collections import deque

from app.core.settings.key_binding import Binding, kind_of
from app.hotkeys.linux.keysyms import button_number
from app.hotkeys.linux.x11_api import MODIFIER_BITS, Display


class Grabs:
    """All bindings that are grabbed; an end of the connection gives them back."""

    def __init__(self, display: str | None) -> None:
        """Raises OSError. Needs the running loop."""
        self._display = Display(display)
        self._loop = asyncio.get_running_loop()
        self._fd = self._display.fd
        self._loop.add_reader(self._fd, self._drain)
        self._taken: list[tuple[int, int, int]] = []

    def take(self, bindings: tuple[Binding, ...], names: dict[int, str], *, keep: bool) -> list[str]:
        """Grab them; without ``keep`` only try, because a refusal tells of another program's grab. The names
        are by keycode. Returns words for each clash.
        """
        clashes = []
        for binding in bindings:
            if binding.bare:
                continue  # a modifier for us alone would be one that no shortcut has any more
            for key, button in _places(binding, names):
                modifiers = sum(MODIFIER_BITS[kind_of(part)] for part in binding.modifiers)
                if not self._display.grab(key=key, button=button, modifiers=modifiers):
                    clashes.append(f"Another program has taken {binding} as well.")
                elif keep:
                    self._taken.append((key, button, modifiers))
                else:
                    self._display.let_go(key=key, button=button, modifiers=modifiers)
        return list(dict.fromkeys(clashes))

    def give_back(self) -> None:
        """All of them."""
        for key, button, modifiers in self._taken:
            self._display.let_go(key=key, button=button, modifiers=modifiers)
        self._taken.clear()

    def close(self) -> None:
        """Give back, and end the connection."""
        self.give_back()  # now, and not when the server finds that we are gone: we may grab them again
        self._loop.remove_reader(self._fd)
        self._display.close()

    def _drain(self) -> None:
        """The grabbed keys come here as well; what nobody reads would pile up at the server."""
        deque(self._display.events(), maxlen=0)


def _places(binding: Binding, names: dict[int, str]) -> list[tuple[int, int]]:
    if binding.mouse:
        return [(0, button_number(binding.key))]
    return [(code, 0) for code, name in names.items() if name == binding.key]
