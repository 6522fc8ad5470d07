"""Which earcon goes with what. Those of a take are ordered where it changes, those of problems here, by
comparing two states. Nothing is played here.
"""

from app.core.messages.effects.effect import Effect
from app.core.messages.effects.sound_effects import Cue
from app.core.state import Notice, State
from app.core.values.problems import Kind, entry

# Notices that tell of no harm, or of one whose own sound (cancelled, limit) has been ordered.
_MUTE = (
    "too_short",
    "nothing_heard",
    "input_audio_buffer_commit_empty",
    "cannot_update_voice",
    "setting_rejected",
    "max_output_tokens",
    "transcription_failed",
    "bad_request",
    "kept_aside",
    "sound_lost",
    "no_preview",
)
_LIMITS = ("rate_limit_exceeded", "take_capped")


def cue(state: State, name: str) -> tuple[Effect, ...]:
    """An earcon, for those who want earcons."""
    return (Cue(name),) if state.settings.cues else ()


def alarm(before: State, after: State) -> tuple[Effect, ...]:
    """The earcons of the problems that a step brought: each kind once, however many there are."""
    if after.notices is before.notices or not after.settings.cues:
        return ()
    known = {notice.number for notice in before.notices}
    names = {_sound(notice) for notice in after.notices if notice.number not in known} - {""}
    return tuple(Cue(name) for name in sorted(names))


def _sound(notice: Notice) -> str:
    if notice.code in _MUTE or entry(notice.code).kind is Kind.SESSION:
        return ""
    return "limit" if notice.code in _LIMITS else "error"
