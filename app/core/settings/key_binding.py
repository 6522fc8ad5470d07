"""What a person may bind as a talk key: names, parsing, spelling, and what speaks against a choice. No
keyboard and no system call is known here; ``app/hotkeys`` translates these names for each system.

A binding is modifiers and one key, ``Ctrl+Shift+Space``; a modifier alone is a key as well, ``Right Ctrl``.
Names are of the keyboard's key and not of what it types: ``Mouse 4`` is the back button, ``Media Play`` a
headset's button.
"""

import sys
from dataclasses import dataclass
from typing import Literal

from app.core.settings.binding_words import WORDS
from app.core.settings.own_keys import OWN_KEYS

System = Literal["linux", "windows", "mac"]
MODIFIERS = ("Ctrl", "Alt", "Shift", "Super")
SIDED = {f"{side} {kind}": kind for kind in MODIFIERS for side in ("Left", "Right")} | {"AltGr": "AltGr"}
_LETTERS = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_SIGNS = (
    *("Minus", "Equal", "Comma", "Period", "Slash", "Backslash", "Semicolon", "Apostrophe", "Backquote"),
    *("Left Bracket", "Right Bracket", "Less"),
)
_EDITING = (
    *("Space", "Enter", "Tab", "Backspace", "Delete", "Insert", "Home", "End", "Page Up", "Page Down"),
    *("Up", "Down", "Left", "Right"),
)
_LOCKS = ("Caps Lock", "Num Lock", "Scroll Lock")
_FUNCTION = tuple(f"F{n}" for n in range(1, 25))
_NUMPAD = tuple(
    f"Numpad {n}" for n in (*range(10), "Enter", "Plus", "Minus", "Multiply", "Divide", "Decimal")
)
_MEDIA = (
    *("Media Play", "Media Stop", "Media Next", "Media Previous"),
    *("Volume Up", "Volume Down", "Volume Mute", "Mic Mute"),
)
_MOUSE = tuple(f"Mouse {n}" for n in range(1, 10))
PLAIN_KEYS = (
    *_LETTERS, *"0123456789", *_SIGNS, *_EDITING, *_LOCKS, *_FUNCTION, *_NUMPAD, *_MEDIA, *_MOUSE,
    "Esc", "Pause", "Print", "Menu",
)  # fmt: skip
KEYS = (*PLAIN_KEYS, *SIDED, *MODIFIERS)
# Nobody types with these, so they are heard whatever modifiers are held with them.
FREE = frozenset((*_FUNCTION[12:], *_MEDIA, *_MOUSE))
# What people write instead, and what other programs' settings call them.
_OTHER_NAMES = {
    **{"control": "Ctrl", "option": "Alt", "opt": "Alt", "command": "Super", "cmd": "Super", "win": "Super"},
    **{"windows": "Super", "meta": "Super", "alt gr": "AltGr", "escape": "Esc", "return": "Enter"},
    **{"del": "Delete", "ins": "Insert", "pgup": "Page Up", "pgdown": "Page Down", "play": "Media Play"},
    **{"print screen": "Print", "capslock": "Caps Lock", "-": "Minus", ",": "Comma", ".": "Period"},
}
_BY_NAME: dict[str, str] = {name.casefold(): name for name in KEYS} | _OTHER_NAMES
_MAC_NAMES = {"Alt": "Option", "Super": "Command"}
# By the plain binding, see ``_plain``.
_OURS = {own.keys.replace(",", "Comma"): own.does for own in OWN_KEYS if not own.free}
# What each desktop takes for itself before a program can see it, without sides (see ``_plain``).
_RESERVED: dict[System, tuple[str, ...]] = {
    "linux": ("Alt+Tab", "Alt+F4", "Ctrl+Alt+Delete", "Ctrl+Alt+Backspace", "Super", "Super+L", "Print"),
    "windows": ("Alt+Tab", "Alt+F4", "Ctrl+Alt+Delete", "Super+L", "Ctrl+Shift+Esc", "F12", "Alt+Esc"),
    "mac": ("Super+Tab", "Super+Q", "Super+Space", "Super+H", "Super+W", "Ctrl+Space", "Super+Alt+Esc"),
}


def system(platform: str = sys.platform) -> System:
    """The system that a ``sys.platform`` means; what is neither Windows nor macOS behaves like Linux."""
    return "windows" if platform == "win32" else "mac" if platform == "darwin" else "linux"


DEFAULT_KEY = "Right Option" if system() == "mac" else "Right Ctrl"
PORTAL_KEY = "Ctrl+Shift+Space"
"""For the desktop portal, where no modifier can be bound alone (XDG shortcuts specification: modifiers, then
one keysym).
"""


@dataclass(frozen=True, slots=True)
class Binding:
    """``modifiers`` in the order Ctrl, Alt, Shift, Super, each with or without its side, and the key."""

    key: str
    modifiers: tuple[str, ...] = ()

    @property
    def bare(self) -> bool:
        """Whether it is made of modifiers alone, which are part of other shortcuts as well."""
        return kind_of(self.key) != ""

    @property
    def mouse(self) -> bool:
        """Whether it is a mouse button."""
        return self.key.startswith("Mouse ")

    @property
    def parts(self) -> tuple[str, ...]:
        """Everything that must be held, the key last."""
        return (*self.modifiers, self.key)

    def __str__(self) -> str:
        return "+".join(self.parts)


