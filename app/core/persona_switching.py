"""Who speaks: personas applied, and voices tried out; it decides as ``update`` does and waits for nothing.

A preview is heard only while nothing else goes on, in a session of its own, and it falls silent for whatever
the person does next. It is no part of the conversation.
"""

from collections.abc import Callable

from app.core.answer.reply import OWN_SOUND
from app.core.line import line, setting_status
from app.core.line.session_config import PCM, voice_of, without
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.persona_effects import (
    DropPreview,
    ExportPersonas,
    FetchPreview,
    ImportPersonas,
    SavePersonas,
)
from app.core.messages.effects.program_effects import StartTimer, StopTimer
from app.core.messages.effects.sound_effects import FinishSpeaker, Play, StopSpeaker
from app.core.messages.events.archive_events import ConversationOpened
from app.core.messages.events.event import Event
from app.core.messages.events.line_events import TargetChanged
from app.core.messages.events.persona_events import (
    PersonasApplied,
    PersonasExported,
    PersonasImported,
    PersonasWanted,
    PersonasWritten,
    PreviewAsked,
    PreviewEnded,
    PreviewSounded,
)
from app.core.messages.events.presses import Cancelled, HandsFreeToggled, TalkPressed
from app.core.messages.events.program_events import Closing
from app.core.messages.events.sound_events import SampleAsked, SpeakerTried
from app.core.messages.events.turn_events import AskedAgain, DraftSent, TextEntered
from app.core.server_events import billed
from app.core.settings import personas as cast
from app.core.settings.personas import Personas
from app.core.settings.settings import Settings
from app.core.state import Preview, ReplyStage, SampleStage, State, Stroke, TakeStage
from app.core.steps import Step, nothing, noticed, then, without_notices
from app.core.talk_key import ownership
from app.core.talk_key.persona_keys import fitting
from app.core.turn import talk
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.protocol import messages as m

Apply = Callable[[State, Settings], Step]

PATIENCE_S = 15.0
TIMER = "preview"
READ_ALOUD = (
    "You let somebody hear your voice. Speak the sentence that you are given exactly as it is written, in a "
    "natural tone, and add nothing."
)
_ITEM = f"{OWN_SOUND}preview-"
# What the person does, and what needs the loudspeaker, ends a preview before anything else happens.
_ENDS = (
    TalkPressed,
    HandsFreeToggled,
    Cancelled,
    TextEntered,
    DraftSent,
    AskedAgain,
    SampleAsked,
    SpeakerTried,
    ConversationOpened,
    TargetChanged,
    Closing,
)


# ---------------------------------------------------------------- personas


def heard(state: State, event: Event, apply: Apply) -> Step:
    """The answer to a fact about personas or previews; ``apply`` puts settings in force."""
    match event:
        case PersonasApplied():
            return _applied(state, event.personas, apply)
        case PersonasExported():
            state = without_notices(state, ("personas_exported", "persona_not_written"))
            return state, (ExportPersonas(event.path, event.which),)
        case PersonasWritten():
            return nothing(noticed(state, Trouble("personas_exported", path=event.path)))
        case PersonasWanted():
            return state, (ImportPersonas(event.path),)
        case PersonasImported():
            return _imported(state, event, apply)
        case PreviewAsked():
            return _asked(state, event)
        case PreviewSounded():
            return _sounded(state, event)
        case PreviewEnded():
            return _ended(state, event)
        case _:
            return nothing(state)


def _imported(state: State, event: PersonasImported, apply: Apply) -> Step:
    """Those of a file come to the others; a key that somebody has is left out, which is said."""
    if event.trouble is not None:
        return nothing(noticed(state, event.trouble))
    fresh, lost = fitting(state.settings, state.personas, event.personas)
    if lost:
        keys = ", ".join(f"{one.name}: {one.talk_key}" for one in lost)
        state = noticed(state, Trouble("key_left_out", keys))
    return _applied(state, cast.imported(state.personas, fresh), apply)


def _applied(state: State, personas: Personas, apply: Apply) -> Step:
    """Another list or another choice: kept, and what the persona in use brings is put in force."""
    if personas == state.personas or not personas.all:
        return nothing(state)
    old, new, before = state.personas, personas, state
    state = replace(state, personas=new)
    step: Step = state, (SavePersonas(new), *ownership.orders(before, state))
    if cast.current(old) == cast.current(new):
        return step
    settings = cast.applied(cast.current(new), state.settings)
    return then(step, lambda s: apply(s, settings))


def answering(state: State, persona_id: str, before: State, apply: Apply) -> Step:
    """A persona's own key was pressed: if that began a take, this persona answers it.

    The press itself comes first: silence and the microphone wait for nobody. Another voice or model needs
    another session, which is begun at once: what is said meanwhile waits for it.
    """
    take, old = state.take, before.take
    if take is None:
        return nothing(state)
    if take.next is not None and (old is None or old.next is None):
        lined_up = replace(take.next, persona=persona_id)
        return nothing(replace(state, take=replace(take, next=lined_up)))
    began = old is None or old.number != take.number
    return _answers(state, persona_id, apply) if began else nothing(state)


