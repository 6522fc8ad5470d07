"""What every step of a release knows: version, time stamp, and where things lie. It makes nothing itself."""

import os
import subprocess
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from environment import HOME, ROOT
from environment import PYTHON as DEV_PYTHON

WORK = ROOT / "build" / "release"
"""Everything that is only on the way: environments, frozen trees, icons, licence texts."""
OUT = ROOT / "dist"
"""What is handed out."""
PYTHON = WORK / "venv" / DEV_PYTHON.relative_to(HOME)
"""The interpreter with the pinned packages and this project; it freezes, draws and collects."""
ICONS, LICENCES = WORK / "icons", WORK / "licences"

Step = Callable[[], None]


@dataclass(frozen=True)
class Platform:
    """What one system adds to a release; packaging/release.py says how it is used."""

    trees: Mapping[str, Mapping[str, str]]
    """Name of each frozen tree, with the environment variables by which freeze/pressel.spec makes it."""
    program: str
    """Path of the program inside a tree; one that prints."""
    steps: Mapping[str, Step]
    """Name of each step of its own, in their order."""
    prepare: Callable[[], Mapping[str, str]] = dict
    """Called once before the first tree, when the icons are drawn; its variables go to every tree."""
    folder: str = "pressel"
    """What PyInstaller calls the finished tree."""


def version() -> str:
    """The one version of everything, from pyproject.toml."""
    found: str = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    return found


def moment() -> int:
    """When the commit was made, in seconds since 1970: the newest time stamp in any package."""
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    return int(os.environ.get("SOURCE_DATE_EPOCH") or subprocess.check_output(asked, text=True))


def tree(platform: Platform, name: str) -> Path:
    """The folder of a frozen tree."""
    return WORK / f"frozen-{name}" / platform.folder


def pip(*words: str, also: Mapping[str, str] | None = None) -> None:
    """Run pip in the environment of the release, with these environment variables in addition."""
    # In a folder of its own: beside packaging/ the name of the library `packaging` would mean this folder.
    command = [str(PYTHON), "-m", "pip", "--quiet", "--disable-pip-version-check", *words]
    path = os.pathsep.join([str(PYTHON.parent), os.environ.get("PATH", "")])  # ninja and cython are there
    told = {**os.environ, "PATH": path, **(also or {})}
    subprocess.run(command, check=True, cwd=WORK, stdin=subprocess.DEVNULL, env=told)


def run(script: str, *arguments: Path | str) -> None:
    """Run a script of packaging/ in the environment of the release; raises CalledProcessError."""
    subprocess.run(
        [str(PYTHON), str(ROOT / "packaging" / script), *map(str, arguments)], check=True, cwd=WORK
    )


def clean_environment() -> dict[str, str]:
    """This process's environment without what would lead a frozen program to another Python's packages."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL"))}
