"""Translates Qt key events and mouse buttons into our key names, with their side.

Qt tells left and right modifiers apart only by the native number: an X keysym, a Windows scan code (the right
ones are extended), a Mac virtual key code.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from app.core.settings.key_binding import System, system

_K = Qt.Key
_NAMED = {
    _K.Key_Space: "Space", _K.Key_Return: "Enter", _K.Key_Enter: "Numpad Enter", _K.Key_Tab: "Tab",
    _K.Key_Backtab: "Tab", _K.Key_Backspace: "Backspace", _K.Key_Delete: "Delete", _K.Key_Insert: "Insert",
    _K.Key_Home: "Home", _K.Key_End: "End", _K.Key_PageUp: "Page Up", _K.Key_PageDown: "Page Down",
    _K.Key_Up: "Up", _K.Key_Down: "Down", _K.Key_Left: "Left", _K.Key_Right: "Right", _K.Key_Escape: "Esc",
    _K.Key_Pause: "Pause", _K.Key_Print: "Print", _K.Key_Menu: "Menu", _K.Key_CapsLock: "Caps Lock",
    _K.Key_NumLock: "Num Lock", _K.Key_ScrollLock: "Scroll Lock", _K.Key_Minus: "Minus",
    _K.Key_Equal: "Equal", _K.Key_Comma: "Comma", _K.Key_Period: "Period", _K.Key_Slash: "Slash",
    _K.Key_Backslash: "Backslash", _K.Key_Semicolon: "Semicolon", _K.Key_Apostrophe: "Apostrophe",
    _K.Key_QuoteLeft: "Backquote", _K.Key_BracketLeft: "Left Bracket", _K.Key_BracketRight: "Right Bracket",
    _K.Key_Less: "Less", _K.Key_AltGr: "AltGr", _K.Key_MediaPlay: "Media Play",
    _K.Key_MediaTogglePlayPause: "Media Play", _K.Key_MediaPause: "Media Play",
    _K.Key_MediaStop: "Media Stop", _K.Key_MediaNext: "Media Next", _K.Key_MediaPrevious: "Media Previous",
    _K.Key_VolumeUp: "Volume Up", _K.Key_VolumeDown: "Volume Down", _K.Key_VolumeMute: "Volume Mute",
    _K.Key_MicMute: "Mic Mute", _K.Key_Tools: "F13",
}  # fmt: skip
_MODIFIERS = {
    _K.Key_Control: "Ctrl", _K.Key_Shift: "Shift", _K.Key_Alt: "Alt", _K.Key_Meta: "Super",
    _K.Key_Super_L: "Super", _K.Key_Super_R: "Super",
}  # fmt: skip
_MAC_SWAP = {"Ctrl": "Super", "Super": "Ctrl"}  # on a Mac Qt reports Command as Control, and Control as Meta
_RIGHT: dict[System, frozenset[int]] = {
    "linux": frozenset((0xFFE4, 0xFFE2, 0xFFEA, 0xFFE8, 0xFFEC)),  # keysyms
    "windows": frozenset((0x11D, 0x36, 0x138, 0x15C)),  # scan codes
    "mac": frozenset((62, 60, 61, 54)),  # virtual key codes
}
_BUTTONS = {
    Qt.MouseButton.LeftButton: "Mouse 1", Qt.MouseButton.RightButton: "Mouse 2",
    Qt.MouseButton.MiddleButton: "Mouse 3", Qt.MouseButton.BackButton: "Mouse 4",
    Qt.MouseButton.ForwardButton: "Mouse 5", Qt.MouseButton.ExtraButton3: "Mouse 6",
}  # fmt: skip


def key_name(event: QKeyEvent, on: System | None = None) -> str:
    """Our name of the key; "" if it cannot be bound."""
    on = on or system()
    key = Qt.Key(event.key())
    if (kind := _MODIFIERS.get(key)) is not None:
        kind = _MAC_SWAP.get(kind, kind) if on == "mac" else kind
        native = event.nativeScanCode() if on == "windows" else event.nativeVirtualKey()
        return f"{'Right' if native in _RIGHT[on] else 'Left'} {kind}"
    number = key.value
    pad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
    if ord("A") <= number <= ord("Z"):
        return chr(number)
    if ord("0") <= number <= ord("9"):
        return f"Numpad {chr(number)}" if pad and on != "mac" else chr(number)
    if _K.Key_F1.value <= number <= _K.Key_F24.value:
        return f"F{number - _K.Key_F1.value + 1}"
    return _NAMED.get(key, "")


def button_name(button: Qt.MouseButton) -> str:
    """Our name of the mouse button; "" if it has none."""
    return _BUTTONS.get(button, "")
