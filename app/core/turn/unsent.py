"""Keeps on disk what the person said, until the server has acknowledged it or the person has cancelled it,
and restores it at the next start. This file decides what is kept; the store writes it.

The rule has no exception for an open line or a short take: a program that is killed cannot write any more,
and sound on the wire is not yet sound that somebody has. An open take is written part by part while it is
said; at its end its turn takes the parts over, so that no sound is written twice.
"""

from app.core.answer import conversation as talk_log
from app.core.messages.effects.archive_effects import ForgetUnsent, KeepPart, KeepUnsent
from app.core.messages.effects.effect import Effect
from app.core.state import Outgoing, State, Take
from app.core.values.replacing import replace
from app.core.values.values import Role, Turn, TurnStatus, Unsent
from app.protocol.pcm import BYTES_PER_SECOND, exact_ms_of, slices

RESTORED = "restored"
PART = BYTES_PER_SECOND // 4
"""Bytes. So much speech may be lost when the program is killed; below it are no words, only a syllable. Each
part costs the disk one small write without waiting for it, beside the loop.
"""


def changes(old: State, new: State) -> tuple[Effect, ...]:
    """The orders that bring the disk from what was to be kept before this step to what is after it.

    Derived by comparing two states, so that no path through the machines can forget to order it.
    """
    kept = _outgoing(old, new)
    return kept if old.take is new.take else (*kept, *_parts(old.take, new))


def _parts(was: Take | None, new: State) -> tuple[Effect, ...]:
    """One more part of the open take, or the end of the parts of the last one."""
    now = new.take
    if was is None or was.hands_free:
        return ()
    if now is None or now.number != was.number:
        over = was.bytes >= PART and not any(out.number == was.number and _worth(out) for out in new.outgoing)
        return (ForgetUnsent(_name(was)),) if over else ()
    if now.bytes // PART == was.bytes // PART:
        return ()
    pcm = _since_the_last(now)
    return (KeepPart(Unsent(_name(now), new.conversation.id, pcm=pcm, at=now.at), now.bytes - len(pcm)),)


def _name(take: Take) -> str:
    """What its parts are called on disk. Unique over all runs, which the number of the take is not."""
    return f"{int(take.at * 1000)}-take-{take.number}"


def _since_the_last(take: Take) -> bytes:
    """The frames behind the one that completed the part before.

    A frame that crosses the border between two parts belongs whole to the one that it completes. The last
    frame crosses one, which is why a part is written now; the walk back stops at the one before.
    """
    end, fresh = take.bytes, 0
    for frame in reversed(take.frames):
        start = end - len(frame)
        if fresh and start // PART != end // PART:
            break
        end, fresh = start, fresh + 1
    return b"".join(take.frames[len(take.frames) - fresh :])


def _outgoing(old: State, new: State) -> tuple[Effect, ...]:
    if old.outgoing is new.outgoing:
        return ()
    # The same turn can be replaced in ``outgoing`` many times; on disk it only appears and goes.
    before = {out.turn_id for out in old.outgoing if _worth(out)}
    now = {out.turn_id: out for out in new.outgoing if _worth(out)}
    return (
        # What was restored is there already.
        *(
            KeepUnsent(_kept(new, out), _name_of_parts(old.take, out))
            for turn_id, out in now.items()
            if turn_id not in before and out.reason != RESTORED
        ),
        *(ForgetUnsent(turn_id) for turn_id in sorted(before - now.keys())),
    )


def _name_of_parts(take: Take | None, out: Outgoing) -> str:
    return _name(take) if take is not None and take.number == out.number else ""


def restored(state: State, kept: tuple[Unsent, ...]) -> State:
    """The state with what an earlier run could not send, as drafts: nothing old is sent by itself."""
    for one in kept:
        number = state.take_number + 1
        frames = tuple(slices(one.pcm, 1_000))
        draft = Outgoing(number, one.turn_id, frames, one.text, draft=True, reason=RESTORED)
        state = replace(state, outgoing=(*state.outgoing, draft), take_number=number)
        place = talk_log.by_turn_id(state.conversation, one.turn_id)
        state = talk_log.changed(
            state, place, lambda turn: replace(turn, status=TurnStatus.UNSENT, reason=RESTORED)
        )
    return state


def at_the_end(state: State, at: float) -> State:
    """The state with its open take as a draft: the program ends, and what was said is kept."""
    take = state.take
    if take is None or take.hands_free or not take.frames:
        return replace(state, take=None)
    state, turn_id = talk_log.new_turn_id(replace(state, take=None), take.at or at)
    turn = Turn(
        turn_id,
        Role.USER,
        status=TurnStatus.UNSENT,
        at=take.at,
        audio_ms=exact_ms_of(take.bytes),
        reason="held",
    )
    draft = Outgoing(take.number, turn_id, take.frames, draft=True, reason="held")
    return talk_log.added(replace(state, outgoing=(*state.outgoing, draft)), turn)


def _worth(out: Outgoing) -> bool:
    """Whether it is kept: all but what the person cancelled and may only have back for a moment."""
    return not (out.draft and out.reason == "cancelled")


def _kept(state: State, out: Outgoing) -> Unsent:
    place = talk_log.by_turn_id(state.conversation, out.turn_id)
    at = state.conversation.turns[place].at if place >= 0 else 0.0
    return Unsent(out.turn_id, state.conversation.id, out.text, b"".join(out.frames), at)
