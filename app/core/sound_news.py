"""What microphone, loudspeaker and devices report, and whom it concerns. It touches no device."""

from typing import assert_never

from app.core import voice_preview
from app.core.answer import answer_sound, reply
from app.core.answer import conversation as talk_log
from app.core.messages.effects.sound_effects import WatchLevel
from app.core.messages.events.sound_events import (
    DeviceEvent,
    DevicesChanged,
    FrameCaptured,
    LevelMeasured,
    MeterWanted,
    MicrophoneClosed,
    MicrophoneFailed,
    MicrophoneKept,
    MicrophoneNews,
    MicrophoneOpened,
    SampleAsked,
    SpeakerDrained,
    SpeakerEvent,
    SpeakerFailed,
    SpeakerRegained,
    SpeakerStarted,
    SpeakerStopped,
    SpeakerTried,
)
from app.core.state import NO_LEVEL, State
from app.core.steps import Step, chain, nothing, noticed, then, without_notices
from app.core.turn import microphone_test, take, take_interruptions, unsent
from app.core.values.replacing import replace


def frame(state: State, event: FrameCaptured) -> Step:
    """Sound of the microphone, 25 times a second: of a take, or of the test."""
    sample = state.sample
    if sample is not None and event.take == sample.number:
        return microphone_test.captured(_level(state, event.level), event)
    after, effects = take.captured(state, event)
    return after, (*effects, *unsent.changes(state, after))


def microphone(state: State, event: MicrophoneNews) -> Step:
    """What became of the microphone."""
    match event:
        case MicrophoneOpened():
            return take.opened(state, event.take)
        case MicrophoneClosed():
            return chain(_level(state, NO_LEVEL), lambda s: take.closed(s, event), take.flushed)
        case MicrophoneFailed():
            broken = lambda s: microphone_test.failed(s, event.take)  # noqa: E731
            return chain(_level(state, NO_LEVEL), lambda s: take.failed(s, event), take.flushed, broken)
        case MicrophoneKept():
            return take_interruptions.kept(state, event)
        case LevelMeasured():
            return nothing(_level(state, event.level))
        case _:
            assert_never(event)


def _level(state: State, level: float) -> State:
    return replace(state, sound=replace(state.sound, level=level))


def speaker(state: State, event: SpeakerEvent) -> Step:
    """What became of the sound that was handed over."""
    match event:
        case SpeakerStarted():
            return nothing(state)  # the account of what was heard begins in the loudspeaker itself
        case SpeakerDrained():
            over = microphone_test.drained(answer_sound.over(voice_preview.played(state)), event.heard)
            return talk_log.heard(replace(over, reply=replace(over.reply, sounding=False)), event.heard)
        case SpeakerStopped():
            step = reply.cut(microphone_test.drained(state, event.heard), event.heard)
            return then(step, lambda s: nothing(answer_sound.silent(s, event.heard)))
        case SpeakerFailed():
            state = replace(voice_preview.played(state), sound=replace(state.sound, speaker_down=True))
            state = replace(answer_sound.over(state), reply=replace(state.reply, sounding=False))
            return nothing(noticed(state, event.trouble))
        case SpeakerRegained():
            return nothing(replace(state, sound=replace(state.sound, speaker_down=False)))
        case _:
            assert_never(event)


def device(state: State, event: DeviceEvent) -> Step:
    """Which devices there are, and what the person tries of them."""
    match event:
        case DevicesChanged():
            level = state.sound.level if event.inputs else NO_LEVEL
            there = replace(state.sound, known=True, inputs=event.inputs, outputs=event.outputs, level=level)
            used = replace(there, input_in_use=event.input_in_use, output_in_use=event.output_in_use)
            if event.inputs and not state.sound.inputs:  # what was missing is there
                state = without_notices(state, ("no_microphone", "microphone_lost"))
            return nothing(replace(state, sound=used))
        case SampleAsked():
            return chain(state, voice_preview.hushed, microphone_test.asked)
        case SpeakerTried():
            return chain(state, voice_preview.hushed, microphone_test.speaker_tried)
        case MeterWanted():
            return state if event.on else _level(state, NO_LEVEL), (WatchLevel(event.on),)
        case _:
            assert_never(event)
