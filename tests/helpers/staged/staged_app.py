"""The real Session and Link, with fake devices, in conversation with a staged server."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from app.core.messages.events.presses import TalkPressed, TalkReleased
from app.core.messages.events.program_events import Started
from app.core.messages.events.sound_events import FrameCaptured, MicrophoneOpened, SpeakerDrained
from app.core.messages.events.turn_events import TextEntered
from app.core.settings.settings import Settings
from app.core.state import LineStage, State
from app.core.values.values import Heard, Role, Target, TurnStatus
from app.protocol.pcm import exact_ms_of
from app.session import Session
from app.transport.address import Address
from app.transport.link import Link
from tests.helpers.fake_hands import FakeHands, FakeSpeaker, Notes
from tests.helpers.scripted_server import loud
from tests.helpers.staged.staged_server import StagedServer, serving


class QuickSpeaker(FakeSpeaker):
    """Plays in no time: what was given is heard as soon as an answer is complete. ``played``: its sound."""

    def __init__(self, notes: Notes, app: "StagedApp") -> None:
        super().__init__(notes, app.session.dispatch)
        self._app = app
        self._parts: dict[tuple[str, int], float] = {}
        self.played = b""

    def play(self, item_id: str, content_index: int, pcm: bytes) -> None:
        """Keep the sound and its account."""
        super().play(item_id, content_index, pcm)
        self.played += pcm
        place = item_id, content_index
        self._parts[place] = self._parts.get(place, 0.0) + exact_ms_of(len(pcm))

    def finish(self) -> None:
        """All that came has been heard."""
        super().finish()
        heard = tuple(Heard(item, index, ms, ms) for (item, index), ms in self._parts.items())
        self._parts.clear()
        self._app.session.dispatch(SpeakerDrained(heard=heard))


class StagedApp:
    """The real Session and Link with fake devices, and what a person does."""

    def __init__(self) -> None:
        self.session = Session()
        self.hands = FakeHands(self.session.dispatch)
        self.speaker = QuickSpeaker(self.hands.notes, self)
        self.hands.speaker = self.speaker
        self.hands.line = Link(self.session.dispatch, self._resolve)

    @staticmethod
    async def _resolve(target: Target) -> Address:
        return Address(target.url, {})

    @property
    def state(self) -> State:
        return self.session.state

    def enter(self, text: str) -> None:
        """Type a message."""
        self.session.dispatch(TextEntered(text=text))

    def speak(self, ms: int = 480) -> None:
        """A whole take of loud sound; the settings have no tail."""
        self.session.dispatch(TalkPressed(at=1000.0))
        self.frames(ms // 40)
        self.session.dispatch(TalkReleased(at=1000.0 + max(ms, 480) / 1000))

    def frames(self, count: int) -> None:
        """The microphone delivers so many frames of loud sound to the open take."""
        take = self.state.take
        assert take is not None
        self.session.dispatch(MicrophoneOpened(take=take.number))
        for _ in range(count):
            self.session.dispatch(FrameCaptured(take=take.number, pcm=loud(40), level=-20.0))

    async def until(self, met: Callable[[State], object], seconds: float = 10.0) -> State:
        """Wait until the state is so; TimeoutError if that never happens."""
        stir = asyncio.Event()
        end = self.session.watch(lambda *_: stir.set())
        try:
            async with asyncio.timeout(seconds):
                while not met(self.state):
                    stir.clear()
                    await stir.wait()
        finally:
            end()
        return self.state

    async def answered(self, turns: int = 2) -> State:
        """Wait until the transcript has so many turns, none of them unfinished, and nothing sounds."""
        return await self.until(
            lambda state: (
                len(state.conversation.turns) >= turns
                and state.conversation.turns[-1].role is Role.ASSISTANT
                and not any(t.status in _UNFINISHED for t in state.conversation.turns)
                and not state.reply.sounding
            )
        )

    def transcript(self) -> list[tuple[str, str, str]]:
        """Role, status and words of each turn."""
        return [(str(t.role), str(t.status), t.text) for t in self.state.conversation.turns]


_UNFINISHED = (TurnStatus.WAITING, TurnStatus.STREAMING)


@asynccontextmanager
async def conversing(
    server: StagedServer, settings: Settings | None = None, *, dialect: str = "ga", ready: bool = True
) -> AsyncIterator[StagedApp]:
    """The program talks to that server; the line is up, unless ``ready`` is False."""
    app = StagedApp()
    async with serving(server) as url:
        app.session.attach(app.hands.together())
        target = Target(url=url, dialect=dialect, name="Local")
        app.session.dispatch(Started(settings=settings or Settings(tail_ms=0), target=target))
        try:
            if ready:
                await app.until(lambda state: state.line.stage is LineStage.UP)
            yield app
        finally:
            await app.session.close()
