"""A server of news about releases on this computer: it answers as it is told and keeps what it was asked."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import msgspec
from nacl.signing import SigningKey

from app.core.values.release_news import ReleaseFile, ReleaseNews

KEY, NEXT_KEY, FOREIGN_KEY = (SigningKey(bytes([number]) * 32) for number in (1, 2, 3))
PLAIN: dict[str, Any] = {
    "serial": 7,
    "version": "0.2.0",
    "released": "2026-11-20",
    "expires": "2027-02-20",
    "notes": "https://example.test/pressel/new",
    "page": "https://example.test/pressel/",
    "files": (ReleaseFile("pressel-0.2.0.exe", "windows", "setup", 50_000_000, "0" * 64),),
}
NEWS = msgspec.convert(PLAIN, ReleaseNews)
Answer = Callable[[asyncio.StreamWriter], Awaitable[None]]


def signed(key: SigningKey = KEY, **changes: object) -> bytes:
    """The file of these news."""
    return bytes(key.sign(msgspec.json.encode(PLAIN | changes)))


def response(body: bytes, status: str = "200 OK", *headers: str) -> Answer:
    """The whole answer at once."""

    async def write(writer: asyncio.StreamWriter) -> None:
        lines = (f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers)
        writer.write("\r\n".join((*lines, "", "")).encode() + body)

    return write


class NewsServer:
    """``answer`` writes what comes after the request; ``asked`` has each request, whole."""

    def __init__(self) -> None:
        self.answer: Answer = response(signed())
        self.asked: list[str] = []
        self.url = ""

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection."""
        try:
            self.asked.append((await reader.readuntil(b"\r\n\r\n")).decode())
            await self.answer(writer)
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            pass  # the other side has hung up, as it should from what is too large or too slow
        finally:
            writer.close()


@asynccontextmanager
async def news_server(context: ssl.SSLContext | None = None) -> AsyncIterator[NewsServer]:
    """It listens on 127.0.0.1 until the block ends."""
    found = NewsServer()
    server = await asyncio.start_server(found.talk, "127.0.0.1", 0, ssl=context)
    scheme = "https" if context else "http"
    found.url = f"{scheme}://127.0.0.1:{server.sockets[0].getsockname()[1]}/pressel.news"
    try:
        yield found
    finally:
        server.close()
