"""One program until its first paint: ``painted SINCE app|bare|sdk``; prints one JSON line, then ends.

SINCE is the monotonic time of the exec. An event filter sees the first paint of a window, for all alike; the
rest of that turn of the loop belongs to the paint.
"""

import json
import os
import runpy
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton, QTextEdit, QVBoxLayout, QWidget


class Witness(QObject):
    """Tells of the first paint and ends the process."""

    def __init__(self, since: float) -> None:
        super().__init__()
        self._since = since
        self._seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks, never takes."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and not self._seen:
            self._seen = True
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        print(json.dumps({"ms": (time.monotonic() - self._since) * 1000}), flush=True)
        os._exit(0)


def bare() -> None:
    """The least that can be called a window with a talk button."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    window = QMainWindow()
    middle = QWidget()
    rows = QVBoxLayout(middle)
    for part in (QLabel("Ready"), QTextEdit(), QPushButton("Hold to talk")):
        rows.addWidget(part)
    window.setCentralWidget(middle)
    window.resize(980, 680)
    window.show()
    application.exec()


def main() -> None:
    """See above."""
    since, what = float(sys.argv[1]), sys.argv[2]
    if what == "sdk":
        import openai
        from openai.resources.realtime.realtime import AsyncRealtimeConnection

        assert openai.__version__
        assert AsyncRealtimeConnection.__name__
    application = QApplication(["pressel"])
    witness = Witness(since)
    application.installEventFilter(witness)
    if what == "app":
        sys.argv = ["pressel", *sys.argv[3:]]
        runpy.run_module("app", run_name="__main__")
    else:
        bare()


if __name__ == "__main__":
    main()
