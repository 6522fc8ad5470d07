"""X11's grabs: keeps the talk key from other programs, on a connection of its own.

While a grabbed key is down, the X server sends raw events to every client but the one that grabbed it.
Therefore the connection that listens must not be the one that grabs.
"""

import asyncio
from collections import deque

from app.core.settings.key_binding import Binding, kind_of
from app.hotkeys.linux.keysyms import button_number
from app.hotkeys.linux.x11_api import MODIFIER_BITS, Display


class Grabs:
    """The grabbed bindings. Closing the connection releases them."""

    def __init__(self, display: str | None) -> None:
        """Raises OSError. Needs the running loop."""
        self._display = Display(display)
        self._loop = asyncio.get_running_loop()
        self._fd = self._display.fd
        self._loop.add_reader(self._fd, self._drain)
        self._taken: list[tuple[int, int, int]] = []

    def take(self, bindings: tuple[Binding, ...], names: dict[int, str], *, keep: bool) -> list[str]:
        """Grab the bindings; without ``keep`` release them again: a refusal shows that another program has
        the key. ``names`` are by keycode. Returns words for each clash.
        """
        clashes = []
        for binding in bindings:
            if binding.bare:
                continue  # a grabbed modifier would be missing from every other shortcut
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
        """Release all grabs, but stay connected."""
        for key, button, modifiers in self._taken:
            self._display.let_go(key=key, button=button, modifiers=modifiers)
        self._taken.clear()

    def close(self) -> None:
        """Release all grabs and disconnect."""
        # Released by request, because the server may notice a closed connection only after we have grabbed
        # the same key anew.
        self.give_back()
        self._loop.remove_reader(self._fd)
        self._display.close()

    def _drain(self) -> None:
        """Read and drop the grabbed keys' events, which would otherwise pile up at the server."""
        deque(self._display.events(), maxlen=0)


def _places(binding: Binding, names: dict[int, str]) -> list[tuple[int, int]]:
    if binding.mouse:
        return [(0, button_number(binding.key))]
    return [(code, 0) for code, name in names.items() if name == binding.key]
