"""Conversations and settings in real files: what is saved comes back, through crashes, damage and newer
versions.
"""

# ruff: noqa: ASYNC220, ASYNC240 - nothing else runs on these loops

import asyncio
import json
import os
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest

from app.core.history.history import LONGEST_TITLE
from app.core.messages.events.event import Event
from app.core.messages.events.program_events import StoreCaughtUp, StoreFailed
from app.core.settings.options import given, without_given
from app.core.settings.settings import Settings
from app.core.values.problems import Trouble
from app.core.values.values import Role, Target, Turn, TurnStatus
from app.store import database as database_module
from app.store import keeper as keeping
from app.store.conversations.transcripts import Transcripts, save
from app.store.database import MIGRATIONS, Database
from app.store.files import document, preferences, servers
from app.store.keeper import DiskKeeper, ForgetfulKeeper


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "conversations.sqlite3"


@pytest.fixture
async def kept(path: Path) -> AsyncIterator[Transcripts]:
    database = Database(path)
    yield Transcripts(database)
    await database.close()


def user(key: str, text: str, at: float, status: TurnStatus = TurnStatus.DONE) -> Turn:
    return Turn(key, Role.USER, text, status, at)


def full(key: str, at: float) -> Turn:
    return Turn(
        key,
        Role.ASSISTANT,
        "Grüß Gott 👋",
        TurnStatus.INTERRUPTED,
        at,
        "item",
        "resp",
        1234.5,
        617.25,
        5,
        True,
        "why",
    )


# ------------------------------------------------------------------ conversations


async def test_a_turn_comes_back_as_it_was(kept: Transcripts) -> None:
    await kept.save("c", full("k", 10.0))
    found = await kept.load("c")
    assert found is not None
    assert found[1] == (full("k", 10.0),)


async def test_a_turn_is_replaced_by_its_turn_id_and_stands_before_those_that_it_stood_before(
    kept: Transcripts,
) -> None:
    await kept.save("c", full("answer", 12.0))
    await kept.save("c", user("question", "late words", 11.0), ("answer",))
    await kept.save("c", user("question", "the words", 11.0), ("answer",))
    await kept.save("other", user("question", "another one", 11.0))
    found = await kept.load("c")
    assert found is not None
    assert [(turn.turn_id, turn.text) for turn in found[1]] == [
        ("question", "the words"),
        ("answer", "Grüß Gott 👋"),
    ]
    assert found[0].turns == 2


async def order_of(kept: Transcripts, *saves: int) -> str:
    """Turns "0" to "5" of one conversation, saved in this order, by a clock that runs backwards."""
    for at, number in enumerate(saves):
        behind = tuple(str(other) for other in range(number + 1, 6))
        await kept.save("c", user(str(number), "x", 1_000.0 - at), behind)
    found = await kept.load("c")
    assert found is not None
    return "".join(turn.turn_id for turn in found[1])


@pytest.mark.parametrize("saves", [(0, 1, 2, 3, 4, 5), (5, 4, 3, 2, 1, 0), (3, 0, 5, 1, 4, 2), (1, 1, 0, 5)])
async def test_turns_stand_in_their_order_whatever_the_clock_said(
    kept: Transcripts, saves: tuple[int, ...]
) -> None:
    assert await order_of(kept, *saves) == "".join(map(str, sorted(set(saves))))


async def test_the_conversation_used_last_is_that_of_the_newest_turn_whatever_the_clock_said(
    kept: Transcripts,
) -> None:
    await kept.save("before", user("a", "x", 2_000.0))
    await kept.save("after", user("b", "x", 1_000.0))
    found = await kept.last()
    assert found is not None
    assert found[0].id == "after"


async def test_turns_of_an_older_version_keep_their_order(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database_module, "MIGRATIONS", MIGRATIONS[:3])
    old = Database(path)
    await old.ask(lambda file: file.execute("INSERT INTO conversations VALUES ('c', '', 0, 1.0, 3.0)"))
    for turn_id, at in (("late", 3.0), ("early", 1.0), ("middle", 2.0)):
        rest = "'user', '', 'done', ?, '', '', 0, 0, 0, 0, ''"
        row = f"INSERT INTO turns VALUES (NULL, 'c', '{turn_id}', {rest.replace('?', str(at))})"
        await old.ask(lambda file, row=row: file.execute(row))  # type: ignore[misc]
    await old.close()
    monkeypatch.undo()
    new = Database(path)
    await Transcripts(new).save("c", user("new", "x", 0.5))
    found = await Transcripts(new).load("c")
    await new.close()
    assert found is not None
    assert [turn.turn_id for turn in found[1]] == ["early", "middle", "late", "new"]


