"""The practice server's door: listens on this machine alone and runs one engine per connection.

What an event means is the engine's business, and how its orders are worked the runtime's.
"""

import asyncio
import logging
import threading
from collections.abc import Callable, Sequence
from http import HTTPStatus
from urllib.parse import parse_qs

from msgspec import UNSET
from websockets import ServerConnection, Subprotocol
from websockets.asyncio.server import serve as websockets_serve
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from app.protocol import beta, ga
from app.protocol.dialect import Dialect
from app.protocol.messages import ErrorSaid, ServerMessage, SessionConfig
from app.server import rest_api
from app.server.client_secrets import ClientSecrets, Secret, allowed_origin, token_of
from app.server.engine.engine import Engine, configured, local_time
from app.server.engine.session_context import Outs
from app.server.engine.session_rules import LIFETIME_S, MODEL, first_session, first_transcription_session
from app.server.errors import Refusal
from app.server.http_frontend import Front, Head
from app.server.ids import random_ids
from app.server.malloc import give_back, one_arena
from app.server.runtime.runtime import Parts, Runtime
from app.server.runtime.worker import PREFIX, let_threads_end
from app.server.work import Close, Result

log = logging.getLogger(__name__)
LARGEST_FRAME = 32 * 1024 * 1024
CLOSING_S = 0.8
"""How long a client may take to answer the close of its connection."""
LAST_CALLS_S = 0.5
"""How long the end waits for threads that are inside a native library."""
NAMING_S = 10.0
"""How long a client that came without a credential may take to name its secret."""
UNNAMED = 3000
"""The service's close code for a credential that it does not know."""
WAITING_FRAMES = 64
"""Events that may wait for a slow client before reading and answering wait for it."""
BETA_SUBPROTOCOL = "openai-beta.realtime-v1"
Ready = Callable[[str, int], None]
"""Told the URL (``ws://127.0.0.1:PORT/v1/realtime``) and the port, as soon as clients may come."""


