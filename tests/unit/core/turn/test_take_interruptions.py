"""Locks, switches, other keys, pauses of the system and clocks: what each does to the open take."""

import pytest

from app.core.line import line
from app.core.messages import effects as f
from app.core.messages import events as e
from app.core.settings.settings import Settings
from app.core.state import Phase, Reply, State, Take, TakeStage, phase
from app.core.turn import take_interruptions
from app.core.values.replacing import replace
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
        script.play(e.TalkReleased(at=script.now))
        script.press()
    script.play(e.TalkReleased(at=script.now), e.TimerFired(name="tail"))
    assert take_of(script).stage is TakeStage.DRAINING
    return script


# ---------------------------------------------------------------- Shift


def test_shift_during_a_hold_locks_on_with_a_click_and_a_press_sends() -> None:
    script = up(settings=HOLD)
    script.press()
    script.hear(10)
    assert of(f.Cue, script.play(e.LatchPressed())) == [f.Cue("latched")]
    assert script.play(e.LatchPressed()) == []
    assert script.play(e.TalkReleased(at=script.now)) == []
    assert phase(script.state) is Phase.LATCHED
    script.now += 5
    assert of(f.StartTimer, script.press())[:1] == [f.StartTimer("tail", 0.2)]
    script.play(e.TalkReleased(at=script.now), e.TimerFired(name="tail"))
    assert "CommitAudio" in kinds(script.play(e.MicrophoneClosed(take=1, at=script.now)))


def test_shift_does_nothing_where_it_may_not_or_there_is_nothing_to_lock() -> None:
    off = up(settings=Settings(latch_shift=False))
    assert off.play(e.LatchPressed()) == []
    off.press()
    assert off.play(e.LatchPressed()) == []
    free = up(settings=Settings(turn_detection="server_vad"))
    free.tap()
    assert free.play(e.LatchPressed()) == []
    assert draining().play(e.LatchPressed()) == []


def test_shift_locks_the_take_that_is_lined_up() -> None:
    script = draining()
    script.press()
    assert of(f.Cue, script.play(e.LatchPressed())) == [f.Cue("latched")]
    assert script.play(e.LatchPressed()) == []
    script.play(e.TalkReleased(at=script.now), e.MicrophoneClosed(take=1, at=script.now))
    assert phase(script.state) is Phase.LATCHED


# ---------------------------------------------------------------- a switch


def test_a_switch_begins_and_ends_a_take_in_every_mode() -> None:
    for settings in (Settings(), HOLD, TOGGLE):
        script = up(settings=settings)
        assert of(f.OpenMicrophone, script.play(e.TalkToggled(at=script.now)))
        script.hear(10)
        assert phase(script.state) is Phase.LATCHED
        assert of(f.StartTimer, script.play(e.TalkToggled(at=script.now)))[:1] == [f.StartTimer("tail", 0.2)]


def test_a_switch_ends_what_the_key_holds_goes_on_in_the_tail_and_waits_for_the_device() -> None:
    script = up(settings=HOLD)
    script.press()
    script.hear(10)
    script.play(e.TalkToggled(at=script.now))
    assert take_of(script).stage is TakeStage.TAIL
    script.play(e.TalkToggled(at=script.now))
    assert phase(script.state) is Phase.LATCHED
    waiting = draining()
    assert of(f.OpenMicrophone, waiting.play(e.TalkToggled(at=waiting.now))) == [f.OpenMicrophone(2)]
    waiting.play(e.MicrophoneClosed(take=1, at=waiting.now))
    assert take_of(waiting).latched
    closing = up()
    closing.play(e.Closing())
    assert closing.play(e.TalkToggled(at=1.0)) == []


def test_a_switch_ends_hands_free_listening() -> None:
    script = up(settings=Settings(turn_detection="server_vad"))
    script.play(e.TalkToggled(at=script.now))
    assert phase(script.state) is Phase.LISTENING
    script.play(e.TalkToggled(at=script.now))
    assert script.state.take is None


