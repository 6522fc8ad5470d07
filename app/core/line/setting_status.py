"""Which settings the present server and session follow: what waits for a new session, what was refused; it
decides, and sends nothing.
"""

from app.core.line import line
from app.core.line.session_config import EVERYTHING
from app.core.messages.effects.line_effects import RememberRefused
from app.core.messages.effects.sound_effects import ChooseDevices, SetVolumes
from app.core.messages.events.line_events import SessionRenewed, SettingRetried
from app.core.settings.settings import Settings
from app.core.state import LineStage, State
from app.core.steps import Step, nothing, noticed, then
from app.core.values.problems import Trouble
from app.core.values.replacing import replace

_INPUT = "session.audio.input"
_OUTPUT = "session.audio.output"
PATHS = {
    "voice": f"{_OUTPUT}.voice",
    "speed": f"{_OUTPUT}.speed",
    "temperature": "session.temperature",
    "effort": "session.reasoning",
    "max_tokens": "session.max_output_tokens",
    "answer": "session.output_modalities",
    "instructions": "session.instructions",
    "expressiveness": "session.instructions",
    "transcriber": f"{_INPUT}.transcription.model",
    "language": f"{_INPUT}.transcription.language",
    "vocabulary": f"{_INPUT}.transcription.keywords",
    "noise": f"{_INPUT}.noise_reduction",
    "turn_detection": f"{_INPUT}.turn_detection",
    "eagerness": f"{_INPUT}.turn_detection.eagerness",
    "vad_threshold": f"{_INPUT}.turn_detection.threshold",
    "vad_silence_ms": f"{_INPUT}.turn_detection.silence_duration_ms",
    "vad_prefix_ms": f"{_INPUT}.turn_detection.prefix_padding_ms",
}
"""Where each option that is sent stands in the session."""


def concerns(path: str, name: str) -> bool:
    """Whether a refused path is that of this option, a part of it, or a whole that it is part of."""
    own = PATHS.get(name, "")
    if path == EVERYTHING:
        return bool(own) and not own.startswith((PATHS["turn_detection"], PATHS["instructions"]))
    return bool(own) and (f"{own}.".startswith(f"{path}.") or f"{path}.".startswith(f"{own}."))


def refused(state: State, name: str) -> bool:
    """Whether this server has refused the option."""
    return any(concerns(path, name) for path in state.line.refused)


def only_value(state: State, name: str) -> bool:
    """Whether the option was refused for its value: another is asked for, and nothing is remembered."""
    return refused(state, name) and not any(concerns(path, name) for path in state.target.refused)


def waiting(state: State) -> tuple[str, ...]:
    """The options that were changed and hold only from a new session."""
    at = state.line
    if at.stage is not LineStage.UP:
        return ()
    found = []
    if not state.target.practice and at.dialled != state.target.model:
        found.append("model")
    if at.spoke and at.voice and at.voice != state.settings.voice:
        found.append("voice")
    return tuple(found)


def followed(state: State, settings: Settings) -> State:
    """The state with new settings: what was refused for its value alone is asked for again once that is
    another, and a voice that has to wait is said to.
    """
    old = state.settings
    changed = [name for name in PATHS if getattr(old, name) != getattr(settings, name)]
    again = tuple(
        path
        for path in state.line.refused
        if path in state.target.refused or not any(concerns(path, name) for name in changed)
    )
    state = replace(state, settings=settings, line=replace(state.line, refused=again))
    if settings.voice != old.voice and "voice" in waiting(state):
        state = noticed(state, Trouble("cannot_update_voice"))
    return state


def update(state: State, event: SessionRenewed | SettingRetried) -> Step:
    """A new session is wanted, or one more try with what was refused."""
    return line.renewed(state) if isinstance(event, SessionRenewed) else retried(state, event.name)


def devices(old: Settings | None, new: Settings) -> tuple[ChooseDevices, ...]:
    """The order to use the devices of these settings; nothing where they are the old ones."""
    chosen = (new.input_device, new.output_device)
    if old is not None and (old.input_device, old.output_device) == chosen:
        return ()
    return (ChooseDevices(*chosen),)


def volumes(old: Settings | None, settings: Settings) -> tuple[SetVolumes, ...]:
    """What makes answers and sounds as loud as they should be, if they are not."""
    wanted = settings.voice_volume, settings.cue_volume
    same = old is not None and (old.voice_volume, old.cue_volume) == wanted
    return () if same else (SetVolumes(*wanted),)


def retried(state: State, name: str) -> Step:
    """Ask for a refused setting once more, and forget that it was refused."""
    kept = tuple(path for path in state.line.refused if not concerns(path, name))
    if kept == state.line.refused:
        return nothing(state)
    lasting = tuple(path for path in state.target.refused if path in kept)
    state = replace(
        state, line=replace(state.line, refused=kept), target=replace(state.target, refused=lasting)
    )
    return then((state, (RememberRefused(state.target),)), line.reconfigure)
