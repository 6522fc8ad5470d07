"""The colours by name with the arithmetic of contrast, and the sizes of the row; plain values, no Qt.

Every pair of text and background colour that the window uses is listed in ``PAIRS`` and tested.
"""

Palette = dict[str, str]

LIGHT: Palette = {
    "window": "#F7F8FA",
    "surface": "#FFFFFF",
    "raised": "#EEF1F5",
    "line": "#DDE2E9",
    "text": "#16191D",
    "second": "#4A5360",
    "border": "#77818F",
    "focus": "#1F4FD8",
    "bubble": "#E3ECFB",
    "neutral": "#5B6470",
    "ready": "#2F5DA8",
    "ready_hover": "#284F90",
    "recording": "#C4283A",
    "busy": "#855500",
    "speaking": "#1B6E53",
    "error": "#A8201F",
    "on_fill": "#FFFFFF",
    "error_card": "#FDECEC",
    "warning": "#6B4500",
    "warning_card": "#FFF4DE",
    "info_card": "#E9F1FD",
    "unheard": "#68717E",
}

DARK: Palette = {
    "window": "#14171B",
    "surface": "#1C2025",
    "raised": "#262B32",
    "line": "#333A43",
    "text": "#ECEFF3",
    "second": "#B3BCC8",
    "border": "#7B8796",
    "focus": "#8FB4FF",
    "bubble": "#22324D",
    "neutral": "#A3ADB9",
    "ready": "#8FB4FF",
    "ready_hover": "#A9C5FF",
    "recording": "#FF6B78",
    "busy": "#F2B84B",
    "speaking": "#4CC9A0",
    "error": "#FF8A85",
    "on_fill": "#14171B",
    "error_card": "#3A1D1F",
    "warning": "#F2B84B",
    "warning_card": "#33290F",
    "info_card": "#1D2A40",
    "unheard": "#8A95A3",
}

PALETTES: dict[str, Palette] = {"light": LIGHT, "dark": DARK}

_STATES = ("neutral", "ready", "recording", "busy", "speaking", "error")
_GROUNDS = ("window", "surface", "raised")

# (foreground, background, least contrast): WCAG 2.2, 1.4.3 for text and 1.4.11 for what is not text.
PAIRS: tuple[tuple[str, str, float], ...] = (
    *((text, ground, 4.5) for text in ("text", "second", *_STATES) for ground in _GROUNDS),
    *(("on_fill", fill, 4.5) for fill in (*_STATES, "ready_hover")),
    *((edge, ground, 3.0) for edge in ("border", "focus") for ground in _GROUNDS),
    *(
        (text, card, 4.5)
        for text in ("text", "second")
        for card in ("error_card", "warning_card", "info_card")
    ),
    ("error", "error_card", 4.5),
    ("warning", "warning_card", 4.5),
    ("ready", "info_card", 4.5),
    ("speaking", "info_card", 4.5),
    ("text", "bubble", 7.0),
    ("second", "bubble", 4.5),
    ("unheard", "window", 4.5),
)


def channels(colour: str) -> tuple[int, int, int]:
    """Red, green and blue, 0-255, of ``#RRGGBB``."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2)."""
    red, green, blue = (_linear(channel / 255) for channel in channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(top: str, ground: str, share: float) -> str:
    """``top`` laid over ``ground`` with this share (0 to 1) of opacity."""
    mixture = (
        round(above * share + below * (1 - share))
        for above, below in zip(channels(top), channels(ground), strict=True)
    )
    return "#{:02X}{:02X}{:02X}".format(*mixture)


def tint(colours: Palette, name: str, share: float = 0.10) -> str:
    """The ground of something in this colour. With the system's colours alone it is their ground: who needs
    their contrast gets no third colour.
    """
    if colours["recording"] == colours["text"]:
        return colours["surface"]
    return mixed(colours[name], colours["surface"], share)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


# ---------------------------------------------------------------- the row below the conversation

COLUMN_CHARS = 72
"""How many letters a line of the conversation has at most; the row is as wide as such a line."""
BODY = 15
"""The size of the conversation's letters in pixels."""
TIGHT = 560
"""Below this width the line for messages stands above the button, not beside it."""
GAP, ABOVE, BELOW = 8, 8, 4
_PADS = 28
"""To both sides of a line of the conversation together."""


def column(letter: float) -> int:
    """The width of the row's column where an average letter is so wide, in pixels."""
    return round(letter * COLUMN_CHARS) + _PADS


def edges(width: int, wanted: int, scale: float = 1.0) -> tuple[int, int]:
    """The margins left and right that bring a column of ``wanted`` pixels in line with the conversation."""
    if width < TIGHT * scale:
        return 10, 10
    left = (width - wanted) // 2
    return (left, width - left - wanted) if left >= 16 else (16, 16)


WORD = 15
"""The size of the talk button's word in pixels."""


def pill_width(widest: float, scale: float = 1.0) -> int:
    """The width of the talk button where its widest word is so wide: sign and space go with the word."""
    return min(round(260 * scale), max(132, round(widest + sign_width(scale)) + 44))


def sign_width(scale: float = 1.0) -> float:
    """The width of the sign before the word of the talk button, and the space behind it."""
    return round(WORD * scale) * 1.65


def control_height(scale: float = 1.0) -> int:
    """The height of talk button and line for messages; never less than a finger needs."""
    return max(52, round(34 * scale) + 18)


def line_height(scale: float = 1.0) -> int:
    """The height of the line of words under the row."""
    return max(32, round(20 * scale) + 8)


def note_height(scale: float = 1.0) -> int:
    """The height of the sentence under that line, in a window that has no room for it beside."""
    return round(16 * scale) + 6


def bar_height(width: int, scale: float = 1.0) -> int:
    """The height of row and line together in a window of this width."""
    high = ABOVE + control_height(scale) + GAP // 2 + line_height(scale) + BELOW
    return high + control_height(scale) + GAP + note_height(scale) if width < TIGHT * scale else high
