"""Moving parts of an event between the flat shape and the nested one."""

from typing import Any

import pytest

from app.protocol import shapes


def test_only_objects_are_objects() -> None:
    assert shapes.as_object({"a": 1}) == {"a": 1}
    assert shapes.as_object([1]) == {}
    assert shapes.as_objects([{"a": 1}, 3]) == [{"a": 1}]
    assert shapes.as_objects(({"a": 1},)) == [{"a": 1}]
    assert shapes.as_objects("ab") == []


def test_a_nested_field_is_put_once() -> None:
    target: dict[str, Any] = {"audio": 3}
    shapes.put(target, ("audio", "output", "voice"), "ash")
    shapes.put(target, ("audio", "output", "voice"), "echo")
    shapes.put(target, ("audio", "output", "speed"), 1)
    assert target == {"audio": {"output": {"voice": "ash", "speed": 1}}}


def test_a_nested_field_is_taken() -> None:
    assert shapes.take({"audio": {"input": {"format": None}}}, ("audio", "input", "format")) == (True, None)
    assert shapes.take({"audio": 3}, ("audio", "input", "format")) == (False, None)


@pytest.mark.parametrize("flat", sorted(shapes.NESTED))
def test_every_flat_field_finds_its_place_and_back(flat: str) -> None:
    value: Any = {"modalities": ["text", "audio"], "voice": "ash"}.get(flat, 3)
    value = "g711_ulaw" if flat.endswith("_audio_format") else value
    config = {flat: value}
    shapes.nest(config)
    assert flat not in config
    assert shapes.flatten(config) == {flat: value}


@pytest.mark.parametrize(
    ("flat", "nested"),
    [
        ("pcm16", {"type": "audio/pcm", "rate": 24_000}),
        ("g711_alaw", {"type": "audio/pcma"}),
        ("opus", {"type": "opus"}),
        ({"type": "audio/pcm"}, {"type": "audio/pcm"}),
        (None, None),
    ],
)
def test_formats(flat: Any, nested: Any) -> None:
    config = {"input_audio_format": flat}
    shapes.nest(config)
    assert config == {"audio": {"input": {"format": nested}}}


def test_modalities_that_are_no_list_stay_for_the_decoder_to_refuse() -> None:
    config: dict[str, Any] = {"modalities": "text"}
    shapes.nest(config)
    assert config == {"output_modalities": "text"}


def test_tools_of_either_shape_are_flat() -> None:
    config = {
        "tools": [{"type": "function", "function": {"name": "clock"}}, {"type": "function", "name": "sum"}],
        "tool_choice": {"type": "function", "function": {"name": "clock"}},
    }
    shapes.nest(config)
    assert config == {
        "tools": [{"type": "function", "name": "clock"}, {"type": "function", "name": "sum"}],
        "tool_choice": {"type": "function", "name": "clock"},
    }


def test_functions_that_are_nested_wrongly_go() -> None:
    config = {"tools": [{"type": "function", "function": 3}]}
    shapes.nest(config)
    assert config == {"tools": [{"type": "function"}]}


def test_items_inside_a_response_are_named() -> None:
    config = {"output": [{"role": "assistant", "content": [{"type": "audio"}]}], "input": [{"role": "user"}]}
    shapes.nest(config)
    assert config["output"] == [{"role": "assistant", "content": [{"type": "output_audio"}]}]


@pytest.mark.parametrize("content", ["hello", {"type": "text", "text": "hello"}])
def test_content_that_is_no_list_is_one_part(content: Any) -> None:
    item = {"role": "user", "content": content}
    shapes.name_parts(item)
    assert item["content"] == [{"type": "input_text", "text": "hello"}]


@pytest.mark.parametrize(
    ("arguments", "text"), [({"a": 1}, '{"a":1}'), ([], "[]"), ("{}", "{}"), (None, None), (3, 3)]
)
def test_arguments_of_a_call_are_text(arguments: Any, text: Any) -> None:
    call = {"type": "function_call", "arguments": arguments}
    shapes.name_parts(call)
    assert call["arguments"] == text


def test_a_custom_voice_is_written_as_its_id() -> None:
    assert shapes.flatten({"audio": {"output": {"voice": {"id": "voice_1"}}}}) == {"voice": "voice_1"}


def test_what_is_in_the_nested_shape_stays_there() -> None:
    nested = {"instructions": "i", "audio": {"input": {"turn_detection": None}}}
    assert shapes.flatten(nested) == {"instructions": "i", "turn_detection": None}
    assert shapes.flatten({"output_modalities": ["text"]}) == {"modalities": ["text"]}


def test_a_part_is_an_assistants_unless_names_are_given() -> None:
    for part, names, wanted in (
        ({"type": "text"}, None, {"type": "output_text"}),
        ({"type": "text"}, {"text": "input_text"}, {"type": "input_text"}),
        ({"type": "new"}, None, {"type": "new"}),
        ({"type": 3}, None, {"type": 3}),
        ({}, None, {}),
    ):
        found: dict[str, Any] = dict(part)
        shapes.name_part(found, names)
        assert found == wanted


def test_a_list_of_modalities_is_one_modality() -> None:
    for flat, nested in ((["text", "audio"], ["audio"]), (["audio"], ["audio"]), (["text"], ["text"])):
        config = {"modalities": flat}
        shapes.nest(config)
        assert config == {"output_modalities": nested}


def test_a_part_loses_an_empty_type() -> None:
    for kind, wanted in (("output_text", {"type": "text"}), ("input_text", {"type": "input_text"}), ("", {})):
        part = {"type": kind}
        shapes.plain_part(part)
        assert part == wanted
