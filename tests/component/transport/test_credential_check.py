"""The test of a key against real servers on this machine: every reason, and where the key never goes."""

import asyncio
import contextlib
import errno
import json
import socket
import ssl
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from email.utils import formatdate
from pathlib import Path
from time import time

import pytest
from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers
from websockets.http11 import Request, Response

from app.core.values.credential_verdict import Verdict
from app.core.values.values import Target
from app.transport import credential_check
from app.transport.credential_check import CredentialCheck
from app.transport.http_client import failure_of
from app.transport.practice import Practice, serve_command
from tests.helpers.certificates import certificate, server_side
from tests.rig.waiting import soon

KEY = "sk-test-0123456789"
CREATED = '{"type":"session.created","event_id":"e","session":{"type":"realtime","id":"s"}}'
BETA = '{"type":"session.created","event_id":"e","session":{"modalities":["text"],"id":"s"}}'
REFUSED = '{"type":"error","error":{"type":"invalid_request_error","code":"invalid_api_key","message":"no"}}'


class Host:
    """A server that answers as it is told: ``models`` to the list, ``said`` to a session."""

    def __init__(self) -> None:
        self.port = 0
        self.secure = False
        self.models: tuple[int, object] = (200, {"data": [{"id": "m"}]})
        self.session: tuple[int, object] | None = None
        self.said: tuple[str, ...] = (CREATED,)
        self.closes: tuple[int, str] | None = None
        self.date = formatdate(usegmt=True)
        self.location = ""
        self.silent = False
        self.raw = b""
        self.over = asyncio.Event()
        self.asked: list[tuple[str, str]] = []
        self.heard: list[str | bytes] = []

    @property
    def target(self) -> Target:
        scheme = "wss" if self.secure else "ws"
        return Target(url=f"{scheme}://127.0.0.1:{self.port}/v1/realtime", model="m", name="here")

    async def answer(self, _: ServerConnection, request: Request) -> Response | None:
        self.asked.append((request.path, request.headers.get("Authorization", "")))
        if self.silent:
            await self.over.wait()
        if request.headers.get("Upgrade"):
            return self._response(*self.session) if self.session is not None else None
        return self._response(*self.models)

    def _response(self, status: int, body: object) -> Response:
        text = self.raw or json.dumps(body).encode()
        headers = Headers(
            {"Date": self.date, "Content-Type": "application/json", "Content-Length": str(len(text))}
        )
        if self.location:
            headers["Location"] = self.location
        return Response(status, "As told", headers, text)

    async def talk(self, connection: ServerConnection) -> None:
        for text in self.said:
            await connection.send(text)
        if self.closes is not None:
            await connection.close(*self.closes)
            return
        async for message in connection:
            self.heard.append(message)


@asynccontextmanager
async def running(context: ssl.SSLContext | None = None) -> AsyncIterator[Host]:
    host = Host()
    host.secure = context is not None
    server = await serve(host.talk, "127.0.0.1", 0, process_request=host.answer, ssl=context)
    host.port = next(iter(server.sockets)).getsockname()[1]
    try:
        yield host
    finally:
        host.over.set()
        server.close(close_connections=True)
        await server.wait_closed()


@pytest.fixture
async def host() -> AsyncIterator[Host]:
    async with running() as found:
        yield found


def check(**options: object) -> CredentialCheck:
    return CredentialCheck(seconds=3.0, **options)  # type: ignore[arg-type]


def error(code: str, message: str = "told so") -> dict[str, object]:
    return {"error": {"code": code, "message": message}}


async def test_a_key_that_works_lists_models_and_opens_a_session_without_sound(host: Host) -> None:
    verdict = await check().test(host.target, KEY)
    assert (verdict.reason, verdict.model, verdict.dialect) == ("works", "m", "ga")
    assert abs(verdict.ahead_s) < 5
    assert host.asked == [
        ("/v1/models", f"Bearer {KEY}"),
        ("/v1/realtime?model=m", f"Bearer {KEY}"),
    ]
    assert host.heard == []


async def test_an_ephemeral_secret_lists_nothing(host: Host) -> None:
    host.models = (401, error("invalid_api_key"))
    assert (await check().test(host.target, "ek_0123456789")).works
    assert [path for path, _ in host.asked] == ["/v1/realtime?model=m"]


