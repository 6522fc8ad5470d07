"""The talk key and the take: press, hold, release, tail, drain, and the three ends of a take: sent, cancelled
or kept.

Rule 1: at most one take is open. Rule 2: every take ends in exactly one of sent, cancelled, draft. Rule 3:
nothing of a take is appended after its commit. Rule 4: nothing under 120 ms, and nothing silent, is
committed. This file decides; it never waits, reads the clock or touches a device: timers and devices are
orders, their news are events. Source: peers' conventions for push-to-talk; the table in ``TABLE`` is what the
diagram in the docs is drawn from.
"""

from dataclasses import replace

from app.core import conversation as talk_log
from app.core import reply as answer
from app.core.effects import CloseMicrophone, Cue, Effect, OpenMicrophone, Say, StartTimer, StopTimer
from app.core.events import FrameCaptured, MicrophoneClosed, MicrophoneFailed
from app.core.outgoing import flush, post
from app.core.problems import Trouble
from app.core.state import LineStage, Outgoing, ReplyStage, State, Take, TakeStage
from app.core.steps import Step, chain, nothing, noticed, order, then
from app.core.values import Role, Turn, TurnStatus
from app.protocol.messages import AppendAudio, ClearAudio

BYTES_PER_MS = 48
LEAST_COMMIT_MS = 120
SILENCE_DBFS = -60.0
DRAIN_S = 0.5
UNDO_S = 5.0
LONGEST_WAITING_MS = 30_000

TABLE: tuple[tuple[str, str, str, str], ...] = (
    # stage, event, next stage, what is ordered; tests hold it against every reachable state
    ("idle", "pressed", "opening", "silence the answer, open the microphone"),
    ("opening", "first sample", "recording", "start cue"),
    ("opening", "released", "tail", "tail timer"),
    ("opening", "released too soon", "idle", "discard"),
    ("opening", "longest take", "draining", "keep as a draft"),
    ("opening", "focus lost", "draining", "keep as a draft"),
    ("opening", "cancelled", "idle", "discard"),
    ("opening", "microphone closed", "idle", "nothing to send"),
    ("opening", "microphone failed", "idle", "say why"),
    ("recording", "released", "tail", "tail timer"),
    ("recording", "released too soon", "idle", "discard"),
    ("recording", "longest take", "draining", "keep as a draft"),
    ("recording", "focus lost", "draining", "keep as a draft"),
    ("recording", "cancelled", "idle", "discard, undo for 5 s"),
    ("recording", "microphone closed", "idle", "commit and ask"),
    ("recording", "microphone failed", "idle", "keep as a draft"),
    ("tail", "pressed", "recording", "go on"),
    ("tail", "tail over", "draining", "close the microphone"),
    ("tail", "cancelled", "idle", "discard, undo for 5 s"),
    ("tail", "microphone closed", "idle", "commit and ask"),
    ("tail", "microphone failed", "idle", "keep as a draft"),
    ("draining", "microphone closed", "idle", "commit and ask"),
    ("draining", "microphone closed, pressed again", "opening", "commit and ask, next take"),
    ("draining", "microphone failed", "idle", "keep as a draft"),
    ("draining", "microphone failed, pressed again", "opening", "keep as a draft, next take"),
    ("draining", "drain overdue", "idle", "commit and ask"),
    ("draining", "drain overdue, pressed again", "opening", "commit and ask, next take"),
    ("draining", "cancelled", "idle", "discard, undo for 5 s"),
)


# ---------------------------------------------------------------- the key


def pressed(state: State, at: float) -> Step:
    """The key went down: begin a take, go on with the one in its tail, or line up the next one."""
    take = state.take
    if state.closing:
        return nothing(state)
    if take is None:
        return begin(state, at)
    if take.hands_free:
        return answer.interrupt(state) if _answering(state) else end_hands_free(state)
    if take.stage is TakeStage.TAIL:
        return _with(state, stage=TakeStage.RECORDING), (StopTimer("tail"),)
    if take.stage is TakeStage.DRAINING and not take.again:
        return _with(state, again=True, again_at=at), (OpenMicrophone(take.number + 1),)
    return nothing(state)


def begin(state: State, at: float) -> Step:
    """A new take: silence first, then the microphone, whatever the line is doing."""
    hands_free = state.settings.turn_detection != "push_to_talk"
    number = (state.take_number) + 1
    take = Take(number, at=at, hands_free=hands_free)
    opening: tuple[Effect, ...] = (OpenMicrophone(number),)
    if not hands_free:
        opening += (StartTimer("cap", float(state.settings.longest_take_s)),)
    return chain(
        state,
        answer.interrupt,
        lambda s: (replace(s, take=take, take_number=number), opening),
    )


def _answering(state: State) -> bool:
    return state.reply.sounding or state.reply.stage in (ReplyStage.ASKED, ReplyStage.ACTIVE)


def _with(state: State, **changes: object) -> State:
    """The state with its open take changed."""
    assert state.take is not None
    return replace(state, take=replace(state.take, **changes))  # type: ignore[arg-type]


