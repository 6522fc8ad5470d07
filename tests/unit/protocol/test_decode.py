"""What any server may say: mixtures of dialects, wrong fields, rubbish. Nothing raises."""

import json
import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import UNSET

from app.protocol import beta, ga
from app.protocol import messages as m
from app.protocol.decode import (
    DEEPEST,
    KEPT_TEXT,
    MOST_REPAIRS,
    any_json,
    parse,
    place_of,
    read_server,
    readable,
)

HEARD = (m.ServerMessage, m.Unknown, m.Malformed)


def read(**event: Any) -> m.FromServer:
    return read_server(json.dumps(event))


# --------------------------------------------------------------------------- names and shapes


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("response.audio.delta", m.AudioDelta),
        ("response.audio.done", m.AudioDone),
        ("response.audio_transcript.delta", m.AudioTranscriptDelta),
        ("response.audio_transcript.done", m.AudioTranscriptDone),
        ("response.text.delta", m.TextDelta),
        ("response.text.done", m.TextDone),
        ("conversation.item.created", m.ItemCreated),
    ],
)
def test_names_of_both_dialects_are_understood(said: str, kind: type[m.ServerMessage]) -> None:
    assert isinstance(read(type=said), kind)


def test_a_cumulative_transcript_is_one_so_far_and_not_the_last() -> None:
    name = "conversation.item.input_audio_transcription.updated"
    heard = read(type=name, item_id="i", transcript="so far")
    assert heard == m.TranscriptionUpdated(item_id="i", transcript="so far")


def test_flat_fields_in_a_nested_session_find_their_place() -> None:
    heard = read(
        type="session.created",
        session={
            "type": "realtime",
            "voice": "eve",
            "turn_detection": None,
            "input_audio_format": "pcm16",
            "output_audio_format": "g711_ulaw",
            "modalities": ["text", "audio"],
            "audio": {"input": 3, "output": {"voice": "stays"}},
            "client_secret": {"value": "gone"},
        },
    )
    assert isinstance(heard, m.SessionCreated)
    assert heard.session == m.SessionConfig(
        type="realtime",
        output_modalities=("audio",),
        audio=m.AudioConfig(
            input=m.AudioInput(format=m.AudioFormat(type="audio/pcm", rate=24_000), turn_detection=None),
            output=m.AudioOutput(voice="stays", format=m.AudioFormat(type="audio/pcmu")),
        ),
    )


def test_content_goes_by_role() -> None:
    content = [{"type": "text", "text": "a"}, {"type": "audio"}, {"type": "input_image"}, {"type": []}, 4]
    for role, names in (
        ("user", ["input_text", "input_audio", "input_image"]),
        ("assistant", ["output_text", "output_audio", "input_image"]),
    ):
        heard = read(type="conversation.item.created", item={"role": role, "content": content})
        assert isinstance(heard, m.ItemCreated)
        assert isinstance(heard.item.content, tuple)
        assert [part.type for part in heard.item.content] == [*names, ""]


def test_nested_functions_are_flattened() -> None:
    tool = {"type": "function", "function": {"name": "clock", "description": "d"}}
    session = {"tools": [tool, 3], "tool_choice": {"type": "function", "function": {"name": "clock"}}}
    heard = read(type="session.updated", session=session)
    assert isinstance(heard, m.SessionUpdated)
    assert heard.session.tools == (m.Tool(name="clock", description="d"),)
    assert heard.session.tool_choice == m.ToolChoice(name="clock")


def test_parts_of_a_response_are_named_as_an_assistants() -> None:
    heard = read(type="response.content_part.added", part={"type": "audio", "transcript": "t"})
    assert heard == m.ContentPartAdded(part=m.ContentPart(type="output_audio", transcript="t"))


# --------------------------------------------------------------------------- faults


