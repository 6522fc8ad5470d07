"""What the buttons of the cards do: each action of the catalogue has one here; it decides nothing."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.window.main_window import MainWindow

BILLING = "https://platform.openai.com/settings/organization/billing"


def perform(action: str, window: "MainWindow", bridge: "Bridge") -> bool:
    """Do it; whether the card has had its answer and may go."""
    PERFORMERS[action](window, bridge)
    return action in _ANSWERED


def _opens(page: str) -> Callable[["MainWindow", "Bridge"], None]:
    return lambda window, _bridge: window.settings.open(page)


def _devices(window: "MainWindow", _bridge: "Bridge") -> None:
    window.bar.more.setChecked(True)
    window.bar.devices.microphone.setFocus()


def _billing(_window: "MainWindow", _bridge: "Bridge") -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl(BILLING))


PERFORMERS: dict[str, Callable[["MainWindow", "Bridge"], None]] = {
    "settings": _opens(""),
    "key": _opens("account"),
    "model": _opens("model"),
    "billing": _billing,
    "devices": _devices,
    "retry": lambda _window, bridge: bridge.retry(),
    "new_session": lambda _window, bridge: bridge.renew_session(),
    "ask_again": lambda _window, bridge: bridge.ask_again(),
}
_ANSWERED = ("devices", "retry", "ask_again", "new_session")
