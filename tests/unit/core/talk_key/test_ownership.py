"""Who holds the talk key, what is bound, and the trial that records nothing."""

import pytest
from msgspec.structs import replace

from app.core.messages.effects.program_effects import BindTalkKey
from app.core.messages.effects.sound_effects import OpenMicrophone
from app.core.messages.events.event import Event
from app.core.messages.events.presses import (
    Cancelled,
    FocusLost,
    HandsFreeToggled,
    LatchPressed,
    OtherKeyPressed,
    SystemPaused,
    TalkKeyBound,
    TalkKeyTried,
    TalkPressed,
    TalkReleased,
    TalkToggled,
)
from app.core.messages.events.program_events import SettingsApplied, Started
from app.core.messages.events.sound_events import FrameCaptured
from app.core.settings.settings import Settings
from app.core.state import State, TakeStage
from app.core.talk_key import ownership
from app.core.update import update
from app.core.values.talk_key_state import Trial
from app.core.values.values import Target


def played(state: State, *events: Event) -> State:
    for event in events:
        state, _ = update(state, event)
    return state


def holds(by: str, at: float = 10.0) -> TalkPressed:
    return TalkPressed(at=at, by=by)


def lets_go(by: str, at: float = 12.0) -> TalkReleased:
    return TalkReleased(at=at, by=by)


@pytest.mark.parametrize(("first", "second"), [("window", "key"), ("key", "window")])
def test_the_first_key_wins_until_it_is_up(first: str, second: str) -> None:
    state = played(State(), holds(first), holds(second), lets_go(second))
    assert state.talk_key.holder == first
    assert state.take is not None
    assert state.take.stage is TakeStage.OPENING
    state = played(state, lets_go(first))
    assert state.talk_key.holder is None
    assert state.take is not None
    assert state.take.stage is TakeStage.TAIL
    assert played(state, holds(second, 13.0)).talk_key.holder == second


@pytest.mark.parametrize("event", [Cancelled(at=11), FocusLost(at=11), SystemPaused(at=11)])
def test_a_hold_that_ended_otherwise_blocks_nobody(event: Event) -> None:
    state = played(State(), holds("window"), event)
    assert state.talk_key.holder is None
    assert played(state, holds("key", 13.0)).talk_key.holder == "key"
    assert played(State(), event).talk_key.holder is None


def test_another_key_beside_a_hold_in_the_window_means_nothing() -> None:
    state = played(State(), holds("window"))
    assert update(state, OtherKeyPressed(at=10.1)) == (state, ())
    assert played(State(), holds("key"), OtherKeyPressed(at=10.1)).talk_key.holder == "key"


def test_what_is_bound_is_kept() -> None:
    told = TalkKeyBound(
        key="F13", back_end="X11", everywhere=True, reason="Works everywhere.", checks=(("Clash", "none"),)
    )
    found = played(State(), told).talk_key
    assert (found.key, found.back_end, found.everywhere) == ("F13", "X11", True)
    assert (found.reason, found.checks) == (told.reason, told.checks)


def test_a_trial_counts_and_records_nothing() -> None:
    state = played(State(), TalkKeyTried(on=True))
    state, effects = update(state, holds("key", 10.0))
    assert effects == ()
    assert state.take is None
    assert state.talk_key.trial == Trial(down=True, downs=1, since=10.0)
    state = played(state, OtherKeyPressed(at=10.5), TalkReleased(at=11.0, late_s=0.25, by="key"))
    assert state.take is None
    assert state.talk_key.trial == Trial(downs=1, ups=1, others=1, held_s=0.75, since=10.0, proved=True)
    assert played(state, TalkKeyTried(on=False)).talk_key.trial is None


@pytest.mark.parametrize(
    "event",
    [
        holds("window"),
        holds("key"),
        TalkPressed(at=10.0, persona="p2"),
        TalkToggled(at=10.0),
        HandsFreeToggled(at=10.0, on=True),
        LatchPressed(at=10.0),
        OtherKeyPressed(at=10.0),
    ],
)
def test_a_dry_run_orders_nothing_of_any_hand(event: Event) -> None:
    """No microphone, no earcon, no connection, no conversation: the key is only shown."""
    begun, _ = update(State(), Started(at=1.0, settings=Settings(), target=Target(practice=True)))
    dry, _ = update(begun, TalkKeyTried(on=True))
    after, effects = update(dry, event)
    released, more = update(after, lets_go(getattr(event, "by", "window")))
    assert effects == more == ()
    for state in (after, released):
        assert (state.take, state.line, state.conversation, state.outgoing) == (
            None,
            dry.line,
            dry.conversation,
            (),
        )


@pytest.mark.parametrize("by", ["window", "guide", "key of tutor"])
def test_only_the_talk_key_itself_is_proved_by_its_trial(by: str) -> None:
    state = played(State(), TalkKeyTried(on=True), holds(by), lets_go(by))
    assert state.talk_key.trial is not None
    assert not state.talk_key.trial.proved
    state = played(state, holds("key"), lets_go("key"), holds(by), lets_go(by))
    assert state.talk_key.trial is not None
    assert state.talk_key.trial.proved


def test_a_switch_shows_as_a_press_and_its_release() -> None:
    state = played(State(), TalkKeyTried(on=True), TalkToggled(at=10.0))
    assert state.talk_key.trial == Trial(downs=1, ups=1, since=10.0)
    assert played(state, HandsFreeToggled(at=11.0, on=False)).talk_key == state.talk_key


@pytest.mark.parametrize("event", [Cancelled(at=11), FocusLost(at=11), SystemPaused(at=11)])
def test_a_key_whose_release_may_never_come_is_not_shown_as_down_for_ever(event: Event) -> None:
    state = played(State(), TalkKeyTried(on=True), holds("window"), event)
    assert state.talk_key.trial == Trial(downs=1, since=10.0)
    assert not played(state, TalkKeyTried(on=False), holds("window", 20.0)).talk_key.trial


def test_a_hold_that_was_on_when_the_trial_began_still_ends() -> None:
    state = played(State(), holds("key"), TalkKeyTried(on=True), lets_go("key"))
    assert state.talk_key.holder is None
    assert state.take is not None
    assert state.take.stage is TakeStage.TAIL


def test_the_settings_are_bound_at_the_start_and_when_they_change() -> None:
    settings = Settings(talk_key="F13", stop_key="F14", swallow_key=True)
    wanted = BindTalkKey("F13", "F14", True)
    started, effects = update(State(), Started(settings=settings, target=Target(practice=True)))
    assert wanted in effects
    for change in ({"talk_key": "F15"}, {"stop_key": ""}, {"swallow_key": False}):
        _, effects = update(started, SettingsApplied(settings=replace(settings, **change)))
        assert [kind for kind in effects if isinstance(kind, BindTalkKey)]
    _, effects = update(started, SettingsApplied(settings=replace(settings, tail_ms=300)))
    assert not [kind for kind in effects if isinstance(kind, BindTalkKey)]
    assert ownership.orders(started, started) == ()


def test_a_press_of_the_system_wide_key_opens_the_microphone() -> None:
    _, effects = update(State(), holds("key"))
    assert OpenMicrophone(1) in effects


def test_sound_is_no_key_even_while_the_key_is_tried() -> None:
    state = played(State(), TalkKeyTried(at=1, on=True))
    frame = FrameCaptured(at=2, take=1, pcm=b"\0\0", level=-20.0)
    after, _ = update(state, frame)
    assert after.talk_key == state.talk_key
    assert after.sound.level == -20.0