def test_an_unknown_event_is_kept() -> None:
    heard = read(type="localai.progress", percent=3)
    assert heard == m.Unknown(name="localai.progress", text='{"type": "localai.progress", "percent": 3}')
    long = read_server(b'{"type": "x", "pad": "' + b"\xc3\xbc" * 5000 + b'"}')
    assert isinstance(long, m.Unknown)
    assert len(long.text) <= KEPT_TEXT


def test_wrong_fields_are_dropped_and_the_rest_is_kept() -> None:
    heard = read(
        type="response.done",
        event_id="e",
        response={
            "id": "r",
            "status": ["failed"],
            "metadata": {"a": 3},
            "output": [{"id": "i", "content": [5, {"type": "output_text", "text": None}]}, "x"],
            "usage": {"total_tokens": 7, "input_tokens": "many"},
        },
    )
    assert isinstance(heard, m.ResponseDone)
    assert heard.event_id == "e"
    assert heard.response.id == "r"
    assert heard.response.status is UNSET
    assert heard.response.metadata is UNSET
    assert heard.response.usage == m.Usage(total_tokens=7)
    assert heard.response.output == (m.Item(id="i", content=(m.ContentPart(type="output_text"),)),)


def test_any_number_of_wrong_entries_goes_at_once() -> None:
    heard = read(type="response.done", response={"output": [3] * 1000 + [{"id": "i"}] + [None] * 1000})
    assert heard == m.ResponseDone(response=m.Response(output=(m.Item(id="i"),)))


def test_of_a_hopeless_event_what_is_around_the_faults_is_kept() -> None:
    items = [{"id": [number]} for number in range(MOST_REPAIRS + 5)]
    heard = read(type="response.done", event_id="e", response={"id": "r", "output": items})
    assert heard == m.ResponseDone(event_id="e")
    odd = {"text": [], "session": 3, "response": 3}
    assert read(type="response.done", **odd, response_id="r") == m.ResponseDone()


@pytest.mark.parametrize("sound", ["###", "AAAAA", 3, None, [1]])
def test_unreadable_sound_is_malformed(sound: Any) -> None:
    heard = read(type="response.output_audio.delta", event_id="e", delta=sound)
    assert isinstance(heard, m.Malformed)
    assert (heard.name, heard.event_id) == ("response.output_audio.delta", "e")


@pytest.mark.parametrize("sound", ["AAH-_w", "AAH+/w", "AAH+\r\n/w==", "data:audio/pcm;base64,AAH+/w=="])
@pytest.mark.parametrize("name", ["response.output_audio.delta", "response.audio.delta"])
def test_sound_in_base64_of_other_writers_is_sound(sound: str, name: str) -> None:
    assert read(type=name, item_id="i", delta=sound) == m.AudioDelta(item_id="i", delta=b"\x00\x01\xfe\xff")


def test_sound_survives_wrong_names_beside_it() -> None:
    heard = read(type="response.audio.delta", delta="AAEC", item_id=None, output_index=[])
    assert heard == m.AudioDelta(delta=b"\x00\x01\x02", item_id="")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "truncated"),
        ("{", "truncated"),
        ("nonsense", "malformed"),
        ("[]", "not an object"),
        ("3", "not an object"),
        ("{}", "no type"),
        ('{"type": 3}', "no type"),
        ('{"type": "error", "error": NaN} {}', "malformed"),
        ('{"type": "error", "error": 1e999', "out of range"),
        ('{"type": "x", "n": NaN, "error": ' + "[" * 200 + "]" * 200 + "}", "too deeply"),
        (b"\x00\x01\xff\xfe", "malformed"),
        ("[" * 100_000, "too deeply"),
        ('{"type":"error","error":' * 100_000, "too deeply"),
    ],
)
def test_rubbish_is_malformed(text: str | bytes, reason: str) -> None:
    heard = read_server(text)
    assert isinstance(heard, m.Malformed)
    assert reason in heard.reason


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}")])
def test_a_frame_may_be_so_deep_and_no_deeper(opening: str, closing: str) -> None:
    """The same on every Python, whatever its own JSON reader takes."""

    def frame(levels: int) -> str:
        return opening * (levels - 1) + opening[0] + closing * levels

    for text in (frame(DEEPEST), f'[["{"[" * 500}"], {frame(DEEPEST - 1)}]', f"[{'[],' * 500}{{}}]"):
        assert parse(text) == parse(text.encode()) == json.loads(text)
    for text in (frame(DEEPEST + 1), f"[[], {frame(DEEPEST)}]", frame(5_000)):
        for written in (text, text.encode()):
            with pytest.raises(ValueError, match=r"^nested too deeply$"):
                parse(written)


