"""The hand of the installation under a real session: real files, real threads, the real doctor."""

import asyncio
import os
import sys
import zipfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app import installation
from app.computer.background_portal import BackgroundPortal
from app.computer.diagnosis import Diagnosis, without_home
from app.computer.launch_agent import LaunchAgent
from app.computer.run_key import RunKey
from app.computer.support_file import LONGEST_LOG, end_of_log, write_support_file
from app.computer.system_computer import SystemComputer, login_entry
from app.computer.xdg_autostart import NAME, XdgAutostart
from app.core.messages.events.computer_events import (
    AboutOpened,
    AutostartAsked,
    AutostartSwitched,
    ComputerEvent,
    DiagnosisAsked,
    DiagnosisMade,
    LogAsked,
    StorageAsked,
    SupportFileAsked,
)
from app.core.values.computer_state import Autostart, ComputerState, Storage
from app.installation import Start
from app.paths import folders
from app.session import Session
from app.store.files.document import replace_file
from tests.helpers.fake_hands import FakeHands
from tests.rig.waiting import soon


def program(folder: Path) -> Start:
    """An unpacked program in this folder."""
    folder.mkdir(parents=True)
    (folder / "pressel").touch()
    return Start("linux", str(folder / "pressel"), str(folder / "app"), {}, os.path.exists, frozen=True)


class Run:
    """One run of the program; ``start`` says from where."""

    def __init__(self, folder: Path, start: Start) -> None:
        self.session = Session()
        hands = FakeHands(self.session.dispatch)
        entry = XdgAutostart(folder / "autostart", replace_file)
        hands.computer = SystemComputer(
            self.session.dispatch, start, entry, folders(folder / "data"), replace_file
        )
        self.session.attach(hands.together())

    @property
    def state(self) -> ComputerState:
        return self.session.state.computer

    async def tell(self, event: ComputerEvent) -> Autostart:
        """Report this, and wait until it is done."""
        before = self.session.state
        self.session.dispatch(event)
        await soon(lambda: self.session.state is not before and not self.state.autostart.busy)
        return self.state.autostart


@pytest.fixture
async def ends() -> AsyncIterator[list[Run]]:
    runs: list[Run] = []
    yield runs
    for run in runs:
        await run.session.close()


async def test_switched_on_moved_deleted_by_hand_and_switched_off(tmp_path: Path, ends: list[Run]) -> None:
    """The life of an entry, as the system has it."""
    file, place = tmp_path / "autostart" / NAME, tmp_path / "Ü b 50% 🎤"
    run = Run(tmp_path, program(place))
    ends.append(run)
    assert not (await run.tell(AutostartAsked())).on
    assert (await run.tell(AutostartSwitched(on=True))) == Autostart(known=True, on=True)
    assert "--at-login" in file.read_text(encoding="utf-8")
    # The program is moved; the next start writes its new place.
    place.rename(tmp_path / "moved")
    (tmp_path / "moved" / "pressel").unlink()
    (tmp_path / "moved").rmdir()
    again = Run(tmp_path, program(tmp_path / "moved"))
    ends.append(again)
    assert (await again.tell(AutostartAsked())).on
    await soon(lambda: str(tmp_path / "moved") in file.read_text(encoding="utf-8"))
    # A second copy leaves the entry of the first alone, and says which it is.
    other = Run(tmp_path, program(tmp_path / "other"))
    ends.append(other)
    assert (await other.tell(AutostartAsked())).other == str(tmp_path / "moved" / "pressel")
    file.unlink()
    assert not (await again.tell(AutostartAsked())).on
    await again.tell(AutostartSwitched(on=True))
    assert not (await again.tell(AutostartSwitched(on=False))).on
    assert list(file.parent.iterdir()) == []


async def test_a_refusal_of_the_system_is_told(tmp_path: Path, ends: list[Run]) -> None:
    (tmp_path / "autostart").touch()
    run = Run(tmp_path, program(tmp_path / "p"))
    ends.append(run)
    found = await run.tell(AutostartSwitched(on=True))
    assert not found.on
    assert found.failed == "File exists"


async def test_a_portable_program_is_not_started(tmp_path: Path, ends: list[Run]) -> None:
    start = program(tmp_path / "p")
    (tmp_path / "p" / "pressel-portable").touch()
    run = Run(tmp_path, start)
    ends.append(run)
    assert (await run.tell(AutostartAsked())).hindrance == "portable"


async def test_the_end_waits_for_a_change_that_was_begun(tmp_path: Path) -> None:
    run = Run(tmp_path, program(tmp_path / "p"))
    run.session.dispatch(AutostartSwitched(on=True))
    await run.session.close()
    assert (tmp_path / "autostart" / NAME).exists()


async def test_what_is_installed_is_described(tmp_path: Path, ends: list[Run]) -> None:
    run = Run(tmp_path, installation.start())
    ends.append(run)
    run.session.dispatch(AboutOpened())
    await soon(lambda: run.state.installed)
    found = run.state.installed
    assert found
    assert (found.kind, found.data, found.portable) == ("sources", str(tmp_path / "data"), False)
    names = {party.name: party for party in found.parties}
    assert {"pyside6-essentials", "keyring", "soxr", "numpy"} <= names.keys()
    assert not {"pytest", "mypy", "pressel"} & names.keys()
    assert [party.name for party in found.parties if not party.licence or not party.version] == []
    assert names["pyside6-essentials"].licence == "LGPL-3.0-only"
    assert any("Qt6Core" in name for name in os.listdir(found.libraries))


