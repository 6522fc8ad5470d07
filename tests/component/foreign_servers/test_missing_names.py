"""Servers that leave names out, change them or never acknowledge: each turn is shown and answered once."""

import asyncio
from collections.abc import Sequence
from itertools import count
from typing import Any

import pytest

from tests.helpers.staged.staged_app import conversing
from tests.helpers.staged.staged_server import TRANSCRIPTION, StagedServer, event

Event = dict[str, Any]
Steps = Sequence[Any]
_numbers = count()

SPOKEN = ("user", "done", "what time is it")
TYPED = ("user", "done", "and now?")
ANSWER = ("assistant", "done", "It is ten o'clock.")


class ItemIdPerDelta(StagedServer):
    def transcript(self) -> Steps:
        return [{**one, "item_id": f"item_{next(_numbers)}"} for one in super().transcript()]


class NothingButItemIds(ItemIdPerDelta):
    def transcript(self) -> Steps:
        return [{**one, "response_id": ""} for one in super().transcript()]


class NoResponseIds(StagedServer):
    def ids(self) -> Event:
        return {"item_id": f"item_a{self.asked}", "output_index": 0, "content_index": 0}


class NullIds(StagedServer):
    def ids(self) -> Event:
        return {"item_id": None, "response_id": None}


class NoIdsAtAll(StagedServer):
    """Not even the item or the response is named, nor announced."""

    def ids(self) -> Event:
        return {}

    def item_begun(self) -> Steps:
        return []

    def finals(self) -> Steps:
        return []

    def response(self, status: str, **more: Any) -> Event:
        return {"status": status}


class ResponseIdPerDelta(StagedServer):
    def ids(self) -> Event:
        return {**super().ids(), "response_id": f"resp_{next(_numbers)}x"}


class BareFrame(StagedServer):
    def begun(self) -> Steps:
        return [event("response.created")]

    def done(self, status: str = "completed", **more: Any) -> Steps:
        return [event("response.done")]


class NeverBegun(StagedServer):
    def begun(self) -> Steps:
        return []


class DoneWithoutId(StagedServer):
    def done(self, status: str = "completed", **more: Any) -> Steps:
        return [event("response.done", response={"status": "completed"})]


class OneIdForAll(StagedServer):
    def response(self, status: str, **more: Any) -> Event:
        return {**super().response(status, **more), "id": "resp"}

    def ids(self) -> Event:
        return {**super().ids(), "response_id": "resp"}


class OneItemForAll(StagedServer):
    """Each answer has the same item id."""

    def item(self, status: str, *content: Event) -> Event:
        return {**super().item(status, *content), "id": "item"}

    def ids(self) -> Event:
        return {**super().ids(), "item_id": "item"}


class ItemOfTheTake(StagedServer):
    """The first answer has the item id of the take."""

    def item(self, status: str, *content: Event) -> Event:
        return {**super().item(status, *content), "id": f"item_u{self.asked}"}

    def ids(self) -> Event:
        return {**super().ids(), "item_id": f"item_u{self.asked}"}


class NumbersForIds(StagedServer):
    def response(self, status: str, **more: Any) -> Event:
        return {**super().response(status, **more), "id": 4711}

    def ids(self) -> Event:
        return {**super().ids(), "response_id": 4711}


class NoConversation(StagedServer):
    def response(self, status: str, **more: Any) -> Event:
        return super().response(status, **{**more, "conversation_id": None})


class EverythingTwice(StagedServer):
    def answer(self) -> Steps:
        steps = list(super().answer())
        sound = [one for one in steps if one["type"] == "response.output_audio.delta"][-1]
        return [steps[0], *steps, steps[-1], sound]


class CommittedWithoutId(StagedServer):
    def committed(self, said: Event) -> Steps:
        first, *rest = super().committed(said)
        return [{"type": first["type"]}, *rest]


class CommittedByAnotherId(StagedServer):
    def committed(self, said: Event) -> Steps:
        first, *rest = super().committed(said)
        return [{**first, "item_id": f"other_{self.commits}"}, *rest]


class CommittedLast(StagedServer):
    def committed(self, said: Event) -> Steps:
        first, added, done, words = super().committed(said)
        delta = event(f"{TRANSCRIPTION}.delta", item_id=words["item_id"], content_index=0, delta="what ")
        return [delta, words, added, done, first]


class NeverCommitted(StagedServer):
    def committed(self, said: Event) -> Steps:
        _, added, _, words = super().committed(said)
        return [{**added, "type": "conversation.item.created"}, words]


class NothingButWords(StagedServer):
    def committed(self, said: Event) -> Steps:
        return super().committed(said)[-1:]


class TypedUnderItsOwnId(StagedServer):
    def item_made(self, said: Event) -> Steps:
        return [{**one, "item": {**one["item"], "id": "item_own"}} for one in super().item_made(said)]


class TypedWithoutAnything(StagedServer):
    def item_made(self, said: Event) -> Steps:
        return [event("conversation.item.created", item={"id": "x1"})]


class TypedUnacknowledged(StagedServer):
    def item_made(self, said: Event) -> Steps:
        return []


class WordsInTheItem(StagedServer):
    """What was said is written down in the item of the take, and nowhere else."""

    def committed(self, said: Event) -> Steps:
        first, added, done, words = super().committed(said)
        part = {"type": "input_audio", "transcript": words["transcript"]}
        return [first, added, {**done, "item": {**done["item"], "content": [part]}}]


ALL = [
    WordsInTheItem,
    ItemIdPerDelta,
    NothingButItemIds,
    NoResponseIds,
    NullIds,
    NoIdsAtAll,
    ResponseIdPerDelta,
    BareFrame,
    NeverBegun,
    DoneWithoutId,
    OneIdForAll,
    OneItemForAll,
    ItemOfTheTake,
    NumbersForIds,
    NoConversation,
    EverythingTwice,
    CommittedWithoutId,
    CommittedByAnotherId,
    CommittedLast,
    NeverCommitted,
    NothingButWords,
    TypedUnderItsOwnId,
    TypedWithoutAnything,
    TypedUnacknowledged,
]


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.__name__)
def test_two_turns_are_shown_once_and_answered_once(kind: type[StagedServer]) -> None:
    async def talk() -> None:
        server = kind()
        async with conversing(server) as app:
            app.speak()
            await app.answered()
            app.enter("and now?")
            state = await app.answered(4)
        assert app.transcript() == [SPOKEN, ANSWER, TYPED, ANSWER]
        assert app.speaker.played == server.sound * 2
        assert (state.outgoing, state.unanswered, state.notices) == ((), (), ())
        assert server.count("response.create") == 2

    asyncio.run(talk())


def test_a_take_of_which_nothing_is_heard_but_its_answer_has_arrived() -> None:
    async def talk() -> None:
        server = StagedServer({"input_audio_buffer.commit": []})
        async with conversing(server) as app:
            app.speak()
            state = await app.until(lambda state: state.conversation.turns[-1].role == "assistant")
            assert state.outgoing == ()
            await app.until(lambda state: not state.unanswered)

    asyncio.run(talk())
