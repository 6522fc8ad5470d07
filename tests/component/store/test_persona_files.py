"""personas.json and the files in which personas travel, on a real disk: nothing is lost, every fault is
said.
"""

import asyncio
import json
import os
import stat
import sys
from pathlib import Path

import pytest

from app.assemble import Assembly
from app.core.messages.events.event import Event
from app.core.messages.events.persona_events import PersonasImported, PersonasWritten
from app.core.messages.events.program_events import StoreFailed
from app.core.settings.built_in_personas import BUILT_IN, TUTOR
from app.core.settings.persona_file import BadFile
from app.core.settings.personas import Persona, Personas
from app.core.settings.settings import Settings
from app.launch_options import LaunchOptions
from app.store.database import Database
from app.store.files import persona_files, preferences
from app.store.keeper import DiskKeeper, ForgetfulKeeper

ALL = Personas(BUILT_IN, "tutor")
root = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="nothing is forbidden to this user"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "personas.json"


def test_they_come_back_as_they_were(file: Path) -> None:
    persona_files.write(file, ALL)
    assert persona_files.read(file) == persona_files.PersonasRead(ALL)
    assert json.loads(file.read_text(encoding="utf-8"))["version"] == persona_files.VERSION
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_without_a_file_there_is_nobody_and_nothing_to_say(file: Path) -> None:
    assert persona_files.read(file) == persona_files.PersonasRead()


@pytest.mark.parametrize(
    "text", ["", "{", "null", '{"version": 1}', '{"version": 1, "personas": 5}', '{"personas": {}}', "\x00"]
)
def test_a_damaged_file_is_kept_aside(file: Path, text: str) -> None:
    file.write_text(text)
    found = persona_files.read(file)
    assert found.personas == Personas()
    assert "damaged" in found.note
    assert "those that come with Pressel are used" in found.note
    (aside,) = file.parent.glob("personas.damaged-*.json")
    assert aside.read_text() == text
    assert not file.exists()


def test_a_newer_file_is_kept_aside(file: Path) -> None:
    file.write_text('{"version": 99, "personas": {"all": []}}')
    assert "newer version" in persona_files.read(file).note
    assert list(file.parent.glob("personas.newer-*.json"))


def test_one_bad_persona_costs_no_other_and_stays_in_a_copy(file: Path) -> None:
    body = {"all": [{"id": "a", "name": "A"}, {"id": "b", "name": "Bea", "speed": 9}], "current": "b"}
    text = json.dumps({"version": 1, "personas": body})
    file.write_text(text)
    found = persona_files.read(file)
    assert found.personas == Personas((Persona(id="a", name="A"),), "a")
    assert "Bea" in found.note
    assert (file.parent / "personas.before-repair.json").read_text() == text


def test_a_folder_in_its_place_is_kept_aside(file: Path) -> None:
    file.mkdir()
    assert "It is kept as" in persona_files.read(file).note


@root
def test_a_file_that_may_not_be_read_and_a_folder_that_may_not_be_written(file: Path) -> None:
    persona_files.write(file, ALL)
    file.parent.chmod(0o500)
    try:
        with pytest.raises(OSError, match="denied"):
            persona_files.write(file, Personas(BUILT_IN, "assistant"))
        assert persona_files.read(file) == persona_files.PersonasRead(ALL)
        file.chmod(0)
        assert "could not be read" in persona_files.read(file).note
    finally:
        file.parent.chmod(0o700)


def test_a_failed_write_leaves_the_old_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    persona_files.write(file, ALL)

    def full_disk(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(OSError, match="No space left"):
        persona_files.write(file, Personas(BUILT_IN, "assistant"))
    assert persona_files.read(file) == persona_files.PersonasRead(ALL)
    assert [one.name for one in file.parent.iterdir()] == ["personas.json"]


# ---------------------------------------------------------------- to another computer


def test_out_and_in_again(tmp_path: Path) -> None:
    out = tmp_path / "tutor.pressel-persona.json"
    persona_files.export(out, (TUTOR,))
    (back,) = persona_files.load(out)
    assert (back.name, back.instructions, back.voice) == (TUTOR.name, TUTOR.instructions, TUTOR.voice)


def test_what_cannot_be_read_is_explained(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="could not be read"):
        persona_files.load(tmp_path / "none")
    with pytest.raises(BadFile, match="could not be read"):
        persona_files.load(tmp_path)
    (tmp_path / "huge").write_bytes(b" " * 5_000_000)
    with pytest.raises(BadFile, match="too large"):
        persona_files.load(tmp_path / "huge")


async def test_the_keeper_keeps_exports_imports_and_says_what_went_wrong(tmp_path: Path, file: Path) -> None:
    events: list[Event] = []
    keeper = DiskKeeper(events.append, Database(tmp_path / "db"), tmp_path / "settings.json")
    out = tmp_path / "x.pressel-persona.json"
    (tmp_path / "bad.json").write_text("{}")
    keeper.save_personas(ALL)
    keeper.export_personas(str(out), (TUTOR,))
    keeper.import_personas(str(out))
    keeper.import_personas(str(tmp_path / "bad.json"))
    keeper.export_personas(str(tmp_path / "no" / "folder.json"), (TUTOR,))
    await keeper.close()
    await asyncio.sleep(0.01)
    assert persona_files.read(file).personas == ALL
    written, good, bad, failed = events
    assert written == PersonasWritten(path=str(out))
    assert isinstance(good, PersonasImported)
    assert [one.name for one in good.personas] == ["Language tutor"]
    assert isinstance(bad, PersonasImported)
    assert bad.trouble
    assert bad.trouble.detail == "bad.json: This is no persona file of Pressel."
    assert isinstance(failed, StoreFailed)
    assert failed.trouble.path == str(tmp_path / "no" / "folder.json")


async def test_the_forgetful_keeper_keeps_and_reads_nothing(tmp_path: Path) -> None:
    keeper = ForgetfulKeeper()
    keeper.save_personas(ALL)
    keeper.export_personas(str(tmp_path / "x"), (TUTOR,))
    keeper.import_personas(str(tmp_path / "x"))
    assert not persona_files.read(tmp_path / "personas.json").personas.all


# ---------------------------------------------------------------- at the start


async def start(tmp_path: Path) -> tuple[Personas, Settings, list[str]]:
    found = Assembly(LaunchOptions(data_dir=str(tmp_path)))
    notes: list[str] = []
    found.complaints.listen(lambda trouble: notes.append(trouble.detail))
    started = await found.started()
    await found.database.close()
    return started.personas, started.settings, notes


async def test_the_kept_ones_are_there_at_the_next_start(tmp_path: Path, file: Path) -> None:
    persona_files.write(file, ALL)
    preferences.write(tmp_path / "settings.json", Settings(voice="verse"))
    assert await start(tmp_path) == (ALL, Settings(voice="verse"), [])


async def test_where_the_settings_are_lost_the_persona_in_use_still_speaks(
    tmp_path: Path, file: Path
) -> None:
    persona_files.write(file, ALL)
    (tmp_path / "settings.json").write_text("{")
    found, settings, notes = await start(tmp_path)
    assert found == ALL
    assert (settings.voice, settings.instructions) == (TUTOR.voice, TUTOR.instructions)
    assert len(notes) == 1


@pytest.fixture
def damaged(file: Path) -> None:
    file.write_text("{")


@pytest.mark.usefixtures("damaged")
async def test_where_the_personas_are_lost_it_is_said(tmp_path: Path) -> None:
    found, settings, notes = await start(tmp_path)
    assert (found, settings) == (Personas(), Settings())
    assert "personas.damaged" in notes[0]
