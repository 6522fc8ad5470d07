"""What no server has acknowledged, in a real database: there after the program ended, gone once it is."""

import asyncio
from pathlib import Path

import pytest

from app.core.messages.events.event import Event
from app.core.messages.events.program_events import StoreFailed
from app.core.values.values import Role, Turn, Unsent
from app.store import database as database_module
from app.store.conversations.transcripts import Transcripts
from app.store.database import MIGRATIONS, Database
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
WHOLE = b"".join(part.pcm for part in PARTS)


def kept_parts(keeper: DiskKeeper, *numbers: int) -> None:
    for number in numbers:
        keeper.keep_part(PARTS[number], number * 5_000)


async def found(folder: Path) -> tuple[Unsent, ...]:
    database = Database(folder / "db")
    kept = await Transcripts(database).unsent()
    await database.close()
    return kept


async def test_parts_of_a_take_that_the_program_did_not_survive_are_one_draft(tmp_path: Path) -> None:
    keeper = DiskKeeper(lambda _: None, Database(tmp_path / "db"), tmp_path / "settings.json")
    keeper.keep_unsent(TAKE)
    kept_parts(keeper, 0, 1, 2)
    keeper.keep_part(Unsent("k3-take-2", "d", pcm=b"other", at=2.5), 0)
    await keeper.close()
    whole = Unsent("k2-take-1", "c", pcm=WHOLE, at=3.0)
    for _ in range(2):  # what was joined stays
        assert await found(tmp_path) == (TAKE, Unsent("k3-take-2", "d", pcm=b"other", at=2.5), whole)
    database = Database(tmp_path / "db")
    keeper = DiskKeeper(lambda _: None, database, tmp_path / "settings.json")
    keeper.forget_unsent("k2-take-1")
    await keeper.close()
    assert WHOLE[5_000:6_000] not in on_disk(tmp_path)
    assert [one.turn_id for one in await found(tmp_path)] == ["k1", "k3-take-2"]


@pytest.mark.parametrize("numbers", [(0, 1, 2), (0, 1), (0, 2), (1,), ()])
async def test_a_turn_takes_over_the_parts_of_its_take(tmp_path: Path, numbers: tuple[int, ...]) -> None:
    """Its sound is whole, whichever parts the disk took, and what they hold is not written twice."""
    database = Database(tmp_path / "db")
    keeper = DiskKeeper(lambda _: None, database, tmp_path / "settings.json")
    kept_parts(keeper, *numbers)
    turn = Unsent("k2", "c", pcm=WHOLE + b"end", at=3.0)
    keeper.keep_unsent(turn, "k2-take-1")
    keeper.keep_unsent(turn, "k2-take-1")
    length = "SELECT sum(length(pcm)) FROM (SELECT pcm FROM parts UNION ALL SELECT pcm FROM unsent)"
    assert await database.ask(lambda file: file.execute(length).fetchone()) == (len(turn.pcm),)
    assert await Transcripts(database).unsent() == (turn,)
    keeper.forget_unsent("k2")
    await keeper.close()
    assert await found(tmp_path) == ()
    for part in PARTS[1:]:
        assert part.pcm[:1_000] not in on_disk(tmp_path)


async def test_parts_go_with_a_turn_that_the_disk_had_refused(tmp_path: Path) -> None:
    database = Database(tmp_path / "db")
    keeper = DiskKeeper(lambda _: None, database, tmp_path / "settings.json")
    kept_parts(keeper, 0, 1)
    await database.ask(lambda file: file.execute("ALTER TABLE unsent RENAME TO away"))
    keeper.keep_unsent(Unsent("k2", "c", pcm=WHOLE, at=3.0), "k2-take-1")
    await database.ask(lambda file: file.execute("ALTER TABLE away RENAME TO unsent"))
    keeper.forget_unsent("k2")
    await keeper.close()
    assert await found(tmp_path) == ()


async def test_speech_of_an_older_version_is_taken_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "MIGRATIONS", MIGRATIONS[:3])
    old = Database(tmp_path / "db")
    await old.ask(lambda file: file.execute("INSERT INTO unsent VALUES ('k1', 'c', '', x'0102', 1.0)"))
    for number in (1, 2):
        row = f"INSERT INTO parts VALUES ('t', {number}, 'c', x'0{number}', 2.0)"
        await old.ask(lambda file, row=row: file.execute(row))  # type: ignore[misc]
    await old.close()
    monkeypatch.undo()
    assert await found(tmp_path) == (
        Unsent("k1", "c", pcm=b"\1\2", at=1.0),
        Unsent("t", "c", pcm=b"\1\2", at=2.0),
    )


async def test_parts_of_a_take_that_has_ended_are_in_no_file(tmp_path: Path) -> None:
    database = Database(tmp_path / "db")
    keeper = DiskKeeper(lambda _: None, database, tmp_path / "settings.json")
    for number in range(3):
        keeper.keep_part(Unsent("k2-take-1", "c", pcm=SPEECH, at=3.0), number * len(SPEECH))
    assert await database.ask(lambda file: file.execute("SELECT count(*) FROM parts").fetchone()) == (3,)
    assert SPEECH[:29] in on_disk(tmp_path)
    keeper.forget_unsent("k2-take-1")
    assert await Transcripts(database).unsent() == ()
    assert SPEECH[:29] not in on_disk(tmp_path)
    await keeper.close()


async def test_a_part_that_the_disk_refuses_is_let_go_and_those_behind_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """In mid-sentence nobody is told, and nothing piles up: the end of the take writes the whole."""
    told: list[Event] = []
    (tmp_path / "data").write_text("in the way of the folder")
    database = Database(tmp_path / "data" / "db")
    keeper = DiskKeeper(told.append, database, tmp_path / "settings.json")
    kept_parts(keeper, 0)
    await asyncio.wrap_future(database.beside(lambda: None))
    (tmp_path / "data").unlink()
    kept_parts(keeper, 1, 2)
    keeper.keep_unsent(Unsent("k2", "c", pcm=WHOLE, at=3.0), "k2-take-1")
    keeper.keep_part(Unsent("k3-take-2", "c", pcm=b"next", at=4.0), 0)
    kept = await Transcripts(database).unsent()
    await keeper.close()
    assert [one.pcm for one in kept] == [WHOLE, b"next"]
    assert told == []
    assert caplog.text.count("what is being said is not kept") == 1


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
