"""Responses: their order, overrides, limits, cancelling, function calls and usage, in both dialects."""

import base64
from datetime import timedelta
from typing import Any

import pytest

from app.server.part_ports import Answer, Later, SayText
from app.server.work import (
    Called,
    FinishTake,
    ReplyEnded,
    ReplyFailed,
    Spoke,
    StartReply,
    StopReply,
    TakeFailed,
    WakeLater,
    Woken,
    Wrote,
)
from tests.unit.server.engine.desk import EngineDesk, Event, b64, kinds, tone

BOTH = pytest.mark.parametrize("dialect", ["ga", "beta"])
CLOCK = {"type": "function", "name": "clock", "description": "the time", "parameters": {"type": "object"}}


def desk_for(dialect: str) -> EngineDesk:
    desk = EngineDesk(dialect)
    desk.manual()
    return desk


def config(desk: EngineDesk, **fields: Any) -> Event:
    """A session.update or response.create body in the desk's dialect: GA names go in."""
    return {**fields} if desk.beta else {"type": "realtime", **fields}


def test_ga_order_of_a_spoken_answer() -> None:
    desk = desk_for("ga")
    desk.type_words()
    events = desk.say("response.create") + desk.answers("It is noon.")
    assert kinds(events) == [
        "response.created",
        "rate_limits.updated",
        "response.output_item.added",
        "conversation.item.added",
        "response.content_part.added",
        "response.output_audio_transcript.delta",
        "response.output_audio.delta",
        "response.output_audio.done",
        "response.output_audio_transcript.done",
        "response.content_part.done",
        "response.output_item.done",
        "conversation.item.done",
        "response.done",
    ]
    created, done = events[0]["response"], events[-1]["response"]
    assert created["status"] == "in_progress"
    assert created["output"] == []
    assert done["status"] == "completed"
    assert done["conversation_id"] == "conv_1"
    assert done["output"][0]["content"] == [{"type": "output_audio", "transcript": "It is noon."}]
    assert done["output"][0]["status"] == "completed"
    deltas = [event["delta"] for event in events if event["type"].endswith("transcript.delta")]
    assert "".join(deltas) == "It is noon."
    assert len(deltas) == 3
    sound = b"".join(base64.b64decode(e["delta"]) for e in events if e["type"].endswith("audio.delta"))
    assert sound == tone(100) * 10
    of = {"response_id": "resp_1", "output_index": 0, "content_index": 0}
    assert all(
        event[name] == value for event in events if "content_index" in event for name, value in of.items()
    )


def test_beta_order_of_a_spoken_answer() -> None:
    desk = desk_for("beta")
    desk.type_words()
    events = desk.say("response.create") + desk.answers("It is noon.")
    assert kinds(events) == [
        "response.created",
        "rate_limits.updated",
        "response.output_item.added",
        "conversation.item.created",
        "response.content_part.added",
        "response.audio_transcript.delta",
        "response.audio.delta",
        "response.audio.done",
        "response.audio_transcript.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.done",
    ]
    assert events[-1]["response"]["output"][0]["content"][0]["type"] == "audio"
    assert events[-1]["response"]["modalities"] == ["text", "audio"]
    assert events[-1]["response"]["temperature"] == 0.8


@BOTH
def test_a_written_answer_has_no_sound(dialect: str) -> None:
    desk = desk_for(dialect)
    desk.type_words()
    fields = {"modalities": ["text"]} if desk.beta else {"output_modalities": ["text"]}
    events = desk.say("response.create", response=fields) + desk.answers("It is noon.")
    names = kinds(events)
    assert ("response.text.delta" if desk.beta else "response.output_text.delta") in names
    assert not any("audio" in name for name in names)
    part = events[-1]["response"]["output"][0]["content"][0]
    assert part == {"type": "text" if desk.beta else "output_text", "text": "It is noon."}
    assert desk.last(StartReply).aloud is False


@BOTH
def test_one_answer_at_a_time(dialect: str) -> None:
    desk = desk_for(dialect)
    desk.type_words()
    desk.say("response.create")
    error = desk.error("response.create")
    assert error["code"] == "conversation_already_has_active_response"
    assert "resp_1" in error["message"]
    desk.answers()
    assert kinds(desk.say("response.create"))[0] == "response.created"


