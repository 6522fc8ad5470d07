"""The talk key: press, hold, release, tail, drain, cancel; what a press means is in ``modes.py``, what else
happens to a take in ``beside.py``, its sound and its ends in ``take.py``.

Rule 1: at most one take is open. Rule 2: every take ends in exactly one of sent, cancelled, draft. This file
decides; it never waits, reads the clock or touches a device: timers and devices are orders, their news are
events. ``TABLE`` in ``table.py`` says the same as the code. Source: what push-to-talk programs have in common
(tail, shortest hold, longest take, undo).
"""

from app.core.answer import conversation as talk_log
from app.core.answer import reply as answer
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.program_effects import StartTimer, StopTimer
from app.core.messages.effects.sound_effects import CloseMicrophone, KeepMicrophone, OpenMicrophone
from app.core.messages.timer import Timer
from app.core.state import Outgoing, ReplyStage, State, Stroke, Take, TakeStage
from app.core.steps import Step, chain, nothing, noticed, then, without_notices
from app.core.turn import press_meaning
from app.core.turn.cues import cue
from app.core.turn.outgoing import held_back
from app.core.turn.take import (
    LEAST_COMMIT_MS,
    clear,
    drain,
    ended,
    timers_off,
    timers_on,
    with_take,
)
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.core.values.take_state import NextTake
from app.protocol.pcm import BYTES_PER_MS

UNDO_S = 5.0
_ABOUT_TAKES = ("too_short", "nothing_heard", "sound_lost", "no_microphone", "microphone_busy", "no_answer")


# ---------------------------------------------------------------- the key


def pressed(state: State, at: float) -> Step:
    """The key went down: begin a take, go on with the one in its tail, end one that stays on, or line up the
    next one.
    """
    again, cooling = press_meaning.repeated(state.stroke, at), press_meaning.cooling(state, at)
    state = replace(state, stroke=Stroke(down=True, at=at))
    take = state.take
    if state.closing or again:
        return nothing(state)
    if take is not None and take.stage is TakeStage.TAIL and not (take.latched and cooling):
        latched = press_meaning.latches_again(state.settings, take, at)
        return go_on(state, latched=latched)  # however soon the press comes: no word is lost by it
    if cooling:
        return nothing(state)
    return down(state, at, latched=press_meaning.stays_from_the_press(state.settings))


def down(state: State, at: float, *, latched: bool) -> Step:
    """A press that counts, of a key or a switch. ``latched``: a take that begins now stays on by itself."""
    take = state.take
    if take is None:
        only_stops = state.settings.press_in_answer == "stop" and _answering(state)
        return answer.interrupt(state) if only_stops else begin(state, at, latched=latched)
    if take.hands_free:
        return answer.interrupt(state) if _answering(state) else end_hands_free(state)
    if take.stage is TakeStage.DRAINING:
        return _line_up(state, take, at, latched)
    if take.latched and take.stage in (TakeStage.OPENING, TakeStage.RECORDING):
        return over(state, at)
    return nothing(state)


def begin(state: State, at: float, *, latched: bool) -> Step:
    """A new take: silence first, then the microphone, whatever the line is doing."""
    hands_free = state.settings.turn_detection != "push_to_talk"
    number = state.take_number + 1
    take = Take(number, at=at, hands_free=hands_free, latched=latched and not hands_free)
    opening: tuple[Effect, ...] = (OpenMicrophone(number),)
    if not hands_free:
        opening = (OpenMicrophone(number, press_meaning.preroll_ms(state)), *_kept(state), *timers_on(state))
    return chain(
        _past(state),
        answer.interrupt,
        lambda s: (replace(s, take=take, take_number=number), opening),
    )


def _kept(state: State) -> tuple[Effect, ...]:
    """The microphone stays ready after this take, if the person wants that."""
    seconds = float(state.settings.warm_mic_s)
    return (KeepMicrophone(seconds),) if seconds else ()


def _past(state: State) -> State:
    """The state without the notices about takes that came to nothing: this is a new try."""
    return without_notices(state, _ABOUT_TAKES)


def _answering(state: State) -> bool:
    return state.reply.sounding or state.reply.stage in (ReplyStage.ASKED, ReplyStage.ACTIVE)


def go_on(state: State, *, latched: bool) -> Step:
    """A press in the tail: the take has not ended yet, so it does not."""
    assert state.take is not None
    click = cue(state, "latched") if state.take.tapped and latched else ()
    state = with_take(state, stage=TakeStage.RECORDING, latched=latched, tapped=False, quiet_ms=0.0)
    return state, (StopTimer(Timer.TAIL), *click)


def _line_up(state: State, take: Take, at: float, latched: bool) -> Step:
    """A press while the device drains: the next take begins without a gap; one that was lined up goes on or,
    if it stays on by itself, ends.
    """
    if take.next is not None:
        released_at = at if take.next.latched else 0.0
        return nothing(with_take(state, next=replace(take.next, released_at=released_at)))
    return with_take(state, next=NextTake(at, latched)), (OpenMicrophone(take.number + 1),)


