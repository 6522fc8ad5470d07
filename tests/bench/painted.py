"""Runs one program until its first paint, prints one JSON line and exits: ``painted app|bare|sdk``.
``final`` goes on until the window has its last form, and ``moved`` also looks which controls move until then.

BENCH_SINCE is the monotonic time of the exec. A window counts as painted when the loop iteration that handled
its expose event is over.
"""

import json
import os
import runpy
import sys
import time

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

STILL_MS = 800
"""Nothing is painted for so long: the window has its last form."""


def tell(**more: float) -> None:
    """Print the elapsed time and exit."""
    found = {"ms": (time.monotonic() - float(os.environ["BENCH_SINCE"])) * 1000, **more}
    print(json.dumps(found), flush=True)
    os._exit(0)


class Exposed(QObject):
    """Calls back once the window was exposed and has painted in response."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Watch for the expose event; never consume an event."""
        if event.type() == QEvent.Type.Expose:
            QTimer.singleShot(0, tell)
        return False


class Settling(QObject):
    """Watches the window from its first paint on: when it was painted last, and what had moved by then."""

    def __init__(self) -> None:
        super().__init__()
        self._begun = self._last = time.monotonic()
        self._first: dict[QWidget, QRect] = {}
        self._moved: set[QWidget] = set()
        self._still = QTimer(self, interval=STILL_MS // 8)
        self._still.timeout.connect(self._look)
        self._still.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note paint events; never consume an event."""
        kind = event.type()
        if kind is QEvent.Type.UpdateRequest:
            self._last = time.monotonic()
        elif kind is QEvent.Type.Paint and isinstance(watched, QAbstractButton | QLineEdit | QLabel):
            if isinstance(watched, QLabel) and not watched.text():
                return False  # there is nothing to be seen of it yet
            place = QRect(watched.mapToGlobal(QPoint()), watched.size())
            if self._first.setdefault(watched, place).topLeft() != place.topLeft():
                self._moved.add(watched)
        return False

    def _look(self) -> None:
        if (time.monotonic() - self._last) * 1000 >= STILL_MS:
            for widget in self._moved:
                print(type(widget).__name__, widget.accessibleName(), self._first[widget], widget.geometry())
            tell(final=(self._last - self._begun) * 1000, moved=len(self._moved))


def bare() -> None:
    """The smallest window with a talk button."""
    application = QApplication(["bare"])
    window = QMainWindow()
    middle = QWidget()
    rows = QVBoxLayout(middle)
    for part in (QLabel("Ready"), QTextEdit(), QPushButton("Hold to talk")):
        rows.addWidget(part)
    window.setCentralWidget(middle)
    window.resize(980, 680)
    window.show()
    exposed = Exposed()
    window.windowHandle().installEventFilter(exposed)
    application.exec()


def app(what: str = "app") -> None:
    """The shipped program; it detects its own first paint in the same way."""
    from app.ui.first_paint import FirstPaint

    wait, kept = FirstPaint.wait, list[Settling]()

    def painted(first: FirstPaint, within_ms: int) -> None:
        wait(first, within_ms)
        if what == "app":
            tell()
        kept.append(Settling())
        # Every event of the program passes a filter on it, which costs time that ``final`` must not have.
        (window,) = (one for one in QApplication.topLevelWidgets() if one.windowHandle() is first._window)
        watched = window if what == "final" else QApplication.instance()
        assert watched is not None
        watched.installEventFilter(kept[0])

    FirstPaint.wait = painted  # type: ignore[method-assign, assignment]
    sys.argv[1:] = []
    runpy.run_module("app.__main__", run_name="__main__")


def main() -> None:
    """Run the program named on the command line."""
    what = sys.argv[1]
    if what == "sdk":
        import openai
        from openai.resources.realtime.realtime import AsyncRealtimeConnection

        assert openai.__version__
        assert AsyncRealtimeConnection.__name__
    app(what) if what in ("app", "final", "moved") else bare()


if __name__ == "__main__":
    main()