def test_the_event_id_is_read_where_it_can_be() -> None:
    assert read(event_id="e") == m.Malformed(reason="no type", event_id="e")
    assert read(event_id=3) == m.Malformed(reason="no type")


def test_half_characters_are_replaced() -> None:
    heard = read_server('{"type": "response.output_text.delta", "delta": "a\\ud83d"}')
    assert heard == m.TextDelta(delta="a\ufffd")
    assert read_server('{"type":"response.output_text.delta","delta":"\\ude00b"}') == m.TextDelta(
        delta="\ufffdb"
    )
    assert parse('"\\ud83d\\ude00"') == "\U0001f600"
    assert read_server('{"type":"response.output_text.delta","delta":"\udc00"}') == m.TextDelta(delta="?")
    assert readable("\ud800a") == "?a"


def test_bytes_that_are_no_text_are_mended_where_they_stand_in_text() -> None:
    heard = read_server(b'{"type":"response.output_text.delta","delta":"a\xff"}')
    assert heard == m.TextDelta(delta="a\ufffd")


@pytest.mark.parametrize("number", [2**53 + 1, -(10**300)])
def test_numbers_that_nothing_can_hold_are_dropped(number: int) -> None:
    heard = read(type="conversation.item.truncated", item_id="i", audio_end_ms=number)
    assert heard == m.ItemTruncated(item_id="i")


def test_the_last_of_two_equal_keys_counts() -> None:
    heard = read_server('{"type":"response.output_text.delta","delta":"a","delta":"b"}')
    assert heard == m.TextDelta(delta="b")


def test_an_error_without_a_place_has_none() -> None:
    assert place_of(ValueError("nothing")) == []


def test_a_large_event_is_only_large() -> None:
    text = '{"type":"response.output_audio.delta","delta":"' + "A" * 20_000_000 + '"}'
    heard = read_server(text)
    assert isinstance(heard, m.AudioDelta)
    assert len(heard.delta) == 15_000_000


# --------------------------------------------------------------------------- nearly right


@pytest.mark.parametrize("odd", ["-Infinity", "NaN", "1e999", "9" * 5000, '"\t"'])
def test_one_odd_value_costs_itself_and_not_the_event(odd: str) -> None:
    """The JSON of Python's and Go's writers has values that JSON has not."""
    name = "conversation.item.input_audio_transcription.completed"
    heard = read_server(
        f'{{"type":"{name}","item_id":"i","transcript":"what time",'
        f'"logprobs":[{{"token":"what","logprob":{odd},"bytes":[119]}}]}}'
    )
    assert isinstance(heard, m.TranscriptionCompleted)
    assert (heard.item_id, heard.transcript) == ("i", "what time")
    assert heard.logprobs == (m.Logprob(token="what", bytes=(119,)),)


def test_halves_of_characters_are_replaced_beside_odd_numbers() -> None:
    heard = read_server('{"type":"response.output_text.delta","content_index":NaN,"delta":"a\\ud83d"}')
    assert heard == m.TextDelta(delta="a\ufffd")


