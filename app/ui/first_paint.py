"""Waits for the first paint of a window and holds back keys and clicks until its parts exist."""

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtGui import QWindow

_KEPT = ("KeyPress", "KeyRelease", "MouseButtonPress", "MouseButtonRelease")


class FirstPaint(QObject):
    """Until ``pass_on`` the window gets no keys and no clicks; then it gets them all, in their order."""

    def __init__(self, window: QWindow) -> None:
        super().__init__()
        self._window = window
        self._waiting = QEventLoop()
        self._kept: list[QEvent] = []
        self._keeps = frozenset(getattr(QEvent.Type, name) for name in _KEPT)
        window.installEventFilter(self)

    def wait(self, within_ms: int) -> None:
        """Until the window was exposed and what that caused was painted, but not for ever."""
        QTimer.singleShot(within_ms, self._waiting.quit)
        self._waiting.exec()

    def pass_on(self) -> None:
        """There is somebody now who knows what a key means."""
        self._window.removeEventFilter(self)
        for event in self._kept:
            QCoreApplication.postEvent(self._window, event)
        self._kept.clear()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Takes keys and clicks, and looks at the rest."""
        kind = event.type()
        if kind is QEvent.Type.Expose:
            QTimer.singleShot(0, self._waiting.quit)
        elif kind in self._keeps:
            self._kept.append(event.clone())
            return True
        return False
