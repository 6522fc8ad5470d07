"""The one way to ask over HTTP: with our certificates, without redirects, to this computer without a proxy,
and never longer than so many seconds.

It is urllib: a request or two in a day are no reason for another library. It is imported when one is made.
"""

import asyncio
import contextlib
import errno
import http.client
import socket
import ssl
import threading
import urllib.request
from collections.abc import Callable
from typing import TypeVar
from urllib.parse import urlsplit

from app.core.settings.server_address import is_local, loopback_of
from app.core.values.credential_verdict import Failure
from app.transport import trust

T = TypeVar("T")
_DATES = (9, 10)  # X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """Follows no redirect: a credential goes where it was meant to go."""

    def redirect_request(self, *_: object) -> None:
        """Never."""


class _Here(http.client.HTTPConnection):
    """To a name of this computer, which is asked of no resolver."""

    def connect(self) -> None:
        """Try each of its addresses."""
        *some, last = loopback_of(self.host)
        for one in some:
            with contextlib.suppress(ConnectionRefusedError):
                self.sock = socket.create_connection((one, self.port), self.timeout)
                return
        self.sock = socket.create_connection((last, self.port), self.timeout)


class _HereEncrypted(http.client.HTTPSConnection, _Here):
    """The same with TLS, which ``HTTPSConnection`` puts around the socket of the next class."""


class _HereOpener(urllib.request.HTTPHandler, urllib.request.HTTPSHandler):
    """Opens ``_Here`` for both schemes."""

    def __init__(self, trusted: ssl.SSLContext) -> None:
        super().__init__()
        self._trusted = trusted

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        """Without encryption."""
        return self.do_open(_Here, req)

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        """With encryption."""
        return self.do_open(_HereEncrypted, req, context=self._trusted)


def opener(url: str) -> urllib.request.OpenerDirector:
    """With our certificates, and through the system's proxy if it names one: never to this computer, as
    ``Wire.dial`` says.
    """
    trusted = trust.context()
    if not is_local(url):
        return urllib.request.build_opener(_NoRedirect, urllib.request.HTTPSHandler(context=trusted))
    straight = urllib.request.ProxyHandler({})
    if loopback_of(urlsplit(url).hostname or ""):
        return urllib.request.build_opener(_NoRedirect, straight, _HereOpener(trusted))
    return urllib.request.build_opener(_NoRedirect, straight, urllib.request.HTTPSHandler(context=trusted))


def failure_of(error: object) -> Failure:
    """Which kind of failure this is, by the system's own error."""
    match error:
        case ssl.SSLCertVerificationError():
            return "tls_dates" if error.verify_code in _DATES else "tls"
        case ssl.SSLError():
            return "tls"
        case socket.gaierror():
            return "offline" if error.errno == socket.EAI_AGAIN else "dns"
        case TimeoutError():
            return "slow"
        case ConnectionRefusedError():
            return "nobody"
        case OSError(errno=errno.ENETUNREACH | errno.EHOSTUNREACH | errno.ENETDOWN):
            return "offline"
        case OSError() if "unnel connection failed" in str(error):
            return "proxy"
        case _:
            return "broken"


async def on_a_thread(work: Callable[[], T], seconds: float, otherwise: T, name: str) -> T:
    """Run on a thread of this name that does not keep the program from ending. ``otherwise`` comes instead
    where it takes longer or breaks off: urllib's timeout is for each piece that arrives, and a server that
    drips never reaches it; the resolver of the system has none at all.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def settle(result: T) -> None:
        if not done.done():
            done.set_result(result)

    def run() -> None:
        result = otherwise
        try:
            result = work()
        finally:
            with contextlib.suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(settle, result)

    threading.Thread(target=run, name=name, daemon=True).start()
    try:
        return await asyncio.wait_for(done, seconds)
    except TimeoutError:
        return otherwise
