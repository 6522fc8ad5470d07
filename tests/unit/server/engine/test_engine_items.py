"""Items: created, retrieved, truncated and deleted, with the refusals that the protocol has for each."""

import base64
from typing import Any

import pytest

from app.server.work import FinishTake, StartReply
from tests.unit.server.engine.desk import EngineDesk, b64, kinds, tone

BOTH = pytest.mark.parametrize("dialect", ["ga", "beta"])


def desk_for(dialect: str) -> EngineDesk:
    desk = EngineDesk(dialect)
    desk.manual()
    return desk


@BOTH
def test_items_line_up_by_previous_item(dialect: str) -> None:
    desk = desk_for(dialect)
    first = desk.type_words("one", id="a")
    assert kinds(first) == (
        ["conversation.item.created"] if desk.beta else ["conversation.item.added", "conversation.item.done"]
    )
    assert first[0]["previous_item_id"] is None
    assert first[0]["item"]["status"] == "completed"
    assert desk.type_words("three", id="c")[0]["previous_item_id"] == "a"

    def put(item_id: str, after: str) -> list[dict[str, Any]]:
        item = {
            "type": "message",
            "id": item_id,
            "role": "user",
            "content": [{"type": "input_text", "text": item_id}],
        }
        return desk.say("conversation.item.create", item=item, previous_item_id=after)

    assert put("b", "a")[0]["previous_item_id"] == "a"
    assert put("zero", "root")[0]["previous_item_id"] is None
    assert put("d", "c")[0]["previous_item_id"] == "c"
    desk.say("response.create")
    assert [turn.text for turn in desk.last(StartReply).question.history] == ["zero", "one", "b", "three"]
    assert put("e", "nowhere")[0]["error"]["param"] == "previous_item_id"
    assert put("a", "c")[0]["error"]["param"] == "item.id"


@BOTH
def test_every_role_may_be_put_in(dialect: str) -> None:
    desk = desk_for(dialect)
    said = {"type": "text" if desk.beta else "output_text", "text": "Hello."}
    item = {"type": "message", "role": "assistant", "content": [said]}
    assert desk.say("conversation.item.create", item=item)[0]["item"]["content"][0]["text"] == "Hello."
    system = {"type": "message", "role": "system", "content": [{"type": "input_text", "text": "Be kind."}]}
    assert desk.say("conversation.item.create", item=system)[0]["item"]["role"] == "system"
    call = {"type": "function_call", "name": "clock", "arguments": "{}"}
    made = desk.say("conversation.item.create", item=call)[0]["item"]
    output = {"type": "function_call_output", "call_id": made["call_id"], "output": "noon"}
    assert desk.say("conversation.item.create", item=output)[0]["item"]["output"] == "noon"
    desk.say("conversation.item.create", item={**call, "call_id": "mine"})
    desk.say("conversation.item.create", item={**output, "call_id": "mine"})
    error = desk.error("conversation.item.create", item={**output, "call_id": "call_9"})
    assert error["code"] == "invalid_tool_call_id"


@pytest.mark.parametrize(
    ("item", "code", "param"),
    [
        ({"type": "message", "role": "user"}, "missing_required_parameter", "item.content"),
        ({"role": "user"}, "missing_required_parameter", "item.type"),
        ({"type": "story"}, "invalid_value", "item.type"),
        ({"type": "message", "role": "robot", "content": []}, "invalid_value", "item.role"),
        (
            {"type": "message", "role": "assistant", "content": [{"type": "output_audio", "audio": "AAAA"}]},
            "missing_required_parameter",
            "item.content[0].text",
        ),
        (
            {"type": "message", "role": "assistant", "content": [{"type": "input_text", "text": "x"}]},
            "invalid_value",
            "item.content[0].type",
        ),
        ({"type": "message", "role": "user", "content": "hi"}, "invalid_type", "item.content"),
        ({"type": "message", "role": "user", "content": ["hi"]}, "invalid_type", "item.content[0]"),
        ({"type": "function_call_output", "output": "x"}, "missing_required_parameter", "item.call_id"),
    ],
)
def test_what_is_no_item_is_refused(item: dict[str, Any], code: str, param: str) -> None:
    error = desk_for("ga").error("conversation.item.create", item=item)
    assert (error["code"], error["param"]) == (code, param)


@BOTH
def test_a_recording_may_be_put_in_and_is_heard(dialect: str) -> None:
    desk = EngineDesk(dialect)
    desk.manual(transcribe=True)
    content = [{"type": "input_text", "text": "listen:"}, {"type": "input_audio", "audio": b64(tone(200))}]
    item = {"type": "message", "id": "rec", "role": "user", "content": content}
    created = desk.say("conversation.item.create", item=item)
    assert "audio" not in created[0]["item"]["content"][1]
    assert desk.heard_bytes("rec") == tone(200)
    assert desk.last(FinishTake).take == "rec"
    said = desk.hears("rec", "good morning")
    assert said[-1]["transcript"] == "good morning"
    assert said[-1]["content_index"] == 1
    got = desk.say("conversation.item.retrieve", item_id="rec")[0]["item"]
    assert base64.b64decode(got["content"][1]["audio"]) == tone(200)
    assert got["content"][1]["transcript"] == "good morning"
    desk.say("response.create")
    assert desk.last(StartReply).question.text == "good morning listen:"


def test_sound_that_is_no_base64_is_refused() -> None:
    content = [{"type": "input_audio", "audio": "?"}]
    item = {"type": "message", "role": "user", "content": content}
    assert desk_for("ga").error("conversation.item.create", item=item)["code"] == "invalid_value"


