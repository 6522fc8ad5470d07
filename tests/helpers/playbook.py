"""A conversation as a script: facts go in, orders come out and are collected; it decides nothing itself."""

from collections.abc import Iterable
from typing import TypeVar

from app.core.messages import effects as f
from app.core.messages import events as e
from app.core.settings.settings import Settings
from app.core.state import State
from app.core.update import update
from app.core.values.problems import Trouble
from app.core.values.values import Heard, Quirks, Target
from app.protocol import messages as m

LOUD = -20.0
FRAME = b"\x01\x00" * 960
SERVICE = Target(url="wss://example.test/v1/realtime", model="gpt-realtime-2.1", name="Service")
PRACTICE = Target(url="practice", practice=True, name="Practice")

F = TypeVar("F", bound=f.Effect)


class Script:
    """One running conversation. ``now`` moves only when the script says so."""

    def __init__(self, target: Target = SERVICE, settings: Settings | None = None) -> None:
        self.state = State()
        self.now = 1_000.0
        self.log: list[f.Effect] = []
        self.play(e.Started(settings=settings or Settings(), target=target, at=self.now))

    def play(self, *events: e.Event) -> list[f.Effect]:
        """Dispatch facts in order; the orders of these facts alone."""
        fresh: list[f.Effect] = []
        for event in events:
            self.state, effects = update(self.state, event)
            fresh += effects
        self.log += fresh
        return fresh

    def say(self, *said: m.FromServer) -> list[f.Effect]:
        """The server says these."""
        return self.play(*(e.ServerSaid(message=message, at=self.now) for message in said))

    # ------------------------------------------------------------ steps that many scripts share

    def connect(self) -> list[f.Effect]:
        """Socket open, session created and configured."""
        return [
            *self.play(e.LineUp(at=self.now)),
            *self.say(m.SessionCreated(session=m.SessionConfig(id="sess")), m.SessionUpdated()),
        ]

    def press(self) -> list[f.Effect]:
        return self.play(e.TalkPressed(at=self.now))

    def tap(self) -> list[f.Effect]:
        """The key goes down and up at once."""
        return self.play(e.TalkPressed(at=self.now), e.TalkReleased(at=self.now))

    def hear(self, frames: int = 10, level: float = LOUD, pcm: bytes = FRAME) -> list[f.Effect]:
        """The microphone delivers frames for the open take."""
        take = self.take
        fresh = self.play(e.MicrophoneOpened(take=take)) if frames else []
        for _ in range(frames):
            fresh += self.play(e.FrameCaptured(take=take, pcm=pcm, level=level))
        self.now += 0.04 * frames
        return fresh

    @property
    def take(self) -> int:
        assert self.state.take is not None
        return self.state.take.number

    def release(self) -> list[f.Effect]:
        """Key up, tail, drain: the take ends."""
        fresh = self.play(e.TalkReleased(at=self.now), e.TimerFired(name="tail"))
        if self.state.take is not None:
            fresh += self.play(e.MicrophoneClosed(take=self.take, at=self.now))
        return fresh

    def speak(self, frames: int = 10) -> list[f.Effect]:
        """A whole take."""
        return [*self.press(), *self.hear(frames), *self.release()]

    def answer(
        self, response: str = "r1", item: str = "a1", text: str = "Hello there", ms: int = 1000
    ) -> None:
        """The answer begins: words and sound, not done."""
        self.say(
            m.ResponseCreated(response=m.Response(id=response)),
            m.ItemAdded(item=m.Item(id=item, type="message", role="assistant")),
            m.AudioTranscriptDelta(response_id=response, item_id=item, delta=text),
            m.AudioDelta(response_id=response, item_id=item, delta=b"\0" * 48 * ms),
        )

    def finish(self, response: str = "r1", status: str = "completed", **more: object) -> list[f.Effect]:
        """response.done."""
        return self.say(m.ResponseDone(response=m.Response(id=response, status=status, **more)))  # type: ignore[arg-type]

    def stopped(self, item: str = "a1", heard: float = 400.0, received: float = 1000.0) -> list[f.Effect]:
        return self.play(e.SpeakerStopped(heard=(Heard(item, 0, heard, received),)))

    def lose(self, code: str = "network") -> list[f.Effect]:
        return self.play(e.LineLost(trouble=Trouble(code)))


def of(kind: type[F], effects: Iterable[f.Effect]) -> list[F]:
    """The orders of one kind."""
    return [effect for effect in effects if isinstance(effect, kind)]


def wire(effects: Iterable[f.Effect]) -> list[m.ClientMessage]:
    """What goes over the wire, in order."""
    return [effect.message for effect in effects if isinstance(effect, f.Say)]


def kinds(effects: Iterable[f.Effect]) -> list[str]:
    """What goes over the wire, by name, in order."""
    return [type(message).__name__ for message in wire(effects)]


def up(target: Target = SERVICE, settings: Settings | None = None) -> Script:
    """A script whose line is up."""
    script = Script(target, settings)
    if target.practice:
        script.play(e.RetryAsked())
    script.connect()
    script.log.clear()
    return script


def with_quirks(**quirks: bool) -> Target:
    """A compatible server with departures."""
    return Target(url="ws://local", name="Local", quirks=Quirks(**quirks))