@BOTH
def test_a_spoken_question_waits_for_the_ear_and_then_asks_the_mind(dialect: str) -> None:
    desk = desk_for(dialect)
    desk.append(500)
    item_id = desk.say("input_audio_buffer.commit")[0]["item_id"]
    created = desk.say("response.create")
    assert kinds(created) == ["response.created", "rate_limits.updated"]
    assert desk.count(StartReply) == 0
    assert desk.last(FinishTake).take == item_id
    desk.hears(item_id, "what time is it", request="time")
    question = desk.last(StartReply).question
    assert (question.text, question.request, question.spoken) == ("what time is it", "time", True)
    assert question.take == tone(500)


@BOTH
def test_the_mind_knows_what_was_said_before(dialect: str) -> None:
    desk = desk_for(dialect)
    desk.say("session.update", session=config(desk, instructions="Be brief."))
    desk.take(text="my name is ada")
    desk.say("response.create")
    desk.answers("Hello Ada.")
    desk.type_words("what is my name")
    desk.say("response.create")
    question = desk.last(StartReply).question
    assert [(turn.role, turn.text) for turn in question.history] == [
        ("user", "my name is ada"),
        ("assistant", "Hello Ada."),
    ]
    assert question.instructions == "Be brief."
    assert question.spoken is False
    assert question.take == tone(500)


@BOTH
def test_a_failed_ear_does_not_stop_the_answer(dialect: str) -> None:
    desk = EngineDesk(dialect)
    desk.manual(transcribe=True)
    desk.append(500)
    item_id = desk.say("input_audio_buffer.commit")[0]["item_id"]
    desk.say("response.create")
    (failed,) = desk.result(TakeFailed(item_id, "broken"))
    assert failed["type"] == "conversation.item.input_audio_transcription.failed"
    assert failed["error"]["message"] == "broken"
    assert desk.last(StartReply).question.text == ""
    assert desk.result(TakeFailed(item_id, "again")) == []


def test_a_failed_ear_is_silent_when_nothing_is_written_down() -> None:
    desk = desk_for("ga")
    desk.append(500)
    item_id = desk.say("input_audio_buffer.commit")[0]["item_id"]
    assert desk.result(TakeFailed(item_id, "broken")) == []


@BOTH
def test_cancel_ends_the_answer_and_keeps_what_was_said(dialect: str) -> None:
    desk = desk_for(dialect)
    desk.type_words()
    desk.say("response.create")
    desk.answers("It is noon.", ms=300, end=False)
    events = desk.say("response.cancel")
    done = events[-1]["response"]
    assert done["status"] == "cancelled"
    assert done["status_details"] == {"type": "cancelled", "reason": "client_cancelled"}
    assert done["output"][0]["status"] == "incomplete"
    assert desk.last(StopReply).response_id == "resp_1"
    assert desk.result(Spoke("resp_1", tone(100))) == []
    assert desk.result(Wrote("resp_1", "late")) == []
    assert desk.result(Called("resp_1", "clock", "{}")) == []
    assert desk.result(ReplyEnded("resp_1")) == []
    assert desk.result(ReplyFailed("resp_1", "late")) == []
    assert desk.error("response.cancel")["code"] == "response_cancel_not_active"


@BOTH
def test_cancel_before_the_first_word_still_ends_in_done(dialect: str) -> None:
    desk = desk_for(dialect)
    desk.append(500)
    item_id = desk.say("input_audio_buffer.commit")[0]["item_id"]
    desk.say("response.create")
    (done,) = desk.say("response.cancel", response_id="resp_1")
    assert done["response"]["status"] == "cancelled"
    assert done["response"]["output"] == []
    assert desk.hears(item_id) == []
    assert desk.count(StartReply) == 0


@BOTH
def test_cancel_names_a_response_that_runs(dialect: str) -> None:
    desk = desk_for(dialect)
    desk.say("response.create")
    assert desk.error("response.cancel", response_id="resp_9")["code"] == "response_cancel_not_active"


