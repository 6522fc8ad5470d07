"""The answer: asked for, played, interrupted, failed, and the tools it calls."""

from app.core.messages.effects.program_effects import StartTimer
from app.core.messages.effects.sound_effects import FinishSpeaker, Play
from app.core.messages.events.program_events import TimerFired
from app.core.messages.events.sound_events import SpeakerDrained, SpeakerFailed, SpeakerRegained
from app.core.messages.events.turn_events import AskedAgain, TextEntered
from app.core.messages.timer import Timer
from app.core.state import Phase, ReplyStage, phase
from app.core.values.problems import Trouble
from app.core.values.values import Heard, TurnStatus
from app.protocol import messages as m
from tests.helpers.playbook import FRAME, Script, asked, departing, kinds, of, speaking, up, wire


def test_one_question_one_create_and_the_answer_sounds() -> None:
    script = speaking()
    assert kinds(script.log).count("CreateResponse") == 1
    assert phase(script.state) is Phase.SPEAKING
    assert [len(p.pcm) for p in of(Play, script.log)] == [48_000]
    effects = script.finish()
    assert FinishSpeaker() in effects
    script.play(SpeakerDrained(heard=(Heard("a1", 0, 1000.0, 1000.0),)))
    assert phase(script.state) is Phase.READY
    turn = script.state.conversation.turns[-1]
    assert (turn.status, turn.heard_ms, turn.heard_chars) == (TurnStatus.DONE, 1000.0, -1)


def test_a_question_asked_before_the_unwanted_answer_began_is_not_forgotten() -> None:
    script = asked()
    script.speak()
    assert kinds(script.say(m.ResponseCreated(response=m.Response(id="r1")))) == ["CancelResponse"]
    assert kinds(script.finish(status="cancelled")) == ["CreateResponse"]


def test_a_question_may_be_asked_again() -> None:
    script = asked()
    script.play(TimerFired(timer=Timer.PATIENCE))
    assert kinds(script.play(AskedAgain())) == ["CreateResponse"]
    assert kinds(script.play(AskedAgain())) == []
    assert kinds(script.say(m.ResponseCreated(response=m.Response(id="r1")))) == ["CancelResponse"]
    assert kinds(script.finish(status="cancelled")) == ["CreateResponse"]


def test_a_second_question_waits_for_the_first_answer_to_be_done() -> None:
    script = speaking()
    effects = script.speak()
    assert "CreateResponse" not in kinds(effects)
    assert kinds(script.finish(status="cancelled")) == ["CreateResponse"]


def test_an_interruption_before_the_response_exists_cancels_it_when_it_does() -> None:
    script = asked()
    assert kinds(script.press()) == []
    assert script.state.reply.stage is ReplyStage.CANCELLING
    assert kinds(script.say(m.ResponseCreated(response=m.Response(id="r1")))) == ["CancelResponse"]


def test_a_server_that_cannot_cancel_is_not_asked_to() -> None:
    script = asked(up(departing(cancels=False)))
    script.answer()
    assert kinds(script.press()) == []
    assert script.state.reply.stage is ReplyStage.CANCELLING


def test_a_server_that_cannot_truncate_is_not_asked_to() -> None:
    script = asked(up(departing(truncates=False)))
    script.answer()
    script.press()
    assert kinds(script.stopped()) == []


def test_an_answer_that_was_heard_whole_is_not_truncated() -> None:
    script = speaking()
    script.finish()
    script.press()
    assert kinds(script.stopped(heard=995.0)) == []


def test_an_item_that_was_never_received_is_not_truncated() -> None:
    script = speaking()
    script.press()
    assert kinds(script.stopped(heard=0.0, received=0.0)) == []


def test_what_is_cut_after_the_line_went_is_not_told() -> None:
    script = speaking()
    script.lose()
    script.press()
    assert kinds(script.stopped()) == []


def test_an_unknown_item_may_be_cut_too() -> None:
    script = speaking()
    script.press()
    assert kinds(script.stopped(item="ghost")) == ["TruncateItem"]


def test_a_response_that_names_no_conversation_is_the_answer_for_nobody_asked_for_one_beside_it() -> None:
    script = asked()
    script.say(m.ResponseCreated(response=m.Response(id="r1", conversation_id=None)))
    delta = m.AudioDelta(response_id="r1", item_id="x", delta=FRAME)
    assert len(of(Play, script.say(delta))) == 1
    script.say(m.ResponseDone(response=m.Response(id="r1", status="completed", conversation_id=None)))
    assert script.state.reply.stage is ReplyStage.IDLE
    assert script.state.unanswered == ()


