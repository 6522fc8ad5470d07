"""Credentials, origins, plain HTTP answers and pacing: pure, no socket."""

import json

import pytest

from app.protocol import beta, ga
from app.server import rest_api
from app.server.client_secrets import ClientSecrets, allowed_origin, token_of
from app.server.engine.session_rules import first_session
from app.server.http_frontend import RequestReader, as_bytes, end_of_get
from app.server.runtime.pace import Pace

FIRST = first_session("sess", "pressel-practice", 0, beta=False)


def test_secrets_end_and_are_forgotten() -> None:
    now = [1000.0]
    secrets = ClientSecrets("main", lambda: now[0])
    secret = secrets.mint(60, {"type": "realtime"}, ga)
    assert secret.expires_at == 1060
    assert secrets.opens("main")
    assert secrets.opens(secret.value)
    assert secrets.secret(secret.value) == secret
    now[0] = 1060.0
    assert not secrets.opens(secret.value)
    secrets.mint(60, None, ga)
    assert not secrets.opens("")
    assert not secrets.opens("mäin")
    assert not secrets.is_main(secret.value)


def test_only_a_secret_of_the_older_kind_may_be_said_and_only_while_it_lasts() -> None:
    now = [1000.0]
    secrets = ClientSecrets("main", lambda: now[0])
    held = secrets.mint(60, None, ga)
    assert not secrets.may_be_said()
    secret = secrets.mint(60, {"voice": "ash"}, beta, sayable=True)

    def frame(value: object) -> str:
        return json.dumps({"type": "session.update", "session": {"client_secret": value}})

    assert secrets.may_be_said()
    assert secrets.said(frame(secret.value)) == secrets.said(frame({"value": secret.value})) == secret
    for wrong in (frame(held.value), frame("main"), frame(3), frame(None), "{", "[]", "{}", b"\xff"):
        assert secrets.said(wrong) is None
    now[0] = 1060.0
    assert not secrets.may_be_said()
    assert secrets.said(frame(secret.value)) is None


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
def test_where_a_credential_may_stand(headers: list[tuple[str, str]], path: str, token: str) -> None:
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
    assert allowed_origin(*([] if origin is None else [origin])) is allowed


def test_of_two_origins_both_have_to_be_of_this_machine() -> None:
    assert allowed_origin("http://localhost", "http://127.0.0.1:3000")
    assert not allowed_origin("http://localhost", "https://example.com")


def test_a_refusal_without_a_credential_says_what_to_send() -> None:
    assert "No API key" in rest_api.no_credential("").body["error"]["message"]
    assert "Incorrect API key" in rest_api.no_credential("x").body["error"]["message"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 200),
        (b"{}", 200),
        (b"{", 400),
        (b"[" * 99_999, 400),
        (b'{"a":' * 200 + b"1" + b"}" * 200, 400),
        (b"\xff\xfe", 400),
        (b'{"x": "\xff"}', 400),
        (b'{"expires_after": {"seconds": 1' + b"0" * 400 + b"}}", 400),
        (b'{"expires_after": {"seconds": 1' + b"0" * 4_400 + b"}}", 400),
    ],
)
def test_a_post_for_a_secret(body: bytes, status: int) -> None:
    secrets = ClientSecrets("main", lambda: 0.0)
    assert rest_api.post("/v1/realtime/client_secrets", "main", body, secrets, FIRST).status == status


def taken(method: str, path: str, headers: list[tuple[str, str]], body: bytes) -> rest_api.HttpAnswer:
    return rest_api.HttpAnswer(
        200, {"method": method, "path": path, "headers": headers, "body": body.decode("latin-1")}
    )


HEAD = b"POST /x HTTP/1.1\r\nHost: a\r\n"


def test_a_post_is_answered_when_it_is_whole() -> None:
    reader = RequestReader(taken)
    assert reader.feed(HEAD[:10]) is None
    assert reader.feed(HEAD[10:] + b"Content-Length: 3\r\n\r\n") is None
    assert reader.feed(b"ab") is None
    whole = reader.feed(b"c")
    assert whole is not None
    wire = as_bytes(whole, reader.method)
    assert wire.startswith(b"HTTP/1.1 200 OK\r\n")
    headers = [["Host", "a"], ["Content-Length", "3"]]
    assert json.loads(wire.partition(b"\r\n\r\n")[2]) == {
        "method": "POST",
        "path": "/x",
        "headers": headers,
        "body": "abc",
    }


