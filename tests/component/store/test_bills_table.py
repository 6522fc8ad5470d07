"""What a conversation has cost, in a real database: there at the next start, gone with its conversation."""

import asyncio
import contextlib
import sqlite3
from pathlib import Path

import pytest

from app.core.messages.events.archive_events import ConversationOpened
from app.core.messages.events.event import Event
from app.core.values.bill import Bill, Counts, Task
from app.core.values.values import Role, Turn
from app.launch_options import LaunchOptions
from app.store import database as database_module
from app.store.conversations import owed_file
from app.store.conversations.transcripts import Transcripts
from app.store.database import MIGRATIONS, Database
from app.store.keeper import DiskKeeper, ForgetfulKeeper

ANSWERS = Bill("api.openai.com", "large", Task.ANSWER, 2, Counts(text_in=7, audio_out=9, cached_image=3))
WORDS = Bill("api.openai.com", "gpt-transcribe", Task.TRANSCRIPT, 1, Counts(seconds=2.5))
SAID = Turn("k", Role.USER, "Hello", at=1.0)


async def kept(folder: Path, *bills: Bill) -> None:
    keeper = DiskKeeper(lambda _: None, Database(folder / "conversations.sqlite3"), folder / "settings.json")
    keeper.save_turn("c", SAID)
    for bill in bills:
        keeper.save_bill("c", bill)
    assert await keeper.close() is None


async def found(folder: Path) -> tuple[Bill, ...]:
    database = Database(folder / "conversations.sqlite3")
    loaded = await Transcripts(database).load("c")
    await database.close()
    assert loaded is not None
    return loaded[0].bills


async def test_the_newest_bill_of_each_model_is_there_for_the_next_program(tmp_path: Path) -> None:
    more = Bill(ANSWERS.service, ANSWERS.model, Task.ANSWER, 3, Counts(text_in=10, audio_out=9))
    await kept(tmp_path, ANSWERS, WORDS, more)
    assert await found(tmp_path) == (more, WORDS)


async def test_the_conversation_of_the_last_run_is_opened_with_its_bills(tmp_path: Path) -> None:
    from app.assemble import Assembly

    assembly = Assembly(LaunchOptions(data_dir=str(tmp_path)))
    keeper = DiskKeeper(lambda _: None, Database(assembly.folders.database), tmp_path / "settings.json")
    keeper.save_turn("c", SAID)
    keeper.save_bill("c", ANSWERS)
    await keeper.close()
    opened = await assembly.last_conversation()
    await assembly.database.close()
    assert (opened.conversation, opened.bills) == ("c", (ANSWERS,))


async def test_one_that_is_chosen_from_the_history_brings_its_bills(tmp_path: Path) -> None:
    from app.core.messages.effects.archive_effects import LoadConversation
    from app.store.archive import DiskArchive

    await kept(tmp_path, ANSWERS)
    told: asyncio.Queue[Event] = asyncio.Queue()
    database = Database(tmp_path / "conversations.sqlite3")
    DiskArchive(told.put_nowait, database).do(LoadConversation("c"))
    event = await asyncio.wait_for(told.get(), 10)
    await database.close()
    assert isinstance(event, ConversationOpened)
    assert event.bills == (ANSWERS,)


async def test_with_its_conversation_it_goes(tmp_path: Path) -> None:
    await kept(tmp_path, ANSWERS)
    database = Database(tmp_path / "conversations.sqlite3")
    await Transcripts(database).delete("c")
    left = await database.ask(lambda connection: connection.execute("SELECT count(*) FROM bills").fetchone())
    await database.close()
    assert left == (0,)


async def test_a_file_of_an_older_version_gets_the_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "MIGRATIONS", MIGRATIONS[:5])
    database = Database(tmp_path / "conversations.sqlite3")
    await Transcripts(database).save("c", SAID)
    await database.close()
    monkeypatch.setattr(database_module, "MIGRATIONS", MIGRATIONS)
    await kept(tmp_path, WORDS)
    assert await found(tmp_path) == (WORDS,)


async def test_what_lay_beside_the_database_is_the_later_bill(tmp_path: Path) -> None:
    await kept(tmp_path, WORDS)
    path = tmp_path / "conversations.sqlite3"
    other = owed_file.beside(path)
    keeper = DiskKeeper(lambda _: None, other, tmp_path / "settings.json")
    later = Bill(WORDS.service, WORDS.model, Task.TRANSCRIPT, 4, Counts(seconds=9.0))
    keeper.save_bill("c", later)
    keeper.save_bill("c", ANSWERS)
    await keeper.close()
    database = Database(path)
    assert await Transcripts(database).take_in() == 1
    await database.close()
    assert await found(tmp_path) == (later, ANSWERS)


async def test_a_damaged_row_costs_no_conversation(tmp_path: Path) -> None:
    await kept(tmp_path, ANSWERS, WORDS)
    with contextlib.closing(sqlite3.connect(tmp_path / "conversations.sqlite3")) as other, other:
        other.execute("UPDATE bills SET text_in = -5, times = 9223372036854775807 WHERE task = 'answer'")
        other.execute("UPDATE bills SET task = 'nobody knows' WHERE task = 'transcript'")
    (bill,) = await found(tmp_path)
    assert (bill.counts.text_in, bill.counts.audio_out, bill.times) == (0, 9, 10**15)


async def test_an_infinite_length_and_half_a_character_are_no_reason_to_fail(tmp_path: Path) -> None:
    await kept(tmp_path, Bill("h\ud800st", "m", Task.TRANSCRIPT, 1, Counts(seconds=float("inf"))))
    (bill,) = await found(tmp_path)
    assert (bill.service, bill.counts.seconds) == ("h?st", 0.0)


def test_who_keeps_nothing_keeps_no_bill() -> None:
    ForgetfulKeeper().save_bill("c", WORDS)