# ---------------------------------------------------------------- another key


def test_a_shortcut_with_the_talk_key_leaves_no_trace() -> None:
    script = up()
    script.press()
    script.hear(3)
    effects = script.play(e.OtherKeyPressed(at=script.now, by=OTHER))
    assert of(f.CloseMicrophone, effects) == [f.CloseMicrophone(1, discard=True)]
    assert of(f.Cue, effects) == []
    assert not script.state.outgoing
    assert not script.state.notices
    assert script.state.take is None


def test_after_a_second_or_with_nothing_open_another_key_means_nothing() -> None:
    script = up()
    assert script.play(e.OtherKeyPressed(at=script.now, by=OTHER)) == []
    script.press()
    script.hear(40)
    assert script.play(e.OtherKeyPressed(at=script.now, by=OTHER)) == []
    free = up(settings=Settings(turn_detection="server_vad"))
    free.tap()
    assert free.play(e.OtherKeyPressed(at=free.now, by=OTHER)) == []


def test_a_shortcut_does_not_end_a_take_that_stays_on() -> None:
    script = up(settings=TOGGLE)
    script.tap()
    script.hear(40)
    script.press()
    assert take_of(script).stage is TakeStage.TAIL
    assert script.play(e.OtherKeyPressed(at=script.now, by=OTHER)) == [f.StopTimer("tail")]
    assert phase(script.state) is Phase.LATCHED


def test_a_shortcut_takes_back_the_take_that_is_lined_up() -> None:
    script = draining()
    assert script.play(e.OtherKeyPressed(at=script.now, by=OTHER)) == []
    script.press()
    effects = script.play(e.OtherKeyPressed(at=script.now, by=OTHER))
    assert effects == [f.CloseMicrophone(2, discard=True)]


# ---------------------------------------------------------------- the window and the system


def test_the_loss_of_the_focus_keeps_a_hold_and_leaves_what_stays_on() -> None:
    script = up(settings=HOLD)
    script.press()
    script.hear(10)
    assert of(f.CloseMicrophone, script.play(e.FocusLost())) == [f.CloseMicrophone(1)]
    assert not script.state.stroke.down
    on = up()
    on.tap()
    assert on.play(e.FocusLost()) == []
    assert on.state.take is not None


@pytest.mark.parametrize("reason", ["lock", "sleep", "switch"])
def test_a_pause_of_the_system_keeps_the_words_and_closes_microphone_and_line(reason: str) -> None:
    script = up()
    script.tap()
    script.hear(10)
    effects = script.play(e.SystemPaused(reason=reason))
    assert f.CloseMicrophone(1) in effects
    assert f.KeepMicrophone(0.0) in effects
    assert f.StartTimer("idle", 1.0) in effects
    effects = script.play(e.MicrophoneClosed(take=1, at=script.now))
    assert kinds(effects) == ["ClearAudio"]
    assert [(o.draft, o.reason) for o in script.state.outgoing] == [(True, reason)]
    assert f.HangUp() in script.play(e.TimerFired(name="idle"))


def test_a_locked_screen_lets_the_answer_be_heard_and_sleep_does_not() -> None:
    for reason, stops in (("lock", False), ("sleep", True)):
        script = up()
        script.speak()
        script.answer()
        assert (f.StopSpeaker() in script.play(e.SystemPaused(reason=reason))) == stops


def test_a_pause_ends_listening_and_what_is_lined_up() -> None:
    free = up(settings=Settings(turn_detection="server_vad"))
    free.tap()
    free.play(e.SystemPaused())
    assert free.state.take is None
    script = draining()
    script.press()
    assert f.CloseMicrophone(2, discard=True) in script.play(e.SystemPaused())
    offline = Script()
    assert offline.play(e.SystemPaused()) == [f.KeepMicrophone(0.0)]


# ---------------------------------------------------------------- clocks