def test_a_post_in_chunks_is_put_together() -> None:
    chunks = b"Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1;x=y\r\nc\r\n0\r\n\r\n"
    whole = RequestReader(taken).feed(HEAD + chunks)
    assert whole is not None
    assert (whole.status, whole.body["body"]) == (200, "abc")
    reader = RequestReader(taken)
    pieces = [HEAD + chunks[:30], *(bytes([byte]) for byte in chunks[30:])]
    *before, last = [reader.feed(piece) for piece in pieces]
    assert (set(before), last) == ({None}, whole)


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (HEAD + b"\r\n", 411),
        (HEAD + b"Content-Length: x\r\n\r\n", 400),
        (HEAD + b"Content-Length: -1\r\n\r\n", 400),
        (HEAD + "Content-Length: ²\r\n\r\n".encode("latin-1"), 400),
        (HEAD + b"Content-Length: " + b"9" * 5_000 + b"\r\n\r\n", 400),
        (HEAD + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\n", 400),
        (HEAD + b"Content-Length: 9999999\r\n\r\n", 413),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + (b"400\r\n" + b"a" * 1024 + b"\r\n") * 1025, 413),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n", 400),
        (HEAD + b"Transfer-Encoding: chunked\r\n\r\n" + b"0" * 40_000, 413),
        (HEAD + b"Transfer-Encoding: gzip\r\n\r\n", 501),
        (HEAD + b"Host: b\r\nContent-Length: 0\r\n\r\n", 400),
        (b"POST /x HTTP/1.1\r\nContent-Length: 0\r\n\r\n", 400),
        (HEAD + b"A: b\r\n" * 10_000, 413),
        (HEAD + b"A b\r\n\r\n", 400),
        (b"POST " + b"x" * 40_000, 413),
        (b"POST\r\n\r\n", 400),
        (b"POST \xff HTTP/1.1\r\nHost: a\r\n\r\n", 400),
    ],
)
def test_a_post_that_cannot_be(data: bytes, status: int) -> None:
    refused = RequestReader(taken).feed(data)
    assert refused is not None
    assert refused.status == status
    assert as_bytes(refused, "POST").startswith(f"HTTP/1.1 {status} ".encode())
    at_a_time = RequestReader(taken)
    pieces = (data[start : start + 997] for start in range(0, len(data), 997))
    assert next(answer for piece in pieces if (answer := at_a_time.feed(piece))) == refused


@pytest.mark.parametrize(
    ("head", "is_for_websockets"),
    [
        (b"GET /v1/realtime HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n\r\n", True),
        (b"GET //[ HTTP/1.1\r\nHost: \xff\r\n\r\n", True),
        (b"GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n", False),
        (b"GET / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n", False),
        (b"GET / HTTP/1.0\r\nHost: a\r\n\r\n", False),
        (b"GET /\xff HTTP/1.1\r\nHost: a\r\n\r\n", False),
        (b"GET / HTTP/1.1\r\nHost a\r\n\r\n", False),
        (b"GET / HTTP/1.1\r\nA: " + b"x" * 8_100 + b"\r\n\r\n", False),
        (b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 200 + b"\r\n", False),
        (b"GET / HTTP/1.1\nHost: a\n\n", False),
        (b"HEAD / HTTP/1.1\r\nHost: a\r\n\r\n", False),
        (b"GET " + b"x" * 40_000, False),
    ],
)
def test_only_what_websockets_can_read_is_left_to_it(head: bytes, is_for_websockets: bool) -> None:
    assert end_of_get(head) == (len(head) if is_for_websockets else 0)
    if is_for_websockets:
        assert end_of_get(head + b"more") == len(head)
        assert {end_of_get(head[:length]) for length in range(len(head) - 1)} == {None}


def test_other_methods_need_no_length_and_the_answer_to_head_has_no_body() -> None:
    reader = RequestReader(taken)
    answer = reader.feed(HEAD.replace(b"POST", b"HEAD") + b"\r\n")
    assert answer is not None
    assert (answer.status, reader.method) == (200, "HEAD")
    assert as_bytes(answer, reader.method).endswith(b"\r\n\r\n")


@pytest.mark.parametrize("begun", [HEAD[:20], HEAD, HEAD + b"Content-Length: 3\r\n\r\nab"])
def test_a_request_that_ends_too_early_is_told_so(begun: bytes) -> None:
    reader = RequestReader(taken)
    assert reader.feed(begun) is None
    answer = reader.feed(b"")
    assert answer is not None
    assert answer.status == 400


def test_a_path_is_a_path_whatever_it_looks_like() -> None:
    assert rest_api.path_of("/v1/realtime/?model=x") == "/v1/realtime"
    assert rest_api.path_of("//[") == "//["
    assert rest_api.not_found("//[?x").status == 404
    assert token_of([], "//[?api-key=xyz") == "xyz"


def test_an_answer_leaves_two_seconds_at_once_and_then_four_times_as_fast_as_it_plays() -> None:
    pace = Pace()
    assert all(pace.pause_s(100, 10.0) == 0 for _ in range(20))
    assert pace.pause_s(100, 10.0) == pytest.approx(0.025)
    assert pace.pause_s(100, 10.05) == 0
    assert pace.pause_s(400, 10.05) == pytest.approx(0.1)
