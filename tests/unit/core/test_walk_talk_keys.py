"""Every short way through three talk keys and the window's own, in every mode: one holds, one answers."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from app.core.messages.events.event import Event
from app.core.messages.events.line_events import LineUp, ServerSaid
from app.core.messages.events.presses import Cancelled, FocusLost, LatchPressed, TalkPressed, TalkReleased
from app.core.messages.events.program_events import Started, TimerFired
from app.core.messages.events.sound_events import FrameCaptured, MicrophoneClosed, MicrophoneOpened
from app.core.messages.timer import Timer
from app.core.settings.personas import Persona, Personas
from app.core.settings.settings import Settings
from app.core.state import State, TakeStage
from app.core.update import update
from app.core.values.replacing import replace
from app.protocol import messages as m
from tests.helpers.playbook import FRAME, SERVICE

CAST = Personas(
    (
        Persona(id="plain", name="Plain"),
        Persona(id="tutor", name="Tutor", instructions="Teach.", talk_key="F13"),
        Persona(id="guide", name="Guide", instructions="Guide.", voice="cedar", talk_key="F14"),
    ),
    "plain",
)
KEYS = (("window", ""), ("key", ""), ("key of tutor", "tutor"), ("key of guide", "guide"))
MODES = (
    Settings(talk_mode="auto"),
    Settings(talk_mode="hold"),
    Settings(talk_mode="hold", double_tap=True, tail_ms=0),
    Settings(talk_mode="toggle"),
)
MOST = 250
LISTENING = (TakeStage.OPENING, TakeStage.RECORDING)


@dataclass(frozen=True)
class KeyPlace:
    """A state, when it is, and whose keys began the open take and the one that is lined up."""

    state: State
    now: float
    owner: str = ""
    lined: str = ""

    @property
    def kind(self) -> tuple[object, ...]:
        take = self.state.take
        stages = take and (take.stage, take.latched, take.tapped, min(take.bytes, 1))
        lined_up = take and take.next
        lined = lined_up and (lined_up.latched, bool(lined_up.released_at))
        who = (self.state.talk_key.holder, self.state.personas.current, self.owner, self.lined)
        return (stages, lined, who)


def things(place: KeyPlace) -> Iterator[Event]:
    for seconds in (0.06, 0.6):
        at = place.now + seconds
        for by, persona in KEYS:
            yield TalkPressed(at=at, by=by, persona=persona)
            yield TalkReleased(at=at, by=by)
    yield Cancelled(at=place.now + 0.1)
    yield FocusLost(at=place.now)
    yield LatchPressed(at=place.now)
    yield from (TimerFired(timer=timer, at=place.now) for timer in (Timer.TAIL, Timer.DRAIN, Timer.CAP))
    if (take := place.state.take) is not None:
        yield MicrophoneOpened(take=take.number)
        yield FrameCaptured(take=take.number, pcm=FRAME * 5, level=-20.0)
        yield MicrophoneClosed(take=take.number, at=place.now)


def gone_on(place: KeyPlace, event: Event) -> KeyPlace:
    state, _ = update(place.state, event)
    old, take = place.state.take, state.take
    persona = event.persona if isinstance(event, TalkPressed) else ""
    owner, lined = place.owner, place.lined
    if take is None:
        owner = lined = ""
    elif old is None or old.number != take.number:
        through_the_line = old is not None and old.next is not None
        owner, lined = (place.lined if through_the_line else persona), ""
    elif take.next is not None and (old is None or old.next is None):
        lined = persona
    elif take.next is None:
        lined = ""
    return KeyPlace(state, max(place.now, event.at), owner, lined)


def ways(settings: Settings) -> list[KeyPlace]:
    state, _ = update(State(), Started(settings=settings, target=SERVICE, personas=CAST, at=100.0))
    for event in (
        LineUp(),
        ServerSaid(message=m.SessionCreated()),
        ServerSaid(message=m.SessionUpdated()),
    ):
        state, _ = update(state, event)
    found: dict[tuple[object, ...], KeyPlace] = {}
    todo = deque([KeyPlace(state, 100.0)])
    while todo and len(found) < MOST:
        place = todo.popleft()
        if place.kind not in found:
            found[place.kind] = place
            todo.extend(gone_on(place, event) for event in things(place))
    return list(found.values())


def tailing(state: State) -> bool:
    free = state.talk_key.holder is None
    return free and state.take is not None and state.take.stage is TakeStage.TAIL


@pytest.mark.parametrize("settings", MODES, ids=["auto", "hold", "double tap", "toggle"])
def test_one_key_holds_and_its_persona_answers(settings: Settings) -> None:
    places = ways(settings)
    assert {place.owner for place in places} == {"", "tutor", "guide"}
    assert {place.lined for place in places} == {"", "tutor", "guide"}
    for place in places:
        for event in things(place):
            after = gone_on(place, event)
            now, was = after.state.personas.current, place.state.personas.current
            told = (place.kind, event)
            if after.owner:
                assert now == after.owner, told
            if now != was:
                began = after.state.take_number != place.state.take_number
                assert began, told
            take = after.state.take
            if isinstance(event, TalkPressed) and event.persona and tailing(place.state):
                assert take is None or now == event.persona or take.stage not in LISTENING, told
            holder = place.state.talk_key.holder
            if isinstance(event, TalkPressed | TalkReleased) and holder not in (None, event.by):
                assert after.state == place.state, told


@pytest.mark.parametrize("settings", MODES, ids=["auto", "hold", "double tap", "toggle"])
def test_no_key_sticks(settings: Settings) -> None:
    for place in ways(settings):
        state = place.state
        for by, _ in KEYS:
            state, _ = update(state, TalkReleased(at=place.now + 5, by=by))
        assert state.talk_key.holder is None, place.kind
        for timer in (Timer.TAIL, Timer.DRAIN, Timer.TAIL, Timer.DRAIN, *(Timer.CAP, Timer.DRAIN) * 2):
            state, _ = update(state, TimerFired(timer=timer, at=place.now + 400))
        assert replace(state.talk_key, holder=None) == state.talk_key, place.kind
        assert state.take is None, place.kind
