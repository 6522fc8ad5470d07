"""Asks for the news about releases and checks that they are the project's; downloads nothing else.

The news are one file: an Ed25519 signature of 64 bytes, then the JSON that it is for (the combined form of
NaCl's crypto_sign). One request fetches it. Nothing is sent but that request: no version, no identifier.
"""

import asyncio
import base64
import binascii
import json
import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from app.core.messages.events.release_events import ReleaseNewsFailed, ReleaseNewsRead
from app.core.messages.ports import Report
from app.core.settings.server_address import is_local
from app.core.values import release_news
from app.core.values.release_news import ReleaseNews
from app.redaction import concealed

_log = logging.getLogger(__name__)

AGENT = "Pressel"
"""The User-Agent, and all that a server learns of the program."""
SECONDS = 30.0
"""For the whole answer; a piece of it may take ``PIECE_S``."""
PIECE_S = 10.0
SIGNATURE = 64
"""Bytes of an Ed25519 signature (RFC 8032, section 5.1.6)."""
_PIECE = 16_384
_NOBODY = ("dns", "offline", "nobody")
Answer = ReleaseNewsRead | ReleaseNewsFailed


@dataclass(frozen=True, slots=True)
class NewsSource:
    """Where the news are, and the public keys of which one must have signed them: the present one and the
    next, so that a key can be replaced.
    """

    url: str
    signers: tuple[bytes, ...]


def channel(file: Path) -> NewsSource | None:
    """What the release has written into this build; None if nothing, or nothing that can be used."""
    try:
        found = json.loads(file.read_bytes())
        keys = tuple(base64.b64decode(key, validate=True) for key in found["keys"])
        url = str(found["feed"])
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, binascii.Error) as error:
        _log.warning("new versions: %s cannot be used: %s", file.name, error)
        return None
    if not keys or any(len(key) != 32 for key in keys) or not _encrypted(url):
        _log.warning("new versions: %s has no usable key or address", file.name)
        return None
    return NewsSource(url, keys)


def _encrypted(url: str) -> bool:
    """Whether it is asked for over TLS, or on this very computer, as in a test."""
    scheme = urlsplit(url).scheme
    return scheme == "https" or (scheme == "http" and is_local(url))


def signed_by(keys: Iterable[bytes], whole: bytes) -> bytes:
    """The JSON of a file that one of these keys has signed; raises ValueError for any other."""
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    if len(whole) <= SIGNATURE:
        raise ValueError("too short")
    for key in keys:
        try:
            return VerifyKey(key).verify(whole)
        except BadSignatureError:
            continue
    raise ValueError("not signed by the project")


class ReleaseReader:
    """Implements the port ``ReleaseFeed``: reports ReleaseNewsRead or ReleaseNewsFailed, once for each
    request, and writes one line to the log.
    """

    def __init__(
        self,
        report: Report,
        source: NewsSource,
        clock: Callable[[], float] = time.time,
        seconds: float = SECONDS,
    ) -> None:
        self._report = report
        self._source = source
        self._clock = clock
        self._seconds = seconds
        self._asking: asyncio.Task[None] | None = None

    def fetch(self, serial: int) -> None:
        """Begin; returns at once. News with a lower serial number are not believed."""
        if self._asking is None or self._asking.done():
            name = "news about releases"
            self._asking = asyncio.get_running_loop().create_task(self._ask(serial), name=name)

    async def close(self) -> None:
        """Wait for nobody."""
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.gather(self._asking, return_exceptions=True)

    async def _ask(self, serial: int) -> None:
        # With urllib and the signatures, which nothing else needs at the start.
        from app.transport.http_client import on_a_thread

        slow: Answer = ReleaseNewsFailed(reason="it did not answer in time")
        # The thread ends by itself a little earlier, so that none is left behind.
        answer = await on_a_thread(lambda: self._answer(serial), self._seconds + 1, slow, "release news")
        if isinstance(answer, ReleaseNewsRead):
            _log.info("new versions: the newest is %s", answer.news.version)
        else:
            _log.info("new versions: nothing was learned: %s", answer.reason)
        self._report(answer)

    def _answer(self, serial: int) -> Answer:
        """On a thread: the answer, whatever the other side does."""
        import http.client
        import urllib.error

        from app.transport.http_client import failure_of

        try:
            body = signed_by(self._source.signers, self._download())
            news = release_news.read(body)
        except urllib.error.HTTPError as error:
            with error:
                return ReleaseNewsFailed(reason=f"HTTP {error.code}")
        except urllib.error.URLError as error:
            reached = failure_of(error.reason) not in _NOBODY
            return ReleaseNewsFailed(reason=concealed(str(error.reason))[:200], reached=reached)
        except (OSError, http.client.HTTPException, ValueError) as error:
            return ReleaseNewsFailed(reason=concealed(f"{error or type(error).__name__}")[:200])
        return self._believed(news, serial)

    def _believed(self, news: ReleaseNews, serial: int) -> Answer:
        if why_not := release_news.objection(news, serial, self._clock()):
            return ReleaseNewsFailed(reason=why_not)
        return ReleaseNewsRead(news=news)

    def _download(self) -> bytes:
        """The file. No redirect is followed; raises OSError, HTTPException or ValueError."""
        import urllib.request

        from app.transport.http_client import opener

        request = urllib.request.Request(self._source.url, headers={"User-Agent": AGENT})
        with opener(self._source.url).open(request, timeout=PIECE_S) as answer:
            return self._whole(answer)

    def _whole(self, answer: IO[bytes]) -> bytes:
        """All of it, if it is neither too large nor too slow: urllib waits for each piece anew."""
        until = time.monotonic() + self._seconds
        body = b""
        while piece := answer.read1(_PIECE):  # type: ignore[attr-defined]
            body += piece
            if len(body) > SIGNATURE + release_news.LARGEST:
                raise ValueError("too large")
            if time.monotonic() > until:
                raise ValueError("it did not answer in time")
        return body
