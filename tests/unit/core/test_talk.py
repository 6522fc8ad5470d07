"""The talk key and the take, step by step."""

import pytest

from app.core import effects as f
from app.core import events as e
from app.core.problems import Trouble
from app.core.settings import Settings
from app.core.state import Phase, TakeStage, phase
from app.core.values import TurnStatus
from app.protocol import messages as m
from tests.helpers.playbook import FRAME, SERVICE, Script, kinds, of, up, wire, with_quirks


def test_a_whole_take_is_committed_and_an_answer_asked_for() -> None:
    script = up()
    assert of(f.OpenMicrophone, script.press()) == [f.OpenMicrophone(1)]
    assert phase(script.state) is Phase.OPENING
    assert of(f.Cue, script.hear(10)) == [f.Cue("start")]
    assert phase(script.state) is Phase.RECORDING
    effects = script.play(e.TalkReleased(at=script.now))
    assert of(f.StartTimer, effects) == [f.StartTimer("tail", 0.2)]
    effects = script.play(e.TimerFired(name="tail"))
    assert of(f.CloseMicrophone, effects) == [f.CloseMicrophone(1)]
    effects = script.play(e.MicrophoneClosed(take=1, at=script.now))
    assert kinds(effects) == ["CommitAudio", "CreateResponse"]
    assert phase(script.state) is Phase.THINKING
    assert script.state.conversation.turns[-1].status is TurnStatus.WAITING
    assert script.state.spent.sent_seconds == pytest.approx(0.4)


def test_auto_repeat_means_nothing() -> None:
    script = up()
    script.press()
    assert of(f.OpenMicrophone, script.press()) == []
    script.hear(1)
    assert of(f.OpenMicrophone, script.press()) == []


def test_who_wants_no_sounds_hears_none() -> None:
    script = up(settings=Settings(cues=False))
    script.speak()
    script.press()
    script.play(e.Cancelled(at=script.now))
    assert of(f.Cue, script.log) == []


def test_the_start_cue_comes_once_and_for_this_take_alone() -> None:
    script = up()
    assert script.play(e.MicrophoneOpened(take=1)) == []
    script.press()
    assert script.play(e.MicrophoneOpened(take=7)) == []
    script.play(e.TalkReleased(at=script.now + 1))
    assert of(f.Cue, script.play(e.MicrophoneOpened(take=1))) == [f.Cue("start")]
    assert script.state.take is not None
    assert script.state.take.stage is TakeStage.TAIL


def test_too_short_a_hold_sends_nothing_and_clears_what_was_appended() -> None:
    script = up()
    script.press()
    script.hear(3)
    effects = script.play(e.TalkReleased(at=script.now))
    assert kinds(effects) == ["ClearAudio"]
    assert of(f.CloseMicrophone, effects) == [f.CloseMicrophone(1, discard=True)]
    assert script.state.notices[-1].code == "too_short"
    assert script.state.take is None


def test_a_server_that_cannot_clear_is_not_asked_to() -> None:
    script = up(with_quirks(clears=False))
    script.press()
    script.hear(3)
    assert kinds(script.play(e.TalkReleased(at=script.now))) == []


def test_a_press_in_the_tail_goes_on_with_the_take() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(e.TalkReleased(at=script.now))
    assert f.StopTimer("tail") in script.press()
    assert script.state.take is not None
    assert script.state.take.stage is TakeStage.RECORDING


def test_without_a_tail_the_release_drains_at_once() -> None:
    script = up(settings=Settings(tail_ms=0))
    script.press()
    script.hear(10)
    assert of(f.CloseMicrophone, script.play(e.TalkReleased(at=script.now)))


def test_a_second_press_while_draining_begins_the_next_take_without_a_gap() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(e.TalkReleased(at=script.now), e.TimerFired(name="tail"))
    assert of(f.OpenMicrophone, script.press()) == [f.OpenMicrophone(2)]
    assert of(f.OpenMicrophone, script.press()) == []
    effects = script.play(e.MicrophoneClosed(take=1, at=script.now))
    assert "CommitAudio" in kinds(effects)
    assert script.take == 2


def test_a_tap_while_draining_comes_to_nothing() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(e.TalkReleased(at=script.now), e.TimerFired(name="tail"))
    script.press()
    effects = script.play(e.TalkReleased(at=script.now))
    assert of(f.CloseMicrophone, effects) == [f.CloseMicrophone(2, discard=True)]
    script.play(e.MicrophoneClosed(take=1, at=script.now))
    assert script.state.take is None
    assert script.play(e.TalkReleased(at=script.now)) == []


