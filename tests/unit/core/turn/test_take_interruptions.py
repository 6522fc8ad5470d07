"""Locks, switches, other keys, pauses of the system and clocks: what each does to the open take."""

import pytest

from app.core.messages.effects.line_effects import HangUp
from app.core.messages.effects.program_effects import StartTimer, StopTimer
from app.core.messages.effects.sound_effects import (
    CloseMicrophone,
    Cue,
    KeepMicrophone,
    OpenMicrophone,
    StopSpeaker,
)
from app.core.messages.events.presses import (
    Cancelled,
    FocusLost,
    HandsFreeToggled,
    LatchPressed,
    MuteToggled,
    OtherKeyPressed,
    SystemPaused,
    TalkReleased,
    TalkToggled,
)
from app.core.messages.events.program_events import Closing, SettingsApplied, TimerFired
from app.core.messages.events.sound_events import MicrophoneClosed, MicrophoneKept
from app.core.messages.timer import Timer
from app.core.settings.settings import Settings
from app.core.state import Phase, Take, TakeStage, phase
from tests.helpers.playbook import Script, kinds, of, up

HOLD = Settings(talk_mode="hold")
TOGGLE = Settings(talk_mode="toggle")
OTHER = "window"


def take_of(script: Script) -> Take:
    assert script.state.take is not None
    return script.state.take


def draining(settings: Settings = HOLD) -> Script:
    script = up(settings=settings)
    script.press()
    script.hear(10)
    if settings.talk_mode == "toggle":
        script.play(TalkReleased(at=script.now))
        script.press()
    script.play(TalkReleased(at=script.now), TimerFired(timer=Timer.TAIL))
    assert take_of(script).stage is TakeStage.DRAINING
    return script


# ---------------------------------------------------------------- Shift


def test_shift_during_a_hold_locks_on_with_a_click_and_a_press_sends() -> None:
    script = up(settings=HOLD)
    script.press()
    script.hear(10)
    assert of(Cue, script.play(LatchPressed())) == [Cue("latched")]
    assert script.play(LatchPressed()) == []
    assert script.play(TalkReleased(at=script.now)) == []
    assert phase(script.state) is Phase.LATCHED
    script.now += 5
    assert of(StartTimer, script.press())[:1] == [StartTimer(Timer.TAIL, 0.2)]
    script.play(TalkReleased(at=script.now), TimerFired(timer=Timer.TAIL))
    assert "CommitAudio" in kinds(script.play(MicrophoneClosed(take=1, at=script.now)))


def test_shift_does_nothing_where_it_may_not_or_there_is_nothing_to_lock() -> None:
    off = up(settings=Settings(latch_shift=False))
    assert off.play(LatchPressed()) == []
    off.press()
    assert off.play(LatchPressed()) == []
    free = up(settings=Settings(turn_detection="server_vad"))
    free.tap()
    assert free.play(LatchPressed()) == []
    assert draining().play(LatchPressed()) == []


def test_shift_locks_the_take_that_is_lined_up() -> None:
    script = draining()
    script.press()
    assert of(Cue, script.play(LatchPressed())) == [Cue("latched")]
    assert script.play(LatchPressed()) == []
    script.play(TalkReleased(at=script.now), MicrophoneClosed(take=1, at=script.now))
    assert phase(script.state) is Phase.LATCHED


# ---------------------------------------------------------------- a switch


def test_a_switch_begins_and_ends_a_take_in_every_mode() -> None:
    for settings in (Settings(), HOLD, TOGGLE):
        script = up(settings=settings)
        assert of(OpenMicrophone, script.play(TalkToggled(at=script.now)))
        script.hear(10)
        assert phase(script.state) is Phase.LATCHED
        assert of(StartTimer, script.play(TalkToggled(at=script.now)))[:1] == [StartTimer(Timer.TAIL, 0.2)]


