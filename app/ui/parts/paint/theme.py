"""The look: Fusion with our own palette and one small style sheet, light or dark, switchable at run time.

On plain X11 Qt neither knows the system's colour scheme nor accepts one, so the palette is always ours.
"""

import re

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from app.paths import resource
from app.ui.wording.palette import LIGHT, PALETTES, Palette, contrast, control_height, luminance

CONTRAST = "contrast"  # the look that uses only the system's colours
LEAST = 13
_TIGHT = 24  # pixels: boxes up to this height have no room to spare
_SIZES = re.compile(r"(font-size: |max-height: |min-height: )(\d+)px")

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "second",
    QPalette.ColorRole.Highlight: "focus",
    QPalette.ColorRole.HighlightedText: "on_fill",
    QPalette.ColorRole.Link: "ready",
    QPalette.ColorRole.Accent: "focus",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "raised",
    QPalette.ColorRole.Dark: "border",
}


class Theme(QObject):
    """The look in force. ``changing`` comes before palette and style sheet are set, ``changed`` after."""

    changing = Signal()
    changed = Signal()

    def __init__(self, app: QApplication, wanted: str = "system", scale: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._wanted = wanted
        self._look = ""
        self._scale = scale
        self._less = False
        self._applied = ("", 0, False)
        self._colours = LIGHT
        if app.property("systemFont") is None:  # once per process, before the text scale is applied
            app.setProperty("systemFont", app.font())
            # Asked once: under a style sheet the style has no name, so a later check would make a new style
            # for each window. A style made late may reuse the address of a deleted layout item, and PySide
            # then returns the stale wrapper of that one.
            style: QStyle | None = app.style()
            if style is None or style.name() != "fusion":
                style = app.setStyle("Fusion")
            hint = QStyle.StyleHint.SH_Widget_Animation_Duration
            app.setProperty("systemStill", style is not None and style.styleHint(hint) == 0)
        self._font = QFont(app.property("systemFont"))
        self._quiet = bool(app.property("systemStill"))
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply)

    @property
    def look(self) -> str:
        """``light`` or ``dark``."""
        return self._look

    @property
    def colours(self) -> Palette:
        """The current colours by name."""
        return self._colours

    def colour(self, name: str) -> QColor:
        """One current colour."""
        return QColor(self.colours[name])

    def px(self, size: int) -> int:
        """A size in pixels, scaled with the text."""
        return round(size * self._scale / 100)

    @property
    def still(self) -> bool:
        """Whether motion is reduced, by our setting or the system's."""
        return self._less or self._quiet

    def choose(self, wanted: str, scale: int = 100, *, less: bool = False) -> None:
        """Set the look (light, dark or as the system) and the size of the text in percent."""
        if (wanted, scale, less) != (self._wanted, self._scale, self._less):
            self._wanted, self._scale, self._less = wanted, scale, less
            self._apply()

    def _apply(self) -> None:
        look = self._wanted if self._wanted in (*PALETTES, CONTRAST) else _system_look()
        if (look, self._scale, self._less) == self._applied:
            return
        self._look, self._applied = look, (look, self._scale, self._less)
        self.changing.emit()
        if look == CONTRAST:
            self._app.setPalette(QPalette())  # restores the system's palette, which is read below
            self._colours = from_system(self._app.palette())
        else:
            self._colours = PALETTES[look]
        font = QFont(self._font)
        font.setPixelSize(self.px(base_size(QFontInfo(font).pixelSize())))
        self._app.setFont(font)
        self._app.setPalette(palette(self._colours))
        turned = self._app.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._app.setStyleSheet(sheet(self._colours, self._scale, turned=turned))
        self.changed.emit()


def base_size(system: int) -> int:
    """The size of plain text in pixels: the system's, but at least what is readable where it is unset."""
    return system if QGuiApplication.platformName() in ("windows", "cocoa") else max(LEAST, system)


def _system_look() -> str:
    """The system's look; light where it reports none (plain X11)."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"


def from_system(system: QPalette) -> Palette:
    """Our colours derived from the system's palette alone, for those who need its contrast."""
    role = QPalette.ColorRole
    ground, text = system.color(role.Window).name().upper(), system.color(role.WindowText).name().upper()
    marked = system.color(role.Highlight).name().upper()
    marked = marked if contrast(marked, ground) >= 3 else text
    grounds = ("window", "surface", "raised", "bubble", "on_fill", "error_card", "warning_card", "info_card")
    return {name: ground if name in grounds else marked if name == "focus" else text for name in LIGHT}


def palette(colours: Palette) -> QPalette:
    """The QPalette made of our colours."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(colours[name]))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["border"]))
    return made


def sheet(colours: Palette, scale: int = 100, *, turned: bool = False) -> str:
    """The style sheet with the colours filled in: ``@name`` is a colour, ``@chevron`` a picture.

    ``@pill`` is the radius of round ends.
    ``scale``: size of the text in percent; ``turned``: right-to-left.
    """
    text = resource("theme.qss").read_text(encoding="utf-8")
    shade = "light" if luminance(colours["window"]) > 0.18 else "dark"
    chevron = resource(f"icons/chevron_{shade}.svg").as_posix()
    text = text.replace("@chevron", chevron).replace("@pill", f"{control_height(scale / 100) // 2}px")
    if turned:  # a slider's "sub-page" is what lies left of the knob, in every language
        text = text.replace("::sub-page:horizontal", "::add-page:horizontal")
        text = text.replace("#stylePanel { border-left", "#stylePanel { border-right")
        text = text.replace("#historyPanel { border-right", "#historyPanel { border-left")
    if colours["error_card"] == colours["window"]:  # without a background of their own cards need an edge
        text += "QFrame[card] { border: 1px solid @text; border-radius: 12px; }"
    for name, colour in sorted(colours.items(), key=lambda pair: -len(pair[0])):
        text = text.replace(f"@{name}", colour)
    return text if scale == 100 else _SIZES.sub(lambda found: _scaled(found, scale), text)


def _scaled(found: re.Match[str], scale: int) -> str:
    """Font sizes grow by ``scale``; boxes grow by half of it, because they have room to spare."""
    size = int(found[2])
    whole = "font" in found[1] or size < _TIGHT
    grown = round(size * (scale if whole else 50 + scale / 2) / 100)
    return f"{found[1]}{grown if 'font' in found[1] else max(grown, size)}px"
