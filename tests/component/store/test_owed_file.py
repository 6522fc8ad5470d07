"""What the database would not take at the end lies beside it, is told if it lies nowhere, and comes back."""

import asyncio
import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from app.assemble import Assembly
from app.core.settings.personas import Personas
from app.core.settings.settings import Settings
from app.core.values.problems import Trouble
from app.core.values.values import Role, Turn, Unsent
from app.launch_options import LaunchOptions
from app.store import database as database_module
from app.store.conversations import owed_file
from app.store.database import Database
from app.store.keeper import DiskKeeper

SPEECH = b"\1\2" * 60_000


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Another process has the database to itself."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield


def keeper_of(folder: Path) -> DiskKeeper:
    return DiskKeeper(lambda _: None, Database(folder / "conversations.sqlite3"), folder / "settings.json")


async def begun(folder: Path) -> DiskKeeper:
    """A keeper that has written one turn."""
    keeper = keeper_of(folder)
    keeper.save_turn("c", Turn("k0", Role.USER, "before", at=1.0))
    await asyncio.wrap_future(keeper._database.beside(lambda: None))
    return keeper


def last_words(keeper: DiskKeeper) -> None:
    keeper.save_turn("c", Turn("k1", Role.USER, "the last words", at=0.5))
    keeper.save_turn("new", Turn("k2", Role.ASSISTANT, "another", at=3.0))
    keeper.save_turn("c", Turn("k0", Role.USER, "before, corrected", at=1.0))
    keeper.keep_unsent(Unsent("u1", "c", pcm=SPEECH, at=3.0), "take-1")


def beside(folder: Path) -> list[Path]:
    return sorted(folder.glob("conversations.owed-*"))


async def test_what_a_locked_database_refuses_lies_beside_and_is_there_at_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = await begun(tmp_path)
    with locked(tmp_path / "conversations.sqlite3"):
        keeper._database.hurry()
        last_words(keeper)
        assert await keeper.close() is None
        (file,) = beside(tmp_path)
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    again = Assembly(LaunchOptions(data_dir=str(tmp_path), practice=True))
    opened = await again.last_conversation()
    told: list[Trouble] = []
    again.complaints.listen(told.append)
    assert [trouble.code for trouble in told] == ["taken_in"]
    started = await again.started()
    other = await again.transcripts.load("new")
    await again.database.close()
    turns = (*(await _turns(tmp_path, "c")),)
    assert [turn.text for turn in turns] == ["before, corrected", "the last words"]
    assert opened.conversation in ("c", "new")
    assert other is not None
    assert [(one.turn_id, one.pcm) for one in started.unsent] == [("u1", SPEECH)]
    assert beside(tmp_path) == []


async def _turns(folder: Path, conversation: str) -> tuple[Turn, ...]:
    base = Assembly(LaunchOptions(data_dir=str(folder), practice=True))
    found = await base.transcripts.load(conversation)
    await base.database.close()
    assert found is not None
    return found[1]


async def test_what_is_written_nowhere_is_told_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = await begun(tmp_path)
    room = False
    opened = database_module._opened

    def full(path: Path, busy_s: float) -> sqlite3.Connection:
        if not room:
            raise sqlite3.OperationalError("database or disk is full")
        return opened(path, busy_s)

    monkeypatch.setattr(database_module, "_opened", full)
    with locked(tmp_path / "conversations.sqlite3"):
        keeper._database.hurry()
        last_words(keeper)
        for _ in range(2):
            trouble = await keeper.close()
            assert trouble is not None
            assert trouble.code == "disk"
            assert trouble.path == str(tmp_path / "conversations.sqlite3")
    room = True
    assert await keeper.close() is None
    assert [turn.text for turn in await _turns(tmp_path, "c")] == ["before, corrected", "the last words"]
    assert beside(tmp_path) == []


async def test_the_end_does_not_wait_for_each_of_many_writes(tmp_path: Path) -> None:
    keeper = await begun(tmp_path)
    with locked(tmp_path / "conversations.sqlite3"):
        keeper._database.hurry()
        for number in range(30):
            keeper.save_turn("c", Turn(f"n{number}", Role.USER, "x", at=2.0))
        async with asyncio.timeout(8):
            assert await keeper.close() is None


async def test_a_file_beside_that_cannot_be_read_stays_and_keeps_nothing_else_out(tmp_path: Path) -> None:
    keeper = await begun(tmp_path)
    await keeper.close()
    bad = tmp_path / "conversations.owed-1.sqlite3"
    bad.write_bytes(b"SQLite format 3\0" + b"rubbish" * 500)
    good = owed_file.beside(tmp_path / "conversations.sqlite3")
    other = DiskKeeper(lambda _: None, good, tmp_path / "settings.json")
    other.save_turn("c", Turn("k1", Role.USER, "after", at=0.0))
    await other.close()
    for _ in range(2):
        again = Assembly(LaunchOptions(data_dir=str(tmp_path), practice=True))
        await again.last_conversation()
        await again.database.close()
        assert [turn.text for turn in await _turns(tmp_path, "c")] == ["before", "after"]
        (aside,) = beside(tmp_path)
        assert b"rubbish" in aside.read_bytes()


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's temporary folder; the data folder lies elsewhere."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


@contextmanager
def in_the_way(folder: Path) -> Iterator[None]:
    """A file stands where this folder should be."""
    folder.write_text("in the way of the folder")
    yield
    folder.unlink()


def inside(folder: Path) -> list[Path]:
    return list(folder.iterdir())


