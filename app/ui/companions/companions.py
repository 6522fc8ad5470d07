"""Connects what stands beside the main window (tray, overlay, captions, small window) to the bridge; each is
built when it is first needed.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.core.messages.events.presses import Cancelled, LatchPressed, TalkToggled
from app.ui.companions.compact import Compact
from app.ui.companions.tray import Tray
from app.ui.language import translate
from app.ui.window.main_window import MainWindow
from app.ui.wording import companions_view

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.companions.captions import Captions
    from app.ui.companions.overlay import Overlay
    from app.ui.wording.views import View

TRAY_WITHIN_MS = 10_000


class Companions(QObject):
    """Built when the program is ready; call ``close`` before it ends."""

    def __init__(self, window: MainWindow, bridge: "Bridge") -> None:
        super().__init__(window)
        self._window, self._bridge = window, bridge
        self._view = bridge.now()
        self.overlay: Overlay | None = None
        self.captions: Captions | None = None
        self.compact = Compact(window, window.theme)
        self.tray = Tray(self)
        self._join()
        window.stays = lambda: bridge.state.settings.close_to_tray and self.tray.usable
        bridge.changed.connect(self.show_view)
        # One turn of the loop later: while the focus moves between two of our windows, neither has it.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._places)
        _application().focusWindowChanged.connect(self._look_again)
        self.show_view(self._view)

    def _join(self) -> None:
        window, bridge, tray = self._window, self._bridge, self.tray
        tray.talk_wanted.connect(lambda: bridge.tell(TalkToggled()))
        tray.stop_wanted.connect(lambda: bridge.tell(Cancelled()))
        tray.window_wanted.connect(self._show_or_hide)
        tray.new_wanted.connect(bridge.new_conversation)
        tray.overlay_wanted.connect(lambda on: self._bridge.choose(overlay="busy" if on else "off"))
        tray.captions_wanted.connect(lambda on: self._bridge.choose(captions=on))
        tray.compact_wanted.connect(self._make_compact)
        tray.quit_wanted.connect(window.closed)
        window.header.more.offer(self.tr("Small window"), "Ctrl+M", self.compact.toggle)
        window.header.more.offer(self.tr("Captions"), "", self._turn_captions)
        self.compact.changed.connect(self._look_again)
        self.compact.changed.connect(lambda _: self.compact.show_view(self._view))

    # ------------------------------------------------------------------ out

    def show_view(self, view: "View") -> None:
        """Show this state in all that exist."""
        self._view = view
        self.tray.show_view(companions_view.tray(self._bridge.state, view, translate))
        self.compact.show_view(view)
        self._places()

    def seek_tray(self, otherwise: Callable[[], None]) -> None:
        """The window starts hidden in the tray; ``otherwise`` is called if no tray appears in time."""
        QTimer.singleShot(TRAY_WITHIN_MS, self, lambda: self._look_for_tray(otherwise))

    def close(self) -> None:
        """Close all of them and stop listening."""
        _application().focusWindowChanged.disconnect(self._look_again)
        self._bridge.changed.disconnect(self.show_view)
        self._soon.stop()
        self._soon.timeout.disconnect(self._places)
        self.tray.close()
        if self.overlay is not None:
            self.overlay.close()
        if self.captions is not None:
            self.captions.closed.disconnect(self._captions_closed)
            self.captions.close()

    def _look_again(self) -> None:
        self._soon.start()

    def _places(self) -> None:
        settings = self._bridge.state.settings
        self._place_overlay()
        self._place_captions(settings.captions, settings.captions_size)
        self.tray.show_places(
            window=self._window.isVisible(),
            overlay=settings.overlay != "off",
            captions=settings.captions,
            compact=self.compact.on,
        )

    def _place_overlay(self) -> None:
        state = self._bridge.state
        pill = companions_view.pill(state, self._view, translate)
        wanted = companions_view.pill_shown(state.settings, pill.busy, self._in_front())
        if wanted and self.overlay is None:
            from app.ui.companions.overlay import Overlay

            self.overlay = Overlay(self._window.theme)
            self.overlay.clicked.connect(self._window.come_forward)
        if self.overlay is None:
            return
        if wanted:
            self.overlay.show_view(pill)
            self.overlay.appear(state.settings.overlay_corner)
        else:
            self.overlay.hide()

    def _place_captions(self, on: bool, size: int) -> None:
        if on and self.captions is None:
            from app.ui.companions.captions import Captions
            from app.ui.parts.input.hold import TalkKeys

            self.captions = Captions(self._window.theme, translate)
            self.captions.closed.connect(self._captions_closed)
            self.captions.size_wanted.connect(lambda size: self._bridge.choose(captions_size=size))
            self.captions.left.connect(self._window.hold.lose)
            self.captions.winId()  # creates the native window, whose keys TalkKeys watches
            self._keys = TalkKeys(self.captions.windowHandle(), self._window.hold, self.captions)
            self._keys.escaped.connect(lambda: self._bridge.tell(Cancelled()))
            self._keys.latched.connect(lambda: self._bridge.tell(LatchPressed()))
        if self.captions is None:
            return
        self._keys.can_escape = self._view.can_stop
        self.captions.show_turns(self._view.turns, size, self._view.at_turns)
        if on != self.captions.isVisible():
            self.captions.setVisible(on)

    def _in_front(self) -> bool:
        """Whether the state is visible in one of our windows anyway."""
        window = self._window
        if self.compact.on and window.isVisible() and not window.isMinimized():
            return True
        active = QApplication.activeWindow()
        return active is not None and active is not self.captions and active is not self.overlay

    # ------------------------------------------------------------------ what the person does

    def _show_or_hide(self) -> None:
        if self._window.isVisible() and not self._window.isMinimized():
            self._window.hide()
        else:
            self._window.come_forward()
        self._look_again()

    def _make_compact(self, on: bool) -> None:
        self.compact.turn(on)
        if on:
            self._window.come_forward()
        self._look_again()

    def _turn_captions(self) -> None:
        self._bridge.choose(captions=not self._bridge.state.settings.captions)

    def _captions_closed(self) -> None:
        self._bridge.choose(captions=False)

    def _look_for_tray(self, otherwise: Callable[[], None]) -> None:
        if not self.tray.usable and not self._window.isVisible():
            otherwise()


def _application() -> QGuiApplication:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    return app
