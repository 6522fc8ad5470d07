"""Whatever the ``openai`` package calls Optional may be null in a client event, which then means absent; the
events are made from the package's own models, field by field.
"""

import json
from collections.abc import Iterator
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import pydantic
import pytest
from openai.types.beta.realtime import realtime_client_event as beta_client
from openai.types.realtime import realtime_client_event as ga_client

from app.protocol import beta, ga
from app.protocol.dialect import Dialect
from app.server.checks.client_events import ClientEvents, RefusedEvent

VALUES: dict[Any, Any] = {str: "AAAA", int: 24_000, float: 0.5, bool: True}
NAME, TYPED = {"name": "clock"}, {"type": "input_text", "text": "hello"}
MESSAGE = {"type": "message", "role": "user", "content": [TYPED]}
NEEDED: dict[str, dict[str, Any]] = {
    "realtime_function_tool.RealtimeFunctionTool": NAME,
    "session_update_event.SessionTool": NAME,
    "realtime_response_create_params.Tool": NAME,
    "response_create_event.ResponseTool": NAME,
    "realtime_conversation_item_user_message.Content": TYPED,
    "realtime_conversation_item_system_message.Content": TYPED,
    "realtime_conversation_item_assistant_message.Content": {"type": "output_text", "text": "hello"},
    "conversation_item.ConversationItem": MESSAGE,
    "conversation_item_with_reference.ConversationItemWithReference": MESSAGE,
    "conversation_item_content.ConversationItemContent": TYPED,
    "conversation_item_with_reference.Content": TYPED,
}
"""What the service wants although the models call it Optional; by file and class."""
NULL_IS_A_VALUE = {
    "turn_detection", "transcription", "noise_reduction", "idle_timeout_ms", "tracing", "prompt", "include",
    "reasoning", "metadata", "previous_item_id", "version", "variables", "headers", "name",
    "input_audio_transcription", "input_audio_noise_reduction",
}  # fmt: skip
"""Where null switches something off, or is kept as it was said."""
FREE = ("allowed_tools", "require_approval", "tracing.")
"""Objects that the practice server only keeps and shows."""


def members(kind: Any) -> list[Any]:
    """The types that an annotation stands for, without None."""
    if get_origin(kind) is Annotated:
        return members(get_args(kind)[0])
    if get_origin(kind) in (Union, UnionType):
        return [inner for one in get_args(kind) if one is not type(None) for inner in members(one)]
    return [kind]


def examples(kind: Any) -> Iterator[Any]:
    """Values of a type; in each of them at most one optional field is null, somewhere inside."""
    for one in members(kind):
        if get_origin(one) is Literal:
            yield get_args(one)[0]
        elif isinstance(one, type) and issubclass(one, pydantic.BaseModel):
            yield from objects(one)
        elif get_origin(one) is list:
            yield from ([entry] for entry in examples(get_args(one)[0]))
        else:
            yield VALUES.get(one, {})


def objects(model: Any) -> Iterator[dict[str, Any]]:
    """The smallest object of a model, and that with one field varied at a time."""
    fields = {field.alias or name: field for name, field in model.model_fields.items()}
    least = {
        name: next(examples(field.annotation)) for name, field in fields.items() if field.is_required()
    } | NEEDED.get(f"{model.__module__.rpartition('.')[2]}.{model.__name__}", {})
    yield least
    for name, field in fields.items():
        yield from ({**least, name: value} for value in examples(field.annotation))
        if name not in least:
            yield {**least, name: None}


def split(value: Any, path: str = "") -> tuple[Any, str]:
    """The value without its null, and where that stood ("" if there is none)."""
    if isinstance(value, list):
        split_entries = [split(entry, f"{path}[]") for entry in value]
        return [entry for entry, _ in split_entries], "".join(place for _, place in split_entries)
    if not isinstance(value, dict):
        return value, ""
    left, found = {}, ""
    for name, entry in value.items():
        place = f"{path}.{name}" if path else name
        if entry is None:
            found = place
            continue
        left[name], inner = split(entry, place)
        found = found or inner
    return left, found


def read(dialect: Dialect, event: Any) -> Any:
    return ClientEvents(dialect).read(json.dumps(event))


@pytest.mark.parametrize(
    ("dialect", "union", "fewest"),
    [(ga, ga_client.RealtimeClientEvent, 140), (beta, beta_client.RealtimeClientEvent, 100)],
    ids=["ga", "beta"],
)
def test_null_is_absent_wherever_a_field_is_optional(dialect: Dialect, union: Any, fewest: int) -> None:
    judged: set[str] = set()
    for event in examples(union):
        without, place = split(event)
        if not place or "mcp_" in json.dumps(event):  # kinds of items that the practice server does not have
            continue
        absent, null = read(dialect, without), read(dialect, event)
        assert not isinstance(null, RefusedEvent), (event, null)
        last = place.rpartition(".")[2]
        assert null == absent or last in NULL_IS_A_VALUE or any(free in place for free in FREE), place
        judged.add(f"{event['type']} {place}")
    assert len(judged) >= fewest
