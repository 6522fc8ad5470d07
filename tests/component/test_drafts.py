"""What could not be sent, in a real database: there after the program ended, gone once it was sent."""

from pathlib import Path

from app.core.events import Event
from app.core.values import Unsent
from app.store.database import Database
from app.store.keeper import DiskKeeper, ForgetfulKeeper
from app.store.transcripts import Transcripts

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


async def test_the_forgetful_keeper_keeps_none() -> None:
    keeper = ForgetfulKeeper()
    keeper.keep_unsent(TAKE)
    keeper.forget_unsent("k1")
    await keeper.close()