async def test_what_was_under_way_has_ended_when_it_is_loaded(kept: Transcripts) -> None:
    await kept.save("c", Turn("a", Role.ASSISTANT, "I was say", TurnStatus.STREAMING, 1.0))
    await kept.save("c", user("b", "", 2.0, TurnStatus.WAITING))
    await kept.save("c", user("d", "kept", 3.0, TurnStatus.UNSENT))
    found = await kept.load("c")
    assert found is not None
    assert [turn.status for turn in found[1]] == [TurnStatus.INTERRUPTED, TurnStatus.DONE, TurnStatus.UNSENT]


async def test_the_title_is_what_was_answered_first_however_late_its_words_come(
    kept: Transcripts,
) -> None:
    async def titles() -> list[str]:
        return [one.title for one in await kept.summaries()]

    await kept.save("c", user("noise", "faye", 1.0))
    assert await titles() == ["faye"]
    await kept.save("c", user("said", "", 2.0, TurnStatus.WAITING))
    await kept.save("c", Turn("a", Role.ASSISTANT, "", TurnStatus.STREAMING, 3.0, audio_ms=40.0))
    await kept.save("c", Turn("z", Role.USER, "and tomorrow?", TurnStatus.DONE, 4.0))
    assert await titles() == ["faye"]
    await kept.save("c", user("said", "how is the weather", 2.0))
    assert await titles() == ["how is the weather"]


async def test_the_title_is_the_first_thing_said_and_a_given_name_stays(kept: Transcripts) -> None:
    await kept.save("c", Turn("a", Role.ASSISTANT, "Hello!", at=1.0))
    await kept.save("c", user("b", "how  is the\nweather", 2.0))
    await kept.save("c", user("d", "and tomorrow", 3.0))
    assert [one.title for one in await kept.summaries()] == ["how is the weather"]
    await kept.rename("c", "Weather")
    await kept.save("c", user("e", "and then", 4.0))
    assert [one.title for one in await kept.summaries()] == ["Weather"]
    await kept.save("long", user("f", "word " * 50, 5.0))
    assert len((await kept.summaries())[0].title) <= LONGEST_TITLE


async def test_the_one_used_last_is_first_and_opens_again(kept: Transcripts) -> None:
    assert await kept.last() is None
    await kept.save("old", user("a", "old", 1.0))
    await kept.save("new", user("b", "new", 2.0))
    await kept.save("old", user("c", "again", 3.0))
    assert [one.id for one in await kept.summaries()] == ["old", "new"]
    assert [one.id for one in await kept.summaries(most=1)] == ["old"]
    last = await kept.last()
    assert last is not None
    assert (last[0].id, last[0].started, last[0].updated, last[0].turns) == ("old", 1.0, 3.0, 2)
    assert await kept.load("none") is None


async def test_search_finds_words_and_beginnings_and_no_syntax(kept: Transcripts) -> None:
    await kept.save("c", user("a", "the café in Vienna", 1.0))
    await kept.save("d", Turn("b", Role.ASSISTANT, "Vienna is the capital", TurnStatus.DONE, 2.0))
    assert {found.turn_id for found in await kept.search("vien")} == {"a", "b"}
    (found,) = await kept.search("cafe vienna")
    assert (found.conversation, found.turn_id, found.role) == ("c", "a", Role.USER)
    assert "[café]" in found.excerpt
    for typed in (
        '"',
        "a AND",
        "NEAR(",
        "text:x",
        "*",
        "-",
        "",
        "   ",
        "'; DROP TABLE turns; --",
        "x" * 10_000,
    ):
        assert await kept.search(typed) == ()
    await kept.save("c", user("a", "changed", 1.0))
    assert [one.turn_id for one in await kept.search("vienna")] == ["b"]


