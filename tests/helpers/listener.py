"""A session that only records what is dispatched to it and has the state that the test sets; it decides
nothing.
"""

from collections.abc import Callable

import msgspec

from app.core.messages.events.event import Event
from app.core.messages.events.sound_events import MeterWanted
from app.core.settings.settings import Settings
from app.core.state import LineStage, LineState, State
from app.core.values.replacing import replace
from app.core.values.values import Target

READY = State(
    settings=Settings(show_guide=False),
    target=Target(url="wss://api.example.org"),
    line=LineState(LineStage.UP),
)


class Listener:
    """``told`` holds all dispatched facts; the test sets the state."""

    def __init__(self, state: State = READY) -> None:
        self.state = state
        self.told: list[Event] = []
        self._watchers: list[Callable[[State, State], None]] = []

    def dispatch(self, event: Event) -> None:
        self.told.append(event)

    def watch(self, callback: Callable[[State, State], None]) -> Callable[[], None]:
        self._watchers.append(callback)
        return lambda: self._watchers.remove(callback)

    def become(self, state: State) -> None:
        previous, self.state = self.state, state
        for watcher in self._watchers:
            watcher(state, previous)

    def choose(self, **changes: object) -> None:
        self.become(replace(self.state, settings=msgspec.structs.replace(self.state.settings, **changes)))

    @property
    def names(self) -> list[str]:
        return [type(event).__name__ for event in self.told]

    @property
    def meter(self) -> list[bool]:
        """Record each time the level meter is switched on or off."""
        return [event.on for event in self.told if isinstance(event, MeterWanted)]
