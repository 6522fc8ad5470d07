"""Hands-free talk: a take without an end whose sound is sent as it comes; mute; half-duplex.

This file decides; it never waits, reads the clock or touches a device.
"""

from app.core.messages.events.sound_events import FrameCaptured
from app.core.state import LineStage, State, Take
from app.core.steps import Step, nothing
from app.core.turn.audio_batches import appends
from app.core.values.replacing import replace
from app.protocol.pcm import BYTES_PER_SECOND, exact_ms_of

LONGEST_WAITING_MS = 30_000
"""So much sound is held while the line is not up (frames of 40 ms); what is older has lost its moment."""
SETTLING_MS = 2_000.0
"""So long a muted microphone sends silence: the server's VAD ends a turn by silence, not by missing sound."""


def streamed(state: State, take: Take, frame: FrameCaptured) -> Step:
    """Sound: sent as it comes, and held while the line is not up. While the answer sounds nothing is sent:
    the microphone would hear the loudspeaker, and the server would interrupt itself.
    """
    take = replace(take, level=frame.level, peak=max(take.peak, frame.level))
    state = replace(state, take=take)
    if state.reply.sounding:
        return nothing(state)
    pcm = frame.pcm
    if take.muted:
        if take.muted_ms >= SETTLING_MS:
            return nothing(state)
        pcm = bytes(len(pcm))
        take = replace(take, muted_ms=take.muted_ms + exact_ms_of(len(pcm)))
    waiting = (*take.frames, pcm)
    if state.line.stage is not LineStage.UP:
        return nothing(replace(state, take=replace(take, frames=waiting[-LONGEST_WAITING_MS // 40 :])))
    seconds = sum(map(len, waiting)) / BYTES_PER_SECOND
    spent = replace(state.spent, sent_seconds=state.spent.sent_seconds + seconds)
    return replace(state, take=replace(take, frames=()), spent=spent), appends(waiting)


def mute(state: State, on: bool) -> Step:
    """The person mutes the microphone, or is heard again."""
    take = state.take
    if take is None or not take.hands_free:
        return nothing(state)
    return nothing(replace(state, take=replace(take, muted=on, muted_ms=0.0)))
