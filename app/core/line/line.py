"""The connection: dial, greet, configure, replay, keep, lose, back off; it decides and never opens a socket.

A new connection knows nothing: the whole configuration goes first, then the conversation as text, then what
was never acknowledged. The retry policy is ``backoff``. Source: OpenAI Realtime API reference,
server events session.created and session.updated (expires_at).
"""

from app.core.answer import conversation as talk_log
from app.core.answer.reply import ask_if_wanted
from app.core.line.session_config import session_for
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.line_effects import Configured, Dial, HangUp, Say
from app.core.messages.effects.program_effects import StartTimer, StopTimer
from app.core.messages.effects.sound_effects import FinishSpeaker
from app.core.messages.events.credential_events import CredentialFact, CredentialPlaced
from app.core.messages.timer import Timer
from app.core.state import LineStage, Reply, ReplyStage, State
from app.core.steps import Step, chain, nothing, noticed, order, then, without_line_notices, without_notices
from app.core.turn import outgoing, take
from app.core.values.problems import Kind, Trouble, entry
from app.core.values.replacing import replace
from app.core.values.values import Target, TurnStatus
from app.protocol.messages import CreateItem, SessionConfig, SessionCreated, UpdateSession

DIAL_S = 30.0
HELD_S = 10.0
"""So long a line must hold, or carry an answer to its end, to count as good. Until then its loss is one more
failed attempt: a server that greets, configures and hangs up would else be dialled at full speed for ever."""
SPEAK_FIRST_S = 2.0
"""Some servers say nothing before they are configured. Every other one has said session.created by then."""
GREETING_S = 10.0
"""From our words to the end of patience with a server that never says anything."""
CONFIGURE_S = 4.0
IDLE_S = 300.0
PAUSE_S = 1.0
"""From a lock or the sleep of the machine to hanging up, so that the last commit still goes out."""
RENEW_BEFORE_S = 90.0
RENEW_AGAIN_S = 10.0
LONGEST_SESSION_S = 7 * 86_400.0
_FIRST_MS = 1e11
"""As seconds that is the year 5138, as milliseconds 1973."""
SOON_S = 0.5
LONGEST_BACKOFF_S = 30.0
BUSY_TIMES = 10
"""A server that asks to wait is tried again after so many times the usual pauses: 10 s to 5 min."""
NOT_TAKEN = "not_taken"
_TALKING = (LineStage.GREETING, LineStage.CONFIGURING, LineStage.UP)
_ASKED_FOR = ("cannot_update_voice",)
_TIMERS = (
    Timer.DIAL,
    Timer.ARRIVAL,
    Timer.GREETING,
    Timer.CONFIGURE,
    Timer.HELD,
    Timer.REDIAL,
    Timer.RENEW,
    Timer.IDLE,
    Timer.PATIENCE,
    Timer.CANCEL,
)


def backoff(attempt: int, counter: int) -> float:
    """Seconds until the next try: 1, 2, 4 ... 30, up to a quarter more so that clients stay out of step."""
    # Multiples of the golden ratio are spread evenly over 0 to 1, so no random numbers are needed here, where
    # the same state has to give the same answer.
    spread = (counter * 0.6180339887) % 1.0
    return min(LONGEST_BACKOFF_S, 2.0 ** min(attempt, 6)) * (1.0 + spread / 4)


def _with(state: State, **changes: object) -> State:
    return replace(state, line=replace(state.line, **changes))


# ---------------------------------------------------------------- dialling


def started(state: State) -> Step:
    """At the start: a service is dialled at once so that a wrong key shows; the practice server waits to be
    needed.
    """
    return nothing(state) if state.target.practice else ensure(state)


def ensure(state: State) -> Step:
    """The line is needed: dial, or dial now instead of later; one that is open or opening stays."""
    if state.closing or state.line.stage not in (LineStage.REST, LineStage.WAITING, LineStage.BLOCKED):
        return nothing(state)
    return dial(state)


