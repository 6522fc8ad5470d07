"""What a way of hearing keys has to offer, for real ones and for fakes; nothing here does anything."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Protocol

from app.core.settings.key_binding import Binding

KeyMoved = Callable[[str, bool, int], None]
"""A key by name went down (or up) on the keyboard with this number."""


class Unavailable(Exception):
    """This way cannot be used here; says why in a sentence for the person."""


@dataclass(frozen=True, slots=True)
class Bound:
    """What became of a binding. ``checks``: name and finding, for the talk-key doctor."""

    key: str
    back_end: str
    everywhere: bool
    reason: str
    checks: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Ears:
    """Whom a back end tells; all on the loop's thread. ``released`` takes how late it is in seconds."""

    pressed: Callable[[], None]
    released: Callable[[float], None]
    latched: Callable[[], None]
    other: Callable[[], None]
    stopped: Callable[[], None]
    bound: Callable[[Bound], None]


@dataclass(frozen=True, slots=True)
class Own:
    """A talk key beside the first one, with ears of its own. ``name``: stays the same from run to run,
    ``words``: whose it is, for the person.
    """

    name: str
    words: str
    binding: Binding
    ears: Ears


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to bind; None is nothing. What becomes of ``own`` is told in the checks of ``Bound``."""

    talk: Binding | None
    stop: Binding | None = None
    swallow: bool = False
    own: tuple[Own, ...] = ()

    @property
    def bindings(self) -> tuple[Binding, ...]:
        """Those that there are."""
        first = tuple(one for one in (self.talk, self.stop) if one is not None)
        return (*first, *(one.binding for one in self.own))


class BackEnd(Protocol):
    """One way of hearing keys while another window is in front."""

    def bind(self, wanted: Wanted) -> None:
        """Listen for these alone from now on. ``Ears.bound`` is told, now or later; raises Unavailable."""

    def shut(self) -> None:
        """Listen no more and give everything back."""


@dataclass(frozen=True, slots=True)
class Opened:
    """How a source of key events began: which keys are down, which are unknown here, and what was found."""

    held: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    note: str = ""
    checks: tuple[tuple[str, str], ...] = field(default=())


class Source(Protocol):
    """A system's stream of key events by name: ``Left Ctrl``, ``Mouse 4``, ``#38`` for one without."""

    name: str

    def open(self, wanted: Wanted, moved: KeyMoved) -> Opened:
        """Tell every key from now on; raises Unavailable."""

    def really(self, keys: Iterable[str]) -> bool:
        """Whether the system says that all of these are down now; True where it cannot tell."""

    def close(self) -> None:
        """Tell nothing more and give everything back."""