@BOTH
def test_a_response_beside_the_conversation_stays_out_of_it(dialect: str) -> None:
    desk = desk_for(dialect)
    desk.type_words("hello")
    desk.say("response.create")
    item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "title"}]}
    known = "item_2"
    beside = desk.say(
        "response.create",
        response={
            "conversation": "none",
            "metadata": {"topic": "title"},
            "instructions": "One word.",
            "input": [{"type": "item_reference", "id": known}, item],
            ("modalities" if desk.beta else "output_modalities"): ["text"],
        },
    )
    assert beside[0]["response"]["conversation_id"] is None
    assert beside[0]["response"]["metadata"] == {"topic": "title"}
    reply: StartReply = desk.last(StartReply)
    assert reply.question.text == "title"
    assert reply.question.instructions == "One word."
    assert [turn.text for turn in reply.question.history] == ["hello"]
    events = desk.answers("Greeting")
    assert not any("conversation.item" in name for name in kinds(events))
    assert events[-1]["response"]["metadata"] == {"topic": "title"}
    item_id = events[-1]["response"]["output"][0]["id"]
    assert (
        desk.error("conversation.item.retrieve", item_id=item_id)["code"] == "item_retrieve_invalid_item_id"
    )
    assert desk.say("response.cancel", response_id="resp_1")[-1]["response"]["id"] == "resp_1"


@BOTH
def test_a_reference_to_nothing_is_refused(dialect: str) -> None:
    desk = desk_for(dialect)
    wanted = {"conversation": "none", "input": [{"type": "item_reference", "id": "item_99"}]}
    error = desk.error("response.create", response=wanted)
    assert error["param"] == "response.input[0].id"


def test_a_response_may_bring_its_own_recording() -> None:
    desk = desk_for("ga")
    item = {
        "type": "message",
        "id": "mine",
        "role": "user",
        "content": [{"type": "input_audio", "audio": b64(tone(400))}],
    }
    desk.say("response.create", response={"conversation": "none", "input": [item]})
    assert desk.heard_bytes("mine") == tone(400)
    desk.hears("mine", "count to three")
    assert desk.last(StartReply).question.text == "count to three"
    silent = {"type": "message", "role": "user", "content": [{"type": "input_audio", "audio": ""}]}
    desk.say("response.create", response={"conversation": "none", "input": [silent]})
    assert desk.last(StartReply).question.text == ""


def test_overrides_hold_for_one_response() -> None:
    desk = desk_for("ga")
    desk.type_words()
    created = desk.say(
        "response.create",
        response={
            "audio": {"output": {"voice": "cedar", "format": {"type": "audio/pcmu"}}},
            "tool_choice": "none",
        },
    )
    assert created[0]["response"]["audio"]["output"] == {"voice": "cedar", "format": {"type": "audio/pcmu"}}
    assert desk.last(StartReply).voice == "cedar"
    desk.answers(ms=100)
    desk.say("response.create", response={"audio": {"output": {"voice": "ash"}}})
    desk.answers(ms=100)
    desk.say("response.create", response={"audio": {"output": {}}})
    assert desk.last(StartReply).voice == "marin"
    desk.answers(ms=100)
    created = desk.say("response.create", response={"audio": {}})
    assert created[0]["response"]["audio"]["output"]["voice"] == "marin"


@BOTH
@pytest.mark.parametrize("limit", [1, 12])
def test_the_token_limit_cuts_the_answer(dialect: str, limit: int) -> None:
    desk = desk_for(dialect)
    desk.type_words()
    name = "max_response_output_tokens" if desk.beta else "max_output_tokens"
    desk.say("response.create", response={name: limit})
    events = desk.answers("It is noon, and the sun is high.", ms=2000)
    done = events[-1]["response"]
    assert done["status"] == "incomplete"
    assert done["status_details"] == {"type": "incomplete", "reason": "max_output_tokens"}
    assert done["usage"]["output_tokens"] <= limit + 2
    assert desk.count(StopReply) == 1
    assert kinds(events).count("response.done") == 1


@BOTH
def test_a_broken_voice_is_told_in_done(dialect: str) -> None:
    desk = desk_for(dialect)
    desk.type_words()
    desk.say("response.create")
    desk.answers(ms=200, end=False)
    done = desk.result(ReplyFailed("resp_1", "no voice"))[-1]["response"]
    assert done["status"] == "failed"
    assert done["status_details"]["error"]["code"] == "server_error"


