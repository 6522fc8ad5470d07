"""Between the session and Qt: one signal out with the View, small methods in; it decides nothing.

A change of phase, of the transcript's length or of a notice is shown at once; levels, deltas and timers at
most 17 times a second, a running clock once a second. Methods in dispatch synchronously: from the key event
to the core is one call.
"""

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.core.messages.events.archive_events import ConversationOpened
from app.core.messages.events.event import Event
from app.core.messages.events.line_events import SessionRenewed, SettingRetried
from app.core.messages.events.presses import (
    Cancelled,
    FocusLost,
    MuteToggled,
    TalkPressed,
    TalkReleased,
    TalkToggled,
)
from app.core.messages.events.program_events import SettingsApplied
from app.core.messages.events.sound_events import MeterWanted, SampleAsked, SpeakerTried
from app.core.messages.events.turn_events import (
    AskedAgain,
    DraftDiscarded,
    DraftPlayed,
    DraftSent,
    NoticeDismissed,
    RetryAsked,
    TextEntered,
)
from app.core.settings.settings import Settings
from app.core.state import Phase, State, phase
from app.core.values.replacing import replace
from app.ui.wording.option_view import OptionView, option_views
from app.ui.wording.present import view
from app.ui.wording.views import View
from app.ui.wording.words import Words, english

FRAME_MS = 60
AGE_MS = 20_000
SECOND_MS = 1_000


class Talker(Protocol):
    """The session as the window needs it."""

    @property
    def state(self) -> State:
        """The present state."""

    def dispatch(self, event: Event) -> None:
        """Take in a fact."""

    def watch(self, callback: Callable[[State, State], None]) -> Callable[[], None]:
        """Be told of each change; the result ends it."""


