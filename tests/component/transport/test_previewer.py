"""A voice is heard in a session of its own at the practice server: once over the wire, then from memory."""

import asyncio
from collections.abc import Callable

import pytest

from app.core.messages.events.event import Event
from app.core.messages.events.persona_events import PreviewEnded, PreviewSounded
from app.core.state import State
from app.core.values.problems import Trouble
from app.core.values.replacing import replace
from app.core.values.values import Target
from app.core.voice_preview import preview_messages
from app.protocol import messages as m
from app.transport.address import Address, address
from app.transport.previewer import Previewer
from app.transport.reasons import Refused
from tests.helpers.scripted_server import KEY, SCRIPTED, running
from tests.helpers.staged.staged_server import StagedServer, Steps, event, serving


class PreviewTold:
    """What is reported, and a way to wait for it."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self._stir = asyncio.Event()

    def __call__(self, event: Event) -> None:
        self.events.append(event)
        self._stir.set()

    async def until(self, met: Callable[[], bool]) -> None:
        async with asyncio.timeout(10):
            while not met():
                self._stir.clear()
                await self._stir.wait()

    async def ended(self, number: int) -> PreviewEnded:
        def those() -> list[PreviewEnded]:
            found = [event for event in self.events if isinstance(event, PreviewEnded)]
            return [event for event in found if event.number == number]

        await self.until(lambda: bool(those()))
        (one,) = those()
        return one

    def sound(self, number: int) -> bytes:
        found = [event for event in self.events if isinstance(event, PreviewSounded)]
        return b"".join(event.pcm for event in found if event.number == number)


@pytest.fixture
def told() -> PreviewTold:
    return PreviewTold()


def messages(dialect: str = "ga", text: str = "Hello.") -> tuple[m.ClientMessage, ...]:
    return preview_messages(State(target=Target(dialect=dialect)), "cedar", text)


@pytest.mark.parametrize("dialect", ["ga", "beta"])
async def test_it_sounds_once_over_the_wire_and_then_from_memory(told: PreviewTold, dialect: str) -> None:
    dials: list[str] = []

    async def resolve(target: Target) -> Address:
        dials.append(target.url)
        return address(target, KEY)

    async with running() as place:
        target = Target(url=f"ws://{place}/v1/realtime", model="gpt-realtime", dialect=dialect)
        previewer = Previewer(told, resolve)
        previewer.fetch(1, target, messages(dialect))
        first = await told.ended(1)
        assert first.trouble is None
        assert first.usage
        assert len(told.sound(1)) == 24_000
        previewer.fetch(2, target, messages(dialect))
        second = await told.ended(2)
        assert (second.usage, second.trouble) == (None, None)
        assert told.sound(2) == told.sound(1)
        assert len(dials) == 1
        previewer.fetch(3, replace(target, model="other"), messages(dialect))
        assert (await told.ended(3)).trouble is None
        assert len(dials) == 2
        await previewer.close()


async def test_the_server_is_asked_for_this_voice_and_this_sentence(told: PreviewTold) -> None:
    spoken: list[tuple[str, str]] = []

    class PreviewVoice(SCRIPTED.voice):  # type: ignore[name-defined, misc]
        def speak(self, text: str, *, voice: str, speed: float) -> object:
            spoken.append((voice, text))
            return super().speak(text, voice=voice, speed=speed)

    async def resolve(target: Target) -> Address:
        return address(target, KEY)

    async with running(replace(SCRIPTED, voice=PreviewVoice)) as place:
        previewer = Previewer(told, resolve)
        previewer.fetch(1, Target(url=f"ws://{place}/v1/realtime"), messages(text="I am Cedar."))
        assert (await told.ended(1)).trouble is None
        await previewer.close()
    assert spoken == [("cedar", "You said: Say exactly: I am Cedar..")]


async def test_one_that_is_dropped_reports_nothing_more(told: PreviewTold) -> None:
    async def resolve(target: Target) -> Address:
        return address(target, KEY)

    async with running() as place:
        previewer = Previewer(told, resolve)
        previewer.fetch(1, Target(url=f"ws://{place}/v1/realtime"), messages(text="long"))
        await told.until(lambda: bool(told.sound(1)))
        previewer.drop()
        heard = len(told.events)
        await previewer.close()
    assert len(told.events) == heard


async def test_why_nothing_is_heard_is_said(told: PreviewTold) -> None:
    async def refuses(_target: Target) -> Address:
        raise Refused(Trouble("no_key", "there is no key"))

    async def resolve(target: Target) -> Address:
        return address(target, KEY)

    nobody = Previewer(told, refuses)
    nobody.fetch(1, Target(url="ws://h"), messages())
    assert (await told.ended(1)).trouble == Trouble("no_key", "there is no key")
    await nobody.close()
    async with running() as place:
        target = Target(url=f"ws://{place}/v1/realtime")
        previewer = Previewer(told, resolve)
        bad = (m.CreateResponse(response=m.ResponseConfig(conversation="perhaps")),)
        previewer.fetch(2, target, bad)
        trouble = (await told.ended(2)).trouble
        assert trouble
        assert "perhaps" in trouble.detail
        words = m.Item(role="user", content=(m.ContentPart(type="input_text", text="break"),))
        broken = (m.CreateResponse(response=m.ResponseConfig(conversation="none", input=(words,))),)
        previewer.fetch(3, target, broken)
        assert (await told.ended(3)).trouble
        await previewer.close()


class OddServer(StagedServer):
    """Its deltas end in the middle of a sample."""

    def audio(self, step: int = 4801) -> Steps:
        return super().audio(step)


async def _previewed(told: PreviewTold, server: StagedServer) -> PreviewEnded:
    async def resolve(target: Target) -> Address:
        return Address(target.url, {})

    async with serving(server) as url:
        previewer = Previewer(told, resolve)
        previewer.fetch(1, Target(url=url), messages())
        ended = await told.ended(1)
        await previewer.close()
    return ended


async def test_sound_that_is_cut_anywhere_is_joined(told: PreviewTold) -> None:
    server = OddServer()
    assert (await _previewed(told, server)).trouble is None
    assert told.sound(1) == server.sound


async def test_a_server_that_does_not_greet_is_spoken_to(
    told: PreviewTold, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.transport.previewer.SPEAK_FIRST_S", 0.05)
    server = StagedServer(greeting=[])
    assert (await _previewed(told, server)).trouble is None
    assert [said["type"] for said in server.told] == ["session.update", "response.create"]


async def test_sound_that_nobody_can_read_is_said(told: PreviewTold) -> None:
    server = StagedServer({"response.create": [event("response.output_audio.delta", delta="###")]})
    trouble = (await _previewed(told, server)).trouble
    assert trouble
    assert "could not be read" in trouble.detail