def released(state: State, at: float, late_s: float = 0.0) -> Step:
    """The key came up ``late_s`` ago: the take ends, stays on, or was too short to mean anything."""
    state = replace(state, stroke=Stroke(down=False, at=at))
    take, at = state.take, at - late_s
    if take is None or take.hands_free:
        return nothing(state)
    if take.stage is TakeStage.DRAINING and take.next is not None:
        return _next_released(state, take, take.next, at)
    if take.stage not in (TakeStage.OPENING, TakeStage.RECORDING) or take.latched:
        return nothing(state)
    held = at - take.at
    match press_meaning.let_go(state.settings, held):
        case press_meaning.Up.STAYS:
            return with_take(state, latched=True), cue(state, "latched")
        case press_meaning.Up.WAITS:
            state = with_take(state, stage=TakeStage.TAIL, tapped=True, released_at=at)
            return state, (StartTimer(Timer.TAIL, max(0.0, press_meaning.DOUBLE_TAP_S - held)),)
        case press_meaning.Up.TOO_SOON:
            return too_soon(state)
        case _:
            return over(state, at, late_s)


def _next_released(state: State, take: Take, lined_up: NextTake, at: float) -> Step:
    """The key of the take that is lined up came up."""
    if lined_up.latched:
        return nothing(state)
    match press_meaning.let_go(state.settings, at - lined_up.at):
        case press_meaning.Up.STAYS:
            return with_take(state, next=replace(lined_up, latched=True)), cue(state, "latched")
        case press_meaning.Up.ENDS:
            return nothing(with_take(state, next=replace(lined_up, released_at=at)))
        case _:
            return unlined(noticed(state, Trouble("too_short")), take)


def unlined(state: State, take: Take) -> Step:
    """The take that was lined up comes to nothing."""
    return with_take(state, next=None), (CloseMicrophone(take.number + 1, discard=True),)


def over(state: State, at: float, late_s: float = 0.0) -> Step:
    """The person is done: listen on for the tail, begun ``late_s`` ago."""
    state = with_take(state, stage=TakeStage.TAIL, released_at=at, quiet_ms=0.0)
    tail = state.settings.tail_ms / 1000 - late_s
    return (state, (StartTimer(Timer.TAIL, tail),)) if tail > 0 else drain(state)


def too_soon(state: State) -> Step:
    """Too short to mean anything: nothing is sent, and the person is told how it is done."""
    return then(discard(state), lambda s: (noticed(s, Trouble("too_short")), ()))


def tail_over(state: State) -> Step:
    """The tail timer ran out."""
    if state.take is None or state.take.stage is not TakeStage.TAIL:
        return nothing(state)
    return too_soon(state) if state.take.tapped else drain(state)


def drain_overdue(state: State, at: float) -> Step:
    """The device never said that it is closed: go on with what there is."""
    if state.take is None or state.take.stage is not TakeStage.DRAINING:
        return nothing(state)
    return ended(state, at)


def keep(state: State, reason: str) -> Step:
    """The take cannot go on (longest take, focus lost, screen locked): end it, keep what was said, unsent."""
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
        return then(discard(state), lambda s: _held(s, take, at, "cancelled", StartTimer(Timer.UNDO, UNDO_S)))
    if take is not None:
        return answer.interrupt(state) if _answering(state) else end_hands_free(state)
    if _answering(state) or state.reply.wanted:
        return answer.interrupt(state)
    return nothing(held_back(state, handed=False))


def discard(state: State, *, silently: bool = False) -> Step:
    """Close the microphone at once and forget the take at the server too."""
    take = state.take
    if take is None:
        return nothing(state)
    effects: tuple[Effect, ...] = (
        CloseMicrophone(take.number, discard=True),
        *(() if silently else cue(state, "cancelled")),
        *timers_off(),
    )
    if take.next is not None:
        effects = (CloseMicrophone(take.number + 1, discard=True), *effects)
    return then((replace(state, take=None), effects), lambda s: clear(s, take.sent))


def laid_by(state: State, at: float) -> Step:
    """Another conversation is opened in mid-take: the take ends here and is kept, unsent."""
    take = state.take
    if take is None or take.hands_free:
        return discard(state)
    return then(discard(state, silently=True), lambda s: _held(s, take, at, "moved"))


def _held(state: State, take: Take, at: float, reason: str, *effects: Effect) -> Step:
    if take.bytes < LEAST_COMMIT_MS * BYTES_PER_MS:
        return nothing(state)
    state, turn_id = talk_log.new_turn_id(state, at)
    held = Outgoing(take.number, turn_id, take.frames, draft=True, reason=reason)
    return replace(state, outgoing=(*state.outgoing, held)), effects


def undo_over(state: State) -> Step:
    """The time to take a cancelled take back is over."""
    return nothing(replace(state, outgoing=tuple(o for o in state.outgoing if o.reason != "cancelled")))


# ---------------------------------------------------------------- hands-free


def end_hands_free(state: State) -> Step:
    """Stop listening."""
    return discard(state, silently=True)
