"""The line for typed messages; Enter or its button sends."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.parts.boxes import NONE, hbox
from app.ui.parts.buttons import IconButton
from app.ui.parts.paint.icons import icon
from app.ui.parts.paint.theme import Theme


class Send(IconButton):
    """Filled when there is something to send."""

    def _paint_icon(self) -> None:
        super()._paint_icon()
        edge, turned = self.iconSize().width(), self.isRightToLeft()
        resting = icon(self._picture, self._theme.colours["border"], edge, turned=turned)
        both = self.icon()
        for size in resting.availableSizes():
            both.addPixmap(resting.pixmap(size), QIcon.Mode.Disabled)
        self.setIcon(both)


class TextBox(QWidget):
    """One line and its button; blank text is not sent."""

    entered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("Type a message…"))
        self.edit.setAccessibleName(self.tr("Message"))
        self._theme = theme
        self._restyle()
        theme.changed.connect(self._restyle)
        self.edit.setMaxLength(20_000)
        self.send = Send(theme, "send", self.tr("Send the message"), 44, "on_fill")
        self.send.setProperty("look", "send")
        self.send.setEnabled(False)
        self.edit.returnPressed.connect(self._enter)
        self.edit.textChanged.connect(lambda text: self.send.setEnabled(bool(text.strip())))
        self.send.clicked.connect(self._enter)
        hbox(self, (self.edit, 1), self.send, margins=NONE, spacing=6)

    def _restyle(self) -> None:
        self.edit.setMinimumHeight(max(44, self._theme.px(28)))

    def _enter(self) -> None:
        text = self.edit.text().strip()
        if text:
            self.edit.clear()
            self.entered.emit(text)