def unlocked(state: State, event: CredentialFact) -> Step:
    """A credential has come when nobody waited for it any longer: dial at once if the line waits."""
    late = isinstance(event, CredentialPlaced) and event.late
    waits = state.line.stage in (LineStage.WAITING, LineStage.BLOCKED)
    return ensure(state) if late and waits else nothing(state)


def dial(state: State) -> Step:
    """Open a new connection."""
    state = _with(
        state,
        stage=LineStage.DIALLING,
        retry_seconds=0.0,
        trouble="",
        detail="",
        dialled=state.target.model,
    )
    return state, (StopTimer(Timer.REDIAL), StartTimer(Timer.DIAL, DIAL_S), Dial(state.target))


def dial_overdue(state: State) -> Step:
    """Neither the keyring nor the network has come back: say so, and try again later."""
    if state.line.stage is not LineStage.DIALLING:
        return nothing(state)
    return hang_up_for(state, Trouble("dial_overdue"))


def redial(state: State) -> Step:
    """The back-off is over."""
    return dial(state) if state.line.stage is LineStage.WAITING else nothing(state)


def retarget(state: State, target: Target) -> Step:
    """Another endpoint: hang up, forget what the old one refused, and dial the new one. Nothing said is
    lost.
    """
    state, cut = talk_log.left(outgoing.lost(_reply_lost(outgoing.elsewhere(state))))
    state = _with(
        replace(without_line_notices(state), target=target),
        stage=LineStage.REST,
        refused=target.refused,
        spoke=False,
        session=None,
        attempt=0,
        trouble="",
    )
    return chain(state, order(*cut, HangUp(), *_stop_timers()), started)


def up(state: State) -> Step:
    """The socket is open: the server speaks first."""
    if state.line.stage is not LineStage.DIALLING:
        return nothing(state)
    state = _with(state, stage=LineStage.GREETING, spoke=False, session=None, asked_config="")
    return state, (StopTimer(Timer.DIAL), StartTimer(Timer.GREETING, SPEAK_FIRST_S))


def created(state: State, message: SessionCreated, at: float) -> Step:
    """The session exists: configure it whole."""
    if state.line.stage not in (LineStage.GREETING, LineStage.DIALLING):
        return nothing(_with(state, session=message.session))
    return _greeted(state, message.session, at)


def _greeted(state: State, session: SessionConfig, at: float) -> Step:
    until = ends_at(session.expires_at, at)
    state = _with(state, stage=LineStage.CONFIGURING, session=session, expires_at=until, spoke=False)
    effects: tuple[Effect, ...] = (StopTimer(Timer.GREETING), StartTimer(Timer.CONFIGURE, CONFIGURE_S))
    if until:
        effects += (StartTimer(Timer.RENEW, max(RENEW_AGAIN_S, until - at - RENEW_BEFORE_S)),)
    return then((state, effects), configure)


def ends_at(said: object, at: float) -> float:
    """When the session ends, in unix seconds, by a server's ``expires_at``; 0.0 when it says nothing that can
    be meant (it has passed, or is further away than any session lasts).
    """
    if not isinstance(said, int):
        return 0.0
    until = float(said)
    while until > _FIRST_MS:  # some count in milliseconds or finer
        until /= 1000
    return until if at < until <= at + LONGEST_SESSION_S else 0.0


def configure(state: State) -> Step:
    """Send the configuration that the settings ask for."""
    number = state.counter + 1
    asked = f"config-{number}"
    voice = state.line.voice if state.line.spoke else state.settings.voice
    state = _with(replace(state, counter=number), asked_config=asked, voice=voice)
    return state, (Say(UpdateSession(event_id=asked, session=session_for(state))),)


def reconfigure(state: State) -> Step:
    """The settings changed: say so, when there is somebody to tell."""
    return configure(state) if _configured(state) else nothing(state)


def _configured(state: State) -> bool:
    """Whether this connection has been told a configuration, so that another has to follow it."""
    return bool(state.line.asked_config) and state.line.stage in _TALKING


