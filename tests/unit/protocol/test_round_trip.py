"""Whatever one end says in a dialect, the other end hears: a property over every message class; no referee
here.
"""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.protocol import beta, ga
from app.protocol import messages as m
from tests.helpers.wire import messages

GA_CLIENT = [kind for kind in m.CLIENT_MESSAGES if kind is not m.UpdateTranscriptionSession]
GA_SERVER = [kind for kind in m.SERVER_MESSAGES if kind is not m.TranscriptionSessionUpdated]
BETA_CLIENT = list(m.CLIENT_MESSAGES)
BETA_SERVER = [kind for kind in m.SERVER_MESSAGES if kind not in beta.UNSAYABLE and kind is not m.ItemAdded]

QUICK = settings(max_examples=6, deadline=None, database=None, suppress_health_check=list(HealthCheck))


def test_every_event_of_both_dialects_is_there() -> None:
    assert len(GA_CLIENT) == 11
    assert len(GA_SERVER) == 46
    assert len(BETA_CLIENT) == 12
    assert len(BETA_SERVER) == 34


@pytest.mark.parametrize("kind", GA_CLIENT, ids=lambda kind: kind.__name__)
def test_the_current_dialect_from_client_to_server(kind: type[m.ClientMessage]) -> None:
    @QUICK
    @given(messages(kind, False))
    def there_and_back(message: m.ClientMessage) -> None:
        assert ga.build_client(json.loads(ga.encode_client(message))) == message

    there_and_back()


@pytest.mark.parametrize("kind", GA_SERVER, ids=lambda kind: kind.__name__)
def test_the_current_dialect_from_server_to_client(kind: type[m.ServerMessage]) -> None:
    @QUICK
    @given(messages(kind, False))
    def there_and_back(message: m.ServerMessage) -> None:
        assert ga.decode_server(ga.encode_server(message)) == message

    there_and_back()


@pytest.mark.parametrize("kind", BETA_CLIENT, ids=lambda kind: kind.__name__)
def test_the_beta_from_client_to_server(kind: type[m.ClientMessage]) -> None:
    @QUICK
    @given(messages(kind, True))
    def there_and_back(message: m.ClientMessage) -> None:
        assert beta.build_client(json.loads(beta.encode_client(message))) == message

    there_and_back()


@pytest.mark.parametrize("kind", BETA_SERVER, ids=lambda kind: kind.__name__)
def test_the_beta_from_server_to_client(kind: type[m.ServerMessage]) -> None:
    @QUICK
    @given(messages(kind, True))
    def there_and_back(message: m.ServerMessage) -> None:
        assert beta.decode_server(beta.encode_server(message)) == message

    there_and_back()


def keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name
            if name not in ("parameters", "metadata", "tools", "tracing"):  # the user's own words
                yield from keys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys(inner)


@QUICK
@given(
    st.one_of(
        [messages(kind, True) for kind in (m.UpdateSession, m.CreateResponse, m.UpdateTranscriptionSession)]
    )
)
def test_the_current_dialect_never_writes_a_temperature(message: m.ClientMessage) -> None:
    assert "temperature" not in set(keys(json.loads(ga.encode_client(message))))


def test_a_set_temperature_is_written_by_the_beta_alone() -> None:
    said = m.UpdateSession(session=m.SessionConfig(temperature=0.7))
    asked = m.CreateResponse(response=m.ResponseConfig(temperature=0.7))
    told = m.SessionUpdated(session=m.SessionConfig(temperature=0.7))
    done = m.ResponseDone(response=m.Response(temperature=0.7))
    for message in (said, asked):
        assert "temperature" in beta.encode_client(message)
        assert "temperature" not in ga.encode_client(message)
    for answer in (told, done):
        assert "temperature" in beta.encode_server(answer)
        assert "temperature" not in ga.encode_server(answer)
