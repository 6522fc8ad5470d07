"""The hand of the kept conversations on a real SQLite file: finds, loads, renames, deletes, writes files."""

import asyncio
import json
import os
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.core.messages.effects.archive_effects import (
    ArchiveOrder,
    DeleteAllConversations,
    DeleteConversation,
    ExportConversation,
    LoadConversation,
    RenameConversation,
    SeekConversations,
)
from app.core.messages.events.archive_events import (
    ConversationOpened,
    ConversationWritten,
    HistoryFailed,
    HistoryFound,
)
from app.core.messages.events.event import Event
from app.core.values.values import KeptConversation, Role, Turn, TurnStatus
from app.store.archive import DiskArchive
from app.store.conversations.search import kept
from app.store.conversations.transcripts import save
from app.store.database import Database


def turn(key: str, text: str, at: float, role: Role = Role.USER) -> Turn:
    return Turn(key, role, text, TurnStatus.DONE, at)


class Disk:
    """The hand and what it reported."""

    def __init__(self, path: Path) -> None:
        self.database = Database(path)
        self.told: asyncio.Queue[Event] = asyncio.Queue()
        self.hand = DiskArchive(self.told.put_nowait, self.database)

    async def ask(self, order: ArchiveOrder) -> Event:
        self.hand.do(order)
        return await asyncio.wait_for(self.told.get(), 20)

    async def find(self, words: str) -> tuple[KeptConversation, ...]:
        found = await self.ask(SeekConversations(words))
        assert isinstance(found, HistoryFound)
        assert found.words == words
        return found.found

    async def names(self, words: str) -> list[str]:
        return [one.id for one in await self.find(words)]


@pytest.fixture
async def disk(tmp_path: Path) -> AsyncIterator[Disk]:
    made = Disk(tmp_path / "c.sqlite3")

    def fill(connection: sqlite3.Connection) -> None:
        save(connection, "oslo", turn("u1", "What should I pack for Oslo?", 100))
        save(connection, "oslo", turn("a1", "Layers, and boots for the snow.", 105, Role.ASSISTANT))
        save(connection, "sums", turn("u1", "What is 17 times 23?", 200))
        save(connection, "sums", turn("a1", "It is 391, 100_% sure.", 205, Role.ASSISTANT))
        save(connection, "wetter", turn("u1", "今日の天気はどうですか", 300))
        save(connection, "wetter", turn("a1", "Über Köln scheint die Sonne.", 305, Role.ASSISTANT))

    await made.database.ask(fill)
    yield made
    await made.database.close()


async def test_all_are_there_the_one_used_last_first(disk: Disk) -> None:
    found = await disk.find("")
    assert [one.id for one in found] == ["wetter", "sums", "oslo"]
    assert found[2] == KeptConversation("oslo", "What should I pack for Oslo?", 100, 105, 2)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("boo", ["oslo"]),  # the beginning of a word
        ("what", ["sums", "oslo"]),
        ("what pack", ["oslo"]),  # all of them, in one message
        ("pack boots", []),
        ("KOLN", ["wetter"]),  # whatever the case and the accents
        ("天気", ["wetter"]),  # where no spaces are written
        ("天気 どう", ["wetter"]),
        ("天 koln", []),
        ('"', ["wetter", "sums", "oslo"]),  # no query syntax
        ("NOT ( * : -", []),
        ("391", ["sums"]),
        ("100_% 雪", []),
        ("zzz", []),
    ],
)
async def test_words_are_found_as_people_type_them(disk: Disk, words: str, expected: list[str]) -> None:
    assert await disk.names(words) == expected


async def test_what_is_found_shows_where(disk: Disk) -> None:
    (oslo,) = await disk.find("boot")
    assert (oslo.excerpt, oslo.turn) == ("Layers, and \x02boots\x03 for the snow.", "a1")
    (wetter,) = await disk.find("天気")
    assert (wetter.excerpt, wetter.turn) == ("今日の\x02天気\x03はどうですか", "u1")


async def test_a_long_text_is_cut_around_the_words(disk: Disk) -> None:
    text = "雪" * 200 + "東京" + "山" * 200
    await disk.database.ask(lambda connection: save(connection, "long", turn("u1", text, 400)))
    (found,) = await disk.find("東京")
    assert found.excerpt == "…" + "雪" * 24 + "\x02東京\x03" + "山" * 48 + "…"


