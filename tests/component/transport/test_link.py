"""The link against a real websockets server on this machine: order, ends, refusals, floods, and a clean
shutdown.
"""

import asyncio
import json
import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from http import HTTPStatus

import pytest
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.http11 import Request, Response
from websockets.utils import accept_key

from app.core.messages.events.credential_events import DialectFound
from app.core.messages.events.event import Event
from app.core.messages.events.line_events import LineLost, LineUp, ServerSaid
from app.core.values.problems import CATALOGUE, Trouble
from app.core.values.values import Target
from app.protocol.messages import (
    AppendAudio,
    AudioDelta,
    CancelResponse,
    CommitAudio,
    Malformed,
    SessionConfig,
    SessionCreated,
    SessionUpdated,
    Unknown,
    UpdateSession,
)
from app.transport import link as link_module
from app.transport.address import Address
from app.transport.link import Link
from app.transport.reasons import Refused

Handler = Callable[[ServerConnection], Awaitable[None]]
CREATED = '{"type":"session.created","event_id":"e","session":{"type":"realtime","id":"s"}}'


class Reports:
    """What the link reported, and a way to wait for it."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._stir = asyncio.Event()

    def __call__(self, event: Event) -> None:
        self.events.append(event)
        self._stir.set()

    async def until(self, kind: type[Event], count: int = 1) -> Event:
        """Wait for so many of this kind; the last of them."""
        async with asyncio.timeout(10):
            while len(found := [event for event in self.events if isinstance(event, kind)]) < count:
                self._stir.clear()
                await self._stir.wait()
        return found[count - 1]

    async def lost(self) -> Trouble:
        """Wait for the loss of the line and say why."""
        event = await self.until(LineLost)
        assert isinstance(event, LineLost)
        assert event.trouble.code in CATALOGUE
        return event.trouble


@asynccontextmanager
async def serving(
    handler: Handler, refuse: Callable[[ServerConnection, Request], Response | None] | None = None
) -> AsyncIterator[str]:
    async with serve(
        handler, "127.0.0.1", 0, process_request=refuse, max_size=None, compression=None
    ) as server:
        yield f"ws://127.0.0.1:{port_of(server)}/v1/realtime"


@asynccontextmanager
async def plain(
    talk: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
) -> AsyncIterator[int]:
    """A bare TCP server; its connections end with it."""
    tasks: set[asyncio.Task[object]] = set()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            await talk(reader, writer)
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.transport.abort()

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    async with server:
        yield int(server.sockets[0].getsockname()[1])
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)


async def _greets_like_ssh(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"SSH-2.0-OpenSSH_9.2\r\n")
    await writer.drain()
    await reader.read()


async def _shakes_hands_and_is_deaf(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    key = head.split("Sec-WebSocket-Key: ")[1].split("\r\n")[0]
    writer.write(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Accept: " + accept_key(key).encode() + b"\r\n\r\n"
    )
    await asyncio.Event().wait()


def port_of(server: Server) -> int:
    return int(next(iter(server.sockets)).getsockname()[1])


@asynccontextmanager
async def linked(url: str, dialect: str = "ga") -> AsyncIterator[tuple[Link, Reports]]:
    reports = Reports()

    async def resolve(target: Target) -> Address:
        return Address(target.url, {"Authorization": "Bearer k"})

    link = Link(reports, resolve)
    link.dial(Target(url=url, dialect=dialect, name="test"))
    yield link, reports
    await link.close()
    assert len([event for event in reports.events if isinstance(event, LineLost)]) <= 1


async def wait_closed(connection: ServerConnection) -> None:
    await connection.wait_closed()


def refusing(status: HTTPStatus, body: str) -> Callable[[ServerConnection, Request], Response | None]:
    return lambda connection, _request: connection.respond(status, body)


# ------------------------------------------------------------------ talking


async def test_messages_arrive_in_the_order_of_sending_and_the_farewell_is_1000() -> None:
    got: list[str] = []
    codes: list[int | None] = []

    async def handler(connection: ServerConnection) -> None:
        assert connection.request is not None
        assert connection.request.headers["Authorization"] == "Bearer k"
        async for text in connection:
            got.append(str(text))
        codes.append(connection.close_code)

    async with serving(handler) as url, linked(url) as (link, reports):
        await reports.until(LineUp)
        for number in range(500):
            link.send(AppendAudio(event_id=str(number), audio=b"ab"))
        link.send(CommitAudio(event_id="500"))
        link.hang_up()  # at once: what is queued leaves before the farewell
        await link.close()
        assert [json.loads(text)["event_id"] for text in got] == [str(number) for number in range(501)]
        assert codes == [1000]
        assert [type(event) for event in reports.events] == [LineUp]


async def test_what_the_server_says_is_reported_in_order() -> None:
    async def handler(connection: ServerConnection) -> None:
        await connection.send(CREATED)
        for number in range(300):
            await connection.send(
                json.dumps({"type": "response.output_audio.delta", "event_id": str(number), "delta": "AAA="})
            )
        await connection.wait_closed()

    async with serving(handler) as url, linked(url) as (_, reports):
        await reports.until(ServerSaid, 301)
        said = [event.message for event in reports.events if isinstance(event, ServerSaid)]
        assert isinstance(said[0], SessionCreated)
        deltas = [message for message in said if isinstance(message, AudioDelta)]
        assert [delta.event_id for delta in deltas] == [str(number) for number in range(300)]


async def test_rubbish_is_reported_and_the_line_stays() -> None:
    async def handler(connection: ServerConnection) -> None:
        for frame in ("", "{", "[]", "null", '{"type":7}', '{"type":"of.the.future"}', "\x00", "9" * 5000):
            await connection.send(frame)
        await connection.send(b"\xff\x00\x01")
        await connection.send(CREATED.encode())
        await connection.wait_closed()

    async with serving(handler) as url, linked(url) as (_, reports):
        await reports.until(ServerSaid, 10)
        said = [event.message for event in reports.events if isinstance(event, ServerSaid)]
        assert all(isinstance(message, Malformed | Unknown) for message in said[:9])
        assert isinstance(said[9], SessionCreated)


async def test_an_event_of_20_megabytes_passes() -> None:
    async def handler(connection: ServerConnection) -> None:
        await connection.send(
            json.dumps({"type": "response.output_audio.delta", "delta": "AAAA" * (5 * 1024 * 1024)})
        )
        await connection.wait_closed()

    async with serving(handler) as url, linked(url) as (_, reports):
        event = await reports.until(ServerSaid)
        assert isinstance(event, ServerSaid)
        assert isinstance(event.message, AudioDelta)
        assert len(event.message.delta) == 15 * 1024 * 1024


async def test_the_dialect_is_what_the_server_shows_at_first() -> None:
    """Told GA, the server speaks beta: we understand it and answer in kind."""
    got: list[str] = []

    async def handler(connection: ServerConnection) -> None:
        await connection.send(
            '{"type":"session.created","event_id":"e","session":{"id":"s","modalities":["text"]}}'
        )
        await connection.send('{"type":"response.audio.delta","event_id":"f","delta":"AAA="}')
        got.append(str(await connection.recv()))
        await connection.wait_closed()

    async with serving(handler) as url, linked(url, "ga") as (link, reports):
        event = await reports.until(ServerSaid, 2)
        assert isinstance(event, ServerSaid)
        assert isinstance(event.message, AudioDelta)
        link.send(CancelResponse())


async def test_the_dialect_is_judged_until_a_session_shows_it() -> None:
    """Another event comes first, and the session as it is created tells nothing."""
    got: list[str] = []

    async def handler(connection: ServerConnection) -> None:
        await connection.send('{"type":"conversation.created","conversation":{"id":"c"}}')
        await connection.send('\ufeff{"type":"session.created","session":{"id":"s"}}')
        await connection.send('{"type":"session.updated","session":{"id":"s","modalities":["text"]}}')
        await connection.send('{"type":"session.updated","session":{"id":"s","audio":{}}}')
        got.append(str(await connection.recv()))
        await connection.send('{"type":"session.updated"}')
        await connection.wait_closed()

    async with serving(handler) as url, linked(url, "ga") as (link, reports):
        await reports.until(ServerSaid, 4)
        assert [e.dialect for e in reports.events if isinstance(e, DialectFound)] == ["beta"]
        link.send(UpdateSession(session=SessionConfig(output_modalities=("text",))))
        await reports.until(ServerSaid, 5)
    assert json.loads(got[0])["session"] == {"modalities": ["text"]}


async def test_a_fault_of_ours_in_the_line_loses_the_line_and_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Nobody would tell the core otherwise, and it would wait for ever."""
    closed = asyncio.Event()
    faults: list[dict[str, object]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: faults.append(context))

    async def handler(connection: ServerConnection) -> None:
        await connection.send('{"type":"session.created"}')
        await connection.wait_closed()
        closed.set()

    def breaks(_text: str | bytes) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("app.protocol.dialect.detect", breaks)
    async with serving(handler) as url, linked(url) as (_, reports):
        assert await reports.lost() == Trouble("line_failed", "ZeroDivisionError")
        async with asyncio.timeout(5):
            await closed.wait()
    assert [type(context["exception"]) for context in faults] == [ZeroDivisionError]


