"""Feeds malformed events to a core during a conversation, and reports its size; it asserts nothing."""

import random

from app.core.messages.events.archive_events import ConversationOpened
from app.core.messages.events.event import Event
from app.core.messages.events.line_events import LineLost, LineUp, ServerSaid
from app.core.messages.events.presses import Cancelled, TalkPressed, TalkReleased
from app.core.messages.events.program_events import Started, TimerFired, ToolAnswered
from app.core.messages.events.sound_events import (
    FrameCaptured,
    MicrophoneClosed,
    MicrophoneOpened,
    SpeakerDrained,
    SpeakerStopped,
)
from app.core.messages.events.turn_events import DraftDiscarded, NoticeDismissed, RetryAsked, TextEntered
from app.core.messages.timer import Timer
from app.core.settings.settings import Settings
from app.core.state import LineStage, State
from app.core.update import update
from app.core.values.problems import Trouble
from app.core.values.values import Heard, Target
from app.protocol import dialect as dialects
from app.protocol import messages as m
from tests.helpers.fuzz_events import Rubbish

FRAME = b"\x10\x20" * 960
CHAPTER = 5_000
"""After so many events another conversation begins: a transcript grows, nothing else may."""
_TIMERS = tuple(Timer)


class Ordeal:
    """``go`` feeds events through one dialect's decoder into ``update``."""

    def __init__(self, seed: int, dialect: str) -> None:
        self.state = State()
        self._dice = random.Random(seed)
        self._rubbish = Rubbish(seed, dialect)
        self._tongue = dialects.by_name(dialect)
        self._now = 1_000.0
        self._told = 0
        self._play(Started(settings=Settings(), target=Target(url="ws://x", name="x", dialect=dialect)))

    def go(self, events: int) -> None:
        """Feed this many server events, interleaved with user actions and connection failures."""
        for _ in range(events):
            self._now += 0.05
            self._told += 1
            if self._told % CHAPTER == 0:
                self._play(ConversationOpened(conversation=str(self._told), at=self._now))
            if self._dice.random() < 0.15:
                self._play(self._meanwhile())
            if self.state.line.stage is not LineStage.UP and self._dice.random() < 0.1:
                self._connect()
            self._play(ServerSaid(message=self._tongue.decode_server(self._rubbish.text())))

    def _connect(self) -> None:
        session = m.SessionConfig(id="sess")
        for said in (m.SessionCreated(session=session), m.SessionUpdated(session=session)):
            self._play(RetryAsked())
            self._play(LineUp())
            self._play(ServerSaid(message=said, at=self._now))

    def _play(self, event: Event) -> None:
        self.state, _ = update(self.state, event)

    def _meanwhile(self) -> Event:
        at, number = self._now, self.state.take_number
        heard = (Heard("item_1", 0, 100.0, 200.0),)
        things: tuple[Event, ...] = (
            TalkPressed(at=at),
            TalkReleased(at=at + 0.01),
            MicrophoneOpened(take=number),
            FrameCaptured(take=number, pcm=FRAME, level=-20.0),
            FrameCaptured(take=number, pcm=FRAME, level=-20.0),
            MicrophoneClosed(take=number, at=at),
            Cancelled(at=at),
            TextEntered(text="hello", at=at),
            SpeakerDrained(heard=heard),
            SpeakerStopped(heard=heard),
            TimerFired(timer=self._dice.choice(_TIMERS), at=at),
            TimerFired(timer=self._dice.choice(_TIMERS), at=at),
            LineLost(trouble=Trouble(self._dice.choice(("network", "session_expired", "unreachable")))),
            RetryAsked(),
            ToolAnswered(call_id="item_1", output="{}"),
            NoticeDismissed(number=self._dice.randrange(1 + self.state.counter)),
            *(DraftDiscarded(number=one.number) for one in self.state.outgoing[:3]),
        )
        return self._dice.choice(things)

    def sizes(self) -> dict[str, int]:
        """The size of every collection that could grow."""
        state = self.state
        return {
            "turns": len(state.conversation.turns),
            "letters": sum(len(turn.text) for turn in state.conversation.turns),
            "outgoing": len(state.outgoing),
            "unanswered": len(state.unanswered),
            "notices": len(state.notices),
            "unknown": len(state.unknown),
            "limits": len(state.limits),
            "refused": len(state.line.refused),
            "abandoned": len(state.reply.abandoned),
            "cut": len(state.reply.cut),
            "calls": len(state.reply.calls),
        }
