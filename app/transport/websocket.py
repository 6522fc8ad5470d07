"""One websocket as a client: dial, read, write, hang up; it knows no events and no credentials."""

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, Self
from urllib.parse import urljoin, urlsplit

from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.connection import broadcast
from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidProxy,
    InvalidStatus,
    InvalidURI,
    ProxyError,
    WebSocketException,
)
from websockets.typing import Subprotocol

from app.core.settings.server_address import is_local, loopback_of
from app.core.values.problems import Trouble
from app.transport import trust
from app.transport.reasons import Refused, closed, rejected, unreachable

OPEN_SECONDS = 10.0
PING_SECONDS = 20.0
CLOSE_SECONDS = 1.0
# The reader yields to the loop between messages; a short queue keeps a fast server from filling the memory.
MOST_WAITING = 64


class _Straight(connect):
    """Follows no redirect. websockets follows up to ten, with each header that it does not know as a
    credential (``api-key`` of Azure; before version 17 ``Authorization`` too), and the speech after them.
    """

    def process_redirect(self, exc: Exception) -> Exception | str:
        """Every answer but 101 is a refusal."""
        return exc


async def _opened(url: str, **options: Any) -> ClientConnection:
    """The connection; each address of this computer is tried until one has a server."""
    if urlsplit(url).scheme.lower() == "wss":
        options["ssl"] = trust.context()
    addresses = loopback_of(urlsplit(url).hostname or "")
    for address in addresses[:-1]:
        with suppress(ConnectionRefusedError):
            return await _Straight(url, host=address, **options)
    last: dict[str, Any] = {"host": addresses[-1]} if addresses else {}
    return await _Straight(url, **last, **options)


class Wire:
    """An open connection. Every method raises Refused once it is gone."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection

    @classmethod
    async def dial(
        cls,
        url: str,
        headers: Mapping[str, str],
        subprotocols: Sequence[str] = (),
        timeout: float = OPEN_SECONDS,
    ) -> Self:
        """Connect to this very server, through the system's proxy if it names one and the server is on
        another machine; raises Refused with the reason in our words.
        """
        try:
            return cls(
                await _opened(
                    url,
                    # A proxy would see credential and sound of a server on this computer, and is asked for
                    # loopback too unless ``no_proxy`` happens to name it.
                    proxy=None if is_local(url) else True,
                    additional_headers=headers,
                    subprotocols=[Subprotocol(name) for name in subprotocols] or None,
                    compression=None,
                    max_size=None,
                    max_queue=MOST_WAITING,
                    open_timeout=timeout,
                    ping_interval=PING_SECONDS,
                    ping_timeout=PING_SECONDS,
                    close_timeout=CLOSE_SECONDS,
                )
            )
        except InvalidStatus as error:
            response = error.response
            points_to = _resolved(url, response.headers.get("Location", ""))
            trouble = rejected(response.status_code, bytes(response.body), points_to, url)
            raise Refused(trouble) from error
        except InvalidURI as error:
            raise Refused(Trouble("bad_address", str(error.msg))) from error
        except InvalidProxy as error:
            raise Refused(
                Trouble("unreachable", f"the proxy's address is not usable: {error.msg}")
            ) from error
        except ProxyError as error:
            raise Refused(Trouble("unreachable", f"the proxy did not connect: {error}")) from error
        except ConnectionClosed as error:
            raise Refused(_reason(error)) from error
        except InvalidHandshake as error:
            raise Refused(Trouble("refused", f"that is no websocket server: {error}")) from error
        except OSError as error:
            raise Refused(unreachable(error)) from error
        except ImportError as error:
            raise Refused(
                Trouble("unreachable", f"the system names a proxy that cannot be used: {error}")
            ) from error
        except (WebSocketException, ValueError) as error:
            raise Refused(Trouble("bad_address", str(error))) from error

    async def read(self) -> str | bytes:
        """The next message, whole."""
        try:
            return await self._connection.recv()
        except ConnectionClosed as error:
            raise Refused(_reason(error)) from error

    def write_now(self, text: str) -> bool:
        """Send one text message if the network takes it at once, at half the cost of ``write``; False if it
        does not. What is sent into a connection that has just ended is lost, as with ``write``.
        """
        if self._connection.transport.get_write_buffer_size():
            return False
        broadcast((self._connection,), text)
        return True

    async def write(self, text: str) -> None:
        """Send one text message; waits while the network is slower than we are."""
        try:
            await self._connection.send(text)
        except ConnectionClosed as error:
            raise Refused(_reason(error)) from error

    async def hang_up(self) -> None:
        """Close with 1000 and wait for the other side, one second at most."""
        await self._connection.close(1000)

    def drop(self) -> None:
        """Let go of the socket at once, without the ceremony."""
        self._connection.transport.abort()


def _resolved(url: str, location: str) -> str:
    """What a Location header means for somebody who asked for ``url``; "" for none, itself if unreadable."""
    try:
        return urljoin(url, location) if location else ""
    except ValueError:
        return location


def _reason(error: ConnectionClosed) -> Trouble:
    if error.rcvd is not None and not (error.sent is not None and error.rcvd_then_sent is False):
        return closed(error.rcvd.code, error.rcvd.reason)
    if error.sent is not None:
        return closed(error.sent.code, error.sent.reason)
    if isinstance(cause := error.__cause__, OSError | asyncio.IncompleteReadError) and str(cause):
        return Trouble("network", str(cause))
    return closed(1006, "")
