"""Plain buttons in the looks of the style sheet; no meaning of their own."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.parts.icons import icon
from app.ui.parts.theme import Theme


class IconButton(QPushButton):
    """A square button with an icon. Its name is what a screen reader says and what the tooltip shows."""

    def __init__(
        self,
        theme: Theme,
        picture: str,
        name: str,
        size: int = 36,
        colour: str = "second",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._picture, self._colour = theme, picture, colour
        self.setProperty("look", "icon")
        self.setFixedSize(size, size)
        self.setIconSize(QSize(20, 20))
        self.rename(name)
        self._paint_icon()
        theme.changed.connect(self._paint_icon)

    def sizeHint(self) -> QSize:
        """As fixed: a style sheet that is set again would make it as small as its picture."""
        return self.maximumSize()

    def minimumSizeHint(self) -> QSize:
        """No smaller target than it is meant to be."""
        return self.maximumSize()

    def rename(self, name: str) -> None:
        """Give it another name."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def picture(self, name: str) -> None:
        """Give it another icon."""
        self._picture = name
        self._paint_icon()

    def _paint_icon(self) -> None:
        self.setIcon(icon(self._picture, self._theme.colours[self._colour]))


def push(text: str, look: str = "", parent: QWidget | None = None) -> QPushButton:
    """A button with words. Looks: primary, quiet, starter, pill, or none."""
    button = QPushButton(text, parent)
    if look:
        button.setProperty("look", look)
    return button
