"""What the test of the microphone says, in the guide and in the settings; pure, like ``present``."""

from dataclasses import dataclass

from app.core.state import NO_LEVEL, SampleStage, State
from app.ui.wording.views import MeterView
from app.ui.wording.words import Words, english, loudness, loudness_words

SILENT_DB = -60.0


@dataclass(frozen=True, slots=True)
class MicrophoneTrialView:
    """``verdict``: what came of the recording ("" = none was made). ``trying``: it is recorded or played.
    ``ready``: a recording can begin.
    """

    meter: MeterView
    verdict: str
    trying: bool
    ready: bool


def microphone_trial(state: State, tr: Words = english) -> MicrophoneTrialView:
    """The level now, and the test."""
    level = state.sound.level if state.take is None else state.take.level
    trying = state.sample is not None and state.sample.stage is not SampleStage.DONE
    return MicrophoneTrialView(
        meter=MeterView(loudness(level), loudness_words(level, tr), level > NO_LEVEL),
        verdict=_verdict(state, tr),
        trying=trying,
        ready=bool(state.sound.inputs) and not trying and state.take is None,
    )


def _verdict(state: State, tr: Words) -> str:
    """It judges the level alone."""
    sample = state.sample
    if not state.sound.inputs:
        return tr("There is no microphone. Plug one in, and it appears here by itself.")
    if sample is None:
        return ""
    if sample.stage is SampleStage.LISTENING:
        return tr("Say something: “one, two, three”…")
    if sample.ms <= 0:
        return tr("No sound came from the microphone. Is another program using it?")
    if sample.peak <= SILENT_DB:
        return tr("Nothing was heard. Is the microphone muted, or does it have a switch?")
    words = loudness_words(sample.peak, tr)
    if sample.stage is SampleStage.PLAYING:
        return tr("This is how you sound. Level: {level}").format(level=words)
    return tr("Level: {level}. Did you hear yourself?").format(level=words)
