"""The interfaces between the talk key and what hears keys: back end, key source, listener. No behaviour."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Protocol

from app.core.settings.key_binding import Binding

KeyMoved = Callable[[str, bool, int], None]
"""Name of the key, whether it went down, and the number of the keyboard it is on."""


class Unavailable(Exception):
    """This back end cannot work here; the message is a sentence for the user."""


@dataclass(frozen=True, slots=True)
class BindResult:
    """What became of a binding. ``checks`` are pairs of name and finding, shown by the talk-key doctor."""

    key: str
    back_end: str
    everywhere: bool
    reason: str
    checks: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class KeyListener:
    """The callbacks of one talk key, all called on the loop's thread. ``released`` takes the delay in seconds
    with which the release was noticed.
    """

    pressed: Callable[[], None]
    released: Callable[[float], None]
    latched: Callable[[], None]
    other: Callable[[], None]
    stopped: Callable[[], None]
    bound: Callable[[BindResult], None]


@dataclass(frozen=True, slots=True)
class PersonaKey:
    """A talk key of one persona, with a listener of its own. ``name`` is stable from run to run; ``words``
    tell the user whose key it is.
    """

    name: str
    words: str
    binding: Binding
    listener: KeyListener


@dataclass(frozen=True, slots=True)
class WantedKeys:
    """What to bind; None is nothing. How ``persona_keys`` fared is in the checks of ``BindResult``."""

    talk: Binding | None
    stop: Binding | None = None
    swallow: bool = False
    persona_keys: tuple[PersonaKey, ...] = ()

    @property
    def bindings(self) -> tuple[Binding, ...]:
        """Talk key, stop key and persona keys, without those that are None."""
        first = tuple(one for one in (self.talk, self.stop) if one is not None)
        return (*first, *(one.binding for one in self.persona_keys))


class BackEnd(Protocol):
    """One way to hear keys while another window has the focus."""

    def bind(self, wanted: WantedKeys) -> None:
        """Replace what was bound before. Calls ``KeyListener.bound``, now or later; raises Unavailable."""

    def shut(self) -> None:
        """Stop listening and release every grab, hot key and connection."""


@dataclass(frozen=True, slots=True)
class OpenedSource:
    """How a key source started: keys that were down already, wanted keys that this keyboard lacks, a note for
    the user, and findings for the talk-key doctor.
    """

    held: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    note: str = ""
    checks: tuple[tuple[str, str], ...] = field(default=())


class KeySource(Protocol):
    """A system's stream of key events. Keys are named ``Left Ctrl`` or ``Mouse 4``; ``#38`` has no name."""

    name: str

    def open(self, wanted: WantedKeys, moved: KeyMoved) -> OpenedSource:
        """Report every key event to ``moved`` from now on; raises Unavailable."""

    def all_down(self, keys: Iterable[str]) -> bool:
        """Whether the system says that all of these are down now; True where it cannot say."""

    def close(self) -> None:
        """Stop reporting and release every grab and connection."""