def released(state: State, at: float) -> Step:
    """The key came up: too soon to mean anything, or listen on for the tail."""
    take = state.take
    if take is None or take.hands_free:
        return nothing(state)
    if take.stage is TakeStage.DRAINING and take.again:
        return _with(state, again=False), (CloseMicrophone(take.number + 1, discard=True),)
    if take.stage not in (TakeStage.OPENING, TakeStage.RECORDING) or take.keep:
        return nothing(state)
    if (at - take.at) * 1000 < state.settings.min_hold_ms:
        return then(discard(state), lambda s: (noticed(s, Trouble("too_short")), ()))
    state = _with(state, stage=TakeStage.TAIL, released_at=at)
    tail = state.settings.tail_ms / 1000
    return (state, (StartTimer("tail", tail),)) if tail else drain(state)


def drain(state: State) -> Step:
    """The tail is over: let the device deliver what was spoken until now."""
    state = _with(state, stage=TakeStage.DRAINING)
    assert state.take is not None
    return state, (CloseMicrophone(state.take.number), StopTimer("tail"), StartTimer("drain", DRAIN_S))


def tail_over(state: State) -> Step:
    """The tail timer ran out."""
    return drain(state) if state.take is not None and state.take.stage is TakeStage.TAIL else nothing(state)


def drain_overdue(state: State, at: float) -> Step:
    """The device never said that it is closed: go on with what there is."""
    if state.take is None or state.take.stage is not TakeStage.DRAINING:
        return nothing(state)
    return _ended(state, at)


def keep(state: State, reason: str) -> Step:
    """The hold cannot go on (longest take, focus lost): end it and keep what was said, unsent."""
    take = state.take
    if take is None or take.hands_free or take.stage not in (TakeStage.OPENING, TakeStage.RECORDING):
        return nothing(state)
    return drain(_with(state, keep=reason))


def cancelled(state: State, at: float) -> Step:
    """Esc or Stop: throw the take away (undo for 5 s), else stop the answer, else hold back what waits to be
    sent.
    """
    take = state.take
    if take is not None and not take.hands_free:
        return then(discard(state), lambda s: _undoable(s, take, at))
    if take is not None:
        return answer.interrupt(state) if _answering(state) else end_hands_free(state)
    if _answering(state) or state.reply.wanted:
        return answer.interrupt(state)
    held = tuple(o if o.handed else replace(o, draft=True, reason="held") for o in state.outgoing)
    return nothing(replace(state, outgoing=held))


def discard(state: State) -> Step:
    """Close the microphone at once and forget the take at the server too."""
    take = state.take
    if take is None:
        return nothing(state)
    effects: tuple[Effect, ...] = (
        CloseMicrophone(take.number, discard=True),
        *_cue(state, "cancelled"),
        *_timers_off(),
    )
    if take.again:
        effects = (CloseMicrophone(take.number + 1, discard=True), *effects)
    return then((replace(state, take=None), effects), lambda s: _clear(s, take.sent))


def _clear(state: State, sent: int) -> Step:
    """Empty the server's buffer of a take that is not to be committed."""
    if sent and state.line.stage is LineStage.UP and state.target.quirks.clears:
        return state, (Say(ClearAudio()),)
    return nothing(state)


def _cue(state: State, name: str) -> tuple[Effect, ...]:
    """An earcon, for those who want earcons."""
    return (Cue(name),) if state.settings.cues else ()


def _timers_off() -> tuple[Effect, ...]:
    return StopTimer("tail"), StopTimer("drain"), StopTimer("cap")


def _undoable(state: State, take: Take, at: float) -> Step:
    if take.bytes < LEAST_COMMIT_MS * BYTES_PER_MS:
        return nothing(state)
    state, key = talk_log.new_key(state, at)
    held = Outgoing(take.number, key, take.frames, draft=True, reason="cancelled")
    return replace(state, outgoing=(*state.outgoing, held)), (StartTimer("undo", UNDO_S),)


def undo_over(state: State) -> Step:
    """The time to take a cancelled take back is over."""
    return nothing(replace(state, outgoing=tuple(o for o in state.outgoing if o.reason != "cancelled")))


# ---------------------------------------------------------------- the sound


def opened(state: State, number: int) -> Step:
    """The first real sample is here: now is the time to speak."""
    if state.take is None or state.take.number != number:
        return nothing(state)
    if state.take.stage is TakeStage.OPENING:
        state = _with(state, stage=TakeStage.RECORDING)
    return state, _cue(state, "start")


def captured(state: State, frame: FrameCaptured) -> Step:
    """Sound of the take: kept, and put on the wire when the line is up and nothing older waits."""
    take = state.take
    if take is None or take.number != frame.take:
        return nothing(state)
    if take.hands_free:
        return _streamed(state, take, frame)
    state = _with(
        state,
        frames=(*take.frames, frame.pcm),
        bytes=take.bytes + len(frame.pcm),
        level=frame.level,
        peak=max(take.peak, frame.level),
    )
    return catch_up(state)


