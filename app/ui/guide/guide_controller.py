"""Opens and closes the set-up guide in the place of the conversation; loads it at the first opening only."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.parts.paint.theme import Theme

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.guide.guide import Guide
    from app.ui.wording.views import View
    from app.ui.wording.words import Words


class GuideController(QObject):
    """``changed``: the guide was opened or closed. ``pages``: see ``Guide``; fill it before opening."""

    changed = Signal(bool)
    settings_wanted = Signal(str)

    def __init__(self, theme: Theme, tr: "Words", column: QVBoxLayout, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._tr, self._column = theme, tr, column
        self._bridge: Bridge | None = None
        self.pages: dict[str, Callable[[], QWidget]] = {}
        self.guide: Guide | None = None

    @property
    def is_open(self) -> bool:
        """Whether the guide stands in the place of the conversation."""
        return self.guide is not None

    @property
    def first(self) -> QWidget | None:
        """The widget to focus when the focus moves to the guide."""
        return self.guide.first if self.guide is not None else None

    def attach(self, bridge: "Bridge") -> None:
        """Allow opening; at the first start ever the guide opens by itself."""
        self._bridge = bridge
        if bridge.state.settings.show_guide:
            self.open()

    def open(self) -> None:
        """Show it from its first page."""
        if self._bridge is None:
            return
        if self.guide is None:
            from app.ui.guide.guide import Guide
            from app.ui.settings.controls.talk_key_choice import TalkKeyChoice
            from app.ui.settings.credentials.credential_card import CredentialCard

            bridge = self._bridge
            pages: dict[str, Callable[[], QWidget]] = {
                "key": lambda: CredentialCard(self._theme, self._tr, bridge, about="key"),
                "server": lambda: CredentialCard(self._theme, self._tr, bridge, about="server"),
                "talk_key": lambda: TalkKeyChoice(self._tr, bridge),
                **self.pages,
            }
            self.guide = Guide(self._theme, bridge, self._tr, pages)
            self.guide.finished.connect(self.close)
            self.guide.wanted.connect(self.settings_wanted)
            self._column.insertWidget(0, self.guide, 1)
            self.guide.show()
        self.guide.go(0)
        self.changed.emit(True)
        self.guide.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Leave the guide; it does not open by itself again."""
        if self.guide is None or self._bridge is None:
            return
        self.guide.leave()
        self.guide.deleteLater()
        self.guide = None
        self._bridge.choose(show_guide=False)
        self.changed.emit(False)

    def show_view(self, view: "View") -> None:
        """Show this state if the guide is open."""
        if self.guide is not None:
            self.guide.show_view(view)
