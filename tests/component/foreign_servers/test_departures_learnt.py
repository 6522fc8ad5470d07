"""A server that knows no cancel, truncate or clear says so once, and nobody is told of an error."""

import asyncio

from app.core.messages.events.presses import Cancelled
from app.core.state import ReplyStage
from tests.helpers.staged.staged_app import conversing
from tests.helpers.staged.staged_server import StagedServer, Steps, event

UNABLE = [event("error", error={"type": "server_error", "message": "Not implemented"})]


class NeverDone(StagedServer):
    """Its answers stay unfinished, so that they can be interrupted."""

    def finals(self) -> Steps:
        return []

    def done(self, status: str = "completed", **more: object) -> Steps:
        return []


def test_an_interruption_is_no_error_and_is_not_tried_twice() -> None:
    async def talk() -> None:
        server = NeverDone({"response.cancel": UNABLE, "conversation.item.truncate": UNABLE})
        async with conversing(server) as app:
            app.enter("what time is it")
            await app.until(lambda state: state.reply.sounding)
            app.session.dispatch(Cancelled())
            state = await app.until(lambda state: not state.target.can.cancels)
        assert state.notices == ()
        assert state.reply.stage is ReplyStage.CANCELLING
        assert server.count("response.cancel") == 1

    asyncio.run(talk())