def parted(state: State, persona_id: str) -> Step:
    """The key of another persona before the last take is closed: that take is over, for what is said from
    now on is said to somebody else. Another key is no repetition, however soon it comes.
    """
    take, others = state.take, state.personas.current != persona_id
    if take is None or not others or cast.place(state.personas, persona_id) < 0:
        return nothing(state)
    if take.stage not in (TakeStage.TAIL, TakeStage.DRAINING):
        return nothing(state)
    return talk.tail_over(replace(state, stroke=Stroke()))


def followed(state: State, before: State, apply: Apply) -> Step:
    """The take that was lined up has begun: who owns its key answers it."""
    take, old = state.take, before.take
    if take is None or old is None or old.next is None or take.number == old.number:
        return nothing(state)
    return _answers(state, old.next.persona, apply) if old.next.persona else nothing(state)


def _answers(state: State, persona_id: str, apply: Apply) -> Step:
    step = _applied(state, cast.chosen(state.personas, persona_id), apply)
    return then(step, lambda s: line.anew(s) if setting_status.waiting(s) else nothing(s))


def absorbed(state: State, settings: Settings) -> Step:
    """The settings are about to become these: what of it belongs to the persona in use is kept there."""
    personas = cast.absorbed(state.personas, state.settings, settings)
    if personas == state.personas:
        return nothing(state)
    return replace(state, personas=personas), (SavePersonas(personas),)


# ---------------------------------------------------------------- previews


def ends_preview(state: State, event: Event) -> bool:
    """Whether a voice is being tried and must be silent for this."""
    return bool(state.preview.voice) and isinstance(event, _ENDS)


def hushed(state: State) -> Step:
    """No preview any more."""
    effects: tuple[Effect, ...] = (DropPreview(), StopTimer(TIMER))
    if state.preview.sounding:
        effects += (StopSpeaker(),)
    return replace(state, preview=Preview()), effects


def can_preview(state: State) -> bool:
    """Whether a voice can be tried now: there is a loudspeaker, and it has nothing else to say."""
    reply = state.reply
    busy = state.take is not None or reply.stage is not ReplyStage.IDLE or reply.sounding or reply.wanted
    trying = state.sample is not None and state.sample.stage is not SampleStage.DONE
    return not (busy or trying or state.closing or state.sound.speaker_down)


def _asked(state: State, event: PreviewAsked) -> Step:
    if state.preview.voice:
        step = hushed(state)
        return step if event.voice == state.preview.voice else then(step, lambda s: _asked(s, event))
    if not event.voice or not can_preview(state):
        return nothing(state)
    number = state.counter + 1
    state = replace(state, counter=number, preview=Preview(number, event.voice))
    fetch = FetchPreview(number, state.target, preview_messages(state, event.voice, event.text))
    return state, (fetch, StartTimer(TIMER, PATIENCE_S))


def preview_messages(state: State, voice: str, text: str) -> tuple[m.ClientMessage, ...]:
    """What is said to the server so that this voice speaks this sentence, outside of any conversation."""
    session = m.SessionConfig(
        type="realtime",
        output_modalities=("audio",),
        instructions=READ_ALOUD,
        audio=m.AudioConfig(
            input=m.AudioInput(format=PCM, turn_detection=None),
            output=m.AudioOutput(format=PCM, voice=voice_of(voice), speed=state.settings.speed),
        ),
    )
    for path in state.line.refused:
        session = without(session, path.split(".")[1:])
    words = m.Item(
        type="message", role="user", content=(m.ContentPart(type="input_text", text=f"Say exactly: {text}"),)
    )
    response = m.ResponseConfig(conversation="none", input=(words,), output_modalities=("audio",))
    return m.UpdateSession(session=session), m.CreateResponse(response=response)


def _sounded(state: State, event: PreviewSounded) -> Step:
    if event.number != state.preview.number or not event.pcm:
        return nothing(state)
    play = Play(f"{_ITEM}{event.number}", 0, event.pcm)
    state = replace(state, preview=replace(state.preview, sounding=True))
    return state, (StopTimer(TIMER), play)


def _ended(state: State, event: PreviewEnded) -> Step:
    """All of it has come; what it cost counts even if nobody listens any more."""
    state = billed(state, event.usage)
    if event.number != state.preview.number:
        return nothing(state)
    if event.trouble is not None or not state.preview.sounding:
        return _failed(state, event.trouble or Trouble("no_preview", "no sound came"))
    return state, (StopTimer(TIMER), FinishSpeaker())


def overdue(state: State) -> Step:
    """Nothing has come for too long."""
    return _failed(state, Trouble("no_preview", "no answer came")) if state.preview.voice else nothing(state)


def _failed(state: State, trouble: Trouble) -> Step:
    state, effects = hushed(state)
    return noticed(state, Trouble("no_preview", trouble.detail or trouble.code)), effects


def played(state: State) -> State:
    """The loudspeaker has given out all there was, or is gone."""
    return replace(state, preview=Preview()) if state.preview.sounding else state
