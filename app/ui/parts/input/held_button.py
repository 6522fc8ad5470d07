"""A button that is held by mouse and touch, where others are clicked."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.parts.input.hold import Hold


class HeldButton(QPushButton):
    """``hold`` makes events of it. ``clicked`` comes from a screen reader alone, which cannot hold."""

    def __init__(self, hold: Hold | None = None, parent: QWidget | None = None) -> None:
        """Without a ``hold`` it has one of its own."""
        super().__init__(parent)
        self.hold = hold if hold is not None else Hold(self)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def event(self, event: QEvent) -> bool:
        """Touch is a hold of its own; left to Qt it would arrive late, as synthesised mouse events."""
        match event.type():
            case QEvent.Type.TouchBegin:
                event.accept()
                self.hold.down("touch")
                return True
            case QEvent.Type.TouchEnd | QEvent.Type.TouchCancel:
                self.hold.up("touch")
                return True
            case _:
                return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The left button holds. Qt grabs the mouse, so the release arrives here wherever it happens."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.hold.down("mouse")
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The release of the left button ends the hold."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.hold.up("mouse")
        event.accept()