def updated(state: State, session: SessionConfig, at: float) -> Step:
    """The server says what is in force. The first time the line is up with it."""
    if state.line.stage is LineStage.GREETING and not state.line.asked_config:
        return _greeted(state, session, at)  # it greets with this, before anybody has asked for anything
    configuring = state.line.stage in (LineStage.GREETING, LineStage.CONFIGURING)
    step: Step = _with(state, session=session), (Configured(session),)
    return then(step, ready) if configuring else step


def redirected(state: State, before: Target) -> Step:
    """If the server turned out to speak the other dialect, it cannot have understood what it was told."""
    return reconfigure(state) if state.target.dialect != before.dialect else nothing(state)


def configure_overdue(state: State) -> Step:
    """Some servers never acknowledge a configuration: go on."""
    return ready(state) if state.line.stage is LineStage.CONFIGURING else nothing(state)


def ready(state: State) -> Step:
    """The line is up: put the conversation back, send what waits, ask if an answer is owed."""
    state = without_line_notices(_with(state, stage=LineStage.UP, had=True))
    state, items = talk_log.replayed(state)
    replay = tuple(Say(CreateItem(event_id=f"replay-{n}", item=item)) for n, item in enumerate(items))
    over = StopTimer(Timer.GREETING), StopTimer(Timer.CONFIGURE)
    timers = (*over, StartTimer(Timer.HELD, HELD_S), StartTimer(Timer.IDLE, IDLE_S))
    return chain(state, order(*timers, *replay), take.flushed, ask_if_wanted)


def held(state: State) -> Step:
    """The line has proved good: its loss will be the first one again."""
    return nothing(_with(state, attempt=0)) if state.line.stage is LineStage.UP else nothing(state)


# ---------------------------------------------------------------- losing


def lost(state: State, trouble: Trouble) -> Step:
    """The line could not be opened or is gone: keep everything, and try again if trying can help."""
    if state.closing or state.line.stage is LineStage.REST:
        return nothing(state)
    was_up = state.line.stage is LineStage.UP
    state, effects = _break_off(state, trouble.code if trouble.code == NOT_TAKEN else "")
    kind = entry(trouble.code).kind
    if kind is Kind.CONFIG:
        state = _with(state, stage=LineStage.BLOCKED, trouble=trouble.code, detail=trouble.detail)
        return noticed(state, trouble), effects
    if state.target.practice and was_up and not _needed(state):
        return _with(state, stage=LineStage.REST), effects
    if not (was_up and trouble.code == "session_expired"):  # every session ends some time: that is no trouble
        state = noticed(state, trouble)
    attempt = state.line.attempt
    # A line that worked a moment ago mostly works again at once; only then the back-off begins.
    seconds = 0.1 if was_up and attempt == 0 else backoff(attempt, state.counter)
    if trouble.code == "busy":  # it asked to be left alone for a while
        seconds = backoff(attempt, state.counter) * BUSY_TIMES
    state = _with(
        state,
        stage=LineStage.WAITING,
        attempt=attempt + 1,
        retry_seconds=seconds,
        trouble=trouble.code,
        detail=trouble.detail,
    )
    return state, (*effects, StartTimer(Timer.REDIAL, seconds))


def _needed(state: State) -> bool:
    """Whether somebody waits for the line."""
    waiting = any(not o.draft for o in state.outgoing)
    return waiting or state.take is not None or state.reply.wanted


def _break_off(state: State, refused: str = "") -> Step:
    """What a lost line does to the rest: the answer ends where it is, what was said is to be sent again."""
    effects: tuple[Effect, ...] = _stop_timers()
    if state.reply.sounding:  # what has arrived may still be heard
        effects += (FinishSpeaker(),)
    state = outgoing.lost(state, refused)
    state, saved = (
        talk_log.response_ended(state, state.reply.response_id, TurnStatus.FAILED, "network")
        if state.reply.stage is ReplyStage.ACTIVE
        else (state, ())
    )
    state = _reply_lost(state)
    if state.take is not None:
        # The input buffer died with the session: all of the open take has to be appended to the next one.
        state = replace(state, take=replace(state.take, sent=0))
    return state, (*effects, *saved)


