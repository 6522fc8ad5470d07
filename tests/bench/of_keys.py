"""The talk key: from the X server to the state under streaming load, at rest, and after 100,000 presses."""

import asyncio
import os
import threading
import time

from app.core.messages.effects.effect import Effect
from app.core.messages.events.line_events import ServerSaid
from app.core.messages.events.presses import Cancelled
from app.core.messages.events.program_events import Started
from app.core.messages.events.sound_events import FrameCaptured
from app.core.settings.settings import Settings
from app.core.state import State
from app.core.values.values import Target
from app.hotkeys.choose import BackEndChoice
from app.hotkeys.chord_backend import ChordBackEnd
from app.hotkeys.talk_key import SystemTalkKey
from app.protocol.messages import AudioDelta
from app.session import Session
from tests.bench.finger import Finger
from tests.bench.memory import resident_mb
from tests.bench.rows import Row, at_most, percentile
from tests.helpers.fake_hands import FakeHands
from tests.rig.desktop.desktop import Desktop
from tests.unit.hotkeys.fake_systems import FakeSource

PRESSES, SYNTHETIC, REST_S = 300, 100_000, 10.0
FRAME = b"\x10\x20" * 960


def run() -> list[Row]:
    """Run on a virtual X server; the memory part needs none."""
    rows = asyncio.run(_grown())
    with Desktop(keyring=False) as desktop:
        os.environ["DISPLAY"] = desktop.env["DISPLAY"]
        return [*rows, *asyncio.run(_on_x(desktop.env["DISPLAY"]))]


def _session(source: FakeSource | None = None) -> tuple[Session, SystemTalkKey]:
    session = Session()
    hands = FakeHands(session.dispatch)
    key = SystemTalkKey(session.dispatch, choice=BackEndChoice("x11", "a bench"))
    if source is not None:
        key = SystemTalkKey(session.dispatch, lambda _, listener: ChordBackEnd(source, listener))
    hands.talk_key = key
    session.attach(hands.together())
    session.listen(lambda thing: hands.notes.calls.clear() if isinstance(thing, Effect) else None)
    settings = Settings(talk_key="F13", talk_mode="hold", cues=False, min_hold_ms=0)
    session.dispatch(Started(settings=settings, target=Target(url="ws://x", name="x")))
    return session, key


async def _on_x(display: str) -> list[Row]:
    session, key = _session()
    assert session.state.talk_key.everywhere, session.state.talk_key.reason
    before = time.process_time()
    await asyncio.sleep(REST_S)
    rest = (time.process_time() - before) / REST_S * 100
    late: list[float] = []
    moved: list[float] = []

    def watch(state: State, previous: State) -> None:
        if state.talk_key.holder != previous.talk_key.holder:
            moved.append(time.perf_counter())

    session.watch(watch)
    finger = Finger(display)
    streaming = asyncio.get_running_loop().create_task(_stream(session))
    done = threading.Event()
    asked: list[float] = []

    def press() -> None:
        for number in range(PRESSES * 2):
            asked.append(finger.move(number % 2 == 0))
            done.wait(0.02 + number % 7 / 500)

    await asyncio.to_thread(press)
    await asyncio.sleep(0.2)
    streaming.cancel()
    late = [(there - at) * 1000 for at, there in zip(asked, moved, strict=True)]
    finger.close()
    key.shut()
    await session.close()
    return [
        at_most("talk key: X server to state, p50, streaming", percentile(late, 0.5), "ms", 2),
        at_most("talk key: X server to state, p99, streaming", percentile(late, 0.99), "ms", 5),
        at_most("talk key: CPU at rest with the key armed", rest, "%", 0.2),
    ]


async def _stream(session: Session) -> None:
    """Audio deltas of an answer and microphone frames, 50 of each per second."""
    delta = AudioDelta(response_id="r", item_id="i", delta=FRAME * 4)
    while True:
        session.dispatch(ServerSaid(message=delta))
        session.dispatch(FrameCaptured(take=session.state.take_number, pcm=FRAME, level=-30.0))
        await asyncio.sleep(0.02)


async def _grown() -> list[Row]:
    source = FakeSource()
    session, key = _session(source)
    assert source.moved is not None
    for number in range(SYNTHETIC):
        if number == SYNTHETIC // 10:
            before = resident_mb(os.getpid())
        source.moved("F13", True, 1)
        source.moved("F13", False, 1)
        session.dispatch(Cancelled())
        if number % 50 == 0:
            await asyncio.sleep(0)  # the loop drops cancelled timers only when it runs
    grown = resident_mb(os.getpid()) - before
    key.shut()
    await session.close()
    return [at_most("talk key: memory grown over 90,000 presses", grown, "MB", 2)]
