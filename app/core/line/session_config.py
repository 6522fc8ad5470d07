"""Settings put into the words of the session: what is asked of the server at the start and at each change;
pure.
"""

from typing import TypeVar

from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import replace

from app.core.settings.settings import Settings
from app.core.state import State
from app.protocol.messages import (
    AudioConfig,
    AudioFormat,
    AudioInput,
    AudioOutput,
    CustomVoice,
    NoiseReduction,
    Reasoning,
    SessionConfig,
    Transcription,
    TurnDetection,
)
from app.protocol.pcm import RATE

S = TypeVar("S", bound=Struct)
EXPRESSIONS = {
    "calm": "Speak calmly and evenly, with short pauses.",
    "warm": "Speak warmly and kindly, as to a friend.",
    "lively": "Speak in a lively way, with a varied melody and some pace.",
    "dramatic": "Speak as an actor would: with strong feeling, contrasts and pauses.",
}
"""The line that each ``expressiveness`` adds to the instructions."""
OWN_VOICE = "voice_"
"""How the id of a voice of the person's own begins."""
PCM = AudioFormat(type="audio/pcm", rate=RATE)
EVERYTHING = "session"
"""The refused path that stands for all settings but turn detection and instructions."""


def session_for(state: State) -> SessionConfig:
    """The whole configuration that the settings ask for, without what this server has refused.

    The voice is left out once the session has spoken (the server would refuse the update) and the temperature
    wherever the dialect does not have it.
    """
    session = _least(state.settings) if EVERYTHING in state.line.refused else _whole(state)
    for path in state.line.refused:
        session = without(session, path.split(".")[1:])
    return session


def _least(settings: Settings) -> SessionConfig:
    """Without turn detection switched off a held turn would end at each pause, without its instructions the
    persona would be another one.
    """
    turns = AudioInput(turn_detection=_turn_detection(settings))
    return SessionConfig(type="realtime", instructions=instructions(settings), audio=AudioConfig(input=turns))


def _whole(state: State) -> SessionConfig:
    settings = state.settings
    return SessionConfig(
        type="realtime",
        output_modalities=(settings.answer,),
        instructions=instructions(settings),
        audio=AudioConfig(input=_input(settings), output=_output(settings, state.line.spoke)),
        max_output_tokens=settings.max_tokens or "inf",
        reasoning=_reasoning(state),
        tools=state.tools,
        tool_choice="auto" if state.tools else UNSET,
        temperature=settings.temperature if takes_temperature(state) else UNSET,
    )


def instructions(settings: Settings) -> str:
    """What the model is told: the person's own words, then the line that the expressiveness stands for."""
    line = EXPRESSIONS.get(settings.expressiveness, "")
    return "\n\n".join(part for part in (settings.instructions, line) if part)


def takes_temperature(state: State) -> bool:
    """Whether the temperature is sent at all: only the beta dialect has it, and only until a server refuses
    it.
    """
    return state.target.can.temperature and "session.temperature" not in state.line.refused


def takes_effort(state: State) -> bool:
    """Whether the model is of the family that takes a reasoning effort."""
    return state.target.can.reasoning and state.settings.model.startswith("gpt-realtime-2")


def _reasoning(state: State) -> Reasoning | UnsetType:
    if state.settings.effort and takes_effort(state) and not state.target.practice:
        return Reasoning(effort=state.settings.effort)
    return UNSET


def _input(settings: Settings) -> AudioInput:
    return AudioInput(
        format=PCM,
        turn_detection=_turn_detection(settings),
        transcription=_transcription(settings),
        noise_reduction=NoiseReduction(type=settings.noise) if settings.noise else None,
    )


def _transcription(settings: Settings) -> Transcription:
    keywords: tuple[str, ...] | UnsetType = UNSET
    prompt: str | UnsetType = UNSET
    words = vocabulary(settings)
    match hint_for(settings.transcriber) if words else "":
        case "keywords":
            keywords = words
        case "list":
            prompt = ", ".join(words)
        case "prompt":
            prompt = f"Names and words that may be spoken: {', '.join(words)}."
    return Transcription(
        model=settings.transcriber, language=settings.language or UNSET, keywords=keywords, prompt=prompt
    )


def vocabulary(settings: Settings) -> tuple[str, ...]:
    """The person's names and rare words, each once."""
    words = (word.strip() for word in settings.vocabulary.replace(",", "\n").splitlines())
    return tuple(dict.fromkeys(word for word in words if word))


def hint_for(transcriber: str) -> str:
    """How this model takes a vocabulary: ``keywords``, a ``prompt`` in words, a ``list``, or not at all ("").

    Source: OpenAI Realtime API reference, session.audio.input.transcription, by model.
    """
    if transcriber.startswith(("gpt-transcribe", "gpt-live-transcribe")):
        return "keywords"
    if transcriber.startswith("whisper"):
        return "list"
    takes_words = transcriber.startswith(("gpt-4o-transcribe", "gpt-4o-mini-transcribe"))
    return "prompt" if takes_words and "diarize" not in transcriber else ""


def _turn_detection(settings: Settings) -> TurnDetection | None:
    """None, explicitly: the server's own default is to listen for pauses, which would end a held turn."""
    match settings.turn_detection:
        case "server_vad":
            return TurnDetection(
                type="server_vad",
                threshold=settings.vad_threshold,
                prefix_padding_ms=settings.vad_prefix_ms,
                silence_duration_ms=settings.vad_silence_ms,
                create_response=True,
                interrupt_response=True,
            )
        case "semantic_vad":
            return TurnDetection(
                type="semantic_vad",
                eagerness=settings.eagerness,
                create_response=True,
                interrupt_response=True,
            )
        case _:
            return None


def _output(settings: Settings, spoke: bool) -> AudioOutput:
    voice = UNSET if spoke else voice_of(settings.voice)
    return AudioOutput(format=PCM, voice=voice, speed=settings.speed)


def voice_of(name: str) -> str | CustomVoice:
    """A voice as the session takes it."""
    return CustomVoice(id=name) if name.startswith(OWN_VOICE) else name


def without(part: S, path: list[str]) -> S:
    """The same configuration with the field at ``path`` left out; unknown paths change nothing."""
    if not path or path[0] not in part.__struct_fields__:
        return part
    inner = getattr(part, path[0])
    if len(path) == 1:
        return replace(part, **{path[0]: UNSET})
    if isinstance(inner, Struct):
        return replace(part, **{path[0]: without(inner, path[1:])})
    return part
