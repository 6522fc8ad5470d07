"""Checks whether Qt's Python binding leaks references of True, False and None; the exit code is 1 if it does.

PySide6 6.12.0 on Python < 3.12 drops one reference with every signal and every repaint, and the process dies
of it some minutes later ("Fatal Python error: bool_dealloc"). From 3.12 on these three objects are immortal:
there is nothing to count, but the many calls must still succeed.
"""

import os
import sys
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import PySide6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QWidget

CALLS = 2_000
SINGLETONS = (True, False, None)
# Later interpreters do not count these references, but extension modules do: the figures mean nothing there.
COUNTED = sys.version_info < (3, 12)
# Extra references, so that the process survives a loss long enough to report it.
_HOARD = [single for single in SINGLETONS for _ in range(1_000_000)]


class _Sender(QObject):
    plain = Signal()
    carries = Signal(object)
    number = Signal(int)
    flag = Signal(bool)


class _Painted(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor("#4cc2ff"), 1.5))
        painter.fillRect(0, 0, 5, 5, QColor("#101418"))
        painter.drawLine(0, 0, 9, 9)
        painter.end()


class _Listening(QObject):
    def customEvent(self, event: QEvent) -> None: ...

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return False


def lost_per_call(call: Callable[[], object]) -> tuple[float, ...]:
    """How many references of True, False and None one call drops (negative: adds)."""
    call()
    before = [sys.getrefcount(single) for single in SINGLETONS]
    for _ in range(CALLS):
        call()
    after = [sys.getrefcount(single) for single in SINGLETONS]
    return tuple((was - now) / CALLS for was, now in zip(before, after, strict=True))


def _calls() -> dict[str, Callable[[], object]]:
    sender, label, painted, listening = _Sender(), QLabel(), _Painted(), _Listening()
    for signal in (sender.plain, sender.carries, sender.number, sender.flag):
        signal.connect(lambda *_: None)
    listening.installEventFilter(listening)
    painted.resize(60, 60)
    painted.show()
    timer = QTimer()
    timer.timeout.connect(lambda: None)
    pixmap = QPixmap(50, 50)

    def paint() -> None:
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawText(2, 9, "x")
        painter.end()

    return {
        "a signal": sender.plain.emit,
        "a signal with an object": lambda: sender.carries.emit(None),
        "a signal with a number": lambda: sender.number.emit(3),
        "a signal with a bool": lambda: sender.flag.emit(True),
        "a repaint": painted.repaint,
        "a timer's signal": lambda: timer.timeout.emit(),
        "an event": lambda: QCoreApplication.sendEvent(listening, QEvent(QEvent.Type.User)),
        "setText": lambda: label.setText("x"),
        "painting on a pixmap": paint,
    }


def main() -> int:
    """Print a line per kind of call; 1 if any of them drops references."""
    application = QApplication(sys.argv[:1])
    print(f"PySide6 {PySide6.__version__}, Python {sys.version.split()[0]}, {len(_HOARD)} references in hand")
    bad = 0
    for name, call in _calls().items():
        lost = lost_per_call(call)
        wrong = COUNTED and any(abs(count) > 0.05 for count in lost)
        bad += wrong
        print(f"{'LOSES' if wrong else 'keeps'}  {name}: " + " ".join(f"{count:+.3f}" for count in lost))
    application.quit()
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
