"""Between the session and Qt: one signal out with the View, ``tell`` in; it decides nothing.

A change of phase, of the transcript's length or of a notice is shown at once; levels, deltas and timers at
most 17 times a second, a running clock once a second. ``tell`` dispatches synchronously: the key event has
reached the core before it returns.
"""

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.conversation_ids import new_conversation_id
from app.core.messages.events.archive_events import ConversationOpened
from app.core.messages.events.event import Event
from app.core.messages.events.program_events import SettingsApplied
from app.core.messages.events.turn_events import TextEntered
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
    """The part of the session that the window needs."""

    @property
    def state(self) -> State:
        """The present state."""

    def dispatch(self, event: Event) -> None:
        """Handle an event before returning."""

    def watch(self, callback: Callable[[State, State], None]) -> Callable[[], None]:
        """Call back with (new, previous) after each change; returns the function that ends this."""


class Bridge(QObject):
    """The window's only connection to the program."""

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
        """Stop emitting."""
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
        """Run the one-second timer only while a clock is on screen: idle, nothing wakes each second."""
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

    def tell(self, event: Event) -> None:
        """Dispatch this event, stamped with the present time."""
        self._session.dispatch(replace(event, at=self.clock()))

    def send_text(self, text: str) -> None:
        """Send a typed message; blank text is none."""
        if text.strip():
            self.tell(TextEntered(text=text.strip()))

    def apply(self, settings: Settings) -> None:
        """These settings hold from now on."""
        if settings != self._session.state.settings:
            self.tell(SettingsApplied(settings=settings))

    def choose(self, **changes: object) -> None:
        """These options have these values from now on."""
        self.apply(replace(self._session.state.settings, **changes))

    def new_conversation(self) -> None:
        """Begin anew; what was said before stays kept."""
        self.tell(ConversationOpened(conversation=new_conversation_id()))


def _must_show(state: State, shown: State) -> bool:
    """Whether the change is one that a person would notice a frame late."""
    return (
        phase(state) is not phase(shown)
        or len(state.conversation.turns) != len(shown.conversation.turns)
        or state.notices is not shown.notices
        or state.outgoing is not shown.outgoing
        or state.settings is not shown.settings
        or state.talk_key is not shown.talk_key
        or state.credential is not shown.credential
        or state.computer is not shown.computer
        or state.personas is not shown.personas
        or state.preview is not shown.preview
    )
