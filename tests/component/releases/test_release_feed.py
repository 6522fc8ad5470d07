"""News about releases from a server on this computer: true ones are read, all else is one quiet line."""

import asyncio
import base64
import json
import logging
import socket
import threading
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.core.messages.events.event import Event
from app.core.messages.events.release_events import ReleaseNewsFailed, ReleaseNewsRead
from app.core.values.release_news import LARGEST
from app.transport.release_feed import NewsSource, ReleaseReader, channel
from tests.component.releases.news_server import (
    FOREIGN_KEY,
    KEY,
    NEWS,
    NEXT_KEY,
    NewsServer,
    news_server,
    response,
    signed,
)
from tests.helpers.certificates import certificate, server_side

KEYS = (bytes(KEY.verify_key), bytes(NEXT_KEY.verify_key))
NOW = datetime(2026, 12, 1, tzinfo=UTC).timestamp()


@pytest.fixture
async def server() -> AsyncIterator[NewsServer]:
    async with news_server() as found:
        yield found


async def look(url: str, serial: int = 0, at: float = NOW, seconds: float = 5.0) -> Event:
    told: asyncio.Queue[Event] = asyncio.Queue()
    reader = ReleaseReader(told.put_nowait, NewsSource(url, KEYS), lambda: at, seconds)
    reader.fetch(serial)
    reader.fetch(serial)  # while one is under way, that is the one
    try:
        return await told.get()
    finally:
        await reader.close()
        assert told.empty()


