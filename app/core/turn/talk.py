"""The talk key: press, hold, release, tail, drain, cancel. What a press means in each mode is in
``press_meaning.py``, what else happens to a take in ``take_interruptions.py``, its sound and its ends in
``take.py``.

Rule 1: at most one take is open. Rule 2: every take ends in exactly one of sent, cancelled, draft. This file
decides; it never waits, reads the clock or touches a device: timers and devices are orders, and what they
report are events. ``TABLE`` in ``talk_table.py`` says the same as the code, and a test compares the two.
Source: what push-to-talk programs have in common (tail, shortest hold, longest take, undo).
"""

# The four machines of a conversation, and how they couple
#
# THE TAKE (``state.take``; this file and take.py) is what is being said now.
# - OPENING: the device was ordered to open, and no sample has come yet.
# - RECORDING: sound arrives.
# - TAIL: the key is up; the last syllable is still recorded, for ``tail_ms`` or until it is quiet.
# - DRAINING: the device was told to close and delivers what it still holds.
# Then ``take.ended`` makes it sent, a draft, or nothing. A press while it drains lines up one more take
# (``Take.next``), so that nobody has to wait for a device. A hands-free take has no end of its own: its sound
# goes out as it comes, and the server finds the turns in it.
#
# WHAT IS OUTGOING (``state.outgoing``; outgoing.py) are the turns that ended and that the server has not
# acknowledged, oldest first. A turn waits, is handed over (its sound and the commit, or its text, are on the
# wire), and leaves the list when the server names its item. It then stays in ``state.unanswered`` until a
# response is done, because if the line is lost before, it has to be said again. A draft stands in the same
# list and waits for the person instead of for the line.
#
# THE REPLY (``state.reply``; app/core/answer/reply.py) is the one response of the default conversation.
# - IDLE: there is none.
# - ASKED: response.create is sent, and we do not know yet what the response is called.
# - ACTIVE: response.created has named it.
# - CANCELLING: nobody wants it any more, and response.done has not come yet.
# Two facts stand beside the stage: ``sounding`` (the loudspeaker has some of it, often long after the
# response is complete) and ``wanted`` (one more is to be asked for as soon as the way is free).
#
# THE LINE (``state.line``; app/core/line/line.py) is REST, DIALLING, GREETING, CONFIGURING, UP, WAITING (it
# backs off) or BLOCKED (only the person can mend it).
#
# Who starts what:
# - A press silences and cancels the reply, opens the microphone, and wakes the line. It waits for none of the
#   three.
# - A frame goes on the wire at once if the line is UP and nothing older waits (``take._may_append``): the
#   server has one input buffer, and two takes must never share it.
# - The end of a take puts a turn into what is outgoing. ``outgoing.flush`` hands over all that may go and
#   then asks for one answer. response.done asks for the next one if it is ``wanted``.
# - A line that comes UP replays the conversation, flushes, catches up with the open take, and asks if an
#   answer is wanted.
#
# When two of them disagree:
# - Barge-in: the order is silence, response.cancel, truncate. In ASKED there is no id to cancel by, so the
#   cancel follows response.created. Deltas that are still under way are dropped by their response id.
#   Truncate has to wait until the loudspeaker has reported how much was heard. What is asked meanwhile is
#   ``wanted``; if response.done never comes, the timer "cancel" frees the way.
# - Barge-in while dialling: there is no response to cancel, because a lost line has reset the reply except
#   for what still sounds. The take is recorded with ``sent`` at 0, and when the line is UP it goes after what
#   is older.
# - The line is lost during a take: the server's buffer died with the session, so ``sent`` falls back to 0 and
#   all of the take is appended anew. Turns that were handed over wait again, and so do unanswered ones unless
#   their answer had begun.
# - A take begins before an older turn is committed: its frames stay here until that turn is handed over. If
#   some of them are in the server's buffer already (a draft is sent in mid-take), the older turn waits until
#   they are committed or cleared.
# - Esc while the next take is lined up: both go, and the first can be had back for UNDO_S. What was handed
#   over before is not called back. Esc again stops the answer or, if there is none, turns what still waits
#   for the line into drafts.
# - A response that nobody asked for begins during a take (some servers answer each commit by themselves): it
#   is cancelled as soon as it has a name.
# - Drafts while offline: a line that comes UP sends what waits and leaves drafts alone. "Send" takes the
#   draft mark away and wakes the line; from then on it is a turn like any other.
# - A lock, sleep, or another conversation in mid-take: the take ends as a draft. It is not sent to where the
#   person would not hear the answer.