def catch_up(state: State) -> Step:
    """Append every frame of the open take that is not on the wire yet, if its turn has come."""
    take = state.take
    if take is None or take.sent == len(take.frames) or not _may_append(state):
        return nothing(state)
    fresh = take.frames[take.sent :]
    state = _with(state, sent=len(take.frames))
    seconds = sum(map(len, fresh)) / (BYTES_PER_MS * 1000)
    spent = replace(state.spent, sent_seconds=state.spent.sent_seconds + seconds)
    return replace(state, spent=spent), tuple(Say(AppendAudio(audio=pcm)) for pcm in fresh)


def _may_append(state: State) -> bool:
    """Two takes never share a buffer: what is older and unsent goes first."""
    if state.take is not None and state.take.keep:
        return False
    return state.line.stage is LineStage.UP and all(o.handed or o.draft for o in state.outgoing)


def _streamed(state: State, take: Take, frame: FrameCaptured) -> Step:
    """Hands-free sound: sent as it comes; held while the line is not up; never while the answer sounds
    (half-duplex).
    """
    state = _with(state, level=frame.level, peak=max(take.peak, frame.level))
    if state.reply.sounding:
        return nothing(state)
    if state.line.stage is not LineStage.UP:
        frames = (*take.frames, frame.pcm)
        most = LONGEST_WAITING_MS // 40
        return nothing(_with(state, frames=frames[-most:]))
    waiting = (*take.frames, frame.pcm)
    state = _with(state, frames=())
    seconds = sum(map(len, waiting)) / (BYTES_PER_MS * 1000)
    spent = replace(state.spent, sent_seconds=state.spent.sent_seconds + seconds)
    return replace(state, spent=spent), tuple(Say(AppendAudio(audio=pcm)) for pcm in waiting)


def closed(state: State, event: MicrophoneClosed) -> Step:
    """The device has delivered all: the take ends."""
    take = state.take
    if take is None or take.number != event.take:
        return nothing(state)
    if take.hands_free:
        return nothing(replace(state, take=None))
    if event.lost_ms >= 40:
        state = noticed(state, Trouble("sound_lost", f"{event.lost_ms:.0f} ms"))
    return _ended(state, event.at)


def failed(state: State, event: MicrophoneFailed) -> Step:
    """The device is gone or never came: what was heard until then is kept, unsent."""
    take = state.take
    if take is None or event.take not in (take.number, take.number + 1):
        return nothing(noticed(state, event.trouble))
    state = noticed(state, event.trouble)
    if event.take == take.number + 1:
        return nothing(_with(state, again=False))
    if take.hands_free:
        return replace(state, take=None), _timers_off()
    return _ended(_with(state, keep=event.trouble.code), event.at)


def _ended(state: State, at: float) -> Step:
    """The one place where a take becomes sent, kept or nothing."""
    take = state.take
    assert take is not None
    state = replace(state, take=None)
    step: Step = state, _timers_off()
    if take.bytes < LEAST_COMMIT_MS * BYTES_PER_MS:
        step = then(step, lambda s: _unsent(s, take, Trouble("too_short")))
    elif take.peak < SILENCE_DBFS:
        step = then(step, lambda s: _unsent(s, take, Trouble("nothing_heard", f"{take.peak:.0f} dBFS")))
    else:
        step = then(step, lambda s: _posted(s, take, at))
    return then(step, lambda s: _next(s, take))


def _unsent(state: State, take: Take, trouble: Trouble) -> Step:
    shown = state if take.keep else noticed(state, trouble)
    return chain(shown, lambda s: _clear(s, take.sent), order(*_cue(state, "cancelled")))


def _posted(state: State, take: Take, at: float) -> Step:
    """Give the take its place in the transcript and send it, or keep it as a draft."""
    state, key = talk_log.new_key(state, take.at or at)
    draft = bool(take.keep)
    status = TurnStatus.UNSENT if draft else TurnStatus.WAITING
    ms = take.bytes / BYTES_PER_MS
    turn = Turn(key, Role.USER, status=status, at=take.at, audio_ms=ms, reason=take.keep)
    sent = 0 if draft else take.sent
    out = Outgoing(take.number, key, take.frames, sent=sent, draft=draft, reason=take.keep)
    state = talk_log.added(state, turn)
    if draft:
        state = noticed(replace(state, outgoing=(*state.outgoing, out)), Trouble(_kept_as(take.keep)), key)
        return _clear(state, take.sent)
    return then((state, _cue(state, "sent")), lambda s: post(s, out))


def _kept_as(reason: str) -> str:
    return reason if reason == "take_capped" else "take_kept"


def _next(state: State, take: Take) -> Step:
    """The key went down again while the device drained: that take begins where this one ended."""
    if not take.again:
        return nothing(state)
    fresh = Take(take.number + 1, at=take.again_at)
    state = replace(state, take=fresh, take_number=fresh.number)
    cap = StartTimer("cap", float(state.settings.longest_take_s))
    return chain(state, answer.interrupt, order(cap))


# ---------------------------------------------------------------- hands-free


def end_hands_free(state: State) -> Step:
    """Stop listening."""
    return discard(state)


def flushed(state: State) -> Step:
    """The line is up: send what waits, oldest first, then catch up with the open take."""
    return chain(state, flush, catch_up)
