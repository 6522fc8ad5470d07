"""What a press and a release of the talk key mean in each mode. It judges by settings and times, and changes
nothing.

Auto: a tap stays on, a hold ends on release. Hold: a release ends. Toggle: a press begins, a press ends.
Times are seconds, unless the name says ms; levels are dBFS. Sources for the numbers: what push-to-talk
programs have in common.
"""

from enum import StrEnum

from app.core.settings.settings import Settings
from app.core.state import State, Stroke, Take
from app.protocol.pcm import exact_ms_of

DOUBLE_TAP_S = 0.4
"""From the first press to the second: the double-click time of most desktops."""
REPEAT_S = 1.0
"""A press while the key is down is the keyboard repeating if it comes so soon after the last one (the longest
delay before repetition is usually under a second); later than that, a release was lost."""
SHORTCUT_S = 1.0
"""So soon after the talk key, another key makes the press part of a shortcut."""
PREROLL_MS = 300
"""Sound from before the press, so that a first syllable spoken with the press is whole."""
SLACK_MS = 100
"""Sound may come a little faster than the clock of the computer goes, and in frames."""
WARNING_S = 10.0
SLOW_S = 0.4
QUIET_MS = 80.0
"""A tail that was quiet for so long is over: longer than the closure of a stop consonant within a word."""
SILENCE_DBFS = -60.0
_NEVER_QUIET_DBFS = -40.0
_ABOVE_FLOOR_DB = 3.0
_BELOW_PEAK_DB = 25.0


class Up(StrEnum):
    """What a release does. WAITS: it is too short, unless a second tap follows."""

    STAYS = "stays"
    WAITS = "waits"
    TOO_SOON = "too soon"
    ENDS = "ends"


def repeated(stroke: Stroke, at: float) -> bool:
    """Whether a press is only the keyboard repeating a key that is held."""
    return stroke.down and abs(at - stroke.at) < REPEAT_S  # abs: the wall clock may have been set back


def cooling(state: State, at: float) -> bool:
    """Whether a press follows the last movement so soon that it is tremor or a worn switch."""
    return not state.stroke.down and abs(at - state.stroke.at) * 1000 < state.settings.cooldown_ms


def stays_from_the_press(settings: Settings) -> bool:
    """Whether a take needs no held key from its beginning."""
    return settings.talk_mode == "toggle"


def held_s(take: Take, at: float) -> float:
    """Seconds since the key went down. The sound that has come since is a second witness: where the clock
    was set back meanwhile, no long take may look like a tap.
    """
    heard = exact_ms_of(take.bytes) - PREROLL_MS - SLACK_MS
    return max(at - take.at, heard / 1000)


def let_go(settings: Settings, held_s: float) -> Up:
    """What a release means after the key was held for so long."""
    held_ms = held_s * 1000
    if settings.talk_mode == "auto":
        return Up.STAYS if held_ms < settings.tap_ms else Up.ENDS
    if settings.talk_mode == "hold" and held_ms < settings.min_hold_ms:
        return Up.WAITS if settings.double_tap and held_s < DOUBLE_TAP_S else Up.TOO_SOON
    return Up.ENDS


def latches_again(settings: Settings, take: Take, at: float) -> bool:
    """Whether a press in the tail makes the take stay on: in Toggle, or as the second of two taps."""
    if settings.talk_mode == "hold":
        return settings.double_tap and at - take.at <= DOUBLE_TAP_S
    return settings.talk_mode == "toggle"


def preroll_ms(state: State) -> int:
    """How much sound from before the press belongs to the take; none while the answer sounds, for it would be
    in it.
    """
    return 0 if state.settings.warm_mic_s == "0" or state.reply.sounding else PREROLL_MS


def floor_dbfs(take: Take) -> float:
    """The level in dBFS under which the tail of this take counts as silence.

    Just above the quietest frame while the key was held (the room), and well below the loudest (the voice):
    whichever is lower, so that a soft last syllable is never taken for silence.
    """
    own = min(take.quietest + _ABOVE_FLOOR_DB, take.peak - _BELOW_PEAK_DB, _NEVER_QUIET_DBFS)
    return max(SILENCE_DBFS, own)
