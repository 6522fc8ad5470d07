"""Which installation runs, from paths, the environment and what lies beside the program."""

import os
import sys
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import installation
from app.commands import arguments
from app.installation import Start

NONE: Mapping[str, str] = {}
IMAGE = {"APPIMAGE": "/home/ä b/Pressel.AppImage", "APPDIR": "/tmp/.mount_Press1"}
MOUNTED = "/tmp/.mount_Press1/usr/lib/pressel/pressel"


def begun(
    executable: str,
    *there: str,
    platform: str = "linux",
    environment: Mapping[str, str] = NONE,
    package: str = "",
) -> Start:
    """A start of the frozen program, or of Python if a package is given."""
    return Start(platform, executable, package, environment, there.__contains__, frozen=not package)


SETUP = begun(
    r"C:\Ü b\Pressel\pressel.com",
    r"C:\Ü b\Pressel\uninstall.exe",
    r"C:\Ü b\Pressel\pressel-portable",
    platform="win32",
)
UNPACKED = begun(r"E:\Pressel\pressel.exe", r"E:\Pressel\pressel-portable.txt", platform="win32")
DEB = begun("/usr/lib/pressel/pressel", "/usr/lib/pressel/pressel-portable")
TAR = begun("/media/stick/pressel-1/pressel", "/media/stick/pressel-1/pressel-portable")
APPIMAGE = begun(MOUNTED, "/home/ä b/pressel-portable", environment=IMAGE)
OTHER_IMAGE = begun("/opt/pressel/pressel", environment=IMAGE)
BUNDLE = begun(
    "/Applications/Pressel.app/Contents/MacOS/pressel", "/Applications/pressel-portable", platform="darwin"
)
BARE = begun("/Users/a/pressel/pressel", platform="darwin")
FLATPAK = begun(
    "/usr/bin/python3",
    environment={"FLATPAK_ID": "org.pressel.Pressel"},
    package="/app/lib/python3/site-packages/app",
)
FROZEN_FLATPAK = begun("/app/lib/pressel/pressel", environment={"FLATPAK_ID": "org.pressel.Pressel"})
TERMINAL = begun(
    "/c/.venv/bin/python",
    "/c/pyproject.toml",
    "/c/.venv/bin/pressel",
    "/c/pressel-portable",
    environment={"FLATPAK_ID": "com.example.Terminal"},
    package="/c/app",
)
UNINSTALLED = begun("/usr/bin/python3", "/c/pyproject.toml", package="/c/app")
VENV = begun("/v/bin/python", "/v/bin/pressel", package="/v/lib/python3.13/site-packages/app")
WINDOWS_VENV = begun(
    r"C:\v\Scripts\python.exe",
    r"C:\v\Scripts\pressel.exe",
    r"C:\v\Scripts\pythonw.exe",
    platform="win32",
    package=r"C:\v\Lib\site-packages\app",
)
WINDOWS_PYTHON = begun(
    r"C:\py\python.exe",
    r"C:\py\Scripts\pressel.exe",
    r"C:\py\pythonw.exe",
    platform="win32",
    package=r"C:\py\Lib\site-packages\app",
)
WINDOWS_UNINSTALLED = begun(
    r"C:\py\python.exe", r"C:\py\pythonw.exe", r"C:\c\pyproject.toml", platform="win32", package=r"C:\c\app"
)

FOUND = {
    "setup": (SETUP, "setup", r"C:\Ü b\Pressel\pressel-data", (r"C:\Ü b\Pressel\pressel.exe",)),
    "zip": (UNPACKED, "archive", r"E:\Pressel\pressel-data", (r"E:\Pressel\pressel.exe",)),
    "deb": (DEB, "deb", "", ("/usr/bin/pressel",)),
    "tar": (
        TAR,
        "archive",
        "/media/stick/pressel-1/pressel-data",
        ("/media/stick/pressel-1/pressel",),
    ),
    "appimage": (APPIMAGE, "appimage", "/home/ä b/pressel-data", ("/home/ä b/Pressel.AppImage",)),
    "variables of another appimage": (OTHER_IMAGE, "archive", "", ("/opt/pressel/pressel",)),
    "bundle": (
        BUNDLE,
        "bundle",
        "/Applications/pressel-data",
        ("/Applications/Pressel.app/Contents/MacOS/pressel",),
    ),
    "macos without a bundle": (BARE, "archive", "", ("/Users/a/pressel/pressel",)),
    "flatpak": (FLATPAK, "flatpak", "", ("pressel",)),
    "frozen flatpak": (FROZEN_FLATPAK, "flatpak", "", ("pressel",)),
    "sources in the terminal of another flatpak": (
        TERMINAL,
        "sources",
        "/c/pressel-data",
        ("/c/.venv/bin/pressel",),
    ),
    "sources, not installed": (UNINSTALLED, "sources", "", ()),
    "venv": (VENV, "package", "", ("/v/bin/pressel",)),
    "venv on windows": (WINDOWS_VENV, "package", "", (r"C:\v\Scripts\pythonw.exe", "-m", "app")),
    "python of windows": (WINDOWS_PYTHON, "package", "", (r"C:\py\pythonw.exe", "-m", "app")),
    "sources on windows, not installed": (WINDOWS_UNINSTALLED, "sources", "", ()),
}


@pytest.mark.parametrize(("start", "kind", "data", "command"), FOUND.values(), ids=FOUND)
def test_what_is_found(start: Start, kind: str, data: str, command: tuple[str, ...]) -> None:
    assert installation.kind(start) == kind
    assert installation.portable(start) == data
    assert installation.command(start) == command


def test_each_kind_is_met_here() -> None:
    assert {kind for _, kind, _, _ in FOUND.values()} == set(installation.KINDS)
    assert set(installation.MANAGED) < set(installation.KINDS)


@given(
    st.sampled_from(("linux", "win32", "darwin")),
    st.text(min_size=1),
    st.text(),
    st.dictionaries(st.sampled_from(("APPIMAGE", "APPDIR", "FLATPAK_ID")), st.text()),
    st.booleans(),
    st.booleans(),
)
def test_any_start_has_a_kind_and_only_a_folder_of_the_person_is_portable(
    platform: str, executable: str, package: str, environment: dict[str, str], there: bool, frozen: bool
) -> None:
    start = Start(platform, executable, package, environment, lambda _: there, frozen=frozen)
    kind = installation.kind(start)
    assert kind in installation.KINDS
    if kind in installation.MANAGED or not there:
        assert installation.portable(start) == ""
    assert all(installation.command(start)) or kind == "archive"


def test_this_process_runs_from_sources() -> None:
    start = installation.start()
    assert installation.kind(start) == "sources"
    assert installation.home(start) == str(Path(__file__).parents[2])
    assert start.executable == os.path.abspath(sys.executable)


def test_the_command_line_goes_before_the_environment_and_that_before_the_marker(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(installation, "start", lambda: TAR)
    monkeypatch.delenv(installation.DATA_DIR, raising=False)
    assert installation.data_dir() == "/media/stick/pressel-1/pressel-data"
    monkeypatch.setenv(installation.DATA_DIR, "/else")
    assert installation.data_dir(None) == "/else"
    assert installation.data_dir("/given") == "/given"


@pytest.mark.parametrize(("frozen", "expected"), [(True, ()), (False, ("-m", "app"))])
def test_the_same_program_is_started_once_more(
    frozen: bool, expected: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    assert installation.same_program() == (sys.executable, *expected)


def test_the_version_is_that_of_the_package_or_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert installation.version() == metadata.version("pressel")

    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", missing)
    assert installation.version() == ""
    assert arguments.release() == "0 (not installed)"
