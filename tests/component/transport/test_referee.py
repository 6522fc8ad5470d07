"""What we write passes the models of the ``openai`` package, strictly: nothing missing, wrong or unknown.

Those models keep unknown fields, so after validation every model inside is searched for leftovers.
"""

import json
from collections.abc import Iterator
from typing import Annotated, Any, get_args

import pydantic
import pytest
from hypothesis import HealthCheck, given, settings
from openai.types.beta.realtime import realtime_client_event as beta_client
from openai.types.beta.realtime import realtime_server_event as beta_server
from openai.types.realtime import realtime_client_event as ga_client
from openai.types.realtime import realtime_server_event as ga_server

from app.protocol import beta, ga
from app.protocol import messages as m
from tests.helpers.wire import messages
from tests.unit.protocol.test_round_trip import BETA_CLIENT, BETA_SERVER, GA_CLIENT, GA_SERVER

# What servers send although the models of the package do not know it.
KNOWN_EXTRAS = {"session.id", "session.object", "session.expires_at", "obfuscation"}
QUICK = settings(max_examples=20, deadline=None, database=None, suppress_health_check=list(HealthCheck))


def referee(union: Any) -> pydantic.TypeAdapter[Any]:
    """The union as one that goes by ``type``; the package's own mark for that is not pydantic's."""
    members = get_args(union)[0] if "Annotated" in str(type(union)) else union
    marked: Any = Annotated[members, pydantic.Field(discriminator="type")]
    return pydantic.TypeAdapter(marked)


GA_CLIENT_REFEREE = referee(ga_client.RealtimeClientEvent)
GA_SERVER_REFEREE = referee(ga_server.RealtimeServerEvent)
BETA_CLIENT_REFEREE = referee(beta_client.RealtimeClientEvent)
BETA_SERVER_REFEREE = referee(beta_server.RealtimeServerEvent)


def extras(value: Any, path: str = "") -> Iterator[str]:
    """The paths of all fields that no model knows."""
    if isinstance(value, pydantic.BaseModel):
        for name in value.model_extra or {}:
            yield f"{path}{name}"
        for name in type(value).model_fields:
            yield from extras(getattr(value, name), f"{path}{name}.")
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from extras(inner, path)


def judge(adapter: pydantic.TypeAdapter[Any], text: str) -> None:
    """Fails on whatever the models, or the rules that they leave out, do not allow."""
    raw = json.loads(text)
    found = raw.get("response") or {}
    if isinstance(found.get("input"), list):
        # References are a type of their own in the package and not in this union.
        found["input"] = [item for item in found["input"] if item["type"] != "item_reference"]
    said = adapter.validate_json(json.dumps(raw))
    assert set(extras(said)) <= KNOWN_EXTRAS
    session = raw.get("session") or {}
    assert session.get("output_modalities", ["audio"]) in (["audio"], ["text"])
    assert session.get("modalities", ["text"]) in (["text", "audio"], ["text"])


@pytest.mark.parametrize("kind", GA_CLIENT, ids=lambda kind: kind.__name__)
def test_what_our_client_says_in_the_current_dialect(kind: type[m.ClientMessage]) -> None:
    @QUICK
    @given(messages(kind, False))
    def passes(message: m.ClientMessage) -> None:
        judge(GA_CLIENT_REFEREE, ga.encode_client(message))

    passes()
    judge(GA_CLIENT_REFEREE, ga.encode_client(kind()))


@pytest.mark.parametrize("kind", GA_SERVER, ids=lambda kind: kind.__name__)
def test_what_our_server_says_in_the_current_dialect(kind: type[m.ServerMessage]) -> None:
    @QUICK
    @given(messages(kind, False))
    def passes(message: m.ServerMessage) -> None:
        judge(GA_SERVER_REFEREE, ga.encode_server(message))

    passes()
    judge(GA_SERVER_REFEREE, ga.encode_server(kind()))


@pytest.mark.parametrize("kind", BETA_CLIENT, ids=lambda kind: kind.__name__)
def test_what_our_client_says_in_the_beta(kind: type[m.ClientMessage]) -> None:
    @QUICK
    @given(messages(kind, True))
    def passes(message: m.ClientMessage) -> None:
        judge(BETA_CLIENT_REFEREE, beta.encode_client(message))

    passes()
    judge(BETA_CLIENT_REFEREE, beta.encode_client(kind()))


@pytest.mark.parametrize("kind", BETA_SERVER, ids=lambda kind: kind.__name__)
def test_what_our_server_says_in_the_beta(kind: type[m.ServerMessage]) -> None:
    @QUICK
    @given(messages(kind, True))
    def passes(message: m.ServerMessage) -> None:
        judge(BETA_SERVER_REFEREE, beta.encode_server(message))

    passes()
    judge(BETA_SERVER_REFEREE, beta.encode_server(kind()))


def names(union: Any) -> set[str]:
    members = get_args(union)[0] if "Annotated" in str(type(union)) else union
    return {get_args(member.model_fields["type"].annotation)[0] for member in get_args(members)}


@pytest.mark.parametrize(
    ("union", "kinds", "encode"),
    [
        (ga_client.RealtimeClientEvent, GA_CLIENT, ga.encode_client),
        (ga_server.RealtimeServerEvent, GA_SERVER, ga.encode_server),
        (beta_client.RealtimeClientEvent, BETA_CLIENT, beta.encode_client),
        (beta_server.RealtimeServerEvent, BETA_SERVER, beta.encode_server),
    ],
    ids=["ga client", "ga server", "beta client", "beta server"],
)
def test_exactly_the_events_of_the_package_are_spoken(union: Any, kinds: list[Any], encode: Any) -> None:
    assert {json.loads(encode(kind()))["type"] for kind in kinds} == names(union)


@pytest.mark.parametrize(
    "text",
    [
        '{"type": "session.update", "session": {"type": "realtime", "temperature": 0.8}}',
        '{"type": "session.update", "session": {"type": "realtime", "audio": {"input": {"rate": 1}}}}',
    ],
)
def test_the_referee_sees_what_does_not_belong(text: str) -> None:
    with pytest.raises(AssertionError):
        judge(GA_CLIENT_REFEREE, text)


def test_the_referee_sees_what_is_missing() -> None:
    with pytest.raises(pydantic.ValidationError):
        judge(GA_CLIENT_REFEREE, '{"type": "session.update", "session": {"output_modalities": ["audio"]}}')