async def test_a_fault_in_a_resolver_loses_the_line() -> None:
    reports = Reports()
    asyncio.get_running_loop().set_exception_handler(lambda *_: None)

    async def resolve(_target: Target) -> Address:
        raise RecursionError

    link = Link(reports, resolve)
    link.dial(Target(url="ws://h/"))
    assert await reports.lost() == Trouble("line_failed", "RecursionError")
    await link.close()


async def test_a_burst_lets_the_loop_breathe() -> None:
    """2,000 small events at once: between them the loop gets its turn, again and again."""
    delta = json.dumps({"type": "response.output_audio.delta", "delta": "AAA="})

    async def handler(connection: ServerConnection) -> None:
        for _ in range(2000):
            await connection.send(delta)
        await connection.wait_closed()

    reports = Reports()
    turns = 0

    async def resolve(target: Target) -> Address:
        return Address(target.url)

    def slow(event: Event) -> None:
        reports(event)
        until = loop.time() + 0.0002
        while loop.time() < until:
            pass

    async with serving(handler) as url:
        loop = asyncio.get_running_loop()
        link = Link(slow, resolve)
        link.dial(Target(url=url))
        while len(reports.events) < 2001:
            await asyncio.sleep(0)
            turns += 1
        await link.close()
    assert turns > 50


