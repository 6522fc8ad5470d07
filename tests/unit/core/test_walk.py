"""Every state within some steps and every event: update answers, and from everywhere there is a way back to
rest.
"""

from collections import deque

from app.core import persona_switching, server_events
from app.core.messages.effects.effect import Effect
from app.core.messages.events.event import Event
from app.core.messages.events.line_events import LineLost, LineUp, ServerSaid
from app.core.messages.events.presses import (
    Cancelled,
    FocusLost,
    LatchPressed,
    OtherKeyPressed,
    SystemPaused,
    TalkPressed,
    TalkReleased,
    TalkToggled,
)
from app.core.messages.events.program_events import Started, TimerFired
from app.core.messages.events.sound_events import (
    FrameCaptured,
    MicrophoneClosed,
    MicrophoneFailed,
    MicrophoneOpened,
    SpeakerDrained,
    SpeakerStopped,
)
from app.core.messages.events.turn_events import TextEntered
from app.core.messages.timer import Timer
from app.core.settings.settings import Settings
from app.core.state import LineStage, Phase, ReplyStage, State, phase
from app.core.turn import unsent
from app.core.turn.cues import alarm
from app.core.update import update
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.core.values.values import Heard
from app.protocol import messages as m
from tests.helpers.playbook import FRAME, PRACTICE, SERVICE

DONE = m.ResponseDone(response=m.Response(id="r1", status="completed"))
ERROR = m.Problem(type="invalid_request_error", message="no", event_id="ask-1")
WORLDS = (
    (SERVICE, Settings()),
    (PRACTICE, Settings(talk_mode="hold")),
    (SERVICE, Settings(talk_mode="hold", double_tap=True, cap_action="send")),
    (SERVICE, Settings(talk_mode="toggle")),
)


MOST = 900  # 8,000 take a minute and have been walked too


def said(message: m.FromServer) -> Event:
    return ServerSaid(message=message, at=50.0)


ALPHABET: tuple[Event, ...] = (
    TalkPressed(at=10.0),
    TalkReleased(at=10.1),
    TalkReleased(at=12.0),
    Cancelled(at=12.0),
    FocusLost(),
    TalkToggled(at=12.0),
    LatchPressed(at=10.1),
    OtherKeyPressed(at=10.2, by="window"),
    SystemPaused(reason="sleep"),
    TextEntered(text="hello", at=12.0),
    MicrophoneOpened(take=1),
    FrameCaptured(take=1, pcm=FRAME * 4, level=-20.0),
    MicrophoneClosed(take=1),
    MicrophoneFailed(take=1, trouble=Trouble("microphone_lost")),
    LineUp(),
    LineLost(trouble=Trouble("network")),
    LineLost(trouble=Trouble("invalid_api_key")),
    said(m.SessionCreated()),
    said(m.SessionUpdated()),
    said(m.AudioCommitted(item_id="u1")),
    said(m.ResponseCreated(response=m.Response(id="r1"))),
    said(m.AudioDelta(response_id="r1", item_id="a1", delta=FRAME)),
    said(DONE),
    said(m.ResponseDone(response=m.Response(id="r1", status="failed"))),
    said(m.ErrorSaid(error=ERROR)),
    SpeakerStopped(heard=(Heard("a1", 0, 10.0, 40.0),)),
    SpeakerDrained(),
    *(TimerFired(timer=timer) for timer in Timer),
)


def shape(state: State) -> tuple[object, ...]:
    """What tells two states apart for the walk: the stages, not the counters and the words."""
    take = state.take
    lined_up = take and take.next
    return (
        take and (take.stage, min(take.bytes, 1), min(take.sent, 1), lined_up is not None, bool(take.keep)),
        take and (take.latched, take.tapped),
        lined_up and (lined_up.latched, bool(lined_up.released_at)),
        (state.settings.talk_mode, state.settings.double_tap),
        tuple((bool(o.text), o.handed, o.draft) for o in state.outgoing[:2]),
        len(state.unanswered) > 0,
        state.reply.stage,
        state.reply.sounding,
        state.reply.wanted,
        state.reply.response_id,
        bool(state.reply.asked_as),
        state.line.stage,
    )


def normal(state: State) -> State:
    """Numbers that only grow are set back, so that the walk ends."""
    take = state.take and replace(state.take, number=1)
    reply = state.reply
    if reply.asked_as:
        reply = replace(reply, asked_as="ask-1")
    return replace(state, take=take, take_number=min(state.take_number, 1), reply=reply)


