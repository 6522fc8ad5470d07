"""Keeps Qt from loading its media player (FFmpeg, Qt Quick), which sound devices do not need.

The player is a plug-in that Qt loads when it is first asked for devices: 12 MB and 15 ms for nothing.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QtMsgType, qInstallMessageHandler

_SAID = "No QtMultimedia backends found"


@contextmanager
def without_player() -> Iterator[None]:
    """Hide Qt's plug-ins from it inside this block. On Linux only, where that was seen to do no harm."""
    if sys.platform != "linux":
        yield
        return

    # Qt warns that it found no plug-in, which is what we want.
    def heard(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if not message.startswith(_SAID) and before is not None:
            before(kind, context, message)

    places = QCoreApplication.libraryPaths()
    before = qInstallMessageHandler(heard)
    QCoreApplication.setLibraryPaths([])
    try:
        yield
    finally:
        QCoreApplication.setLibraryPaths(places)
        qInstallMessageHandler(before)