class Door:
    """What all connections of one server share."""

    def __init__(self, secrets: ClientSecrets, parts: Parts, lifetime_s: int) -> None:
        self._secrets = secrets
        self._parts = parts
        self._lifetime_s = lifetime_s
        self._vad_here = parts.vad().available
        self._open: set[ServerConnection] = set()

    # ----------------------------------------------------------------------------- the handshake

    def look(self, _connection: ServerConnection, request: Request) -> Response | None:
        """The answer to a GET request that websockets could read; None lets the handshake go on."""
        answer = self._get(request.path, list(request.headers.raw_items()))
        return None if answer is None else _response(answer)

    def plain(self, method: str, target: str, headers: Head, body: bytes) -> rest_api.HttpAnswer:
        """The answer to any other request."""
        if method == "POST":
            return self._post(target, headers, body)
        if method not in ("GET", "HEAD"):
            return rest_api.bad_method(method)
        return self._get(target, headers) or rest_api.bad_handshake()

    def _get(self, target: str, headers: Head) -> rest_api.HttpAnswer | None:
        path, token = rest_api.path_of(target), token_of(headers, target)
        if not allowed_origin(*_all(headers, "origin")):
            return rest_api.bad_origin()
        if not path.endswith(("/realtime", "/models")):
            return rest_api.not_found(target)
        upgrades = "websocket" in (value.lower() for value in _all(headers, "upgrade"))
        if not token and upgrades and path.endswith("/realtime") and self._secrets.may_be_said():
            return None  # a web page, which can set no header: `meet` reads the secret from its first event
        if not self._secrets.opens(token):
            return rest_api.no_credential(token)
        if path.endswith("/models"):
            return rest_api.models(int(local_time().timestamp()))
        return None if upgrades else rest_api.upgrade()

    def _post(self, target: str, headers: Head, body: bytes) -> rest_api.HttpAnswer:
        if not allowed_origin(*_all(headers, "origin")):
            return rest_api.bad_origin()
        old = rest_api.path_of(target).endswith("/sessions")
        first = self._first(beta if old else ga, MODEL)
        return rest_api.post(target, token_of(headers, target), body, self._secrets, first)

    def _first(self, dialect: Dialect, model: str) -> SessionConfig:
        now_s = int(local_time().timestamp())
        return first_session(
            random_ids("sess"),
            model,
            now_s,
            beta=dialect.NAME == "beta",
            lifetime_s=self._lifetime_s,
            vad_here=self._vad_here,
        )

    def session(self, request: Request, dialect: Dialect, secret: Secret | None) -> SessionConfig:
        """The session that this client starts with: by its query and by the secret that it came with."""
        query = parse_qs(request.path.partition("?")[2])
        if query.get("intent") == ["transcription"]:
            session = first_transcription_session(
                random_ids("sess"), int(local_time().timestamp()), self._lifetime_s, self._vad_here
            )
        else:
            asked = query.get("model") or query.get("deployment") or [MODEL]
            session = self._first(dialect, asked[0])
        if secret is not None and secret.session is not None:
            with_secret = configured(secret.dialect, session, secret.session)
            session = session if isinstance(with_secret, Refusal) else with_secret
        return session

    # ----------------------------------------------------------------------------- a connection

    async def meet(self, connection: ServerConnection) -> None:
        """Serve one client, from session.created until it goes."""
        request = connection.request
        assert request is not None
        self._open.add(connection)
        token = token_of(request.headers.raw_items(), request.path)
        first: str | bytes | None = None
        try:
            secret = self._secrets.secret(token)
            if not token:
                first = await _first_frame(connection)
                secret = self._secrets.said(first)
                if secret is None:
                    await _turn_away(connection)
                    return
            dialect = dialect_of(request, secret)
            async with asyncio.TaskGroup() as tasks:
                session = self.session(request, dialect, secret)
                deployed = "deployment" in parse_qs(request.path.partition("?")[2])
                line = ClientConnection(connection, dialect, session, self._parts, tasks, deployed)
                try:
                    await line.talk(self._lifetime_s, first)
                finally:  # before the group's own end, which waits for the tasks that this cancels
                    line.stop()
        except* ConnectionClosed as closed:
            log.debug("connection closed: %s", closed.exceptions[0])
        finally:
            self._open.discard(connection)
            give_back()

    def abort(self) -> None:
        """Drop the connections that are left: to a client that reads nothing not even a close can be sent."""
        for connection in self._open:
            connection.transport.abort()


