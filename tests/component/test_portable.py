"""A portable program: a marker beside it, and everything that it keeps beside it too."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import installation
from app.assemble import Assembly
from app.control import socket_path
from app.core.values.problems import Trouble
from app.installation import Start
from app.launch_options import LaunchOptions
from app.ui import first_look

ROOT = Path(__file__).parents[2]
NOWHERE = "/proc/nowhere"
"""No folder can be made there, whoever runs the test."""


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a portable program, with an awkward name."""
    folder = tmp_path / "mein Stick 🎤 ü%d"
    folder.mkdir()
    (folder / "pressel-portable").touch()
    start = Start("linux", str(folder / "pressel"), str(folder / "app"), {}, os.path.exists, frozen=True)
    monkeypatch.setattr(installation, "start", lambda: start)
    monkeypatch.delenv(installation.DATA_DIR, raising=False)
    return folder


def told(assembly: Assembly) -> list[Trouble]:
    found: list[Trouble] = []
    assembly.complaints.listen(found.append)
    return found


async def test_everything_lies_beside_the_program(stick: Path) -> None:
    assembly, data = Assembly(), stick / "pressel-data"
    await assembly.last_conversation()
    await assembly.started()
    await assembly.database.close()
    folders = assembly.folders
    assert {folders.data, folders.config, folders.state.parent} == {data}
    assert (data / "conversations.sqlite3").exists()
    assert Path(first_look.settings_file()) == folders.settings
    assert socket_path.socket() == socket_path.socket(str(data)) != socket_path.socket("/elsewhere")
    assert told(assembly) == []


async def test_what_is_asked_for_goes_before_the_marker(stick: Path, tmp_path: Path) -> None:
    assert Assembly(LaunchOptions(data_dir=str(tmp_path / "else"))).folders.data == tmp_path / "else"


async def test_where_nothing_can_be_written_that_is_said_once(stick: Path) -> None:
    (stick / "pressel-data").symlink_to(NOWHERE)
    assembly = Assembly()
    await assembly.last_conversation()
    await assembly.started()
    await assembly.database.close()
    [trouble] = told(assembly)
    assert trouble.code == "portable_read_only"
    assert trouble.path == str(stick / "pressel-data")
    assert trouble.detail


async def test_an_installed_program_with_such_a_folder_says_what_it_always_said(tmp_path: Path) -> None:
    (tmp_path / "data").symlink_to(NOWHERE)
    assembly = Assembly(LaunchOptions(data_dir=str(tmp_path / "data")))
    await assembly.last_conversation()
    await assembly.started()
    await assembly.database.close()
    assert {trouble.code for trouble in told(assembly)} == {"disk"}


def test_the_whole_program_beside_its_marker(tmp_path: Path) -> None:
    """As a process: nothing is written to the usual places."""
    stick, home = tmp_path / "stick", tmp_path / "home"
    for folder in (stick, home):
        folder.mkdir()
    for name in ("app", "resources", "pyproject.toml"):
        (stick / name).symlink_to(ROOT / name)
    (stick / "pressel-portable").touch()
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in (installation.DATA_DIR, "PYTHONPATH") and not name.startswith("XDG_")
    }
    done = subprocess.run(
        [sys.executable, "-c", "from app.cli import main; main(['talk', '--text', 'Hello.', '--practice'])"],
        cwd=stick,
        env=environment | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(stick)},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (stick / "pressel-data" / "log" / "pressel.log").exists()
    assert not [path for path in home.rglob("*") if "pressel" in path.name.lower()]
