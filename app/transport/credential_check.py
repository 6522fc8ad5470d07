"""Tries a credential: lists the models, then opens a session without sound; it sees signs and core judges
them.

The credential goes to the server of the target and nowhere else: redirects are not followed, and the question
for the time of day, asked without encryption, carries none.
"""

import asyncio
import contextlib
import http.client
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import replace
from email.utils import parsedate_to_datetime
from time import time
from typing import IO, TYPE_CHECKING
from urllib.parse import urlsplit

from app.core.line.line import SPEAK_FIRST_S
from app.core.settings.server_address import OPENAI, models_url
from app.core.values.credential_verdict import Signs, Verdict, ephemeral, judged, listed
from app.core.values.values import Target
from app.protocol import dialect
from app.protocol.decode import any_json
from app.protocol.messages import ErrorSaid, SessionConfig, SessionCreated, SessionUpdated, UpdateSession
from app.protocol.shapes import as_object, as_objects
from app.redaction import concealed
from app.transport.address import Address, address
from app.transport.http_client import failure_of, on_a_thread, opener
from app.transport.reasons import Refused, error_in
from app.transport.scrubbing import scrubbed

if TYPE_CHECKING:
    from app.transport.websocket import Wire

_REFUSED_HERE = {"malformed_key": "malformed"}
"""What an address is refused for, where a verdict calls it otherwise."""
SECONDS = 10.0
CLOCK_SECONDS = 3.0
_LARGEST_LIST = 4 * 1024 * 1024
_SLOW = Signs(failure="slow", words="it did not answer in time")


class CredentialCheck:
    """One test after another. ``clock_url``: the unencrypted address whose Date header tells the time;
    ``complete``: the host whose list of models is complete under the names that it answers to.
    """

    def __init__(
        self,
        clock: Callable[[], float] = time,
        clock_url: Callable[[str], str] = lambda url: f"http://{urlsplit(url).hostname}/",
        seconds: float = SECONDS,
        complete: str = OPENAI,
    ) -> None:
        self._clock = clock
        self._clock_url = clock_url
        self._seconds = seconds
        self._complete = complete

    async def test(self, target: Target, secret: str) -> Verdict:
        """What became of this credential at this target; raises nothing but CancelledError."""
        try:
            found = address(target, secret)
        except Refused as refused:
            code = refused.trouble.code
            return Verdict(_REFUSED_HERE.get(code, code), refused.trouble.detail)
        ahead = 0.0
        where = models_url(found.url)
        if where and not ephemeral(secret):
            signs = await on_a_thread(
                lambda: self._list(where, found.headers), self._seconds, _SLOW, "key check"
            )
            ahead = signs.ahead_s
            if (early := listed(await self._whole(signs, target, found))) is not None:
                return early
        signs = replace(await self._open(found, target), ahead_s=ahead)
        verdict = judged(await self._whole(signs, target, found))
        if verdict.works and not secret:
            return replace(verdict, reason="works_without")
        return verdict

    async def _whole(self, signs: Signs, target: Target, found: Address) -> Signs:
        """The signs with what has to be known besides."""
        if signs.failure == "tls_dates":
            ahead = await on_a_thread(lambda: self._time(found.url), CLOCK_SECONDS, 0.0, "clock check")
            signs = replace(signs, ahead_s=ahead)
        if urlsplit(found.url).hostname != self._complete:
            signs = replace(signs, models=())
        return replace(signs, model=target.model)

    # ------------------------------------------------------------------ on a thread

    def _list(self, url: str, headers: Mapping[str, str]) -> Signs:
        """GET the list of models."""
        try:
            return self._answer(urllib.request.Request(url, headers=dict(headers)))
        except (OSError, http.client.HTTPException, ValueError) as error:
            return _failed(error)

    def _answer(self, request: urllib.request.Request) -> Signs:
        """What is in an answer, and in a refusal: either may break off in the middle."""
        try:
            with opener(request.full_url).open(request, timeout=self._seconds) as answer:
                return Signs(
                    status=answer.status, models=_models(answer), ahead_s=self._ahead(answer.headers["Date"])
                )
        except urllib.error.HTTPError as error:
            with error:
                code, words = error_in(error.read(65_536))
                ahead = self._ahead(error.headers["Date"])
            return Signs(status=error.code, code=code or "", words=words, ahead_s=ahead)

    def _time(self, url: str) -> float:
        """How far this clock is ahead of the server's, asked without encryption and without the credential; 0
        if nobody says.
        """
        where = self._clock_url(url)
        request = urllib.request.Request(where, method="HEAD")
        try:
            with opener(where).open(request, timeout=CLOCK_SECONDS) as answer:
                return self._ahead(answer.headers["Date"])
        except urllib.error.HTTPError as error:
            with error:
                return self._ahead(error.headers["Date"])
        except (OSError, http.client.HTTPException, ValueError):
            return 0.0

    def _ahead(self, date: str | None) -> float:
        with contextlib.suppress(TypeError, ValueError):
            return self._clock() - parsedate_to_datetime(date or "").timestamp()
        return 0.0

    # ------------------------------------------------------------------ a session without sound

    async def _open(self, found: Address, target: Target) -> Signs:
        """Dial, wait for the server's first words, hang up."""
        from app.transport.websocket import Wire

        try:
            wire = await Wire.dial(found.url, found.headers, found.subprotocols, self._seconds)
        except Refused as refused:
            return _refused(refused)
        try:
            async with asyncio.timeout(self._seconds):
                return await _greeted(wire, target)
        except TimeoutError:
            return Signs(words="it said nothing")
        except Refused as refused:
            return _refused(refused)
        finally:
            with contextlib.suppress(Refused):
                await wire.hang_up()


async def _greeted(wire: "Wire", target: Target) -> Signs:
    """The first words that matter: the session is there, or an error says why not. A server that says nothing
    is spoken to.
    """
    tongue = dialect.by_name(target.dialect)
    try:
        async with asyncio.timeout(SPEAK_FIRST_S):
            return await _first_words(wire, tongue)
    except TimeoutError:
        await wire.write(tongue.encode_client(UpdateSession(session=SessionConfig(type="realtime"))))
        return await _first_words(wire, tongue)


async def _first_words(wire: "Wire", tongue: dialect.Dialect) -> Signs:
    while True:
        text = await wire.read()
        said = scrubbed(tongue.decode_server(text))
        if isinstance(said, SessionCreated | SessionUpdated):
            return Signs(opened=True, dialect=dialect.detect(text) or tongue.NAME)
        if isinstance(said, ErrorSaid):
            return Signs(code=said.error.code or "", words=said.error.message)


def _refused(refused: Refused) -> Signs:
    """The signs of a session that was not to be had."""
    trouble = refused.trouble
    if isinstance(refused.__cause__, OSError):
        return _failed(refused.__cause__)
    if trouble.code == "unreachable" and "proxy" in trouble.detail:
        return Signs(failure="proxy", words=trouble.detail)
    status = trouble.detail.partition("HTTP ")[2][:3] if trouble.detail.startswith("HTTP ") else ""
    words = trouble.detail.partition(": ")[2] if status else trouble.detail
    return Signs(status=int(status or 0), code=trouble.code, words=words)


def _failed(error: Exception) -> Signs:
    """The signs of a connection that was not made."""
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    return Signs(failure=failure_of(reason), words=concealed(str(reason))[:200])


def _models(answer: IO[bytes]) -> tuple[str, ...]:
    """The names in a list of models; none where it is not one."""
    listing = as_object(any_json(answer.read(_LARGEST_LIST)))
    return tuple(str(one["id"]) for one in as_objects(listing.get("data")) if "id" in one)
