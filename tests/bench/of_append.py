"""A minute of microphone audio sent in 40 ms frames: CPU of our whole core beside the openai SDK's."""

import asyncio
import base64
import time

from app.core.messages.events.presses import TalkPressed
from app.core.messages.events.program_events import Started
from app.core.messages.events.sound_events import FrameCaptured, MicrophoneOpened
from app.core.settings.settings import Settings
from app.core.state import LineStage
from app.core.values.values import Target
from app.session import Session
from app.transport.address import Address
from app.transport.link import Link
from tests.bench.bench_hands import hands
from tests.bench.rows import Row, middle, times_at_most
from tests.bench.streaming import streaming

ROUNDS = 5
FRAMES = 25 * 60
FRAME = bytes(range(1, 241)) * 8


async def ours(url: str) -> float:
    """Milliseconds of CPU for a minute of frames, each dispatched as a microphone would."""
    session = Session()

    async def resolve(_: Target) -> Address:
        return Address(url)

    session.attach(hands(session.dispatch, Link(session.dispatch, resolve)))
    target = Target(url=url, name="bench")
    session.dispatch(Started(settings=Settings(longest_take_s=600), target=target))
    up = asyncio.Event()
    session.watch(lambda state, _: up.set() if state.line.stage is LineStage.UP else None)
    await up.wait()
    session.dispatch(TalkPressed())
    assert session.state.take is not None
    take = session.state.take.number
    session.dispatch(MicrophoneOpened(take=take))
    begun = time.process_time()
    for _ in range(FRAMES):
        session.dispatch(FrameCaptured(take=take, pcm=FRAME, level=-20.0))
        await asyncio.sleep(0)  # lets the queued frames be sent
    spent = time.process_time() - begun
    assert session.state.take.sent == FRAMES
    await session.close()
    return spent * 1000


async def sdk(url: str) -> float:
    """The same with the openai package."""
    from openai import AsyncOpenAI

    client = AsyncOpenAI(
        api_key="bench", websocket_base_url=url.partition("/realtime")[0], base_url="http://127.0.0.1:9/v1"
    )
    async with client.realtime.connect(model="gpt-realtime") as connection:
        await connection.input_audio_buffer.append(audio=base64.b64encode(FRAME).decode())
        begun = time.process_time()
        for _ in range(FRAMES):
            await connection.input_audio_buffer.append(audio=base64.b64encode(FRAME).decode())
            await asyncio.sleep(0)  # lets the queued frames be sent
        spent = time.process_time() - begun
    return spent * 1000


def run() -> list[Row]:
    """Run interleaved rounds; report medians."""
    mine: list[float] = []
    theirs: list[float] = []
    with streaming() as port:
        url = f"ws://127.0.0.1:{port}/v1/realtime?model=gpt-realtime"
        for _ in range(ROUNDS):
            mine.append(asyncio.run(ours(url)))
            theirs.append(asyncio.run(sdk(url)))
    what = "microphone: CPU per minute at 40 ms, whole core"
    return [times_at_most(what, middle(mine), "ms", 0.15, middle(theirs), "openai SDK")]