async def test_without_a_line_messages_are_dropped() -> None:
    got: list[str] = []

    async def handler(connection: ServerConnection) -> None:
        async for text in connection:
            got.append(str(text))

    async with serving(handler) as url, linked(url) as (link, reports):
        link.send(AppendAudio(event_id="too early"))
        await reports.until(LineUp)
        link.send(AppendAudio(event_id="in time"))
        await link.close()
        link.send(AppendAudio(event_id="too late"))
    assert [json.loads(text)["event_id"] for text in got] == ["in time"]


async def test_a_new_dial_replaces_the_line_in_silence() -> None:
    ends: list[int | None] = []

    async def handler(connection: ServerConnection) -> None:
        await connection.send(CREATED)
        await connection.wait_closed()
        ends.append(connection.close_code)

    async with serving(handler) as url, linked(url) as (link, reports):
        await reports.until(ServerSaid)
        link.dial(Target(url=url))
        link.dial(Target(url=url))
        await reports.until(ServerSaid, 2)
        await link.close()
        assert not [event for event in reports.events if isinstance(event, LineLost)]
        assert ends == [1000, 1000]


# ------------------------------------------------------------------ losing


@pytest.mark.parametrize(
    ("status", "body", "code"),
    [
        (
            HTTPStatus.UNAUTHORIZED,
            '{"error":{"code":"invalid_api_key","message":"Incorrect API key"}}',
            "invalid_api_key",
        ),
        (HTTPStatus.FORBIDDEN, '{"error":{"message":"no access to model"}}', "no_access"),
        (HTTPStatus.NOT_FOUND, "nothing", "bad_address"),
        (HTTPStatus.SERVICE_UNAVAILABLE, "later", "server_closed"),
    ],
)
async def test_a_rejected_handshake_is_told_with_the_words_of_the_server(
    status: HTTPStatus, body: str, code: str
) -> None:
    async with serving(wait_closed, refusing(status, body)) as url, linked(url) as (_, reports):
        trouble = await reports.lost()
        assert trouble.code == code
        assert f"HTTP {int(status)}" in trouble.detail
        assert [type(event) for event in reports.events] == [LineLost]


@pytest.mark.parametrize(
    ("close", "reason", "code"),
    [
        (1000, "", "server_closed"),
        (1001, "Your session hit the maximum duration of 60 minutes.", "session_expired"),
        (1008, "session_limit_reached", "refused"),
        (1011, "oops", "server_closed"),
        (1013, "", "server_closed"),
        (3000, "invalid_request_error.invalid_api_key", "invalid_api_key"),
        (4000, "invalid_request_error.beta_api_shape_disabled", "beta_api_shape_disabled"),
    ],
)
async def test_a_close_code_is_told(close: int, reason: str, code: str) -> None:
    async def handler(connection: ServerConnection) -> None:
        await connection.send(CREATED)
        await connection.close(close, reason)

    async with serving(handler) as url, linked(url) as (_, reports):
        trouble = await reports.lost()
        assert trouble.code == code
        assert str(close) in trouble.detail
        assert [type(event) for event in reports.events] == [LineUp, ServerSaid, LineLost]


async def test_a_server_that_dies_is_a_lost_network() -> None:
    async def handler(connection: ServerConnection) -> None:
        connection.transport.abort()

    async with serving(handler) as url, linked(url) as (link, reports):
        assert (await reports.lost()).code == "network"
        link.send(AppendAudio(audio=b"ab"))  # into the void, without a word


async def test_a_refused_port_and_an_unknown_name() -> None:
    async with linked("ws://127.0.0.1:1/x") as (_, reports):
        assert (await reports.lost()).code == "unreachable"
    async with linked("ws://no-such-host.invalid/x") as (_, reports):
        # A computer without a resolver cannot know whether there is such a name.
        assert (await reports.lost()).code in ("unreachable", "offline")


