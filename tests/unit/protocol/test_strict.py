"""What a server tells a client that said something wrong: code, field, event."""

import json
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.protocol import beta, ga
from app.protocol import messages as m
from app.protocol.strict import path_text, unknown_field

MISSING = "missing_required_parameter"
VALUE = "invalid_value"
UNKNOWN = "unknown_parameter"


def session(**fields: Any) -> dict[str, Any]:
    return {"type": "session.update", "session": {"type": "realtime", **fields}}


def item(**fields: Any) -> dict[str, Any]:
    return {"type": "conversation.item.create", "item": fields}


FAULTS: list[tuple[dict[str, Any], str, str]] = [
    ({}, MISSING, "type"),
    ({"type": 3}, VALUE, "type"),
    ({"type": "session.update"}, MISSING, "session"),
    ({"type": "session.update", "session": {}}, MISSING, "session.type"),
    ({"type": "session.update", "session": 3}, VALUE, "session"),
    ({"type": "input_audio_buffer.append"}, MISSING, "audio"),
    ({"type": "input_audio_buffer.append", "audio": "#"}, VALUE, "audio"),
    ({"type": "input_audio_buffer.append", "audio": None}, VALUE, "audio"),
    ({"type": "input_audio_buffer.commit", "final": True}, UNKNOWN, "final"),
    ({"type": "conversation.item.create"}, MISSING, "item"),
    ({"type": "conversation.item.retrieve"}, MISSING, "item_id"),
    ({"type": "conversation.item.delete"}, MISSING, "item_id"),
    ({"type": "conversation.item.truncate", "item_id": "i"}, MISSING, "content_index"),
    (
        {"type": "conversation.item.truncate", "item_id": "i", "content_index": 0, "audio_end_ms": 1.5},
        VALUE,
        "audio_end_ms",
    ),
    (
        {"type": "conversation.item.truncate", "item_id": "i", "content_index": 0, "audio_end_ms": 2**60},
        VALUE,
        "audio_end_ms",
    ),
    ({"type": "response.cancel", "response_id": 3}, VALUE, "response_id"),
    ({"type": "response.create", "response": {"temperature": 1}}, UNKNOWN, "response.temperature"),
    (
        {"type": "response.create", "response": {"metadata": {"a": 3}}},
        VALUE,
        "response.metadata",
    ),
    (session(temperature=0.8), UNKNOWN, "session.temperature"),
    (session(voice="alloy"), UNKNOWN, "session.voice"),
    (session(id="sess_1"), UNKNOWN, "session.id"),
    (session(audio={"output": {"pitch": 1}}), UNKNOWN, "session.audio.output.pitch"),
    (session(audio={"output": {"speed": "fast"}}), VALUE, "session.audio.output.speed"),
    (session(tools=[{"type": "function"}, {"strict": 1}]), UNKNOWN, "session.tools[1].strict"),
    (session(tools=[{"name": 3}]), VALUE, "session.tools[0].name"),
    (item(role="user", content=[]), MISSING, "item.type"),
    (item(type="message", role="user"), MISSING, "item.content"),
    (item(type="function_call_output", call_id="c"), MISSING, "item.output"),
    (
        item(type="message", role="user", content=[{"type": "input_text", "txt": 1}]),
        UNKNOWN,
        "item.content[0].txt",
    ),
]


@pytest.mark.parametrize(("event", "code", "param"), FAULTS)
def test_faults_of_the_current_dialect(event: dict[str, Any], code: str, param: str) -> None:
    heard = ga.decode_client(json.dumps({**event, "event_id": "mine"}))
    assert isinstance(heard, m.Malformed)
    assert (heard.code, heard.param, heard.event_id) == (code, param, "mine")
    assert heard.reason