async def test_what_is_deleted_is_gone_from_the_search_too(kept: Transcripts) -> None:
    await kept.save("c", user("a", "secret words", 1.0))
    await kept.save("d", user("b", "secret too", 2.0))
    await kept.delete("c")
    await kept.delete("never there")
    assert [one.id for one in await kept.summaries()] == ["d"]
    assert [one.turn_id for one in await kept.search("secret")] == ["b"]
    assert await kept.load("c") is None


async def test_many_turns_are_searched_quickly(path: Path) -> None:
    database = Database(path)

    def fill(connection: sqlite3.Connection) -> None:
        for number in range(5000):
            save(
                connection, f"c{number % 50}", user(str(number), f"turn {number} about nothing", number + 1.0)
            )

    await database.ask(fill)
    kept = Transcripts(database)
    loop = asyncio.get_running_loop()
    begun = loop.time()
    assert len(await kept.search("about nothing")) == 100
    assert [found.turn_id for found in await kept.search("turn 4321")] == ["4321"]
    assert len(await kept.summaries()) == 50
    assert loop.time() - begun < 1
    await database.close()


# ------------------------------------------------------------------ the file


async def test_only_the_owner_may_read_it(kept: Transcripts, path: Path) -> None:
    await kept.save("c", user("a", "x", 1.0))
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


