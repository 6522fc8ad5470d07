"""The staged server as it is without any script: whatever a scripted one changes, changes this."""

import asyncio

from app.core.settings.settings import Settings
from tests.helpers.staged.staged_app import conversing
from tests.helpers.staged.staged_server import HangUpWith, StagedServer, Wait


def test_a_spoken_and_a_typed_turn_are_answered_with_words_and_sound() -> None:
    async def talk() -> None:
        server = StagedServer()
        async with conversing(server) as app:
            app.speak()
            await app.answered()
            app.enter("and now?")
            await app.answered(4)
        assert app.transcript() == [
            ("user", "done", "what time is it"),
            ("assistant", "done", "It is ten o'clock."),
            ("user", "done", "and now?"),
            ("assistant", "done", "It is ten o'clock."),
        ]
        assert app.speaker.played == server.sound * 2
        assert len(server.raw) == 480 * 48
        assert server.connections == 1
        assert app.state.notices == ()

    asyncio.run(talk())


def test_steps_by_name_take_the_place_of_what_it_would_say() -> None:
    async def talk() -> None:
        server = StagedServer({"session.update": [Wait(0.01), "not JSON", HangUpWith(1011, "no")]})
        async with conversing(server, Settings(), ready=False) as app:
            state = await app.until(lambda state: state.notices)
        assert [notice.code for notice in state.notices] == ["server_closed"]
        assert server.count("session.update") == 1

    asyncio.run(talk())
