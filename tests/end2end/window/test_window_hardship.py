"""The shipped window on a failing machine: damaged files, a read-only folder, a full disk, no keyring, a
missing language file. It starts, reports the fault, and loses nothing.
"""

import json
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.rig.desktop.desktop import Desktop
from tests.rig.program import ROOT, Program
from tests.rig.sound.virtual_sound import VirtualSound
from tests.rig.waiting import until

pytestmark = [pytest.mark.rig, pytest.mark.slow, pytest.mark.timeout(120)]

# Root without its right to override permissions; other users are bound by permissions anyway.
_DROPPED = ("setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner", "--inh-caps=-all")
NO_OVERRIDE = _DROPPED if os.geteuid() == 0 else ()
_REFUSED = ("Permission|readonly|unable to open|log file",)
SETTINGS: dict[str, object] = {"version": 1, "settings": {"cues": False, "show_guide": False}}


class Window:
    """One window on the practice server."""

    def __init__(self, desktop: Desktop, app: Program) -> None:
        self.desktop, self.app = desktop, app

    def sees(self, *words: str) -> None:
        """Wait until all of these texts are somewhere in the program's windows."""

        def there() -> bool:
            read = self.desktop.read(self.app.pid)
            return all(part in read for part in words)

        until(there, " and ".join(words), 20)

    def gone(self, words: str) -> None:
        """Wait until the text is gone from the program's windows."""
        until(lambda: words not in self.desktop.read(self.app.pid), f"no more {words}", 20)

    def write(self, text: str) -> None:
        """Type a message and send it."""
        self.desktop.press(self.app.pid, "Message")
        self.desktop.type(text)
        self.desktop.key("Return")

    def write_personas(self) -> None:
        """Export all personas from their page, to the suggested folder and name."""
        self.desktop.press(self.app.pid, "Export…")
        for key in ("Down", "Down", "Return"):  # this persona, all of them
            self.desktop.key(key)
        self.desktop.focus(self.desktop.find_window("^Export personas$"))
        self.desktop.key("Return")


@contextmanager
def opened(
    desktop: Desktop,
    data: Path | None,
    *,
    through: Sequence[str] = (),
    root: Path = ROOT,
    allow: tuple[str, ...] = (),
    environment: Mapping[str, str] | None = None,
) -> Iterator[Window]:
    words = ("--data-dir", str(data)) if data else ()
    program = Program(desktop.family, *words, name="hardship", allow=allow, **(environment or {}))
    with program.started(*through, root=root) as app:
        desktop.focus(desktop.find_window("Pressel", 30))
        yield Window(desktop, app)


@pytest.fixture
def data(desktop: Desktop, sound: VirtualSound, tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    (folder / "settings.json").write_text(json.dumps(SETTINGS))
    return folder


def kept(database: Path) -> str:
    """Everything stored in this database."""
    with closing(sqlite3.connect(database)) as opened:
        return "\n".join(row[0] for row in opened.execute("SELECT text FROM turns"))


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
        window.sees(
            "A file could not be used and was kept aside",
            "What is in it is not lost.",
            str(data / "conversations.sqlite3"),
            str(file),
            "Show in folder",
        )
        assert list(data.glob("conversations.damaged-*.sqlite3"))
        assert len(list(data.glob("settings.*-*"))) == 1


def test_the_first_start_in_a_home_that_cannot_be_written_to(desktop: Desktop, tmp_path: Path) -> None:
    home = tmp_path / "home"
    kinds = ("DATA", "CONFIG", "STATE", "CACHE")
    places = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in kinds}
    home.mkdir()
    for place in places.values():
        Path(place).mkdir(mode=0o500)
    home.chmod(0o500)
    settings = home / "config" / "pressel" / "settings.json"
    with opened(
        desktop, None, through=NO_OVERRIDE, allow=_REFUSED, environment={"HOME": str(home), **places}
    ) as window:
        window.sees(
            "The conversation could not be saved", str(home / "data" / "pressel" / "conversations.sqlite3")
        )
        desktop.press(window.app.pid, "Skip the guide")
        window.sees("The settings could not be saved", str(settings))
        window.write("What is 17 times 23?")
        window.sees("391")
        for place in places.values():
            Path(place).chmod(0o700)
        window.gone("could not be saved")
        assert json.loads(settings.read_bytes())["settings"]["show_guide"] is False
        database = home / "data" / "pressel" / "conversations.sqlite3"
        until(lambda: "391" in kept(database), "the answer on the disk")


