"""A dialect on a wire: sends messages in order, reports what the server says; it decides nothing and never
retries.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from app.core.messages.events.credential_events import DialectFound
from app.core.messages.events.line_events import LineLost, LineUp, ServerSaid
from app.core.messages.ports import Report
from app.core.values.problems import Trouble
from app.core.values.values import Target
from app.protocol import dialect
from app.protocol.messages import ClientMessage, FromServer, SessionCreated, SessionUpdated, Unknown
from app.steady_clock import CLOCK
from app.transport.address import Address
from app.transport.reasons import Refused
from app.transport.scrubbing import Scrubber

if TYPE_CHECKING:
    from app.transport.websocket import Wire

_log = logging.getLogger(__name__)

Resolve = Callable[[Target], Awaitable[Address]]

# The longest take, ten minutes that waited for the line, is 600 appends and 38 MB as text: it fits in at
# once. A line that is dead is found out by its pings before.
MOST_MESSAGES = 2_000
MOST_BYTES = 64 * 1024 * 1024
# A burst is worked off in slices of this length, so that keys and paint come in between.
SLICE_SECONDS = 0.004
# What is queued when we hang up has this long to leave.
FAREWELL_SECONDS = 2.0
UNKNOWN_EVENT = "unknown event "
"""What a line of the log begins with that names such an event; only the name: the rest may be private."""
MOST_UNKNOWN = 50


@dataclass(slots=True, eq=False)
class _Outbox:
    """Messages on their way out, in order, and what wakes the writer."""

    messages: deque[str] = field(default_factory=deque)
    bytes: int = 0
    ended: bool = False
    stir: asyncio.Event = field(default_factory=asyncio.Event)

    def put(self, text: str) -> bool:
        """Queue it; False when it does not fit any more."""
        if len(self.messages) >= MOST_MESSAGES or self.bytes + len(text) > MOST_BYTES:
            return False
        self.messages.append(text)
        self.bytes += len(text)
        self.stir.set()
        return True

    def end(self) -> None:
        """Nothing follows: the writer hangs up when the queue is empty."""
        self.ended = True
        self.stir.set()

    async def take(self) -> str | None:
        """The next message, or None at the end."""
        while not self.messages:
            if self.ended:
                return None
            self.stir.clear()
            await self.stir.wait()
        text = self.messages.popleft()
        self.bytes -= len(text)
        return text


class _Call:
    """One dial and what came of it. ``silent``: nothing is reported any more."""

    def __init__(self, target: Target, report: Report, resolve: Resolve) -> None:
        self.outbox = _Outbox()
        self.up = False
        self.silent = False
        self._wire: Wire | None = None
        self._target = target
        self._report = report
        self._resolve = resolve
        self._tongue = dialect.by_name(target.dialect)
        self._judged = False
        self._unknown: set[str] = set()
        self._scrubber = Scrubber()

    def send(self, message: ClientMessage) -> None:
        """Queue a message; a full queue loses the line."""
        if not self.up or self.silent or not (text := self._tongue.encode_client(message)):
            return
        if self._wire is not None and not self.outbox.messages and self._wire.write_now(text):
            return  # nothing older waits, so the order is kept
        if not self.outbox.put(text):
            self.lose(Trouble("too_slow", f"{len(self.outbox.messages)} messages wait to be sent"))
            if self._wire is not None:
                self._wire.drop()  # there is no room for a farewell either

    def lose(self, trouble: Trouble) -> None:
        """Report the loss, once, and end the call."""
        if not self.silent:
            self._pass_on(self._scrubber.rest())
            self.silent = True
            _log.info("line to %s lost: %s (%s)", self._target.name, trouble.code, trouble.detail)
            self._report(LineLost(trouble=trouble))
        self.outbox.end()

    async def run(self) -> None:
        """Dial, talk, hang up."""
        try:
            found = await self._resolve(self._target)
            from app.transport.websocket import Wire  # websockets and all it loads: not before it is needed

            wire = self._wire = await Wire.dial(found.url, found.headers, found.subprotocols)
        except Refused as refused:
            self.lose(refused.trouble)
            return
        try:
            if not self.silent:
                self.up = True
                _log.info("line to %s is up", self._target.name)
                self._report(LineUp())
            await self._talk(wire)
        except BaseException:  # cancelled, or a fault of ours: either way nobody will close it
            wire.drop()
            raise

    async def _talk(self, wire: "Wire") -> None:
        """Read until the line is gone or we hang up. The reader goes on meanwhile, or no close frame would
        come in.
        """
        writer = asyncio.get_running_loop().create_task(self._write(wire), name="link writer")
        try:
            await self._read(wire)
        except Refused as refused:
            self.lose(refused.trouble)
        finally:
            self.up = False
            self.outbox.end()
            self.outbox.messages.clear()
            await _ended(writer)

    async def _read(self, wire: "Wire") -> None:
        loop = asyncio.get_running_loop()
        until = loop.time() + SLICE_SECONDS
        while True:
            text = await wire.read()
            message = self._tongue.decode_server(text)
            if not self._judged and isinstance(message, SessionCreated | SessionUpdated):
                self._judge(text)
            self._pass_on(self._scrubber.clean(message))
            if loop.time() >= until:
                await asyncio.sleep(0)
                until = loop.time() + SLICE_SECONDS

    def _pass_on(self, messages: tuple[FromServer, ...]) -> None:
        for message in messages:
            if not self.silent:
                self._report(ServerSaid(message=self._noted(message), at=CLOCK.now()))

    def _judge(self, text: str | bytes) -> None:
        """What the server says counts, not what we were told. Its first session may not show the dialect, and
        other events may come before it.
        """
        spoken = dialect.detect(text)
        if spoken is None:
            return
        self._judged = True
        self._tongue = dialect.by_name(spoken)
        if spoken != self._target.dialect and not self.silent:
            self._report(DialectFound(dialect=spoken))

    def _noted(self, message: FromServer) -> FromServer:
        """The message; the name of one that nobody knows goes into the log, for `pressel doctor`."""
        seen = self._unknown
        if isinstance(message, Unknown) and message.name not in seen and len(seen) < MOST_UNKNOWN:
            seen.add(message.name)
            _log.info("%s%r", UNKNOWN_EVENT, message.name[:80])
        return message

    async def _write(self, wire: "Wire") -> None:
        try:
            while (text := await self.outbox.take()) is not None:
                await wire.write(text)
        except Refused:
            return  # the reader hears of it too, and knows why
        await wire.hang_up()


class Link:
    """Implements the port ``Line``. ``resolve`` finds URL and credential of a target and may raise
    Refused.
    """

    def __init__(
        self, report: Report, resolve: Resolve, afterwards: Callable[[], Awaitable[None]] | None = None
    ) -> None:
        """``afterwards`` is awaited at the end of ``close``: what a resolver has started may be ended
        there.
        """
        self._report = report
        self._resolve = resolve
        self._afterwards = afterwards
        self._call: _Call | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._present: asyncio.Task[None] | None = None

    def dial(self, target: Target) -> None:
        """Begin to connect; an open line is replaced in silence."""
        self.hang_up()
        call = self._call = _Call(target, self._report, self._resolve)
        task = self._present = asyncio.get_running_loop().create_task(
            call.run(), name=f"link to {target.name}"
        )
        self._tasks.add(task)
        task.add_done_callback(partial(self._over, call))

    def send(self, message: ClientMessage) -> None:
        """Queue a message; without a line it is dropped."""
        if self._call is not None:
            self._call.send(message)

    def hang_up(self) -> None:
        """Begin to close with 1000, after what is queued; nothing is reported for it."""
        call, self._call = self._call, None
        task, self._present = self._present, None
        if call is None or task is None or task.done():
            return
        call.silent = True
        call.outbox.end()
        if call.up:
            asyncio.get_running_loop().call_later(FAREWELL_SECONDS, task.cancel)
        else:
            task.cancel()

    async def close(self) -> None:
        """Hang up and wait until every connection of ours is closed."""
        self.hang_up()
        if self._tasks:
            await asyncio.wait(self._tasks)
        if self._afterwards is not None:
            await self._afterwards()

    def _over(self, call: _Call, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and isinstance(error := task.exception(), Exception):
            # Whoever waits for this line would wait for ever.
            call.lose(Trouble("line_failed", type(error).__name__))
            task.get_loop().call_exception_handler(
                {"message": "the link failed", "exception": error, "task": task}
            )


async def _ended(task: asyncio.Task[None]) -> None:
    """Wait for the writer; a fault in it comes out here."""
    task.cancel()
    await asyncio.wait([task])
    if not task.cancelled():
        task.result()
