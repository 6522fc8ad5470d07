"""The keys of the window itself, which no talk key may take, and what they do: the help lists them, and a
binding is refused with them. The widgets bind them.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnKey:
    """``keys`` as Qt spells them; ``does`` is English and goes through the translation.

    ``free``: it may be the talk key all the same. ``listed``: the help names it.
    """

    keys: str
    does: str
    free: bool = False
    listed: bool = True


OWN_KEYS = (
    OwnKey("Space", "Talk, while no text field has the keyboard", free=True),
    OwnKey("Esc", "Discard what you are saying, or stop the answer"),
    OwnKey("F1", "Help"),
    OwnKey("F2", "Rename the conversation"),
    OwnKey("F6", "To the next part of the window"),
    OwnKey("F8", "Read the last answer to a screen reader"),
    OwnKey("Shift+F8", "Read your own last words to a screen reader"),
    OwnKey("F9", "The kept conversations"),
    OwnKey("Ctrl+F", "Search all conversations"),
    OwnKey("Ctrl+,", "Settings"),
    OwnKey("Ctrl+N", "New conversation"),
    OwnKey("Ctrl+1", "The first persona; Ctrl+2 to 9 the others"),
    *(OwnKey(f"Ctrl+{n}", "The first persona; Ctrl+2 to 9 the others", listed=False) for n in range(2, 10)),
    OwnKey("Ctrl+M", "Small window above the others, and back"),
    OwnKey("Ctrl+E", "Export the selected conversation", listed=False),
    OwnKey("Ctrl+W", "Close the help or the captions", listed=False),
    OwnKey("Tab", "To the next control", listed=False),
    OwnKey("Enter", "Send a typed message", listed=False),
    OwnKey("Ctrl+C", "Copy", listed=False),
)