def test_a_switch_ends_what_the_key_holds_goes_on_in_the_tail_and_waits_for_the_device() -> None:
    script = up(settings=HOLD)
    script.press()
    script.hear(10)
    script.play(TalkToggled(at=script.now))
    assert take_of(script).stage is TakeStage.TAIL
    script.play(TalkToggled(at=script.now))
    assert phase(script.state) is Phase.LATCHED
    waiting = draining()
    assert of(OpenMicrophone, waiting.play(TalkToggled(at=waiting.now))) == [OpenMicrophone(2)]
    waiting.play(MicrophoneClosed(take=1, at=waiting.now))
    assert take_of(waiting).latched
    closing = up()
    closing.play(Closing())
    assert closing.play(TalkToggled(at=1.0)) == []


def test_a_switch_ends_hands_free_listening() -> None:
    script = up(settings=Settings(turn_detection="server_vad"))
    script.play(TalkToggled(at=script.now))
    assert phase(script.state) is Phase.LISTENING
    script.play(TalkToggled(at=script.now))
    assert script.state.take is None


# ---------------------------------------------------------------- another key


def test_a_shortcut_with_the_talk_key_leaves_no_trace() -> None:
    script = up()
    script.press()
    script.hear(3)
    effects = script.play(OtherKeyPressed(at=script.now, by=OTHER))
    assert of(CloseMicrophone, effects) == [CloseMicrophone(1, discard=True)]
    assert of(Cue, effects) == []
    assert not script.state.outgoing
    assert not script.state.notices
    assert script.state.take is None


def test_after_a_second_or_with_nothing_open_another_key_means_nothing() -> None:
    script = up()
    assert script.play(OtherKeyPressed(at=script.now, by=OTHER)) == []
    script.press()
    script.hear(40)
    assert script.play(OtherKeyPressed(at=script.now, by=OTHER)) == []
    free = up(settings=Settings(turn_detection="server_vad"))
    free.tap()
    assert free.play(OtherKeyPressed(at=free.now, by=OTHER)) == []


def test_a_shortcut_does_not_end_a_take_that_stays_on() -> None:
    script = up(settings=TOGGLE)
    script.tap()
    script.hear(40)
    script.press()
    assert take_of(script).stage is TakeStage.TAIL
    assert script.play(OtherKeyPressed(at=script.now, by=OTHER)) == [StopTimer(Timer.TAIL)]
    assert phase(script.state) is Phase.LATCHED


def test_a_shortcut_takes_back_the_take_that_is_lined_up() -> None:
    script = draining()
    assert script.play(OtherKeyPressed(at=script.now, by=OTHER)) == []
    script.press()
    effects = script.play(OtherKeyPressed(at=script.now, by=OTHER))
    assert effects == [CloseMicrophone(2, discard=True)]


# ---------------------------------------------------------------- the window and the system


def test_the_loss_of_the_focus_keeps_a_hold_and_leaves_what_stays_on() -> None:
    script = up(settings=HOLD)
    script.press()
    script.hear(10)
    assert of(CloseMicrophone, script.play(FocusLost())) == [CloseMicrophone(1)]
    assert not script.state.stroke.down
    on = up()
    on.tap()
    assert on.play(FocusLost()) == []
    assert on.state.take is not None


@pytest.mark.parametrize("reason", ["lock", "sleep", "switch"])
def test_a_pause_of_the_system_keeps_the_words_and_closes_microphone_and_line(reason: str) -> None:
    script = up()
    script.tap()
    script.hear(10)
    effects = script.play(SystemPaused(reason=reason))
    assert CloseMicrophone(1) in effects
    assert KeepMicrophone(0.0) in effects
    assert StartTimer(Timer.IDLE, 1.0) in effects
    effects = script.play(MicrophoneClosed(take=1, at=script.now))
    assert kinds(effects) == ["ClearAudio"]
    assert [(o.draft, o.reason) for o in script.state.outgoing] == [(True, reason)]
    assert HangUp() in script.play(TimerFired(timer=Timer.IDLE))


def test_a_locked_screen_lets_the_answer_be_heard_and_sleep_does_not() -> None:
    for reason, stops in (("lock", False), ("sleep", True)):
        script = up()
        script.speak()
        script.answer()
        assert (StopSpeaker() in script.play(SystemPaused(reason=reason))) == stops


