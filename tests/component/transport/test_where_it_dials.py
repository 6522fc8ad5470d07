"""What is dialled is the server that was named: no proxy for this computer, and no redirect to anywhere."""

import asyncio
import socket
from collections.abc import AsyncIterator
from http import HTTPStatus
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection, serve
from websockets.http11 import Request, Response

from app.core.messages.events.event import Event
from app.core.messages.events.line_events import LineLost, LineUp
from app.core.messages.events.persona_events import PreviewEnded
from app.core.values.values import Target
from app.transport.address import Address, address
from app.transport.credential_check import CredentialCheck
from app.transport.link import Link
from app.transport.previewer import Previewer
from app.transport.reasons import Refused
from app.transport.websocket import Wire
from tests.component.transport.nosy_proxy import NosyProxy, proxying
from tests.component.transport.test_link import Reports, linked, port_of, serving, wait_closed

KEY = "sk-test-0123456789"
CREATED = '{"type":"session.created","event_id":"e","session":{"type":"realtime","id":"s"}}'
HOSTS = ("127.0.0.1", "localhost", "LOCALHOST", "127.1", "2130706433", "[::ffff:127.0.0.1]")


@pytest.fixture
async def proxy(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[NosyProxy]:
    async with proxying() as found:
        for name, value in found.environment().items():
            monkeypatch.setenv(name, value)
        yield found


async def _greets(connection: ServerConnection) -> None:
    await connection.send(CREATED)
    await connection.wait_closed()


async def test_the_proxy_of_these_tests_sees_what_goes_through_it(proxy: NosyProxy) -> None:
    """Or the tests below would hold whatever we do."""
    with pytest.raises(Refused):
        await Wire.dial("ws://nobody.invalid/v1/realtime", {"Authorization": f"Bearer {KEY}"})
    assert proxy.seen.startswith(b"CONNECT nobody.invalid:80 ")


@pytest.mark.parametrize("host", HOSTS)
async def test_the_line_to_this_computer_goes_through_no_proxy(proxy: NosyProxy, host: str) -> None:
    async with serving(_greets) as url, linked(url.replace("127.0.0.1", host)) as (_, reports):
        await reports.until(LineUp)
    assert not proxy.seen


@pytest.fixture
def no_resolver(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a system without /etc/hosts, or on a network whose resolver answers for localhost."""
    asked = socket.getaddrinfo

    def getaddrinfo(host: Any, *more: Any, **options: Any) -> Any:
        if isinstance(host, str) and host.lower().rstrip(".").endswith("localhost"):
            raise socket.gaierror(socket.EAI_AGAIN, "asked a resolver for a name of this computer")
        return asked(host, *more, **options)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


@pytest.mark.parametrize("name", ["localhost", "LOCALHOST.", "api.localhost"])
@pytest.mark.parametrize("listens", ["127.0.0.1", "::1"])
async def test_a_name_of_this_computer_is_asked_of_no_resolver(
    no_resolver: None, name: str, listens: str
) -> None:
    async with serve(_greets, listens, 0) as server:
        url = f"ws://{name}:{port_of(server)}/v1/realtime"
        async with linked(url) as (_, reports):
            await reports.until(LineUp)
        found = await CredentialCheck(seconds=5.0).test(Target(url=url, model="m", name="here"), KEY)
        assert found.works


async def test_nobody_on_either_address_of_this_computer_is_unreachable(no_resolver: None) -> None:
    async with serve(_greets, "127.0.0.1", 0) as server:
        port = port_of(server)
    with pytest.raises(Refused) as why:
        await Wire.dial(f"ws://localhost:{port}/v1/realtime", {})
    assert why.value.trouble.code == "unreachable"
    target = Target(url=f"ws://localhost:{port}/v1/realtime", model="m", name="here")
    assert not (await CredentialCheck(seconds=5.0).test(target, KEY)).works


async def test_the_line_to_ipv6_loopback_goes_through_no_proxy(proxy: NosyProxy) -> None:
    async with (
        serve(_greets, "::1", 0) as server,
        linked(f"ws://[::1]:{port_of(server)}/v1/realtime") as (_, reports),
    ):
        await reports.until(LineUp)
    assert not proxy.seen


async def test_a_dead_proxy_does_not_stop_the_line_to_this_computer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in NosyProxy(1).environment():
        monkeypatch.setenv(name, "socks5h://127.0.0.1:1")
    async with serving(_greets) as url, linked(url) as (_, reports):
        await reports.until(LineUp)
        target = Target(url=url, model="m", name="here")
        assert (await CredentialCheck(seconds=5.0).test(target, KEY)).works


async def test_the_test_of_a_key_and_the_search_go_through_no_proxy(proxy: NosyProxy) -> None:
    async with serving(_greets) as url:
        target = Target(url=url, model="m", name="here")
        assert (await CredentialCheck(seconds=5.0).test(target, KEY)).works
        assert (await CredentialCheck(seconds=5.0).test(target, "")).reason == "works_without"
    assert not proxy.seen


async def test_the_preview_of_a_voice_goes_through_no_proxy(proxy: NosyProxy) -> None:
    ended = asyncio.Event()
    told: list[Event] = []

    def report(event: Event) -> None:
        told.append(event)
        if isinstance(event, PreviewEnded):
            ended.set()

    async def refuses(connection: ServerConnection) -> None:
        await connection.close(4000, "no")

    async def resolve(target: Target) -> Address:
        return address(target, KEY)

    async with serving(refuses) as url, asyncio.timeout(10):
        previewer = Previewer(report, resolve)
        previewer.fetch(1, Target(url=url), ())
        await ended.wait()
        await previewer.close()
    assert not proxy.seen


# ------------------------------------------------------------------ redirects


@pytest.mark.parametrize(
    ("status", "header"),
    [(301, "api-key"), (302, "Authorization"), (303, "X-Org"), (307, "api-key"), (308, "Authorization")],
)
async def test_no_redirect_is_followed_and_it_says_where_it_wanted_to_go(status: int, header: str) -> None:
    heard: list[str] = []

    async def other(connection: ServerConnection) -> None:
        heard.append(str(connection.request))
        await wait_closed(connection)

    async with serving(other) as elsewhere:

        def refuse(connection: ServerConnection, _: Request) -> Response:
            response = connection.respond(HTTPStatus(status), "")
            response.headers["Location"] = f"{elsewhere.replace('ws:', 'http:')}?api-key={KEY}"
            return response

        async with serving(wait_closed, refuse) as url:
            reports = Reports()

            async def resolve(target: Target) -> Address:
                return Address(target.url, {header: KEY})

            link = Link(reports, resolve)
            link.dial(Target(url=url, name="test"))
            trouble = await reports.lost()
            await link.close()
    assert not heard
    assert trouble.code == "moved"
    assert f"HTTP {status}" in trouble.detail
    assert elsewhere.removeprefix("ws:") in trouble.detail
    assert KEY not in trouble.detail


async def test_a_redirect_within_the_server_is_not_followed_either() -> None:
    """The other path may be another program behind the same door, and nobody has chosen it."""
    asked: list[str] = []

    def refuse(connection: ServerConnection, request: Request) -> Response:
        asked.append(request.path)
        response = connection.respond(HTTPStatus.FOUND, "")
        response.headers["Location"] = "/elsewhere"
        return response

    async with serving(wait_closed, refuse) as url, linked(url) as (_, reports):
        trouble = await reports.lost()
    assert len(asked) == 1
    assert trouble.code == "moved"
    assert "/elsewhere" in trouble.detail
    assert isinstance(reports.events[-1], LineLost)


async def test_the_test_of_a_key_says_that_it_was_sent_elsewhere() -> None:
    def refuse(connection: ServerConnection, _: Request) -> Response:
        response = connection.respond(HTTPStatus.FOUND, "")
        response.headers["Location"] = "https://other.example/v1/realtime"
        return response

    async with serving(wait_closed, refuse) as url:
        verdict = await CredentialCheck(seconds=5.0).test(Target(url=url, model="m"), KEY)
    assert verdict.reason == "moved"
    assert "https://other.example/v1/realtime" in verdict.detail
