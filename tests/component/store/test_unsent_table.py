"""What could not be sent, in a real database: there after the program ended, gone once it was sent."""

import asyncio
from pathlib import Path

import pytest

from app.core.messages.events.event import Event
from app.core.messages.events.program_events import StoreFailed
from app.core.values.values import Role, Turn, Unsent
from app.store.conversations.transcripts import Transcripts
from app.store.database import Database
from app.store.keeper import DiskKeeper, ForgetfulKeeper

SPEECH = b"Words that nobody has heard. " * 4_000
TAKE = Unsent("k1", "c", pcm=SPEECH, at=2.0)
TYPED = Unsent("k0", "c", text="typed", at=1.0)


def on_disk(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


async def test_it_is_there_for_the_next_program(tmp_path: Path) -> None:
    told: list[Event] = []
    keeper = DiskKeeper(told.append, Database(tmp_path / "db"), tmp_path / "settings.json")
    keeper.keep_unsent(TAKE)
    keeper.keep_unsent(TYPED)
    keeper.keep_unsent(TAKE)
    await keeper.close()
    database = Database(tmp_path / "db")
    assert await Transcripts(database).unsent() == (TYPED, TAKE)
    await database.close()
    assert told == []


async def test_once_sent_nothing_of_it_is_left_in_any_file(tmp_path: Path) -> None:
    database = Database(tmp_path / "db")
    keeper = DiskKeeper(lambda _: None, database, tmp_path / "settings.json")
    keeper.keep_unsent(TAKE)
    await Transcripts(database).unsent()
    assert SPEECH[:29] in on_disk(tmp_path)
    keeper.forget_unsent("k1")
    assert await Transcripts(database).unsent() == ()
    assert SPEECH[:29] not in on_disk(tmp_path)
    await keeper.close()


PARTS = tuple(Unsent("k2-take-1", "c", pcm=bytes([n]) * 5_000, at=3.0) for n in range(3))


async def test_parts_of_a_take_that_the_program_did_not_survive_are_one_draft(tmp_path: Path) -> None:
    keeper = DiskKeeper(lambda _: None, Database(tmp_path / "db"), tmp_path / "settings.json")
    keeper.keep_unsent(TAKE)
    for number, part in enumerate(PARTS, 1):
        keeper.keep_part(part, number)
    keeper.keep_part(Unsent("k3-take-2", "d", pcm=b"other", at=2.5), 1)
    await keeper.close()
    whole = Unsent("k2-take-1", "c", pcm=b"".join(part.pcm for part in PARTS), at=3.0)
    for _ in range(2):  # what was joined stays
        database = Database(tmp_path / "db")
        found = await Transcripts(database).unsent()
        await database.close()
        assert found == (TAKE, Unsent("k3-take-2", "d", pcm=b"other", at=2.5), whole)


async def test_parts_of_a_take_that_has_ended_are_in_no_file(tmp_path: Path) -> None:
    database = Database(tmp_path / "db")
    keeper = DiskKeeper(lambda _: None, database, tmp_path / "settings.json")
    for number in range(1, 4):
        keeper.keep_part(Unsent("k2-take-1", "c", pcm=SPEECH, at=3.0), number)
    assert await database.ask(lambda file: file.execute("SELECT count(*) FROM parts").fetchone()) == (3,)
    assert SPEECH[:29] in on_disk(tmp_path)
    keeper.forget_unsent("k2-take-1")
    assert await Transcripts(database).unsent() == ()
    assert SPEECH[:29] not in on_disk(tmp_path)
    await keeper.close()


async def test_a_part_that_the_disk_refuses_is_let_go_without_a_word(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """The take itself is not lost by it; in mid-sentence nobody is to be told, and nothing is to pile up."""
    told: list[Event] = []
    (tmp_path / "data").write_text("in the way of the folder")
    database = Database(tmp_path / "data" / "db")
    keeper = DiskKeeper(told.append, database, tmp_path / "settings.json")
    keeper.keep_part(PARTS[0], 1)
    await asyncio.wrap_future(database.beside(lambda: None))
    (tmp_path / "data").unlink()
    keeper.keep_part(PARTS[1], 2)
    kept = await database.ask(lambda file: file.execute("SELECT number FROM parts").fetchall())
    await keeper.close()
    assert kept == [(2,)]
    assert told == []
    assert "a part of what is said was not kept" in caplog.text


async def test_the_forgetful_keeper_keeps_none() -> None:
    keeper = ForgetfulKeeper()
    keeper.keep_unsent(TAKE)
    keeper.keep_part(TAKE, 1)
    keeper.forget_unsent("k1")
    await keeper.close()


async def test_a_turn_that_the_disk_refused_is_written_with_the_next_one(tmp_path: Path) -> None:
    told: asyncio.Queue[Event] = asyncio.Queue()
    (tmp_path / "data").write_text("in the way of the folder")
    keeper = DiskKeeper(told.put_nowait, Database(tmp_path / "data" / "db"), tmp_path / "settings.json")
    keeper.save_turn("c", Turn("k1", Role.USER, "the first", at=1.0))
    assert isinstance(await told.get(), StoreFailed)
    (tmp_path / "data").unlink()
    keeper.save_turn("c", Turn("k2", Role.USER, "the second", at=2.0))
    await keeper.close()
    assert await words_kept(tmp_path) == ["the first", "the second"]


@pytest.mark.parametrize("mended", [True, False])
async def test_the_end_is_the_last_try(
    tmp_path: Path, mended: bool, caplog: pytest.LogCaptureFixture
) -> None:
    told: asyncio.Queue[Event] = asyncio.Queue()
    (tmp_path / "data").write_text("in the way of the folder")
    keeper = DiskKeeper(told.put_nowait, Database(tmp_path / "data" / "db"), tmp_path / "settings.json")
    keeper.save_turn("c", Turn("k1", Role.USER, "the first", at=1.0))
    assert isinstance(await told.get(), StoreFailed)
    if mended:
        (tmp_path / "data").unlink()
    await keeper.close()
    if mended:
        assert await words_kept(tmp_path) == ["the first"]
    else:
        assert "not kept at the end" in caplog.text


async def words_kept(folder: Path) -> list[str]:
    database = Database(folder / "data" / "db")
    found = await Transcripts(database).load("c")
    await database.close()
    assert found is not None
    return [turn.text for turn in found[1]]