@BOTH
def test_a_function_call_and_the_answer_after_it(dialect: str) -> None:
    desk = desk_for(dialect)
    desk.say("session.update", session=config(desk, tools=[CLOCK]))
    desk.type_words("what time is it")
    desk.say("response.create")
    assert desk.last(StartReply).question.tools == ("clock",)
    arguments = '{"zone": "Europe/Berlin"}'
    events = desk.result(Wrote("resp_1", "One moment.")) + desk.result(Called("resp_1", "clock", arguments))
    events += desk.result(ReplyEnded("resp_1"))
    names = kinds(events)
    assert names.count("response.output_item.added") == 2
    call_done = next(e for e in events if e["type"] == "response.function_call_arguments.done")
    deltas = [e["delta"] for e in events if e["type"] == "response.function_call_arguments.delta"]
    assert "".join(deltas) == call_done["arguments"] == arguments
    assert len(deltas) > 1
    message, call = events[-1]["response"]["output"]
    assert message["type"] == "message"
    assert (call["type"], call["name"], call["arguments"], call["status"]) == (
        "function_call",
        "clock",
        arguments,
        "completed",
    )
    assert call["call_id"] == call_done["call_id"] == "call_1"
    output = {"type": "function_call_output", "call_id": "call_1", "output": '"noon"'}
    added = desk.say("conversation.item.create", item=output)
    assert added[0]["item"]["output"] == '"noon"'
    desk.say("response.create")
    question = desk.last(StartReply).question
    assert question.tool_result is not None
    assert (question.tool_result.name, question.tool_result.output) == ("clock", '"noon"')
    assert question.text == "what time is it"


@pytest.mark.parametrize(
    ("choice", "tools"),
    [
        ("none", ()),
        ("auto", ("clock", "other")),
        ("required", ("clock", "other")),
        ({"type": "function", "name": "other"}, ("other",)),
    ],
)
def test_tool_choice_says_which_functions_may_be_called(choice: Any, tools: tuple[str, ...]) -> None:
    desk = desk_for("ga")
    mcp = {"type": "mcp", "server_label": "x", "server_url": "http://127.0.0.1"}
    session = {"type": "realtime", "tools": [CLOCK, {**CLOCK, "name": "other"}, mcp], "tool_choice": choice}
    desk.say("session.update", session=session)
    desk.say("response.create")
    assert desk.last(StartReply).question.tools == tools
    assert desk.last(StartReply).question.must_call == (choice not in ("none", "auto"))


def test_the_beta_names_a_function_with_a_plain_string() -> None:
    desk = desk_for("beta")
    desk.say("session.update", session={"tools": [CLOCK, {**CLOCK, "name": "other"}], "tool_choice": "other"})
    desk.say("response.create")
    assert desk.last(StartReply).question.tools == ("other",)
    assert desk.last(StartReply).question.must_call


def test_usage_counts_sound_and_text_and_what_was_there_before() -> None:
    desk = desk_for("ga")
    desk.say("session.update", session={"type": "realtime", "instructions": "x" * 40})
    desk.take(1000, text="what time is it")
    desk.say("response.create")
    first = desk.answers("It is noon.", ms=1000)[-1]["response"]["usage"]
    assert first["input_token_details"] == {
        "text_tokens": 10,
        "audio_tokens": 10,
        "image_tokens": 0,
        "cached_tokens": 0,
        "cached_tokens_details": {"text_tokens": 0, "audio_tokens": 0, "image_tokens": 0},
    }
    assert first["output_token_details"] == {"text_tokens": 3, "audio_tokens": 20}
    assert first["total_tokens"] == 43
    desk.type_words("and now?")
    desk.say("response.create")
    second = desk.answers("Still noon.", ms=0)[-1]["response"]["usage"]
    assert second["input_token_details"]["audio_tokens"] == 30
    assert second["input_token_details"]["text_tokens"] == 10 + 3 + 2
    assert second["input_token_details"]["cached_tokens"] == 20