def test_escape_while_draining_throws_both_away() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(e.TalkReleased(at=script.now), e.TimerFired(name="tail"))
    script.press()
    effects = script.play(e.Cancelled(at=script.now))
    assert {x.take for x in of(f.CloseMicrophone, effects)} == {1, 2}
    assert script.state.take is None


def test_a_device_that_never_closes_does_not_hold_the_take() -> None:
    script = up()
    script.press()
    script.hear(10)
    assert script.play(e.TimerFired(name="drain")) == []
    script.play(e.TalkReleased(at=script.now), e.TimerFired(name="tail"))
    assert "CommitAudio" in kinds(script.play(e.TimerFired(name="drain", at=script.now)))
    assert script.play(e.TimerFired(name="drain")) == []


@pytest.mark.parametrize(
    ("event", "reason"),
    [(e.TimerFired(name="cap"), "take_capped"), (e.FocusLost(), "take_kept")],
)
def test_a_hold_that_cannot_go_on_is_kept_as_a_draft(event: e.Event, reason: str) -> None:
    script = up()
    script.press()
    script.hear(10)
    effects = script.play(event)
    assert of(f.CloseMicrophone, effects)
    effects = script.play(e.FrameCaptured(take=1, pcm=FRAME, level=-20.0))
    assert kinds(effects) == []
    effects = script.play(e.MicrophoneClosed(take=1, at=script.now))
    assert kinds(effects) == ["ClearAudio"]
    assert script.state.outgoing[-1].draft
    assert script.state.notices[-1].code == reason
    assert script.state.conversation.turns[-1].status is TurnStatus.UNSENT


def test_keeping_means_nothing_without_a_hold() -> None:
    script = up()
    assert script.play(e.FocusLost()) == []
    script.press()
    script.hear(10)
    script.play(e.TimerFired(name="cap"))
    assert script.play(e.FocusLost()) == []
    assert script.play(e.TalkReleased(at=script.now)) == []


def test_escape_discards_the_take_and_can_be_undone_for_five_seconds() -> None:
    script = up()
    script.press()
    script.hear(10)
    effects = script.play(e.Cancelled(at=script.now))
    assert of(f.Cue, effects) == [f.Cue("cancelled")]
    assert f.StartTimer("undo", 5.0) in effects
    number = script.state.outgoing[0].number
    effects = script.play(e.DraftSent(number=number, at=script.now))
    assert kinds(effects)[-2:] == ["CommitAudio", "CreateResponse"]


def test_the_time_to_undo_ends() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(e.Cancelled(at=script.now), e.TimerFired(name="undo"))
    assert not list(script.state.outgoing)


def test_escape_on_a_take_of_nothing_leaves_nothing_to_undo() -> None:
    script = up()
    script.press()
    script.play(e.Cancelled(at=script.now))
    assert not list(script.state.outgoing)


def test_escape_stops_the_answer_else_holds_back_what_waits() -> None:
    script = up()
    script.speak()
    script.answer()
    assert f.StopSpeaker() in script.play(e.Cancelled(at=script.now))
    offline = Script(SERVICE)
    offline.play(e.TextEntered(text="later", at=1.0))
    offline.play(e.Cancelled(at=2.0))
    assert [o.draft for o in offline.state.outgoing] == [True]


def test_escape_forgets_an_answer_that_is_only_wanted() -> None:
    script = up()
    script.speak()
    script.press()
    script.hear(10)
    script.release()
    script.play(e.Cancelled(at=script.now))
    assert not script.state.reply.wanted


def test_silence_is_not_committed_and_the_level_is_told() -> None:
    script = up()
    script.press()
    script.hear(10, level=-75.0)
    effects = script.release()
    assert kinds(effects) == ["ClearAudio"]
    assert script.state.notices[-1].code == "nothing_heard"
    assert "-75" in script.state.notices[-1].detail


def test_sound_that_the_device_lost_is_reported() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(e.TalkReleased(at=script.now), e.TimerFired(name="tail"))
    script.play(e.MicrophoneClosed(take=1, lost_ms=90.0, at=script.now))
    assert script.state.notices[-1].code == "sound_lost"


def test_news_of_another_take_changes_nothing() -> None:
    script = up()
    script.press()
    before = script.state.take
    script.play(
        e.FrameCaptured(take=9, pcm=FRAME, level=-20.0), e.MicrophoneClosed(take=9), e.TimerFired(name="tail")
    )
    assert script.state.take == before


