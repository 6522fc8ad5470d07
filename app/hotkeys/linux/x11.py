"""X11's key source: raw key and button events of the whole display, whichever window has the focus.

No thread and no polling: the loop watches our own connection to the X server. Other keys are compared with
the binding and forgotten; nothing of them is kept, reported or logged.
"""

import asyncio
from collections.abc import Iterable

from app.core.settings.key_binding import meets
from app.hotkeys.backend import KeyMoved, OpenedSource, Unavailable, WantedKeys
from app.hotkeys.linux.keysyms import button_name, key_names
from app.hotkeys.linux.x11_api import Display, RawEvent
from app.hotkeys.linux.x11_grabs import Grabs


class X11Source:
    """Implements ``KeySource``. ``display`` is its name, None for $DISPLAY."""

    name = "X11"

    def __init__(self, display: str | None = None) -> None:
        self._name = display
        self._display: Display | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._fd = -1
        self._told: KeyMoved | None = None
        self._wanted = WantedKeys(None)
        self._names: dict[int, str] = {}
        self._pressed: dict[tuple[str, int], str] = {}
        self._devices: set[int] = set()
        self._grabs: Grabs | None = None
        self._draining = False

    def open(self, wanted: WantedKeys, moved: KeyMoved) -> OpenedSource:
        self._told, self._wanted = moved, wanted
        try:
            self._display = display = Display(self._name)
            self._learn(display)
            display.listen(buttons=any(one.mouse or one.bare for one in wanted.bindings))
            clashes = self._take()
        except OSError as error:
            self.close()
            raise Unavailable(str(error)) from error
        self._loop = asyncio.get_running_loop()
        self._fd = display.fd
        self._loop.add_reader(self._fd, self._drain)
        missing = self._missing()
        held = [self._names.get(code, "") for code in display.keys_down()]
        # The round trips above may have read events from the socket into Xlib's queue, where the loop's
        # watch on the descriptor cannot see them.
        self._loop.call_soon(self._drain)
        note = f"Works everywhere. {clashes[0]}" if clashes else ""
        checks = (("XInput", display.version), ("Clash", " ".join(clashes) or "none found"))
        return OpenedSource(tuple(held), missing, note, checks)

    def close(self) -> None:
        if self._loop is not None:
            self._loop.remove_reader(self._fd)
        if self._display is not None:
            self._display.close()
        self._display = self._loop = self._told = None
        self._pressed.clear()
        self._devices.clear()
        self._let_go()

    def all_down(self, keys: Iterable[str]) -> bool:
        """As ``KeySource`` says. A key is down if it is down on any keyboard; one that was pressed before the
        layout changed keeps its old name.
        """
        if (display := self._display) is None:
            return False
        down = {self._name_of("key", code) for code in display.keys_down()}
        down |= {self._name_of("button", number) for number in display.buttons_down()}
        for device in self._devices:
            codes, numbers = display.down_on(device)
            down |= {self._name_of("key", code) for code in codes}
            down |= {self._name_of("button", number) for number in numbers}
        if self._loop is not None and not self._draining:
            self._loop.call_soon(self._drain)
        return all(key in down for key in keys)

    # ------------------------------------------------------------------ events

    def _drain(self) -> None:
        """Report all queued events. Not reentrant: a listener may call ``all_down``, which asks for another
        drain unless one is under way.
        """
        if self._display is None:
            return
        self._draining = True
        try:
            for moved in self._display.events():
                self._tell(moved)
        finally:
            self._draining = False

    def _tell(self, moved: RawEvent) -> None:
        if moved.kind == "map":
            self._remap()
            return
        at = (moved.kind, moved.number)
        if moved.down:
            self._devices.add(moved.source)
            name = self._pressed.setdefault(at, self._name_of(*at))
        else:
            name = self._pressed.pop(at, "") or self._name_of(*at)
        if name and self._told is not None:
            self._told(name, moved.down, moved.source)

    def _name_of(self, kind: str, number: int) -> str:
        pressed = self._pressed.get((kind, number))
        if pressed is not None:
            return pressed
        return button_name(number) if kind == "button" else self._names.get(number, f"#{number}")

    # ------------------------------------------------------------------ the keyboard map

    def _learn(self, display: Display) -> None:
        self._names = key_names(display.codes(), display.keysym)

    def _remap(self) -> None:
        if (display := self._display) is None:
            return
        before = self._names
        self._learn(display)
        if self._names != before and self._grabs is not None:
            self._grabs.give_back()
            self._grabs.take(self._wanted.bindings, self._names, keep=True)

    def _missing(self) -> tuple[str, ...]:
        known = set(self._names.values()) | {button_name(number) for number in range(1, 14)}
        parts = [part for binding in self._wanted.bindings for part in binding.parts]
        return tuple(part for part in parts if not any(meets(part, name) for name in known))

    # ------------------------------------------------------------------ swallowing, clashes

    def _take(self) -> list[str]:
        """Grab the keys if they are to be swallowed, else only try; returns words for each clash."""
        self._grabs = Grabs(self._name)
        clashes = self._grabs.take(self._wanted.bindings, self._names, keep=self._wanted.swallow)
        if not self._wanted.swallow:
            self._let_go()
        return clashes

    def _let_go(self) -> None:
        grabs, self._grabs = self._grabs, None
        if grabs is not None:
            grabs.close()
