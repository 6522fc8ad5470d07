"""The examples of OpenAI's own specification, as published there: each one that keeps to it is understood."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.protocol import beta, ga
from app.protocol import messages as m

EXAMPLES = json.loads((Path(__file__).parents[2] / "data/openai_examples.json").read_text("utf-8"))[
    "examples"
]
# Not what they stand for: the sound in them is no base64. (That of the server's events is none either, but it
# has only letters of it, and a client reads base64 without padding.)
STALE = {
    "RealtimeBetaClientEventInputAudioBufferAppend",
    "RealtimeClientEventInputAudioBufferAppend",
}
# In the specification, but of no event of the older protocol's list: counted, like all that is unknown.
UNLISTED = {"RealtimeBetaServerEventTranscriptionSessionCreated"}


def named(example: dict[str, Any]) -> str:
    return str(example["schema"])


def decoded(example: dict[str, Any]) -> object:
    dialect = beta if "Beta" in named(example) else ga
    text = json.dumps(example["event"])
    return (
        dialect.build_client(json.loads(text)) if "Client" in named(example) else dialect.decode_server(text)
    )


@pytest.mark.parametrize("example", EXAMPLES, ids=named)
def test_an_example_is_understood(example: dict[str, Any]) -> None:
    message = decoded(example)
    assert isinstance(message, m.Malformed) == (named(example) in STALE)
    assert isinstance(message, m.Unknown) == (named(example) in UNLISTED)


@pytest.mark.parametrize(
    "example", [one for one in EXAMPLES if "Beta" not in named(one) and named(one) not in STALE], ids=named
)
def test_nothing_is_lost_on_the_way_through(example: dict[str, Any]) -> None:
    message: Any = decoded(example)
    text = (ga.encode_client if "Client" in named(example) else ga.encode_server)(message)
    assert text
    assert decoded({"schema": named(example), "event": json.loads(text)}) == message


def test_there_are_examples_of_both_dialects_and_both_sides() -> None:
    assert len(EXAMPLES) == 99
    for part in ("Beta", "Client", "Server"):
        assert len([one for one in EXAMPLES if part in named(one)]) > 10