def test_a_lost_microphone_keeps_what_was_heard_as_a_draft() -> None:
    script = up()
    script.press()
    script.hear(10)
    effects = script.play(e.MicrophoneFailed(take=1, trouble=Trouble("microphone_lost"), at=script.now))
    assert "CommitAudio" not in kinds(effects)
    assert script.state.outgoing[-1].draft
    assert {n.code for n in script.state.notices} == {"microphone_lost", "take_kept"}


def test_a_microphone_that_never_opens_leaves_only_the_notice() -> None:
    script = up()
    script.press()
    script.play(e.MicrophoneFailed(take=1, trouble=Trouble("no_microphone"), at=script.now))
    assert [n.code for n in script.state.notices] == ["no_microphone"]
    assert script.state.take is None
    script.play(e.MicrophoneFailed(take=0, trouble=Trouble("microphone_busy")))
    assert script.state.notices[-1].code == "microphone_busy"


def test_the_next_take_may_fail_while_this_one_drains() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(e.TalkReleased(at=script.now), e.TimerFired(name="tail"))
    script.press()
    script.play(e.MicrophoneFailed(take=2, trouble=Trouble("microphone_lost")))
    assert "CommitAudio" in kinds(script.play(e.MicrophoneClosed(take=1, at=script.now)))
    assert script.state.take is None


def test_what_is_said_before_the_line_is_up_goes_out_when_it_is() -> None:
    script = Script()
    script.press()
    assert kinds(script.hear(10)) == []
    effects = script.connect()
    assert kinds(effects) == ["UpdateSession", *["AppendAudio"] * 10]
    assert kinds(script.release()) == ["CommitAudio", "CreateResponse"]


def test_another_conversation_ends_the_take() -> None:
    script = up()
    assert of(f.CloseMicrophone, script.play(e.ConversationOpened(conversation="c2"))) == []
    script = up()
    script.press()
    assert of(f.CloseMicrophone, script.play(e.ConversationOpened(conversation="c2")))


def test_nothing_begins_while_the_program_closes() -> None:
    script = up()
    script.play(e.Closing())
    assert script.press() == []


# ---------------------------------------------------------------- hands-free

FREE = Settings(turn_detection="server_vad")


def test_hands_free_streams_until_the_next_press() -> None:
    script = up(settings=FREE)
    script.press()
    assert phase(script.state) is Phase.LISTENING
    assert kinds(script.hear(3)) == ["AppendAudio"] * 3
    assert script.play(e.TalkReleased(at=script.now), e.FocusLost()) == []
    assert of(f.CloseMicrophone, script.press()) == [f.CloseMicrophone(1, discard=True)]
    assert script.state.take is None


def test_hands_free_is_half_duplex_and_a_press_interrupts() -> None:
    script = up(settings=FREE)
    script.press()
    script.answer()
    assert phase(script.state) is Phase.SPEAKING
    assert kinds(script.hear(2)) == []
    assert f.StopSpeaker() in script.press()
    script.stopped()
    script.finish(status="cancelled")
    script.answer("r2", "a2")
    assert f.StopSpeaker() in script.play(e.Cancelled(at=script.now))


def test_escape_ends_hands_free_listening_when_nothing_sounds() -> None:
    script = up(settings=FREE)
    script.press()
    script.play(e.Cancelled(at=script.now))
    assert script.state.take is None


def test_hands_free_sound_waits_for_the_line_within_bounds() -> None:
    script = Script(settings=FREE)
    script.press()
    script.hear(900)
    assert script.state.take is not None
    assert len(script.state.take.frames) == 750
    script.connect()
    assert len(wire(script.hear(1))) == 751


def test_hands_free_ends_with_its_device() -> None:
    script = up(settings=FREE)
    script.press()
    script.play(e.MicrophoneClosed(take=1))
    assert script.state.take is None
    script.press()
    script.play(e.MicrophoneFailed(take=2, trouble=Trouble("microphone_lost")))
    assert script.state.take is None


def test_a_draft_waits_while_the_buffer_holds_the_next_take() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(e.FocusLost(), e.MicrophoneClosed(take=1, at=script.now))
    script.press()
    script.hear(10)
    assert kinds(script.play(e.DraftSent(number=1, at=script.now))) == []
    assert kinds(script.hear(2)) == []
    effects = script.release()
    names = kinds(effects)
    assert names == ["AppendAudio"] * 2 + ["CommitAudio"] + ["AppendAudio"] * 10 + [
        "CommitAudio",
        "CreateResponse",
    ]
    commits = [x.event_id for x in wire(effects) if isinstance(x, m.CommitAudio)]
    assert commits == ["commit-2", "commit-1"]
