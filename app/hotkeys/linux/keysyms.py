"""X11's table of keys: keysyms, keycodes and button numbers to our names (X11/keysymdef.h, XF86keysym.h)."""

from collections.abc import Callable, Sequence

_NAMED = {
    "Space": 0x20, "Minus": 0x2D, "Equal": 0x3D, "Comma": 0x2C, "Period": 0x2E, "Slash": 0x2F,
    "Backslash": 0x5C, "Semicolon": 0x3B, "Apostrophe": 0x27, "Backquote": 0x60, "Left Bracket": 0x5B,
    "Right Bracket": 0x5D, "Less": 0x3C, "Enter": 0xFF0D, "Tab": 0xFF09, "Backspace": 0xFF08,
    "Delete": 0xFFFF, "Insert": 0xFF63, "Home": 0xFF50, "End": 0xFF57, "Page Up": 0xFF55,
    "Page Down": 0xFF56, "Up": 0xFF52, "Down": 0xFF54, "Left": 0xFF51, "Right": 0xFF53, "Esc": 0xFF1B,
    "Pause": 0xFF13, "Print": 0xFF61, "Menu": 0xFF67, "Caps Lock": 0xFFE5, "Num Lock": 0xFF7F,
    "Scroll Lock": 0xFF14, "Left Ctrl": 0xFFE3, "Right Ctrl": 0xFFE4, "Left Shift": 0xFFE1,
    "Right Shift": 0xFFE2, "Left Alt": 0xFFE9, "Right Alt": 0xFFEA, "Left Super": 0xFFEB,
    "Right Super": 0xFFEC, "AltGr": 0xFE03, "Numpad Enter": 0xFF8D, "Numpad Plus": 0xFFAB,
    "Numpad Minus": 0xFFAD, "Numpad Multiply": 0xFFAA, "Numpad Divide": 0xFFAF, "Numpad Decimal": 0xFF9F,
    "Media Play": 0x1008FF14, "Media Stop": 0x1008FF15, "Media Next": 0x1008FF17,
    "Media Previous": 0x1008FF16, "Volume Up": 0x1008FF13, "Volume Down": 0x1008FF11,
    "Volume Mute": 0x1008FF12, "Mic Mute": 0x1008FFB2,
}  # fmt: skip
# Without Num Lock the number pad sends XK_KP_Insert, XK_KP_End and so on; here in the order 0 to 9.
_PAD = (0xFF9E, 0xFF9C, 0xFF99, 0xFF9B, 0xFF96, 0xFF9D, 0xFF98, 0xFF95, 0xFF97, 0xFF9A)
_BY_KEYSYM: dict[int, str] = {code: name for name, code in _NAMED.items()}
_BY_KEYSYM |= {ord(sign.lower()): sign for sign in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"}
_BY_KEYSYM |= {0xFFBD + n: f"F{n}" for n in range(1, 25)}
_BY_KEYSYM |= {code: f"Numpad {n}" for n, code in enumerate(_PAD)}
_BY_KEYSYM |= {0xFFB0 + n: f"Numpad {n}" for n in range(10)}
_BY_KEYSYM |= {0xFFE7: "Left Alt", 0xFFE8: "Right Alt", 0xFF7E: "AltGr"}  # Meta, Mode_switch
# xkeyboard-config's symbols/inet(evdev) gives F13 to F23 these names instead; 0x1008FF31 is AudioPause.
_BY_KEYSYM |= {0x1008FF81: "F13", **{0x1008FF45 + n - 14: f"F{n}" for n in range(14, 19)}}
_BY_KEYSYM |= {0x1008FF31: "Media Play", 0x1008FFA9: "F21", 0x1008FFB0: "F22", 0x1008FFB1: "F23"}
# Positions of the Latin letters (evdev keycodes), for a layout that has none, such as Greek alone.
_PLACES = {24: "QWERTYUIOP", 38: "ASDFGHJKL", 52: "ZXCVBNM"}
_BY_PLACE = {first + n: sign for first, row in _PLACES.items() for n, sign in enumerate(row)}
_BY_PLACE |= {197: "F19", 202: "F24"}
# X counts the wheel as buttons 4 to 7, so side buttons begin at 8; other systems call the first one 4.
_BUTTONS = {1: "Mouse 1", 2: "Mouse 3", 3: "Mouse 2", **{n: f"Mouse {n - 4}" for n in range(8, 14)}}
GROUPS = 4


def button_name(number: int) -> str:
    """The mouse button with this X number; "" for the wheel."""
    return _BUTTONS.get(number, "" if number in (4, 5, 6, 7) else f"#mouse {number}")


def button_number(name: str) -> int:
    """The X number of a mouse button; 0 if there is none."""
    return next((number for number, known in _BUTTONS.items() if known == name), 0)


def key_names(codes: Sequence[int], keysym: Callable[[int, int], int]) -> dict[int, str]:
    """Map every keycode of a keyboard to a name; ``keysym(code, group)`` gives the keysym without Shift.

    The first group (layout) with a name of ours wins, so that a binding stays on its physical key when the
    user switches between two languages.
    """
    names: dict[int, str] = {}
    for code in codes:
        found = (_BY_KEYSYM.get(keysym(code, group), "") for group in range(GROUPS))
        names[code] = next(filter(None, found), "")
    taken = set(names.values())
    for code, name in names.items():
        place = _BY_PLACE.get(code, "")
        names[code] = name or (place if place not in taken else "") or f"#{code}"
    return names
