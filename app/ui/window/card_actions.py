"""What the buttons of the cards do: a function for each action of the catalogue of problems."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.core.messages.events.line_events import SessionRenewed
from app.core.messages.events.release_events import VersionSkipped
from app.core.messages.events.turn_events import AskedAgain, RetryAsked
from app.core.settings.server_address import billing_page, host_of

if TYPE_CHECKING:
    from app.core.values.release_news import ReleaseNews
    from app.ui.bridge import Bridge
    from app.ui.window.stage import Stage

Act = Callable[["Stage", "Bridge", str], None]


def perform(action: str, number: int, stage: "Stage", bridge: "Bridge") -> bool:
    """Perform the action for the notice with this number; returns whether its card is answered and may go."""
    path = next((notice.path for notice in bridge.state.notices if notice.number == number), "")
    PERFORMERS[action](stage, bridge, path)
    return action in _ANSWERED


def _opens(page: str) -> Act:
    return lambda stage, _bridge, _path: stage.settings.open(page)


def _devices(stage: "Stage", _bridge: "Bridge", _path: str) -> None:
    stage.bar.microphone.setFocus()
    stage.bar.microphone.open()


def _show_file(_stage: "Stage", _bridge: "Bridge", path: str) -> None:
    from app.ui.parts.folder import show_in_folder

    show_in_folder(path)


def _billing(_stage: "Stage", bridge: "Bridge", _path: str) -> None:
    _browse(billing_page(bridge.state.target.url))


def _unencrypted(_stage: "Stage", bridge: "Bridge", _path: str) -> None:
    """The answer to the question is kept, for this one server."""
    settings = replace(bridge.state.settings, unencrypted_server=host_of(bridge.state.target.url))
    bridge.apply(settings)
    bridge.tell(RetryAsked())


def _whats_new(_stage: "Stage", bridge: "Bridge", _path: str) -> None:
    _browse_news(bridge, lambda news: news.notes)


def _download(_stage: "Stage", bridge: "Bridge", _path: str) -> None:
    _browse_news(bridge, lambda news: news.page)


def _browse_news(bridge: "Bridge", page: Callable[["ReleaseNews"], str]) -> None:
    """Open a page of the newest version: an https address that the project has signed."""
    if (news := bridge.state.releases.memory.news) is not None:
        _browse(page(news))


def _browse(address: str) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl(address))


PERFORMERS: dict[str, Act] = {
    "settings": _opens(""),
    "key": _opens("account"),
    "model": _opens("model"),
    "billing": _billing,
    "devices": _devices,
    "unencrypted": _unencrypted,
    "retry": lambda _stage, bridge, _path: bridge.tell(RetryAsked()),
    "new_session": lambda _stage, bridge, _path: bridge.tell(SessionRenewed()),
    "show_file": _show_file,
    "whats_new": _whats_new,
    "download": _download,
    "skip_version": lambda _stage, bridge, _path: bridge.tell(VersionSkipped()),
    "ask_again": lambda _stage, bridge, _path: bridge.tell(AskedAgain()),
}
_ANSWERED = ("devices", "retry", "unencrypted", "ask_again", "new_session", "show_file", "skip_version")