def test_rate_limits_start_afresh_instead_of_running_out() -> None:
    desk = desk_for("ga")
    desk.say("session.update", session={"type": "realtime", "instructions": "x" * 400_000})
    left: list[int] = []
    for _ in range(3):
        limits = desk.say("response.create")[1]["rate_limits"]
        assert [one["name"] for one in limits] == ["requests", "tokens"]
        left.append(limits[1]["remaining"])
        desk.answers(ms=0)
    assert left == [100_000, 200_000, 100_000 - 6]


def test_g711_out_is_an_eighth_of_the_bytes_with_the_tail_flushed() -> None:
    desk = desk_for("ga")
    out = {"type": "realtime", "audio": {"output": {"format": {"type": "audio/pcma"}}}}
    desk.say("session.update", session=out)
    desk.type_words()
    desk.say("response.create")
    events = desk.answers(ms=1000)
    sound = b"".join(
        base64.b64decode(e["delta"]) for e in events if e["type"] == "response.output_audio.delta"
    )
    assert abs(len(sound) - 8000) <= 8


def test_a_slice_too_short_for_a_telephone_is_kept_for_the_next() -> None:
    desk = desk_for("ga")
    out = {"type": "realtime", "audio": {"output": {"format": {"type": "audio/pcmu"}}}}
    desk.say("session.update", session=out)
    desk.say("response.create")
    assert "response.output_audio.delta" not in kinds(desk.result(Spoke("resp_1", b"\0\0")))
    assert "response.output_audio.delta" in kinds(desk.result(Spoke("resp_1", tone(100))))


def test_a_timer_speaks_by_itself_and_waits_its_turn() -> None:
    desk = desk_for("ga")
    desk.type_words("set a timer")
    desk.say("response.create")
    desk.result(Wrote("resp_1", "One second."))
    desk.result(ReplyEnded("resp_1", (Later(1.0, "Time is up."),)))
    wake: WakeLater = desk.last(WakeLater)
    assert wake.seconds == 1.0
    desk.say("response.create")
    assert desk.result(Woken(wake.name)) == []
    events = desk.answers(ms=0)
    assert [e["response"]["id"] for e in events if e["type"] == "response.created"] == ["resp_3"]
    reply: StartReply = desk.last(StartReply)
    assert reply.answer == Answer((SayText("Time is up."),))
    desk.answers("Time is up.", ms=0)
    assert desk.result(Woken(wake.name)) == []


def test_an_answer_without_a_question_is_still_an_answer() -> None:
    desk = desk_for("ga")
    desk.say("response.create")
    question = desk.last(StartReply).question
    assert (question.text, question.history, question.take, question.tool_result) == ("", (), None, None)
    assert desk.answers("", ms=0)[-1]["response"]["status"] == "completed"


def test_a_system_message_and_an_image_are_no_question() -> None:
    desk = desk_for("ga")
    content = [{"type": "input_text", "text": "Be kind."}]
    desk.say("conversation.item.create", item={"type": "message", "role": "system", "content": content})
    picture = [{"type": "input_image", "image_url": "data:image/png;base64,AAAA"}]
    desk.say("conversation.item.create", item={"type": "message", "role": "user", "content": picture})
    desk.say("response.create")
    assert desk.last(StartReply).question.text == ""
    assert desk.last(StartReply).question.history == ()
    desk.answers(ms=0)
    desk.say("conversation.item.create", item={"type": "message", "role": "system", "content": content})
    desk.type_words("hello")
    desk.say("response.create")
    assert [turn.role for turn in desk.last(StartReply).question.history] == ["assistant"]


def test_how_long_an_answer_still_plays_is_reckoned_from_its_first_sound() -> None:
    desk = EngineDesk("ga")
    detection = {"type": "server_vad", "idle_timeout_ms": 5000}
    desk.say(
        "session.update", session={"type": "realtime", "audio": {"input": {"turn_detection": detection}}}
    )
    desk.type_words()
    desk.say("response.create")
    desk.answers(ms=3000, end=False)
    desk.now += timedelta(seconds=1)
    desk.result(ReplyEnded("resp_1"))
    assert desk.last(WakeLater).seconds == pytest.approx(7.0)
    desk.say("response.create")
    desk.result(ReplyEnded("resp_2"))
    assert desk.last(WakeLater).seconds == pytest.approx(5.0)