async def test_a_server_without_keys_is_asked_without_one(host: Host) -> None:
    assert (await check().test(host.target, "")).reason == "works_without"
    assert {secret for _, secret in host.asked} == {""}


async def test_the_older_dialect_is_told_apart(host: Host) -> None:
    host.said = (BETA,)
    assert (await check().test(host.target, KEY)).dialect == "beta"


@pytest.mark.parametrize(
    ("models", "reason"),
    [
        ((401, error("invalid_api_key")), "refused"),
        ((401, "no"), "refused"),
        ((429, error("insufficient_quota")), "no_credit"),
        ((429, error("rate_limit_exceeded")), "rate_limited"),
        ((402, {}), "no_credit"),
        # these say nothing about the session, which then works
        ((403, error("missing_scope")), "works"),
        ((404, {}), "works"),
        ((500, {}), "works"),
        ((200, "no list"), "works"),
        ((200, {"data": [{"id": "other"}]}), "works"),
    ],
)
async def test_what_the_list_of_models_says(host: Host, models: tuple[int, object], reason: str) -> None:
    host.models = models
    assert (await check().test(host.target, KEY)).reason == reason


async def test_where_the_list_is_complete_a_model_that_is_not_in_it_is_out_of_reach(host: Host) -> None:
    host.models = (200, {"data": [{"id": "other"}]})
    verdict = await check(complete="127.0.0.1").test(host.target, KEY)
    assert (verdict.reason, verdict.detail) == ("no_access", "m")


@pytest.mark.parametrize(
    ("session", "reason"),
    [
        ((401, error("invalid_api_key")), "refused"),
        ((403, error("", "no access to the model")), "no_access"),
        ((404, error("model_not_found")), "no_access"),
        ((429, error("insufficient_quota")), "no_credit"),
        ((429, error("", "slow down")), "rate_limited"),
        ((402, {}), "no_credit"),
        ((500, error("server_error")), "server_error"),
        ((503, "busy"), "server_error"),
        ((200, "hello"), "not_realtime"),
    ],
)
async def test_what_the_handshake_says(host: Host, session: tuple[int, object], reason: str) -> None:
    host.session = session
    assert (await check().test(host.target, KEY)).reason == reason


@pytest.mark.parametrize(
    ("said", "closes", "reason"),
    [
        ((REFUSED,), (3000, "invalid_request_error.invalid_api_key"), "refused"),
        ((), (3000, "invalid_request_error.invalid_api_key"), "refused"),
        ((), (1008, "invalid token"), "refused"),
        ((), (4000, "beta_api_shape_disabled"), "old_dialect"),
        ((), (1011, "internal error"), "server_error"),
        ((REFUSED.replace("invalid_api_key", "model_not_found"),), None, "no_access"),
        ((REFUSED.replace("invalid_api_key", "billing_hard_limit_reached"),), None, "no_credit"),
        (("rubbish", '{"type":"conversation.created"}', CREATED), None, "works"),
    ],
)
async def test_what_the_first_words_say(
    host: Host, said: tuple[str, ...], closes: tuple[int, str] | None, reason: str
) -> None:
    host.said, host.closes = said, closes
    assert (await check().test(host.target, KEY)).reason == reason


async def test_a_server_that_says_nothing_is_none_of_ours(host: Host) -> None:
    host.said = ()
    assert (await CredentialCheck(seconds=0.3).test(host.target, KEY)).reason == "not_realtime"


DRIPS = (
    b"HTTP/1.1 200 OK\r\nContent-Length: 4000000\r\n\r\n",
    b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 4000000\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nDate: ",
    b"",
)