_WRITER = """
import asyncio, sys
from pathlib import Path
from app.core.values.values import Role, Turn, TurnStatus
from app.store.database import Database
from app.store.conversations.transcripts import Transcripts

async def main():
    kept = Transcripts(Database(Path(sys.argv[1])))
    number = 0
    while True:
        turn = Turn(str(number), Role.USER, f"turn {number}", TurnStatus.DONE, number + 1.0)
        await kept.save("c", turn)
        print(number, flush=True)
        number += 1

asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is not there")
async def test_a_killed_writer_loses_at_most_the_turn_in_flight(path: Path) -> None:
    for _ in range(3):
        writer = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(path)], stdout=subprocess.PIPE, text=True
        )
        assert writer.stdout is not None
        told = [int(writer.stdout.readline()) for _ in range(25)]
        writer.send_signal(signal.SIGKILL)
        told += [int(line) for line in writer.stdout.read().split()]
        writer.wait()
        writer.stdout.close()
        notes: list[str] = []
        database = Database(path, notes.append)
        found = await Transcripts(database).last()
        await database.close()
        assert found is not None
        texts = [turn.text for turn in found[1]]
        assert texts[: len(told)] == [f"turn {number}" for number in told]
        assert len(texts) <= len(told) + 1
        assert notes == []
        path.unlink()


async def test_a_second_program_may_read_while_one_writes(kept: Transcripts, path: Path) -> None:
    await kept.save("c", user("a", "one", 1.0))
    other = Database(path)
    found = await Transcripts(other).last()
    await kept.save("c", user("b", "two", 2.0))
    again = await Transcripts(other).last()
    await other.close()
    assert found is not None
    assert again is not None
    assert (found[0].turns, again[0].turns) == (1, 2)


@pytest.mark.parametrize("damage", [b"not a database at all " * 100, b"SQLite format 3\x00" + b"\xff" * 5000])
async def test_a_damaged_file_is_kept_aside_and_said_so(path: Path, damage: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(damage)
    notes: list[str] = []
    database = Database(path, notes.append)
    kept = Transcripts(database)
    await kept.save("c", user("a", "still works", 1.0))
    assert len(await kept.summaries()) == 1
    await database.close()
    (aside,) = path.parent.glob("conversations.damaged-*.sqlite3")
    assert aside.read_bytes() == damage
    assert "damaged" in notes[0]
    assert aside.name in notes[0]


USELESS = {
    "of a version before the first": "PRAGMA user_version = -1",
    "of an older version than its tables": "PRAGMA user_version = 2",
    "of no version": "PRAGMA user_version = 0",
    "without turns": "DROP TABLE turns",
    "without a column": "ALTER TABLE turns DROP COLUMN reason",
    "with a view": "PRAGMA foreign_keys = OFF; DROP TABLE turns; CREATE VIEW turns AS SELECT 1",
}


@pytest.mark.parametrize("change", USELESS.values(), ids=USELESS)
async def test_a_database_that_would_take_no_turn_for_ever_is_kept_aside(path: Path, change: str) -> None:
    database = Database(path)
    await Transcripts(database).save("c", user("a", "before", 1.0))
    await database.close()
    with closing(sqlite3.connect(path)) as other:
        other.executescript(change)
    await _begun_anew(path)


@pytest.mark.parametrize("version", [0, 3, len(MIGRATIONS)])
async def test_the_database_of_another_program_is_kept_aside(path: Path, version: int) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.executescript(f"CREATE TABLE turns (a); PRAGMA user_version = {version}")
    await _begun_anew(path)


@pytest.mark.parametrize("what", ["folder", "pipe"])
async def test_what_is_no_file_is_kept_aside(path: Path, what: str) -> None:
    path.parent.mkdir()
    if what == "folder":
        path.mkdir()
    elif hasattr(os, "mkfifo"):
        os.mkfifo(path)
    else:
        pytest.skip("there are no pipes with a name here")
    await _begun_anew(path)


async def _begun_anew(path: Path) -> None:
    notes: list[str] = []
    database = Database(path, notes.append)
    kept = Transcripts(database)
    await kept.save("c", user("b", "after", 2.0))
    found = await kept.last()
    await database.close()
    assert found is not None
    assert [turn.text for turn in found[1]] == ["after"]
    (aside,) = path.parent.glob("conversations.damaged-*.sqlite3")
    assert aside.name in notes[0]


async def test_a_file_cut_in_the_middle_is_kept_aside(path: Path) -> None:
    database = Database(path)
    kept = Transcripts(database)
    for number in range(50):
        await kept.save("c", user(str(number), "words " * 200, number + 1.0))
    await database.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\x5a" * (len(whole) - 4096))
    notes: list[str] = []
    database = Database(path, notes.append)
    assert await Transcripts(database).last() is None
    await database.close()
    assert len(notes) == 1


DAMAGE = [
    "UPDATE words_data SET block = x'0011'",
    "DELETE FROM words_data",
    "DROP TABLE words_data",
    "DROP TABLE words_idx",
    "DELETE FROM words_docsize",
    "DELETE FROM words_config",
    "DROP TABLE words",
]


@pytest.mark.parametrize("reopened", [True, False])
@pytest.mark.parametrize("damage", DAMAGE)
async def test_a_damaged_search_index_is_made_anew_and_costs_no_turn(
    path: Path, damage: str, reopened: bool
) -> None:
    notes: list[str] = []
    base = Database(path, notes.append)
    await Transcripts(base).save("c", user("a", "before", 1.0))
    if reopened:
        await base.close()
        base = Database(path, notes.append)
    with closing(sqlite3.connect(path)) as other:
        other.execute(damage)
        other.commit()
    await Transcripts(base).save("c", user("b", "after", 2.0))
    found = await Transcripts(base).load("c")
    hits = [len(await Transcripts(base).search(words)) for words in ("before", "after", "neither")]
    await base.close()
    assert found is not None
    assert [turn.text for turn in found[1]] == ["before", "after"]
    assert hits == [1, 1, 0]
    assert notes == []


async def test_work_that_fails_for_another_reason_fails_after_one_try_to_mend(path: Path) -> None:
    base = Database(path)
    await Transcripts(base).save("c", user("a", "before", 1.0))
    for _ in range(2):
        with pytest.raises(sqlite3.OperationalError):
            await base.ask(lambda file: file.execute("SELECT nonsense FROM nowhere"))
    assert len(await Transcripts(base).search("before")) == 1
    await base.close()


async def test_odd_values_of_a_server_cost_no_turn(kept: Transcripts) -> None:
    odd = Turn("k\ud800", Role.USER, "half \udc00", TurnStatus.DONE, at=float("nan"), audio_ms=float("inf"))
    await kept.save("c", odd)
    found = await kept.load("c")
    assert found is not None
    assert found[1] == (user("k?", "half ?", 0.0),)


async def test_a_file_of_a_newer_version_is_kept_aside(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute("CREATE TABLE of_the_future (x)")
    connection.close()
    notes: list[str] = []
    database = Database(path, notes.append)
    await Transcripts(database).save("c", user("a", "x", 1.0))
    await database.close()
    assert list(path.parent.glob("conversations.newer-*.sqlite3"))
    assert "newer" in notes[0]


async def test_a_newer_version_takes_over_what_an_older_one_wrote(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = Database(path)
    await Transcripts(old).save("c", user("a", "old words", 1.0))
    await old.close()
    more = (*MIGRATIONS, "ALTER TABLE turns ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm';")
    monkeypatch.setattr(database_module, "MIGRATIONS", more)
    new = Database(path)
    await Transcripts(new).save("c", user("b", "new words", 2.0))
    moods = await new.ask(lambda connection: connection.execute("SELECT mood FROM turns").fetchall())
    version = await new.ask(lambda connection: connection.execute("PRAGMA user_version").fetchone())
    await new.close()
    assert moods == [("calm",), ("calm",)]
    assert version == (len(more),)


async def test_a_migration_that_fails_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old = Database(path)
    await Transcripts(old).save("c", user("a", "x", 1.0))
    await old.close()
    broken = (*MIGRATIONS, "ALTER TABLE turns ADD COLUMN mood TEXT; SELECT nonsense FROM nowhere;")
    monkeypatch.setattr(database_module, "MIGRATIONS", broken)
    failed = Database(path)
    with pytest.raises(sqlite3.OperationalError):
        await Transcripts(failed).last()
    await failed.close()
    monkeypatch.setattr(database_module, "MIGRATIONS", MIGRATIONS)
    again = Database(path)
    assert await Transcripts(again).last() is not None
    columns = await again.ask(lambda connection: connection.execute("SELECT * FROM turns").description)
    await again.close()
    assert "mood" not in [column[0] for column in columns]


async def test_the_work_is_done_on_another_thread(path: Path) -> None:
    database = Database(path)
    name = await database.ask(lambda _: threading.current_thread().name)
    await database.close()
    assert name.startswith("database")


# ------------------------------------------------------------------ the keeper


async def test_the_keeper_returns_at_once_and_has_written_all_when_it_closes(path: Path) -> None:
    events: list[Event] = []
    settings = path.parent / "settings.json"
    keeper = DiskKeeper(events.append, Database(path), settings)
    for number in range(30):
        keeper.save_turn("c", user(str(number), f"{number}", number + 1.0))
    keeper.save_preferences(Settings(voice="cedar"))
    await keeper.close()
    database = Database(path)
    found = await Transcripts(database).last()
    await database.close()
    assert found is not None
    assert len(found[1]) == 30
    assert preferences.read(settings).settings.voice == "cedar"
    assert events == []


async def test_what_cannot_be_written_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    events: list[Event] = []
    keeper = DiskKeeper(
        events.append, Database(tmp_path / "file" / "x.sqlite3"), tmp_path / "file" / "settings.json"
    )
    keeper.save_turn("c", user("a", "x", 1.0))
    keeper.save_preferences(Settings())
    await keeper.close()
    await asyncio.sleep(0.01)
    told = [(event.trouble.code, event.trouble.path) for event in events if isinstance(event, StoreFailed)]
    there = tmp_path / "file"
    assert told == [("disk", f"{there / 'x.sqlite3'}"), ("settings_not_saved", f"{there / 'settings.json'}")]


async def test_settings_that_a_full_disk_refused_are_written_at_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = False
    write = document.replace_file

    def replace_file(path: Path, content: bytes) -> None:
        if not room:
            raise OSError(28, "No space left on device")
        write(path, content)

    monkeypatch.setattr(document, "replace_file", replace_file)
    events: list[Event] = []
    file = tmp_path / "settings.json"
    keeper = DiskKeeper(events.append, Database(tmp_path / "db"), file)
    keeper.save_preferences(Settings(speed=1.3))
    for _ in range(200):
        if events:
            break
        await asyncio.sleep(0.01)
    assert [event.trouble.code for event in events if isinstance(event, StoreFailed)] == [
        "settings_not_saved"
    ]
    assert not file.exists()
    room = True
    await keeper.close()
    assert preferences.read(file).settings == Settings(speed=1.3)


async def test_what_a_full_disk_refused_is_written_by_itself_and_said_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = False
    write = document.replace_file

    def replace_file(path: Path, content: bytes) -> None:
        if not room:
            raise OSError(28, "No space left on device")
        write(path, content)

    monkeypatch.setattr(document, "replace_file", replace_file)
    monkeypatch.setattr(keeping, "RETRY_S", 0.01)
    told: asyncio.Queue[Event] = asyncio.Queue()
    file = tmp_path / "settings.json"
    keeper = DiskKeeper(told.put_nowait, Database(tmp_path / "db"), file)
    keeper.save_preferences(Settings(speed=1.3))
    keeper.save_preferences(Settings(speed=1.2))
    keeper.save_turn("c", user("a", "the database has room", 1.0))
    failed = await asyncio.wait_for(told.get(), 10)
    assert isinstance(failed, StoreFailed)
    assert failed.trouble == Trouble("settings_not_saved", "No space left on device", str(file))
    await asyncio.sleep(0.1)  # it is tried again, and not complained of again
    assert told.empty()
    room = True
    assert isinstance(await asyncio.wait_for(told.get(), 10), StoreCaughtUp)
    assert preferences.read(file).settings == Settings(speed=1.2)
    await keeper.close()
    assert told.empty()


async def test_a_home_that_may_not_be_written_costs_a_message_and_nothing_else(tmp_path: Path) -> None:
    """Even for a user to whom nothing is forbidden: a file stands where the folder should be."""
    (tmp_path / "config").write_text("in the way", "utf-8")
    file = tmp_path / "config" / "settings.json"
    found = preferences.read(file)
    assert found.settings == Settings()
    events: list[Event] = []
    database = Database(tmp_path / "db")
    keeper = DiskKeeper(events.append, database, file)
    keeper.save_preferences(Settings(speed=1.3))
    keeper.save_turn("c", user("a", "still kept", 1.0))
    assert await keeper.close()  # which leaves the database open, for another try
    await database.close()
    await asyncio.sleep(0.01)
    assert [type(event) for event in events] == [StoreFailed]
    assert (tmp_path / "config").read_text("utf-8") == "in the way"
    reader = Database(tmp_path / "db")
    loaded = await Transcripts(reader).load("c")
    assert loaded
    assert [turn.text for turn in loaded[1]] == ["still kept"]
    await reader.close()


async def test_what_was_given_for_one_run_is_not_written(tmp_path: Path) -> None:
    kept = Settings(language="de")
    begun = given(kept, ["speed=1.4"])
    file = tmp_path / "settings.json"
    keeper = DiskKeeper(
        lambda _: None, Database(tmp_path / "db"), file, lasting=lambda now: without_given(now, begun, kept)
    )
    keeper.save_preferences(given(begun, ["theme=dark"]))
    await keeper.close()
    assert preferences.read(file).settings == given(kept, ["theme=dark"])


async def test_what_a_server_refused_is_remembered(tmp_path: Path) -> None:
    target = Target(url="ws://x", dialect="beta", refused=("session.temperature",))
    keeper = DiskKeeper(lambda _: None, Database(tmp_path / "db"), tmp_path / "settings.json")
    keeper.remember_refused(target)
    await keeper.close()
    assert servers.refused(tmp_path / "servers.json", target) == ("session.temperature",)


async def test_the_forgetful_keeper_keeps_nothing(tmp_path: Path) -> None:
    keeper = ForgetfulKeeper()
    keeper.save_turn("c", user("a", "x", 1.0))
    keeper.save_preferences(Settings())
    await keeper.close()
    assert list(tmp_path.iterdir()) == []


# ------------------------------------------------------------------ settings


def test_settings_come_back_as_they_were(tmp_path: Path) -> None:
    file = tmp_path / "config" / "settings.json"
    changed = Settings(voice="cedar", temperature=1.1, instructions="Grüße,\nkurz", cues=False)
    preferences.write(file, changed)
    assert preferences.read(file) == preferences.PreferencesRead(changed)
    assert json.loads(file.read_text())["version"] == preferences.VERSION
    assert [one.name for one in file.parent.iterdir()] == ["settings.json"]
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert preferences.read(tmp_path / "settings.json") == preferences.PreferencesRead(Settings())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "42",
        '{"version": 1}',
        '{"version": 1, "settings": 5}',
        '{"settings": {}}',
        "\x00\xff",
    ],
)
def test_a_damaged_file_is_kept_aside(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(text)
    found = preferences.read(file)
    assert found.settings == Settings()
    assert "damaged" in found.note
    assert not file.exists()
    (aside,) = tmp_path.glob("settings.damaged-*.json")
    assert aside.read_text() == text


def test_a_folder_in_the_place_of_the_file_is_kept_aside(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.mkdir()
    (file / "inside").write_text("somebody's")
    assert "damaged" in preferences.read(file).note
    (aside,) = tmp_path.glob("settings.damaged-*.json")
    assert (aside / "inside").read_text() == "somebody's"
    preferences.write(file, Settings(voice="ash"))
    assert preferences.read(file).settings.voice == "ash"


def test_a_newer_file_is_kept_aside(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"version": 99, "settings": {"voice": "x"}}')
    assert "newer" in preferences.read(file).note
    assert list(tmp_path.glob("settings.newer-*.json"))


def test_a_file_that_could_not_be_kept_aside_at_first_is_not_written_over(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    for text in ("{", '{"version": 99, "settings": {}}'):
        file.write_text(text)  # as it was when its folder could not be written to, which it can now
        preferences.write(file, Settings(voice="ash"))
        assert preferences.read(file).settings.voice == "ash"
    (damaged,) = tmp_path.glob("settings.damaged-*.json")
    (newer,) = tmp_path.glob("settings.newer-*.json")
    assert damaged.read_text() == "{"
    assert "99" in newer.read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_file_that_lies_elsewhere_stays_there(tmp_path: Path) -> None:
    elsewhere = tmp_path / "dotfiles"
    elsewhere.mkdir()
    file = tmp_path / "settings.json"
    file.symlink_to(elsewhere / "pressel.json")
    preferences.write(file, Settings(voice="ash"))
    assert file.is_symlink()
    assert preferences.read(elsewhere / "pressel.json").settings.voice == "ash"


def test_one_bad_option_does_not_cost_the_others(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    values = {"voice": "cedar", "temperature": 99, "tail_ms": "long", "of_the_future": 1}
    file.write_text(json.dumps({"version": 1, "settings": values}))
    found = preferences.read(file)
    assert found.settings == Settings(voice="cedar")
    assert "temperature, tail_ms" in found.note
    assert "kept as settings.before-repair.json" in found.note  # the next write leaves them out
    assert (tmp_path / "settings.before-repair.json").read_bytes() == file.read_bytes()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="nothing is forbidden to this user")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text("{}")
    file.chmod(0)
    assert "could not be read" in preferences.read(file).note
    preferences.write(file, Settings(voice="ash"))
    (aside,) = tmp_path.glob("settings.unread-*.json")
    aside.chmod(0o600)
    assert aside.read_text() == "{}"


def test_a_failed_write_leaves_the_old_file_and_no_rubbish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "settings.json"
    preferences.write(file, Settings(voice="old"))

    def full_disk(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(OSError, match="No space left"):
        preferences.write(file, Settings(voice="new"))
    assert preferences.read(file).settings.voice == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("others", [{"theme": "dark"}, {"theme": "dark", "speed": "fast"}])
def test_a_password_in_the_address_is_taken_out_of_the_file_when_it_is_read(
    tmp_path: Path, others: dict[str, object]
) -> None:
    file = tmp_path / "settings.json"
    values = {"server_url": "wss://me:hunter2@h.test/v1/realtime?api-key=hunter2", "of_later": 1} | others
    file.write_text(json.dumps({"version": 1, "settings": values}))
    assert preferences.read(file).settings.theme == "dark"
    assert all("hunter2" not in one.read_text() for one in tmp_path.iterdir())
    kept = json.loads(file.read_text())["settings"]
    assert kept | {"server_url": ""} == values | {"server_url": ""}  # nothing else has changed


def test_a_file_that_cannot_be_cleaned_is_read_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "settings.json"
    values = {"server_url": "wss://me:hunter2@h.test/v1/realtime", "theme": "dark"}
    file.write_text(json.dumps({"version": 1, "settings": values}))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.store.files.document.replace_file", full)
    assert preferences.read(file).settings.theme == "dark"
    assert "stays in" in caplog.text
    assert "hunter2" not in caplog.text
