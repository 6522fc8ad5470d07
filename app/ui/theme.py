"""The look: Fusion with our own palette and one small style sheet, light or dark, switched while it runs.

On plain X11 Qt does not know the system's scheme and cannot be told one, so the palette is always ours.
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.paths import resource
from app.ui.tokens import PALETTES, Palette

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

    def __init__(self, app: QApplication, wanted: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._wanted = wanted
        self._look = ""
        if app.style().name() != "fusion":
            app.setStyle("Fusion")
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._apply)

    @property
    def look(self) -> str:
        """``light`` or ``dark``."""
        return self._look

    @property
    def colours(self) -> Palette:
        """The colours in force by name."""
        return PALETTES[self._look]

    def colour(self, name: str) -> QColor:
        """One colour in force."""
        return QColor(self.colours[name])

    def choose(self, wanted: str) -> None:
        """Follow the system, or be light or dark whatever it says."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._apply()

    def _apply(self) -> None:
        look = self._wanted if self._wanted in PALETTES else _system_look()
        if look == self._look:
            return
        self._look = look
        self.changing.emit()
        self._app.setPalette(palette(PALETTES[look]))
        self._app.setStyleSheet(sheet(look))
        self.changed.emit()


def _system_look() -> str:
    """What the system shows; where it does not say (plain X11), light."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def palette(colours: Palette) -> QPalette:
    """Qt's palette made of our colours."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(colours[name]))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours["border"]))
    return made


def sheet(look: str) -> str:
    """The style sheet with the colours filled in: ``@name`` is a colour, ``@chevron`` a picture."""
    text = resource("theme.qss").read_text(encoding="utf-8")
    chevron = resource(f"icons/chevron_{look}.svg").as_posix()
    text = text.replace("@chevron", chevron)
    for name, colour in sorted(PALETTES[look].items(), key=lambda pair: -len(pair[0])):
        text = text.replace(f"@{name}", colour)
    return text
