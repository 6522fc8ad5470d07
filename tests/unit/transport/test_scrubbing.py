"""What a server repeats of a credential is gone before anybody sees it, wherever in an event it stands."""

import json

import pytest

from app import redaction
from app.protocol import dialect
from app.protocol.messages import AudioDelta, FromServer
from app.transport.scrubbing import scrubbed

KEY = "0123456789abcdeffedcba9876543210"


@pytest.fixture(autouse=True)
def _hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redaction, "_hidden", redaction._Hidden())
    redaction.hide(KEY)


def _decoded(event: dict[str, object]) -> FromServer:
    return dialect.by_name("ga").decode_server(json.dumps(event))


@pytest.mark.parametrize(
    "event",
    [
        {
            "type": "error",
            "error": {"type": "x", "code": KEY, "message": f"no such key: {KEY}", "param": KEY},
        },
        {"type": "session.created", "session": {"id": KEY, "model": KEY, "instructions": f"a {KEY}"}},
        {"type": KEY},
        {
            "type": "response.done",
            "response": {
                "id": "r",
                "status": "failed",
                "status_details": {"type": "failed", "error": {"code": "x", "message": KEY.upper()}},
                "output": [{"id": "i", "type": "message", "content": [{"type": "text", "text": KEY}]}],
            },
        },
        {"type": "response.output_text.delta", "item_id": KEY, "response_id": "r", "delta": f"it is {KEY}"},
        {"type": "rate_limits.updated", "rate_limits": [{"name": KEY}]},
        "not an object",
    ],
)
def test_the_credential_is_in_no_field(event: dict[str, object]) -> None:
    message = _decoded(event)
    assert KEY not in repr(scrubbed(message)).lower()


def test_a_message_without_it_is_passed_on_as_it_is() -> None:
    message = _decoded(
        {"type": "response.output_audio.delta", "item_id": "i", "response_id": "r", "delta": "AAAA"}
    )
    assert isinstance(message, AudioDelta)
    assert scrubbed(message) is message


def test_a_key_that_is_a_word_stays_a_word_in_what_is_said() -> None:
    redaction.hide("ollama")
    said = _decoded(
        {"type": "response.output_text.delta", "item_id": "i", "response_id": "r", "delta": "ollama"}
    )
    assert scrubbed(said) is said
    refused = _decoded({"type": "error", "error": {"type": "x", "message": "no such key: ollama"}})
    assert "ollama" not in repr(scrubbed(refused))
