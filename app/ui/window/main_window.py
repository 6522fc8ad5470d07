"""The main window: builds its parts, shows Views in them, and arranges them for its size.

It is painted as a sketch before its parts are loaded: only what the sketch needs is imported at the top.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from app.ui.first_look import FirstLook
from app.ui.language import translate
from app.ui.window.sketch import NARROW, Sketch

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.ui.bridge import Bridge
    from app.ui.history.panel import HistoryPanel
    from app.ui.parts.input.hold import TalkKeys
    from app.ui.parts.paint.theme import Theme
    from app.ui.style.style_panel import StylePanel
    from app.ui.transcript.area import TranscriptArea
    from app.ui.transcript.view import TranscriptView
    from app.ui.window.history_controller import HistoryController
    from app.ui.window.persona_switch import PersonaSwitch
    from app.ui.window.style_controller import StyleController
    from app.ui.wording.views import View


ROOM_FOR_BOTH = 660
"""In a lower window the guide has no room above the row, which has nothing to do meanwhile."""


class MainWindow(QMainWindow):
    """980 by 680, never smaller than 360 by 480."""

    closed = Signal()

    def __init__(self, theme: "Theme | None" = None, first: "FirstLook | None" = None) -> None:
        """Without a theme it shows a sketch until ``furnish``, as ``first`` has it."""
        super().__init__()
        self.setWindowTitle("Pressel")
        self.setMinimumSize(360, 480)
        self.resize(980, 680)
        self._bridge: Bridge | None = None
        self._keys: TalkKeys | None = None
        self._furnished = False
        self.stays: Callable[[], bool] = lambda: False  # whether the program goes on without its window
        self._carded: object = None
        self.style_panel: StylePanel | None = None
        self.area: TranscriptArea | None = None
        self.personas: PersonaSwitch | None = None
        self.history: HistoryController | None = None
        self.styling: StyleController | None = None
        self.history_panel: HistoryPanel | None = None
        self.history_covers = False
        self.panels_within = False
        self._first = first or FirstLook()
        self.transcript: TranscriptView | None = None
        if theme is None:
            self.setCentralWidget(Sketch(self, self._first))
        else:
            self.furnish(theme)

    def furnish(self, theme: "Theme") -> None:
        """Replace the sketch by the parts."""
        from PySide6.QtGui import QKeySequence, QShortcut

        from app.ui.guide.guide_controller import GuideController
        from app.ui.parts.input.hold import Hold
        from app.ui.settings.settings_controller import SettingsController
        from app.ui.talk.bar import TalkBar
        from app.ui.transcript.empty_state import EmptyState
        from app.ui.transcript.notices import Banner, Notices
        from app.ui.window.header import Header
        from app.ui.window.more_menu import HelpController
        from app.ui.window.regions import next_region
        from app.ui.wording.first_frame_words import WINDOW_KEY

        self._theme = theme
        self.hold = Hold(self)
        self.header = Header(theme)
        self.banner = Banner(theme)
        self.empty = EmptyState(theme)
        self.notices = Notices(theme)
        self.bar = TalkBar(theme, self.hold)
        self.bar.begin(self._first.talk_mode, self._first.talk_key or WINDOW_KEY)
        self._build()
        self.settings = SettingsController(theme, translate, self)
        self.guide = GuideController(theme, translate, self._page, self)
        self.guide.changed.connect(self._guided)
        self.guide.settings_wanted.connect(self.settings.open)
        self._furnished = True
        self.header.settings_wanted.connect(self.settings.open)
        QShortcut(QKeySequence("F6"), self, lambda: next_region(self, self.focusWidget()))
        self.help = HelpController(theme, translate, self)
        offer = self.header.more.offer
        offer(self.tr("New conversation"), "Ctrl+N", self._begin_anew)
        offer(self.tr("Conversations"), "F9", self.header.history.click)
        rename = self.tr("Rename")
        offer(lambda: rename if self.header.can_rename else "", "F2", self._rename)
        offer(self.tr("Voice and style"), "", self.bar.style_line.click)
        offer(lambda: self.banner.way_back_words, "", self.banner.go_back)
        for words, keys, call in (
            (self.tr("Set-up guide"), "", self.guide.open),
            (self.tr("Keyboard shortcuts"), "", lambda: self.help.open("shortcuts")),
            (self.tr("Help"), "F1", self.help.open),
            (self.tr("About Pressel"), "", lambda: self.settings.open("about")),
        ):
            offer(words, keys, call, apart=True)
        self._fold()
        self._watch_keys()

    @property
    def theme(self) -> "Theme":
        """The current look."""
        return self._theme

    def _build(self) -> None:
        from app.ui.parts.boxes import NONE, hbox, vbox

        self._page = vbox(None, (self.empty, 1), self.notices, spacing=0)
        self.conversation = QWidget()
        self.conversation.setLayout(self._page)
        self._page.setContentsMargins(0, 0, 0, 0)
        self._middle = hbox(None, (self.conversation, 1), spacing=0)
        self.column = vbox(
            None, self.header, self.banner, (self._middle, 1), self.bar, margins=NONE, spacing=0
        )
        whole = QWidget()
        self._outer = hbox(whole, (self.column, 1), margins=NONE, spacing=0)
        self.setCentralWidget(whole)
        self.empty.hide()  # what it says is known with the first View
        self.bar.talk.setFocus()

    # ------------------------------------------------------------------ the program arrives

    def attach(self, bridge: "Bridge") -> None:
        """Connect the parts to the program. A talk key that is already held counts from now."""
        from PySide6.QtCore import Qt

        from app.core.messages.events.presses import TalkPressed
        from app.ui.transcript.area import TranscriptArea
        from app.ui.window.announcer import Announcer
        from app.ui.window.history_controller import HistoryController
        from app.ui.window.persona_switch import PersonaSwitch
        from app.ui.window.style_controller import StyleController
        from app.ui.window.wiring import wire

        self._bridge = bridge
        self.announcer = Announcer(self)
        self.area = TranscriptArea(self._theme, translate)
        self.transcript = self.area.view
        self.area.hide()
        self._page.insertWidget(0, self.area, 1)
        self._theme.changed.connect(self._fold)
        self.bar.stop.clicked.connect(self._cancel)
        wire(self, bridge)
        self.personas = PersonaSwitch(self, self, bridge, self._theme, translate)
        self.history = HistoryController(self, self, bridge, self._theme, translate)
        self.styling = StyleController(self, self, bridge, self._theme)
        self.styling.opened.connect(self.personas.show_panel)
        if not bridge.state.settings.show_practice:
            self.banner.told_before()
        self.banner.seen.connect(self._practice_told, Qt.ConnectionType.QueuedConnection)
        bridge.changed.connect(self.show_view)
        bridge.start()
        self._fold()
        self.guide.attach(bridge)
        if self.hold.active:  # the key went down before there was anybody to tell
            bridge.tell(TalkPressed())

    def show_view(self, view: "View") -> None:
        """Show this state of the program."""
        self.header.show_view(view, unseen=self.bar.talk.isHidden() or self.bar.isHidden())
        self.banner.show_view(view.banner, view.banner_details, view.way_back)
        self.bar.show_view(view)
        self._show_conversation(view)
        self.empty.show_view(view)
        self.empty.setVisible(not view.turns and not self.guide.is_open)
        self.guide.show_view(view)
        if self.styling is not None:
            self.styling.show_view(view)
        if self._keys is not None:
            self._keys.can_escape = view.can_stop
        self._theme.choose(view.style.theme, view.access.text_scale, less=view.access.less_motion)
        self.announcer.show_view(view)

    def _show_conversation(self, view: "View") -> None:
        from app.ui.window.regions import show_cards, tab_through

        show_cards(view, self.notices, self.area)
        if self.area is not None:
            self.area.setVisible(bool(view.turns) and not self.guide.is_open)
        if (view.cards, view.drafts) != self._carded:
            self._carded = view.cards, view.drafts
            tab_through(self)

    def _guided(self, is_open: bool) -> None:
        """The guide has taken the place of the conversation, or given it back; the row steps back for it."""
        self.bar.step_back(is_open)
        self._fold()
        if self._bridge is not None:
            self.show_view(self._bridge.now())
        self.bar.talk.setFocus()

    # ------------------------------------------------------------------ what the person does

    def _practice_told(self) -> None:
        if self._bridge is not None:
            self._bridge.choose(show_practice=False)

    def _begin_anew(self) -> None:
        if self._bridge is not None:
            self._bridge.new_conversation()

    def _rename(self) -> None:
        """F2 means the conversation that is chosen in the list, while that has the focus."""
        panel, focus = self.history_panel, self.focusWidget()
        if panel is not None and focus is not None and panel.isAncestorOf(focus):
            panel.tools["rename"].click()
        else:
            self.header.rename()

    def _cancel(self) -> None:
        self.hold.spend()
        if self._bridge is not None:
            from app.core.messages.events.presses import Cancelled

            self._bridge.tell(Cancelled())

    def _lock(self) -> None:
        if self._bridge is not None:
            from app.core.messages.events.presses import LatchPressed

            self._bridge.tell(LatchPressed())

    # ------------------------------------------------------------------ what Qt tells

    def showEvent(self, event: QShowEvent) -> None:
        """From the first show on there is a native window whose keys can be watched."""
        super().showEvent(event)
        if self._furnished:
            self._watch_keys()

    def _watch_keys(self) -> None:
        from app.ui.parts.input.hold import TalkKeys

        if self._keys is None and (handle := self.windowHandle()) is not None:
            self._keys = TalkKeys(handle, self.hold, self.bar.talk)
            self._keys.escaped.connect(self._cancel)
            self._keys.latched.connect(self._lock)

    def changeEvent(self, event: QEvent) -> None:
        """A window in the background receives no key release, so the hold ends here."""
        left = event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow()
        if left and self._furnished:
            self.hold.lose()
            self.bar.rest()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what does not fit."""
        super().resizeEvent(event)
        if self._furnished:
            self._fold()

    def _fold(self) -> None:
        from app.ui.window.regions import make_room, tab_through

        narrow = self.width() < self._theme.px(NARROW)
        if self.area is not None:
            self.notices.widest = self.area.view.widest
        for fold in (self.notices.fold, self.banner.fold):
            fold(narrow)
        self.notices.fit()
        if self.history is not None:
            self.history.fold(narrow)
        make_room(self, narrow)
        self.bar.setHidden(self.guide.is_open and self.height() < self._theme.px(ROOM_FOR_BOTH))
        if self.styling is not None:
            self.styling.fold(self.width(), narrow=narrow)
        if narrow != self.panels_within:
            self.panels_within = narrow
            tab_through(self)

    def take_in(self, panel: "HistoryPanel", *, narrow: bool) -> None:
        """Put the panel beside all else, where reading begins; narrow: before the conversation."""
        self.history_panel = panel
        layout = self._middle if narrow else self._outer
        if layout.indexOf(panel) < 0:
            layout.insertWidget(0, panel)

    def take_in_style(self, panel: "StylePanel", *, narrow: bool) -> None:
        """Put the panel beside all else, where reading ends; narrow: in the place of the conversation."""
        self.style_panel = panel
        layout = self._middle if narrow else self._outer
        if layout.indexOf(panel) < 0:
            layout.addWidget(panel)

    def come_forward(self, token: str = "") -> None:
        """Raise the window, hidden or not; ``token``: an xdg-activation token of the desktop ("" = none)."""
        from app.ui.window.regions import bring_forward

        bring_forward(self, token)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide the window if the program stays in the tray; else close it, and the program ends in order."""
        if self.stays():
            event.ignore()
            self.hide()
            return
        super().closeEvent(event)
        self.closed.emit()