def test_ten_seconds_before_the_longest_take_there_is_a_warning() -> None:
    script = up()
    assert f.StartTimer("warning", 110.0) in script.press()
    assert of(f.Cue, script.play(e.TimerFired(name="warning"))) == [f.Cue("limit")]
    assert up().play(e.TimerFired(name="warning")) == []


def test_at_the_longest_take_the_words_are_kept_or_sent_as_the_person_wants() -> None:
    for settings, sent in ((Settings(), False), (Settings(cap_action="send"), True)):
        script = up(settings=settings)
        script.tap()
        script.hear(10)
        script.play(e.TimerFired(name="cap"))
        effects = script.play(e.MicrophoneClosed(take=1, at=script.now))
        assert ("CommitAudio" in kinds(effects)) == sent
        assert bool(script.state.outgoing[0].draft) != sent
    assert up(settings=Settings(cap_action="send")).play(e.TimerFired(name="cap")) == []


def test_a_device_that_takes_long_is_told_of() -> None:
    script = up()
    script.tap()
    assert phase(script.state) is Phase.LATCHED
    script.play(e.TimerFired(name="opening"))
    assert phase(script.state) is Phase.OPENING
    script.hear(1)
    script.play(e.TimerFired(name="opening"))
    assert phase(script.state) is Phase.LATCHED


def test_other_clocks_and_facts_mean_nothing_here() -> None:
    state = State(reply=Reply())
    assert take_interruptions.rang(state, "tea") == (state, ())
    assert take_interruptions.heard(state, e.Closing()) == (state, ())


# ---------------------------------------------------------------- the microphone that is kept


def test_a_microphone_that_is_kept_is_known_until_it_is_closed() -> None:
    script = up()
    script.play(e.MicrophoneKept(seconds=30.0, at=script.now))
    assert script.state.sound.warm_until == script.now + 30
    script.play(e.MicrophoneKept(seconds=0.0, at=script.now))
    assert script.state.sound.warm_until == 0


def test_the_wish_for_it_reaches_the_device_at_once_and_with_each_press() -> None:
    script = up()
    warm = Settings(warm_mic_s="120")
    assert f.KeepMicrophone(120.0) in script.play(e.SettingsApplied(settings=warm))
    effects = script.press()
    assert f.OpenMicrophone(1, 300) in effects
    assert f.KeepMicrophone(120.0) in effects
    assert f.KeepMicrophone(0.0) in script.play(e.SettingsApplied(settings=Settings()))
    assert not of(f.KeepMicrophone, script.play(e.SettingsApplied(settings=HOLD)))


def test_facts_of_other_files_are_passed_on() -> None:
    script = up(settings=Settings(turn_detection="server_vad"))
    script.tap()
    script.play(e.MuteToggled(on=True))
    assert phase(script.state) is Phase.MUTED
    talking = up()
    talking.press()
    talking.hear(10)
    talking.play(e.Cancelled(at=talking.now), e.TimerFired(name="undo"))
    assert not talking.state.outgoing


def test_hands_free_goes_on_and_off_once_and_not_with_push_to_talk() -> None:
    assert up().play(e.HandsFreeToggled(on=True, at=1.0)) == []
    script = up(settings=Settings(turn_detection="semantic_vad"))
    assert script.play(e.HandsFreeToggled(on=False)) == []
    assert of(f.OpenMicrophone, script.play(e.HandsFreeToggled(on=True, at=1.0)))
    assert of(f.OpenMicrophone, script.play(e.HandsFreeToggled(on=True, at=1.0))) == []
    assert take_of(script).hands_free
    assert of(f.CloseMicrophone, script.play(e.HandsFreeToggled(on=False, at=2.0)))


def test_who_is_here_keeps_the_line_from_resting_until_the_end() -> None:
    script = up()
    idle = f.StartTimer("idle", line.IDLE_S)
    assert idle in take_interruptions.awake(script.state)[1]
    assert idle not in take_interruptions.awake(replace(script.state, closing=True))[1]
