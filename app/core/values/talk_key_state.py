"""What is known of the system-wide talk key: values of the State."""

from msgspec import Struct


class Trial(Struct, frozen=True):
    """The talk key is being tried out: presses are counted, and nothing is recorded. ``others``: other keys
    pressed meanwhile. ``since``: when it went down. ``proved``: the system-wide key itself came up again, not
    only Space or a button, which stand in for it in the window.
    """

    down: bool = False
    downs: int = 0
    ups: int = 0
    others: int = 0
    held_s: float = 0.0
    since: float = 0.0
    proved: bool = False


class PersonaTalkKey(Struct, frozen=True):
    """A talk key of a persona, by its id and name."""

    persona: str
    name: str
    key: str


class TalkKeyState(Struct, frozen=True):
    """``key`` is what is really bound ("" = nothing), ``holder`` who holds now (None = nobody).

    ``reason`` and ``checks`` (name, finding) are sentences for the person.
    """

    key: str = ""
    back_end: str = ""
    everywhere: bool = False
    reason: str = ""
    checks: tuple[tuple[str, str], ...] = ()
    holder: str | None = None
    trial: Trial | None = None
