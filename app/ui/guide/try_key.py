"""The talk key as a picture that can be held by mouse, touch and Space, and pressed by a screen reader."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.ui.parts.input.held_button import HeldButton
from app.ui.parts.paint.drawings import keycap
from app.ui.parts.paint.theme import Theme

_KEY, _LARGEST, _RING = QRectF(0, 0, 240, 70), 1.35, 14
"""The drawn key with its focus ring, and how far it grows with the text."""


class TryKey(HeldButton):
    """Held by Space too, while it has the keyboard."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("tryKey")
        self._theme = theme
        self._down = False
        self.rename(self.tr("Space"))
        self._restyle()
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._scale = min(_LARGEST, self._theme.px(100) / 100)
        self.setFixedSize(round(_KEY.width() * self._scale), round(_KEY.height() * self._scale))
        self.update()

    def sizeHint(self) -> QSize:
        """The fixed size: a style sheet would make a button of it."""
        return self.maximumSize()

    def minimumSizeHint(self) -> QSize:
        """The fixed size, so that it never shrinks."""
        return self.maximumSize()

    def rename(self, name: str) -> None:
        """Show the name of another key."""
        if name != self.text():
            self.setText(name)
            self.setAccessibleName(self.tr("Talk key: {key}").format(key=name))
            self.update()

    def light(self, on: bool) -> None:
        """Draw it pressed and lit, or not."""
        if on != self._down:
            self._down = on
            self.update()

    @property
    def is_lit(self) -> bool:
        """Whether it is drawn pressed."""
        return self._down

    # ------------------------------------------------------------------ holding

    def event(self, event: QEvent) -> bool:
        """A window in the background gets no release."""
        if event.type() in (QEvent.Type.WindowDeactivate, QEvent.Type.Hide):
            self.hold.lose()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space holds; every other key is somebody else's."""
        if event.key() != Qt.Key.Key_Space:
            event.ignore()
        elif not event.isAutoRepeat():
            self.hold.down("keyboard")

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """The release of Space."""
        if event.key() != Qt.Key.Key_Space:
            event.ignore()
        elif not event.isAutoRepeat():
            self.hold.up("keyboard")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The release would go elsewhere."""
        self.hold.lose()
        super().focusOutEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The key; lit in the colour of readiness while it is down."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        colours = dict(self._theme.colours)
        if self._down:
            colours |= {"surface": colours["ready"], "text": colours["on_fill"], "border": colours["ready"]}
        keycap(painter, _KEY.adjusted(5, 3, -5, -5), self.text(), colours, down=self._down)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(_KEY.adjusted(1, 1, -1, -1), _RING, _RING)