async def test_a_title_is_found_and_what_was_said_in_it_too(disk: Disk) -> None:
    disk.hand.do(RenameConversation("oslo", "Winter trip"))
    (found,) = await disk.find("trip")
    assert (found.title, found.excerpt, found.turn) == ("Winter trip", "", "")
    await disk.database.ask(lambda connection: save(connection, "oslo", turn("u2", "A trip in winter", 110)))
    (found,) = await disk.find("trip")
    assert found.turn == "u2"
    assert (await disk.find("oslo"))[0].title == "Winter trip"


async def test_one_is_opened_again(disk: Disk) -> None:
    opened = await disk.ask(LoadConversation("sums"))
    assert isinstance(opened, ConversationOpened)
    assert (opened.conversation, opened.title) == ("sums", "What is 17 times 23?")
    assert [one.turn_id for one in opened.turns] == ["u1", "a1"]


async def test_what_is_deleted_is_found_no_more(disk: Disk) -> None:
    disk.hand.do(DeleteConversation("sums"))
    assert await disk.names("") == ["wetter", "oslo"]
    assert await disk.names("391") == []


async def test_of_all_that_is_deleted_nothing_is_found_and_nothing_left(disk: Disk) -> None:
    assert await disk.ask(DeleteAllConversations()) == HistoryFound()
    assert await disk.names("391") == []

    def rows(connection: sqlite3.Connection) -> list[int]:
        counts = (f"SELECT count(*) FROM {table}" for table in ("conversations", "turns"))
        return [connection.execute(count).fetchone()[0] for count in counts]

    assert await disk.database.ask(rows) == [0, 0]


@pytest.mark.parametrize("ending", ["md", "txt", "json", "MD", "strange"])
async def test_a_file_has_the_form_of_its_ending(disk: Disk, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"talk.{ending}"
    assert await disk.ask(ExportConversation("sums", str(path))) == ConversationWritten(path=str(path))
    text = path.read_text(encoding="utf-8")
    if ending == "json":
        assert json.loads(text)["conversations"][0]["turns"][1]["text"].startswith("It is 391")
    else:
        assert "It is 391" in text
        assert text.startswith("#" if ending != "txt" else "What is 17")


async def test_a_file_that_cannot_be_written_is_told_and_leaves_nothing(disk: Disk, tmp_path: Path) -> None:
    failed = await disk.ask(ExportConversation("sums", str(tmp_path / "nowhere" / "x.md")))
    assert isinstance(failed, HistoryFailed)
    assert failed.trouble.code == "not_exported"
    assert "nowhere" in failed.trouble.path
    assert [name for name in os.listdir(tmp_path) if "md" in name] == []


async def test_what_is_not_there_is_told(disk: Disk) -> None:
    for order, code in (
        (LoadConversation("none"), "history_unread"),
        (ExportConversation("none", "/tmp/none.md"), "not_exported"),
    ):
        failed = await disk.ask(order)
        assert isinstance(failed, HistoryFailed)
        assert (failed.trouble.code, "none" in failed.trouble.detail) == (code, True)


async def test_a_damaged_file_is_told(disk: Disk) -> None:
    await disk.database.ask(lambda connection: connection.execute("DROP TABLE turns"))
    failed = await disk.ask(SeekConversations("boots"))
    assert isinstance(failed, HistoryFailed)
    assert failed.trouble.code == "history_unread"


async def test_a_fault_of_ours_goes_to_the_loop(disk: Disk) -> None:
    class Strange(ArchiveOrder):
        """Nobody's order."""

    with pytest.raises(NotImplementedError):
        disk.hand.do(Strange())
    faults: list[dict[str, object]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: faults.append(context))
    disk.hand._begin(lambda _connection: HistoryFound(words=1 // 0), "history_unread")  # type: ignore[arg-type]
    await disk.find("")
    assert isinstance(faults[0]["exception"], ZeroDivisionError)


def test_a_search_through_ten_thousand_turns_is_quick_enough_to_type_in(tmp_path: Path) -> None:
    """Counted, not timed: each search reads the index and not every turn."""
    connection = sqlite3.connect(":memory:")
    from app.store.database import _prepare

    _prepare(connection)
    for number in range(2_000):
        save(connection, f"c{number % 50}", turn(f"u{number}", f"word{number} and more of it", float(number)))
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    connection.set_progress_handler(count, 1_000)
    assert [one.turn for one in kept(connection, "word1999")] == ["u1999"]
    indexed, steps = steps, 0
    assert kept(connection, "語") == ()
    assert indexed * 5 < steps  # what has no index reads all turns
    connection.close()