@pytest.mark.parametrize("mark", ["\ufeff", "\ufeff".encode(), b"\xef\xbb\xbf"])
def test_a_byte_order_mark_is_not_part_of_the_event(mark: str | bytes) -> None:
    text = '{"type":"session.created","session":{"id":"s"}}'
    frame = mark + text if isinstance(mark, str) else mark + text.encode()
    assert read_server(frame) == m.SessionCreated(session=m.SessionConfig(id="s"))


def test_any_frame_has_a_json_value_or_none() -> None:
    assert any_json('\ufeff{"a": [NaN]}') == {"a": [None]}
    assert any_json("{") is None
    assert any_json("[" * 100_000) is None


def test_numbers_and_text_in_each_others_place_are_told_apart() -> None:
    heard = read(type="response.output_text.delta", response_id=4711, output_index="2", content_index=0.0)
    assert heard == m.TextDelta(response_id="4711", output_index=2)
    usage = {"total_tokens": None, "output_tokens": "12", "input_token_details": None}
    done = read(type="response.done", response={"id": 7, "usage": usage})
    assert done == m.ResponseDone(
        response=m.Response(id="7", usage=m.Usage(output_tokens=12, input_token_details=None))
    )


@pytest.mark.parametrize("content", ["hello", {"type": "text", "text": "hello"}])
def test_content_that_is_no_list_is_one_part(content: Any) -> None:
    for role, kind in (("user", "input_text"), ("assistant", "output_text")):
        heard = read(type="conversation.item.done", item={"role": role, "content": content})
        assert heard == m.ItemDone(item=m.Item(role=role, content=(m.ContentPart(type=kind, text="hello"),)))


def test_arguments_of_a_call_may_be_an_object() -> None:
    heard = read(type="response.function_call_arguments.done", call_id="c", arguments={"zone": "UTC"})
    assert heard == m.CallArgumentsDone(call_id="c", arguments='{"zone":"UTC"}')
    done = read(type="response.done", response={"output": [{"type": "function_call", "arguments": {}}]})
    assert done == m.ResponseDone(response=m.Response(output=(m.Item(type="function_call", arguments="{}"),)))


# --------------------------------------------------------------------------- errors

NOT_LOADED = "Model whisper is not loaded"


@pytest.mark.parametrize(
    ("event", "problem"),
    [
        ({"error": NOT_LOADED}, m.Problem(message=NOT_LOADED)),
        ({"error": None, "message": NOT_LOADED}, m.Problem(message=NOT_LOADED)),
        ({"message": NOT_LOADED, "code": "model_error"}, m.Problem(message=NOT_LOADED, code="model_error")),
        ({"error": {"code": 500, "message": NOT_LOADED}}, m.Problem(message=NOT_LOADED, code="500")),
        ({"error": {"error": {"message": NOT_LOADED, "code": "x"}}}, m.Problem(message=NOT_LOADED, code="x")),
        ({"error": {"detail": NOT_LOADED}}, m.Problem(message=NOT_LOADED)),
        (
            {"error": {"type": "server_error", "message": NOT_LOADED, "param": None}},
            m.Problem(type="server_error", message=NOT_LOADED, param=None),
        ),
    ],
)
def test_an_error_of_any_shape_is_an_error_with_its_words(event: dict[str, Any], problem: m.Problem) -> None:
    assert read(type="error", event_id="e", **event) == m.ErrorSaid(event_id="e", error=problem)
    failed = "conversation.item.input_audio_transcription.failed"
    assert read(type=failed, item_id="i", **event) == m.TranscriptionFailed(item_id="i", error=problem)
    assert read(**event) == (
        m.ErrorSaid(error=problem) if event.get("error") else m.Malformed(reason="no type")
    )


def test_an_error_under_another_name_is_an_error() -> None:
    heard = read(type="server_error", message=NOT_LOADED)
    assert heard == m.ErrorSaid(error=m.Problem(type="server_error", message=NOT_LOADED))
    assert isinstance(read(type="vendor.error", count=3), m.Unknown)


