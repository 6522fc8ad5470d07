"""Installs, upgrades and uninstalls a set-up under Wine, in a home of its own, and looks at what is there.

What Wine proves is the set-up alone: the programs in it may be placeholders (placeholder.nsi). The whole is
tried on a real Windows by test_setup.ps1.
"""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from environment import Failed

ARP = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\org.pressel.Pressel"
RUN = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
DONE, TOLD, TOO_LONG = 0, 4, 5
STALE = Path("_internal", "stale.pyd")
OURS = ("_internal", "pressel.com", "pressel.exe", "qt.conf", "uninstall.exe")


class WineHome:
    """One Wine home; ``home`` must not exist yet or be one."""

    def __init__(self, home: Path) -> None:
        self.environment = {
            **os.environ,
            "WINEPREFIX": str(home),
            "WINEDEBUG": "-all",
            "LC_ALL": "C.UTF-8",  # by which Wine reads the words of a command line
            "WINEDLLOVERRIDES": "mscoree,mshtml=;winedbg.exe=d;winemenubuilder.exe=d",
        }
        self.environment.pop("DISPLAY", None)
        home.mkdir(parents=True, exist_ok=True)
        self.wine("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
        self.profile = next(home.glob("drive_c/users/*/AppData")).parent
        self.usual = self.profile / "AppData" / "Local" / "Programs" / "Pressel"
        self.data = self.profile / "AppData" / "Local" / "pressel"
        menu = Path("AppData", "Roaming", "Microsoft", "Windows", "Start Menu", "Programs")
        self.link = self.profile / menu / "Pressel.lnk"

    def wine(self, *words: str) -> subprocess.CompletedProcess[bytes]:
        """Run a program of Windows until it ends."""
        return subprocess.run(
            ["wine", *words],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=600,
            check=False,
        )

    def start(self, *words: str) -> "subprocess.Popen[bytes]":
        """Start a program of Windows."""
        quiet = subprocess.DEVNULL
        return subprocess.Popen(
            ["wine", *words], env=self.environment, stdin=quiet, stdout=quiet, stderr=quiet
        )

    def known(self, key: str, value: str) -> bool:
        """Whether the registry has this value."""
        return self.wine("reg", "query", key, "/v", value).returncode == 0

    def end(self) -> None:
        """End Wine's server of this home, and all that runs in it."""
        subprocess.run(["wineserver", "-k"], env=self.environment, check=False)


def run(setup: Path, home: Path, *, startable: bool = True) -> None:
    """Do all of it; raises Failed at the first thing that is not as it should be.

    ``startable``: pressel.exe can be started here, so that a running copy can be tried.
    """
    trial = WineHome(home)
    try:
        for name, part in PARTS.items():
            if startable or name not in NEED_A_PROGRAM:
                begun = time.monotonic()
                part(trial, str(setup))
                print(f"{name} ({time.monotonic() - begun:.0f} s)", flush=True)
    finally:
        trial.end()


def check(holds: bool, what: str) -> None:
    """Raise Failed with these words if it does not hold."""
    if not holds:
        raise Failed(f"the set-up under Wine: {what}")


def whole(folder: Path) -> None:
    """The program is there, and nothing is left of how it came."""
    found = {path.name for path in folder.iterdir()} - {"licenses"}
    check(found == set(OURS), f"in {folder} is {sorted(found)}")


def _install(trial: WineHome, setup: str) -> None:
    check(trial.wine(setup, "/S").returncode == DONE, "it does not install")
    whole(trial.usual)
    check(trial.link.is_file(), "no link in the start menu")
    for value in (
        "DisplayName",
        "DisplayVersion",
        "UninstallString",
        "QuietUninstallString",
        "EstimatedSize",
    ):
        check(trial.known(ARP, value), f"Windows' list of programs lacks {value}")


def _upgrade(trial: WineHome, setup: str) -> None:
    trial.data.mkdir(exist_ok=True)
    (trial.data / "conversations.sqlite3").write_text("said", encoding="ascii")
    (trial.usual / STALE).write_text("old", encoding="ascii")
    check(trial.wine(setup, "/S").returncode == DONE, "it does not install again")
    whole(trial.usual)
    check(not (trial.usual / STALE).exists(), "a file of the version before is still there")
    check((trial.data / "conversations.sqlite3").exists(), "an upgrade took the conversations")


@contextmanager
def _running(trial: WineHome, *words: str) -> "Iterator[subprocess.Popen[bytes]]":
    program = trial.start(str(trial.usual / "pressel.exe"), *words)
    try:
        # Wine shows nothing by which one could tell that it runs, but that it does not end.
        with suppress(subprocess.TimeoutExpired):
            check(program.wait(3) is None, "the program that should run has ended")
        yield program
    finally:
        program.kill()
        program.wait()


def _running_copy(trial: WineHome, setup: str) -> None:
    with _running(trial) as program:
        (trial.usual / STALE).write_text("old", encoding="ascii")
        check(trial.wine(setup, "/S").returncode == DONE, "it does not install over a running copy")
        check(program.wait(10) == 0, "the running copy was not asked to end")
    check(not (trial.usual / STALE).exists(), "a running copy kept a file of the version before")
    whole(trial.usual)


def _deaf_copy(trial: WineHome, setup: str) -> None:
    with _running(trial, "deaf") as program:
        (trial.usual / STALE).write_text("old", encoding="ascii")
        check(trial.wine(setup, "/S").returncode == TOLD, "a copy that does not end is not told")
        check((trial.usual / STALE).exists(), "files were taken away from under a running copy")
        uninstall = str(trial.usual / "uninstall.exe")
        code = trial.wine(uninstall, "/S", *_last("_?=", trial, trial.usual)).returncode
        check(code == TOLD, "it is removed while it runs")
        check(program.poll() is None, "the copy that should run has ended")
    trial.end()
    whole(trial.usual)


def _uninstall(trial: WineHome, _setup: str) -> None:
    trial.wine("reg", "add", RUN, "/v", "Pressel", "/d", "pressel.exe --hidden", "/f")
    (trial.usual / "my own.txt").write_text("not ours", encoding="ascii")
    _removed(trial, trial.usual)
    check(
        [path.name for path in trial.usual.iterdir()] == ["my own.txt"], "not all of it was removed, or more"
    )
    (trial.usual / "my own.txt").unlink()
    trial.usual.rmdir()
    check(not trial.link.exists(), "the link in the start menu is left")
    check(not trial.known(ARP, "DisplayName"), "it is left in Windows' list of programs")
    check(not trial.known(RUN, "Pressel"), "it would still start with the computer")
    check((trial.data / "conversations.sqlite3").exists(), "a silent removal took the conversations")


def _elsewhere(trial: WineHome, setup: str) -> None:
    """A folder with blanks, umlauts and an emoji; and everything removed, the data too."""
    folder = trial.profile / "Grüße, 世界 \N{SPEAKING HEAD IN SILHOUETTE} mit Leerzeichen"
    check(trial.wine(setup, "/S", *_last("/D=", trial, folder)).returncode == DONE, f"not into {folder}")
    whole(folder)
    _removed(trial, folder, "/PURGE")
    check(not trial.data.exists(), "/PURGE keeps the conversations")
    if folder.exists():
        folder.rmdir()


def _too_long(trial: WineHome, setup: str) -> None:
    folder = trial.profile.joinpath(*["x" * 40] * 6)
    code = trial.wine(setup, "/S", *_last("/D=", trial, folder)).returncode
    check(code == TOO_LONG, f"a path that is too long ends with {code}")
    check(not folder.exists(), "it began to install into a path that is too long")


def _removed(trial: WineHome, folder: Path, *words: str) -> None:
    # With _? the uninstaller does not copy itself away: it can be waited for, and cannot delete itself.
    uninstall = folder / "uninstall.exe"
    code = trial.wine(str(uninstall), "/S", *words, *_last("_?=", trial, folder)).returncode
    check(code == DONE, f"it is not removed: {code}")
    uninstall.unlink(missing_ok=True)


def _last(option: str, trial: WineHome, path: Path) -> list[str]:
    """NSIS's last option, whose path is never quoted. Wine quotes a word with blanks, so it gets several.

    The path is written as Windows does; a home of Wine has drive C in it.
    """
    inside = path.relative_to(Path(trial.environment["WINEPREFIX"], "drive_c"))
    return (option + "C:\\" + "\\".join(inside.parts)).split(" ")


PARTS: dict[str, Callable[[WineHome, str], None]] = {
    "installed, for this person alone": _install,
    "upgraded: stale files gone, conversations kept": _upgrade,
    "a running copy was asked to end": _running_copy,
    "a copy that does not end was left as it is, and told": _deaf_copy,
    "removed, conversations kept": _uninstall,
    "into a path with blanks, umlauts and an emoji, and removed with the conversations": _elsewhere,
    "not into a path that is too long": _too_long,
}
NEED_A_PROGRAM = ("a running copy was asked to end", "a copy that does not end was left as it is, and told")