class Bridge(QObject):
    """The window's one way to the program."""

    changed = Signal(object)  # a View

    def __init__(
        self,
        session: Talker,
        tr: Words = english,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tr = tr
        self.clock = clock
        self._shown: State | None = None
        self._frame = QTimer(self, singleShot=True, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._frame.timeout.connect(self._frame_over)
        self._age = QTimer(self, interval=AGE_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._age.timeout.connect(self._emit)
        self._second = QTimer(self, interval=SECOND_MS, timerType=Qt.TimerType.PreciseTimer)
        self._second.timeout.connect(self._emit)
        self._line_since = clock()
        self._unwatch = session.watch(self._state_changed)

    # ------------------------------------------------------------------ out

    def start(self) -> None:
        """Show the present state, then every change."""
        self._emit()
        self._age.start()

    def stop(self) -> None:
        """Show nothing more."""
        self._unwatch()
        self._frame.stop()
        self._second.stop()
        self._age.stop()

    def now(self) -> View:
        """The present state as a View."""
        at = self.clock()
        return view(self._session.state, at, self._tr, max(0.0, at - self._line_since))

    def options(self) -> dict[str, OptionView]:
        """Every row of the settings as it is now."""
        return option_views(self._session.state, self._tr)

    @property
    def state(self) -> State:
        """The present state."""
        return self._session.state

    def _state_changed(self, state: State, previous: State) -> None:
        if (state.line.stage, state.line.attempt) != (previous.line.stage, previous.line.attempt):
            self._line_since = self.clock()
        if self._shown is None or _must_show(state, self._shown):
            self._emit()
        elif not self._frame.isActive():
            self._emit()
            self._frame.start()

    def _frame_over(self) -> None:
        if self._session.state is not self._shown:
            self._emit()
            self._frame.start()

    def _emit(self) -> None:
        self._shown = self._session.state
        self._keep_seconds(self._shown)
        self.changed.emit(self.now())

    def _keep_seconds(self, state: State) -> None:
        """A clock is on screen while it records or counts down; else nothing wakes for it."""
        runs = (
            phase(state) in (Phase.RECORDING, Phase.LATCHED)
            or (state.take is None and state.sound.warm_until > 0)
            or (phase(state) is Phase.OFFLINE and state.line.retry_seconds >= 1)
            or any(notice.until for notice in state.notices)
        )
        if runs and not self._second.isActive():
            self._second.start()
        elif not runs:
            self._second.stop()

    # ------------------------------------------------------------------ in

    def press(self) -> None:
        """The talk key or the button went down."""
        self._session.dispatch(TalkPressed(at=self.clock()))

    def release(self, late_s: float = 0.0) -> None:
        """It came up again, so many seconds ago."""
        self._session.dispatch(TalkReleased(at=self.clock(), late_s=late_s))

    def focus_lost(self) -> None:
        """The window went to the back while the key was down."""
        self._session.dispatch(FocusLost(at=self.clock()))

    def toggle(self) -> None:
        """Start talking, or end it and send: for who cannot hold."""
        self._session.dispatch(TalkToggled(at=self.clock()))

    def mute(self, on: bool) -> None:
        """Mute the microphone of hands-free talk, or no longer."""
        self._session.dispatch(MuteToggled(at=self.clock(), on=on))

    def cancel(self) -> None:
        """Throw the open take away, else stop the answer."""
        self._session.dispatch(Cancelled(at=self.clock()))

    def send_text(self, text: str) -> None:
        """Send a typed message; blank text is none."""
        if text.strip():
            self._session.dispatch(TextEntered(at=self.clock(), text=text.strip()))

    def apply(self, settings: Settings) -> None:
        """These settings hold from now on."""
        if settings != self._session.state.settings:
            self._session.dispatch(SettingsApplied(at=self.clock(), settings=settings))

    def choose(self, **changes: object) -> None:
        """These options have these values from now on."""
        self.apply(replace(self._session.state.settings, **changes))

    def tell(self, event: Event) -> None:
        """A fact that a part of the window words itself."""
        self._session.dispatch(replace(event, at=self.clock()))

    def send_draft(self, number: int) -> None:
        """Send a message that was kept."""
        self._session.dispatch(DraftSent(at=self.clock(), number=number))

    def discard_draft(self, number: int) -> None:
        """Throw a message away that was kept."""
        self._session.dispatch(DraftDiscarded(at=self.clock(), number=number))

    def play_draft(self, number: int) -> None:
        """Listen to a recording that was kept."""
        self._session.dispatch(DraftPlayed(at=self.clock(), number=number))

    def ask_again(self) -> None:
        """Ask for an answer to what was said last."""
        self._session.dispatch(AskedAgain(at=self.clock()))

    def retry(self) -> None:
        """Connect now."""
        self._session.dispatch(RetryAsked(at=self.clock()))

    def dismiss(self, number: int) -> None:
        """Close a notice."""
        self._session.dispatch(NoticeDismissed(at=self.clock(), number=number))

    def watch_level(self, on: bool) -> None:
        """Someone looks at the level meter, or no longer does."""
        self._session.dispatch(MeterWanted(at=self.clock(), on=on))

    def try_microphone(self) -> None:
        """Record for three seconds and play that back."""
        self._session.dispatch(SampleAsked(at=self.clock()))

    def try_speaker(self) -> None:
        """Play a sound."""
        self._session.dispatch(SpeakerTried(at=self.clock()))

    def renew_session(self) -> None:
        """Begin a new session with the conversation carried over."""
        self._session.dispatch(SessionRenewed(at=self.clock()))

    def retry_setting(self, name: str) -> None:
        """Ask this server once more for a setting that it refused."""
        self._session.dispatch(SettingRetried(at=self.clock(), name=name))

    def new_conversation(self) -> None:
        """Begin anew; what was said before stays kept."""
        at = self.clock()
        self._session.dispatch(ConversationOpened(at=at, conversation=f"c{int(at * 1000)}"))


def _must_show(state: State, shown: State) -> bool:
    """Whether a person would feel a delay of one frame."""
    return (
        phase(state) is not phase(shown)
        or len(state.conversation.turns) != len(shown.conversation.turns)
        or state.notices is not shown.notices
        or state.outgoing is not shown.outgoing
        or state.settings is not shown.settings
        or state.credential is not shown.credential
        or state.personas is not shown.personas
        or state.preview is not shown.preview
    )
