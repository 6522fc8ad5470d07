"""A server that knows no cancel, truncate or clear says so once, and nobody is told of an error."""

import asyncio
import base64

from app.core.messages.events.presses import Cancelled, TalkPressed, TalkReleased
from app.core.state import ReplyStage
from tests.helpers.scripted_server import Event
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


class AlwaysListening(StagedServer):
    """Cannot switch its voice activity detection off: knows no commit, and half a second of silence ends a
    turn and is answered.
    """

    def __init__(self) -> None:
        super().__init__({"response.create": [], "input_audio_buffer.commit": []})
        self.hearing = False
        self.quiet = 0

    def configured(self, said: Event) -> Steps:
        return [event("session.updated", session=self.session())]

    def steps(self, said: Event) -> Steps:
        if said["type"] != "input_audio_buffer.append":
            return super().steps(said)
        pcm = base64.b64decode(said["audio"])
        if any(pcm):
            began, self.hearing, self.quiet = not self.hearing, True, 0
            return [event("input_audio_buffer.speech_started", item_id="item_u1")] if began else []
        self.quiet += len(pcm)
        if not self.hearing or self.quiet < 24_000:
            return []
        self.hearing = False
        return [*self.committed(said), *self.answered(said)]


def test_a_held_turn_ends_when_the_key_comes_up_at_a_server_that_listens_for_pauses() -> None:
    async def talk() -> None:
        server = AlwaysListening()
        async with conversing(server) as app:
            app.session.dispatch(TalkPressed(at=1000.0))
            app.frames(10)
            await app.until(lambda state: not state.target.can.commits)
            app.frames(10)
            app.session.dispatch(TalkReleased(at=1001.0))
            await app.answered()
            app.speak()
            await app.answered(4)
        assert [role for role, _, _ in app.transcript()] == ["user", "assistant"] * 2
        assert server.count("input_audio_buffer.commit") == 0
        assert app.state.notices == ()

    asyncio.run(talk())
