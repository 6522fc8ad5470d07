"""The table of differences of the beta, entry by entry, and what it cannot say."""

import json
from typing import Any

import pytest

from app.protocol import beta
from app.protocol import messages as m

FUNCTION = m.Tool(name="clock", description="d", parameters={"type": "object"})


def client(message: m.ClientMessage) -> Any:
    return json.loads(beta.encode_client(message))


def server(message: m.ServerMessage) -> Any:
    return json.loads(beta.encode_server(message))


FULL = m.SessionConfig(
    type="realtime",
    id="sess_1",
    model="m",
    output_modalities=("audio",),
    instructions="i",
    audio=m.AudioConfig(
        input=m.AudioInput(
            format=m.AudioFormat(),
            transcription=m.Transcription(model="whisper-1", keywords=("a",), languages=("de",), delay="low"),
            noise_reduction=m.NoiseReduction(strength=0.5),
            turn_detection=m.TurnDetection(threshold=0.5, idle_timeout_ms=5000),
        ),
        output=m.AudioOutput(
            format=m.AudioFormat(type="audio/pcma"), voice=m.CustomVoice(id="voice_1"), speed=1.5
        ),
    ),
    max_output_tokens=100,
    reasoning=m.Reasoning(effort="low"),
    parallel_tool_calls=True,
    truncation="auto",
    prompt=m.Prompt(id="p"),
    include=("x",),
    tools=(FUNCTION, m.Tool(type="mcp", server_label="s")),
    tool_choice=m.ToolChoice(name="clock"),
    tracing=None,
    temperature=0.8,
)
FLAT = {
    "model": "m",
    "modalities": ["text", "audio"],
    "instructions": "i",
    "voice": "voice_1",
    "speed": 1.5,
    "input_audio_format": "pcm16",
    "output_audio_format": "g711_alaw",
    "input_audio_transcription": {"model": "whisper-1"},
    "input_audio_noise_reduction": {"type": "near_field"},
    "turn_detection": {"type": "server_vad", "threshold": 0.5},
    "max_response_output_tokens": 100,
    "tools": [{"type": "function", "name": "clock", "description": "d", "parameters": {"type": "object"}}],
    "tool_choice": "required",
    "tracing": None,
    "temperature": 0.8,
}


def test_a_session_is_flat_and_what_has_no_name_is_left_out() -> None:
    assert client(m.UpdateSession(session=FULL)) == {"type": "session.update", "session": FLAT}
    assert server(m.SessionUpdated(session=FULL))["session"] == {"id": "sess_1", **FLAT}


def test_text_alone_is_text_alone() -> None:
    said = client(m.UpdateSession(session=m.SessionConfig(output_modalities=("text",))))
    assert said["session"] == {"modalities": ["text"]}


def test_switching_off_is_said() -> None:
    off = m.AudioConfig(input=m.AudioInput(turn_detection=None, transcription=None, noise_reduction=None))
    assert client(m.UpdateSession(session=m.SessionConfig(audio=off)))["session"] == {
        "turn_detection": None,
        "input_audio_transcription": None,
        "input_audio_noise_reduction": None,
    }


@pytest.mark.parametrize(
    "message",
    [
        m.UpdateTranscriptionSession(session=FULL),
        m.UpdateSession(session=m.SessionConfig(type="transcription", audio=FULL.audio, include=("x",))),
    ],
)
def test_a_transcription_session_has_an_event_of_its_own(message: m.ClientMessage) -> None:
    said = client(message)
    assert said["type"] == "transcription_session.update"
    assert said["session"]["include"] == ["x"]
    assert said["session"]["input_audio_format"] == "pcm16"
    assert not {"voice", "instructions", "temperature"} & said["session"].keys()


def test_a_transcription_session_is_reported_so() -> None:
    session = m.SessionConfig(type="transcription", audio=FULL.audio)
    for message in (m.TranscriptionSessionUpdated(session=FULL), m.SessionUpdated(session=session)):
        said = server(message)
        assert said["type"] == "transcription_session.updated"
        assert said["session"]["client_secret"] == {"value": "", "expires_at": 0}
        assert said["session"]["turn_detection"] == {"type": "server_vad", "threshold": 0.5}
    assert server(m.SessionCreated(session=session))["type"] == "session.created"


