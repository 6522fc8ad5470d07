"""The talk key: press, hold, release, tail, drain, cancel; the sound and the ends of a take are in
``take.py``.

Rule 1: at most one take is open. Rule 2: every take ends in exactly one of sent, cancelled, draft. This file
decides; it never waits, reads the clock or touches a device: timers and devices are orders, their news are
events. ``TABLE`` says the same as the code; tests hold the two against each other, and the diagram in the
docs is drawn from it. Source: what push-to-talk programs have in common (tail, shortest hold, longest take,
undo).
"""

from app.core import conversation as talk_log
from app.core import reply as answer
from app.core.copying import replace
from app.core.effects import CloseMicrophone, Effect, OpenMicrophone, StartTimer, StopTimer
from app.core.outgoing import held_back
from app.core.problems import Trouble
from app.core.state import Outgoing, ReplyStage, State, Take, TakeStage
from app.core.steps import Step, chain, nothing, noticed, then
from app.core.take import BYTES_PER_MS, LEAST_COMMIT_MS, clear, cue, ended, timers_off, with_take

DRAIN_S = 0.5
UNDO_S = 5.0
_ABOUT_TAKES = ("too_short", "nothing_heard", "sound_lost", "no_microphone", "microphone_busy", "no_answer")

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
        return with_take(state, stage=TakeStage.RECORDING), (StopTimer("tail"),)
    if take.stage is TakeStage.DRAINING and not take.again:
        return with_take(state, again=True, again_at=at), (OpenMicrophone(take.number + 1),)
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
        _past(state),
        answer.interrupt,
        lambda s: (replace(s, take=take, take_number=number), opening),
    )


def _past(state: State) -> State:
    """The state without the notices about takes that came to nothing: this is a new try."""
    kept = tuple(n for n in state.notices if n.code not in _ABOUT_TAKES)
    return state if len(kept) == len(state.notices) else replace(state, notices=kept)


def _answering(state: State) -> bool:
    return state.reply.sounding or state.reply.stage in (ReplyStage.ASKED, ReplyStage.ACTIVE)


def released(state: State, at: float, late_s: float = 0.0) -> Step:
    """The key came up: too soon to mean anything, or listen on for the tail, begun ``late_s`` ago."""
    take = state.take
    if take is None or take.hands_free:
        return nothing(state)
    if take.stage is TakeStage.DRAINING and take.again:
        return with_take(state, again=False), (CloseMicrophone(take.number + 1, discard=True),)
    if take.stage not in (TakeStage.OPENING, TakeStage.RECORDING) or take.keep:
        return nothing(state)
    if (at - late_s - take.at) * 1000 < state.settings.min_hold_ms:
        return then(discard(state), lambda s: (noticed(s, Trouble("too_short")), ()))
    state = with_take(state, stage=TakeStage.TAIL, released_at=at - late_s)
    tail = state.settings.tail_ms / 1000 - late_s
    return (state, (StartTimer("tail", tail),)) if tail > 0 else drain(state)


def drain(state: State) -> Step:
    """The tail is over: let the device deliver what was spoken until now."""
    state = with_take(state, stage=TakeStage.DRAINING)
    assert state.take is not None
    return state, (CloseMicrophone(state.take.number), StopTimer("tail"), StartTimer("drain", DRAIN_S))


def tail_over(state: State) -> Step:
    """The tail timer ran out."""
    return drain(state) if state.take is not None and state.take.stage is TakeStage.TAIL else nothing(state)


def drain_overdue(state: State, at: float) -> Step:
    """The device never said that it is closed: go on with what there is."""
    if state.take is None or state.take.stage is not TakeStage.DRAINING:
        return nothing(state)
    return ended(state, at)


def keep(state: State, reason: str) -> Step:
    """The hold cannot go on (longest take, focus lost): end it and keep what was said, unsent."""
    take = state.take
    if take is None or take.hands_free or take.stage not in (TakeStage.OPENING, TakeStage.RECORDING):
        return nothing(state)
    return drain(with_take(state, keep=reason))


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
    return nothing(held_back(state, handed=False))


def discard(state: State) -> Step:
    """Close the microphone at once and forget the take at the server too."""
    take = state.take
    if take is None:
        return nothing(state)
    effects: tuple[Effect, ...] = (
        CloseMicrophone(take.number, discard=True),
        *cue(state, "cancelled"),
        *timers_off(),
    )
    if take.again:
        effects = (CloseMicrophone(take.number + 1, discard=True), *effects)
    return then((replace(state, take=None), effects), lambda s: clear(s, take.sent))


def _undoable(state: State, take: Take, at: float) -> Step:
    if take.bytes < LEAST_COMMIT_MS * BYTES_PER_MS:
        return nothing(state)
    state, key = talk_log.new_key(state, at)
    held = Outgoing(take.number, key, take.frames, draft=True, reason="cancelled")
    return replace(state, outgoing=(*state.outgoing, held)), (StartTimer("undo", UNDO_S),)


def undo_over(state: State) -> Step:
    """The time to take a cancelled take back is over."""
    return nothing(replace(state, outgoing=tuple(o for o in state.outgoing if o.reason != "cancelled")))


# ---------------------------------------------------------------- hands-free


def end_hands_free(state: State) -> Step:
    """Stop listening."""
    return discard(state)
