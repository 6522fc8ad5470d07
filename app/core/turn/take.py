"""The sound of the open take: how it is captured and put on the wire, and how the take ends (sent, kept, or
nothing).

Rule 1: nothing of a take is appended after its commit. Rule 2: nothing under 120 ms, and nothing silent, is
committed. Rule 3: two takes never share the server's buffer. This file decides; it never waits, reads the
clock or touches a device. Source: OpenAI Realtime API reference, client events ``input_audio_buffer.append``,
``.commit`` and ``.clear`` with ``turn_detection: null``.
"""

from app.core.answer import conversation as talk_log
from app.core.answer import reply as answer
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.line_effects import Say
from app.core.messages.effects.program_effects import StartTimer, StopTimer
from app.core.messages.effects.sound_effects import CloseMicrophone
from app.core.messages.events.sound_events import FrameCaptured, MicrophoneClosed, MicrophoneFailed
from app.core.messages.timer import Timer
from app.core.state import LineStage, Outgoing, State, Take, TakeStage
from app.core.steps import Step, chain, nothing, noticed, then
from app.core.turn import handsfree, press_meaning
from app.core.turn.audio_batches import appends
from app.core.turn.cues import cue
from app.core.turn.outgoing import flush, post
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.core.values.values import Role, Turn, TurnStatus
from app.protocol.messages import AppendAudio, ClearAudio
from app.protocol.pcm import BYTES_PER_MS, BYTES_PER_SECOND, exact_ms_of

LEAST_COMMIT_MS = 120
"""The service refuses a commit under 100 ms ("buffer too small"); this stays clear of its rounding."""
DRAIN_S = 0.5
"""So long may a device take to deliver the rest. One that dies while closing never reports its end."""
LOST_MS = 40.0
"""Fewer dropped samples than a frame are not worth a notice."""
_CLOCKS = (Timer.TAIL, Timer.DRAIN, Timer.CAP, Timer.WARNING, Timer.OPENING)


def with_take(state: State, **changes: object) -> State:
    """The state with its open take changed."""
    assert state.take is not None
    return replace(state, take=replace(state.take, **changes))


def clear(state: State, sent: int) -> Step:
    """Empties the server's buffer of a take that is not to be committed: the next commit would contain it."""
    if sent and state.line.stage is LineStage.UP and state.target.can.clears:
        number = state.counter + 1
        return replace(state, counter=number), (Say(ClearAudio(event_id=f"clear-{number}")),)
    return nothing(state)


def timers_on(state: State) -> tuple[Effect, ...]:
    """The timers of a take that the talk key began: too long, nearly too long, slow to open."""
    longest = float(state.settings.longest_take_s)
    return (
        StartTimer(Timer.CAP, longest),
        StartTimer(Timer.WARNING, longest - press_meaning.WARNING_S),
        StartTimer(Timer.OPENING, press_meaning.SLOW_S),
    )


def timers_off() -> tuple[Effect, ...]:
    return tuple(StopTimer(timer) for timer in _CLOCKS)


# ---------------------------------------------------------------- the sound


def opened(state: State, number: int) -> Step:
    """The first real sample is here: now is the time to speak."""
    if state.take is None or state.take.number != number:
        return nothing(state)
    if state.take.stage is TakeStage.OPENING:
        state = with_take(state, stage=TakeStage.RECORDING)
    return state, cue(state, "start")


def captured(state: State, frame: FrameCaptured) -> Step:
    """Sound of the take: kept until the server has acknowledged the turn, and put on the wire at once when
    the line is up and nothing older waits.
    """
    take, sound = state.take, replace(state.sound, level=frame.level)
    if take is None or take.number != frame.take:
        return nothing(replace(state, sound=sound))
    if take.hands_free:
        return handsfree.streamed(replace(state, sound=sound), take, frame)
    # Usually all before it is on the wire. Else it queues behind the others and goes with ``catch_up``.
    goes = take.sent == len(take.frames) and _may_append(state)
    quietest, quiet_ms = _quiet(take, frame)
    grown = replace(
        take,
        frames=take.frames + (frame.pcm,),  # noqa: RUF005 - half the time, and this is each frame
        sent=take.sent + goes,
        bytes=take.bytes + len(frame.pcm),
        level=frame.level,
        peak=max(take.peak, frame.level),
        quietest=quietest,
        quiet_ms=quiet_ms,
    )
    if not goes:
        step = catch_up(replace(state, take=grown, sound=sound))
    else:
        seconds = len(frame.pcm) / BYTES_PER_SECOND
        spent = replace(state.spent, sent_seconds=state.spent.sent_seconds + seconds)
        # One copy of the state for all of it: this is the hottest line of the program.
        state = replace(state, take=grown, spent=spent, sound=sound)
        step = state, (Say(AppendAudio(audio=frame.pcm)),)
    return step if grown.quiet_ms < press_meaning.QUIET_MS else then(step, _over_if_quiet)


def _quiet(take: Take, frame: FrameCaptured) -> tuple[float, float]:
    """The noise floor while the key is held; afterwards, for how long the tail has been under it."""
    if take.stage in (TakeStage.OPENING, TakeStage.RECORDING):
        return min(take.quietest, frame.level), take.quiet_ms
    quiet = frame.level < press_meaning.floor_dbfs(take)
    return take.quietest, take.quiet_ms + exact_ms_of(len(frame.pcm)) if quiet else 0.0


