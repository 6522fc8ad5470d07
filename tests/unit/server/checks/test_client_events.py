"""What the server refuses of what clients send, and that all it takes becomes a message."""

import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import UNSET

from app.protocol import beta, ga
from app.protocol import messages as m
from app.server.checks.client_events import ClientEvents, RefusedEvent, read_session, shapes_of
from app.server.errors import Refusal

GA, BETA = ClientEvents(ga), ClientEvents(beta)
MISSING = "missing_required_parameter"
TYPE = "invalid_type"
VALUE = "invalid_value"
UNKNOWN = "unknown_parameter"


def refused(reader: ClientEvents, event: Any) -> RefusedEvent:
    found = reader.read(event if isinstance(event, str | bytes) else json.dumps(event))
    assert isinstance(found, RefusedEvent), found
    return found


def session(**fields: Any) -> dict[str, Any]:
    return {"type": "session.update", "session": {"type": "realtime", **fields}}


def item(**fields: Any) -> dict[str, Any]:
    return {"type": "conversation.item.create", "item": fields}


def truncate(end: Any) -> dict[str, Any]:
    return {"type": "conversation.item.truncate", "item_id": "i", "content_index": 0, "audio_end_ms": end}


FAULTS: list[tuple[dict[str, Any], str, str]] = [
    ({}, MISSING, "type"),
    ({"type": 3}, TYPE, "type"),
    ({"type": "dance"}, VALUE, "type"),
    ({"type": "session.update"}, MISSING, "session"),
    ({"type": "session.update", "session": {}}, MISSING, "session.type"),
    ({"type": "session.update", "session": 3}, TYPE, "session"),
    ({"type": "transcription_session.update", "session": {}}, VALUE, "type"),
    ({"type": "input_audio_buffer.append"}, MISSING, "audio"),
    ({"type": "input_audio_buffer.append", "audio": "#"}, VALUE, "audio"),
    ({"type": "input_audio_buffer.append", "audio": None}, TYPE, "audio"),
    ({"type": "input_audio_buffer.commit", "final": True}, UNKNOWN, "final"),
    ({"type": "conversation.item.create"}, MISSING, "item"),
    ({"type": "conversation.item.retrieve"}, MISSING, "item_id"),
    ({"type": "conversation.item.delete"}, MISSING, "item_id"),
    ({"type": "conversation.item.truncate", "item_id": "i"}, MISSING, "content_index"),
    (truncate(1.5), TYPE, "audio_end_ms"),
    (truncate(2**60), VALUE, "audio_end_ms"),
    (truncate(10**400), VALUE, "audio_end_ms"),
    (truncate(-(10**400)), VALUE, "audio_end_ms"),
    ({"type": "response.cancel", "response_id": 3}, TYPE, "response_id"),
    ({"type": "response.create", "response": {"temperature": 1}}, UNKNOWN, "response.temperature"),
    ({"type": "response.create", "response": {"metadata": {"a": 3}}}, TYPE, "response.metadata.a"),
    (session(temperature=0.8), UNKNOWN, "session.temperature"),
    (session(voice="alloy"), UNKNOWN, "session.voice"),
    (session(id="sess_1"), UNKNOWN, "session.id"),
    (session(audio={"output": {"pitch": 1}}), UNKNOWN, "session.audio.output.pitch"),
    (session(audio={"output": {"speed": "fast"}}), TYPE, "session.audio.output.speed"),
    (session(tools=[{"type": "function", "name": "f"}, {"strict": 1}]), MISSING, "session.tools[1].name"),
    (
        session(tools=[{"type": "function", "name": "f", "strict": 1}]),
        UNKNOWN,
        "session.tools[0].strict",
    ),
    (session(tools=[{"type": "function", "name": 3}]), TYPE, "session.tools[0].name"),
    (
        session(tools=[{"type": "function", "name": "f", "parameters": 3}]),
        TYPE,
        "session.tools[0].parameters",
    ),
    (
        session(tools=[{"type": "mcp", "server_label": "l", "headers": {"a": 3}}]),
        TYPE,
        "session.tools[0].headers.a",
    ),
    (
        session(tools=[{"type": "mcp", "server_label": "l", "server_url": 3}]),
        TYPE,
        "session.tools[0].server_url",
    ),
    (session(prompt={"id": "p", "variables": 3}), TYPE, "session.prompt.variables"),
    (item(role="user", content=[]), MISSING, "item.type"),
    (item(type="message", role="user"), MISSING, "item.content"),
    (item(type="function_call_output", call_id="c"), MISSING, "item.output"),
    (
        item(type="message", role="user", content=[{"type": "input_text", "text": "", "txt": 1}]),
        UNKNOWN,
        "item.content[0].txt",
    ),
    (
        item(type="message", role="user", content=[{"type": "input_audio", "audio": "#"}]),
        VALUE,
        "item.content[0].audio",
    ),
]


