"""Every state within some steps and every event: update answers, and from everywhere there is a way back to
rest.
"""

from collections import deque

from app.core.messages import effects as f
from app.core.messages import events as e
from app.core.settings.settings import Settings
from app.core.state import LineStage, Phase, ReplyStage, State, phase
from app.core.update import update
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.core.values.values import Heard
from app.protocol import messages as m
from tests.helpers.playbook import FRAME, PRACTICE, SERVICE

DONE = m.ResponseDone(response=m.Response(id="r1", status="completed"))
ERROR = m.Problem(type="invalid_request_error", message="no", event_id="ask-1")
TIMERS = (
    "tail",
    "drain",
    "cap",
    "undo",
    "patience",
    "warning",
    "cancel",
    "greeting",
    "configure",
    "redial",
    "idle",
    "renew",
    "warning",
    "opening",
)
WORLDS = (
    (SERVICE, Settings()),
    (PRACTICE, Settings(talk_mode="hold")),
    (SERVICE, Settings(talk_mode="hold", double_tap=True, cap_action="send")),
    (SERVICE, Settings(talk_mode="toggle")),
)


MOST = 900  # 8,000 take a minute and have been walked too


def said(message: m.FromServer) -> e.Event:
    return e.ServerSaid(message=message, at=50.0)


ALPHABET: tuple[e.Event, ...] = (
    e.TalkPressed(at=10.0),
    e.TalkReleased(at=10.1),
    e.TalkReleased(at=12.0),
    e.Cancelled(at=12.0),
    e.FocusLost(),
    e.TalkToggled(at=12.0),
    e.LatchPressed(at=10.1),
    e.OtherKeyPressed(at=10.2, by="window"),
    e.SystemPaused(reason="sleep"),
    e.TextEntered(text="hello", at=12.0),
    e.MicrophoneOpened(take=1),
    e.FrameCaptured(take=1, pcm=FRAME * 4, level=-20.0),
    e.MicrophoneClosed(take=1),
    e.MicrophoneFailed(take=1, trouble=Trouble("microphone_lost")),
    e.LineUp(),
    e.LineLost(trouble=Trouble("network")),
    e.LineLost(trouble=Trouble("invalid_api_key")),
    said(m.SessionCreated()),
    said(m.SessionUpdated()),
    said(m.AudioCommitted(item_id="u1")),
    said(m.ResponseCreated(response=m.Response(id="r1"))),
    said(m.AudioDelta(response_id="r1", item_id="a1", delta=FRAME)),
    said(DONE),
    said(m.ResponseDone(response=m.Response(id="r1", status="failed"))),
    said(m.ErrorSaid(error=ERROR)),
    e.SpeakerStopped(heard=(Heard("a1", 0, 10.0, 40.0),)),
    e.SpeakerDrained(),
    *(e.TimerFired(name=name) for name in TIMERS),
)


def shape(state: State) -> tuple[object, ...]:
    """What tells two states apart for the walk: the stages, not the counters and the words."""
    take = state.take
    return (
        take and (take.stage, min(take.bytes, 1), min(take.sent, 1), take.again, bool(take.keep)),
        take and (take.latched, take.tapped, take.again_latched, bool(take.again_released)),
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
        first, _ = update(State(), e.Started(settings=settings, target=target))
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
            assert all(isinstance(x, f.Effect) for x in effects)
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
    world: list[e.Event] = [e.TalkReleased(at=99.0)]
    if take is not None:
        world += [
            e.TimerFired(name="tail"),
            e.TimerFired(name="drain", at=99.0),
            e.TalkReleased(at=199.0),
            e.TimerFired(name="tail"),
            e.TimerFired(name="drain", at=199.0),
            # One that stays on without the key stays on until a press or the longest take, by design.
            *(e.TimerFired(name=name, at=299.0) for name in ("cap", "drain", "cap", "drain")),
        ]
    world += [e.SpeakerDrained(), *(e.TimerFired(name=n) for n in ("greeting", "configure", "redial"))]
    world += [e.LineLost(trouble=Trouble("invalid_api_key"))]
    world += [e.TimerFired(name=n) for n in ("patience", "cancel", "patience", "cancel")]
    for event in world:
        state, _ = update(state, event)
    return state


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
            thrown = isinstance(event, e.TalkReleased) and event.at < take.at + 0.2
            thrown |= isinstance(event, e.OtherKeyPressed) and event.at <= take.at + 1
            thrown |= take.tapped and event == e.TimerFired(name="tail")
            if gone and not thrown:
                assert after.outgoing or after.unanswered, (shape(state), event)
