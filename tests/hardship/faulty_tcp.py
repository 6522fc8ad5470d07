"""A TCP relay between client and server with faults by dice: delays, resets, half-closed connections, stalls,
black holes, cut and flipped bytes. It knows no websocket.
"""

import asyncio
import contextlib
import random
import socket
import struct
from collections import Counter
from collections.abc import Sequence
from typing import Self

KINDS = ("delay", "drop", "reset", "half", "truncate", "stall", "blackhole", "refuse")
FLIP = "flip"
"""A flipped bit is for few schedules: it may turn any event into any other, so less can be asked of them."""
BYTES_BETWEEN = 30_000
"""How many bytes of one direction pass on average before the next fault."""
PAUSES_S = (0, 0, 0, 0.002, 0.02, 0.1)


class FaultyTcp:
    """A context manager; ``port`` is where the client is to connect. With ``clean`` set, no more faults."""

    def __init__(self, server: int, seed: int, kinds: Sequence[str]) -> None:
        self.kinds = tuple(kinds)
        self.clean = False
        self.used: Counter[str] = Counter()
        self.port = 0
        self._server = server
        self._seed = seed
        self._connections = 0
        self._tasks: set[asyncio.Task[None]] = set()
        self._writers: list[asyncio.StreamWriter] = []

    async def __aenter__(self) -> Self:
        self._listener = await asyncio.start_server(self._meet, "127.0.0.1", 0)
        self.port = self._listener.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._listener.close()
        for writer in self._writers:
            writer.transport.abort()
        for task in (running := tuple(self._tasks)):
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    async def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._connections += 1
        # Dice of its own for each direction of each connection: what one draws does not depend on how the
        # others come along, so a seed gives nearly the same schedule again.
        name = f"{self._seed} {self._connections}"
        self._writers.append(writer)
        if not self.clean and "refuse" in self.kinds and random.Random(name).random() < 0.4:
            self.used["refuse"] += 1
            writer.transport.abort()
            return
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._server)
        except OSError:
            writer.transport.abort()
            return
        self._writers.append(far_writer)
        self._relay(reader, far_writer, writer, random.Random(f"{name} up"))
        self._relay(far_reader, writer, far_writer, random.Random(f"{name} down"))

    def _relay(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        back: asyncio.StreamWriter,
        dice: random.Random,
    ) -> None:
        task = asyncio.get_running_loop().create_task(self._pump(reader, writer, back, dice))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _pump(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        back: asyncio.StreamWriter,
        dice: random.Random,
    ) -> None:
        left = _stretch(dice)
        try:
            while data := await reader.read(dice.choice((1_500, 20_000, 65_536))):
                left -= len(data)
                if not self.clean and "delay" in self.kinds:
                    await asyncio.sleep(dice.choice(PAUSES_S))
                if not self.clean and left < 0:
                    left = _stretch(dice)
                    kind = dice.choice(self.kinds)
                    self.used[kind] += 1
                    found = await _fault(kind, data, writer, back, dice)
                    if found is None:
                        return
                    data = found
                writer.write(data)
                await writer.drain()
            if writer.can_write_eof():
                writer.write_eof()
        except OSError:
            writer.transport.abort()


def _stretch(dice: random.Random) -> float:
    return dice.expovariate(1 / BYTES_BETWEEN) + 300


async def _fault(
    kind: str, data: bytes, writer: asyncio.StreamWriter, back: asyncio.StreamWriter, dice: random.Random
) -> bytes | None:
    """What is to be passed on instead of ``data``; None: the connection is gone, or will be."""
    match kind:
        case "drop":
            if dice.random() < 0.5:
                _reset(writer)
            writer.close()
            back.transport.abort()
        case "reset":
            _reset(writer)
            _reset(back)
        case "half":
            writer.write(data)
            await writer.drain()
            with contextlib.suppress(OSError):
                writer.write_eof()
            await asyncio.sleep(dice.uniform(0.1, 1.5))
            back.transport.abort()
        case "truncate":
            writer.write(data[: len(data) // 2])
            await writer.drain()
            writer.close()
            back.close()
        case "blackhole":
            await asyncio.sleep(dice.uniform(1, 3))
            writer.transport.abort()
            back.transport.abort()
        case "stall":
            await asyncio.sleep(dice.uniform(0.5, 3))
            return data
        case "flip":
            flipped = bytearray(data)
            flipped[dice.randrange(len(flipped))] ^= 1 << dice.randrange(8)
            return bytes(flipped)
        case _:  # "delay" and "refuse" have had their turn
            return data
    return None


def _reset(writer: asyncio.StreamWriter) -> None:
    """End with RST instead of FIN (Linux socket(7), SO_LINGER with a time of 0)."""
    found = writer.get_extra_info("socket")
    if found is not None:
        with contextlib.suppress(OSError):
            found.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