from app.core.answer import conversation as talk_log
from app.core.answer import reply as answer
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.program_effects import StartTimer, StopTimer
from app.core.messages.effects.sound_effects import CloseMicrophone, KeepMicrophone, OpenMicrophone
from app.core.messages.timer import Timer
from app.core.state import Outgoing, ReplyStage, State, Stroke, Take, TakeStage
from app.core.steps import Step, nothing, noticed, without_notices
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
    repeats, cooling = press_meaning.repeated(state.stroke, at), press_meaning.cooling(state, at)
    state = replace(state, stroke=Stroke(down=True, at=at))
    take = state.take
    if state.closing or repeats:
        return nothing(state)
    if take is not None and take.stage is TakeStage.TAIL and not (take.latched and cooling):
        latched = press_meaning.latches_again(state.settings, take, at)
        return go_on(state, latched=latched)  # even while it cools: no word may be lost
    if cooling:
        return nothing(state)
    return down(state, at, latched=press_meaning.stays_from_the_press(state.settings))


def down(state: State, at: float, *, latched: bool) -> Step:
    """A press that counts, of the talk key or of a switch. ``latched``: a take that begins now stays on
    without it.
    """
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
    state, silence = answer.interrupt(_past(state))
    return replace(state, take=take, take_number=number), silence + opening


def _kept(state: State) -> tuple[Effect, ...]:
    """The microphone stays open after this take, for as long as the person has set."""
    seconds = float(state.settings.warm_mic_s)
    return (KeepMicrophone(seconds),) if seconds else ()


def _past(state: State) -> State:
    """The state without the notices about takes that came to nothing: the person tries again."""
    return without_notices(state, _ABOUT_TAKES)


def _answering(state: State) -> bool:
    return state.reply.sounding or state.reply.stage in (ReplyStage.ASKED, ReplyStage.ACTIVE)


def go_on(state: State, *, latched: bool) -> Step:
    """A press in the tail: the device is still open, so the same take goes on without a gap."""
    assert state.take is not None
    click = cue(state, "latched") if state.take.tapped and latched else ()
    state = with_take(state, stage=TakeStage.RECORDING, latched=latched, tapped=False, quiet_ms=0.0)
    return state, (StopTimer(Timer.TAIL), *click)


def _line_up(state: State, take: Take, at: float, latched: bool) -> Step:
    """A press while the device drains: the next take is ordered now and begins where this one ends. If one is
    lined up already, the press ends it (it is latched) or takes its release back.
    """
    if take.next is not None:
        released_at = at if take.next.latched else 0.0
        return nothing(with_take(state, next=replace(take.next, released_at=released_at)))
    return with_take(state, next=NextTake(at, latched)), (OpenMicrophone(take.number + 1),)


def released(state: State, at: float, late_s: float = 0.0) -> Step:
    """The key came up: the take ends, stays on, or was too short to mean anything. ``late_s``: how long ago
    that was (a back end may wait to tell a release from the keyboard repeating); it shortens the tail.
    """
    state = replace(state, stroke=Stroke(down=False, at=at))
    take, at = state.take, at - late_s
    if take is None or take.hands_free:
        return nothing(state)
    if take.stage is TakeStage.DRAINING and take.next is not None:
        return _next_released(state, take, take.next, at)
    if take.stage not in (TakeStage.OPENING, TakeStage.RECORDING) or take.latched:
        return nothing(state)
    held = press_meaning.held_s(take, at)
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
            return drop_next(noticed(state, Trouble("too_short")), take)