@pytest.mark.parametrize(("event", "code", "param"), FAULTS)
def test_faults_of_the_current_dialect(event: dict[str, Any], code: str, param: str) -> None:
    found = refused(GA, {**event, "event_id": "mine"})
    assert (found.refusal.code, found.refusal.param, found.event_id) == (code, param, "mine")
    assert param in found.refusal.message or code == VALUE
    assert ("base64" in found.refusal.message) == ("#" in json.dumps(event))


@pytest.mark.parametrize(
    ("fields", "code", "param"),
    [
        ({"type": "realtime"}, UNKNOWN, "session.type"),
        ({"audio": {}}, UNKNOWN, "session.audio"),
        ({"turn_detection": {"threshold": "x"}}, TYPE, "session.turn_detection.threshold"),
        ({"modalities": "text"}, TYPE, "session.modalities"),
        ({"modalities": [3]}, TYPE, "session.modalities[0]"),
        ({"voice": 3}, TYPE, "session.voice"),
        ({"input_audio_format": 3}, TYPE, "session.input_audio_format"),
        ({"temperature": "hot"}, TYPE, "session.temperature"),
        ({"temperature": 10**400}, VALUE, "session.temperature"),
        ({"instructions": 3}, TYPE, "session.instructions"),
    ],
)
def test_faults_of_the_beta_are_named_by_flat_names(fields: dict[str, Any], code: str, param: str) -> None:
    found = refused(BETA, {"type": "session.update", "session": fields}).refusal
    assert (found.code, found.param) == (code, param)


def test_a_transcription_session_is_an_event_of_the_beta() -> None:
    text = '{"type":"transcription_session.update","session":{}}'
    assert BETA.read(text) == m.UpdateTranscriptionSession()


@pytest.mark.parametrize(
    "frame", ["", "{", "[]", "3", b"\xff\x00", b"{}", "[" * 100_000, "\ud800", '{"type": NaN}']
)
def test_what_is_no_event_is_invalid(frame: str | bytes) -> None:
    for reader in (GA, BETA):
        found = refused(reader, frame)
        assert (found.refusal.code, found.event_id) == ("invalid_event", UNSET)


def test_an_event_id_of_the_wrong_type_is_named() -> None:
    found = refused(GA, {"type": "input_audio_buffer.clear", "event_id": 3})
    assert (found.refusal.code, found.refusal.param, found.event_id) == (TYPE, "event_id", UNSET)


def test_the_session_of_a_client_secret_stays_as_it_was() -> None:
    raw = {"voice": "ash", "input_audio_format": "g711_ulaw"}
    made = read_session(beta, raw)
    assert isinstance(made, m.SessionConfig)
    assert isinstance(made.audio, m.AudioConfig)
    assert raw == {"voice": "ash", "input_audio_format": "g711_ulaw"}
    for wrong in (3, {"voice": 3}):
        assert isinstance(read_session(beta, wrong), Refusal)


EXAMPLES = json.loads((Path(__file__).parents[3] / "data/openai_examples.json").read_text("utf-8"))[
    "examples"
]


@pytest.mark.parametrize(
    "example",
    [one for one in EXAMPLES if "Client" in one["schema"]],
    ids=lambda one: one["schema"],
)
def test_the_published_examples_are_taken(example: dict[str, Any]) -> None:
    reader = BETA if "Beta" in example["schema"] else GA
    found = reader.read(json.dumps(example["event"]))
    if "BufferAppend" in example["schema"]:  # the sound in them is no base64
        assert isinstance(found, RefusedEvent)
        assert found.refusal.param == "audio"
    else:
        assert isinstance(found, m.ClientMessage)


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
        for reader in (GA, BETA):
            assert isinstance(reader.read(text), m.ClientMessage | RefusedEvent)


WILD = st.recursive(
    st.none() | st.integers() | st.floats() | st.text(max_size=5) | st.just("realtime") | st.booleans(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["type", "content", "audio", "voice", "modalities", "tools", "tool_choice"]),
            inner,
        )
    ),
    max_leaves=6,
)


@settings(deadline=None, max_examples=60)
@given(
    st.sampled_from(sorted(shapes_of(beta))),
    st.sampled_from(["session", "response", "item", "audio", "event_id", "item_id"]),
    WILD,
)
def test_any_value_in_any_place_is_read_or_refused(name: str, field: str, value: Any) -> None:
    for reader in (GA, BETA):
        found = reader.read(json.dumps({"type": name, field: value}))
        if isinstance(found, RefusedEvent) and "base64" in found.refusal.message:
            assert found.refusal.param == "audio", "sound alone may fail where the checks have passed"
