"""Measures the talk key's trial in the window, with or without answers streaming: ``keys_client PORT
stream|still``.

Needs a display. Measures from the moment before the key moves until the State contains the move. The key is
only tried out, because a press that talks would interrupt the answer that is the load.
"""

import asyncio
import dataclasses
import json
import os
import sys
import threading
import time

import qasync
from PySide6.QtWidgets import QApplication

from app.core.messages.effects.effect import Effect
from app.core.messages.events.archive_events import ConversationOpened
from app.core.messages.events.event import Event
from app.core.messages.events.line_events import ServerSaid
from app.core.messages.events.presses import TalkKeyTried
from app.core.messages.events.program_events import Started
from app.core.messages.events.turn_events import RetryAsked, TextEntered
from app.core.settings.settings import Settings
from app.core.state import LineStage, State
from app.core.values.values import Target
from app.hotkeys.choose import BackEndChoice
from app.hotkeys.talk_key import SystemTalkKey
from app.protocol import messages as m
from app.session import Session
from app.transport.address import Address
from app.transport.link import Link
from app.ui.bridge import Bridge
from app.ui.parts.paint.theme import Theme
from app.ui.window.main_window import MainWindow
from tests.bench.bench_hands import hands
from tests.bench.finger import Finger
from tests.bench.rows import percentile
from tests.bench.stall_client import turns

ANSWERS, MOVES, SHOWN = 4, 700, 50


async def run(application: QApplication, url: str, *, stream: bool) -> dict[str, float]:
    """Move the key repeatedly while the answers stream, or for the same number of moves at rest."""
    session, over = Session(), asyncio.Event()
    moved: list[float] = []
    left = ANSWERS

    def watch(state: State, previous: State) -> None:
        now, before = state.talk_key.trial, previous.talk_key.trial
        if now is not None and before is not None and now.down != before.down:
            moved.append(time.perf_counter())

    def hear(event: Event | Effect) -> None:
        nonlocal left
        ended = isinstance(event, ServerSaid) and isinstance(event.message, m.Unknown)
        if ended:
            left -= 1
            asyncio.get_running_loop().call_soon(again)

    def again() -> None:
        if left:
            session.dispatch(TextEntered(text="go"))
        else:
            over.set()

    async def resolve(_: Target) -> Address:
        return Address(url)

    session.watch(watch)
    session.listen(hear)
    window = MainWindow(Theme(application))
    window.show()
    window.attach(Bridge(session))
    key = SystemTalkKey(session.dispatch, choice=BackEndChoice("x11", "a bench"))
    made = hands(session.dispatch, Link(session.dispatch, resolve))
    session.attach(dataclasses.replace(made, talk_key=key))
    session.dispatch(ConversationOpened(conversation="bench", turns=turns(SHOWN)))
    settings = Settings(talk_key="F13", cues=False)
    session.dispatch(Started(settings=settings, target=Target(url=url, name="bench")))
    assert session.state.talk_key.everywhere, session.state.talk_key.reason
    session.dispatch(RetryAsked())
    while session.state.line.stage is not LineStage.UP:  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.5)
    session.dispatch(TalkKeyTried(on=True))
    asked: list[float] = []
    ended = threading.Event()

    def press() -> None:
        finger = Finger(os.environ["DISPLAY"])
        while (len(asked) < MOVES and not ended.is_set()) or len(asked) % 2:
            asked.append(finger.move(len(asked) % 2 == 0))
            ended.wait(0.013 + len(asked) % 7 / 1000)
        finger.close()

    pressing = asyncio.get_running_loop().run_in_executor(None, press)
    if stream:
        again()
        await asyncio.wait_for(over.wait(), 90)
        ended.set()
    await pressing
    await asyncio.sleep(0.3)
    key.shut()
    await session.close()
    late = [(there - at) * 1000 for at, there in zip(asked, moved, strict=True)]
    return {
        "p50": percentile(late, 0.5),
        "p99": percentile(late, 0.99),
        "worst": max(late),
        "moves": len(late),
    }


def main() -> None:
    """Run the client on qasync and print the result as JSON."""
    port, load = sys.argv[1:3]
    # Switch threads every millisecond: the finger's thread must not wait for the loop it measures.
    sys.setswitchinterval(0.001)
    application = QApplication([])
    with qasync.QEventLoop(application) as loop:
        url = f"ws://127.0.0.1:{port}/v1/realtime?mode=paced"
        found = loop.run_until_complete(run(application, url, stream=load == "stream"))
    print(json.dumps(found), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
