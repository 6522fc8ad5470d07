"""What the buttons of the cards do: each action of the catalogue has one here; it decides nothing."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.window.stage import Stage

BILLING = "https://platform.openai.com/settings/organization/billing"


def perform(action: str, stage: "Stage", bridge: "Bridge") -> bool:
    """Do it; whether the card has had its answer and may go."""
    PERFORMERS[action](stage, bridge)
    return action in _ANSWERED


def _opens(page: str) -> Callable[["Stage", "Bridge"], None]:
    return lambda stage, _bridge: stage.settings.open(page)


def _devices(stage: "Stage", _bridge: "Bridge") -> None:
    stage.bar.more.setChecked(True)
    stage.bar.devices.microphone.setFocus()


def _billing(_stage: "Stage", _bridge: "Bridge") -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl(BILLING))


PERFORMERS: dict[str, Callable[["Stage", "Bridge"], None]] = {
    "settings": _opens(""),
    "key": _opens("account"),
    "model": _opens("model"),
    "billing": _billing,
    "devices": _devices,
    "retry": lambda _stage, bridge: bridge.retry(),
    "new_session": lambda _stage, bridge: bridge.renew_session(),
    "ask_again": lambda _stage, bridge: bridge.ask_again(),
}
_ANSWERED = ("devices", "retry", "ask_again", "new_session")