async def left_without_a_disk(data: Path) -> None:
    """A keeper that could write nothing has ended."""
    with in_the_way(data):
        keeper = keeper_of(data)
        last_words(keeper)
        assert isinstance(await keeper.close(), Trouble)
        assert await keeper.leave() is None


async def test_where_nothing_can_be_written_and_nobody_asked_it_waits_in_the_temporary_folder(
    tmp_path: Path, temporary: Path
) -> None:
    data = tmp_path / "data"
    await left_without_a_disk(data)
    (folder,) = inside(temporary)
    (file,) = inside(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    again = Assembly(LaunchOptions(data_dir=str(data), practice=True))
    await again.last_conversation()
    started = await again.started()
    await again.database.close()
    assert [one.pcm for one in started.unsent] == [SPEECH]
    assert [turn.text for turn in await _turns(data, "c")] == ["the last words", "before, corrected"]
    assert inside(temporary) == []


@pytest.mark.skipif(os.name != "posix", reason="elsewhere the temporary folder is the person's own")
@pytest.mark.parametrize("how", ["open to others", "a link", "of another data folder"])
async def test_what_others_may_have_put_there_is_not_taken_in(
    tmp_path: Path, temporary: Path, how: str
) -> None:
    data = tmp_path / "data"
    await left_without_a_disk(data)
    (folder,) = inside(temporary)
    if how == "open to others":
        folder.chmod(0o755)
    elif how == "a link":
        folder.symlink_to(folder.rename(tmp_path / "theirs"))
    else:
        folder.rename(folder.with_name("pressel-owed-0123456789abcdef-x"))
    again = Assembly(LaunchOptions(data_dir=str(data), practice=True))
    await again.last_conversation()
    started = await again.started()
    await again.database.close()
    assert started.unsent == ()


async def test_a_temporary_folder_that_takes_nothing_either_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "none"))
    with in_the_way(tmp_path / "data"):
        keeper = keeper_of(tmp_path / "data")
        last_words(keeper)
        await keeper.close()
        trouble = await keeper.leave()
    assert trouble is not None
    assert trouble.code == "disk"


async def test_with_nothing_owed_nothing_is_left_elsewhere(tmp_path: Path, temporary: Path) -> None:
    keeper = keeper_of(tmp_path / "data")
    assert await keeper.leave() is None
    assert inside(temporary) == []
    await keeper.close()


@pytest.mark.parametrize("what", ["settings", "personas"])
async def test_settings_that_the_disk_refuses_at_the_end_are_told_until_they_are_written(
    tmp_path: Path, what: str
) -> None:
    (tmp_path / "config").write_text("in the way of the folder")
    config = tmp_path / "config" / "settings.json"
    keeper = DiskKeeper(lambda _: None, Database(tmp_path / "data" / "db"), config)
    if what == "settings":
        keeper.save_preferences(Settings(speed=1.2))
    else:
        keeper.save_personas(Personas())
    trouble = await keeper.close()
    assert trouble is not None
    assert (trouble.code, trouble.path) == (
        "settings_not_saved",
        str(config.with_name(f"{what}.json")),
    )
    (tmp_path / "config").unlink()
    assert await keeper.close() is None
    assert config.with_name(f"{what}.json").exists()


async def unsent_at_the_next_start(folder: Path) -> list[tuple[str, bytes]]:
    again = Assembly(LaunchOptions(data_dir=str(folder), practice=True))
    await again.last_conversation()
    started = await again.started()
    await again.database.close()
    return [(one.turn_id, one.pcm) for one in started.unsent]


async def spoken(folder: Path) -> DiskKeeper:
    """A keeper that has written a take while it was spoken."""
    keeper = await begun(folder)
    for start in range(0, len(SPEECH), len(SPEECH) // 4):
        part = SPEECH[start : start + len(SPEECH) // 4]
        keeper.keep_part(Unsent("take-1", "c", pcm=part, at=2.0), start)
    await asyncio.wrap_future(keeper._database.beside(lambda: None))
    return keeper


async def test_a_take_that_is_kept_beside_is_not_there_a_second_time_as_its_parts(tmp_path: Path) -> None:
    keeper = await spoken(tmp_path)
    with locked(tmp_path / "conversations.sqlite3"):
        keeper._database.hurry()
        keeper.keep_unsent(Unsent("u1", "c", pcm=SPEECH, at=3.0), "take-1")
        assert await keeper.close() is None
    assert await unsent_at_the_next_start(tmp_path) == [("u1", SPEECH)]


@pytest.mark.parametrize("noted", [True, False])
async def test_what_arrived_or_was_discarded_while_the_database_was_locked_does_not_come_back(
    tmp_path: Path, noted: bool
) -> None:
    keeper = await spoken(tmp_path)
    if noted:
        keeper.keep_unsent(Unsent("u1", "c", pcm=SPEECH, at=3.0), "take-1")
        keeper.keep_unsent(Unsent("u2", "c", text="typed", at=4.0))
        await asyncio.wrap_future(keeper._database.beside(lambda: None))
    with locked(tmp_path / "conversations.sqlite3"):
        keeper._database.hurry()
        if not noted:
            keeper.keep_unsent(Unsent("u1", "c", pcm=SPEECH, at=3.0), "take-1")
        keeper.forget_unsent("u1")
        assert await keeper.close() is None
    assert await unsent_at_the_next_start(tmp_path) == ([("u2", b"")] if noted else [])
    assert SPEECH[:1000] not in (tmp_path / "conversations.sqlite3").read_bytes()
