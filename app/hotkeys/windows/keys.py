"""Windows' table of keys: virtual keys, scan codes and button flags to our names. Makes no system calls."""

_BREAK, _E0 = 1, 2  # RI_KEY_BREAK (released) and RI_KEY_E0 (extended scan code) of RAWKEYBOARD.Flags
_NAMED = {
    0x20: "Space", 0x0D: "Enter", 0x09: "Tab", 0x08: "Backspace", 0x2E: "Delete", 0x2D: "Insert",
    0x24: "Home", 0x23: "End", 0x21: "Page Up", 0x22: "Page Down", 0x26: "Up", 0x28: "Down", 0x25: "Left",
    0x27: "Right", 0x1B: "Esc", 0x13: "Pause", 0x2C: "Print", 0x5D: "Menu", 0x14: "Caps Lock",
    0x90: "Num Lock", 0x91: "Scroll Lock", 0x5B: "Left Super", 0x5C: "Right Super", 0xA0: "Left Shift",
    0xA1: "Right Shift", 0xA2: "Left Ctrl", 0xA3: "Right Ctrl", 0xA4: "Left Alt", 0xA5: "Right Alt",
    0xBD: "Minus", 0xBB: "Equal", 0xBC: "Comma", 0xBE: "Period", 0xBF: "Slash", 0xDC: "Backslash",
    0xBA: "Semicolon", 0xDE: "Apostrophe", 0xC0: "Backquote", 0xDB: "Left Bracket", 0xDD: "Right Bracket",
    0xE2: "Less", 0x6B: "Numpad Plus", 0x6D: "Numpad Minus", 0x6A: "Numpad Multiply",
    0x6F: "Numpad Divide", 0x6E: "Numpad Decimal", 0xB3: "Media Play", 0xB2: "Media Stop",
    0xB0: "Media Next", 0xB1: "Media Previous", 0xAF: "Volume Up", 0xAE: "Volume Down", 0xAD: "Volume Mute",
    0x01: "Mouse 1", 0x02: "Mouse 2", 0x04: "Mouse 3", 0x05: "Mouse 4", 0x06: "Mouse 5",
}  # fmt: skip
NAMES: dict[int, str] = (
    _NAMED
    | {ord(sign): sign for sign in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"}
    | {0x6F + n: f"F{n}" for n in range(1, 25)}
    | {0x60 + n: f"Numpad {n}" for n in range(10)}
)
CODES = {name: code for code, name in NAMES.items()}
# Without Num Lock the number pad sends the codes of the cursor keys; only those carry the prefix E0.
_PAD = {0x2D: 0, 0x23: 1, 0x28: 2, 0x22: 3, 0x25: 4, 0x0C: 5, 0x27: 6, 0x24: 7, 0x26: 8, 0x21: 9}
# Raw input reports VK_SHIFT, VK_CONTROL and VK_MENU without a side: right Ctrl and Alt have the prefix E0,
# the two Shifts differ by scan code alone.
_SIDES = {0x10: "Shift", 0x11: "Ctrl", 0x12: "Alt"}
_RIGHT_SHIFT = 0x36
MODIFIER_BITS = {"Alt": 1, "Ctrl": 2, "Shift": 4, "Super": 8}
# RAWMOUSE.usButtonFlags: a bit for each press and the next one for the release.
_BUTTONS = {1: "Mouse 1", 4: "Mouse 2", 16: "Mouse 3", 64: "Mouse 4", 256: "Mouse 5"}


def moved_key(code: int, scan: int, flags: int) -> tuple[str, bool] | None:
    """Name and whether it went down, from the fields of RAWKEYBOARD; None for what is no key."""
    if code >= 0xFF:  # 0xFF marks the fake Shifts and Pause prefixes that keyboards send around other keys
        return None
    extended = bool(flags & _E0)
    if (kind := _SIDES.get(code)) is not None:
        right = scan == _RIGHT_SHIFT if kind == "Shift" else extended
        name = f"{'Right' if right else 'Left'} {kind}"
    elif code == 0x0D and extended:
        name = "Numpad Enter"
    elif code in _PAD and not extended:
        name = f"Numpad {_PAD[code]}"
    else:
        name = NAMES.get(code, f"#{code}")
    return name, not flags & _BREAK


def moved_buttons(flags: int) -> list[tuple[str, bool]]:
    """Name and whether it went down for each button of one RAWMOUSE; several may move at once."""
    moves = [(name, bit, True) for bit, name in _BUTTONS.items()]
    moves += [(name, bit << 1, False) for bit, name in _BUTTONS.items()]
    return [(name, down) for name, bit, down in moves if flags & bit]
