"""Turns that the server has not acknowledged: sent in order, acknowledged, refused, kept, thrown away."""

from app.core.messages.effects.archive_effects import SaveTurn
from app.core.messages.effects.program_effects import StartTimer
from app.core.messages.effects.sound_effects import FinishSpeaker, Play, StopSpeaker
from app.core.messages.events.archive_events import ConversationOpened
from app.core.messages.events.line_events import TargetChanged
from app.core.messages.events.presses import Cancelled, FocusLost
from app.core.messages.events.program_events import TimerFired
from app.core.messages.events.sound_events import MicrophoneClosed, SpeakerStopped
from app.core.messages.events.turn_events import DraftDiscarded, DraftPlayed, DraftSent, TextEntered
from app.core.messages.timer import Timer
from app.core.state import LineStage, Outgoing, Phase, Reply, phase
from app.core.turn.outgoing import acknowledge
from app.core.values.replacing import replace
from app.core.values.values import Heard, TurnStatus
from app.protocol import messages as m
from tests.helpers.playbook import FRAME, Script, departing, kinds, of, up, wire


def test_a_typed_message_interrupts_and_is_answered() -> None:
    script = up()
    script.speak()
    script.answer()
    effects = script.play(TextEntered(text="  and now?  ", at=script.now))
    assert isinstance(effects[0], StopSpeaker)
    assert kinds(effects) == ["CancelResponse", "CreateItem"]
    assert kinds(script.finish(status="cancelled")) == ["CreateResponse"]
    assert script.state.conversation.turns[-1].text == "and now?"


def test_an_empty_message_is_none() -> None:
    script = up()
    assert kinds(script.play(TextEntered(text="  ", at=1.0))) == []
    assert not list(script.state.outgoing)


def test_the_acknowledgement_of_a_typed_message_is_told_by_its_own_id() -> None:
    script = up()
    item = wire(script.play(TextEntered(text="hello", at=2.0)))[0]
    assert isinstance(item, m.CreateItem)
    effects = script.say(m.ItemAdded(item=item.item))
    turn = of(SaveTurn, effects)[0].turn
    assert (turn.status, turn.item_id, turn.typed) == (TurnStatus.DONE, item.item.id, True)
    assert not list(script.state.outgoing)
    assert [o.text for o in script.state.unanswered] == ["hello"]


def test_a_commit_is_acknowledged_in_order() -> None:
    script = up()
    script.speak()
    script.speak()
    script.say(m.AudioCommitted(item_id="u1"))
    assert [o.number for o in script.state.outgoing] == [2]
    script.say(m.AudioCommitted(item_id="u2"))
    assert [t.item_id for t in script.state.conversation.turns] == ["u1", "u2"]


def test_a_take_that_the_server_refuses_is_kept_here() -> None:
    script = up()
    script.speak()
    problem = m.Problem(
        type="invalid_request_error", code="input_audio_buffer_commit_empty", event_id="commit-1"
    )
    script.say(m.ErrorSaid(error=problem))
    assert script.state.outgoing[0].draft
    assert script.state.conversation.turns[0].status is TurnStatus.UNSENT
    assert script.state.notices[-1].turn == script.state.conversation.turns[0].turn_id
    unknown = m.Problem(type="invalid_request_error", code="invalid_value", event_id="commit-77")
    script.say(m.ErrorSaid(error=unknown))
    assert len(script.state.outgoing) == 1


def draft() -> Script:
    script = up()
    script.press()
    script.hear(10)
    script.play(FocusLost(), MicrophoneClosed(take=1, at=script.now))
    return script


def test_a_kept_take_is_sent_whole_when_the_person_says_so() -> None:
    script = draft()
    effects = script.play(DraftSent(number=1, at=script.now))
    assert kinds(effects) == ["AppendAudio", "CommitAudio", "CreateResponse"]
    assert script.state.conversation.turns[0].status is TurnStatus.WAITING
    assert not list(script.state.notices)
    assert kinds(script.play(DraftSent(number=1, at=script.now))) == []


def test_a_kept_take_may_be_thrown_away() -> None:
    script = draft()
    assert script.play(DraftDiscarded(number=9)) == []
    script.play(DraftDiscarded(number=1))
    assert not list(script.state.outgoing)
    assert not list(script.state.conversation.turns)
    assert not list(script.state.notices)


def test_a_draft_that_had_lost_its_place_gets_one() -> None:
    script = up()
    script.press()
    script.hear(10)
    script.play(Cancelled(at=script.now))
    assert not list(script.state.conversation.turns)
    script.play(DraftSent(number=1, at=script.now))
    assert [t.audio_ms for t in script.state.conversation.turns] == [400.0]