def drop_next(state: State, take: Take) -> Step:
    """The take that was lined up comes to nothing."""
    return with_take(state, next=None), (CloseMicrophone(take.number + 1, discard=True),)


def over(state: State, at: float, late_s: float = 0.0) -> Step:
    """The person is done: record on for the tail, which began ``late_s`` ago."""
    state = with_take(state, stage=TakeStage.TAIL, released_at=at, quiet_ms=0.0)
    tail = state.settings.tail_ms / 1000 - late_s
    return (state, (StartTimer(Timer.TAIL, tail),)) if tail > 0 else drain(state)


def too_soon(state: State) -> Step:
    """Too short to mean anything: nothing is sent, and a notice says how it is done."""
    state, effects = discard(state)
    return noticed(state, Trouble("too_short")), effects


def tail_over(state: State) -> Step:
    """The tail timer ran out."""
    if state.take is None or state.take.stage is not TakeStage.TAIL:
        return nothing(state)
    return too_soon(state) if state.take.tapped else drain(state)


def drain_overdue(state: State, at: float) -> Step:
    """The device never reported that it is closed: go on with the sound that has come."""
    if state.take is None or state.take.stage is not TakeStage.DRAINING:
        return nothing(state)
    return ended(state, at)


def keep(state: State, reason: str) -> Step:
    """The take cannot go on (longest take, focus lost, screen locked): end it and keep what was said as a
    draft.
    """
    take = state.take
    if take is None or take.hands_free or take.stage not in (TakeStage.OPENING, TakeStage.RECORDING):
        return nothing(state)
    return drain(with_take(state, keep=reason))


def cancelled(state: State, at: float) -> Step:
    """Esc or Stop: discard the take (it can be had back for UNDO_S), else stop the answer, else turn what
    waits for the line into drafts.
    """
    take = state.take
    if take is not None and not take.hands_free:
        state, effects = discard(state)
        if not _sendable(take):
            return state, effects
        return _held(state, take, at, "cancelled"), (*effects, StartTimer(Timer.UNDO, UNDO_S))
    if take is not None:
        return answer.interrupt(state) if _answering(state) else end_hands_free(state)
    if _answering(state) or state.reply.wanted:
        return answer.interrupt(state)
    return nothing(held_back(state, handed=False))


def discard(state: State, *, silently: bool = False) -> Step:
    """Close the microphone at once, and empty the server's buffer too."""
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
    state, clearing = clear(replace(state, take=None), take.sent)
    return state, effects + clearing


def laid_by(state: State, at: float) -> Step:
    """Another conversation is opened in mid-take: the take ends here and is kept as a draft."""
    take = state.take
    if take is None or take.hands_free:
        return discard(state)
    state, effects = discard(state, silently=True)
    return _held(state, take, at, "moved") if _sendable(take) else state, effects


def _sendable(take: Take) -> bool:
    """Whether there is enough of it that the server would accept a commit."""
    return take.bytes >= LEAST_COMMIT_MS * BYTES_PER_MS


def _held(state: State, take: Take, at: float, reason: str) -> State:
    """The state with a draft of that take. It has no place in the transcript unless it is sent after all."""
    state, turn_id = talk_log.new_turn_id(state, at)
    held = Outgoing(take.number, turn_id, take.frames, draft=True, reason=reason)
    return replace(state, outgoing=(*state.outgoing, held))


def undo_over(state: State) -> Step:
    """A cancelled take can no longer be had back."""
    return nothing(replace(state, outgoing=tuple(o for o in state.outgoing if o.reason != "cancelled")))


# ---------------------------------------------------------------- hands-free


def end_hands_free(state: State) -> Step:
    """Stop listening."""
    return discard(state, silently=True)
