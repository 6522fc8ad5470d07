"""What the server says reaches the one it concerns; what nobody knows is counted."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET

from app.core.messages.effects.line_effects import HangUp
from app.core.messages.effects.sound_effects import Play, StopSpeaker
from app.core.messages.events.line_events import LineUp, ServerSaid
from app.core.messages.events.program_events import SettingsApplied
from app.core.messages.events.turn_events import TextEntered
from app.core.server_events import MOST_UNKNOWN_NAMES
from app.core.settings.settings import Settings
from app.core.state import LineStage, ReplyStage, State
from app.core.update import update
from app.core.values.values import Role, TurnStatus
from app.protocol import messages as m
from tests.helpers.playbook import Script, kinds, up


def test_every_server_message_has_an_answer_in_every_stage_of_the_line() -> None:
    for script in (Script(), up()):
        for kind in m.SERVER_MESSAGES:
            update(script.state, ServerSaid(message=kind(), at=1.0))
        for odd in (m.Unknown(), m.Malformed(), m.Malformed(name="response.audio.delta")):
            update(script.state, ServerSaid(message=odd, at=1.0))


def test_what_a_line_says_that_is_given_up_means_nothing() -> None:
    script = up()
    script.lose()
    before = script.state
    script.say(m.ResponseCreated(response=m.Response(id="r1")), m.Unknown(name="x"))
    assert script.state is before


def test_unknown_and_malformed_events_are_counted_and_bounded() -> None:
    script = up()
    script.say(m.Unknown(name="new.event"), m.Unknown(name="new.event"), m.Malformed(name="error"))
    assert dict(script.state.unknown) == {"new.event": 2, "malformed error": 1}
    script.say(*(m.Unknown(name=f"n{n}") for n in range(200)))
    assert len(script.state.unknown) <= MOST_UNKNOWN_NAMES + 1


def test_figures_that_cannot_be_meant_are_not_added_up() -> None:
    script = up()
    for odd in (-5, 2**53):
        details = m.InputTokens(text_tokens=odd, audio_tokens=1)
        usage = m.Usage(input_token_details=details)
        script.say(m.ResponseDone(response=m.Response(id="r", status="completed", usage=usage)))
    for seconds in (-1.0, 1e300, 2.5):
        written = m.TranscriptionUsage(seconds=seconds)
        script.say(m.TranscriptionCompleted(item_id="i", usage=written))
    answers, words = script.state.spent.bills
    assert (answers.counts.text_in, answers.counts.audio_in, words.counts.seconds) == (0, 2, 2.5)


@given(st.integers(0, 9), st.integers(0, 9), st.integers(0, 9))
def test_usage_adds_up_with_whatever_the_server_gives(text: int, cached: int, made: int) -> None:
    script = up()
    usage = m.Usage(
        input_token_details=m.InputTokens(
            text_tokens=text, cached_tokens_details=m.CachedTokens(text_tokens=cached)
        ),
        output_token_details=m.OutputTokens(audio_tokens=made),
    )
    for given_usage in (usage, usage, m.Usage(), None):
        script.say(m.ResponseDone(response=m.Response(id="r", status="completed", usage=given_usage)))
    (bill,) = script.state.spent.bills
    counts = bill.counts
    assert (counts.text_in, counts.cached_text, counts.audio_out) == (2 * text, 2 * cached, 2 * made)
    assert bill.times == 3


def test_rate_limits_are_kept() -> None:
    script = up()
    script.say(m.RateLimitsUpdated(rate_limits=(m.RateLimit(name="requests", remaining=3),)))
    assert script.state.limits[0].remaining == 3


def test_a_deleted_item_leaves_the_transcript() -> None:
    script = up()
    script.speak()
    script.say(m.AudioCommitted(item_id="u1"), m.ItemDeleted(item_id="u1"))
    assert not list(script.state.conversation.turns)


def test_a_pause_that_ends_a_hands_free_turn_gives_it_a_place() -> None:
    script = up(settings=Settings(turn_detection="server_vad"))
    script.press()
    script.say(m.AudioCommitted(item_id="u1"), m.AudioCommitted(item_id="u1"))
    script.say(m.AudioCommitted(item_id="u2", previous_item_id="u1"))
    assert [t.item_id for t in script.state.conversation.turns] == ["u1", "u2"]
    assert {t.status for t in script.state.conversation.turns} == {TurnStatus.WAITING}


def test_an_item_may_come_before_the_word_that_its_take_was_committed() -> None:
    script = up()
    script.speak()
    script.say(m.ItemAdded(item=m.Item(id="u1", role="user")))
    assert len(script.state.conversation.turns) == 1
    script.say(m.AudioCommitted(item_id="u1"))
    assert [t.item_id for t in script.state.conversation.turns] == ["u1"]


def test_an_item_from_elsewhere_is_shown() -> None:
    script = up()
    part = m.ContentPart(type="input_text", text="hi")
    script.say(m.ItemCreated(item=m.Item(id="x", role="user", content=(part,))))
    assert [(t.role, t.text) for t in script.state.conversation.turns] == [(Role.USER, "hi")]


def test_speech_that_a_server_hears_in_a_held_take_against_its_orders_is_learnt_from() -> None:
    script = up()
    listening = m.AudioInput(turn_detection=m.TurnDetection())
    script.say(m.SessionUpdated(session=m.SessionConfig(audio=m.AudioConfig(input=listening))))
    script.press()
    script.hear()
    assert script.say(m.SpeechStarted(item_id="u1")) == []
    assert not script.state.target.can.commits


def test_speech_over_the_answer_silences_it_and_its_late_sound() -> None:
    script = up(settings=Settings(turn_detection="server_vad"))
    script.press()
    assert script.say(m.SpeechStarted(item_id="u1")) == []
    script.answer()
    assert script.say(m.SpeechStarted(item_id="u1")) == [StopSpeaker()]
    script.stopped()
    assert not [
        x
        for x in script.say(m.AudioDelta(response_id="r1", item_id="a1", delta=b"\0\0"))
        if isinstance(x, Play)
    ]
    script.finish(status="cancelled")
    script.answer("r2", "a2")
    script.finish("r2")
    assert script.say(m.SpeechStarted(item_id="u2")) == [StopSpeaker()]


@pytest.mark.parametrize(
    ("problem", "code"),
    [
        (m.Problem(code="response_cancel_not_active"), None),
        (m.Problem(message="Audio content of 10ms is already shorter than 20ms"), None),
        (m.Problem(code="invalid_value", event_id="cut-a1"), None),
        (m.Problem(code="unknown_event", event_id="cut-a1"), None),
        (m.Problem(code="invalid_value", event_id="replay-3"), None),
        (m.Problem(code="invalid_value", event_id="commit-x"), None),
        (m.Problem(code="invalid_value", message="odd"), "bad_request"),
        (m.Problem(type="server_error", message="sorry"), "server_error"),
    ],
)
def test_an_error_is_told_only_where_it_matters(problem: m.Problem, code: str | None) -> None:
    script = up()
    script.say(m.ErrorSaid(error=problem))
    assert [n.code for n in script.state.notices] == ([code] if code else [])
    assert script.state.line.stage is LineStage.UP


def test_an_expired_session_is_dialled_again() -> None:
    script = up()
    problem = m.Problem(message="Your session hit the maximum duration of 60 minutes.")
    assert HangUp() in script.say(m.ErrorSaid(error=problem))
    assert script.state.line.stage is LineStage.WAITING


def test_a_voice_that_cannot_change_is_left_alone_from_then_on() -> None:
    script = up()
    script.play(SettingsApplied(settings=Settings(voice="cedar")))
    problem = m.Problem(code="cannot_update_voice", event_id=script.state.line.asked_config)
    assert kinds(script.say(m.ErrorSaid(error=problem))) == ["UpdateSession"]
    assert script.state.line.spoke
    assert script.state.notices[-1].code == "cannot_update_voice"


def test_a_question_refused_without_its_name_is_known_by_its_code() -> None:
    script = up()
    script.speak()
    script.say(m.ErrorSaid(error=m.Problem(message="Conversation already has an active response")))
    assert script.state.reply.wanted


@pytest.mark.parametrize("named", [UNSET, None, "", "event_TODO"])
def test_an_error_about_nothing_is_about_the_configuration_while_nothing_else_was_said(named: Any) -> None:
    script = Script()
    script.play(LineUp())
    script.say(m.SessionCreated())
    wrong = m.Problem(type="invalid_request_error", message="Unknown parameter: 'speed'.", event_id=named)
    assert kinds(script.say(m.ErrorSaid(error=wrong))) == ["UpdateSession"]
    script.say(m.SessionUpdated())
    assert kinds(script.say(m.ErrorSaid(error=wrong))) == []
    late = m.Problem(code="invalid_value", param="session.audio.input.noise_reduction", event_id=named)
    assert kinds(script.say(m.ErrorSaid(error=late))) == ["UpdateSession"]
    ill = m.Problem(type="server_error", message="sorry", event_id=named)
    assert kinds(script.say(m.ErrorSaid(error=ill))) == []


def test_a_server_that_is_ill_while_it_is_configured_is_told_from_one_that_lacks_a_setting() -> None:
    script = Script()
    script.play(LineUp())
    script.say(m.SessionCreated())
    ill = m.Problem(type="server_error", message="out of memory")
    assert kinds(script.say(m.ErrorSaid(error=ill))) == []
    lacking = m.Problem(type="server_error", message="not implemented", param="session.audio.output.speed")
    assert kinds(script.say(m.ErrorSaid(error=lacking))) == ["UpdateSession"]


def test_an_unnamed_error_about_an_interruption_is_no_error() -> None:
    script = up()
    script.speak()
    script.answer()
    script.press()
    vague = m.ErrorSaid(error=m.Problem(type="server_error", message="Cannot cancel: it is over"))
    assert script.say(vague) == []
    assert script.state.notices == ()


def test_words_of_an_answer_given_up_are_not_shown() -> None:
    script = up()
    script.speak()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    script.press()
    item = m.Item(id="a1", role="assistant", content=(m.ContentPart(text="late"),))
    script.say(
        m.TextDone(response_id="r1", item_id="a1", text="late"),
        m.OutputItemDone(response_id="r1", item=item),
        m.ResponseDone(response=m.Response(id="r1", status="cancelled", output=(item,))),
    )
    assert [t.role for t in script.state.conversation.turns] == [Role.USER]


def test_a_state_without_a_line_hears_nothing() -> None:
    assert update(State(), ServerSaid(message=m.Unknown(name="x"))) == (State(), ())


def test_a_typed_message_that_comes_back_is_acknowledged() -> None:
    script = up()
    script.play(TextEntered(text="hello", at=2.0))
    key = script.state.outgoing[0].turn_id
    assert script.say(m.ItemAdded(item=m.Item(id=f"tx_{key}", role="user")))
    assert not list(script.state.outgoing)


def test_words_that_cannot_be_written_down_are_told_beside_the_turn() -> None:
    script = up()
    script.speak()
    failed = m.TranscriptionFailed(item_id="u1", error=m.Problem(message="noise"))
    script.say(failed)
    assert not list(script.state.notices)
    script.say(m.AudioCommitted(item_id="u1"), failed)
    assert script.state.notices[-1].turn == script.state.conversation.turns[0].turn_id


def test_each_kind_of_refusal_finds_what_it_is_about() -> None:
    script = up()
    script.play(TextEntered(text="hello", at=2.0))
    number = script.state.outgoing[0].number
    script.say(m.ErrorSaid(error=m.Problem(code="invalid_value", event_id=f"text-{number}")))
    assert script.state.outgoing[0].draft
    script.say(m.ErrorSaid(error=m.Problem(code="invalid_value", event_id=script.state.reply.asked_as)))
    assert script.state.reply.stage is ReplyStage.IDLE
    script.play(SettingsApplied(settings=Settings(noise="")))
    name = script.state.line.asked_config
    script.say(
        m.ErrorSaid(error=m.Problem(code="invalid_value", event_id=name, param="session.audio.output.speed"))
    )
    assert script.state.line.refused == ("session.audio.output.speed",)


def asking() -> Script:
    script = up()
    script.speak()
    return script


def test_an_answer_begins_with_whatever_of_it_comes_first() -> None:
    of_it: tuple[m.FromServer, ...] = (
        m.AudioDelta(delta=b"\0\0"),
        m.TextDelta(response_id="r1", delta="Well"),
        m.OutputItemAdded(response_id="r1", item=m.Item(id="a1")),
    )
    for message in of_it:
        script = asking()
        script.say(message)
        assert script.state.reply.stage is ReplyStage.ACTIVE
        assert script.state.outgoing == (), "the turn that it answers has arrived"
    script = asking()
    script.say(m.ResponseDone(response=m.Response(id="r1", status="completed")))
    assert script.state.reply.stage is ReplyStage.IDLE
    assert script.state.unanswered == ()


def test_late_words_of_an_earlier_answer_do_not_begin_the_next() -> None:
    script = asking()
    script.answer()
    script.finish()
    script.speak()
    script.say(m.AudioDelta(response_id="r1", item_id="a1", delta=b"\0\0"))
    assert script.state.reply.stage is ReplyStage.ASKED


def test_messages_of_the_answer_are_noted_and_those_of_one_given_up_not_shown() -> None:
    script = asking()
    script.answer()
    script.say(m.OutputItemAdded(response_id="r1", item=m.Item(id="a2")))
    assert script.state.reply.items == ("a1", "a2")
    script.press()
    script.say(m.OutputItemAdded(response_id="r1", item=m.Item(id="a3")))
    script.say(m.ItemAdded(item=m.Item(id="a3", role="assistant")))
    assert [turn.item_id for turn in script.state.conversation.turns] == ["", "a1"]
    script.say(m.OutputItemAdded(item=m.Item(id="c1", type="function_call")))


def test_words_of_the_person_come_so_far_or_piece_by_piece() -> None:
    script = asking()
    script.say(m.TranscriptionUpdated(item_id="u1", transcript="what"), m.TranscriptionDelta(item_id="u1"))
    assert script.state.conversation.turns[0].text == "what"


def test_words_of_an_item_that_nobody_knows_and_that_can_be_no_take_are_dropped() -> None:
    script = up()
    script.say(m.TranscriptionCompleted(item_id="x", transcript="noon"))
    assert script.state.conversation.turns == ()
    script = asking()
    script.say(m.AudioCommitted(item_id="u1"), m.TranscriptionCompleted(item_id="u1", transcript="noon"))
    assert script.state.conversation.turns[0].text == "noon"


def test_a_refusal_because_the_answer_had_begun_already_is_no_news_but_a_lesson() -> None:
    script = asking()
    asked_as = script.state.reply.asked_as
    script.answer()
    code = "conversation_already_has_active_response"
    script.say(m.ErrorSaid(error=m.Problem(type="invalid_request_error", code=code, event_id=asked_as)))
    assert script.state.notices == ()
    assert script.state.reply.stage is ReplyStage.ACTIVE
    assert script.state.target.can.answers_commit


def test_a_call_in_the_conversation_is_a_call_of_the_answer() -> None:
    script = up()
    script.speak()
    script.answer()
    call = m.Item(id="f1", type="function_call", call_id="c1", name="clock", arguments="{}")
    script.say(m.ItemAdded(item=call))
    assert [known.id for known in script.state.reply.called] == ["c1"]
