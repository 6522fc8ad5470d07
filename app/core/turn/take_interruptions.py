"""What interrupts or steers the open take beside press, release and cancel: Shift, switches, other keys, lost
focus, pauses of the system, timers. It decides and never waits.
"""

from app.core.answer import reply as answer
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.sound_effects import KeepMicrophone
from app.core.messages.events.sound_events import MicrophoneKept
from app.core.settings.settings import Settings
from app.core.state import State, TakeStage
from app.core.steps import Step, nothing
from app.core.turn import press_meaning, talk
from app.core.turn.cues import cue
from app.core.turn.take import drain, with_take
from app.core.values.replacing import replace

_LIVE = (TakeStage.OPENING, TakeStage.RECORDING)


def toggled(state: State, at: float) -> Step:
    """A switch that cannot be held (tray, command, a button): it ends the open take, whoever began it, or
    begins one that stays on.
    """
    take = state.take
    if state.closing:
        return nothing(state)
    if take is not None and not take.hands_free and take.stage in _LIVE:
        return talk.over(state, at)
    if take is not None and take.stage is TakeStage.TAIL:
        return talk.go_on(state, latched=True)
    return talk.down(state, at, latched=True)


def hands_free(state: State, on: bool, at: float) -> Step:
    """Listening goes on or off."""
    return talk.down(state, at, latched=False) if on else talk.end_hands_free(state)


def can_switch(state: State, on: bool) -> bool:
    """Whether listening can go on or off: only where the server finds the ends of the turns."""
    listening = state.take is not None and state.take.hands_free
    return on != listening and state.settings.turn_detection != "push_to_talk"


def latched(state: State) -> Step:
    """Shift during a hold: the key may be let go, the take stays on."""
    take = state.take
    if take is None or take.hands_free or not state.settings.latch_shift:
        return nothing(state)
    if take.stage in _LIVE and not take.latched:
        return with_take(state, latched=True), cue(state, "latched")
    lined_up = take.next
    if lined_up is not None and not lined_up.latched and not lined_up.released_at:
        return with_take(state, next=replace(lined_up, latched=True)), cue(state, "latched")
    return nothing(state)


def other_key(state: State, at: float) -> Step:
    """The talk key was part of another shortcut: whatever its press did to the take is undone, silently.

    With Right Ctrl as talk key, Ctrl+C is first a press and then another key. Only within SHORTCUT_S: after
    that the person talks and happens to type.
    """
    take = state.take
    if take is None or take.hands_free:
        return nothing(state)
    soon = press_meaning.held_s(take, at) <= press_meaning.SHORTCUT_S
    if take.stage in _LIVE and not take.latched and soon:
        return talk.discard(state, silently=True)
    if take.stage is TakeStage.TAIL and take.latched and at - take.released_at <= press_meaning.SHORTCUT_S:
        return talk.go_on(state, latched=True)  # here the press had ended a take that stays on
    lined_up = take.next
    if lined_up is not None and not lined_up.latched and at - lined_up.at <= press_meaning.SHORTCUT_S:
        return talk.drop_next(state, take)
    return nothing(state)


def focus_lost(state: State) -> Step:
    """The release goes to another window and may never be seen, so a held take ends; one that needs no held
    key goes on.
    """
    state = replace(state, stroke=replace(state.stroke, down=False))
    if state.take is not None and state.take.latched:
        return nothing(state)
    return talk.keep(state, "focus_lost")


def paused(state: State, reason: str) -> Step:
    """Locked, asleep, or another user's turn: no take stays open, and the microphone rests."""
    state = replace(state, stroke=replace(state.stroke, down=False))
    take = state.take
    if take is not None and take.hands_free:
        state, effects = talk.end_hands_free(state)
    elif take is not None and take.next is not None:
        state, effects = talk.drop_next(state, take)
    else:
        state, effects = talk.keep(state, reason)
    effects += (KeepMicrophone(0.0),)
    if reason == "lock":  # who locks the screen may still listen; in sleep, or another user, nobody does
        return state, effects
    state, silence = answer.interrupt(state)
    return state, effects + silence


def kept(state: State, event: MicrophoneKept) -> Step:
    """The device stays open without a take, or is closed again."""
    until = event.at + event.seconds if event.seconds else 0.0
    return nothing(replace(state, sound=replace(state.sound, warm_until=until)))


def orders(old: Settings, new: Settings) -> tuple[Effect, ...]:
    """The order to the microphone that new settings bring."""
    if old.warm_mic_s == new.warm_mic_s:
        return ()
    return (KeepMicrophone(float(new.warm_mic_s)),)


def near_the_end(state: State) -> Step:
    """The longest take is nearly reached."""
    return (state, cue(state, "limit")) if _live(state) else nothing(state)


def slow(state: State) -> Step:
    """The device takes long to open: the person is told not to speak yet."""
    opening = state.take is not None and state.take.stage is TakeStage.OPENING
    return nothing(with_take(state, slow=True) if opening else state)


def capped(state: State) -> Step:
    """The longest take is reached: it ends, sent or kept as the settings say."""
    if state.settings.cap_action == "send" and _live(state):
        return drain(state)
    return talk.keep(state, "take_capped")


def _live(state: State) -> bool:
    return state.take is not None and not state.take.hands_free and state.take.stage in _LIVE
