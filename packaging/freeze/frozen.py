"""Makes the frozen program of any system and lets it prove itself: what the three systems have in common."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from platform import machine

from environment import PINNED, ROOT, Failed
from product import (
    ICONS,
    LICENCES,
    OUT,
    PYTHON,
    WORK,
    Platform,
    clean_environment,
    moment,
    pip,
    run,
    tree,
    version,
)
from system import ensure, ensure_release

from freeze import small_numpy

UNUSED = {Path("app/__main__"), Path("app/core/turn/talk_table")}
"""Modules that no program imports: the door of `python -m app`, and the table behind a page of the docs."""
SECONDS = 15
"""Longest self-test of a frozen program, on a machine that does nothing else."""


def environment() -> None:
    """A virtual environment of the pinned packages, with this project installed from its wheel."""
    ensure(window=True, rig=False)  # what the frozen program leaves to the system, and a voice to be heard
    ensure_release()
    wanted = hashlib.sha256((ROOT / "packaging" / "requirements-release.txt").read_bytes()).hexdigest()
    stamp = WORK / "venv" / "pressel-release.stamp"
    if not stamp.exists() or stamp.read_text(encoding="ascii") != wanted:
        shutil.rmtree(WORK / "venv", ignore_errors=True)
        venv.create(WORK / "venv", with_pip=True)
        pip("install", *PINNED, str(ROOT / "packaging" / "requirements-release.txt"))
        stamp.write_text(wanted, encoding="ascii")
    wheels = WORK / "wheel"
    shutil.rmtree(wheels, ignore_errors=True)
    pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(wheels), str(ROOT))
    pip("install", "--no-deps", "--force-reinstall", *map(str, wheels.glob("*.whl")))
    run("feed.py", "channel")
    if sys.platform == "linux":
        small_numpy.install()


def freeze(system: Platform) -> None:
    """Make every tree of the system, with the licences of what is inside; fails when a part may not be."""
    run("draw_icons.py", ICONS)
    dictionary = WORK / "cmudict-en-us.dict"  # the recogniser looks for it by this name
    run("freeze/trim_dictionary.py", dictionary)
    prepared = {"PRESSEL_DICTIONARY": str(dictionary), **system.prepare()}
    for name, told in system.trees.items():
        _pyinstaller(name, {**prepared, **told})
        run("licences.py", LICENCES, tree(system, name))
        _same_modules(tree(system, name))
    for text in sorted((ROOT / "packaging" / "licence_texts").iterdir()):
        shutil.copy(text, LICENCES)


def _pyinstaller(name: str, told: dict[str, str]) -> None:
    told = {"PRESSEL_ICONS": str(ICONS), "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(moment()), **told}
    places = ["--workpath", str(WORK / f"work-{name}"), "--distpath", str(WORK / f"frozen-{name}")]
    quiet = ["--noconfirm", "--clean", "--log-level", "ERROR"]
    spec = ROOT / "packaging" / "freeze" / "pressel.spec"
    command = [str(PYTHON), "-m", "PyInstaller", *quiet, *places, str(spec)]
    subprocess.run(command, check=True, cwd=WORK, env=os.environ | told)


def _same_modules(frozen: Path) -> None:
    """Every module of the sources is in the program: one that is only named in a string would be left out."""
    sources = {path.relative_to(ROOT).with_suffix("") for path in (ROOT / "app").rglob("*.py")}
    inside = {
        Path(*path.parts[path.parts.index("app", len(frozen.parts)) :]).with_suffix("")
        for path in frozen.rglob("app/**/*.pyc")
    }
    missing = sorted(map(str, sources - inside - UNUSED))
    if missing:
        raise Failed(f"not in the frozen program: {', '.join(missing)}")


def self_test(system: Platform) -> None:
    """Each frozen program proves itself whole; a line that is no result of its is a failure."""
    for name in system.trees:
        prove(name, tree(system, name) / system.program)


def prove(name: str, program: Path) -> None:
    """Let one program test itself; ``name`` says which it is where it fails."""
    done = subprocess.run(
        [str(program), "self-test", "--json"],
        capture_output=True,
        text=True,
        env=clean_environment(),
        check=False,
    )
    print(done.stdout, end="")
    if done.returncode or done.stderr:
        raise Failed(f"self-test of the frozen program ({name}) ended with {done.returncode}:\n{done.stderr}")
    seconds = [json.loads(line) for line in done.stdout.splitlines()][-1]["seconds"]
    if seconds > SECONDS:
        print(f"slow: {seconds} s instead of {SECONDS}")


def smoke(system: Platform) -> None:
    """Each frozen program talks, serves, exports, reports, and obeys commands to its window."""
    script = str(ROOT / "packaging" / "smoke.py")
    for name in system.trees:
        with screen() as environment:
            command = [sys.executable, script, str(tree(system, name) / system.program)]
            subprocess.run(command, check=True, env=environment)


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """An environment in which windows open: on Linux without a screen, one of its own that nobody sees."""
    environment = clean_environment()
    if sys.platform != "linux" or environment.get("DISPLAY"):
        yield environment
        return
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-nolisten", "tcp", "-screen", "0", "1280x800x24"]
    server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with open(read, encoding="ascii") as said:
            number = said.readline().strip()
        if not number:
            raise Failed("Xvfb did not start")
        yield {**environment, "DISPLAY": f":{number}"}
    finally:
        server.terminate()
        server.wait()


def bill(system: Platform) -> None:
    """Write what the program is made of into dist/, in CycloneDX."""
    OUT.mkdir(exist_ok=True)
    run(
        "freeze/bill_of_materials.py",
        OUT / f"pressel_{version()}_{sys.platform}_{machine().lower()}.cdx.json",
        tree(system, list(system.trees)[-1]),  # on Linux the one that brings the system's libraries
    )


def size(frozen: Path) -> int:
    """Bytes of all files below a folder, each once."""
    files = (path for path in frozen.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)
