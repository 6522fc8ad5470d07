"""An event that no table of ours holds: named once in the log by the link, found there for the doctor."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from websockets.asyncio.server import ServerConnection

from app import log
from app.commands.logbook import unknown_events
from app.core.messages.events.line_events import ServerSaid
from tests.component.transport.test_link import linked, serving


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Path]:
    """A log of its own; the root logger is as it was afterwards."""
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    log.start(tmp_path / "pressel.log")
    yield tmp_path / "pressel.log"
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


async def test_the_doctor_is_told_the_names_of_unknown_events_and_no_more(book: Path) -> None:
    async def talk(socket: ServerConnection) -> None:
        for name in ("weather.changed", "weather.changed", "moon.rose", "x" * 300):
            await socket.send(f'{{"type": "{name}", "secret": "what was said"}}')
        await socket.wait_closed()

    async with serving(talk) as url, linked(url) as (_, reports):
        await reports.until(ServerSaid, 4)
    assert unknown_events(book) == ["x" * 80, "moon.rose", "weather.changed"]
    assert "what was said" not in book.read_text(encoding="utf-8")  # noqa: ASYNC240


def test_no_log_no_events(tmp_path: Path) -> None:
    assert unknown_events(tmp_path / "none.log") == []
