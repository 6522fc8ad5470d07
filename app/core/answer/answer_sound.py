"""The sound of the answers of this conversation, kept in memory so that one can be played again.

It is never written to disk, ends with the conversation, and is bounded. This file decides; it touches no
device.
"""

from app.core.messages.effects.effect import Effect
from app.core.messages.effects.sound_effects import FinishSpeaker, Play, StopSpeaker
from app.core.state import AnswerSound, ReplyStage, State
from app.core.steps import Step, nothing
from app.core.values.replacing import replace
from app.core.values.values import Heard, Turn
from app.protocol.pcm import BYTES_PER_SECOND, bytes_of

OWN_SOUND = "own-"  # drafts, samples, previews: sound beside the conversation, no item that the server knows
MOST_S = 240
"""Seconds of sound that are kept: 11.5 MB. Beyond that the oldest answers go, each as a whole."""
_ITEM = f"{OWN_SOUND}again-"


def kept(state: State, turn_id: str, pcm: bytes) -> State:
    """The state that has this sound too, which follows what came of that turn before."""
    known = state.answer_sounds
    last = known[-1] if known else None
    if last is None or last.turn_id != turn_id:
        last = next((one for one in known if one.turn_id == turn_id), AnswerSound(turn_id))
        known = (*(one for one in known if one.turn_id != turn_id), last)
    if not last.too_long:
        size = last.bytes + len(pcm)
        if size > MOST_S * BYTES_PER_SECOND:
            last = AnswerSound(turn_id, too_long=True)  # a part of it would look like all of it
        else:
            last = replace(last, frames=(*last.frames, pcm), bytes=size)
    return replace(state, answer_sounds=_bounded((*known[:-1], last)))


def _bounded(sounds: tuple[AnswerSound, ...]) -> tuple[AnswerSound, ...]:
    over = sum(one.bytes for one in sounds) - MOST_S * BYTES_PER_SECOND
    first = 0
    while over > 0:
        over -= sounds[first].bytes
        first += 1
    return sounds[first:]


def dropped(state: State) -> Step:
    """Another conversation is opened: nothing of this one is kept."""
    return nothing(replace(state, answer_sounds=()))


def can_play(state: State) -> bool:
    """Whether an answer can be played again now: the loudspeaker works, and nothing else needs it."""
    reply = state.reply
    other = reply.sounding and not state.playing_again
    busy = state.take is not None or reply.stage is not ReplyStage.IDLE or reply.wanted or other
    return not (busy or state.closing or state.sound.speaker_down)


def playable(state: State) -> tuple[str, ...]:
    """The ids of the turns whose sound is there."""
    return tuple(one.turn_id for one in state.answer_sounds if one.frames)


def play_again(state: State, turn_id: str) -> Step:
    """Plays what was heard of that answer from its beginning; asked for the one that is playing, it stops."""
    if not can_play(state):
        return nothing(state)
    silence: tuple[Effect, ...] = (StopSpeaker(),) if state.playing_again else ()
    if state.playing_again == turn_id:
        return replace(state, playing_again=""), silence
    frames = _heard_of(state, turn_id)
    if not frames:
        return nothing(state)
    sound = tuple(Play(f"{_ITEM}{turn_id}", 0, frame) for frame in frames)
    state = replace(state, playing_again=turn_id, reply=replace(state.reply, sounding=True))
    return state, (*silence, *sound, FinishSpeaker())


def _heard_of(state: State, turn_id: str) -> tuple[bytes, ...]:
    """The sound of a turn; of one that was stopped no more than was heard, for the rest is gone from the
    conversation.
    """
    sound = next((one for one in state.answer_sounds if one.turn_id == turn_id), None)
    turn = next((one for one in state.conversation.turns if one.turn_id == turn_id), None)
    if sound is None or turn is None:
        return ()
    return _first(sound.frames, bytes_of(turn.heard_ms)) if _was_cut(turn) else sound.frames


def _was_cut(turn: Turn) -> bool:
    return 0 <= turn.heard_chars < len(turn.text)


def _first(frames: tuple[bytes, ...], room: int) -> tuple[bytes, ...]:
    found: list[bytes] = []
    for frame in frames:
        if room <= 0:
            break
        found.append(frame[:room])
        room -= len(frame)
    return tuple(found)


def silent(state: State, heard: tuple[Heard, ...]) -> State:
    """The loudspeaker was stopped, and says what it had. If that is not what plays now, it was stopped for
    that, which goes on.
    """
    playing = state.playing_again
    if not playing:
        return state
    if any(part.item_id == f"{_ITEM}{playing}" for part in heard):
        return replace(state, playing_again="")
    return replace(state, reply=replace(state.reply, sounding=True))


def over(state: State) -> State:
    """The state after the loudspeaker has played everything, or is gone."""
    return replace(state, playing_again="") if state.playing_again else state


def makes_way(state: State) -> Step:
    """An answer begins to come: what was played again stops for it."""
    return (replace(state, playing_again=""), (StopSpeaker(),)) if state.playing_again else nothing(state)
