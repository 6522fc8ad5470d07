"""The shortcuts of the window and what they do, as the help lists them; the widgets bind them."""

SHORTCUTS: tuple[tuple[str, str], ...] = (
    ("Space", "Talk, while no text field has the keyboard"),
    ("Esc", "Discard what you are saying, or stop the answer"),
    ("F1", "Help"),
    ("F2", "Rename the conversation"),
    ("F6", "To the next part of the window"),
    ("F8", "Read the last answer to a screen reader"),
    ("Shift+F8", "Read your own last words to a screen reader"),
    ("F9", "The kept conversations"),
    ("Ctrl+F", "Search all conversations"),
    ("Ctrl+,", "Settings"),
    ("Ctrl+N", "New conversation"),
    ("Ctrl+1", "The first persona; Ctrl+2 to 9 the others"),
    ("Ctrl+M", "Small window above the others, and back"),
)
"""As Qt spells keys; the words are English and go through the translation."""