def _played(script: Script, *deltas: bytes) -> bytes:
    said = [m.AudioDelta(response_id="r1", item_id="a1", delta=delta) for delta in deltas]
    return b"".join(p.pcm for p in of(Play, script.say(*said)))


def test_half_a_sample_waits_for_its_other_half() -> None:
    """Some servers cut their deltas anywhere; with one byte lost the rest would be noise at full scale."""
    script = asked()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    assert of(Play, script.say(m.AudioDelta(response_id="r1", item_id="a1", delta=b"\1"))) == []
    assert _played(script, b"\2\3\4", b"\5\6\7") == b"\1\2\3\4\5\6"
    assert _played(script, b"\x08") == b"\7\x08"
    assert script.state.conversation.turns[-1].audio_ms == 4 / 24
    assert _played(script, b"\1\2") == b"\1\2"


def test_half_a_sample_at_the_end_of_a_part_does_not_belong_to_the_next() -> None:
    script = asked()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    for over in (
        m.AudioDone(response_id="r1", item_id="a1"),
        m.OutputItemAdded(response_id="r1"),
        m.ResponseCreated(response=m.Response(id="r1")),
    ):
        assert _played(script, b"\1\2\3") == b"\1\2"
        script.say(over, over)
        assert _played(script, b"\4\5") == b"\4\5"


def test_sound_that_nobody_can_read_is_said_once() -> None:
    script = speaking()
    odd = m.Malformed(name="response.output_audio.delta", reason="Invalid base64")
    script.say(odd, odd)
    assert [(n.code, n.detail) for n in script.state.notices] == [("sound_unreadable", "Invalid base64")]
    assert script.state.notices[0].turn == script.state.conversation.turns[-1].turn_id
    assert dict(script.state.unknown) == {"malformed response.output_audio.delta": 2}
    quiet = asked()
    quiet.say(odd)
    assert quiet.state.notices == ()
    bare = up()
    bare.say(m.ResponseCreated(response=m.Response(id="r1")), odd)
    assert [n.code for n in bare.state.notices] == ["sound_unreadable"]


def test_sound_after_the_end_of_its_response_is_dropped() -> None:
    script = speaking()
    script.finish()
    assert script.say(m.AudioDelta(response_id="r1", item_id="a1", delta=b"\0\0")) == []


def test_without_a_loudspeaker_the_answer_is_text() -> None:
    script = asked()
    script.play(SpeakerFailed(trouble=Trouble("speaker_lost")))
    script.answer()
    assert not script.state.reply.sounding
    assert script.state.conversation.turns[-1].text == "Hello there"
    script.play(SpeakerRegained())
    assert of(Play, script.say(m.AudioDelta(response_id="r1", item_id="a1", delta=b"\0\0")))


def test_the_first_word_ends_the_wait_for_it_and_begins_that_for_the_next() -> None:
    script = asked()
    assert StartTimer(Timer.PATIENCE, 15.0) in script.say(m.ResponseCreated(response=m.Response(id="r1")))
    delta = m.TextDelta(response_id="r1", item_id="a1", delta="Hi")
    assert StartTimer(Timer.PATIENCE, 15.0) in script.say(delta)
    assert StartTimer(Timer.PATIENCE, 15.0) not in script.say(delta)
    assert script.state.reply.fresh


def test_a_server_that_answers_a_commit_by_itself_is_not_asked() -> None:
    script = up(departing(answers_commit=True))
    assert "CreateResponse" not in kinds(script.speak())
    script.answer()
    assert phase(script.state) is Phase.SPEAKING
    script.finish()
    assert "CreateResponse" in kinds(script.play(TextEntered(text="typed", at=1.0)))


def test_a_response_without_an_id_is_still_the_answer() -> None:
    script = asked()
    script.say(m.ResponseCreated(response=m.Response()))
    assert script.state.reply.stage is ReplyStage.ACTIVE
    script.say(m.ResponseDone(response=m.Response(status="completed")))
    assert str(script.state.reply.stage) == ReplyStage.IDLE


def test_late_sound_of_a_response_given_up_is_cut_at_nothing() -> None:
    script = asked()
    script.press()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    cut = wire(script.say(m.AudioDelta(response_id="r1", item_id="a1", delta=b"\0\0")))[0]
    assert isinstance(cut, m.TruncateItem)
    assert cut.audio_end_ms == 0


