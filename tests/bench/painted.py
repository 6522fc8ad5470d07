"""Runs one program until its first paint, prints one JSON line and exits: ``painted app|bare|sdk``.

BENCH_SINCE is the monotonic time of the exec. A window counts as painted when the loop iteration that handled
its expose event is over.
"""

import json
import os
import runpy
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton, QTextEdit, QVBoxLayout, QWidget


def tell() -> None:
    """Print the elapsed time and exit."""
    print(json.dumps({"ms": (time.monotonic() - float(os.environ["BENCH_SINCE"])) * 1000}), flush=True)
    os._exit(0)


class Exposed(QObject):
    """Calls back once the window was exposed and has painted in response."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Watch for the expose event; never consume an event."""
        if event.type() == QEvent.Type.Expose:
            QTimer.singleShot(0, tell)
        return False


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


def app() -> None:
    """The shipped program; it detects its own first paint in the same way."""
    from app.ui.first_paint import FirstPaint

    wait = FirstPaint.wait

    def painted(first: FirstPaint, within_ms: int) -> None:
        wait(first, within_ms)
        tell()

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
    {"app": app}.get(what, bare)()


if __name__ == "__main__":
    main()
