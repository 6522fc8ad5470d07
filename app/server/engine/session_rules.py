"""What a session starts with and what an update may change; pure rules about configurations.

Source: Realtime API reference, ``session.update``: only present fields change, null disables, and a rejected
update applies nothing.
"""

from typing import Any

import msgspec
from msgspec import UNSET

from app.protocol.messages import (
    AudioConfig,
    AudioFormat,
    AudioInput,
    AudioOutput,
    SessionConfig,
    TurnDetection,
)
from app.protocol.pcm import RATE
from app.server import errors
from app.server.errors import Refusal

LIFETIME_S = 3600
MODEL = "pressel-practice"
INSTRUCTIONS = (
    "You are the built-in practice voice. Answer briefly and friendly, "
    "and say honestly what you heard and what you can do."
)
PCM = AudioFormat(type="audio/pcm", rate=RATE)
SERVER_VAD = TurnDetection(
    type="server_vad",
    threshold=0.5,
    prefix_padding_ms=300,
    silence_duration_ms=500,
    idle_timeout_ms=None,
    create_response=True,
    interrupt_response=True,
)
SEMANTIC_VAD = TurnDetection(
    type="semantic_vad", eagerness="auto", create_response=True, interrupt_response=True
)


def first_session(
    session_id: str,
    model: str,
    now_s: int,
    *,
    beta: bool,
    lifetime_s: int = LIFETIME_S,
    vad_here: bool = True,
) -> SessionConfig:
    """The whole effective configuration of a speech session that nobody has configured yet."""
    return SessionConfig(
        type="realtime",
        id=session_id,
        object="realtime.session",
        expires_at=now_s + lifetime_s,
        model=model,
        output_modalities=("text", "audio") if beta else ("audio",),
        instructions=INSTRUCTIONS,
        audio=AudioConfig(
            input=_input(vad_here),
            output=AudioOutput(format=PCM, voice="marin", speed=1.0),
        ),
        include=None,
        max_output_tokens="inf",
        tools=(),
        tool_choice="auto",
        truncation=UNSET if beta else "auto",
        tracing=None,
        prompt=UNSET if beta else None,
        temperature=0.8 if beta else UNSET,
    )


def first_transcription_session(
    session_id: str, now_s: int, lifetime_s: int = LIFETIME_S, vad_here: bool = True
) -> SessionConfig:
    """A session that only writes down."""
    return SessionConfig(
        type="transcription",
        id=session_id,
        object="realtime.transcription_session",
        expires_at=now_s + lifetime_s,
        audio=AudioConfig(input=_input(vad_here)),
        include=None,
    )


def _input(vad_here: bool) -> AudioInput:
    """Turn detection is on where there is a detector, as the service has it."""
    detection = SERVER_VAD if vad_here else None
    return AudioInput(format=PCM, transcription=None, noise_reduction=None, turn_detection=detection)


def merged(session: SessionConfig, update: SessionConfig, *, audio_said: bool) -> SessionConfig | Refusal:
    """The session after an update, or why the update is refused as a whole.

    audio_said: the conversation already holds assistant audio, so the voice is fixed.
    """
    if isinstance(update.type, str) and update.type != session.type:
        return errors.wrong_session_kind(str(session.type), update.type)
    if isinstance(update.model, str) and update.model != session.model:
        return errors.model_is_fixed()
    if update.tracing is not UNSET and session.tracing is not None and update.tracing != session.tracing:
        return errors.tracing_is_fixed()
    audio = _merged_audio(session.audio, update.audio)
    if audio_said and voice_of(audio) != voice_of(session.audio):
        return errors.cannot_update_voice()
    fixed = {"id": session.id, "object": session.object, "expires_at": session.expires_at, "audio": audio}
    after: SessionConfig = _overlaid(session, update, fixed)
    return after


def voice_of(audio: Any) -> str:
    """The name of the voice that answers."""
    voice = audio.output.voice if audio is not UNSET and audio.output is not UNSET else UNSET
    if voice is UNSET:
        return ""
    return voice if isinstance(voice, str) else str(voice.id)


def speed_of(session: SessionConfig) -> float:
    audio = session.audio
    speed = audio.output.speed if audio is not UNSET and audio.output is not UNSET else UNSET
    return speed if isinstance(speed, float | int) else 1.0


def input_of(session: SessionConfig) -> AudioInput:
    """The microphone's side; the first session fills it and no update takes it away."""
    audio = session.audio
    return audio.input if audio is not UNSET and audio.input is not UNSET else AudioInput()


def vad_of(session: SessionConfig) -> TurnDetection | None:
    """The turn detection in force with every field filled, None when the client decides."""
    detection = input_of(session).turn_detection
    return detection if isinstance(detection, TurnDetection) else None


def _overlaid(base: Any, over: Any, fixed: dict[str, Any]) -> Any:
    """``base`` with every field that ``over`` has set, and ``fixed`` in any case."""
    said = {name: getattr(over, name) for name in base.__struct_fields__ if getattr(over, name) is not UNSET}
    return msgspec.structs.replace(base, **{**said, **fixed})


def _merged_audio(base: AudioConfig | Any, update: AudioConfig | Any) -> AudioConfig | Any:
    if update is UNSET:
        return base
    changed: dict[str, Any] = {}
    if update.input is not UNSET:
        fixed: dict[str, Any] = {}
        if update.input.format is not UNSET:
            fixed["format"] = _full_format(update.input.format)
        if update.input.turn_detection:
            fixed["turn_detection"] = _full_detection(update.input.turn_detection)
        changed["input"] = _overlaid(base.input, update.input, fixed)
    if update.output is not UNSET and base.output is not UNSET:
        fixed = {}
        if update.output.format is not UNSET:
            fixed["format"] = _full_format(update.output.format)
        changed["output"] = _overlaid(base.output, update.output, fixed)
    return msgspec.structs.replace(base, **changed)


def _full_format(asked: AudioFormat) -> AudioFormat:
    return PCM if asked.type == "audio/pcm" else asked


def _full_detection(asked: TurnDetection) -> TurnDetection:
    """Unset fields take the defaults of their own kind, not the values of the one in force before."""
    defaults = SEMANTIC_VAD if asked.type == "semantic_vad" else SERVER_VAD
    full: TurnDetection = _overlaid(defaults, asked, {})
    return full
