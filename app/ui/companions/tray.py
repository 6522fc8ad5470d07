"""The tray icon: the state by shape and colour, and a menu with what is needed without the window."""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.ui.parts.labels import set_tip
from app.ui.parts.paint.glyph import state_icon
from app.ui.wording.companions_view import TrayView


class Tray(QObject):
    """Shown as soon as there is a tray, even if the tray appears later."""

    talk_wanted = Signal()
    stop_wanted = Signal()
    window_wanted = Signal()
    new_wanted = Signal()
    overlay_wanted = Signal(bool)
    captions_wanted = Signal(bool)
    compact_wanted = Signal(bool)
    quit_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu()
        self._shown: TrayView | None = None
        self.state = self._entry("")
        self.state.setEnabled(False)
        self.menu.addSeparator()
        self.talk = self._entry(self.tr("Talk"))
        self.talk.triggered.connect(self.talk_wanted)
        self.stop = self._entry(self.tr("Stop"))
        self.stop.triggered.connect(self.stop_wanted)
        self.menu.addSeparator()
        self.window = self._entry(self.tr("Hide the window"))
        self.window.triggered.connect(self.window_wanted)
        self.new = self._entry(self.tr("New conversation"))
        self.new.triggered.connect(self.new_wanted)
        self.menu.addSeparator()
        self.overlay = self._entry(self.tr("Floating status"), checkable=True)
        self.overlay.triggered.connect(self.overlay_wanted)
        self.captions = self._entry(self.tr("Captions"), checkable=True)
        self.captions.triggered.connect(self.captions_wanted)
        self.compact = self._entry(self.tr("Small window"), checkable=True)
        self.compact.triggered.connect(self.compact_wanted)
        self.menu.addSeparator()
        self.quit = self._entry(self.tr("Quit Pressel"))
        self.quit.triggered.connect(self.quit_wanted)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)

    def _entry(self, words: str, *, checkable: bool = False) -> QAction:
        entry = self.menu.addAction(words)
        entry.setCheckable(checkable)
        return entry

    @property
    def usable(self) -> bool:
        """Whether the person can reach the icon, so that the window may be closed."""
        return self.icon.isVisible() and QSystemTrayIcon.isSystemTrayAvailable()

    def show_view(self, view: TrayView) -> None:
        """Show this state."""
        if view == self._shown:
            return
        if self._shown is None or (view.shape, view.colour) != (self._shown.shape, self._shown.colour):
            icon = state_icon(view.shape, view.colour)
            self.icon.setIcon(icon)
            self.state.setIcon(icon)
        set_tip(self.icon, view.tooltip)
        self.state.setText(view.word)
        self.talk.setText(view.talk)
        self.stop.setText(view.stop)
        self.stop.setEnabled(view.can_stop)
        self._shown = view
        if not self.icon.isVisible():
            self.icon.show()

    def show_places(self, *, window: bool, overlay: bool, captions: bool, compact: bool) -> None:
        """Set the check marks of the menu to what is on the screen."""
        self.window.setText(self.tr("Hide the window") if window else self.tr("Show the window"))
        self.overlay.setChecked(overlay)
        self.captions.setChecked(captions)
        self.compact.setChecked(compact)

    def close(self) -> None:
        """Remove the icon."""
        self.icon.hide()
        self.menu.close()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """A click on the icon; on macOS it has opened the menu already."""
        if reason is QSystemTrayIcon.ActivationReason.Trigger and sys.platform != "darwin":
            self.window_wanted.emit()
