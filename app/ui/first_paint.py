"""Waits for the first paint of a window and holds back keys and clicks until its parts exist."""

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QWindow

_KEPT = ("KeyPress", "KeyRelease", "MouseButtonPress", "MouseButtonRelease")


class FirstPaint(QObject):
    """Holds back keys and clicks until ``pass_on``, which delivers them in order."""

    def __init__(self, window: QWindow) -> None:
        super().__init__()
        self._window = window
        self._waiting = QEventLoop()
        self._kept: list[QEvent] = []
        self._keeps = frozenset(getattr(QEvent.Type, name) for name in _KEPT)
        window.installEventFilter(self)

    def wait(self, within_ms: int) -> None:
        """Run the event loop until the window has been exposed and painted, at most ``within_ms``."""
        QTimer.singleShot(within_ms, self._waiting.quit)
        self._waiting.exec()

    def pass_on(self) -> None:
        """Deliver what was held back: the parts exist now."""
        self._window.removeEventFilter(self)
        for event in self._kept:
            QCoreApplication.postEvent(self._window, event)
        self._kept.clear()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hold back keys and clicks, and watch for the expose event."""
        kind = event.type()
        if kind is QEvent.Type.Expose:
            # Qt paints in its own handler of this event, after the filters: quit one turn of the loop later.
            QTimer.singleShot(0, self._waiting.quit)
        elif kind in self._keeps:
            self._kept.append(event.clone())  # Qt deletes the original after this call
            return True
        return False