@pytest.mark.parametrize("key", [KEY, "ek_0123456789"])
@pytest.mark.parametrize("begin", DRIPS, ids=["body", "refusal", "head", "nothing"])
async def test_one_that_drips_is_slow(begin: bytes, key: str) -> None:
    """Each piece comes in time, and the answer never ends."""

    async def drip(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        running.append(asyncio.current_task())
        with contextlib.suppress(OSError):
            writer.write(begin)
            while not over.is_set():
                writer.write(b" ")
                await writer.drain()
                await asyncio.sleep(0.02)
        writer.transport.abort()
        with contextlib.suppress(OSError):
            await writer.wait_closed()

    running: list[asyncio.Task[None] | None] = []
    over = asyncio.Event()
    async with await asyncio.start_server(drip, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        target = Target(url=f"ws://127.0.0.1:{port}/v1/realtime", model="m", name="here")
        async with asyncio.timeout(5):
            verdict = await CredentialCheck(seconds=0.3).test(target, key)
        over.set()
        await asyncio.gather(*filter(None, running))
    assert verdict.reason in ("slow", "broken")


async def test_one_that_breaks_our_reader_ends_too(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RecursionError("nested too deeply")

    monkeypatch.setattr(credential_check, "_models", fail)
    monkeypatch.setattr(threading, "excepthook", lambda told: faults.append(told.exc_type))
    faults: list[type[BaseException]] = []
    async with asyncio.timeout(5):
        assert (await CredentialCheck().test(host.target, KEY)).reason == "slow"
    await soon(lambda: faults)  # the thread ends in its own time
    assert faults == [RecursionError]


async def test_one_that_never_answers_is_slow(host: Host) -> None:
    host.silent = True
    assert (await CredentialCheck(seconds=0.3).test(host.target, KEY)).reason == "slow"
    assert (await CredentialCheck(seconds=0.3).test(host.target, "ek_0123456789")).reason == "slow"


async def test_a_server_that_waits_to_be_spoken_to_is_spoken_to(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.transport.credential_check.SPEAK_FIRST_S", 0.05)
    host.said = ()

    async def updated(connection: ServerConnection) -> None:
        host.heard.append(await connection.recv())
        await connection.send(CREATED.replace("created", "updated"))
        await connection.wait_closed()

    async with serve(updated, "127.0.0.1", 0) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        target = Target(url=f"ws://127.0.0.1:{port}/v1/realtime", model="m", name="here")
        assert (await check().test(target, "ek_0123456789")).reason == "works"
    assert [json.loads(said)["type"] for said in host.heard] == ["session.update"]


async def test_a_list_and_a_refusal_of_a_hundred_thousand_levels_are_read(host: Host) -> None:
    """They are read on a thread, and if that broke nobody would hear of it."""
    host.raw = b'{"data":' * 100_000
    assert (await check().test(host.target, KEY)).reason == "works"
    host.session = host.models = (401, None)
    assert (await check().test(host.target, KEY)).reason == "refused"


async def test_nobody_is_there(host: Host) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        gone = Target(url=f"ws://127.0.0.1:{taken.getsockname()[1]}/v1/realtime")
        assert (await check().test(gone, KEY)).reason == "unreachable"
        assert (await check().test(gone, "ek_0123456789")).reason == "unreachable"


async def test_no_address_and_no_key_are_said_before_anything_is_sent() -> None:
    assert (await check().test(Target(url="nonsense"), KEY)).reason == "bad_address"
    assert (await check().test(Target(url="wss://api.openai.com/v1/realtime"), "")).reason == "no_key"


async def test_a_redirect_takes_no_key_elsewhere(host: Host) -> None:
    async with running() as other:
        host.models = (302, {})
        host.location = f"http://127.0.0.1:{other.port}/v1/models"
        assert (await check().test(host.target, KEY)).works
        assert other.asked == []


async def test_a_certificate_that_nobody_vouches_for(tmp_path: Path) -> None:
    async with running(server_side(certificate(tmp_path))) as host:
        assert (await check().test(host.target, KEY)).reason == "tls"
        assert (await check().test(host.target, "ek_0123456789")).reason == "tls"
        assert host.asked == []  # the key was not sent


async def test_a_certificate_that_is_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    async with running(server_side(file)) as host:
        assert (await check().test(host.target, KEY)).works


@pytest.mark.parametrize("secret", [KEY, "ek_0123456789"])
@pytest.mark.parametrize(
    ("begins", "ends", "ahead", "reason"),
    [
        ("20200101000000Z", "20200102000000Z", 86_400.0, "wrong_clock"),
        ("20480101000000Z", "20490102000000Z", -86_400.0, "wrong_clock"),
        ("20200101000000Z", "20200102000000Z", 0.0, "tls"),
    ],
)
async def test_a_certificate_out_of_date_may_be_our_own_clock(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    host: Host,
    secret: str,
    begins: str,
    ends: str,
    ahead: float,
    reason: str,
) -> None:
    file = certificate(tmp_path, begins, ends)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    host.date = formatdate(time() - ahead, usegmt=True)
    host.models = (301, {})
    async with running(server_side(file)) as secure:
        judge = check(clock_url=lambda url: f"http://127.0.0.1:{host.port}/")
        verdict = await judge.test(secure.target, secret)
    assert verdict.reason == reason
    assert abs(verdict.ahead_s - ahead) < 5
    assert host.asked == [("/", "")]  # the time was asked for without the key


async def test_a_server_that_tells_no_time_leaves_it_at_the_certificate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = certificate(tmp_path, "20200101000000Z", "20200102000000Z")
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    async with running(server_side(file)) as secure:
        verdict = await check(clock_url=lambda url: "http://127.0.0.1:1/").test(secure.target, KEY)
    assert verdict == Verdict("tls", verdict.detail, "m")
    assert "expired" in verdict.detail


@pytest.mark.parametrize(("date", "ahead"), [(0.0, 0.0), (-3_600.0, 3_600.0), (7_200.0, -7_200.0)])
async def test_a_clock_that_is_off_is_told_though_the_key_works(
    host: Host, date: float, ahead: float
) -> None:
    host.date = formatdate(time() + date, usegmt=True)
    verdict = await check().test(host.target, KEY)
    assert verdict.works
    assert abs(verdict.ahead_s - ahead) < 5


async def test_a_date_that_is_none(host: Host) -> None:
    host.date = "yesterday"
    assert (await check().test(host.target, KEY)).ahead_s == 0


@pytest.mark.parametrize("secure", [False, True])
@pytest.mark.parametrize("secret", [KEY, "ek_0123456789"])
async def test_a_proxy_that_wants_a_password(
    host: Host, monkeypatch: pytest.MonkeyPatch, secure: bool, secret: str
) -> None:
    proxy = await asyncio.start_server(_proxy, "127.0.0.1", 0)
    port = proxy.sockets[0].getsockname()[1]
    for name in ("http_proxy", "https_proxy", "ws_proxy", "wss_proxy"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{port}")
    scheme = "wss" if secure else "ws"
    try:
        there = Target(url=f"{scheme}://service.example/v1/realtime", unencrypted=True)
        verdict = await check().test(there, secret)
    finally:
        proxy.close()
        await proxy.wait_closed()
    assert verdict.reason == "proxy"


async def _proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
    await writer.drain()
    writer.close()


def _certificate_error(code: int) -> ssl.SSLCertVerificationError:
    failed = ssl.SSLCertVerificationError("no")
    failed.verify_code = code
    return failed


@pytest.mark.parametrize(
    ("make", "failure"),
    [
        (lambda: socket.gaierror(socket.EAI_NONAME, "unknown"), "dns"),
        (lambda: socket.gaierror(socket.EAI_AGAIN, "later"), "offline"),
        (lambda: OSError(errno.ENETUNREACH, "no network"), "offline"),
        (lambda: OSError(errno.EHOSTUNREACH, "no route"), "offline"),
        (lambda: ConnectionRefusedError(errno.ECONNREFUSED, "no"), "nobody"),
        (lambda: TimeoutError("timed out"), "slow"),
        (lambda: _certificate_error(18), "tls"),
        (lambda: _certificate_error(9), "tls_dates"),
        (lambda: _certificate_error(10), "tls_dates"),
        (lambda: ssl.SSLError("wrong version number"), "tls"),
        (lambda: OSError("Tunnel connection failed: 407"), "proxy"),
        (lambda: ConnectionResetError("reset"), "broken"),
        (lambda: "unknown url type", "broken"),
    ],
)
def test_each_failure_of_the_system_has_its_name(make: Callable[[], object], failure: str) -> None:
    assert failure_of(make()) == failure


async def test_the_practice_server_passes_and_refuses() -> None:
    practice = Practice(serve_command())
    try:
        url, key = await practice.where()
        assert (await check().test(Target(url=url), key)).works
        assert (await check().test(Target(url=url), "sk-other-0123456789")).reason == "refused"
    finally:
        await practice.close()
