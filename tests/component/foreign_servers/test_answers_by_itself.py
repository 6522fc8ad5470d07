"""Servers that begin to answer as soon as a take is committed: one answer to each turn, and from the second
turn on only one question.
"""

import asyncio
from collections.abc import Sequence
from typing import Any

from tests.helpers.staged.staged_app import conversing
from tests.helpers.staged.staged_server import StagedServer, Wait, event

Event = dict[str, Any]
Steps = Sequence[Any]

SPOKEN = ("user", "done", "what time is it")
ANSWER = ("assistant", "done", "It is ten o'clock.")


class AnswersCommits(StagedServer):
    """Answers the commit, and then the question as well."""

    def committed(self, said: Event) -> Steps:
        acknowledgement = super().committed(said)
        self.asked += 1
        return [*acknowledgement, *self.answer()]


class AnswersUnderManyNames(AnswersCommits):
    """As LocalAI: the take has one name when it is committed, one in its words and one as an item."""

    def committed(self, said: Event) -> Steps:
        first, added, _, words, *answer = super().committed(said)
        added = {**added, "item": {**added["item"], "id": f"item_C{self.commits}"}}
        return [first, {**words, "item_id": f"item_B{self.commits}"}, added, *answer]


class RefusesTheQuestion(AnswersCommits):
    """Answers the commit slowly, and refuses the question meanwhile."""

    def committed(self, said: Event) -> Steps:
        steps = list(super().committed(said))
        rest = steps.index(next(one for one in steps if one["type"] == "response.created")) + 1
        self.rest = steps[rest:]
        return steps[:rest]

    def answered(self, said: Event) -> Steps:
        code = "conversation_already_has_active_response"
        error = {"type": "invalid_request_error", "code": code, "event_id": said["event_id"], "message": "no"}
        return [event("error", error=error), Wait(0.05), *self.rest]


async def two_turns(server: StagedServer) -> None:
    async with conversing(server) as app:
        app.speak()
        await app.answered()
        await asyncio.sleep(0.2)
        app.speak()
        state = await app.answered(4)
        await asyncio.sleep(0.1)
    assert app.transcript() == [SPOKEN, ANSWER, SPOKEN, ANSWER]
    assert app.speaker.played == server.sound * 2
    assert server.count("response.create") == 1, "learnt with the first turn"
    assert state.notices == ()


def test_the_second_answer_is_refused_and_not_asked_for_again() -> None:
    asyncio.run(two_turns(AnswersCommits()))


def test_the_same_with_three_names_for_each_take() -> None:
    asyncio.run(two_turns(AnswersUnderManyNames()))


def test_an_answer_that_made_the_server_refuse_the_question_is_heard() -> None:
    async def talk() -> None:
        server = RefusesTheQuestion()
        async with conversing(server) as app:
            app.speak()
            state = await app.answered()
        assert app.transcript() == [SPOKEN, ANSWER]
        assert server.count("response.cancel") == 0
        assert state.notices == ()
        assert state.target.can.answers_commit

    asyncio.run(talk())


def test_a_typed_message_is_still_asked_about() -> None:
    async def talk() -> None:
        server = AnswersCommits()
        async with conversing(server) as app:
            app.speak()
            await app.answered()
            await asyncio.sleep(0.2)
            app.enter("and now?")
            await app.answered(4)
        assert server.count("response.create") == 2

    asyncio.run(talk())