async def test_the_doctor_speaks_without_secrets(
    tmp_path: Path, ends: list[Run], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-never-shown-0123456789")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    run = Run(tmp_path, installation.start())
    ends.append(run)
    run.session.dispatch(DiagnosisAsked())
    assert run.state.diagnosing
    await soon(lambda: not run.state.diagnosing, 50)
    words = run.state.diagnosis
    assert "Installation:          sources" in words
    assert "Data:                  ~/data" in words
    assert "never-shown" not in words
    assert str(tmp_path) not in words


async def test_the_end_does_not_wait_for_the_doctor() -> None:
    diagnosis = Diagnosis((sys.executable, "-c", "import threading; threading.Event().wait(60)"))
    work = asyncio.get_running_loop().run_in_executor(None, diagnosis.make)
    await soon(lambda: diagnosis._process)
    diagnosis.stop()
    await asyncio.wait_for(work, 20)


def test_a_doctor_that_does_not_start_is_said() -> None:
    assert "pressel doctor did not start" in Diagnosis(("/proc/nowhere",)).make()


async def test_a_support_file_holds_what_was_read_and_nothing_else(
    tmp_path: Path, ends: list[Run], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    run = Run(tmp_path, installation.start())
    ends.append(run)
    log = folders(tmp_path / "data").log
    log.parent.mkdir(parents=True)
    log.write_text(f"12:00 INFO app: {tmp_path}/x with sk-neverShown0123456789\n", encoding="utf-8")
    run.session.dispatch(DiagnosisMade(words="Pressel: 1.2"))
    run.session.dispatch(LogAsked())
    await soon(lambda: run.state.log)
    assert run.state.log == "12:00 INFO app: ~/x with sk-***\n"
    file = tmp_path / "help.zip"
    file.write_bytes(b"older")
    run.session.dispatch(SupportFileAsked(path=str(file)))
    await soon(lambda: run.state.support_file)
    with zipfile.ZipFile(file) as archive:
        held = {name: archive.read(name).decode() for name in archive.namelist()}
    assert held == {"doctor.txt": "Pressel: 1.2", "log.txt": run.state.log}
    assert file.stat().st_mode & 0o777 == 0o600
    assert [name for name in os.listdir(tmp_path) if "help.zip" in name] == ["help.zip"]
    run.session.dispatch(SupportFileAsked(path=str(tmp_path / "nowhere" / "help.zip")))
    await soon(lambda: run.state.support_failed)
    assert (run.state.support_file, run.state.support_failed) == ("", "No such file or directory")


def test_what_is_there_stays_where_the_support_file_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "help.zip").mkdir()
    (tmp_path / "help.zip" / "older").write_bytes(b"older")
    assert write_support_file(tmp_path / "help.zip", (("a", "b"),), replace_file) == "Is a directory"
    assert (tmp_path / "help.zip" / "older").read_bytes() == b"older"
    assert os.listdir(tmp_path) == ["help.zip"]


def test_of_a_long_log_the_end_is_read_in_whole_lines(tmp_path: Path) -> None:
    log = tmp_path / "pressel.log"
    assert end_of_log(log) == ""
    log.write_text("a line of the log\n" * 10_000, encoding="utf-8")
    found = end_of_log(log)
    assert LONGEST_LOG - 20 < len(found) <= LONGEST_LOG
    assert set(found.splitlines()) == {"a line of the log"}
    assert "Is a directory" in end_of_log(tmp_path)


async def test_what_is_kept_on_the_disk_is_measured(tmp_path: Path, ends: list[Run]) -> None:
    run = Run(tmp_path, installation.start())
    ends.append(run)
    run.session.dispatch(StorageAsked())
    await soon(lambda: run.state.storage)
    assert run.state.storage == Storage(str(tmp_path / "data"))
    at = folders(tmp_path / "data")
    for file, size in (
        (at.database, 1_000),
        (at.database.with_name(f"{at.database.name}-wal"), 200),
        (at.settings, 30),
        (at.personas, 4),
        (at.log, 500),
        (at.log.with_name(f"{at.log.name}.1"), 60),
    ):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"x" * size)
    run.session.dispatch(StorageAsked())
    await soon(lambda: run.state.storage and run.state.storage.log)
    assert run.state.storage == Storage(str(tmp_path / "data"), 1_200, 34, 560)


def test_the_home_folder_has_no_name() -> None:
    assert without_home("Log: /home/zoë/log", "/home/zoë") == "Log: ~/log"
    assert without_home("Log: /log", "/") == "Log: /log"


def test_each_system_has_its_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    linux = program(tmp_path / "p")

    def way(platform: str, environment: dict[str, str]) -> object:
        start = Start(platform, "/a/pressel", "/a/app", environment, os.path.exists, frozen=True)
        return login_entry(start, tmp_path, replace_file, lambda: object())

    assert isinstance(way("win32", {}), RunKey)
    assert isinstance(way("darwin", {}), LaunchAgent)
    assert isinstance(way("linux", {"FLATPAK_ID": "org.pressel.Pressel"}), BackgroundPortal)
    for base, place in (
        (str(tmp_path / "c"), tmp_path / "c"),
        ("relative", tmp_path / ".config"),
        ("", tmp_path / ".config"),
    ):
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.setenv("XDG_CONFIG_HOME", base)
        entry = login_entry(linux, tmp_path, replace_file, lambda: object())
        entry.write(("/a",))
        assert (place / "autostart" / NAME).exists()
