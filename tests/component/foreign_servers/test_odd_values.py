"""Values that other servers write in their own way: what was meant arrives, and what is lost is said."""

import asyncio
import base64
import math
from collections.abc import Callable

import pytest

from tests.helpers.scripted_server import Event, b64
from tests.helpers.staged.staged_app import conversing
from tests.helpers.staged.staged_server import TRANSCRIPTION, StagedServer, Steps, event


class OddWriter(StagedServer):
    """Cuts its sound at ``step`` bytes and writes it with ``write``."""

    sound = bytes([0xFB, 0xEF] * 5) + bytes(range(256)) * 40 + bytes([0xFF, 0xFB])
    step = 4801
    write: Callable[[bytes], str] = staticmethod(b64)

    def audio(self, step: int = 0) -> Steps:
        parts = [self.sound[at : at + self.step] for at in range(0, len(self.sound), self.step)]
        return [event("response.output_audio.delta", **self.ids(), delta=self.write(part)) for part in parts]


WRITERS: dict[str, Callable[[bytes], str]] = {
    "odd lengths": b64,
    "without padding": lambda pcm: b64(pcm).rstrip("="),
    "URL-safe": lambda pcm: base64.urlsafe_b64encode(pcm).decode(),
    "with line breaks": lambda pcm: base64.encodebytes(pcm).decode(),
    "as a data URI": lambda pcm: f"data:audio/pcm;base64,{b64(pcm)}",
}


@pytest.mark.parametrize("write", WRITERS.values(), ids=WRITERS)
def test_each_byte_of_the_answer_is_played(write: Callable[[bytes], str]) -> None:
    async def talk() -> None:
        server = OddWriter()
        server.write = write
        async with conversing(server) as app:
            app.enter("what time is it")
            await app.answered()
        assert app.speaker.played == server.sound
        assert app.state.notices == ()

    asyncio.run(talk())


def test_sound_that_nobody_can_read_is_said_beside_the_words() -> None:
    async def talk() -> None:
        server = OddWriter()
        server.write = lambda _: "#"
        async with conversing(server) as app:
            app.enter("what time is it")
            await app.answered()
        assert app.transcript()[-1] == ("assistant", "done", "It is ten o'clock.")
        assert [notice.code for notice in app.state.notices] == ["sound_unreadable"]

    asyncio.run(talk())


class LogProbabilities(StagedServer):
    """Writes the logarithm of nothing as Python does."""

    def committed(self, said: Event) -> Steps:
        *steps, written = super().committed(said)
        assert isinstance(written, dict)
        assert written["type"] == f"{TRANSCRIPTION}.completed"
        return [*steps, {**written, "logprobs": [{"token": "what", "logprob": -math.inf, "bytes": [119]}]}]


def test_an_infinite_number_does_not_cost_the_words() -> None:
    async def talk() -> None:
        async with conversing(LogProbabilities()) as app:
            app.speak()
            await app.answered()
        assert app.transcript()[0] == ("user", "done", "what time is it")

    asyncio.run(talk())


@pytest.mark.parametrize("ends", [40 * 86_400, 10**15, "2030-01-01T00:00:00Z", -1])
def test_whatever_end_of_the_session_is_announced_the_line_comes_up(ends: object) -> None:
    class Announces(StagedServer):
        def session(self) -> Event:
            return {**super().session(), "expires_at": ends}

    async def talk() -> None:
        async with conversing(Announces()) as app:
            app.enter("what time is it")
            await app.answered()

    asyncio.run(talk())