@pytest.mark.parametrize(
    ("fields", "code", "param"),
    [
        ({"type": "realtime"}, UNKNOWN, "session.type"),
        ({"audio": {}}, UNKNOWN, "session.audio"),
        ({"turn_detection": {"threshold": "x"}}, VALUE, "session.turn_detection.threshold"),
        ({"modalities": "text"}, VALUE, "session.modalities"),
        ({"modalities": [3]}, VALUE, "session.modalities[0]"),
        ({"voice": 3}, VALUE, "session.voice"),
        ({"input_audio_format": 3}, VALUE, "session.input_audio_format"),
        ({"temperature": "hot"}, VALUE, "session.temperature"),
        ({"instructions": 3}, VALUE, "session.instructions"),
    ],
)
def test_faults_of_the_beta_are_named_by_flat_names(fields: dict[str, Any], code: str, param: str) -> None:
    heard = beta.decode_client(json.dumps({"type": "session.update", "session": fields}))
    assert isinstance(heard, m.Malformed)
    assert (heard.code, heard.param) == (code, param)


def test_a_transcription_session_is_an_event_of_the_beta_only() -> None:
    text = '{"type":"transcription_session.update","session":{}}'
    assert beta.decode_client(text) == m.UpdateTranscriptionSession()
    assert ga.decode_client(text) == m.Unknown(name="transcription_session.update", text=text)


def test_an_event_that_nobody_knows_is_unknown() -> None:
    assert ga.decode_client('{"type":"dance"}') == m.Unknown(name="dance", text='{"type":"dance"}')


@pytest.mark.parametrize("frame", ["", "{", "[]", "3", b"\xff\x00", "[" * 100_000, "\ud800", '{"type": NaN}'])
def test_what_is_no_event_is_invalid(frame: str | bytes) -> None:
    for dialect in (ga, beta):
        heard = dialect.decode_client(frame)
        assert isinstance(heard, m.Malformed)
        assert heard.code == "invalid_event"


def test_an_event_id_of_the_wrong_type_is_named() -> None:
    heard = ga.decode_client('{"type":"input_audio_buffer.clear","event_id":3}')
    assert heard == m.Malformed(
        name="input_audio_buffer.clear",
        reason="Expected `str`, got `int` - at `$.event_id`",
        code=VALUE,
        param="event_id",
    )


def test_references_need_an_id() -> None:
    heard = ga.decode_client(json.dumps({"type": "response.create", "response": {"input": []}}))
    assert heard == m.CreateResponse(response=m.ResponseConfig(input=()))


def test_paths_are_written_as_the_protocol_does() -> None:
    assert path_text(["session", "tools", 0, "name"]) == "session.tools[0].name"
    assert path_text(["response", "metadata", "..."]) == "response.metadata"
    assert path_text([]) == ""
    assert unknown_field([{"type": "x"}, {"typ": "y"}], m.ContentPart, "content") == "content[1].typ"


SEEDS = [ga.encode_client(kind()) for kind in m.CLIENT_MESSAGES] + [
    beta.encode_client(kind()) for kind in m.CLIENT_MESSAGES
]
SPLICES = ["null", "[]", "{}", '"x"', "-1", "1e9", '"\\ud800"', '{"type":3}', ":", ",", '"', "\\", "\ud800"]


def test_mutated_events_never_raise() -> None:
    chance = random.Random(24_000)
    for _ in range(5_000):
        text = chance.choice(SEEDS)
        for _ in range(chance.randint(1, 4)):
            at = chance.randrange(len(text))
            text = text[:at] + chance.choice(SPLICES) + text[at + chance.randint(0, 6) :]
        for dialect in (ga, beta):
            assert isinstance(dialect.decode_client(text), m.ClientMessage | m.Unknown | m.Malformed)


WILD = st.recursive(
    st.none() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["type", "content", "audio", "voice", "modalities", "tools"]), inner
        )
    ),
    max_leaves=6,
)


@settings(deadline=None, max_examples=60)
@given(
    st.sampled_from([str(kind.__struct_config__.tag) for kind in m.CLIENT_MESSAGES]),
    st.sampled_from(["session", "response", "item", "audio", "event_id"]),
    WILD,
)
def test_any_value_in_any_place_never_raises(name: str, field: str, value: Any) -> None:
    for dialect in (ga, beta):
        heard = dialect.decode_client(json.dumps({"type": name, field: value}))
        assert isinstance(heard, m.ClientMessage | m.Unknown | m.Malformed)
