"""macOS' table of keys: virtual key codes (HIToolbox/Events.h) and button numbers to our names, and back."""

CODES = {
    "A": 0, "S": 1, "D": 2, "F": 3, "H": 4, "G": 5, "Z": 6, "X": 7, "C": 8, "V": 9, "Less": 10, "B": 11,
    "Q": 12, "W": 13, "E": 14, "R": 15, "Y": 16, "T": 17, "1": 18, "2": 19, "3": 20, "4": 21, "6": 22,
    "5": 23, "Equal": 24, "9": 25, "7": 26, "Minus": 27, "8": 28, "0": 29, "Right Bracket": 30, "O": 31,
    "U": 32, "Left Bracket": 33, "I": 34, "P": 35, "Enter": 36, "L": 37, "J": 38, "Apostrophe": 39, "K": 40,
    "Semicolon": 41, "Backslash": 42, "Comma": 43, "Slash": 44, "N": 45, "M": 46, "Period": 47, "Tab": 48,
    "Space": 49, "Backquote": 50, "Backspace": 51, "Esc": 53, "Right Super": 54, "Left Super": 55,
    "Left Shift": 56, "Caps Lock": 57, "Left Alt": 58, "Left Ctrl": 59, "Right Shift": 60, "Right Alt": 61,
    "Right Ctrl": 62, "F17": 64, "Numpad Decimal": 65, "Numpad Multiply": 67, "Numpad Plus": 69,
    "Num Lock": 71, "Volume Up": 72, "Volume Down": 73, "Volume Mute": 74, "Numpad Divide": 75,
    "Numpad Enter": 76, "Numpad Minus": 78, "F18": 79, "F19": 80, "F20": 90, "F5": 96, "F6": 97, "F7": 98,
    "F3": 99, "F8": 100, "F9": 101, "F11": 103, "F13": 105, "F16": 106, "F14": 107, "F10": 109, "Menu": 110,
    "F12": 111, "F15": 113, "Insert": 114, "Home": 115, "Page Up": 116, "Delete": 117, "F4": 118, "End": 119,
    "F2": 120, "Page Down": 121, "F1": 122, "Left": 123, "Right": 124, "Down": 125, "Up": 126,
    **{f"Numpad {n}": 82 + n for n in range(8)}, "Numpad 8": 91, "Numpad 9": 92,
}  # fmt: skip
NAMES = {code: name for name, code in CODES.items()}
# An event's flags have a bit for each side of a modifier (NX_DEVICELCTLKEYMASK and others, IOLLEvent.h).
# Carbon's hot keys know only the kind (cmdKey, shiftKey, optionKey, controlKey, Events.h).
SIDE_BITS = {
    "Left Ctrl": 0x1, "Left Shift": 0x2, "Right Shift": 0x4, "Left Super": 0x8, "Right Super": 0x10,
    "Left Alt": 0x20, "Right Alt": 0x40, "Right Ctrl": 0x2000, "Caps Lock": 0x10000,
}  # fmt: skip
CARBON_BITS = {"Super": 0x100, "Shift": 0x200, "Alt": 0x800, "Ctrl": 0x1000}
_KEY_DOWN, _KEY_UP, _FLAGS = 10, 11, 12
_BUTTONS_DOWN, _BUTTONS_UP = (1, 3, 25), (2, 4, 26)  # left, right, other
_BUTTONS = {0: "Mouse 1", 1: "Mouse 2", 2: "Mouse 3", 3: "Mouse 4", 4: "Mouse 5"}
EVENTS = sum(1 << kind for kind in (_KEY_DOWN, _KEY_UP, _FLAGS, *_BUTTONS_DOWN, *_BUTTONS_UP))


def moved(kind: int, number: int, flags: int) -> tuple[str, bool] | None:
    """Name and whether it went down; ``number`` is a key code or a button number. None for other events.

    A modifier sends only "flags changed": whether it went down is in the bit of its side.
    """
    if kind in (*_BUTTONS_DOWN, *_BUTTONS_UP):
        return _BUTTONS.get(number, f"Mouse {number + 1}"), kind in _BUTTONS_DOWN
    name = NAMES.get(number, f"#{number}")
    if kind == _FLAGS:
        return (name, bool(flags & SIDE_BITS[name])) if name in SIDE_BITS else None
    return (name, kind == _KEY_DOWN) if kind in (_KEY_DOWN, _KEY_UP) else None


def button_number(name: str) -> int:
    """CoreGraphics' number of a button, from 0, for a name such as ``Mouse 4``."""
    return int(name.removeprefix("Mouse ")) - 1
