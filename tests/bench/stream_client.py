"""One client in a process of its own, our whole core or the openai SDK, on qasync; prints one JSON line.

``stream_client ours|sdk PORT blast|paced``. CPU is counted from the first event of the first answer to the
last event of the last. Age is the time from sending an audio event until its sound is ready to be played.
"""

import asyncio
import base64
import json
import os
import resource
import sys
import time

from app.core.messages.effects.effect import Effect
from app.core.messages.events.event import Event
from app.core.messages.events.line_events import ServerSaid
from app.core.messages.events.program_events import Started
from app.core.messages.events.turn_events import TextEntered

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qasync
from PySide6.QtWidgets import QApplication

AGES: list[float] = []


def note(event_id: str) -> None:
    """Record the age of an event, from the time in its id."""
    AGES.append((time.monotonic_ns() - int(event_id.removeprefix("event_"))) / 1e6)


async def ours(url: str) -> float:
    """Session, update, dialect and link with a loudspeaker that only counts; returns seconds of CPU."""

    from app.core.settings.settings import Settings
    from app.core.values.values import Target
    from app.protocol import messages as m
    from app.session import Session
    from app.transport.address import Address
    from app.transport.link import Link
    from tests.bench.bench_hands import CountingSpeaker, hands

    session = Session()
    ended: asyncio.Future[float] = asyncio.get_running_loop().create_future()
    begun = 0.0
    last = ""

    class Loudspeaker(CountingSpeaker):
        """Counts samples and records the age of each event."""

        def play(self, item_id: str, content_index: int, pcm: bytes) -> None:
            """Record the moment."""
            super().play(item_id, content_index, pcm)
            note(last)

    def hear(event: Event | Effect) -> None:
        nonlocal begun, last
        if not isinstance(event, ServerSaid):
            return
        said = event.message
        if isinstance(said, m.AudioDelta):
            last = said.event_id
        elif isinstance(said, m.ResponseCreated):
            begun = begun or time.process_time()
        elif isinstance(said, m.Unknown) and said.name == "bench.end":
            ended.set_result(time.process_time())

    async def resolve(_: Target) -> Address:
        return Address(url)

    speaker = Loudspeaker(session.dispatch)
    session.attach(hands(session.dispatch, Link(session.dispatch, resolve), speaker))
    session.listen(hear)
    session.dispatch(Started(settings=Settings(), target=Target(url=url, name="bench")))
    session.dispatch(TextEntered(text="go"))
    spent = await asyncio.wait_for(ended, 90) - begun
    await session.close()
    assert speaker.bytes
    return spent


async def sdk(url: str) -> float:
    """The openai package's own client, doing the least that a client can do with an answer."""
    from openai import AsyncOpenAI

    client = AsyncOpenAI(
        api_key="bench", websocket_base_url=url.partition("/realtime")[0], base_url="http://127.0.0.1:9/v1"
    )
    query = {"mode": "paced" if "mode=paced" in url else "blast"}
    heard = 0
    begun = 0.0
    async with client.realtime.connect(model="gpt-realtime", extra_query=query) as connection:
        await connection.response.create()
        async for event in connection:
            kind: str = event.type
            if event.type == "response.output_audio.delta":
                heard += len(base64.b64decode(event.delta))
                note(event.event_id)
            elif kind == "response.created":
                begun = begun or time.process_time()
            elif kind == "bench.end":
                break
        spent = time.process_time() - begun
    assert heard
    return spent


def main() -> None:
    """Run the client named on the command line."""
    who, port, mode = sys.argv[1:4]
    url = f"ws://127.0.0.1:{port}/v1/realtime?model=gpt-realtime&mode={mode}"
    application = QApplication([])
    loop = qasync.QEventLoop(application)
    with loop:
        seconds = loop.run_until_complete({"ours": ours, "sdk": sdk}[who](url))
    AGES.sort()
    figures = {
        "cpu": seconds,
        "events": len(AGES),
        "p50": AGES[len(AGES) // 2],
        "p99": AGES[int(len(AGES) * 0.99)],
        "rss": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }
    print(json.dumps(figures), flush=True)


if __name__ == "__main__":
    main()
