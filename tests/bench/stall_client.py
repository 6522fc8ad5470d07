"""Shows a given number of turns while an answer streams in, and measures the loop's longest busy stretch.

``stall_client PORT TURNS``. A timer fires every millisecond and reads the CPU time the thread has used since
the previous tick, which is the time for which the loop could not be interrupted. Wall time would include
other programs.
"""

import asyncio
import json
import os
import sys
import time

from app.core.messages.effects.effect import Effect
from app.core.messages.events.archive_events import ConversationOpened
from app.core.messages.events.event import Event
from app.core.messages.events.line_events import ServerSaid
from app.core.messages.events.program_events import Started
from app.core.messages.events.turn_events import TextEntered

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import qasync
from PySide6.QtWidgets import QApplication

from app.core.settings.settings import Settings
from app.core.values.values import Role, Target, Turn, TurnStatus
from app.protocol import messages as m
from app.session import Session
from app.transport.address import Address
from app.transport.link import Link
from app.ui.bridge import Bridge
from app.ui.parts.paint.theme import Theme
from app.ui.window.main_window import MainWindow
from tests.bench.bench_hands import hands

WORDS = "It is quite a long answer with many words in it, and it says the same again and again. "


class Beats:
    """A timer that ticks every millisecond while ``on``."""

    def __init__(self) -> None:
        self.busy: list[float] = []
        self.late: list[float] = []
        self.on = False
        self._cpu = self._at = 0.0

    def start(self) -> None:
        """Start measuring."""
        self.on = True
        self._cpu, self._at = time.thread_time(), time.monotonic()
        self._again()

    def _again(self) -> None:
        if self.on:
            asyncio.get_running_loop().call_later(0.001, self._beat)

    def _beat(self) -> None:
        cpu, at = time.thread_time(), time.monotonic()
        self.busy.append((cpu - self._cpu) * 1000)
        self.late.append((at - self._at) * 1000)
        self._cpu, self._at = cpu, at
        self._again()


def turns(number: int) -> tuple[Turn, ...]:
    """The turns of a long conversation."""
    roles = (Role.USER, Role.ASSISTANT)
    return tuple(
        Turn(f"k{n}", roles[n % 2], WORDS * (1 + n % 7), TurnStatus.DONE, 1e6 + n * 30, item_id=f"old{n}")
        for n in range(number)
    )


async def stream(application: QApplication, url: str, number: int) -> dict[str, float]:
    """Stream one answer, from the first event to the last."""
    session = Session()
    window = MainWindow(Theme(application))
    window.show()
    window.attach(Bridge(session))
    beats = Beats()
    ended = asyncio.Event()

    async def resolve(_: Target) -> Address:
        return Address(url)

    def hear(event: Event | Effect) -> None:
        if not isinstance(event, ServerSaid):
            return
        if isinstance(event.message, m.ResponseCreated):
            beats.start()
        elif isinstance(event.message, m.Unknown) and event.message.name == "bench.end":
            ended.set()

    session.attach(hands(session.dispatch, Link(session.dispatch, resolve)))
    session.listen(hear)
    session.dispatch(ConversationOpened(conversation="long", turns=turns(number)))
    session.dispatch(Started(settings=Settings(), target=Target(url=url, name="bench")))
    await asyncio.sleep(0.5)
    session.dispatch(TextEntered(text="go"))
    await asyncio.wait_for(ended.wait(), 90)
    await asyncio.sleep(0.1)
    beats.on = False
    shown = len(session.state.conversation.turns)
    await session.close()
    busy = sorted(beats.busy)
    return {
        "worst": busy[-1],
        "p99": busy[int(len(busy) * 0.99)],
        "late": max(beats.late),
        "beats": len(busy),
        "turns": shown,
    }


def main() -> None:
    """Run the client and print the result as JSON."""
    port, number = sys.argv[1:3]
    application = QApplication([])
    with qasync.QEventLoop(application) as loop:
        url = f"ws://127.0.0.1:{port}/v1/realtime?mode=paced"
        found = loop.run_until_complete(stream(application, url, int(number)))
    print(json.dumps(found), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
