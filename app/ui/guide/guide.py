"""The set-up guide: a sequence of pages, each of which can be skipped, in the place of the conversation."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from app.core.messages.events.presses import FocusLost, TalkKeyTried, TalkPressed, TalkReleased, TalkToggled
from app.core.messages.events.sound_events import MeterWanted, SampleAsked, SpeakerTried
from app.ui.guide import guide_pages as steps
from app.ui.parts.boxes import NONE, hbox, vbox
from app.ui.parts.buttons import push, set_look
from app.ui.parts.labels import Label
from app.ui.parts.paint.theme import Theme
from app.ui.wording.setup.guide_words import DRY, ROUTES, guide, privacy_lines
from app.ui.wording.setup.sound_words import microphone_trial
from app.ui.wording.views import View

if TYPE_CHECKING:
    from app.ui.bridge import Bridge
    from app.ui.wording.words import Words

WIDEST = 560
HIGHEST = 520
NARROW = 520


class Guide(QFrame):
    """``finished``: the guide was left, at its last page or before. ``wanted``: a page of the settings."""

    finished = Signal()
    wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        bridge: "Bridge",
        tr: "Words",
        pages: dict[str, Callable[[], QWidget]] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``pages``: widgets that others put in, by the name of their page: ``key``, ``server``,
        ``talk_key``.
        """
        super().__init__(parent)
        self.setObjectName("guide")
        self.setAccessibleName(self.tr("Set-up guide"))
        self._theme, self._bridge, self._tr = theme, bridge, tr
        self._extra = pages or {}
        self.names = ROUTES["practice"]
        self.at = 0
        self._before = ""
        self._built: dict[str, steps.GuidePage] = {}
        self._put_in: list[QWidget] = []
        self._listening = self._dry = False
        self.place = Label()
        self.place.setProperty("tone", "small")
        self.stack = QStackedWidget()
        self.later = push(self.tr("Skip the guide"), "quiet")
        self.later.setAccessibleName(self.later.text())
        self.back = push(self.tr("&Back"))
        self.next = push(self.tr("&Next"), "primary")
        self._build()
        self.later.clicked.connect(self._leave)
        self.back.clicked.connect(lambda: self.go(self.at - 1))
        self.next.clicked.connect(lambda: self.go(self.at + 1))
        self.go(0)

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("guideBody")
        vbox(body, self.place, (self.stack, 1), margins=(20, 16, 20, 8), spacing=10)
        body.setMaximumWidth(WIDEST)
        outer = QWidget()
        outer.setObjectName("guideBody")
        hbox(outer, 1, (body, 1000), 1, margins=NONE)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(outer)
        buttons = QWidget()
        buttons.setMaximumWidth(WIDEST)
        hbox(buttons, self.later, 1, self.back, self.next, margins=(6, 8, 20, 14))
        foot = hbox(None, 1, (buttons, 1000), 1)
        whole = vbox(self, margins=NONE, spacing=0)
        self._scroll = scroll
        self._restyle()
        self._theme.changed.connect(self._restyle)
        whole.addStretch(1)  # in a high window the buttons stay near the page
        whole.addWidget(scroll, 1000)
        whole.addLayout(foot)
        whole.addStretch(2)

    def _restyle(self) -> None:
        self._scroll.setMaximumHeight(self._theme.px(HIGHEST))

    # ------------------------------------------------------------------ pages

    def go(self, place: int) -> None:
        """Show the page at this place; behind the last one the guide is done."""
        if place >= len(self.names):
            self._leave()
            return
        self.at = max(0, place)
        name = self.names[self.at]
        page = self._page(name)
        for other in self._built.values():  # QStackedWidget is as high as its tallest page: ignore the others
            fits = QSizePolicy.Policy.Preferred if other is page else QSizePolicy.Policy.Ignored
            other.setSizePolicy(QSizePolicy.Policy.Preferred, fits)
        self.stack.setCurrentWidget(page)
        self.place.setText(self.tr("Step {n} of {all}").format(n=self.at + 1, all=len(self.names)))
        self.back.setVisible(self.at > 0)
        self.place.setVisible(self.at > 0)  # how many there are depends on the first choice
        last = self.at == len(self.names) - 1
        self.next.setText(self.tr("&Start talking") if last else self.tr("&Next"))
        self.next.setVisible(self.at > 0)
        self.later.setVisible(not last)
        self._listen(name == "microphone")
        self._try_out(name == DRY)
        turns = self._bridge.state.conversation.turns
        self._before = turns[-1].turn_id if turns else ""
        self.show_view(self._bridge.now())
        self._scroll.verticalScrollBar().setValue(0)
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def first(self) -> QWidget:
        """The widget to focus: what the page names, else the button that leads on."""
        page = self.stack.currentWidget()
        found = page.first if isinstance(page, steps.GuidePage) else None
        return found or self.next

    def show_view(self, view: View) -> None:
        """Show this state on the page that is open."""
        page = self.stack.currentWidget()
        if not isinstance(page, steps.GuidePage):
            return
        state = self._bridge.state
        page.show_view(view, guide(state, self._tr, self._before))
        if isinstance(page, steps.MicrophonePage):
            page.show_trial(microphone_trial(state, self._tr))
        elif isinstance(page, steps.FirstTurnPage):
            page.show_privacy(privacy_lines(state, self._tr))
        set_look(self.next, "primary" if page.leads else "")
        if self._dry and state.talk_key.trial is None:  # the settings ended a trial of theirs
            QTimer.singleShot(0, self, self._again)

    def leave(self) -> None:
        """The guide is out of sight: the level is not shown any more, and the key talks again."""
        self._listen(False)
        self._try_out(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Out of sight, with the window as well, no key may be a dry run."""
        super().hideEvent(event)
        self.leave()

    def showEvent(self, event: QShowEvent) -> None:
        """Back in sight: go on with the page that was open."""
        super().showEvent(event)
        self._listen(self.names[self.at] == "microphone")
        self._try_out(self.names[self.at] == DRY)

    def _page(self, name: str) -> steps.GuidePage:
        if name not in self._built:
            page = self._made(name)
            page.wanted.connect(self._do)
            self._built[name] = page
            self.stack.addWidget(page)
        return self._built[name]

    def _made(self, name: str) -> steps.GuidePage:
        match name:
            case "welcome":
                return steps.WelcomePage()
            case "microphone":
                page = steps.MicrophonePage(self._theme, self._tr)
                page.picker.chosen.connect(lambda found: self._bridge.choose(input_device=found))
                return page
            case "speaker":
                speaker = steps.SpeakerPage()
                speaker.picker.chosen.connect(lambda found: self._bridge.choose(output_device=found))
                return speaker
            case "talk_key":
                return self._with_extra(self._keyed(steps.TalkKeyPage(self._theme)), name)
            case "key":
                words = self.tr("Paste it here. It is tested at once, which costs nothing.")
                key = steps.CredentialPage(self.tr("Your API key"), words, leads=False)
                return self._with_extra(key, name)
            case "server":
                words = self.tr("Pressel looks for one that is running. What you say stays on this computer.")
                server = steps.CredentialPage(self.tr("A server on this computer"), words, leads=True)
                return self._with_extra(server, name)
            case _:
                return self._keyed(steps.FirstTurnPage(self._theme))

    def _keyed(self, page: "steps.KeyedPage") -> "steps.KeyedPage":
        """The key on the page is held as the real one is."""
        key, tell = page.key, self._bridge.tell
        key.hold.pressed.connect(lambda: tell(TalkPressed(by="guide")))
        key.hold.released.connect(lambda late_s: tell(TalkReleased(by="guide", late_s=late_s)))
        key.hold.lost.connect(lambda: tell(FocusLost()))
        key.clicked.connect(lambda: tell(TalkToggled()))
        return page

    def _with_extra(self, page: steps.GuidePage, name: str) -> steps.GuidePage:
        if name in self._extra:
            part = self._extra[name]()
            self._put_in.append(part)
            page.rows.insertWidget(page.rows.count() - 1, part)
            self._fold()
        return page

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the widgets that others put in."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        narrow = self.width() < self._theme.px(NARROW)
        self.later.setText(self.tr("Skip") if narrow else self.tr("Skip the guide"))
        for part in self._put_in:
            if (fold := getattr(part, "fold", None)) is not None:
                fold(narrow)

    # ------------------------------------------------------------------ what the pages want

    def _do(self, wish: str) -> None:
        match wish:
            case "sample":
                self._bridge.tell(SampleAsked())
            case "sound":
                self._bridge.tell(SpeakerTried())
            case "practice" | "key" | "server" if wish == "practice" or wish in self._extra:
                self._choose(wish)
            case "key" | "server":
                self.wanted.emit("account")
            case _:
                self.go(self.at + 1)

    def _choose(self, route: str) -> None:
        """The first choice: what is talked to, and with it which pages follow."""
        self.names = ROUTES[route]
        if route == "practice" and not self._bridge.state.target.practice:
            self._bridge.choose(service="practice")
        self.go(1)

    def _listen(self, on: bool) -> None:
        if on != self._listening:
            self._listening = on
            self._bridge.tell(MeterWanted(on=on))

    def _try_out(self, on: bool) -> None:
        """From now on presses of the talk key are only shown, or no longer."""
        if on != self._dry:
            self._dry = on
            self._bridge.tell(TalkKeyTried(on=on))

    def _again(self) -> None:
        if self._dry:
            self._bridge.tell(TalkKeyTried(on=True))

    def _leave(self) -> None:
        self.leave()
        self.finished.emit()
