"""What the pointer does over the turns: which one it is on, and clicks that open a link or copy code."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.ui.parts.access.own_geometry import OwnGeometry
from app.ui.parts.labels import plain_tip


class PointedTurns(OwnGeometry):
    """The subclass knows what is under a point."""

    pointed = Signal(int)  # the row under the pointer, -1 = none
    link_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self._pressed: tuple[str, str] = ("", "")  # the link or the code where the button went down

    def under(self, _point: QPointF) -> tuple[str, str]:
        """The address of the link and the code to copy at this point of the viewport ("" = none)."""
        return "", ""

    def copy_code(self, code: str = "") -> None:
        """This code goes to the clipboard."""
        raise NotImplementedError(code)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The turn under the pointer, and a hand over what a click opens or copies."""
        super().mouseMoveEvent(event)
        link, code = self.under(event.position())
        shape = Qt.CursorShape.PointingHandCursor if link or code else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.pointed.emit(self.indexAt(event.position().toPoint()).row())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click begins."""
        super().mousePressEvent(event)
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed = self.under(event.position()) if left else ("", "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that began and ended on the same words: opens a link, copies code."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, ("", "")
        if event.button() is not Qt.MouseButton.LeftButton or pressed != self.under(event.position()):
            return
        link, code = pressed
        if link:
            self.link_wanted.emit(link)
        elif code:
            self.copy_code(code)

    def viewportEvent(self, event: QEvent) -> bool:
        """The address of the link under the pointer as a tooltip; and the pointer leaves."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            link, _ = self.under(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(link), self.viewport())
            return True
        if event.type() is QEvent.Type.Leave:
            self.pointed.emit(-1)
        return super().viewportEvent(event)