def test_an_answer_without_names_is_cancelled_and_cut_without_them() -> None:
    script = asked()
    script.say(m.ResponseCreated(), m.AudioDelta(delta=FRAME * 50))
    said = script.press()
    script.stopped(script.state.conversation.turns[-1].item_id, 400.0, 2000.0)
    assert wire(said)[0] == m.CancelResponse()
    assert kinds(script.log).count("TruncateItem") == 0
    assert of(Play, script.say(m.AudioDelta(delta=FRAME))) == []


def test_a_response_that_is_announced_twice_begins_once() -> None:
    script = speaking()
    before = script.state
    assert script.say(m.ResponseCreated(response=m.Response(id="r1"))) == []
    assert script.state == before
    script.finish()
    assert script.say(m.ResponseCreated(response=m.Response(id="r1"))) == []


def test_a_late_answer_is_heard_although_patience_had_run_out() -> None:
    script = asked()
    script.play(TimerFired(timer=Timer.PATIENCE))
    script.answer()
    assert phase(script.state) is Phase.SPEAKING


def second(script: Script, after: float = 0.1) -> list[str]:
    """A response that nobody asked for, so long after the last one."""
    script.now += after
    return kinds(script.say(m.ResponseCreated(response=m.Response(id="r2"))))


def test_a_second_answer_to_a_turn_is_cancelled_and_learnt_from() -> None:
    script = speaking()
    script.finish()
    assert second(script) == ["CancelResponse"]
    script.say(m.ItemAdded(item=m.Item(id="a2", role="assistant")))
    assert of(Play, script.say(m.AudioDelta(response_id="r2", item_id="a2", delta=FRAME))) == []
    script.say(m.ResponseDone(response=m.Response(id="r2", status="completed")))
    assert [turn.item_id for turn in script.state.conversation.turns] == ["u1", "a1"]
    said = kinds(script.speak())
    assert said[-1] == "CommitAudio"
    assert script.state.reply.stage is ReplyStage.ASKED, "its answer is waited for all the same"


def test_a_second_answer_beside_the_first_is_cancelled_too() -> None:
    script = speaking()
    assert second(script) == ["CancelResponse"]
    assert script.state.reply.response_id == "r1"
    bare = speaking()
    assert kinds(bare.say(m.ResponseCreated())) == [], "there is no name to cancel it by"
    script = asked(up(departing(cancels=False)))
    script.answer()
    assert second(script) == []


def test_a_response_of_its_own_much_later_is_heard() -> None:
    script = speaking()
    script.finish()
    assert second(script, after=30.0) == []
    assert script.state.reply.stage is ReplyStage.ACTIVE


def test_a_server_that_speaks_first_is_heard() -> None:
    script = up()
    script.answer()
    assert phase(script.state) is Phase.SPEAKING


def test_a_server_that_stopped_answering_by_itself_is_asked_again() -> None:
    script = speaking()
    script.finish()
    second(script)
    script.speak()
    script.say(m.AudioCommitted(item_id="u2"))
    assert kinds(script.play(TimerFired(timer=Timer.PATIENCE))) == ["CreateResponse"]
    assert not script.state.target.can.answers_commit


def test_an_answer_that_comes_by_itself_while_another_is_cancelled_is_the_next() -> None:
    script = asked(up(departing(answers_commit=True)))
    script.answer()
    script.speak()
    assert script.state.reply.stage is ReplyStage.CANCELLING
    script.answer("r2", "a2")
    assert script.state.reply.response_id == "r2"
    assert phase(script.state) is Phase.SPEAKING


def test_an_answer_that_comes_by_itself_is_waited_for_when_the_one_before_is_over() -> None:
    script = asked(up(departing(answers_commit=True)))
    script.answer()
    script.speak()
    script.finish(status="cancelled")
    assert script.state.reply.stage is ReplyStage.ASKED
    assert script.play(TimerFired(timer=Timer.PATIENCE)) != []


def test_the_answer_that_made_the_server_refuse_our_question_is_the_answer() -> None:
    script = asked()
    code = "conversation_already_has_active_response"
    error = m.Problem(type="invalid_request_error", code=code, event_id=script.state.reply.asked_as)
    script.say(m.ErrorSaid(error=error))
    script.answer()
    assert phase(script.state) is Phase.SPEAKING
    assert not script.state.reply.wanted
    assert script.state.target.can.answers_commit


def test_words_of_an_answer_that_was_given_up_are_dropped() -> None:
    script = speaking()
    script.press()
    before = script.state.conversation
    script.say(m.TextDelta(response_id="r1", item_id="a1", delta=" and more"))
    assert script.state.conversation == before
