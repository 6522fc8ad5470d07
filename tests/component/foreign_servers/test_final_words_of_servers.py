"""Servers that give the words of an answer in other ways than as deltas: each is shown whole, and once."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from tests.helpers.staged.staged_app import conversing
from tests.helpers.staged.staged_server import TRANSCRIPTION, StagedServer, event

Steps = Sequence[Any]
WORDS = "It is ten o'clock. Lunch is at noon."


class InStretches(StagedServer):
    """A final for each sentence, no delta, and no whole text at the end."""

    def transcript(self) -> Steps:
        name = "response.output_audio_transcript.done"
        return [
            event(name, **self.ids(), transcript=text)
            for text in ("It is ten o'clock.", " Lunch is at noon.")
        ]

    def finals(self) -> Steps:
        return [event("response.output_audio.done", **self.ids())]


class FinalFirst(StagedServer):
    words = (WORDS,)

    def transcript(self) -> Steps:
        return [event("response.output_audio_transcript.done", **self.ids(), transcript=WORDS)]

    def finals(self) -> Steps:
        return list(super().transcript())


class MangledDeltas(StagedServer):
    words = (WORDS,)

    def transcript(self) -> Steps:
        name = "response.output_audio_transcript.delta"
        return [event(name, **self.ids(), delta=text) for text in ("It is ten ", "\ufffd\ufffd", "clock")]


class InTheItem(StagedServer):
    words = (WORDS,)

    def transcript(self) -> Steps:
        return []

    def finals(self) -> Steps:
        return [one for one in super().finals() if one["type"] == "response.output_item.done"]


class InTheEnd(StagedServer):
    """Sound, and its words only when all is done."""

    def answer(self) -> Steps:
        item = self.item("completed", {"type": "output_text", "text": WORDS})
        return [*self.begun(), *self.audio(), *self.done(output=[item])]


class UnderOtherNames(StagedServer):
    """``text`` where the protocol has ``delta`` and ``transcript``, ``audio`` for the sound."""

    words = (WORDS,)

    def committed(self, said: dict[str, Any]) -> Steps:
        *rest, words = super().committed(said)
        return [*rest, {**_renamed(words, "transcript", "text"), "type": f"{TRANSCRIPTION}.done"}]

    def transcript(self) -> Steps:
        return [_renamed(one, "delta", "text") for one in super().transcript()]

    def audio(self, step: int = 4800) -> Steps:
        return [_renamed(one, "delta", "audio") for one in super().audio(step)]

    def finals(self) -> Steps:
        names = ("response.output_audio.done", "response.output_audio_transcript.done")
        return [_renamed(one, "transcript", "text") for one in super().finals() if one["type"] in names]


class FinalsUnderOtherNames(UnderOtherNames):
    def transcript(self) -> Steps:
        return []


def _renamed(said: dict[str, Any], name: str, other: str) -> dict[str, Any]:
    return {other if key == name else key: value for key, value in said.items()}


@pytest.mark.parametrize(
    "kind",
    [UnderOtherNames, FinalsUnderOtherNames, InStretches, FinalFirst, MangledDeltas, InTheItem, InTheEnd],
    ids=lambda kind: kind.__name__,
)
def test_the_words_of_an_answer_are_shown_whole_and_once(kind: type[StagedServer]) -> None:
    async def talk() -> None:
        server = kind()
        async with conversing(server) as app:
            app.speak()
            await app.answered()
        assert app.speaker.played == server.sound
        assert app.transcript() == [("user", "done", "what time is it"), ("assistant", "done", WORDS)]

    asyncio.run(talk())
