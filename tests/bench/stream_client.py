"""One client in a process of its own: our whole core or the openai SDK, on qasync; prints one JSON line."""

import asyncio
import json
import os
import resource
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qasync
from PySide6.QtCore import QCoreApplication

LATENCY: list[float] = []


def late(event_id: str) -> None:
    """Note how old an event is, by the time in its id."""
    LATENCY.append((time.monotonic_ns() - int(event_id.removeprefix("event_"))) / 1e6)


async def ours(url: str, key: str) -> float:
    """Session, update and link with a loudspeaker that only counts; seconds of CPU of the answer."""
    from app.core import events as e
    from app.core.settings import Settings
    from app.core.values import Target
    from app.protocol import messages as m
    from app.session import Hands, Session
    from app.transport.address import Address
    from app.transport.link import Link
    from tests.helpers.fakes import FakeDevices, FakeKeeper, FakeMicrophone, FakeSpeaker, FakeToolbox

    session = Session()
    done = asyncio.get_running_loop().create_future()
    begun = 0.0
    last = ""

    class Loudspeaker(FakeSpeaker):
        def play(self, item_id: str, content_index: int, pcm: bytes) -> None:
            late(last)

    def hear(event: object) -> None:
        nonlocal begun, last
        if isinstance(event, e.ServerSaid) and isinstance(event.message, m.ServerMessage):
            last = event.message.event_id
            if isinstance(event.message, m.ResponseCreated):
                begun = time.process_time()
            elif isinstance(event.message, m.ResponseDone) and not done.done():
                done.set_result(time.process_time())

    async def resolve(_: Target) -> Address:
        return Address(url=url, headers=(("Authorization", f"Bearer {key}"),))

    report = session.dispatch
    hands = Hands(
        Link(report, resolve),
        FakeMicrophone(report),
        Loudspeaker(report),
        FakeDevices(report),
        FakeKeeper(),
        FakeToolbox(),
    )
    session.attach(hands)
    session.listen(hear)
    session.dispatch(e.Started(settings=Settings(), target=Target(url=url, name="bench")))
    session.dispatch(e.TextEntered(text="go"))
    ended: float = await asyncio.wait_for(done, 60)
    await session.close()
    return ended - begun


async def sdk(url: str, key: str) -> float:
    """The openai package's own client, doing the least that a client can do with an answer."""
    import base64

    from openai import AsyncOpenAI

    client = AsyncOpenAI(api_key=key, websocket_base_url=url.split("/realtime")[0])
    query = {"mode": "paced"} if "mode=paced" in url else {}
    heard = 0
    begun = 0.0
    async with client.realtime.connect(model="gpt-realtime", extra_query=query) as connection:
        await connection.response.create()
        async for event in connection:
            if event.type == "response.created":
                begun = time.process_time()
            elif event.type == "response.output_audio.delta":
                heard += len(base64.b64decode(event.delta))
                late(event.event_id)
            elif event.type == "response.done":
                break
    return time.process_time() - begun


def main() -> None:
    """``stream_client ours|sdk PORT blast|paced``."""
    who, port, mode = sys.argv[1:4]
    url = f"ws://127.0.0.1:{port}/v1/realtime?model=gpt-realtime&mode={mode}"
    application = QCoreApplication([])
    loop = qasync.QEventLoop(application)
    with loop:
        seconds = loop.run_until_complete({"ours": ours, "sdk": sdk}[who](url, "bench"))
    LATENCY.sort()
    figures = {
        "cpu": seconds,
        "p50": LATENCY[len(LATENCY) // 2],
        "p99": LATENCY[int(len(LATENCY) * 0.99)],
        "rss": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