def _reply_lost(state: State) -> State:
    """The reply machine for a connection that knows no response; sound in the speaker goes on."""
    was = state.reply
    kept = Reply(
        sounding=was.sounding,
        wanted=was.wanted,
        retried=was.retried,
        limited=was.limited,
        tries=was.tries,
        rounds=was.rounds,
    )
    return replace(state, reply=kept)


def _stop_timers() -> tuple[Effect, ...]:
    return tuple(StopTimer(timer) for timer in _TIMERS)


def greeting_overdue(state: State) -> Step:
    """The socket is open and nobody speaks: it may be for us to begin. If that does not help, this is no
    Realtime server, or one in trouble.
    """
    if state.line.stage is not LineStage.GREETING:
        return nothing(state)
    if not state.line.asked_config:
        return then(configure(state), order(StartTimer(Timer.GREETING, GREETING_S)))
    step = lost(state, Trouble("unreachable", "no session.created"))
    return step[0], (HangUp(), *step[1])


def hang_up_for(state: State, trouble: Trouble) -> Step:
    """The server said that this session is of no more use."""
    step = lost(state, trouble)
    return step[0], (HangUp(), *step[1])


# ---------------------------------------------------------------- resting and renewing


def _quiet(state: State) -> bool:
    """Nothing is going on that a new connection would disturb."""
    reply = state.reply
    if any(out.handed for out in state.outgoing):
        return False
    return state.take is None and reply.stage is ReplyStage.IDLE and not reply.sounding and not reply.calls


def wake(state: State) -> Step:
    """Somebody is here: the line is needed, and it does not rest for a while."""
    effects: tuple[Effect, ...] = ()
    if state.line.stage is LineStage.UP and not state.closing:
        effects = (StartTimer(Timer.IDLE, IDLE_S),)
    return then((state, effects), ensure)


def leave(state: State) -> Step:
    """Nobody is here any more: the line rests soon."""
    return (state, (StartTimer(Timer.IDLE, PAUSE_S),)) if state.line.stage is LineStage.UP else nothing(state)


def idle(state: State) -> Step:
    """Nobody has spoken for long: close the line, not the conversation; the next press opens it again."""
    if state.line.stage is not LineStage.UP:
        return nothing(state)
    if not _quiet(state):
        return state, (StartTimer(Timer.IDLE, IDLE_S),)
    state, effects = _break_off(state)
    return _with(state, stage=LineStage.REST), (HangUp(), *effects)


def renew(state: State) -> Step:
    """The session is near its end: renew it at a quiet moment, with the conversation carried over."""
    if state.line.stage is not LineStage.UP:
        return nothing(state)
    if not _quiet(state):
        return state, (StartTimer(Timer.RENEW, RENEW_AGAIN_S),)
    return anew(state)


def anew(state: State) -> Step:
    """A new session at once, the conversation carried over; what is being said waits for it."""
    state, effects = _break_off(without_notices(state, _ASKED_FOR))
    return then((state, (HangUp(), *effects)), dial)


def renewed(state: State) -> Step:
    """The person wants a new session: now if nothing is going on, else soon; none is open is as good."""
    state = without_notices(state, _ASKED_FOR)
    if state.line.stage is LineStage.UP and not _quiet(state):
        return state, (StartTimer(Timer.RENEW, SOON_S),)
    return renew(state)


def reopen(state: State) -> Step:
    """Another conversation was opened: a session that knows the old one is of no use for it."""
    if state.line.stage in (LineStage.REST, LineStage.BLOCKED):
        return nothing(state)
    state, effects = _break_off(state)
    state = replace(state, reply=Reply(), unanswered=())
    step: Step = _with(state, stage=LineStage.REST, attempt=0), (HangUp(), *effects)
    return then(step, started)
