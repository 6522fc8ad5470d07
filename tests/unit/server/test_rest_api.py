"""Keys, origins, plain HTTP answers and pacing: pure, no socket."""

import json

import pytest

from app.server import rest_api
from app.server.client_secrets import ClientSecrets, allowed_origin, new_key, token_of
from app.server.engine.session_rules import first_session
from app.server.post_frontend import as_bytes, read_post
from app.server.runtime.pace import Pace

FIRST = first_session("sess", "pressel-practice", 0, beta=False)


def test_each_run_has_a_key_of_its_own() -> None:
    assert new_key() != new_key()
    assert len(new_key()) > 30


def test_secrets_end_and_are_forgotten() -> None:
    now = [1000.0]
    keys = ClientSecrets("main", lambda: now[0])
    secret = keys.mint(60, {"type": "realtime"})
    assert secret.expires_at == 1060
    assert keys.opens("main")
    assert keys.opens(secret.value)
    assert keys.secret(secret.value) == secret
    now[0] = 1060.0
    assert not keys.opens(secret.value)
    keys.mint(60, None)
    assert not keys.opens("")
    assert not keys.opens("mäin")
    assert not keys.is_main(secret.value)


@pytest.mark.parametrize(
    ("headers", "path", "token"),
    [
        ([("Authorization", "Bearer abc ")], "/", "abc"),
        ([("authorization", "bearer abc")], "/", "abc"),
        ([("Authorization", "Basic abc")], "/", ""),
        ([("api-key", "abc")], "/", "abc"),
        ([("Sec-WebSocket-Protocol", "realtime, openai-insecure-api-key.abc")], "/", "abc"),
        ([("Sec-WebSocket-Protocol", "realtime")], "/?api-key=xyz", "xyz"),
        ([("Host", "127.0.0.1")], "/?model=x", ""),
    ],
)
def test_where_a_key_may_stand(headers: list[tuple[str, str]], path: str, token: str) -> None:
    assert token_of(headers, path) == token


@pytest.mark.parametrize(
    ("origin", "allowed"),
    [
        (None, True),
        ("http://localhost:3000", True),
        ("http://127.0.0.1", True),
        ("http://[::1]:8080", True),
        ("https://example.com", False),
        ("http://localhost.example.com", False),
        ("null", False),
        ("http://[", False),
    ],
)
def test_pages_of_other_hosts_stay_out(origin: str | None, allowed: bool) -> None:
    assert allowed_origin(origin) is allowed


def test_a_refusal_without_a_key_says_what_to_send() -> None:
    assert "No API key" in rest_api.no_key("").body["error"]["message"]
    assert "Incorrect API key" in rest_api.no_key("x").body["error"]["message"]


@pytest.mark.parametrize(
    ("body", "status"),
    [(b"", 200), (b"{}", 200), (b"{", 400), (b"[" * 99_999, 400), (b'{"a":' * 200 + b"1" + b"}" * 200, 400)],
)
def test_a_post_for_a_secret(body: bytes, status: int) -> None:
    keys = ClientSecrets("main", lambda: 0.0)
    assert rest_api.post("/v1/realtime/client_secrets", "main", body, keys, FIRST).status == status


def test_a_post_is_answered_when_it_is_whole() -> None:
    seen: list[bytes] = []

    def answer(path: str, headers: list[tuple[str, str]], body: bytes) -> rest_api.HttpAnswer:
        seen.append(body)
        return rest_api.HttpAnswer(200, {"path": path, "headers": headers})

    head = b"POST /x HTTP/1.1\r\nContent-Length: 3\r\n\r\n"
    assert read_post(head[:10], answer) is None
    assert read_post(head + b"ab", answer) is None
    whole = read_post(head + b"abc", answer)
    assert seen == [b"abc"]
    assert whole is not None
    wire = as_bytes(whole)
    assert wire.startswith(b"HTTP/1.1 200 OK\r\n")
    assert json.loads(wire.partition(b"\r\n\r\n")[2]) == {"path": "/x", "headers": [["Content-Length", "3"]]}


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"POST /x HTTP/1.1\r\n\r\n", 411),
        (b"POST /x HTTP/1.1\r\nContent-Length: x\r\n\r\n", 411),
        (b"POST /x HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 411),
        (b"POST /x HTTP/1.1\r\nContent-Length: 9999999\r\n\r\n", 413),
        (b"POST " + b"x" * 40_000, 413),
        (b"POST\r\n\r\n", 400),
    ],
)
def test_a_post_that_cannot_be(data: bytes, status: int) -> None:
    refused = read_post(data, lambda *_: rest_api.HttpAnswer(200, {}))
    assert refused is not None
    assert refused.status == status


def test_an_answer_leaves_two_seconds_at_once_and_then_four_times_as_fast_as_it_plays() -> None:
    pace = Pace()
    assert all(pace.pause_s(100, 10.0) == 0 for _ in range(20))
    assert pace.pause_s(100, 10.0) == pytest.approx(0.025)
    assert pace.pause_s(100, 10.05) == 0
    assert pace.pause_s(400, 10.05) == pytest.approx(0.1)
