"""A websocket relay that duplicates, drops, swaps and garbles what the server says; what the client says is
passed on as it is.
"""

import asyncio
import contextlib
import json
import random
from collections import Counter
from typing import Self

from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

KINDS = ("dup", "dropframe", "garble", "cutframe", "swap", "binary", "array", "typeless", "nullfields")
SHARE = 0.08
"""How much of what the server says is spoilt."""
_RUBBISH = ("", '"', "}", "\\u0000", "9" * 30, "null", "[[[")
_PASSED_ON = ("authorization", "openai-beta")


class FaultyFrames:
    """A context manager; ``port`` is where the client is to connect. With ``clean`` set, no more faults."""

    kinds = KINDS

    def __init__(self, server: int, seed: int) -> None:
        self.clean = False
        self.used: Counter[str] = Counter()
        self.port = 0
        self._server = f"ws://127.0.0.1:{server}"
        self._seed = seed
        self._connections = 0

    async def __aenter__(self) -> Self:
        self._listener = await serve(
            self._meet, "127.0.0.1", 0, compression=None, max_size=None, close_timeout=0.3
        )
        self.port = next(iter(self._listener.sockets)).getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._listener.close()
        await self._listener.wait_closed()

    async def _meet(self, client: ServerConnection) -> None:
        self._connections += 1
        request = client.request
        assert request is not None
        async with connect(
            self._server + request.path,
            additional_headers=[
                (name, value) for name, value in request.headers.raw_items() if name.lower() in _PASSED_ON
            ],
            compression=None,
            max_size=None,
            proxy=None,
            close_timeout=0.3,
        ) as server:
            await asyncio.gather(_up(client, server), self._down(server, client))

    async def _down(self, server: ClientConnection, client: ServerConnection) -> None:
        dice = random.Random(f"{self._seed} {self._connections}")
        held: list[str | bytes] = []
        with contextlib.suppress(ConnectionClosed):
            async for said in server:
                passed: list[str | bytes] = [said]
                if not self.clean and dice.random() < SHARE:
                    kind = dice.choice(KINDS)
                    self.used[kind] += 1
                    if kind == "swap" and not held:
                        held = passed
                        continue
                    passed = _spoilt(kind, str(said), dice)
                for one in passed + held:
                    await client.send(one)
                held = []
            await client.close()


async def _up(client: ServerConnection, server: ClientConnection) -> None:
    with contextlib.suppress(ConnectionClosed):
        async for said in client:
            await server.send(said)
        await server.close()


def _spoilt(kind: str, text: str, dice: random.Random) -> list[str | bytes]:
    """What arrives instead of this event."""
    match kind:
        case "dup":
            return [text, text]
        case "dropframe":
            return []
        case "garble":
            at = dice.randrange(len(text))
            return [text[:at] + dice.choice(_RUBBISH) + text[at + dice.randrange(5) :]]
        case "cutframe":
            return [text[: dice.randrange(len(text))]]
        case "binary":
            return [text.encode()]
        case "array":
            return [f"[{text}]"]
        case "typeless":
            event = json.loads(text)
            del event["type"]
            return [json.dumps(event)]
        case "nullfields":
            event = json.loads(text)
            spoilt = {name: None for name in event if name != "type" and dice.random() < 0.5}
            return [json.dumps(event | spoilt)]
        case _:
            return [text]