SPOKEN = m.Item(
    role="assistant",
    content=(
        m.ContentPart(type="output_audio", transcript="hello"),
        m.ContentPart(type="output_text", text="yes"),
    ),
)
SHOWN = m.Item(
    role="user",
    content=(
        m.ContentPart(type="input_image", image_url="data:"),
        m.ContentPart(type="input_text", text="x"),
    ),
)


def test_content_types_are_plain_and_images_are_left_out() -> None:
    assert client(m.CreateItem(item=SPOKEN))["item"]["content"] == [
        {"type": "audio", "transcript": "hello"},
        {"type": "text", "text": "yes"},
    ]
    assert client(m.CreateItem(item=SHOWN))["item"]["content"] == [{"type": "input_text", "text": "x"}]


def test_mcp_items_are_not_sent() -> None:
    item = m.Item(type="mcp_call", id="i")
    assert beta.encode_client(m.CreateItem(item=item)) == ""
    assert beta.encode_server(m.ItemCreated(item=item)) == ""
    assert server(m.ResponseDone(response=m.Response(output=(item, SPOKEN))))["response"]["output"] == [
        client(m.CreateItem(item=SPOKEN))["item"]
    ]


def test_a_responses_input_takes_words() -> None:
    silent = m.Item(role="assistant", content=(m.ContentPart(type="output_audio"),))
    said = client(
        m.CreateResponse(response=m.ResponseConfig(input=(SPOKEN, silent), max_output_tokens="inf"))
    )
    assert said["response"]["max_response_output_tokens"] == "inf"
    assert [part for item in said["response"]["input"] for part in item["content"]] == [
        {"type": "text", "text": "hello"},
        {"type": "text", "text": "yes"},
        {"type": "text", "text": ""},
    ]


def test_a_bare_response_stays_bare() -> None:
    assert client(m.CreateResponse()) == {"type": "response.create"}


def test_a_response_is_reported_flat_with_the_tokens_that_it_knows() -> None:
    usage = m.Usage(
        input_token_details=m.InputTokens(
            text_tokens=1, image_tokens=2, cached_tokens=3, cached_tokens_details=m.CachedTokens()
        )
    )
    report = m.Response(
        audio=FULL.audio, output_modalities=("audio",), max_output_tokens=9, temperature=0.9, usage=usage
    )
    assert server(m.ResponseDone(response=report))["response"] == {
        "modalities": ["text", "audio"],
        "output_audio_format": "g711_alaw",
        "voice": "voice_1",
        "max_output_tokens": 9,
        "temperature": 0.9,
        "usage": {"input_token_details": {"text_tokens": 1, "cached_tokens": 3}},
    }


@pytest.mark.parametrize(
    ("message", "name"),
    [
        (m.ItemAdded(), "conversation.item.created"),
        (m.AudioDelta(), "response.audio.delta"),
        (m.AudioDone(), "response.audio.done"),
        (m.AudioTranscriptDelta(), "response.audio_transcript.delta"),
        (m.AudioTranscriptDone(), "response.audio_transcript.done"),
        (m.TextDelta(), "response.text.delta"),
        (m.TextDone(), "response.text.done"),
    ],
)
def test_old_names(message: m.ServerMessage, name: str) -> None:
    assert server(message)["type"] == name


def test_twelve_events_are_not_sayable() -> None:
    assert len(beta.UNSAYABLE) == 12
    assert all(beta.encode_server(kind()) == "" for kind in beta.UNSAYABLE)


def test_what_single_events_lose() -> None:
    assert "name" not in server(m.CallArgumentsDone(name="clock"))
    assert "obfuscation" not in server(m.TranscriptionDelta(obfuscation="xx"))
    usage = m.TranscriptionUsage(
        type="tokens", input_token_details=m.InputTokens(cached_tokens=1, text_tokens=2)
    )
    assert server(m.TranscriptionCompleted(usage=usage, languages=[]))["usage"] == {
        "type": "tokens",
        "input_token_details": {"text_tokens": 2},
        "input_tokens": 0,
        "output_tokens": 0,
        "total_tokens": 0,
    }


def test_plain_events_are_the_same() -> None:
    assert beta.encode_client(m.CommitAudio()) == '{"type":"input_audio_buffer.commit"}'
    assert server(m.AudioCleared()) == {"type": "input_audio_buffer.cleared", "event_id": ""}


def test_a_client_is_read_by_flat_names() -> None:
    heard = beta.build_client({"type": "session.update", "session": dict(FLAT)})
    assert isinstance(heard, m.UpdateSession)
    assert heard.session.temperature == 0.8
    assert heard.session.output_modalities == ("audio",)