def _over_if_quiet(state: State) -> Step:
    """Nobody speaks any more: the tail need not be waited for."""
    take = state.take
    waits = take is not None and take.stage is TakeStage.TAIL and not take.tapped
    return drain(state) if waits else nothing(state)


def drain(state: State) -> Step:
    """The take is over: let the device deliver what was spoken until now."""
    state = with_take(state, stage=TakeStage.DRAINING)
    assert state.take is not None
    return state, (
        CloseMicrophone(state.take.number),
        StopTimer(Timer.TAIL),
        StartTimer(Timer.DRAIN, DRAIN_S),
    )


def catch_up(state: State) -> Step:
    """Append every frame of the open take that is not on the wire yet, if its turn has come."""
    take = state.take
    if take is None or take.sent == len(take.frames) or not _may_append(state):
        return nothing(state)
    fresh = take.frames[take.sent :]
    state = with_take(state, sent=len(take.frames))
    seconds = sum(map(len, fresh)) / BYTES_PER_SECOND
    spent = replace(state.spent, sent_seconds=state.spent.sent_seconds + seconds)
    return replace(state, spent=spent), appends(fresh)


def _may_append(state: State) -> bool:
    """Whether sound may go into the server's buffer: what is older and unsent goes first (rule 3)."""
    if state.take is not None and state.take.keep:
        return False  # it becomes a draft: what it appends now would only have to be cleared
    if state.line.stage is not LineStage.UP:
        return False
    return not state.outgoing or all(o.handed or o.draft for o in state.outgoing)


def closed(state: State, event: MicrophoneClosed) -> Step:
    """The device has delivered all: the take ends."""
    take = state.take
    if take is None or take.number != event.take:
        return nothing(state)
    if take.hands_free:
        return nothing(replace(state, take=None))
    if event.lost_ms >= LOST_MS:
        state = noticed(state, Trouble("sound_lost", f"{event.lost_ms:.0f} ms"))
    return ended(state, event.at)


def failed(state: State, event: MicrophoneFailed) -> Step:
    """The device is gone or never opened: what was heard until then is kept as a draft."""
    take = state.take
    if take is None or event.take not in (take.number, take.number + 1):
        return nothing(noticed(state, event.trouble))
    state = noticed(state, event.trouble)
    if event.take == take.number + 1:  # the one that is lined up; the open take still drains
        return nothing(with_take(state, next=None))
    if take.hands_free:
        return replace(state, take=None), timers_off()
    return ended(with_take(state, keep=event.trouble.code), event.at)


def ended(state: State, at: float) -> Step:
    """The one place where a take becomes sent, kept or nothing."""
    take = state.take
    assert take is not None
    state = replace(state, take=None)
    if take.bytes < LEAST_COMMIT_MS * BYTES_PER_MS:
        state, effects = _dropped(state, take, Trouble("too_short"))
    elif take.peak < press_meaning.SILENCE_DBFS:
        state, effects = _dropped(state, take, Trouble("nothing_heard", f"{take.peak:.0f} dBFS"))
    else:
        state, effects = _posted(state, take, at)
    state, following = _next(state, take)
    return state, timers_off() + effects + following


def _dropped(state: State, take: Take, trouble: Trouble) -> Step:
    """There was nothing in it. That is only said if the person ended it; other ends have their own words."""
    state, clearing = clear(state if take.keep else noticed(state, trouble), take.sent)
    return state, clearing + cue(state, "cancelled")


def _posted(state: State, take: Take, at: float) -> Step:
    """Gives the take its place in the transcript and sends it, or keeps it as a draft."""
    state, turn_id = talk_log.new_turn_id(state, take.at or at)
    draft = bool(take.keep)
    status = TurnStatus.UNSENT if draft else TurnStatus.WAITING
    ms = exact_ms_of(take.bytes)
    turn = Turn(turn_id, Role.USER, status=status, at=take.at, audio_ms=ms, reason=take.keep)
    sent = 0 if draft else take.sent
    out = Outgoing(take.number, turn_id, take.frames, sent=sent, draft=draft, reason=take.keep)
    state = talk_log.added(state, turn)
    if draft:
        state = noticed(
            replace(state, outgoing=(*state.outgoing, out)), Trouble(_kept_as(take.keep)), turn_id
        )
        return clear(state, take.sent)
    state, sending = post(state, out)
    return state, cue(state, "sent") + sending


def _kept_as(reason: str) -> str:
    return reason if reason == "take_capped" else "take_kept"


def _next(state: State, take: Take) -> Step:
    """The key went down again while the device drained: that take begins where this one ended."""
    lined_up = take.next
    if lined_up is None:
        return nothing(state)
    fresh = Take(take.number + 1, at=lined_up.at, latched=lined_up.latched)
    effects = timers_on(state)
    if lined_up.released_at:
        fresh = replace(fresh, stage=TakeStage.TAIL, released_at=lined_up.released_at)
        effects += (StartTimer(Timer.TAIL, state.settings.tail_ms / 1000),)
    # Its microphone has been ordered when the key went down; an answer may have begun to sound since.
    state, silence = answer.interrupt(replace(state, take=fresh, take_number=fresh.number))
    return state, silence + effects


def flushed(state: State) -> Step:
    """The line is up: send what waits, oldest first, then catch up with the open take."""
    return chain(state, flush, catch_up)
