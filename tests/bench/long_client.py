"""Simulates eight hours of talk in seconds (session, core and window) and prints the memory use at each hour.

A turn every 30 seconds: four of speech, twelve of answer. The server ends the session every hour, as the real
one does.
"""

import asyncio
import gc
import json
import os
from typing import Any

from app.core.messages.events.event import Event
from app.core.messages.events.line_events import LineLost, LineUp, ServerSaid
from app.core.messages.events.presses import TalkPressed, TalkReleased
from app.core.messages.events.program_events import Started, TimerFired
from app.core.messages.events.sound_events import FrameCaptured, MicrophoneOpened
from app.core.messages.events.turn_events import RetryAsked
from app.core.messages.timer import Timer

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import qasync
from PySide6.QtWidgets import QApplication

from app.core.settings.settings import Settings
from app.core.values.problems import Trouble
from app.core.values.values import Target
from app.protocol import ga
from app.protocol import messages as m
from app.session import Session
from app.ui.bridge import Bridge
from app.ui.parts.paint.theme import Theme
from app.ui.window.main_window import MainWindow
from tests.bench.bench_hands import hands
from tests.bench.memory import resident_mb

TURNS_AN_HOUR = 120
FRAME = bytes(range(1, 241)) * 8
SOUND = bytes(range(1, 241)) * 50
WORDS = "It is quite a long answer, "


class Day:
    """One conversation with a simulated clock."""

    def __init__(self) -> None:
        self.now = 1_000_000.0
        self.session = Session()
        self.session.attach(hands(self.session.dispatch))
        self._turn = 0

    def begin(self) -> None:
        """Start the session and connect."""
        self.dispatch(Started(settings=Settings(), target=Target(url="ws://x", name="x"), at=self.now))
        self.connect()

    def connect(self) -> None:
        """Open the connection."""
        self.dispatch(RetryAsked(at=self.now))
        self.dispatch(LineUp(at=self.now))
        self.say(m.SessionCreated(session=m.SessionConfig(id="sess")), m.SessionUpdated())

    def lose(self) -> None:
        """Close the connection, as the server does after an hour."""
        self.dispatch(LineLost(trouble=Trouble("session_expired"), at=self.now))
        self.dispatch(TimerFired(timer=Timer.REDIAL, at=self.now))
        self.connect()

    def dispatch(self, event: Event) -> None:
        """Dispatch a fact to the session."""
        self.session.dispatch(event)

    def say(self, *messages: m.ServerMessage) -> None:
        """Decode a server message from its wire text and dispatch it."""
        for message in messages:
            decoded = ga.decode_server(ga.encode_server(message))
            self.dispatch(ServerSaid(message=decoded, at=self.now))

    def speak(self) -> None:
        """Four seconds of speech and its acknowledgement."""
        self._turn += 1
        self.dispatch(TalkPressed(at=self.now))
        take = self.session.state.take_number
        self.dispatch(MicrophoneOpened(take=take, at=self.now))
        for _ in range(100):
            self.dispatch(FrameCaptured(take=take, pcm=FRAME, level=-20.0, at=self.now))
            self.now += 0.04
        self.dispatch(TalkReleased(at=self.now))
        self.dispatch(TimerFired(timer=Timer.TAIL, at=self.now))
        mine = f"mine_{self._turn}"
        self.say(
            m.AudioCommitted(item_id=mine),
            m.ItemAdded(item=m.Item(id=mine, type="message", role="user")),
            m.TranscriptionCompleted(item_id=mine, transcript="what can you tell me about it"),
        )

    def answer(self) -> None:
        """Twelve seconds of answer."""
        response, item = f"resp_{self._turn}", f"item_{self._turn}"
        ids: dict[str, Any] = {"response_id": response, "item_id": item}
        self.say(
            m.ResponseCreated(response=m.Response(id=response, status="in_progress")),
            m.ItemAdded(item=m.Item(id=item, type="message", role="assistant")),
        )
        for _ in range(48):
            self.say(m.AudioTranscriptDelta(delta=WORDS, **ids), m.AudioDelta(delta=SOUND, **ids))
        self.say(m.ResponseDone(response=m.Response(id=response, status="completed")))
        self.now += 26.0


async def talk(application: QApplication) -> dict[str, object]:
    """Run turns, and let the window repaint after each."""
    day = Day()
    window = MainWindow(Theme(application))
    window.show()
    window.attach(Bridge(day.session, clock=lambda: day.now))
    day.begin()
    sizes: list[float] = []
    for _ in range(8):
        for _ in range(TURNS_AN_HOUR):
            day.speak()
            await asyncio.sleep(0.002)
            day.answer()
            await asyncio.sleep(0.002)
        day.lose()
        gc.collect()
        sizes.append(resident_mb())
    turns = day.session.state.conversation.turns
    await day.session.close()
    return {"sizes": sizes, "turns": len(turns), "letters_mb": sum(len(turn.text) for turn in turns) / 1e6}


def main() -> None:
    """Run on qasync, as the program does."""
    application = QApplication([])
    with qasync.QEventLoop(application) as loop:
        found = loop.run_until_complete(talk(application))
    print(json.dumps(found), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