def reachable() -> list[State]:
    found: dict[tuple[object, ...], State] = {}
    for target, settings in WORLDS:
        first, _ = update(State(), Started(settings=settings, target=target))
        todo = deque([first])
        most = len(found) + MOST // len(WORLDS)
        while todo and len(found) < most:  # breadth first: the shortest ways into trouble come first
            state = todo.popleft()
            if shape(state) in found:
                continue
            found[shape(state)] = state
            for event in ALPHABET:
                after, _ = update(state, event)
                todo.append(normal(after))
    return list(found.values())


STATES = reachable()


def test_every_reachable_pair_has_an_answer_and_a_phase() -> None:
    seen = set()
    for state in STATES:
        for event in ALPHABET:
            after, effects = update(state, event)
            seen.add(phase(after))
            assert all(isinstance(x, Effect) for x in effects)
    assert len(STATES) > 200
    assert {
        Phase.READY,
        Phase.OPENING,
        Phase.RECORDING,
        Phase.SENDING,
        Phase.THINKING,
        Phase.SPEAKING,
        Phase.LATCHED,
        Phase.CANCELLED,
    } <= seen


def settle(state: State) -> State:
    """A world that behaves badly but not for ever: devices close, timers run out, the line is refused."""
    take = state.take
    world: list[Event] = [TalkReleased(at=99.0)]
    if take is not None:
        world += [
            TimerFired(timer=Timer.TAIL),
            TimerFired(timer=Timer.DRAIN, at=99.0),
            TalkReleased(at=199.0),
            TimerFired(timer=Timer.TAIL),
            TimerFired(timer=Timer.DRAIN, at=199.0),
            # One that stays on without the key stays on until a press or the longest take, by design.
            *(TimerFired(timer=timer, at=299.0) for timer in (Timer.CAP, Timer.DRAIN) * 2),
        ]
    world += [
        SpeakerDrained(),
        *(TimerFired(timer=t) for t in (Timer.GREETING, Timer.CONFIGURE, Timer.REDIAL)),
    ]
    world += [LineLost(trouble=Trouble("invalid_api_key"))]
    world += [TimerFired(timer=timer) for timer in (Timer.PATIENCE, Timer.CANCEL) * 2]
    for event in world:
        state, _ = update(state, event)
    return state


def test_a_delta_concerns_nothing_beyond_the_answer_and_the_transcript() -> None:
    deltas: tuple[m.ServerMessage, ...] = (
        m.AudioDelta(response_id="r1", item_id="a1", delta=FRAME),
        m.AudioTranscriptDelta(response_id="r1", item_id="a1", delta="word"),
        m.TextDelta(response_id="r1", item_id="a1", delta="word"),
    )
    for state in STATES:
        if state.reply.stage is ReplyStage.ASKED:
            continue  # the first word of an answer begins it, and proves that its turn has arrived
        for delta in deltas:
            after, effects = update(state, said(delta))
            followed = persona_switching.followed(after, state, lambda s, _: (s, ()))
            assert followed == (after, ()), delta
            assert not unsent.changes(state, after)
            assert not alarm(state, after)
            assert (after, effects) == server_events.heard(state, delta, 50.0)


def test_from_everywhere_the_way_leads_back_to_rest_with_timers_alone() -> None:
    for state in STATES:
        rest = settle(state)
        assert rest.take is None, shape(state)
        assert rest.reply.stage is ReplyStage.IDLE, shape(state)
        assert not rest.reply.sounding, shape(state)
        assert rest.line.stage in (LineStage.BLOCKED, LineStage.REST), shape(state)


def test_what_was_said_is_somewhere_until_it_is_answered() -> None:
    """No reachable step lets a take vanish that was long and loud enough, unless the person threw it away."""
    for state in STATES:
        take = state.take
        if take is None or take.bytes < 48 * 120:
            continue
        for event in ALPHABET:
            after, _ = update(state, event)
            gone = after.take is None or after.take.at != take.at
            thrown = isinstance(event, TalkReleased) and event.at < take.at + 0.2
            thrown |= isinstance(event, OtherKeyPressed) and event.at <= take.at + 1
            thrown |= take.tapped and event == TimerFired(timer=Timer.TAIL)
            if gone and not thrown:
                assert after.outgoing or after.unanswered, (shape(state), event)
