"""Servers that stop in the middle of an answer: it ends by itself, with words."""

import asyncio

from app.core.state import ReplyStage
from tests.helpers.staged.staged_app import conversing
from tests.helpers.staged.staged_server import StagedServer, event


class BreaksOff(StagedServer):
    """Reports an error in the middle of an answer, and never that the answer is done."""

    def answer(self) -> list[object]:
        error = {"type": "invalid_request_error", "code": "inference_failed", "message": "out of memory"}
        return [*self.begun(), *self.item_begun(), *self.transcript(), event("error", error=error)]


def test_an_error_in_the_middle_of_an_answer_ends_it() -> None:
    async def talk() -> None:
        server = BreaksOff({"response.cancel": []})
        async with conversing(server) as app:
            app.speak()
            state = await app.until(lambda state: state.reply.stage is ReplyStage.CANCELLING)
        assert app.transcript()[-1] == ("assistant", "failed", "It is ten o'clock.")
        assert len(state.notices) == 1

    asyncio.run(talk())