@dataclass(frozen=True, slots=True)
class Objection:
    """What speaks against a binding. ``fatal``: it cannot be; else it is for the person to weigh.

    ``code``: own, reserved, mouse, types, altgr, lock or portal. ``does`` stands for ``{does}`` in the words.
    """

    code: str
    words: str
    fatal: bool = False
    does: str = ""

    def __str__(self) -> str:
        return self.words.format(does=self.does)


def kind_of(key: str) -> str:
    """Ctrl, Alt, Shift, Super or AltGr for a modifier of any side; "" for another key."""
    return key if key in MODIFIERS else SIDED.get(key, "")


def meets(wanted: str, key: str) -> bool:
    """Whether this physical key is the wanted one: ``Ctrl`` is met by the left and the right one."""
    return wanted == key or (wanted in MODIFIERS and SIDED.get(key) == wanted)


def clashes(one: Binding, other: Binding) -> bool:
    """Whether pressing one of them presses the other as well, or begins to.

    Whatever part of the smaller one is not in the larger keeps them apart. If all of it is, they still clash
    in three cases only: they are the same keys; the smaller is modifiers alone, which go down before the key
    of the larger one; or its key is heard with any modifiers (``FREE``). Otherwise Space and Ctrl+Space are
    told apart by the modifiers.
    """
    small, large = sorted((one, other), key=lambda binding: len(binding.parts))
    # Both ways, because either may be without a side: Ctrl meets Right Ctrl.
    if not all(any(meets(a, b) or meets(b, a) for b in large.parts) for a in small.parts):
        return False
    return len(small.parts) == len(large.parts) or small.bare or small.key in FREE


def parse(text: str) -> Binding:
    """The binding that a person wrote, in any case and order of modifiers; raises ValueError with a sentence
    for them.
    """
    words = [" ".join(word.split()) for word in text.split("+")]
    if not all(words):
        raise ValueError("A key is missing.")
    keys = [_named(word) for word in words]
    *modifiers, key = keys
    if wrong := next((name for name in modifiers if not kind_of(name)), None):
        raise ValueError(f"{wrong} can only be the last of the keys.")
    kinds = [kind_of(name) for name in keys if kind_of(name)]
    if len(set(kinds)) < len(kinds):
        raise ValueError("The same key is named twice.")
    return Binding(key, tuple(sorted(modifiers, key=_order)))


def _named(word: str) -> str:
    plain = word.casefold()
    if (found := _BY_NAME.get(plain)) is not None:
        return found
    side, _, rest = plain.partition(" ")
    if side in ("left", "right") and (kind := _BY_NAME.get(rest, "")) in MODIFIERS:
        return f"{side.capitalize()} {kind}"
    raise ValueError(f"There is no key named {word}.")


def _order(name: str) -> int:
    return (*MODIFIERS, "AltGr").index(kind_of(name))


def spelled(binding: Binding, on: System | None = None) -> str:
    """The binding as a person reads it on that system: Option and Command on a Mac."""
    if (on or system()) != "mac":
        return str(binding)
    return "+".join(_spelled_for_mac(part) for part in binding.parts)


def _spelled_for_mac(name: str) -> str:
    *side, kind = name.split(" ")
    return " ".join((*side, _MAC_NAMES.get(kind, kind)))


def objections(binding: Binding, on: System | None = None, *, portal: bool = False) -> tuple[Objection, ...]:
    """Everything that speaks against it, the fatal first. ``portal``: the desktop manages the keys."""
    found = [check for check in (_own(binding), _mouse(binding), _portal(binding, portal)) if check]
    found += [
        check for check in (_reserved(binding, on or system()), _typing(binding), _altgr(binding)) if check
    ]
    return tuple(sorted(found, key=lambda one: not one.fatal))


def _plain(binding: Binding) -> str:
    """The binding without sides, as the lists above are written."""
    return "+".join(kind_of(part) or part for part in binding.parts)


def _own(binding: Binding) -> Objection | None:
    does = _OURS.get(_plain(binding))
    return Objection("own", WORDS["own"], fatal=True, does=does) if does else None


def _mouse(binding: Binding) -> Objection | None:
    if binding.key in _MOUSE[:3] and not binding.modifiers:
        return Objection("mouse", WORDS["mouse"], fatal=True)
    return None


def _portal(binding: Binding, portal: bool) -> Objection | None:
    if portal and (binding.bare or binding.mouse):
        return Objection("portal", WORDS["portal"], does=PORTAL_KEY)
    return None


def _reserved(binding: Binding, on: System) -> Objection | None:
    if _plain(binding) in _RESERVED[on]:
        return Objection("reserved", WORDS["reserved"])
    return None


def _typing(binding: Binding) -> Objection | None:
    if {kind_of(name) for name in binding.modifiers} - {"Shift", "AltGr"}:
        return None  # Ctrl, Alt and Super make a shortcut of it; Shift and AltGr only another letter
    if binding.key in (*_LETTERS, *"0123456789", *_SIGNS, *_EDITING, *_NUMPAD):
        return Objection("types", WORDS["types"])
    if binding.key in _LOCKS:
        return Objection("lock", WORDS["lock"])
    return None


def _altgr(binding: Binding) -> Objection | None:
    kinds = {kind_of(part) for part in binding.parts}
    # On Windows a layout with AltGr sends it as Ctrl and Alt together.
    if "AltGr" in kinds or "Right Alt" in binding.parts or {"Ctrl", "Alt"} <= kinds:
        return Objection("altgr", WORDS["altgr"])
    return None
