"""The words of persona, voice and temperature under the row; a click opens the panel that changes them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from app.ui.parts.labels import set_tip
from app.ui.parts.paint.icons import icon
from app.ui.parts.paint.theme import Theme
from app.ui.wording.palette import line_height

_EDGE = 16
_SPACE = 4  # that the style leaves behind the icon


class StyleLine(QPushButton):
    """A flat button of one line that is cut where there is no room, and then says the rest in its tooltip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, ""
        self.setProperty("look", "line")
        self.setCheckable(True)
        self._say("")
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        edge = self._theme.px(_EDGE)
        self.setIconSize(QSize(edge, edge))
        self.setIcon(icon("sliders", self._theme.colours["second"], edge))
        self.setFixedHeight(line_height(self._theme.px(100) / 100))

    def show_words(self, words: str) -> None:
        """Show these words."""
        if words != self._words:
            self._words = words
            self.setText(words.replace("&", "&&"))
            self._say(words)

    def _say(self, words: str) -> None:
        name = self.tr("Voice and style")
        self.setAccessibleName(f"{name}: {words}" if words else name)
        set_tip(self, self.accessibleName())

    def minimumSizeHint(self) -> QSize:
        """It may be cut to a few letters."""
        return QSize(self.iconSize().width() + 64, self.maximumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As much of the words as there is room for."""
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        room = inside.width() - self.iconSize().width() - _SPACE
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
