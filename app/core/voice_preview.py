"""A voice tried out from the settings: fetched in a session of its own, played, and dropped at once for
whatever the person does next. It is no part of the conversation, and only heard while nothing else goes on.
Like all of ``app/core`` it decides and waits for nothing.
"""

from app.core.answer.answer_sound import OWN_SOUND
from app.core.line.session_config import PCM, voice_of, without
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.persona_effects import DropPreview, FetchPreview
from app.core.messages.effects.program_effects import StartTimer, StopTimer
from app.core.messages.effects.sound_effects import FinishSpeaker, Play, StopSpeaker
from app.core.messages.events.persona_events import PreviewAsked, PreviewEnded, PreviewEvent, PreviewSounded
from app.core.messages.timer import Timer
from app.core.service import billing
from app.core.state import Preview, ReplyStage, SampleStage, State
from app.core.steps import Step, nothing, noticed
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.protocol import messages as m

PATIENCE_S = 15.0
READ_ALOUD = (
    "You let somebody hear your voice. Speak the sentence that you are given exactly as it is written, in a "
    "natural tone, and add nothing."
)
_ITEM = f"{OWN_SOUND}preview-"


def heard(state: State, event: PreviewEvent) -> Step:
    """The answer to a fact about previews."""
    match event:
        case PreviewAsked():
            return _asked(state, event)
        case PreviewSounded():
            return _sounded(state, event)
        case _:
            return _ended(state, event)


def hushed(state: State) -> Step:
    """Drops the preview, if there is one: whatever the person does, and whatever needs the loudspeaker, comes
    first. What still comes of the preview is not played.
    """
    if not state.preview.voice:
        return nothing(state)
    silence: tuple[Effect, ...] = (StopSpeaker(),) if state.preview.sounding else ()
    return replace(state, preview=Preview()), (*silence, DropPreview(), StopTimer(Timer.PREVIEW))


def can_preview(state: State) -> bool:
    """Whether a voice can be tried now: the loudspeaker works and nothing else needs it."""
    reply = state.reply
    busy = state.take is not None or reply.stage is not ReplyStage.IDLE or reply.sounding or reply.wanted
    trying = state.sample is not None and state.sample.stage is not SampleStage.DONE
    return not (busy or trying or state.closing or state.sound.speaker_down)


def _asked(state: State, event: PreviewAsked) -> Step:
    if state.preview.voice:
        asked_twice = event.voice == state.preview.voice
        state, silence = hushed(state)
        if asked_twice:
            return state, silence
        state, effects = _asked(state, event)
        return state, silence + effects
    if not event.voice or not can_preview(state):
        return nothing(state)
    number = state.counter + 1
    state = replace(state, counter=number, preview=Preview(number, event.voice))
    fetch = FetchPreview(number, state.target, preview_messages(state, event.voice, event.text))
    return state, (fetch, StartTimer(Timer.PREVIEW, PATIENCE_S))


def preview_messages(state: State, voice: str, text: str) -> tuple[m.ClientMessage, ...]:
    """The messages that make this voice speak this sentence in a session of its own, outside of any
    conversation.
    """
    session = m.SessionConfig(
        type="realtime",
        output_modalities=("audio",),
        instructions=READ_ALOUD,
        audio=m.AudioConfig(
            input=m.AudioInput(format=PCM, turn_detection=None),
            output=m.AudioOutput(format=PCM, voice=voice_of(voice), speed=state.settings.speed),
        ),
    )
    for path in state.line.refused:  # by the server of the conversation, which is the same one
        session = without(session, path.split(".")[1:])
    words = m.Item(
        type="message", role="user", content=(m.ContentPart(type="input_text", text=f"Say exactly: {text}"),)
    )
    response = m.ResponseConfig(conversation="none", input=(words,), output_modalities=("audio",))
    return m.UpdateSession(session=session), m.CreateResponse(response=response)


def _sounded(state: State, event: PreviewSounded) -> Step:
    if event.number != state.preview.number or not event.pcm:  # late sound of one that was dropped
        return nothing(state)
    play = Play(f"{_ITEM}{event.number}", 0, event.pcm)
    state = replace(state, preview=replace(state.preview, sounding=True))
    return state, (StopTimer(Timer.PREVIEW), play)


def _ended(state: State, event: PreviewEnded) -> Step:
    """All of it has come. What it cost counts even if it was dropped meanwhile."""
    state = billing.previewed(state, event.usage, event.target)
    if event.number != state.preview.number:
        return nothing(state)
    if event.trouble is not None or not state.preview.sounding:
        return _failed(state, event.trouble or Trouble("no_preview", "no sound came"))
    return state, (StopTimer(Timer.PREVIEW), FinishSpeaker())


def overdue(state: State) -> Step:
    """Nothing has come for too long."""
    return _failed(state, Trouble("no_preview", "no answer came")) if state.preview.voice else nothing(state)


def _failed(state: State, trouble: Trouble) -> Step:
    state, effects = hushed(state)
    return noticed(state, Trouble("no_preview", trouble.detail or trouble.code)), effects


def played(state: State) -> State:
    """The state after the loudspeaker has played everything, or is gone."""
    return replace(state, preview=Preview()) if state.preview.sounding else state
