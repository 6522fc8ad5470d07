"""Writing, and completing what the protocol requires."""

import json
from typing import Any

import pytest

from app.protocol import encode
from app.protocol import messages as m


def test_messages_are_written_as_they_are() -> None:
    assert encode.write(m.CommitAudio(event_id="e")) == '{"type":"input_audio_buffer.commit","event_id":"e"}'
    assert encode.plain(m.AppendAudio(audio=b"\x00")) == {
        "type": "input_audio_buffer.append",
        "audio": "AA==",
    }


def test_half_characters_do_not_stop_a_message() -> None:
    assert json.loads(encode.write(m.DeleteItem(item_id="a\ud800")))["item_id"] == "a?"
    assert json.loads(encode.dump({"\ud800": ["\udfff", 3, ("x",)]})) == {"?": ["?", 3, ["x"]]}


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("message", {"role": "assistant", "content": []}),
        ("function_call", {"name": "", "arguments": ""}),
        ("function_call_output", {"call_id": "", "output": ""}),
        ("mcp_list_tools", {"server_label": "", "tools": []}),
        ("mcp_call", {"id": "", "server_label": "", "name": "", "arguments": ""}),
        ("item_reference", {}),
    ],
)
def test_items_have_what_their_type_requires(kind: str, fields: dict[str, Any]) -> None:
    item: dict[str, Any] = {"type": kind}
    encode.complete_item(item)
    assert item == {"type": kind, **fields}


def test_no_two_items_share_a_default() -> None:
    one: dict[str, Any] = {"type": "message"}
    two: dict[str, Any] = {"type": "message"}
    encode.complete_item(one)
    encode.complete_item(two)
    one["content"].append(1)
    assert two["content"] == []


def test_formats_say_their_rate_or_none() -> None:
    config: dict[str, Any] = {
        "audio": {
            "input": {"format": {"type": "audio/pcm"}},
            "output": {"format": {"type": "audio/pcma", "rate": 8000}},
        }
    }
    encode.complete_format(config)
    assert config["audio"]["input"]["format"] == {"type": "audio/pcm", "rate": 24_000}
    assert config["audio"]["output"]["format"] == {"type": "audio/pcma"}


@pytest.mark.parametrize(
    ("said", "usage"),
    [
        ({}, {"type": "duration", "seconds": 0}),
        ({"usage": {"type": "duration", "seconds": 2}}, {"type": "duration", "seconds": 2}),
        (
            {"usage": {"type": "tokens", "input_tokens": 4}},
            {"type": "tokens", "input_tokens": 4, "output_tokens": 0, "total_tokens": 0},
        ),
    ],
)
def test_a_transcript_has_a_cost(said: dict[str, Any], usage: dict[str, Any]) -> None:
    encode.complete_usage(said)
    assert said["usage"] == usage


def test_a_message_without_parts_is_complete() -> None:
    assert encode.complete({"type": "error"}) == {"type": "error"}


def test_everything_inside_a_message_is_completed() -> None:
    said = encode.complete(
        {
            "response": {"output": [{"type": "message"}], "input": [{"type": "function_call_output"}]},
            "item": {"type": "function_call"},
            "part": {"type": "output_audio"},
        }
    )
    assert said == {
        "response": {
            "output": [{"type": "message", "role": "assistant", "content": []}],
            "input": [{"type": "function_call_output", "call_id": "", "output": ""}],
        },
        "item": {"type": "function_call", "name": "", "arguments": ""},
        "part": {"type": "audio"},
    }
