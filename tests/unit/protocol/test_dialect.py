"""The choice of a dialect."""

import json

import pytest

from app.protocol import beta, dialect, ga
from app.protocol.messages import AudioConfig, AudioInput, SessionConfig, SessionCreated

SESSION = SessionConfig(
    output_modalities=("audio",), audio=AudioConfig(input=AudioInput(turn_detection=None))
)


def test_dialects_have_names() -> None:
    assert dialect.by_name("ga") is ga
    assert dialect.by_name("beta") is beta
    assert {name: spoken.NAME for name, spoken in dialect.DIALECTS.items()} == {"ga": "ga", "beta": "beta"}


def test_there_is_no_third_dialect() -> None:
    with pytest.raises(KeyError):
        dialect.by_name("live")


@pytest.mark.parametrize("name", ["ga", "beta"])
def test_a_server_shows_its_dialect_when_it_opens(name: str) -> None:
    opened = dialect.by_name(name).encode_server(SessionCreated(session=SESSION))
    assert dialect.detect(opened) == name
    assert dialect.detect(opened.encode()) == name
    assert dialect.detect(f"\ufeff{opened}") == name
    assert dialect.detect(opened.replace("session.created", "session.updated")) == name


@pytest.mark.parametrize("session", [{"id": "sess_1"}, {}, [], None, "audio"])
def test_a_session_that_tells_nothing_leaves_it_open(session: object) -> None:
    assert dialect.detect(json.dumps({"type": "session.created", "session": session})) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "3",
        '{"type":"conversation.created","session":{"type":"realtime"}}',
        b"\xff",
        "[" * 100_000,
        "\ud800",
    ],
)
def test_anything_else_leaves_it_open(text: str | bytes) -> None:
    assert dialect.detect(text) is None
