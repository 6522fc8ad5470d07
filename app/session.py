"""The one loop: takes in events, calls ``update``, performs the orders and notifies the watchers; free of Qt
and of policy.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial

from app.core.messages import ports as shape
from app.core.messages.effects.archive_effects import (
    ArchiveOrder,
    ForgetUnsent,
    KeepPart,
    KeepUnsent,
    SaveBill,
    SaveTurn,
)
from app.core.messages.effects.computer_effects import ComputerOrder
from app.core.messages.effects.credential_effects import CredentialOrder
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.line_effects import Configured, Dial, HangUp, RememberRefused, Say
from app.core.messages.effects.persona_effects import (
    DropPreview,
    ExportPersonas,
    FetchPreview,
    ImportPersonas,
    SavePersonas,
)
from app.core.messages.effects.program_effects import (
    BindTalkKey,
    RunTool,
    SavePreferences,
    StartTimer,
    StopTimer,
)
from app.core.messages.effects.release_effects import FetchReleaseNews, RememberReleases
from app.core.messages.effects.sound_effects import (
    ChooseDevices,
    CloseMicrophone,
    Cue,
    FinishSpeaker,
    KeepMicrophone,
    OpenMicrophone,
    Play,
    SetVolumes,
    StopSpeaker,
    WatchLevel,
)
from app.core.messages.events.event import Event
from app.core.messages.events.line_events import ServerSaid
from app.core.messages.events.program_events import Closing, TimerFired, ToolAnswered
from app.core.messages.timer import Timer
from app.core.state import State, phase
from app.core.update import update as decide
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.steady_clock import CLOCK

_log = logging.getLogger(__name__)

LONGEST_TIMER_S = 7 * 86_400.0

Update = Callable[[State, Event], tuple[State, tuple[Effect, ...]]]
Watcher = Callable[[State, State], None]
Listener = Callable[[Event | Effect], None]
Crashed = Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class Hands:
    """One of each hand; ``assemble`` says which."""

    line: shape.Line
    microphone: shape.Microphone
    speaker: shape.Speaker
    devices: shape.Devices
    keeper: shape.Keeper
    toolbox: shape.Toolbox
    credentials: shape.Credentials
    previewer: shape.Previewer | None = None
    archive: shape.Archive | None = None
    releases: shape.ReleaseFeed | None = None  # where this build has an address to ask
    computer: shape.Computer | None = None
    talk_key: shape.TalkKey | None = None  # where there is no window, nothing has to work beside it


class Session:
    """Owns the State, the timers and the running tools. Everything happens on the thread of the running loop.

    Hands need ``dispatch`` before the session can have them, so they are attached afterwards::

        session = Session()
        session.attach(build_hands(session.dispatch))

    Orders given before that wait for the hands. A fault of ours goes to ``crashed`` (default: it is raised).
    """

    def __init__(
        self, update: Update = decide, *, state: State | None = None, crashed: Crashed | None = None
    ) -> None:
        self._update = update
        self._crashed = crashed or _raise
        self._state = state or State()
        self._hands: Hands | None = None
        self._early: list[Effect] = []
        self._events: deque[Event] = deque()
        self._busy = False
        self._closed = False
        self._unkept: Trouble | None = None
        self._timers: dict[tuple[Timer, str], asyncio.TimerHandle] = {}
        self._running: set[asyncio.Task[None]] = set()
        self._watchers: list[Watcher] = []
        self._listeners: list[Listener] = []

    @property
    def state(self) -> State:
        """The present state; a frozen value."""
        return self._state

    def attach(self, hands: Hands) -> None:
        """Give the session its hands, once; what was ordered before is done now."""
        self._hands = hands
        early, self._early = self._early, []
        for effect in early:
            self._guarded(partial(self._perform, effect, hands))

    def watch(self, callback: Watcher) -> Callable[[], None]:
        """Call ``callback(state, previous)`` after each change; returns what ends it."""
        self._watchers.append(callback)
        return lambda: self._watchers.remove(callback)

    def listen(self, callback: Listener) -> Callable[[], None]:
        """Call ``callback`` with every event and every order as it comes; returns what ends it."""
        self._listeners.append(callback)
        return lambda: self._listeners.remove(callback)

    def dispatch(self, event: Event) -> None:
        """Take in a fact. Facts reported meanwhile (by a hand that answers at once) wait their turn."""
        if self._closed:
            return
        if self._state.take is None:
            CLOCK.follow()
        self._events.append(event if event.at else replace(event, at=CLOCK.now()))
        if self._busy:
            return
        self._busy = True
        previous = self._state
        try:
            while self._events:
                self._step(self._events.popleft())
        finally:
            self._busy = False
        if self._state is not previous:
            if _log.isEnabledFor(logging.DEBUG):
                _log_phase(previous, self._state)
            for watcher in tuple(self._watchers):
                try:
                    watcher(self._state, previous)
                except Exception as error:
                    self._crashed(error)

    async def close(self) -> Trouble | None:
        """End in order: tell the core, hang up with 1000, release the devices, write what is unwritten.

        Returns what went wrong if something could not be written; called again, it is tried again.
        """
        if self._closed:
            return await self._write_the_rest()
        self.dispatch(Closing())
        self._closed = True
        for timer in self._timers.values():
            timer.cancel()
        self._timers.clear()
        for task in (running := tuple(self._running)):
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        if (hands := self._hands) is None:
            return None
        # One that fails must not keep the others from ending well.
        if hands.talk_key is not None:
            self._guarded(hands.talk_key.shut)
        self._guarded(hands.microphone.shut)
        self._guarded(hands.speaker.shut)
        ends: list[Coroutine[None, None, object]]
        ends = [hands.line.close(), hands.keeper.close(), hands.credentials.close()]
        if hands.computer is not None:
            ends.append(hands.computer.close())
        if hands.previewer is not None:
            ends.append(hands.previewer.close())
        if hands.releases is not None:
            ends.append(hands.releases.close())
        for end in await asyncio.gather(*ends, return_exceptions=True):
            if isinstance(end, Exception):
                self._crashed(end)
            elif isinstance(end, Trouble):
                self._unkept = end
        return self._unkept

    async def _write_the_rest(self) -> Trouble | None:
        if self._hands is not None and self._unkept is not None:
            self._unkept = await self._hands.keeper.close()
        return self._unkept

    async def leave(self) -> Trouble | None:
        """After ``close`` returned trouble and nobody can be asked: keep what was said wherever that is
        possible. Returns what went wrong if it is nowhere.
        """
        return await self._hands.keeper.leave() if self._hands is not None else None

    # ------------------------------------------------------------------ inside

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Exception as error:
            self._crashed(error)

    def _step(self, event: Event) -> None:
        try:
            for listener in self._listeners:
                listener(event)
            if _log.isEnabledFor(logging.DEBUG) and isinstance(event, ServerSaid):
                _log.debug("< %s", type(event.message).__name__)
            self._state, effects = self._update(self._state, event)
        except Exception as error:
            self._crashed(error)
            return
        # The orders belong together: one that fails must not keep the others (a timer, a hang-up) from being
        # carried out. Its fault is reported when they are.
        faults = [fault for effect in effects if (fault := self._fault_in(effect)) is not None]
        for fault in faults:
            self._crashed(fault)

    def _fault_in(self, effect: Effect) -> Exception | None:
        """Carry the order out; returns what went wrong."""
        try:
            for listener in self._listeners:
                listener(effect)
            if self._hands is None:
                self._early.append(effect)
            else:
                self._perform(effect, self._hands)
        except Exception as error:
            return error
        return None

    def _perform(self, effect: Effect, hands: Hands) -> None:
        match effect:
            case Play():
                hands.speaker.play(effect.item_id, effect.content_index, effect.pcm)
            case Say():
                if _log.isEnabledFor(logging.DEBUG):
                    _log.debug("> %s", type(effect.message).__name__)
                hands.line.send(effect.message)
            case StartTimer():
                self._start_timer(effect)
            case StopTimer():
                self._stop_timer(effect.timer, effect.about)
            case Dial():
                hands.line.dial(effect.target)
            case HangUp():
                hands.line.hang_up()
            case OpenMicrophone():
                hands.microphone.open(effect.take, effect.preroll_ms)
            case CloseMicrophone():
                hands.microphone.close(effect.take, discard=effect.discard)
            case KeepMicrophone():
                hands.microphone.keep(effect.seconds)
            case WatchLevel():
                hands.microphone.watch(effect.on)
            case FinishSpeaker():
                hands.speaker.finish()
            case StopSpeaker():
                hands.speaker.stop()
            case SetVolumes():
                hands.speaker.volumes(effect.voice, effect.cues)
            case Cue():
                hands.speaker.cue(effect.name)
            case ChooseDevices():
                hands.devices.choose(effect.input_id, effect.output_id)
            case BindTalkKey():
                if hands.talk_key is not None:
                    hands.talk_key.bind(effect.key, effect.stop, swallow=effect.swallow, own=effect.own)
            case SaveTurn():
                hands.keeper.save_turn(effect.conversation, effect.turn, effect.before)
            case SaveBill():
                hands.keeper.save_bill(effect.conversation, effect.bill)
            case KeepUnsent():
                hands.keeper.keep_unsent(effect.unsent, effect.parts)
            case KeepPart():
                hands.keeper.keep_part(effect.part, effect.start)
            case ForgetUnsent():
                hands.keeper.forget_unsent(effect.turn_id)
            case RememberRefused():
                hands.keeper.remember_refused(effect.target)
            case SavePreferences():
                hands.keeper.save_preferences(effect.settings)
            case RememberReleases():
                hands.keeper.remember_releases(effect.memory)
            case FetchReleaseNews() if hands.releases is not None:
                hands.releases.fetch(effect.serial)
            case SavePersonas():
                hands.keeper.save_personas(effect.personas)
            case ExportPersonas():
                hands.keeper.export_personas(effect.path, effect.personas)
            case ImportPersonas():
                hands.keeper.import_personas(effect.path)
            case FetchPreview() if hands.previewer is not None:
                hands.previewer.fetch(effect.number, effect.target, effect.messages)
            case DropPreview() if hands.previewer is not None:
                hands.previewer.drop()
            case ArchiveOrder():
                if hands.archive is not None:
                    hands.archive.do(effect)
            case ComputerOrder():
                if hands.computer is not None:
                    hands.computer.do(effect)
            case CredentialOrder():
                hands.credentials.do(effect)
            case RunTool():
                self._run(self._use_tool(hands.toolbox, effect), effect.call_id)
            case Configured() | FetchPreview() | DropPreview() | FetchReleaseNews():
                pass  # for the record only: listeners have seen it
            case _:
                raise NotImplementedError(f"nobody performs {effect!r}")

    def _start_timer(self, order: StartTimer) -> None:
        timer, about = order.timer, order.about
        self._stop_timer(timer, about)
        loop = asyncio.get_running_loop()
        # A number that came over the wire may be behind it; a timer of over 24 days overflows in Qt.
        seconds = min(max(0.0, order.seconds), LONGEST_TIMER_S)
        self._timers[timer, about] = loop.call_later(seconds, self._fire, timer, about)

    def _stop_timer(self, timer: Timer, about: str) -> None:
        if (handle := self._timers.pop((timer, about), None)) is not None:
            handle.cancel()

    def _fire(self, timer: Timer, about: str) -> None:
        del self._timers[timer, about]
        self.dispatch(TimerFired(timer=timer, about=about))

    async def _use_tool(self, toolbox: shape.Toolbox, call: RunTool) -> None:
        output = await toolbox.run(call.name, call.arguments)
        self.dispatch(ToolAnswered(call_id=call.call_id, output=output))

    def _run(self, work: Coroutine[None, None, None], name: str) -> None:
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled() and isinstance(error := task.exception(), Exception):
            self._crashed(error)


def _log_phase(before: State, after: State) -> None:
    """One line per change of phase. Only names are logged here, never words, sound or secrets."""
    if (old := phase(before)) is not (new := phase(after)):
        _log.debug("= %s, was %s", new, old)


def _raise(error: Exception) -> None:
    raise error
