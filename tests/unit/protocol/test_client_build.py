"""From the plain JSON of a client event to its message, and which field is named when it does not convert."""

import json
import random
from typing import Any

import pytest

from app.protocol import beta, ga
from app.protocol import messages as m
from app.protocol.client_build import path_text


def session(**fields: Any) -> dict[str, Any]:
    return {"type": "session.update", "session": {"type": "realtime", **fields}}


@pytest.mark.parametrize(
    ("event", "param"),
    [
        ({"type": "session.update", "session": 3}, "session"),
        ({"type": "input_audio_buffer.append", "audio": "#"}, "audio"),
        ({"type": "input_audio_buffer.append", "audio": None}, "audio"),
        ({"type": "conversation.item.truncate", "item_id": "i", "audio_end_ms": 1.5}, "audio_end_ms"),
        ({"type": "conversation.item.truncate", "item_id": "i", "audio_end_ms": 2**60}, "audio_end_ms"),
        ({"type": "response.cancel", "response_id": 3}, "response_id"),
        ({"type": "response.create", "response": {"metadata": {"a": 3}}}, "response.metadata"),
        (session(audio={"output": {"speed": "fast"}}), "session.audio.output.speed"),
        (session(tools=[{"name": 3}]), "session.tools[0].name"),
        ({"type": "input_audio_buffer.clear", "event_id": 3}, "event_id"),
    ],
)
def test_a_field_that_does_not_convert_is_named(event: dict[str, Any], param: str) -> None:
    heard = ga.build_client(event)
    assert isinstance(heard, m.Malformed)
    assert (heard.name, heard.param) == (event["type"], param)
    assert heard.reason


@pytest.mark.parametrize(
    ("fields", "param"),
    [
        ({"turn_detection": {"threshold": "x"}}, "session.turn_detection.threshold"),
        ({"modalities": "text"}, "session.modalities"),
        ({"modalities": [3]}, "session.modalities[0]"),
        ({"voice": 3}, "session.voice"),
        ({"input_audio_format": 3}, "session.input_audio_format"),
        ({"temperature": "hot"}, "session.temperature"),
        ({"instructions": 3}, "session.instructions"),
    ],
)
def test_fields_of_the_beta_are_named_by_flat_names(fields: dict[str, Any], param: str) -> None:
    heard = beta.build_client({"type": "session.update", "session": fields})
    assert isinstance(heard, m.Malformed)
    assert heard.param == param


def test_a_transcription_session_is_an_event_of_its_own() -> None:
    event = {"type": "transcription_session.update", "session": {"turn_detection": None}}
    silent = m.SessionConfig(audio=m.AudioConfig(input=m.AudioInput(turn_detection=None)))
    assert beta.build_client(event) == m.UpdateTranscriptionSession(session=silent)


def test_a_response_may_have_no_input() -> None:
    heard = ga.build_client({"type": "response.create", "response": {"input": []}})
    assert heard == m.CreateResponse(response=m.ResponseConfig(input=()))


def test_paths_are_written_as_the_protocol_does() -> None:
    assert path_text(["session", "tools", 0, "name"]) == "session.tools[0].name"
    assert path_text(["response", "metadata", "..."]) == "response.metadata"
    assert path_text([]) == ""


SEEDS = [ga.encode_client(kind()) for kind in m.CLIENT_MESSAGES] + [
    beta.encode_client(kind()) for kind in m.CLIENT_MESSAGES
]
VALUES = [None, [], {}, "x", -1, 1e9, "\ud800", {"type": 3}, [{"content": [3]}], True, 10**400]


def test_any_value_in_any_field_never_raises() -> None:
    chance = random.Random(24_000)
    for _ in range(5_000):
        text = chance.choice(SEEDS)
        for dialect in (ga, beta):
            event = json.loads(text)
            place = event
            while inner := [one for one in place.values() if isinstance(one, dict) and one]:
                if chance.random() < 0.5:
                    break
                place = chance.choice(inner)
            names = [name for name in (*place, "session", "item", "response", "voice") if name != "type"]
            place[chance.choice(names)] = chance.choice(VALUES)
            assert isinstance(dialect.build_client(event), m.ClientMessage | m.Malformed)