@BOTH
def test_retrieve_gives_the_answer_with_its_sound(dialect: str) -> None:
    desk = desk_for(dialect)
    item_id = desk.spoken_answer(500)
    (got,) = desk.say("conversation.item.retrieve", item_id=item_id)
    assert got["type"] == "conversation.item.retrieved"
    assert base64.b64decode(got["item"]["content"][0]["audio"]) == tone(100) * 5
    desk.type_words(id="typed")
    assert "audio" not in desk.say("conversation.item.retrieve", item_id="typed")[0]["item"]["content"][0]
    assert desk.error("conversation.item.retrieve", item_id="x")["code"] == "item_retrieve_invalid_item_id"


@BOTH
def test_truncate_forgets_what_was_not_heard(dialect: str) -> None:
    desk = desk_for(dialect)
    desk.type_words()
    desk.say("response.create")
    events = desk.answers("one two three four five six seven eight nine ten", ms=1000)
    item_id = events[-1]["response"]["output"][0]["id"]
    said = desk.say("conversation.item.truncate", item_id=item_id, content_index=0, audio_end_ms=300)
    assert said[0]["type"] == "conversation.item.truncated"
    assert (said[0]["item_id"], said[0]["content_index"], said[0]["audio_end_ms"]) == (item_id, 0, 300)
    part = desk.say("conversation.item.retrieve", item_id=item_id)[0]["item"]["content"][0]
    assert len(base64.b64decode(part["audio"])) == 300 * 48
    assert not part.get("transcript")
    desk.type_words("what did you say")
    desk.say("response.create")
    assert desk.last(StartReply).question.history[-1].text == "one two three"
    error = desk.error("conversation.item.truncate", item_id=item_id, content_index=0, audio_end_ms=301)
    assert error["message"] == "Audio content of 300ms is already shorter than 301ms"
    assert error["code"] == "invalid_value"


@BOTH
def test_truncate_while_the_answer_still_grows(dialect: str) -> None:
    desk = desk_for(dialect)
    desk.type_words()
    desk.say("response.create")
    events = desk.answers("one two three four", ms=400, end=False)
    item_id = next(e["item"]["id"] for e in events if e["type"] == "response.output_item.added")
    assert kinds(
        desk.say("conversation.item.truncate", item_id=item_id, content_index=0, audio_end_ms=100)
    ) == ["conversation.item.truncated"]
    desk.say("response.cancel")
    part = desk.say("conversation.item.retrieve", item_id=item_id)[0]["item"]["content"][0]
    assert len(base64.b64decode(part["audio"])) == 4800
    desk.say("conversation.item.truncate", item_id=item_id, content_index=0, audio_end_ms=0)
    assert "audio" not in desk.say("conversation.item.retrieve", item_id=item_id)[0]["item"]["content"][0]


@BOTH
def test_only_spoken_answers_can_be_truncated(dialect: str) -> None:
    desk = desk_for(dialect)
    where = {"content_index": 0, "audio_end_ms": 0}
    error = desk.error("conversation.item.truncate", item_id="item_99", **where)
    assert error["code"] == "item_truncate_invalid_item_id"
    desk.type_words(id="typed")
    error = desk.error("conversation.item.truncate", item_id="typed", **where)
    assert (error["code"], error["message"]) == (
        "unsupported_content_type",
        "Only model output audio messages can be truncated",
    )
    item_id = desk.spoken_answer()
    error = desk.error("conversation.item.truncate", item_id=item_id, content_index=1, audio_end_ms=0)
    assert error["code"] == "unsupported_content_type"
    for bad in (-1, 12.5, "1"):
        error = desk.error("conversation.item.truncate", item_id=item_id, content_index=0, audio_end_ms=bad)
        assert error["param"] == "audio_end_ms"


@BOTH
def test_delete_takes_an_item_away_even_while_it_grows(dialect: str) -> None:
    desk = desk_for(dialect)
    desk.type_words("one", id="a")
    assert desk.say("conversation.item.delete", item_id="a")[0]["item_id"] == "a"
    assert desk.error("conversation.item.delete", item_id="a")["code"] == "item_delete_invalid_item_id"
    desk.type_words("two", id="b")
    desk.say("response.create")
    events = desk.answers(ms=200, end=False)
    item_id = next(e["item"]["id"] for e in events if e["type"] == "response.output_item.added")
    desk.say("conversation.item.delete", item_id=item_id)
    ended = desk.say("response.cancel")
    assert "conversation.item.done" not in kinds(ended)
    assert kinds(ended)[-1] == "response.done"
    assert desk.type_words("three")[0]["previous_item_id"] == "b"


def test_a_deleted_recording_is_not_written_down_but_frees_the_answer() -> None:
    desk = EngineDesk("ga")
    desk.manual(transcribe=True)
    desk.append(300)
    item_id = desk.say("input_audio_buffer.commit")[0]["item_id"]
    desk.say("response.create")
    desk.say("conversation.item.delete", item_id=item_id)
    assert desk.hears(item_id, "gone") == []
    assert desk.count(StartReply) == 1


def test_retrieve_speaks_the_format_of_its_side() -> None:
    desk = desk_for("ga")
    item_id = desk.spoken_answer(500)
    desk.take(500)
    g711 = {"format": {"type": "audio/pcmu"}}
    desk.say("session.update", session={"type": "realtime", "audio": {"output": g711, "input": g711}})
    part = desk.say("conversation.item.retrieve", item_id=item_id)[0]["item"]["content"][0]
    assert abs(len(base64.b64decode(part["audio"])) - 4000) <= 8
