"""The words of the first frame: those of the talk button, and the invitation in the line for messages.

It imports nothing of ours and no library, because these words are painted before anything else is loaded.
"""

from collections.abc import Callable

WINDOW_KEY = "Space"

# talk mode: the word of the talk button while nothing happens
TO_TALK = {"auto": "Hold", "hold": "Hold", "toggle": "Tap", "free": "Start"}

# What else the talk button says: it is as wide as the widest of all these words.
OF_STATES = (
    "Opening…",
    "Recording",
    "Send",
    "Sending",
    "Thinking",
    "Interrupt",
    "Stop",
    "Listening",
    "Muted",
    "Offline",
    "Not connected",
    "Not set up",
    "No microphone",
)

# talk mode: what stands in the empty line for messages
_INVITATIONS = {
    "auto": "Type, or hold {key} to talk",
    "hold": "Type, or hold {key} to talk",
    "toggle": "Type, or press {key} to talk",
    "free": "Type, or press {key} to listen",
}

Tr = Callable[[str], str]


def invitation(mode: str, key: str, tr: Tr) -> str:
    """What to do with the line for messages and with the talk key (``key``: as it is bound)."""
    return tr(_INVITATIONS[mode]).format(key=in_words(key, tr))


def button_words(tr: Tr) -> tuple[str, ...]:
    """Every word that the talk button can show."""
    return tuple(tr(word) for word in (*dict.fromkeys(TO_TALK.values()), *OF_STATES))


def in_words(key: str, tr: Tr) -> str:
    """A key combination as people name it, part by part: ``Left Ctrl+Space``."""
    return "+".join(_key_part(part, tr) for part in key.split("+"))


def _key_part(part: str, tr: Tr) -> str:
    side, _, key = part.partition(" ")
    match side:
        case "Left" if key:
            return tr("Left {key}").format(key=_key_part(key, tr))
        case "Right" if key:
            return tr("Right {key}").format(key=_key_part(key, tr))
        case "Space":
            return tr("Space")
        case "Ctrl":
            return tr("Ctrl")
        case "Shift":
            return tr("Shift")
        case _:
            return part
