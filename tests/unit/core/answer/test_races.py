"""The fifteen races of interrupted speech, each as a script: what must hold whatever comes first."""

import pytest

from app.core.messages.effects.sound_effects import OpenMicrophone, Play, StopSpeaker
from app.core.messages.events.presses import Cancelled, TalkReleased
from app.core.messages.events.program_events import TimerFired
from app.core.messages.events.sound_events import MicrophoneClosed, SpeakerStopped
from app.core.messages.timer import Timer
from app.core.state import Phase, ReplyStage, phase
from app.core.values.values import Heard, TurnStatus
from app.protocol import messages as m
from tests.helpers.playbook import FRAME, Script, departing, kinds, of, up, wire


def answering(ms: int = 1000) -> Script:
    script = up()
    script.speak()
    script.say(m.AudioCommitted(item_id="u1"))
    script.answer(ms=ms)
    return script


def test_01_a_partly_played_item_and_the_queued_one_are_both_cut_at_what_was_heard() -> None:
    script = answering()
    script.say(m.AudioDelta(response_id="r1", item_id="a2", delta=b"\0" * 48_000))
    effects = script.press()
    assert isinstance(effects[0], StopSpeaker)
    effects = script.play(SpeakerStopped(heard=(Heard("a1", 0, 640.9, 1000.0), Heard("a2", 0, 0.0, 1000.0))))
    cuts = [x for x in wire(effects) if isinstance(x, m.TruncateItem)]
    assert [(c.item_id, c.audio_end_ms) for c in cuts] == [("a1", 640), ("a2", 0)]


def test_02_finished_playback_leaves_nothing_behind_that_grows() -> None:
    script = up()
    for n in range(60):
        script.speak()
        script.say(m.AudioCommitted(item_id=f"u{n}"))
        script.answer(f"r{n}", f"a{n}")
        script.press()
        script.stopped(f"a{n}")
        script.finish(f"r{n}", "cancelled")
        script.play(Cancelled(at=script.now), TalkReleased(at=script.now))
    reply = script.state.reply
    assert len(reply.abandoned) <= 16
    assert len(reply.cut) <= 16
    assert not list(script.state.unanswered)


def test_03_sound_that_the_device_has_but_nobody_heard_counts_as_unheard() -> None:
    script = answering()
    script.finish()
    script.press()
    cut = wire(script.stopped(heard=700.0, received=1000.0))[0]
    assert isinstance(cut, m.TruncateItem)
    assert cut.audio_end_ms == 700


def test_04_words_without_sound_are_not_truncated_because_the_server_would_refuse() -> None:
    script = up()
    script.speak()
    script.say(
        m.ResponseCreated(response=m.Response(id="r1")),
        m.AudioTranscriptDelta(response_id="r1", item_id="a1", delta="Well"),
    )
    assert kinds(script.press()) == ["CancelResponse"]


def test_05_a_slow_wire_does_not_keep_the_next_press_from_capturing() -> None:
    script = answering()
    assert of(OpenMicrophone, script.press())
    assert phase(script.state) is Phase.OPENING


def test_06_capture_begins_at_once_and_its_sound_follows_the_cancel() -> None:
    script = answering()
    effects = [*script.press(), *script.stopped(), *script.hear(2)]
    assert kinds(effects) == ["CancelResponse", "TruncateItem", "AppendAudio", "AppendAudio"]


def test_07_without_a_single_append_there_is_no_commit() -> None:
    script = up()
    script.press()
    script.now += 1
    effects = script.release()
    assert kinds(effects) == []
    assert script.state.take is None


def test_08_a_line_lost_in_mid_answer_ends_cleanly_and_the_cancel_stands() -> None:
    script = answering()
    script.press()
    script.stopped()
    script.lose()
    assert script.state.reply.stage is ReplyStage.IDLE
    assert script.state.take is not None
    script.play(TimerFired(timer=Timer.REDIAL))
    assert "CancelResponse" not in kinds(script.connect())


def test_09_late_words_of_an_interrupted_answer_do_not_overwrite_the_screen() -> None:
    script = answering()
    script.press()
    script.stopped()
    before = script.state.conversation.turns
    script.say(
        m.AudioTranscriptDelta(response_id="r1", item_id="a1", delta=" and more"),
        m.AudioTranscriptDone(response_id="r1", item_id="a1", transcript="Hello there and more"),
    )
    assert script.state.conversation.turns == before
    assert before[-1].status is TurnStatus.INTERRUPTED