class ClientConnection:
    """One connection: reads frames, hands orders to the runtime, writes events in the engine's order."""

    def __init__(
        self,
        connection: ServerConnection,
        dialect: Dialect,
        session: SessionConfig,
        parts: Parts,
        tasks: asyncio.TaskGroup,
        deployed: bool,
    ) -> None:
        self._connection = connection
        self._dialect = dialect
        self._outbox: asyncio.Queue[str | Close] = asyncio.Queue()
        self._room_to_write = asyncio.Event()
        self._room_to_write.set()
        self._runtime = Runtime(parts, tasks, self._report, self._drained)
        self._engine = Engine(
            dialect,
            session,
            ids=random_ids,
            clock=local_time,
            vad_here=self._runtime.vad_here,
            deployed=deployed,
        )
        self._writer = tasks.create_task(self._write())
        self._timer: asyncio.TimerHandle | None = None

    async def talk(self, lifetime_s: int, first: str | bytes | None = None) -> None:
        """Read until the client goes. ``first``: a frame that has been read already."""
        self._timer = asyncio.get_running_loop().call_later(lifetime_s, self._expire, lifetime_s // 60)
        self._perform(self._engine.opening())
        if first is not None:
            self._perform(self._engine.frame(first))
        async for frame in self._connection:
            self._perform(self._engine.frame(frame))
            await self._drained()

    def stop(self) -> None:
        """Cancel whatever is still going on."""
        if self._timer is not None:
            self._timer.cancel()
        self._writer.cancel()
        self._runtime.stop()

    async def _drained(self) -> None:
        await self._room_to_write.wait()

    def _report(self, result: Result) -> None:
        self._perform(self._engine.result(result))

    def _expire(self, minutes: int) -> None:
        self._perform(self._engine.expire(minutes))

    def _perform(self, outs: Outs) -> None:
        # Without awaiting: frames, results and timers all come here, and what one of them caused must not be
        # mixed with what another caused. Backpressure is therefore a flag that the producers wait for.
        for out in outs:
            if isinstance(out, ServerMessage):
                text = self._dialect.encode_server(out)
                if text:
                    self._outbox.put_nowait(text)
            elif isinstance(out, Close):
                self._outbox.put_nowait(out)
            else:
                self._runtime.do(out)
        if self._outbox.qsize() > WAITING_FRAMES:
            self._room_to_write.clear()

    async def _write(self) -> None:
        while True:
            text = await self._outbox.get()
            if isinstance(text, Close):
                await self._connection.close(text.code, text.reason)
                return
            await self._connection.send(text)
            if self._outbox.qsize() <= WAITING_FRAMES:
                self._room_to_write.set()


def _all(headers: Head, wanted: str) -> list[str]:
    return [value for name, value in headers if name.lower() == wanted]


def _response(answer: rest_api.HttpAnswer) -> Response:
    body = answer.text()
    headers = Headers(
        {"Content-Type": rest_api.JSON, "Content-Length": str(len(body)), "Connection": "close"}
    )
    return Response(answer.status, HTTPStatus(answer.status).phrase, headers, body)


def dialect_of(request: Request, secret: Secret | None) -> Dialect:
    """What the handshake asks for: the beta by its header, its subprotocol or an address of Azure's preview,
    which has no ``/v1``; else what the secret was minted for.
    """
    headers = request.headers
    asks_beta = (
        any("realtime=v1" in value for value in headers.get_all("OpenAI-Beta"))
        or any(BETA_SUBPROTOCOL in value for value in headers.get_all("Sec-WebSocket-Protocol"))
        or rest_api.path_of(request.path).endswith("/openai/realtime")
    )
    if asks_beta:
        return beta
    return ga if secret is None else secret.dialect


async def _first_frame(connection: ServerConnection) -> str | bytes:
    """What a client says first, "" if it says nothing."""
    try:
        async with asyncio.timeout(NAMING_S):
            return await connection.recv()
    except TimeoutError:
        return ""


async def _turn_away(connection: ServerConnection) -> None:
    """Refuse a client that came without a credential and named no secret."""
    refusal = rest_api.unnamed()
    said = ErrorSaid(event_id=random_ids("event"), error=refusal.problem(UNSET))
    await connection.send(beta.encode_server(said))
    await connection.close(UNNAMED, f"{refusal.kind}.{refusal.code}")


def choose_subprotocol(_connection: ServerConnection, offered: Sequence[Subprotocol]) -> Subprotocol | None:
    """``realtime`` when it is offered; a client that offers none, or others, is welcome too."""
    return Subprotocol("realtime") if "realtime" in offered else None


async def serve(
    *,
    credential: str,
    ready: Ready,
    parts: Parts,
    stop: asyncio.Event,
    host: str = "127.0.0.1",
    port: int = 0,
    lifetime_s: int = LIFETIME_S,
) -> None:
    """Serve until ``stop`` is set; then every client gets close code 1001. Port 0 takes a free one."""
    one_arena()
    door = Door(ClientSecrets(credential, lambda: local_time().timestamp()), parts, lifetime_s)

    class Entrance(Front):
        answer_plain = staticmethod(door.plain)

    async with websockets_serve(
        door.meet,
        host,
        port,
        process_request=door.look,
        select_subprotocol=choose_subprotocol,
        create_connection=Entrance,
        max_size=LARGEST_FRAME,
        compression=None,
        server_header=None,
        close_timeout=CLOSING_S,
    ) as server:
        bound = int(server.sockets[0].getsockname()[1])
        threading.Thread(target=parts.warm_up, name=f"{PREFIX}warm-up", daemon=True).start()
        ready(f"ws://{host}:{bound}/v1/realtime", bound)
        await stop.wait()
        # Leaving the block closes every connection and waits for it; a client that is stuck gets no longer.
        asyncio.get_running_loop().call_later(CLOSING_S, door.abort)
    let_threads_end(LAST_CALLS_S)
