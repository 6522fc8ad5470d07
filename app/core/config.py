"""Settings put into the words of the session: what is asked of the server at the start and at each change;
pure.
"""

from typing import TypeVar

from msgspec import UNSET, Struct, UnsetType
from msgspec.structs import replace

from app.core.settings import Settings
from app.core.state import State
from app.protocol.messages import (
    AudioConfig,
    AudioFormat,
    AudioInput,
    AudioOutput,
    NoiseReduction,
    Reasoning,
    Session,
    Transcription,
    TurnDetection,
)

S = TypeVar("S", bound=Struct)
PCM = AudioFormat(type="audio/pcm", rate=24_000)


def session_for(state: State) -> Session:
    """The whole configuration that the settings ask for, without what this server has refused.

    The voice is left out once the session has spoken (the server would refuse the update) and the temperature
    wherever the dialect does not have it.
    """
    settings = state.settings
    session = Session(
        type="realtime",
        output_modalities=(settings.answer,),
        instructions=settings.instructions,
        audio=AudioConfig(input=_input(settings), output=_output(settings, state.line.spoke)),
        max_output_tokens=settings.max_tokens or "inf",
        reasoning=_reasoning(state),
        tools=state.tools,
        tool_choice="auto" if state.tools else UNSET,
        temperature=settings.temperature if takes_temperature(state) else UNSET,
    )
    for path in state.line.refused:
        session = without(session, path.split(".")[1:])
    return session


def takes_temperature(state: State) -> bool:
    """Whether the temperature is sent at all: only the beta dialect has it, and only until a server refuses
    it.
    """
    return state.target.dialect == "beta" and "session.temperature" not in state.line.refused


def takes_effort(state: State) -> bool:
    """Whether the model is of the family that takes a reasoning effort."""
    return state.target.dialect == "ga" and state.settings.model.startswith("gpt-realtime-2")


def _reasoning(state: State) -> Reasoning | UnsetType:
    if state.settings.effort and takes_effort(state) and not state.target.practice:
        return Reasoning(effort=state.settings.effort)
    return UNSET


def _input(settings: Settings) -> AudioInput:
    return AudioInput(
        format=PCM,
        turn_detection=_turn_detection(settings),
        transcription=Transcription(model=settings.transcriber, language=settings.language or UNSET),
        noise_reduction=NoiseReduction(type=settings.noise) if settings.noise else None,
    )


def _turn_detection(settings: Settings) -> TurnDetection | None:
    """None, explicitly: the server's own default is to listen for pauses, which would end a held turn."""
    match settings.turn_detection:
        case "server_vad":
            return TurnDetection(type="server_vad", create_response=True, interrupt_response=True)
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
    return AudioOutput(format=PCM, voice=UNSET if spoke else settings.voice, speed=settings.speed)


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