def test_a_pause_ends_listening_and_what_is_lined_up() -> None:
    free = up(settings=Settings(turn_detection="server_vad"))
    free.tap()
    free.play(SystemPaused())
    assert free.state.take is None
    script = draining()
    script.press()
    assert CloseMicrophone(2, discard=True) in script.play(SystemPaused())
    offline = Script()
    assert offline.play(SystemPaused()) == [KeepMicrophone(0.0)]


# ---------------------------------------------------------------- clocks


def test_ten_seconds_before_the_longest_take_there_is_a_warning() -> None:
    script = up()
    assert StartTimer(Timer.WARNING, 110.0) in script.press()
    assert of(Cue, script.play(TimerFired(timer=Timer.WARNING))) == [Cue("limit")]
    assert up().play(TimerFired(timer=Timer.WARNING)) == []


def test_at_the_longest_take_the_words_are_kept_or_sent_as_the_person_wants() -> None:
    for settings, sent in ((Settings(), False), (Settings(cap_action="send"), True)):
        script = up(settings=settings)
        script.tap()
        script.hear(10)
        script.play(TimerFired(timer=Timer.CAP))
        effects = script.play(MicrophoneClosed(take=1, at=script.now))
        assert ("CommitAudio" in kinds(effects)) == sent
        assert bool(script.state.outgoing[0].draft) != sent
    assert up(settings=Settings(cap_action="send")).play(TimerFired(timer=Timer.CAP)) == []


def test_a_device_that_takes_long_is_told_of() -> None:
    script = up()
    script.tap()
    assert phase(script.state) is Phase.LATCHED
    script.play(TimerFired(timer=Timer.OPENING))
    assert phase(script.state) is Phase.OPENING
    script.hear(1)
    script.play(TimerFired(timer=Timer.OPENING))
    assert phase(script.state) is Phase.LATCHED


# ---------------------------------------------------------------- the microphone that is kept


def test_a_microphone_that_is_kept_is_known_until_it_is_closed() -> None:
    script = up()
    script.play(MicrophoneKept(seconds=30.0, at=script.now))
    assert script.state.sound.warm_until == script.now + 30
    script.play(MicrophoneKept(seconds=0.0, at=script.now))
    assert script.state.sound.warm_until == 0


def test_the_wish_for_it_reaches_the_device_at_once_and_with_each_press() -> None:
    script = up()
    warm = Settings(warm_mic_s="120")
    assert KeepMicrophone(120.0) in script.play(SettingsApplied(settings=warm))
    effects = script.press()
    assert OpenMicrophone(1, 300) in effects
    assert KeepMicrophone(120.0) in effects
    assert KeepMicrophone(0.0) in script.play(SettingsApplied(settings=Settings()))
    assert not of(KeepMicrophone, script.play(SettingsApplied(settings=HOLD)))


def test_facts_of_other_files_are_passed_on() -> None:
    script = up(settings=Settings(turn_detection="server_vad"))
    script.tap()
    script.play(MuteToggled(on=True))
    assert phase(script.state) is Phase.MUTED
    talking = up()
    talking.press()
    talking.hear(10)
    talking.play(Cancelled(at=talking.now), TimerFired(timer=Timer.UNDO))
    assert not talking.state.outgoing


def test_hands_free_goes_on_and_off_once_and_not_with_push_to_talk() -> None:
    assert up().play(HandsFreeToggled(on=True, at=1.0)) == []
    script = up(settings=Settings(turn_detection="semantic_vad"))
    assert script.play(HandsFreeToggled(on=False)) == []
    assert of(OpenMicrophone, script.play(HandsFreeToggled(on=True, at=1.0)))
    assert of(OpenMicrophone, script.play(HandsFreeToggled(on=True, at=1.0))) == []
    assert take_of(script).hands_free
    assert of(CloseMicrophone, script.play(HandsFreeToggled(on=False, at=2.0)))


def test_another_key_late_in_a_take_is_no_shortcut_although_the_clock_was_set_back() -> None:
    script = up()
    script.press()
    script.hear(frames=200)
    script.play(OtherKeyPressed(at=script.now - 3600.0, by=OTHER))
    assert script.state.take is not None
