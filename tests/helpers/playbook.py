"""A conversation as a script: facts go in, orders come out and are collected; it decides nothing itself."""

from collections.abc import Iterable
from typing import TypeVar

from app.core.messages.effects.effect import Effect
from app.core.messages.effects.line_effects import Say
from app.core.messages.events.event import Event
from app.core.messages.events.line_events import LineLost, LineUp, ServerSaid
from app.core.messages.events.presses import TalkPressed, TalkReleased
from app.core.messages.events.program_events import Started, TimerFired
from app.core.messages.events.sound_events import (
    FrameCaptured,
    MicrophoneClosed,
    MicrophoneOpened,
    SpeakerStopped,
)
from app.core.messages.events.turn_events import RetryAsked
from app.core.messages.timer import Timer
from app.core.settings.settings import Settings
from app.core.state import State
from app.core.update import update
from app.core.values.problems import Trouble
from app.core.values.values import Heard, Target
from app.protocol import messages as m

LOUD = -20.0
FRAME = b"\x01\x00" * 960
SERVICE = Target(url="wss://example.test/v1/realtime", model="gpt-realtime-2.1", name="Service")
PRACTICE = Target(url="practice", practice=True, name="Practice")

F = TypeVar("F", bound=Effect)


class Script:
    """One running conversation. ``now`` advances only when the script says so."""

    def __init__(self, target: Target = SERVICE, settings: Settings | None = None) -> None:
        self.state = State()
        self.now = 1_000.0
        self.log: list[Effect] = []
        self.play(Started(settings=settings or Settings(), target=target, at=self.now))

    def play(self, *events: Event) -> list[Effect]:
        """Dispatch facts in order; returns the orders they caused."""
        fresh: list[Effect] = []
        for event in events:
            self.state, effects = update(self.state, event)
            fresh += effects
        self.log += fresh
        return fresh

    def say(self, *said: m.FromServer) -> list[Effect]:
        """Dispatch these server messages."""
        return self.play(*(ServerSaid(message=message, at=self.now) for message in said))

    # ------------------------------------------------------------ steps that many scripts share

    def connect(self) -> list[Effect]:
        """Open the socket, create and configure the session."""
        return [
            *self.play(LineUp(at=self.now)),
            *self.say(m.SessionCreated(session=m.SessionConfig(id="sess")), m.SessionUpdated()),
        ]

    def press(self) -> list[Effect]:
        return self.play(TalkPressed(at=self.now))

    def tap(self) -> list[Effect]:
        """Press and release the key at once."""
        return self.play(TalkPressed(at=self.now), TalkReleased(at=self.now))

    def hear(self, frames: int = 10, level: float = LOUD, pcm: bytes = FRAME) -> list[Effect]:
        """Deliver microphone frames to the open take."""
        take = self.take
        fresh = self.play(MicrophoneOpened(take=take)) if frames else []
        for _ in range(frames):
            fresh += self.play(FrameCaptured(take=take, pcm=pcm, level=level))
        self.now += 0.04 * frames
        return fresh

    @property
    def take(self) -> int:
        assert self.state.take is not None
        return self.state.take.number

    def release(self) -> list[Effect]:
        """Release the key, then let tail and drain run: the take ends."""
        fresh = self.play(TalkReleased(at=self.now), TimerFired(timer=Timer.TAIL))
        if self.state.take is not None:
            fresh += self.play(MicrophoneClosed(take=self.take, at=self.now))
        return fresh

    def speak(self, frames: int = 10) -> list[Effect]:
        """Run a whole take."""
        return [*self.press(), *self.hear(frames), *self.release()]

    def answer(
        self, response: str = "r1", item: str = "a1", text: str = "Hello there", ms: int = 1000
    ) -> None:
        """Start an answer with text and audio, and leave it unfinished."""
        self.say(
            m.ResponseCreated(response=m.Response(id=response)),
            m.ItemAdded(item=m.Item(id=item, type="message", role="assistant")),
            m.AudioTranscriptDelta(response_id=response, item_id=item, delta=text),
            m.AudioDelta(response_id=response, item_id=item, delta=b"\0" * 48 * ms),
        )

    def finish(self, response: str = "r1", status: str = "completed", **more: object) -> list[Effect]:
        """Finish the answer with response.done."""
        return self.say(m.ResponseDone(response=m.Response(id=response, status=status, **more)))  # type: ignore[arg-type]

    def stopped(self, item: str = "a1", heard: float = 400.0, received: float = 1000.0) -> list[Effect]:
        return self.play(SpeakerStopped(heard=(Heard(item, 0, heard, received),)))

    def lose(self, code: str = "network") -> list[Effect]:
        return self.play(LineLost(trouble=Trouble(code)))


def of(kind: type[F], effects: Iterable[Effect]) -> list[F]:
    """The orders of one type."""
    return [effect for effect in effects if isinstance(effect, kind)]


def wire(effects: Iterable[Effect]) -> list[m.ClientMessage]:
    """The messages sent to the server, in order."""
    return [effect.message for effect in effects if isinstance(effect, Say)]


def kinds(effects: Iterable[Effect]) -> list[str]:
    """The type names of the messages sent to the server, in order."""
    return [type(message).__name__ for message in wire(effects)]


def up(target: Target = SERVICE, settings: Settings | None = None) -> Script:
    """A script whose line is already up."""
    script = Script(target, settings)
    if target.practice:
        script.play(RetryAsked())
    script.connect()
    script.log.clear()
    return script


def asked(script: Script | None = None) -> Script:
    """A script whose take was acknowledged; its answer is asked for and has not begun."""
    script = script or up()
    script.speak()
    script.say(m.AudioCommitted(item_id="u1"))
    return script


def speaking(ms: int = 1000) -> Script:
    """A script whose answer sounds, with so much of it received."""
    script = asked()
    script.answer(ms=ms)
    return script


def departing(**departures: bool) -> Target:
    """A compatible server that departs from its dialect in this quirk."""
    return Target(url="ws://local", name="Local", departures=tuple(departures.items()))
