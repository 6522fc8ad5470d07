"""What the set-up guide says about the State; pure, like ``present``: no Qt, no clock."""

from dataclasses import dataclass

from app.core.state import NO_LEVEL, Phase, SampleStage, State, phase
from app.core.values.values import Role, Turn
from app.ui.wording.talk_words import headline, reach, talk_key_words
from app.ui.wording.views import MeterView
from app.ui.wording.words import Words, english, loudness, loudness_words


@dataclass(frozen=True, slots=True)
class GuideView:
    """``holding``: the talk key is down. ``proved``: it went down and came up with something in between.

    ``said`` and ``answered`` are the last words of both sides. ``talk_key``: the one in force; ``reach``:
    where it works; ``how``: what to do with it.
    """

    meter: MeterView
    verdict: str
    trying: bool
    holding: bool
    busy: str
    said: str
    answered: str
    practice: bool
    microphone: bool
    talk_key: str
    how: str
    reach: str


def guide(state: State, tr: Words = english) -> GuideView:
    """The guide at this moment."""
    at = phase(state)
    level = state.sound.level if state.take is None else state.take.level
    said, answered = _exchange(state.conversation.turns)
    return GuideView(
        meter=MeterView(loudness(level), loudness_words(level, tr), level > NO_LEVEL),
        verdict=_verdict(state, tr),
        trying=state.sample is not None and state.sample.stage is not SampleStage.DONE,
        holding=state.take is not None and not state.take.released_at,
        busy=_busy(at, tr),
        said=said,
        answered=answered,
        practice=state.target.practice,
        microphone=bool(state.sound.inputs),
        talk_key=talk_key_words(state, tr),
        how=headline(state, tr),
        reach=reach(state, tr),
    )


def _verdict(state: State, tr: Words) -> str:
    """What the microphone test found; it judges the level alone."""
    sample = state.sample
    if not state.sound.inputs:
        return tr("No microphone is plugged in. Plug one in and it appears here by itself.")
    if sample is None:
        return ""
    if sample.stage is SampleStage.LISTENING:
        return tr("Say something: “one, two, three”…")
    if sample.ms <= 0:
        return tr("The microphone gave no sound. Is another program holding it?")
    words = loudness_words(sample.peak, tr)
    if sample.peak <= -60.0:
        return tr("It was silent. Is the microphone muted, or is there a switch on it?")
    if sample.stage is SampleStage.PLAYING:
        return tr("This is how you sound. Level: {level}").format(level=words)
    return tr("Level: {level}. Did you hear yourself?").format(level=words)


def _busy(at: Phase, tr: Words) -> str:
    return {
        Phase.RECORDING: tr("Recording: let go when you are done"),
        Phase.SENDING: tr("Sending…"),
        Phase.THINKING: tr("Thinking…"),
        Phase.SPEAKING: tr("It answers. Press again and it is silent at once."),
    }.get(at, "")


def _exchange(turns: tuple[Turn, ...]) -> tuple[str, str]:
    """The last thing the person said, and the answer to it."""
    said = answered = ""
    for turn in turns:
        if turn.role is Role.USER:
            said, answered = turn.text, ""
        elif turn.role is Role.ASSISTANT:
            answered = turn.text
    return said, answered