def test_10_a_response_created_while_recording_is_cancelled_on_arrival() -> None:
    for frames in (0, 3):
        script = up()
        script.speak()
        script.press()
        script.hear(frames)
        effects = script.say(m.ResponseCreated(response=m.Response(id="r9")))
        cancel = wire(effects)[0]
        assert isinstance(cancel, m.CancelResponse)
        assert cancel.response_id == "r9"


def test_11_late_sound_of_an_interrupted_item_is_cut_once_not_per_chunk() -> None:
    script = up()
    script.speak()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    script.press()
    late = m.AudioDelta(response_id="r1", item_id="a1", delta=FRAME)
    effects = script.say(late, late, late)
    assert kinds(effects) == ["TruncateItem"]
    assert not of(Play, effects)


def test_12_the_interruption_goes_out_before_what_waits_behind_it() -> None:
    script = answering()
    effects = [*script.press(), *script.stopped(), *script.hear(10), *script.release()]
    order = kinds(effects)
    assert order.index("CancelResponse") < order.index("AppendAudio")
    assert order.index("TruncateItem") < order.index("CommitAudio")


def test_13_two_takes_never_share_a_buffer() -> None:
    script = up()
    for _ in range(3):
        script.speak(10)
    order = [k for k in kinds(script.log) if k in ("AppendAudio", "CommitAudio")]
    assert order == (["AppendAudio"] * 10 + ["CommitAudio"]) * 3


def test_14_a_pending_commit_precedes_the_first_append_of_the_next_take() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(TalkReleased(at=script.now), TimerFired(timer=Timer.TAIL))
    first = script.take
    effects = script.press()  # while the device drains
    assert [x.take for x in of(OpenMicrophone, effects)] == [first + 1]
    effects = script.play(MicrophoneClosed(take=first, at=script.now))
    effects += script.hear(10)
    effects += script.release()
    said = [k for k in kinds(effects) if "Audio" in k]
    assert said == ["CommitAudio", *["AppendAudio"] * 10, "CommitAudio"]


def test_15_silence_after_the_stop_is_not_counted_as_heard() -> None:
    script = answering()
    script.press()
    script.now += 30
    cut = wire(script.stopped(heard=1200.0, received=1000.0))[0]
    assert isinstance(cut, m.TruncateItem)
    assert cut.audio_end_ms == 1000


def interrupted() -> Script:
    """A second take has arrived before its interruption of the first answer is confirmed."""
    script = answering()
    script.speak()
    script.say(m.AudioCommitted(item_id="u2"))
    return script


@pytest.mark.parametrize("status", ["cancelled", "completed", "failed", "incomplete"])
def test_a_take_that_interrupted_is_said_again_if_the_line_is_lost_before_its_own_answer(status: str) -> None:
    script = interrupted()
    assert kinds(script.finish(status=status)) == ["CreateResponse"]
    script.lose()
    assert [out.number for out in script.state.outgoing][-1:] == [2]


def test_a_take_that_interrupted_is_said_again_if_the_line_is_lost_before_the_first_answer_ended() -> None:
    script = interrupted()
    script.lose()
    assert [out.number for out in script.state.outgoing] == [2]


def test_a_server_that_answers_by_itself_hears_again_what_interrupted_too() -> None:
    script = up(departing(answers_commit=True))
    script.speak()
    script.say(m.AudioCommitted(item_id="u1"))
    script.answer()
    script.speak()
    script.say(m.AudioCommitted(item_id="u2"))
    script.finish(status="cancelled")
    script.lose()
    assert [out.number for out in script.state.outgoing] == [2]


def test_a_question_whose_answer_was_waved_off_is_not_asked_again_on_a_new_line() -> None:
    script = interrupted()
    script.play(Cancelled(at=script.now))
    script.finish(status="cancelled")
    script.lose()
    assert script.state.outgoing == ()


def test_the_late_end_of_an_answer_given_up_does_not_end_the_wait_for_the_next_one() -> None:
    script = interrupted()
    assert kinds(script.play(TimerFired(timer=Timer.CANCEL))) == ["CreateResponse"]
    script.finish(status="cancelled")
    assert script.state.reply.stage is ReplyStage.ASKED
    assert script.state.unanswered
    script.answer("r2", "a2")
    script.finish("r2")
    assert not script.state.unanswered