async def test_true_news_are_read_with_one_request_that_says_nothing(
    server: NewsServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    assert await look(server.url) == ReleaseNewsRead(news=NEWS)
    (request,) = server.asked
    first, *headers = request.splitlines()
    assert first == "GET /pressel.news HTTP/1.1"
    host = server.url.split("/")[2]
    assert {line for line in headers if line} == {
        "Accept-Encoding: identity",
        f"Host: {host}",
        "User-Agent: Pressel",
        "Connection: close",
    }
    assert [record.getMessage() for record in caplog.records] == ["new versions: the newest is 0.2.0"]


async def test_the_next_key_may_have_signed(server: NewsServer) -> None:
    server.answer = response(signed(NEXT_KEY))
    assert isinstance(await look(server.url), ReleaseNewsRead)


WHOLE = signed()
BAD = {
    "a foreign key": (response(signed(FOREIGN_KEY)), "not signed by the project"),
    "a changed byte": (response(WHOLE.replace(b"0.2.0", b"0.9.0")), "not signed by the project"),
    "no signature": (response(WHOLE[64:]), "not signed by the project"),
    "nothing": (response(b""), "too short"),
    "a signature of nothing": (response(bytes(KEY.sign(b""))), "too short"),
    "garbage": (response(b"\x00\xff" * 500), "not signed by the project"),
    "garbage that is signed": (response(bytes(KEY.sign(b"<html>"))), "not understood"),
    "an address that no browser should open": (response(signed(page="file:///etc/passwd")), "not understood"),
    "a page of the network": (
        response(b"<html>Please log in</html>" * 10, "200 OK", "Content-Type: text/html"),
        "not signed by the project",
    ),
    "too much": (response(b"x" * (LARGEST + 65)), "too large"),
    "a refusal": (response(b"no", "500 Oops"), "HTTP 500"),
    "not there": (response(b"no", "404 Not Found"), "HTTP 404"),
    "half of it": (response(WHOLE[:100]), "not signed by the project"),
}


@pytest.mark.parametrize("what", BAD)
async def test_whatever_else_comes_is_one_quiet_line(
    server: NewsServer, caplog: pytest.LogCaptureFixture, what: str
) -> None:
    caplog.set_level(logging.INFO)
    server.answer, reason = BAD[what]
    found = await look(server.url)
    assert isinstance(found, ReleaseNewsFailed)
    assert reason in found.reason
    assert found.reached
    (record,) = caplog.records
    assert (record.levelname, record.getMessage()) == (
        "INFO",
        f"new versions: nothing was learned: {found.reason}",
    )


async def test_no_redirect_is_followed(server: NewsServer) -> None:
    async with news_server() as elsewhere:
        server.answer = response(b"", "302 Found", f"Location: {elsewhere.url}")
        assert await look(server.url) == ReleaseNewsFailed(reason="HTTP 302")
        assert elsewhere.asked == []


async def test_a_gigabyte_is_not_read(server: NewsServer) -> None:
    sent = 0

    async def flood(writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n")
        while sent < 1_000_000_000:
            writer.write(bytes(65_536))
            await writer.drain()
            sent += 65_536

    server.answer = flood
    assert await look(server.url) == ReleaseNewsFailed(reason="too large")
    assert sent < 50_000_000, "what the buffers of two sockets take, and no more"


async def test_a_server_that_drips_is_left_alone_and_no_thread_waits_for_it(server: NewsServer) -> None:
    async def drip(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n")
        while True:
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.01)

    server.answer = drip
    assert await look(server.url, seconds=0.3) == ReleaseNewsFailed(reason="it did not answer in time")
    for thread in threading.enumerate():
        if thread.name == "release news":
            await asyncio.to_thread(thread.join, 10)
            assert not thread.is_alive()


async def test_an_answer_that_breaks_off_is_none(server: NewsServer) -> None:
    async def half(writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + WHOLE)

    server.answer = half
    found = await look(server.url)
    assert isinstance(found, ReleaseNewsRead | ReleaseNewsFailed)
    if isinstance(found, ReleaseNewsRead):
        assert found.news == NEWS, "what is whole and signed may be believed, however the connection ended"


async def test_older_news_that_somebody_repeats_are_not_believed(server: NewsServer) -> None:
    assert await look(server.url, serial=7) == ReleaseNewsRead(news=NEWS)
    found = await look(server.url, serial=8)
    assert found == ReleaseNewsFailed(reason="older than what was seen before")


@pytest.mark.parametrize(("at", "believed"), [(NOW, True), (0.0, True), (NOW + 90 * 86_400, False)])
async def test_news_out_of_date_and_a_wrong_clock(server: NewsServer, at: float, believed: bool) -> None:
    found = await look(server.url, at=at)
    assert isinstance(found, ReleaseNewsRead) is believed
    if isinstance(found, ReleaseNewsFailed):
        assert "clock of this computer" in found.reason


async def test_where_nobody_listens_nobody_was_reached() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        found = await look(f"http://127.0.0.1:{taken.getsockname()[1]}/pressel.news")
    assert isinstance(found, ReleaseNewsFailed)
    assert not found.reached


async def test_a_name_that_nobody_knows_is_nobody_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> object:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    found = await look("https://news.example.test/pressel.news")
    assert found == ReleaseNewsFailed(reason=found.reason, reached=False)  # type: ignore[union-attr]


async def test_over_tls_the_certificate_must_be_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = certificate(tmp_path)
    async with news_server(server_side(authority)) as server:
        found = await look(server.url)
        assert isinstance(found, ReleaseNewsFailed)
        assert "certificate" in found.reason
        monkeypatch.setenv("SSL_CERT_FILE", str(authority))
        assert await look(server.url) == ReleaseNewsRead(news=NEWS)
        assert len(server.asked) == 1


async def test_closing_waits_for_nobody(server: NewsServer) -> None:
    async def silence(_: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    server.answer = silence
    told: list[Event] = []
    reader = ReleaseReader(told.append, NewsSource(server.url, KEYS), lambda: NOW, 0.5)
    await reader.close()
    reader.fetch(0)
    await asyncio.wait_for(reader.close(), 0.4)
    assert told == []


# ---------------------------------------------------------------- what a release writes into a build


def written(tmp_path: Path, **changes: object) -> Path:
    file = tmp_path / "releases.json"
    keys = [base64.b64encode(key).decode() for key in KEYS]
    file.write_text(json.dumps({"feed": "https://example.test/pressel.news", "keys": keys} | changes))
    return file


def test_a_release_says_where_and_by_which_keys(tmp_path: Path) -> None:
    assert channel(written(tmp_path)) == NewsSource("https://example.test/pressel.news", KEYS)
    assert channel(tmp_path / "none.json") is None


@pytest.mark.parametrize(
    "changes",
    [
        {"feed": "http://example.test/pressel.news"},
        {"feed": "file:///etc/passwd"},
        {"feed": ""},
        {"keys": []},
        {"keys": ["AAAA"]},
        {"keys": ["?"]},
        {"keys": None},
    ],
)
def test_what_cannot_be_used_switches_it_off(
    tmp_path: Path, changes: dict[str, object], caplog: pytest.LogCaptureFixture
) -> None:
    assert channel(written(tmp_path, **changes)) is None
    assert len(caplog.records) == 1


def test_a_file_that_is_no_json_switches_it_off(tmp_path: Path) -> None:
    file = tmp_path / "releases.json"
    file.write_bytes(b"\xff{")
    assert channel(file) is None
