"""Items and deltas become turns, in order, with the words that belong to them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.answer import conversation as log
from app.core.messages.effects.archive_effects import SaveTurn
from app.core.messages.effects.line_effects import HangUp
from app.core.messages.effects.program_effects import StartTimer
from app.core.messages.events.archive_events import ConversationOpened
from app.core.messages.events.event import Event
from app.core.messages.events.line_events import TargetChanged
from app.core.messages.events.program_events import Closing, TimerFired
from app.core.messages.events.sound_events import SpeakerDrained
from app.core.messages.timer import Timer
from app.core.service.service_choice import PRACTICE
from app.core.state import Conversation, Outgoing, State
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.core.values.values import Heard, Role, Turn, TurnStatus
from app.protocol import messages as m
from tests.helpers.playbook import Script, of, up

PART = m.ContentPart


def spoken() -> Script:
    script = up()
    script.speak()
    script.say(m.AudioCommitted(item_id="u1"))
    return script


def texts(script: Script) -> list[tuple[str, str]]:
    return [(t.role.value, t.text) for t in script.state.conversation.turns]


def test_sound_that_comes_before_its_item_has_a_turn_and_the_rest_joins_it() -> None:
    state = State()
    for _ in range(2):
        state, _turn_id = log.sound_received(state, "i", "r", 250.0, 1.0)
    (turn,) = state.conversation.turns
    assert (turn.item_id, turn.response_id, turn.audio_ms, turn.text) == ("i", "r", 500.0, "")


def test_a_finished_item_says_what_was_said_where_nothing_else_does() -> None:
    script = spoken()
    part = PART(type="input_audio", transcript="What time is it?")
    item = m.Item(id="u1", type="message", role="user", status="in_progress", content=(part,))
    script.say(m.ItemAdded(item=item))
    assert script.state.conversation.turns[0].status is TurnStatus.WAITING
    script.say(m.ItemDone(item=replace(item, status="completed")))
    turn = script.state.conversation.turns[0]
    assert (turn.text, turn.status) == ("What time is it?", TurnStatus.DONE)
    assert [effect.turn.text for effect in of(SaveTurn, script.log)][-1:] == ["What time is it?"]


def test_my_words_keep_their_place_however_late_they_come() -> None:
    script = spoken()
    script.answer(text="Noon.")
    script.finish()
    script.say(
        m.TranscriptionDelta(item_id="u1", delta="What "),
        m.TranscriptionDelta(item_id="u1"),
        m.TranscriptionCompleted(item_id="u1", transcript=" What time is it? "),
        m.TranscriptionDelta(item_id="u1", delta="late"),
    )
    assert texts(script) == [("user", "What time is it?"), ("assistant", "Noon.")]


def test_a_turn_is_kept_when_it_is_acknowledged_written_down_and_ended() -> None:
    script = spoken()
    script.say(m.TranscriptionCompleted(item_id="u1", transcript="Hi"))
    script.answer(text="Hello")
    script.finish()
    saved = [(x.turn.role.value, x.turn.text) for x in of(SaveTurn, script.log)]
    assert saved == [("user", ""), ("user", "Hi"), ("assistant", "Hello")]


LEAVING = (ConversationOpened(conversation="b"), TargetChanged(target=PRACTICE), Closing())


@pytest.mark.parametrize("leave", LEAVING, ids=lambda event: type(event).__name__)
def test_an_answer_that_still_grows_is_kept_as_far_as_it_came_when_it_is_left(leave: Event) -> None:
    script = spoken()
    script.answer(text="It is no")
    script.log.clear()
    script.play(leave)
    (saved,) = of(SaveTurn, script.log)
    assert (saved.turn.text, saved.turn.status, saved.turn.heard_length) == (
        "It is no",
        TurnStatus.INTERRUPTED,
        len("It is no"),
    )
    assert saved.conversation != "b"
    assert of(HangUp, script.log)


def test_a_turn_is_kept_before_those_that_stand_behind_it() -> None:
    turns = tuple(Turn(str(number), Role.USER) for number in range(40))
    _, (order,) = log.save(State(conversation=Conversation("c", turns=turns)), 10)
    assert order == SaveTurn("c", turns[10], tuple(str(number) for number in range(11, 27)))
    _, (order,) = log.save(State(conversation=Conversation("c", turns=turns)), 39)
    assert order == SaveTurn("c", turns[39])


def test_words_that_could_not_be_written_down_are_said_so() -> None:
    script = spoken()
    failed = m.TranscriptionFailed(item_id="u1", error=m.Problem(message="no"))
    script.say(failed, m.TranscriptionFailed(item_id="nobody"))
    assert script.state.conversation.turns[0].reason == "transcription_failed"
    assert [n.code for n in script.state.notices] == ["transcription_failed"]


def test_words_for_unknown_items_change_nothing() -> None:
    script = up()
    script.say(
        m.TranscriptionDelta(item_id="x", delta="a"),
        m.TranscriptionCompleted(item_id="x", transcript="a"),
        m.TranscriptionCompleted(item_id="", transcript="a"),
    )
    assert texts(script) == []


def test_items_go_behind_the_one_they_name() -> None:
    state = State()
    for name, previous in (("a", None), ("c", "a"), ("b", "a"), ("z", "gone")):
        item = m.Item(id=name, role="user", content=(PART(type="input_text", text=name),))
        state, _ = log.item_seen(state, item, previous, 1.0)
    assert [t.text for t in state.conversation.turns] == ["a", "b", "c", "z"]
    assert {t.status for t in state.conversation.turns} == {TurnStatus.DONE}


def test_what_is_no_message_of_a_person_or_the_assistant_is_no_turn() -> None:
    state = State()
    for item in (
        m.Item(id="f", type="function_call"),
        m.Item(id="s", role="system"),
        m.Item(role="user"),
    ):
        assert log.item_seen(state, item, None, 1.0) == (state, ())


def test_the_words_of_a_finished_item_win() -> None:
    script = spoken()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    empty = m.Item(id="a1", role="assistant")
    full = m.Item(id="a1", role="assistant", content=(PART(type="output_audio", transcript="Whole."),))
    script.say(m.ItemAdded(item=empty), m.ItemDone(item=empty), m.ItemDone(item=full))
    script.say(m.ItemDone(item=m.Item(id="a1", role="assistant", content=(PART(text="Other"),))))
    assert texts(script)[-1] == ("assistant", "Other")
    assert script.state.conversation.turns[-1].status is TurnStatus.STREAMING


def test_final_words_win_and_several_are_joined() -> None:
    script = spoken()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    script.say(m.ItemAdded(item=m.Item(id="a1", role="assistant")))
    script.say(m.TextDelta(response_id="r1", item_id="a1", delta="Te\ufffd"))
    script.say(m.TextDone(response_id="r1", item_id="a1", text="Text."))
    script.say(m.AudioTranscriptDone(response_id="r1", item_id="a1", transcript="More."))
    script.say(m.TextDone(response_id="r1", item_id="none", text="Text."))
    assert texts(script)[-1] == ("assistant", "Text. More.")


def test_final_words_that_come_late_are_kept_and_those_of_an_interrupted_answer_are_not_taken() -> None:
    script = spoken()
    script.answer(text="Helo")
    script.finish()
    whole = m.Item(id="a1", role="assistant", content=(PART(transcript="Hello there"),))
    late = m.AudioTranscriptDone(response_id="r1", item_id="a1", transcript="Hello there")
    assert [effect.turn.text for effect in of(SaveTurn, script.say(late))] == ["Hello there"]
    script.state = replace(script.state, written=())
    assert len(of(SaveTurn, script.say(m.OutputItemDone(response_id="r1", item=whole)))) == 1
    assert texts(script)[-1] == ("assistant", "Hello there")
    script = spoken()
    script.answer(text="Helo")
    script.finish(status="cancelled")
    script.stopped(heard=300.0)
    before = script.state.conversation
    script.say(m.OutputItemDone(response_id="r1", item=whole), late, m.ItemDone(item=whole))
    assert script.state.conversation == before


def test_words_so_far_take_the_place_of_those_before_until_the_last_ones_come() -> None:
    script = spoken()
    for said in ("what", "what time", "what dime is"):
        script.say(m.TranscriptionUpdated(item_id="u1", transcript=said))
    assert texts(script)[0] == ("user", "what dime is")
    assert script.state.conversation.turns[0].status is TurnStatus.WAITING
    script.say(m.TranscriptionCompleted(item_id="u1", transcript="what time is it"))
    script.say(m.TranscriptionUpdated(item_id="u1", transcript="what dime"))
    script.say(m.TranscriptionDelta(item_id="u1", delta="what"))
    assert texts(script)[0] == ("user", "what time is it")


def test_an_interrupted_answer_knows_how_much_was_heard() -> None:
    script = spoken()
    script.answer(text="0123456789", ms=1000)
    script.press()
    script.stopped(heard=300.0)
    turn = script.state.conversation.turns[-1]
    assert (turn.status, turn.heard_ms, turn.heard_chars) == (TurnStatus.INTERRUPTED, 300.0, 3)
    assert log.heard(script.state, (Heard("nobody", 0, 1.0, 2.0),)) == (script.state, ())


def test_an_answer_of_which_nothing_was_received_was_not_heard() -> None:
    script = spoken()
    script.answer(text="abc", ms=1000)
    state, _ = log.heard(script.state, (Heard("a1", 0, 0.0, 0.0),))
    assert state.conversation.turns[-1].heard_chars == 0


def test_acknowledging_a_turn_that_is_gone_changes_nothing() -> None:
    state = State()
    assert log.acknowledged(state, Outgoing(1, "k"), "u") == (state, ())


@given(st.lists(st.text(max_size=30), max_size=90))
def test_the_replay_is_the_newest_history_in_order_within_bounds(words: list[str]) -> None:
    turns = tuple(Turn(str(n), Role.USER, text, TurnStatus.DONE) for n, text in enumerate(words))
    state, items = log.replayed(State(conversation=Conversation("c", turns=turns)))
    said = [i.content[0].text for i in items if i.content]
    assert said == [w for w in words if w.strip()][-log.LONGEST_REPLAY :]
    bound = [t.item_id for t in state.conversation.turns if t.item_id]
    assert bound == [i.id for i in items]


def test_the_replay_leaves_out_notes_what_waits_and_what_was_not_heard() -> None:
    turns = (
        Turn("1", Role.NOTE, "session renewed"),
        Turn("2", Role.ASSISTANT, "heard unheard", heard_chars=5),
        Turn("3", Role.USER, "waiting"),
    )
    state = State(conversation=Conversation("c", turns=turns), outgoing=(Outgoing(1, "3"),))
    _, items = log.replayed(state)
    assert [i.content[0].text for i in items if i.content] == ["heard"]


def test_a_history_that_is_too_long_ends_at_a_turn() -> None:
    long = Turn("1", Role.USER, "x" * log.LONGEST_REPLAY_CHARS)
    turns = (Turn("0", Role.USER, "old"), long, Turn("2", Role.USER, "new"))
    _, items = log.replayed(State(conversation=Conversation("c", turns=turns)))
    assert [i.content[0].text for i in items if i.content] == ["new"]


def test_a_change_of_no_turn_changes_nothing() -> None:
    state = State()
    assert log.changed(state, -1, lambda t: replace(t, text="x")) is state


def test_the_ended_response_settles_only_its_own_turns() -> None:
    script = spoken()
    script.answer("r1", "a1")
    script.finish("r1")
    script.speak()
    script.answer("r2", "a2")
    script.say(m.ItemAdded(item=m.Item(id="other", role="assistant")))
    script.finish("r2")
    assert [t.status for t in script.state.conversation.turns if t.role is Role.ASSISTANT] == [
        TurnStatus.DONE,
        TurnStatus.DONE,
        TurnStatus.STREAMING,
    ]
    assert script.play(SpeakerDrained()) == []


def test_words_of_an_item_that_nobody_announced_open_a_turn() -> None:
    script = spoken()
    script.say(
        m.ResponseCreated(response=m.Response(id="r1")),
        m.TextDelta(response_id="r1", item_id="a1", delta="Hi"),
        m.TextDelta(response_id="r1", item_id="a1", delta="!"),
    )
    assert texts(script)[-1] == ("assistant", "Hi!")


def test_an_answer_that_ended_and_was_heard_stays_done() -> None:
    script = spoken()
    script.answer(text="abc", ms=1000)
    script.finish()
    script.play(SpeakerDrained(heard=(Heard("a1", 0, 990.0, 1000.0),)))
    turn = script.state.conversation.turns[-1]
    assert (turn.status, turn.heard_ms) == (TurnStatus.DONE, 990.0)


def test_a_turn_that_was_interrupted_stays_so_when_its_response_ends() -> None:
    script = spoken()
    script.answer()
    script.press()
    script.stopped()
    script.finish(status="cancelled")
    assert script.state.conversation.turns[-1].status is TurnStatus.INTERRUPTED


def test_words_that_nobody_writes_down_are_not_waited_for_for_ever() -> None:
    script = up()
    script.speak()
    turn_id = script.state.conversation.turns[0].turn_id
    overdue = TimerFired(timer=Timer.WORDS, about=turn_id)
    assert of(SaveTurn, script.play(overdue)) == [], "it is not acknowledged yet"
    effects = script.say(m.AudioCommitted(item_id="u1"))
    assert StartTimer(Timer.WORDS, 30.0, about=turn_id) in effects
    assert len(of(SaveTurn, script.play(overdue))) == 1
    assert script.state.conversation.turns[0].status is TurnStatus.DONE
    script.say(m.TranscriptionCompleted(item_id="u1", transcript="late"))
    assert script.state.conversation.turns[0].text == "late"
    assert script.play(TimerFired(timer=Timer.WORDS, about="another")) == []


def test_a_notice_about_an_answer_stands_at_the_last_turn_if_there_is_one() -> None:
    trouble = Trouble("no_answer")
    assert [notice.turn for notice in log.told(State(), trouble).notices] == [""]
    state = spoken().state
    notice = log.told(state, trouble).notices[-1]
    assert (notice.code, notice.turn) == ("no_answer", state.conversation.turns[-1].turn_id)


@pytest.mark.parametrize("kinds", [(m.ItemCreated,), (m.ItemAdded, m.ItemDone)])
def test_a_message_that_no_response_brought_is_whole_when_its_item_is(
    kinds: tuple[type[m.ItemCreated | m.ItemAdded | m.ItemDone], ...],
) -> None:
    """As some servers greet."""
    script = up()
    *before, last = kinds
    item = m.Item(id="g1", type="message", role="assistant", status="in_progress")
    for kind in before:
        script.say(kind(item=item))
        assert script.state.conversation.turns[0].status is TurnStatus.STREAMING
    script.say(last(item=replace(item, status="completed", content=(PART(type="text", text="Hello"),))))
    (turn,) = script.state.conversation.turns
    assert (turn.text, turn.status) == ("Hello", TurnStatus.DONE)
    assert [effect.turn.text for effect in of(SaveTurn, script.log)] == ["Hello"]
