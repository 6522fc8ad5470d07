"""The shipped window where the machine gives way: damaged files, a folder that nothing can be written to, a
full disk, no keyring, a language whose file is gone. It starts, it says so, and nothing is lost.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.rig.desktop import Desktop
from tests.rig.program import ROOT, Program
from tests.rig.sound import VirtualSound
from tests.rig.waiting import until

pytestmark = [pytest.mark.rig, pytest.mark.slow, pytest.mark.timeout(120)]

# Root without its right to override permissions; for anybody else permissions hold anyway.
NO_OVERRIDE = ("setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner", "--inh-caps=-all")
_REFUSED = ("Permission|readonly|unable to open|log file",)
SETTINGS: dict[str, object] = {"version": 1, "settings": {"cues": False, "show_guide": False}}


class Window:
    """One window, with the practice voice."""

    def __init__(self, desktop: Desktop, app: Program, data: Path) -> None:
        self.desktop, self.app, self.data = desktop, app, data

    def sees(self, words: str, seconds: float = 20.0) -> None:
        """Wait until that is somewhere in the program's windows."""
        until(lambda: words in self.desktop.read(self.app.pid), words, seconds)

    def gone(self, words: str) -> None:
        """Wait until it is not."""
        until(lambda: words not in self.desktop.read(self.app.pid), f"no more {words}", 20)

    def write(self, text: str) -> None:
        """Type a message and send it."""
        self.desktop.press(self.app.pid, "Message")
        self.desktop.type(text)
        self.desktop.key("Return")


@contextmanager
def opened(
    desktop: Desktop,
    data: Path,
    *,
    through: Sequence[str] = (),
    root: Path = ROOT,
    allow: tuple[str, ...] = (),
    **environment: str,
) -> Iterator[Window]:
    words = ("--data-dir", str(data))
    program = Program(desktop.family, *words, name="hardship", allow=allow, **environment)
    with program.started(*through, root=root) as app:
        desktop.focus(desktop.find_window("Pressel", 30))
        yield Window(desktop, app, data)


@pytest.fixture
def data(desktop: Desktop, sound: VirtualSound, tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    (folder / "settings.json").write_text(json.dumps(SETTINGS))
    return folder


def export(data: Path) -> str:
    """What the other door finds in the conversations of this folder."""
    command = [sys.executable, "-m", "app", "export", "--data-dir", str(data), "--format", "txt"]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, timeout=60, check=False)
    return done.stdout


@pytest.mark.parametrize(
    "settings",
    ["{not json", '{"version": 99, "settings": {"voice": 7}}', ""],
    ids=["damaged", "newer", "folder"],
)
def test_files_that_cannot_be_used_are_kept_aside(desktop: Desktop, data: Path, settings: str) -> None:
    (data / "conversations.sqlite3").write_bytes(b"this was a database once" * 99)
    file = data / "settings.json"
    file.unlink()
    if settings:
        file.write_text(settings)
    else:
        file.mkdir()
    with opened(desktop, data, allow=("kept aside|damaged",)) as window:
        window.sees("A file could not be used and was kept aside")
        window.sees("What is in it is not lost.")
        assert list(data.glob("conversations.damaged-*.sqlite3"))
        assert len(list(data.glob("settings.*-*"))) == 1


def test_a_folder_that_cannot_be_written_to_loses_nothing(desktop: Desktop, data: Path) -> None:
    (data / "settings.json").chmod(0o400)
    data.chmod(0o500)
    with opened(
        desktop, data, through=NO_OVERRIDE, allow=("Permission|readonly|unable to open|log file",)
    ) as window:
        window.write("What is 17 times 23?")
        window.sees("391")
        window.sees("The conversation could not be saved")
        window.sees("It stays in this window.")
        data.chmod(0o700)
        window.write("What is 18 times 23?")
        window.sees("414")
        until(lambda: "391" in export(data) and "414" in export(data), "both answers on the disk", 30)


def test_a_full_disk_loses_nothing(desktop: Desktop, data: Path) -> None:
    with opened(desktop, data) as window:
        window.write("What is 17 times 23?")
        window.sees("391")
        until(lambda: "391" in export(data), "the first answer on the disk")
        limit(window, "1")
        window.write("What is 18 times 23?")
        window.sees("414")
        window.sees("The conversation could not be saved")
        assert "414" not in export(data)
        limit(window, "unlimited")
        until(lambda: "414" in export(data), "the second answer on the disk", 60)


def limit(window: Window, size: str) -> None:
    """From now on no file of the program may grow beyond this."""
    subprocess.run(["prlimit", "--pid", str(window.app.pid), f"--fsize={size}:unlimited"], check=True)


def test_without_a_keyring_a_key_lasts_until_the_window_is_closed(desktop: Desktop, data: Path) -> None:
    backend = "keyring.backends.fail.Keyring"
    with opened(desktop, data, PYTHON_KEYRING_BACKEND=backend) as window:
        window.sees("Hold Right Ctrl to talk")
        desktop.key("ctrl+comma")
        desktop.press(window.app.pid, "Account and cost")
        window.sees("this session only")


@pytest.mark.parametrize("damage", [False, True], ids=["missing", "damaged"])
def test_a_language_whose_file_is_gone_is_said_to_be(
    desktop: Desktop, data: Path, tmp_path: Path, damage: bool
) -> None:
    root = tmp_path / "program"
    for folder in ("app", "resources"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    file = root / "resources" / "translations" / "pressel_de.qm"
    if damage:
        file.write_bytes(b"nothing that Qt can read")
    else:
        file.unlink()
    chosen = {"cues": False, "show_guide": False, "interface_language": "de"}
    (data / "settings.json").write_text(json.dumps({"version": 1, "settings": chosen}))
    with opened(desktop, data, root=root) as window:
        window.sees("The chosen language could not be loaded")
        window.sees("Hold Right Ctrl to talk")
