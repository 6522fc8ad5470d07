"""The line for typed messages; Enter, or its arrow once something is typed, sends."""

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.parts.boxes import NONE, hbox
from app.ui.parts.buttons import IconButton
from app.ui.parts.paint.theme import Theme
from app.ui.wording.palette import control_height

_SEND = 44


class TextBox(QWidget):
    """One line with an arrow inside its end; blank text is not sent.

    ``cover`` is laid over the line while something else is to be seen there; what was typed stays below it.
    """

    entered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setObjectName("message")
        self.edit.setAccessibleName(self.tr("Message"))
        self.edit.setMaxLength(20_000)
        self._cover: QWidget | None = None
        self.send = IconButton(theme, "send", self.tr("Send the message"), _SEND, "on_fill")
        self.send.setProperty("look", "send")
        self.send.hide()
        self._theme = theme
        self.edit.returnPressed.connect(self._enter)
        self.edit.textChanged.connect(self._typed)
        self.send.clicked.connect(self._enter)
        hbox(self, (self.edit, 1), margins=NONE, spacing=0)
        self.send.setParent(self)
        self._restyle()
        theme.changed.connect(self._restyle)

    def cover(self, widget: QWidget) -> None:
        """Lay this over the whole line; it is shown and hidden by its owner."""
        self._cover = widget
        widget.setParent(self)
        self._place()

    def _restyle(self) -> None:
        self.edit.setFixedHeight(control_height(self._theme.px(100) / 100))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the arrow at the end of the line."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """The end of the line is on the other side where people read from the right."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    def _place(self) -> None:
        size, high = self.send.width(), self.edit.height()
        inset = max(0, (high - size) // 2)
        left = inset if self.isRightToLeft() else self.width() - size - inset
        self.send.setGeometry(QRect(left, inset, size, size))
        kept = 0 if self.send.isHidden() else size - inset
        before, behind = (kept, 0) if self.isRightToLeft() else (0, kept)
        self.edit.setTextMargins(before, 0, behind, 0)
        if self._cover is not None:
            self._cover.setGeometry(self.edit.geometry())
            self._cover.raise_()

    def _typed(self, text: str) -> None:
        self.send.setVisible(bool(text.strip()))
        self._place()

    def _enter(self) -> None:
        text = self.edit.text().strip()
        if text:
            if self.send.hasFocus():
                self.edit.setFocus()  # the arrow goes with the text
            self.edit.clear()
            self.entered.emit(text)
