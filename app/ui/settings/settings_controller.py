"""Opens the settings dialog and connects it to the bridge; loads the dialog at the first opening only."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui.parts.paint.theme import Theme

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.settings.dialog import SettingsDialog
    from app.ui.settings.section import Extra
    from app.ui.wording.words import Words


class SettingsController(QObject):
    """Owns the one dialog. ``add`` rows and pages before it is opened: they are fixed then."""

    def __init__(self, theme: Theme, tr: "Words", window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._tr, self._window = theme, tr, window
        self._bridge: Bridge | None = None
        self._extras: list[Extra] = []
        self.dialog: SettingsDialog | None = None
        QShortcut(QKeySequence("Ctrl+,"), window, self.open)

    def add(self, *extras: "Extra") -> None:
        """Put rows or pages of one's own into the settings."""
        self._extras += extras

    def attach(self, bridge: "Bridge") -> None:
        """Allow opening."""
        self._bridge = bridge
        bridge.changed.connect(lambda _: self._show())

    def open(self, page: str = "") -> None:
        """Show the settings, at a page or an option by its name."""
        if self._bridge is None:
            return
        if self.dialog is None:
            from app.ui.settings.dialog import SettingsDialog
            from app.ui.settings.extras import built_in

            extras = (*self._extras, *built_in(self._theme, self._tr, self._bridge))
            self.dialog = SettingsDialog(self._theme, self._tr, extras, self._window)
            self.dialog.changed.connect(self._apply)
            self.dialog.acted.connect(self._act)
            here = self._window.size()
            self.dialog.resize(min(940, max(360, here.width())), min(680, max(480, here.height())))
        self.dialog.show_options(self._bridge.options())
        if page:
            self.dialog.show_page(page)
        self.dialog.show()
        self.dialog.setWindowState(self.dialog.windowState() & ~Qt.WindowState.WindowMinimized)
        self.dialog.raise_()
        self.dialog.activateWindow()
        self.dialog.build_rest()

    def _show(self) -> None:
        if self.dialog is not None and self._bridge is not None and self.dialog.isVisible():
            self.dialog.show_options(self._bridge.options())

    def _apply(self, changes: dict[str, object]) -> None:
        if self._bridge is not None:
            self._bridge.choose(**changes)

    def _act(self, action: str) -> None:
        """A button in a row was pressed."""
        kind, _, name = action.partition(":")
        if self._bridge is None:
            return
        if kind == "new_session":
            from app.core.messages.events.line_events import SessionRenewed

            self._bridge.tell(SessionRenewed())
        elif kind == "key_trial":
            from app.core.messages.events.presses import TalkKeyTried

            self._bridge.tell(TalkKeyTried(on=bool(name)))
        elif kind == "retry":
            from app.core.messages.events.line_events import SettingRetried

            self._bridge.tell(SettingRetried(name=name))
