"""Buttons in the looks of the style sheet: with an icon, with wrapping text, plain."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.parts.labels import set_tip
from app.ui.parts.paint.icons import DIRECTED, icon
from app.ui.parts.paint.theme import Theme

_PICTURE, _LARGEST = 20, 28


class IconButton(QPushButton):
    """A square button with an icon; its name is its accessible name and its tooltip."""

    def __init__(
        self,
        theme: Theme,
        picture: str,
        name: str,
        size: int = 36,
        colour: str = "second",
        parent: QWidget | None = None,
        *,
        edge: int = _PICTURE,
    ) -> None:
        """``edge``: of the picture in it, in pixels at the usual size of the text."""
        super().__init__(parent)
        self._theme, self._picture, self._colour, self._edge = theme, picture, colour, edge
        self._keys = ""
        self.setProperty("look", "icon")
        self._least = size
        self.rename(name)
        self._restyle()
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """The fixed size: a style sheet that is set anew would shrink the button to its icon."""
        return self.maximumSize()

    def minimumSizeHint(self) -> QSize:
        """The fixed size, so that the target never shrinks."""
        return self.maximumSize()

    def changeEvent(self, event: QEvent) -> None:
        """When the layout direction changes, icons that point are mirrored."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._paint_icon()

    def rename(self, name: str) -> None:
        """Set the accessible name and the tooltip."""
        self.setAccessibleName(name)
        set_tip(self, f"{name} ({self._keys})" if self._keys else name)

    def hint(self, keys: str) -> None:
        """Show a shortcut in the tooltip."""
        self._keys = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.rename(self.accessibleName())

    def picture(self, name: str) -> None:
        """Set another icon."""
        self._picture = name
        self._paint_icon()

    def _restyle(self) -> None:
        """The icon grows with the text, but only to a limit: large text needs the room itself."""
        edge = min(_LARGEST, self._theme.px(self._edge))
        size = max(self._least, edge + self._edge * 4 // 5)
        self.setFixedSize(size, size)
        self.setIconSize(QSize(edge, edge))
        self._paint_icon()

    def _paint_icon(self) -> None:
        turned = self._picture in DIRECTED and self.isRightToLeft()
        edge = self.iconSize().width()
        self.setIcon(icon(self._picture, self._theme.colours[self._colour], edge, turned=turned))


class LongButton(QPushButton):
    """A button whose text wraps where it is wider than the button."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._words = words
        self.setAccessibleName(words)

    def minimumSizeHint(self) -> QSize:
        """The width of its longest word."""
        longest = max(map(self.fontMetrics().horizontalAdvance, self._words.split()), default=0)
        return QSize(longest + self._edges, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the text for the new width."""
        super().resizeEvent(event)
        self._wrap(event.size().width())

    def say(self, words: str) -> None:
        """Show other words; the accessible name stays."""
        self._words = words
        self.setText(words)
        if self.isVisible():  # else its width is not that of a layout
            self._wrap(self.width())

    def _wrap(self, width: int) -> None:
        words = "\n".join(self._lines(width - self._edges))
        if words != self.text():
            self.setText(words)

    @property
    def _edges(self) -> int:
        shown = max(map(self.fontMetrics().horizontalAdvance, self.text().split("\n")))
        return self.sizeHint().width() - shown

    def _lines(self, room: int) -> list[str]:
        lines = [""]
        for word in self._words.split():
            longer = f"{lines[-1]} {word}".lstrip()
            if lines[-1] and self.fontMetrics().horizontalAdvance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines


def push(text: str, look: str = "", parent: QWidget | None = None) -> QPushButton:
    """A button with text. Looks: primary, quiet, starter, pill, or none."""
    button = QPushButton(text, parent)
    if look:
        button.setProperty("look", look)
    return button


def set_look(button: QPushButton, look: str) -> None:
    """Give it another look; nothing is polished anew where it has it already."""
    if (button.property("look") or "") != look:
        button.setProperty("look", look)
        button.style().unpolish(button)
        button.style().polish(button)
