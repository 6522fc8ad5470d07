"""An HTTP proxy on this machine that tunnels what it is asked to and keeps what it got to see."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "socks_proxy", "ws_proxy", "wss_proxy")


class NosyProxy:
    """``seen`` is all that clients sent, their CONNECT requests included; ``url`` is for ``http_proxy``."""

    def __init__(self, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}"
        self.seen = bytearray()

    def environment(self) -> dict[str, str]:
        """The variables that send everything through it, in both spellings, with nothing excepted."""
        names = (*VARIABLES, *(name.upper() for name in VARIABLES))
        return dict.fromkeys(names, self.url) | {"no_proxy": "", "NO_PROXY": ""}


@asynccontextmanager
async def proxying() -> AsyncIterator[NosyProxy]:
    """A proxy that runs until the block ends; plain requests get 502, which says that they came."""
    tasks: set[asyncio.Task[object]] = set()

    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        task.add_done_callback(tasks.discard)
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            proxy.seen += head
            method, where = head.split()[:2]
            host, _, port = where.decode().rpartition(":")
            if method != b"CONNECT":
                writer.write(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")
                return
            back, forth = await asyncio.open_connection(host.strip("[]"), int(port))
            writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
            await asyncio.gather(_pump(reader, forth, proxy.seen), _pump(back, writer, None))
        except (OSError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(meet, "127.0.0.1", 0)
    proxy = NosyProxy(int(server.sockets[0].getsockname()[1]))
    async with server:
        yield proxy
        for task in tuple(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, note: bytearray | None) -> None:
    while data := await reader.read(65_536):
        if note is not None:
            note += data
        writer.write(data)
        await writer.drain()
    writer.close()
