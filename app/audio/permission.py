"""Asks macOS whether the microphone may be used; elsewhere nobody needs to ask. It opens no device."""

import sys

from PySide6.QtCore import QCoreApplication, QMicrophonePermission, QObject, Qt


def ask(owner: QObject, platform: str = sys.platform) -> str | None:
    """The code of the trouble if it is refused, else None. The first time the system shows its own question
    and gives silence until it is answered.
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