def test_a_kept_take_is_listened_to_and_stopped_like_an_answer_but_is_none() -> None:
    script = draft()
    again = DraftPlayed(at=1.0, number=1)
    effects = script.play(again)
    assert b"".join(of(Play, effects)[n].pcm for n in range(10)) == FRAME * 10
    assert isinstance(effects[-1], FinishSpeaker)
    assert phase(script.state) is Phase.SPEAKING
    assert script.play(again) == []
    assert of(StopSpeaker, script.play(Cancelled(at=2.0)))
    heard = (Heard(of(Play, effects)[0].item_id, 0, 50.0, 400.0),)
    assert script.play(SpeakerStopped(heard=heard)) == []  # no truncate: the server knows no such item
    assert phase(script.state) is Phase.READY
    assert script.play(DraftPlayed(at=1.0, number=99)) == []


def test_another_conversation_keeps_what_is_unsent_as_drafts() -> None:
    script = draft()
    script.lose()
    script.play(TextEntered(text="typed", at=script.now))
    script.play(ConversationOpened(conversation="c2"))
    assert [(o.draft, o.text) for o in script.state.outgoing] == [(True, ""), (True, "typed")]
    script.play(DraftSent(number=script.state.outgoing[1].number, at=script.now))
    assert [(t.text, t.typed) for t in script.state.conversation.turns] == [("typed", True)]


def test_nothing_is_sent_while_the_line_is_down() -> None:
    script = Script()
    assert script.state.line.stage is LineStage.DIALLING
    assert kinds(script.play(TextEntered(text="one", at=1.0))) == []
    assert kinds(script.connect())[-2:] == ["CreateItem", "CreateResponse"]


def test_after_the_answer_began_a_lost_line_does_not_send_the_question_again() -> None:
    script = up()
    script.speak()
    script.say(m.AudioCommitted(item_id="u1"))
    script.answer()
    script.lose()
    assert not list(script.state.outgoing)
    assert not list(script.state.unanswered)


def test_a_commit_that_nobody_asked_for_acknowledges_nothing() -> None:
    script = up()
    script.say(m.AudioCommitted(item_id="u1"))
    assert not list(script.state.unanswered)


def test_an_item_that_is_not_ours_acknowledges_nothing() -> None:
    script = up()
    script.play(TextEntered(text="hello", at=2.0))
    words = (m.ContentPart(type="input_text", text="something else"),)
    script.say(m.ItemAdded(item=m.Item(id="other", role="user", content=words)))
    assert len(script.state.outgoing) == 1


def test_a_question_without_an_answer_is_sent_again_on_the_next_line() -> None:
    script = up()
    script.speak()
    script.say(m.AudioCommitted(item_id="u1"))
    script.lose()
    assert [(o.number, o.handed, o.sent) for o in script.state.outgoing] == [(1, False, 0)]
    assert script.state.conversation.turns[0].item_id == ""


def test_a_turn_that_was_handed_over_three_times_waits_for_the_person() -> None:
    script = up()
    script.speak()
    for _ in range(3):
        script.lose()
        script.play(TimerFired(timer=Timer.REDIAL))
        script.connect()
    assert [(out.draft, out.reason, out.tries) for out in script.state.outgoing] == [(True, "gave_up", 3)]
    script.play(TargetChanged(target=departing()))
    assert script.state.outgoing[0].tries == 0, "another server has never been asked"


def test_a_take_for_a_server_without_commits_ends_in_a_pause() -> None:
    script = up(departing(commits=False))
    effects = script.speak()
    assert kinds(effects) == [*["AppendAudio"] * 10, "AppendAudio"]
    assert str(script.state.reply.stage) == "asked"


def test_a_take_that_waited_has_longer_to_arrive_because_it_leaves_at_once() -> None:
    script = up()
    script.speak()
    assert StartTimer(Timer.ARRIVAL, 30.0) in script.log
    waited = Script()
    waited.speak(frames=250)
    waited.connect()
    assert StartTimer(Timer.ARRIVAL, 50.0) in waited.log


def test_only_what_is_on_the_wire_is_given_back_when_nothing_is_heard_of_it() -> None:
    script = up()
    script.press()
    script.play(TextEntered(text="hello", at=2.0))
    script.state = replace(script.state, outgoing=(*script.state.outgoing, Outgoing(9, "t9", text="later")))
    script.play(TimerFired(timer=Timer.ARRIVAL))
    assert [out.reason for out in script.state.outgoing] == ["unconfirmed", ""]


def test_a_turn_whose_answer_was_stopped_before_it_arrived_waits_for_none() -> None:
    script = up()
    script.speak()
    (out,) = script.state.outgoing
    asked, _ = acknowledge(script.state, out, "u1")
    assert [one.turn_id for one in asked.unanswered] == [out.turn_id]
    stopped, _ = acknowledge(replace(script.state, reply=Reply()), out, "u1")
    assert stopped.unanswered == ()