def test_what_was_said_on_a_disk_that_takes_nothing_outlives_the_end_of_the_session(
    desktop: Desktop, data: Path, tmp_path: Path
) -> None:
    """The system ends the program, so nobody can be asked."""
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    environment = {"TMPDIR": str(temporary)}
    data.chmod(0o500)
    allow = (*_REFUSED, "kept beside the database")
    with opened(desktop, data, through=NO_OVERRIDE, allow=allow, environment=environment) as window:
        window.sees("Hold Right Ctrl to talk")
        window.write("What is 17 times 23?")
        window.sees("391", "The conversation could not be saved")
        window.app.stop(20)
    assert list(temporary.glob("pressel-owed-*/*.sqlite3"))
    data.chmod(0o700)
    with opened(desktop, data, allow=("is taken in",), environment=environment) as window:
        window.sees("391", "What could not be saved last time is here again")
        assert "391" in kept(data / "conversations.sqlite3")
    assert list(temporary.glob("pressel-owed-*")) == []


def test_a_full_disk_loses_nothing(desktop: Desktop, data: Path, tmp_path: Path) -> None:
    out, opener = tmp_path / "Documents", tmp_path / "bin" / "xdg-open"
    for folder in (out, opener.parent):
        folder.mkdir()
    opener.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/shown\n')
    opener.chmod(0o755)
    environment = {"HOME": str(tmp_path), "PATH": f"{opener.parent}:{os.environ['PATH']}"}
    with opened(desktop, data, environment=environment) as window:
        window.sees("Hold Right Ctrl to talk")
        limit(window, "1")
        before = (data / "settings.json").read_bytes()
        window.write("What is 18 times 23?")
        desktop.key("F9")
        window.sees("414", "The conversation could not be saved", "The settings could not be saved")
        assert "414" not in kept(data / "conversations.sqlite3")
        desktop.key("ctrl+comma")
        desktop.press(window.app.pid, "Personas")
        window.write_personas()
        window.sees("The personas could not be written to the file")
        assert list(out.iterdir()) == []
        assert (data / "settings.json").read_bytes() == before
        assert [path for path in data.iterdir() if path.name.startswith(".")] == []
        limit(window, "unlimited")
        window.gone("could not be saved")
        assert json.loads((data / "settings.json").read_bytes())["settings"]["show_history"] is True
        until(lambda: "414" in kept(data / "conversations.sqlite3"), "the answer on the disk")
        window.write_personas()
        window.sees("The personas are in a file")
        (written,) = out.iterdir()
        assert written.name == "personas.pressel-persona.json"
        window.sees(str(written))
        desktop.press(window.app.pid, "Show in folder")
        shown = tmp_path / "shown"
        until(lambda: shown.exists() and str(out) in shown.read_text(), "the folder shown")


def limit(window: Window, size: str) -> None:
    """Limit the size of every file that the program writes from now on."""
    subprocess.run(["prlimit", "--pid", str(window.app.pid), f"--fsize={size}:unlimited"], check=True)


@pytest.mark.parametrize("backend", ["null", "fail"])
def test_without_a_keyring_a_key_would_last_for_this_session_only(
    desktop: Desktop, data: Path, backend: str
) -> None:
    chosen = {"PYTHON_KEYRING_BACKEND": f"keyring.backends.{backend}.Keyring"}
    with opened(desktop, data, environment=chosen) as window:
        window.sees("Hold Right Ctrl to talk")
        desktop.key("ctrl+comma")
        desktop.press(window.app.pid, "Account and cost")
        window.sees("lasts for this session only", "Nothing is written to a file")


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
        window.sees("The chosen language could not be loaded", "Hold Right Ctrl to talk")
