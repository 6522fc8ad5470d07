"""The talk key as the core knows it: what is bound, who holds it, what a trial shows. No take is decided on
here.

The first key wins until it is up: a hold in the window and one of the system-wide key never end each other.
"""

from app.core.messages.effects.effect import Effect
from app.core.messages.events.presses import (
    Cancelled,
    FocusLost,
    HandsFreeToggled,
    LatchPressed,
    OtherKeyPressed,
    PressEvent,
    SystemPaused,
    TalkKeyBound,
    TalkKeyTried,
    TalkPressed,
    TalkReleased,
    TalkToggled,
)
from app.core.state import State
from app.core.talk_key.persona_keys import wanted
from app.core.values.replacing import replace
from app.core.values.talk_key_state import Trial

_SYSTEM_WIDE = "key"  # ``by`` of the talk key that all personas share


def gate(state: State, event: PressEvent) -> tuple[State, bool]:
    """The state with what this press says of the talk key, and whether the machines may see it.

    Every press passes here first, because a key can be held in two places at once: Space in the window and
    the system-wide key. Only the one that went down first reaches the machines, until it is up; what the
    other does meanwhile is neither a press nor a release. During a trial, and on the page of the guide where
    the key is a dry run, no key and no switch that takes its place reaches them at all.
    """
    talk_key = state.talk_key
    match event:
        case TalkKeyBound():
            bound = replace(
                talk_key,
                key=event.key,
                back_end=event.back_end,
                everywhere=event.everywhere,
                reason=event.reason,
                checks=event.checks,
            )
            return replace(state, talk_key=bound), False
        case TalkKeyTried():
            return replace(state, talk_key=replace(talk_key, trial=Trial() if event.on else None)), False
        case TalkReleased() if talk_key.trial is not None and not talk_key.trial.down:
            return _held(state, event)  # of a hold from before the trial: without it, the take would stick
        case TalkPressed() | TalkReleased() | OtherKeyPressed() if talk_key.trial is not None:
            return _tried(state, talk_key.trial, event), False
        case TalkToggled() | HandsFreeToggled(on=True) | LatchPressed() if talk_key.trial is not None:
            return (
                _switched(state, talk_key.trial, event) if isinstance(event, TalkToggled) else state
            ), False
        case TalkPressed() | TalkReleased() | OtherKeyPressed():
            return _held(state, event)
        case Cancelled() | FocusLost() | SystemPaused() if talk_key.trial is not None and talk_key.trial.down:
            up = replace(talk_key.trial, down=False)  # its release may never come, and the key would stay lit
            return replace(state, talk_key=replace(talk_key, holder=None, trial=up)), True
        case Cancelled() | FocusLost() | SystemPaused() if talk_key.holder is not None:
            # The release may go elsewhere and never come: a holder that stayed would lock out the other key.
            return replace(state, talk_key=replace(talk_key, holder=None)), True
        case _:
            return state, True


def _held(state: State, event: TalkPressed | TalkReleased | OtherKeyPressed) -> tuple[State, bool]:
    """Passes what the holder does, or anybody while nobody holds."""
    holder = state.talk_key.holder
    if holder not in (None, event.by):
        return state, False
    if isinstance(event, OtherKeyPressed):
        return state, True
    after = event.by if isinstance(event, TalkPressed) else None
    return replace(state, talk_key=replace(state.talk_key, holder=after)), True


def _tried(state: State, trial: Trial, event: TalkPressed | TalkReleased | OtherKeyPressed) -> State:
    match event:
        case TalkPressed():
            trial = replace(trial, down=True, downs=trial.downs + 1, since=event.at)
        case TalkReleased():
            held = max(0.0, event.at - event.late_s - trial.since)
            proved = trial.proved or event.by == _SYSTEM_WIDE
            trial = replace(trial, down=False, ups=trial.ups + 1, held_s=held, proved=proved)
        case _:
            trial = replace(trial, others=trial.others + 1)
    return replace(state, talk_key=replace(state.talk_key, trial=trial))


def _switched(state: State, trial: Trial, event: TalkToggled) -> State:
    """What cannot be held (a command, a screen reader's press) goes down and comes up at once."""
    trial = replace(trial, down=False, downs=trial.downs + 1, ups=trial.ups + 1, held_s=0.0, since=event.at)
    return replace(state, talk_key=replace(state.talk_key, trial=trial))


def orders(old: State | None, new: State) -> tuple[Effect, ...]:
    """Binds what settings and personas say, at the start (``old`` is None) and when that has changed."""
    fresh = wanted(new.settings, new.personas)
    if old is not None and fresh == wanted(old.settings, old.personas):
        return ()
    return (fresh,)
