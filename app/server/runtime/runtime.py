"""Works the engine's orders with ear, voice and detector in threads of their own, and the mind on the loop.

Each part has one thread per connection, so its calls keep their order. Sound goes to the ear in short slices,
because a recogniser may hold the GIL for the whole of a call, and the loop with it.
"""

import asyncio
import logging
import threading
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from typing import TypeVar

from app.protocol.pcm import BYTES_PER_MS
from app.server.part_ports import (
    Answer,
    CallTool,
    Ear,
    Mind,
    PartBroke,
    Pause,
    PlayTake,
    Recognised,
    Vad,
    Voice,
)
from app.server.runtime.pace import Pace
from app.server.runtime.worker import Worker, attempt
from app.server.work import (
    Called,
    DropTake,
    FinishTake,
    Hear,
    Order,
    ReplyEnded,
    ReplyFailed,
    Result,
    Spoke,
    StartReply,
    StartVad,
    StopReply,
    TakeFailed,
    TakeHeard,
    WakeLater,
    Watch,
    Watched,
    WatchFailed,
    Woken,
    Wrote,
)

log = logging.getLogger(__name__)
T = TypeVar("T")
SLICE = 40 * BYTES_PER_MS
"""Bytes of sound in one call of ear or detector."""
SPOKEN_SLICE = 100 * BYTES_PER_MS
PATIENCE_S = {"ear": 20.0, "vad": 10.0, "voice": 10.0}
"""Seconds after which a part that has not come back from one call is given up, together with its thread."""


def _nothing() -> None:
    """What measuring parts have to load."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Factories of the parts, called once per connection."""

    ear: Callable[[], Ear]
    mind: Callable[[], Mind]
    voice: Callable[[], Voice]
    vad: Callable[[], Vad]
    warm_up: Callable[[], None] = _nothing
    """Loads what is slow to load; called once in a thread as soon as clients may come."""


