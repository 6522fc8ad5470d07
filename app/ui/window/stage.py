"""The parts of the main window as a Protocol, so that the files that connect them need not import it."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.guide.guide_controller import GuideController
    from app.ui.history.panel import HistoryPanel
    from app.ui.parts.input.hold import Hold
    from app.ui.settings.settings_controller import SettingsController
    from app.ui.style.style_panel import StylePanel
    from app.ui.talk.bar import TalkBar
    from app.ui.transcript.area import TranscriptArea
    from app.ui.transcript.empty_state import EmptyState
    from app.ui.transcript.notices import Banner, Notices
    from app.ui.transcript.view import TranscriptView
    from app.ui.window.header import Header


class Stage(Protocol):
    """What ``MainWindow`` offers; ``None``: not built yet."""

    header: "Header"
    banner: "Banner"
    guide: "GuideController"
    conversation: "QWidget"
    hold: "Hold"
    empty: "EmptyState"
    notices: "Notices"
    bar: "TalkBar"
    settings: "SettingsController"
    area: "TranscriptArea | None"
    transcript: "TranscriptView | None"
    style_panel: "StylePanel | None"
    history_panel: "HistoryPanel | None"
    panels_within: bool  # whether the panels stand between header and row, since the window is small
    history_covers: bool  # whether the panel of conversations covers the present one

    def take_in(self, panel: "HistoryPanel", *, narrow: bool) -> None:
        """Put the panel beside all else, where reading begins; narrow: before the conversation."""

    def take_in_style(self, panel: "StylePanel", *, narrow: bool) -> None:
        """Put the panel beside all else, where reading ends; narrow: in the place of the conversation."""

    def come_forward(self, token: str = "") -> None:
        """Raise the window, hidden or not; ``token``: an xdg-activation token ("" = none)."""
