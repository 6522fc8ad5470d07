"""Plain buttons in the looks of the style sheet; no meaning of their own."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.parts.icons import DIRECTED, icon
from app.ui.parts.theme import Theme

_PICTURE, _LARGEST = 20, 28


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
        self._keys = ""
        self.setProperty("look", "icon")
        self._least = size
        self.rename(name)
        self._restyle()
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """As fixed: a style sheet that is set again would make it as small as its picture."""
        return self.maximumSize()

    def minimumSizeHint(self) -> QSize:
        """No smaller target than it is meant to be."""
        return self.maximumSize()

    def changeEvent(self, event: QEvent) -> None:
        """The window is turned round: so is what points."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._paint_icon()

    def rename(self, name: str) -> None:
        """Give it another name."""
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({self._keys})" if self._keys else name)

    def hint(self, keys: str) -> None:
        """Say in the tooltip by which keys it goes as well."""
        self._keys = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.rename(self.accessibleName())

    def picture(self, name: str) -> None:
        """Give it another icon."""
        self._picture = name
        self._paint_icon()

    def _restyle(self) -> None:
        """The picture grows with the text, but not as much: where there is little room there is more text."""
        edge = min(_LARGEST, self._theme.px(_PICTURE))
        size = max(self._least, edge + _PICTURE * 4 // 5)
        self.setFixedSize(size, size)
        self.setIconSize(QSize(edge, edge))
        self._paint_icon()

    def _paint_icon(self) -> None:
        turned = self._picture in DIRECTED and self.isRightToLeft()
        edge = self.iconSize().width()
        self.setIcon(icon(self._picture, self._theme.colours[self._colour], edge, turned=turned))


def push(text: str, look: str = "", parent: QWidget | None = None) -> QPushButton:
    """A button with words. Looks: primary, quiet, starter, pill, or none."""
    button = QPushButton(text, parent)
    if look:
        button.setProperty("look", look)
    return button
