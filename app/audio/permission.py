"""Asks macOS whether the microphone may be used. Other systems need no such question."""

import sys

from PySide6.QtCore import QCoreApplication, QMicrophonePermission, QObject, Qt


def ask(owner: QObject, platform: str = sys.platform) -> str | None:
    """The code of the trouble if the user has refused, else None.

    The first time, macOS shows its own question, and the microphone delivers silence until it is answered.
    """
    app = QCoreApplication.instance()
    if platform != "darwin" or app is None:
        return None
    wish = QMicrophonePermission()
    match app.checkPermission(wish):
        case Qt.PermissionStatus.Denied:
            return "microphone_denied"
        case Qt.PermissionStatus.Undetermined:
            app.requestPermission(wish, owner, lambda _answer: None)
    return None