class Runtime:
    """The parts of one connection at work. ``report`` takes results, on the loop; ``drained`` waits while the
    client is slow to read.
    """

    def __init__(
        self,
        parts: Parts,
        tasks: asyncio.TaskGroup,
        report: Callable[[Result], None],
        drained: Callable[[], Awaitable[None]],
    ) -> None:
        self._parts = parts
        self._ear, self._mind, self._vad = parts.ear(), parts.mind(), parts.vad()
        self._blind = False
        # Looking for a voice may take a second and start programs, so it is done in the voice's own thread.
        self._voice = cache(parts.voice)
        self._tasks = tasks
        self._report = report
        self._drained = drained
        self._loop = asyncio.get_running_loop()
        self._workers = {name: Worker(name) for name in ("ear", "voice", "vad")}
        self._jobs: dict[str, asyncio.Queue[Order]] = {"ear": asyncio.Queue(), "vad": asyncio.Queue()}
        self._replies: dict[str, asyncio.Task[None]] = {}
        self._timers: list[asyncio.TimerHandle] = []
        self._take = ""
        self._sound: dict[str, bytearray] = {}
        self._running = [
            tasks.create_task(self._work("ear", self._hear)),
            tasks.create_task(self._work("vad", self._watch)),
        ]

    @property
    def vad_here(self) -> bool:
        return self._vad.available

    def do(self, order: Order) -> None:
        """Begin to work an order, without waiting."""
        match order:
            case Hear() | FinishTake() | DropTake():
                self._jobs["ear"].put_nowait(order)
            case StartVad() | Watch():
                self._jobs["vad"].put_nowait(order)
            case StartReply():
                self._replies[order.response_id] = self._tasks.create_task(self._reply(order))
            case StopReply():
                reply = self._replies.pop(order.response_id, None)
                if reply is not None:
                    reply.cancel()
            case WakeLater():
                woken = Woken(order.name)
                self._timers.append(self._loop.call_later(order.seconds, self._report, woken))

    def stop(self) -> None:
        """End all work; threads end after the call that they are in."""
        for timer in self._timers:
            timer.cancel()
        for task in (*self._running, *self._replies.values()):
            task.cancel()
        # In the ear's own thread, behind whatever it still does there: no call of it may overlap another.
        self._workers["ear"].call(self._ear.cancel)
        for worker in self._workers.values():
            worker.stop()

    # ----------------------------------------------------------------------------- ear and detector

    async def _work(self, name: str, do: Callable[[Order], Awaitable[None]]) -> None:
        while True:
            await do(await self._jobs[name].get())

    async def _in(self, name: str, call: Callable[[], T]) -> T:
        return await self._patiently(name, self._workers[name].call(call))

    async def _patiently(self, name: str, result: Awaitable[T]) -> T:
        """Wait, but not for ever: PartBroke when the part hangs. The next call gets a new part."""
        # A thread cannot be stopped, only left behind. Several calls may wait in the same one (a voice's
        # slices), so only the first that loses patience replaces it.
        worker = self._workers[name]
        try:
            async with asyncio.timeout(PATIENCE_S[name]):
                return await result
        except TimeoutError:
            if worker is self._workers[name]:
                self._replace(name)
            raise PartBroke(f"the {name} did not answer within {PATIENCE_S[name]:g} seconds") from None

    def _replace(self, name: str) -> None:
        hung, self._workers[name] = self._workers[name], Worker(name)
        if name == "ear":
            # Should the thread come back after all, it returns the shared decoders.
            hung.call(self._ear.cancel)
            self._ear = self._parts.ear()
        elif name == "vad":
            self._vad = self._parts.vad()
        hung.stop()

    async def _hear(self, order: Order) -> None:
        try:
            match order:
                case Hear(take, pcm):
                    await self._hear_more(take, pcm)
                case FinishTake(take):
                    self._report(TakeHeard(take, await self._finish(take)))
                case DropTake(take):
                    self._sound.pop(take, None)
                    if take == self._take:
                        self._take = ""
                        await self._in("ear", self._ear.cancel)
        except PartBroke as error:
            log.exception("the ear broke down")
            self._take = ""
            if isinstance(order, FinishTake):
                self._sound.pop(order.take, None)
                self._report(TakeFailed(order.take, str(error)))

    async def _hear_more(self, take: str, pcm: bytes) -> None:
        """The ear has one utterance at a time: a take that another interrupted is heard from its start."""
        kept = self._sound.setdefault(take, bytearray())
        kept += pcm
        if take == self._take:
            await self._hear_slices(pcm)
        else:
            self._take = take
            await self._in("ear", self._ear.start)
            await self._hear_slices(bytes(kept))

    async def _finish(self, take: str) -> Recognised:
        if take != self._take:
            await self._hear_more(take, b"")
        self._take = ""
        del self._sound[take]
        return await self._in("ear", self._ear.finish)

    async def _hear_slices(self, pcm: bytes) -> None:
        for start in range(0, len(pcm), SLICE):
            await self._in("ear", partial(self._ear.feed, pcm[start : start + SLICE]))

    async def _watch(self, order: Order) -> None:
        try:
            await self._look(order)
        except PartBroke as error:
            log.exception("the speech detector broke down")
            self._blind = True
            self._report(WatchFailed(str(error)))

    async def _look(self, order: Order) -> None:
        match order:
            case StartVad(_, threshold, prefix, silence):
                self._blind = False
                await self._in("vad", lambda: self._vad.start(threshold, prefix, silence))
            case Watch(epoch, pcm) if not self._blind:
                for start in range(0, len(pcm), SLICE):
                    piece = pcm[start : start + SLICE]
                    edges = await self._in("vad", partial(self._vad.feed, piece))
                    self._report(Watched(epoch, len(piece), edges))

    # ----------------------------------------------------------------------------- mind and voice

    async def _reply(self, order: StartReply) -> None:
        try:
            answer = order.answer or attempt(partial(self._mind.answer, order.question))
            await self._say(order, answer)
        except PartBroke as error:
            log.exception("mind or voice broke down")
            result: Result = ReplyFailed(order.response_id, str(error))
        else:
            result = ReplyEnded(order.response_id, answer.later)
        self._replies.pop(order.response_id, None)
        self._report(result)

    async def _say(self, order: StartReply, answer: Answer) -> None:
        pace = Pace()
        written = ""
        for piece in answer.pieces:
            if isinstance(piece, CallTool):
                self._report(Called(order.response_id, piece.name, piece.arguments))
                continue
            if not isinstance(piece, Pause):
                self._report(Wrote(order.response_id, (written and f" {piece.text}") or piece.text))
                written += piece.text
            if not order.aloud:
                continue
            if isinstance(piece, Pause):
                await self._play(order, bytes(piece.ms * BYTES_PER_MS), pace)
            elif isinstance(piece, PlayTake):
                await self._play(order, piece.pcm, pace)
            else:
                await self._speak(order, piece.text, pace)

    async def _play(self, order: StartReply, pcm: bytes, pace: Pace) -> None:
        for start in range(0, len(pcm), SPOKEN_SLICE):
            await self._send(order, pcm[start : start + SPOKEN_SLICE], pace)

    async def _speak(self, order: StartReply, text: str, pace: Pace) -> None:
        """Send slices at their pace. The voice runs ahead, so that another response can have it soon."""
        slices: asyncio.Queue[bytes | None] = asyncio.Queue()
        stopped = threading.Event()

        def make() -> None:
            spoken: Iterator[bytes] = iter(self._voice().speak(text, voice=order.voice, speed=order.speed))
            try:
                for pcm in spoken:
                    if stopped.is_set():
                        break
                    self._loop.call_soon_threadsafe(slices.put_nowait, pcm)
            finally:  # closing the generator stops the speech program; not every voice is a generator
                close = getattr(spoken, "close", None)
                if close is not None:
                    close()

        made = self._workers["voice"].call(make)
        # Both ways lead through the loop's queue of callbacks, so the end comes behind the last slice.
        made.add_done_callback(lambda _: slices.put_nowait(None))
        try:
            while (pcm := await self._patiently("voice", slices.get())) is not None:
                await self._send(order, pcm, pace)
            await made  # raises what the voice broke with
        finally:
            stopped.set()

    async def _send(self, order: StartReply, pcm: bytes, pace: Pace) -> None:
        self._report(Spoke(order.response_id, pcm))
        await self._drained()
        await asyncio.sleep(pace.pause_s(len(pcm) / BYTES_PER_MS, self._loop.time()))