@pytest.mark.parametrize(
    "details",
    [
        NOT_LOADED,
        {"type": "failed", "error": NOT_LOADED},
        {"type": "failed", "message": NOT_LOADED},
        {"type": "failed", "error": {"error": {"message": NOT_LOADED}}},
    ],
)
def test_why_a_response_failed_is_read_in_any_shape(details: Any) -> None:
    heard = read(type="response.done", response={"status": "failed", "status_details": details})
    assert isinstance(heard, m.ResponseDone)
    assert isinstance(heard.response.status_details, m.StatusDetails)
    assert heard.response.status_details.error == m.StatusError(message=NOT_LOADED)


def test_why_a_response_is_incomplete_is_no_error() -> None:
    details = {"type": "incomplete", "reason": "content_filter"}
    heard = read(type="response.done", response={"status_details": details})
    assert heard == m.ResponseDone(
        response=m.Response(status_details=m.StatusDetails(type="incomplete", reason="content_filter"))
    )


# --------------------------------------------------------------------------- fuzz

SEEDS = [
    ga.encode_server(kind()) for kind in m.SERVER_MESSAGES
] + [
    beta.encode_server(kind()) for kind in m.SERVER_MESSAGES if kind not in beta.UNSAYABLE
]  # fmt: skip
SPLICES = [
    "null",
    "[]",
    "{}",
    '"x"',
    "-1",
    "1e9",
    '"\\ud800"',
    "true",
    '{"type":3}',
    ":",
    ",",
    '"',
    "\\",
    "\ud800",
]


VALUES = (
    *("null", "true", "-1", str(2**70), "1.5", '""', '"AAA"', '"#"', "[]", "[null]", "{}", '{"type": 3}'),
    '[{"type": "audio"}]',
)


def misshapen(chance: random.Random) -> str:
    """Good JSON whose values stand in the wrong places."""
    said = json.loads(chance.choice(SEEDS))
    for _ in range(chance.randint(1, 3)):
        inside = chance.choice([said, *(value for value in said.values() if isinstance(value, dict))])
        names = [*inside, *chance.choice(FIELDS)] if chance.random() < 0.5 else [*inside, "x"]
        inside[chance.choice([name for name in names if name != "type"])] = json.loads(chance.choice(VALUES))
    return json.dumps(said)


FIELDS = [
    kind.__struct_fields__
    for kind in (m.SessionConfig, m.Response, m.Item, m.ContentPart, m.Usage, m.Problem)
]


def mutated(chance: random.Random) -> str:
    """Half of them no JSON any more."""
    if chance.random() < 0.5:
        return misshapen(chance)
    text = chance.choice(SEEDS)
    for _ in range(chance.randint(1, 4)):
        at, length = chance.randrange(len(text)), chance.randint(0, 6)
        text = text[:at] + chance.choice(SPLICES) + text[at + length :]
    return text


def test_mutated_events_never_raise() -> None:
    chance = random.Random(711)
    heard = [type(read_server(mutated(chance))) for _ in range(20_000)]
    assert all(issubclass(kind, HEARD) for kind in heard)
    # It would prove little if all of them were refused at the door.
    assert sum(issubclass(kind, m.ServerMessage) for kind in heard) > 8_000


@settings(deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=200))
def test_random_frames_never_raise(frame: str | bytes) -> None:
    assert isinstance(read_server(frame), HEARD)


WILD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["type", "id", "content", "audio", "voice", "tools", "output"]), inner
        )
    ),
    max_leaves=6,
)


@settings(deadline=None)
@given(
    st.sampled_from([str(kind.__struct_config__.tag) for kind in m.SERVER_MESSAGES]),
    st.sampled_from(["session", "response", "item", "part", "error", "delta", "event_id", "usage"]),
    WILD,
)
def test_any_value_in_any_place_never_raises(name: str, field: str, value: Any) -> None:
    assert isinstance(read_server(json.dumps({"type": name, field: value})), HEARD)
