"""The test of the microphone: three seconds are recorded and played back; nothing of it is sent or kept.

This file decides; it never waits, reads the clock or touches a device. The talk key always has precedence.
"""

from app.core.answer import reply as answer
from app.core.answer.answer_sound import OWN_SOUND
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.program_effects import StartTimer, StopTimer
from app.core.messages.effects.sound_effects import (
    CloseMicrophone,
    Cue,
    FinishSpeaker,
    OpenMicrophone,
    Play,
    StopSpeaker,
)
from app.core.messages.events.sound_events import FrameCaptured
from app.core.messages.timer import Timer
from app.core.state import Sample, SampleStage, State
from app.core.steps import Step, chain, nothing
from app.core.values.replacing import replace
from app.core.values.values import Heard
from app.protocol.pcm import exact_ms_of, slices

ITEM = f"{OWN_SOUND}sample"
"""Its item id for the loudspeaker; no item of a conversation has it, so that nobody truncates it."""
LENGTH_MS = 3_000
PATIENCE_S = 8.0
"""For a device that delivers fewer than three seconds in this time: play what there is."""


def asked(state: State) -> Step:
    """Records from now on; an earlier sample is dropped, an answer stops. Not while the person talks."""
    if state.closing or state.take is not None:
        return nothing(state)
    return chain(state, dropped, answer.interrupt, _begun)


def _begun(state: State) -> Step:
    number = state.take_number + 1
    state = replace(state, take_number=number, sample=Sample(number))
    return state, (OpenMicrophone(number), StartTimer(Timer.SAMPLE, PATIENCE_S))


def captured(state: State, frame: FrameCaptured) -> Step:
    """Sound of the sample; once there is enough it is played."""
    sample = state.sample
    assert sample is not None
    fresh = replace(
        sample,
        frames=(*sample.frames, frame.pcm),
        level=frame.level,
        peak=max(sample.peak, frame.level),
        ms=sample.ms + exact_ms_of(len(frame.pcm)),
    )
    state = replace(state, sample=fresh)
    return played(state) if fresh.ms >= LENGTH_MS else nothing(state)


def played(state: State) -> Step:
    """There is enough, or no more will come: plays it."""
    sample = state.sample
    if sample is None or sample.stage is not SampleStage.LISTENING:
        return nothing(state)
    effects: tuple[Effect, ...] = (CloseMicrophone(sample.number, discard=True), StopTimer(Timer.SAMPLE))
    pcm = b"".join(sample.frames)
    stage = SampleStage.PLAYING if pcm else SampleStage.DONE
    if pcm:
        parts = tuple(Play(ITEM, 0, second) for second in slices(pcm, 1_000))
        effects = (*effects, *parts, FinishSpeaker())
    return replace(state, sample=replace(sample, frames=(), stage=stage)), effects


def drained(state: State, heard: tuple[Heard, ...]) -> State:
    """The loudspeaker has played it, or was stopped."""
    if state.sample is None or all(part.item_id != ITEM for part in heard):
        return state
    return replace(state, sample=replace(state.sample, stage=SampleStage.DONE))


def dropped(state: State) -> Step:
    """Something real needs the microphone or the loudspeaker: forgets the sample."""
    sample = state.sample
    if sample is None:
        return nothing(state)
    state = replace(state, sample=None)
    match sample.stage:
        case SampleStage.LISTENING:
            return state, (CloseMicrophone(sample.number, discard=True), StopTimer(Timer.SAMPLE))
        case SampleStage.PLAYING:
            return state, (StopSpeaker(),)
        case _:
            return nothing(state)


def failed(state: State, number: int) -> Step:
    """The microphone failed: a sample ends with what there is."""
    if state.sample is None or state.sample.number != number:
        return nothing(state)
    return played(state)


def speaker_tried(state: State) -> Step:
    """The test of the loudspeaker: an answer stops, and a cue sounds."""
    state, silence = answer.interrupt(state)
    return state, (*silence, Cue("hello"))
