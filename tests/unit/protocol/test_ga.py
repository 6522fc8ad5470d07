"""What is particular about the current dialect."""

import json
from typing import Any

import pytest

from app.protocol import ga
from app.protocol import messages as m

SOUND = m.AudioConfig(
    input=m.AudioInput(format=m.AudioFormat(), turn_detection=None),
    output=m.AudioOutput(format=m.AudioFormat(type="audio/pcmu", rate=8_000), speed=1.25, voice="marin"),
)


def client(message: m.ClientMessage) -> Any:
    return json.loads(ga.encode_client(message))


def server(message: m.ServerMessage) -> Any:
    return json.loads(ga.encode_server(message))


def test_a_session_says_its_type_and_only_what_a_client_may_say() -> None:
    session = m.SessionConfig(
        id="sess_1", object="realtime.session", expires_at=1, audio=SOUND, temperature=0.8
    )
    assert client(m.UpdateSession(event_id="e", session=session)) == {
        "type": "session.update",
        "event_id": "e",
        "session": {
            "type": "realtime",
            "audio": {
                "input": {"format": {"type": "audio/pcm", "rate": 24_000}, "turn_detection": None},
                "output": {"format": {"type": "audio/pcmu"}, "speed": 1.25, "voice": "marin"},
            },
        },
    }


def test_what_a_server_owns_is_said_by_the_server() -> None:
    said = server(m.SessionCreated(session=m.SessionConfig(id="sess_1", expires_at=1)))
    assert said["session"] == {"id": "sess_1", "expires_at": 1, "type": "realtime"}


@pytest.mark.parametrize(
    "message",
    [
        m.UpdateTranscriptionSession(session=m.SessionConfig(audio=SOUND, instructions="no")),
        m.UpdateSession(session=m.SessionConfig(type="transcription", audio=SOUND, instructions="no")),
    ],
)
def test_a_transcription_session_is_a_kind_of_session(message: m.ClientMessage) -> None:
    said = client(message)
    assert said["type"] == "session.update"
    assert said["session"].keys() == {"type", "audio"}
    assert said["session"]["type"] == "transcription"
    assert said["session"]["audio"].keys() == {"input"}


def test_a_transcription_session_is_reported_as_a_session() -> None:
    assert server(m.TranscriptionSessionUpdated()) == {
        "type": "session.updated",
        "event_id": "",
        "session": {"type": "transcription"},
    }


def test_a_response_has_an_output_side_only() -> None:
    asked = client(m.CreateResponse(response=m.ResponseConfig(audio=SOUND, temperature=0.8)))
    told = server(m.ResponseDone(response=m.Response(audio=SOUND, temperature=0.8)))
    for said in (asked, told):
        assert said["response"] == {"audio": {"output": {"format": {"type": "audio/pcmu"}, "voice": "marin"}}}


def test_a_bare_response_stays_bare() -> None:
    assert client(m.CreateResponse()) == {"type": "response.create"}


def test_sound_is_written_in_one_pass() -> None:
    assert ga.encode_client(m.AppendAudio(audio=b"\x00\x01")) == (
        '{"type":"input_audio_buffer.append","audio":"AAE="}'
    )
    assert server(m.AudioDelta(delta=b"\x00\x01", item_id="i"))["delta"] == "AAE="


def test_items_are_written_by_both_ends() -> None:
    item = m.Item(role="user", content=(m.ContentPart(type="input_text", text="hi"),))
    wanted = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "hi"}]}
    assert client(m.CreateItem(item=item))["item"] == wanted
    assert server(m.ItemAdded(item=item))["item"] == wanted


def test_a_transcript_says_what_it_cost() -> None:
    assert server(m.TranscriptionCompleted())["usage"] == {"type": "duration", "seconds": 0}


def test_a_client_is_read_as_it_writes() -> None:
    heard = ga.build_client({"type": "session.update", "session": {"type": "realtime"}})
    assert heard == m.UpdateSession(session=m.SessionConfig(type="realtime"))