async def test_a_server_that_is_no_websocket_server() -> None:
    async with plain(_greets_like_ssh) as port, linked(f"ws://127.0.0.1:{port}/x") as (_, reports):
        assert (await reports.lost()).code == "refused"


async def test_tls_to_a_server_without_it() -> None:
    async with plain(_greets_like_ssh) as port, linked(f"wss://127.0.0.1:{port}/x") as (_, reports):
        assert (await reports.lost()).code == "tls"


@pytest.mark.parametrize(
    ("proxy", "words"),
    [
        ("http://127.0.0.1:1", "nobody listens"),
        ("socks5h://127.0.0.1:1", "proxy"),
        ("http://", "proxy"),
    ],
)
async def test_a_proxy_that_does_not_work(monkeypatch: pytest.MonkeyPatch, proxy: str, words: str) -> None:
    monkeypatch.setenv("https_proxy", proxy)
    async with linked("wss://no-such-host.invalid/x") as (_, reports):
        trouble = await reports.lost()
        assert trouble.code == "unreachable"
        assert words in trouble.detail


async def test_a_proxy_is_asked_and_its_refusal_told(monkeypatch: pytest.MonkeyPatch) -> None:
    async def refuses(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append((await reader.readuntil(b"\r\n\r\n")).split(b"\r\n")[0])
        writer.write(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        await reader.read()

    asked: list[bytes] = []
    async with plain(refuses) as port:
        monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{port}")
        async with linked("wss://no-such-host.invalid/x") as (_, reports):
            trouble = await reports.lost()
            assert trouble.code == "unreachable"
            assert "proxy" in trouble.detail
    assert asked == [b"CONNECT no-such-host.invalid:443 HTTP/1.1"]


async def test_an_address_that_the_library_refuses() -> None:
    async with linked("ws://user name@host:1:2/") as (_, reports):
        assert (await reports.lost()).code in ("bad_address", "unreachable")


async def test_a_resolver_that_refuses() -> None:
    reports = Reports()

    async def resolve(_target: Target) -> Address:
        raise Refused(Trouble("no_key", "there is none"))

    link = Link(reports, resolve)
    link.dial(Target(url="ws://h/"))
    assert await reports.lost() == Trouble("no_key", "there is none")
    await link.close()


async def test_a_full_outbox_loses_the_line_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link_module, "MOST_BYTES", 8 * 1024 * 1024)
    async with (
        plain(_shakes_hands_and_is_deaf) as port,
        linked(f"ws://127.0.0.1:{port}/x") as (link, reports),
    ):
        await reports.until(LineUp)
        sound = os.urandom(100_000)
        for _ in range(200):
            link.send(AppendAudio(audio=sound))
        assert (await reports.lost()).code == "too_slow"
        await asyncio.wait_for(link.close(), 1)


async def test_hanging_up_while_dialling_leaves_nothing_behind() -> None:
    came = asyncio.Event()

    async def silent(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        came.set()
        await reader.read()

    async with plain(silent) as port, linked(f"ws://127.0.0.1:{port}/x") as (link, reports):
        await came.wait()
        await asyncio.wait_for(link.close(), 1)
        assert reports.events == []


async def test_a_server_that_does_not_answer_the_farewell_is_left() -> None:
    """Closing takes the close timeout at most, not for ever, even when the pipe is full."""
    async with plain(_shakes_hands_and_is_deaf) as port:
        for waiting in (0, 200):
            async with linked(f"ws://127.0.0.1:{port}/x") as (link, reports):
                await reports.until(LineUp)
                for _ in range(waiting):
                    link.send(AppendAudio(audio=bytes(100_000)))
                await asyncio.sleep(0.05)
                await asyncio.wait_for(link.close(), 5)
                assert [type(event) for event in reports.events] == [LineUp]


async def test_what_was_started_for_the_link_ends_with_it() -> None:
    ended: list[bool] = []

    async def resolve(target: Target) -> Address:
        return Address(target.url)

    async def afterwards() -> None:
        ended.append(True)

    link = Link(Reports(), resolve, afterwards)
    await link.close()
    assert ended == [True]


async def test_session_updated_in_beta_is_understood() -> None:
    async def handler(connection: ServerConnection) -> None:
        await connection.send(
            '{"type":"session.updated","event_id":"e","session":{"id":"s","voice":"alloy"}}'
        )
        await connection.wait_closed()

    async with serving(handler) as url, linked(url, "beta") as (_, reports):
        event = await reports.until(ServerSaid)
        assert isinstance(event, ServerSaid)
        assert isinstance(event.message, SessionUpdated)
