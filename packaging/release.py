"""Makes and tests what is handed out, in build/release and dist: `python3 packaging/release.py [STEP ...]`.

Steps, in this order: `environment` (the packages that make it, by hash), `freeze` (the program with its own
Python), `package` (.deb, .tar.xz and sums), `self-test` (the frozen program proves itself whole, and says
nothing else), `install` (the .deb in clean Debian systems; needs root and mmdebstrap). All of them without a
name. Linux alone so far.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import venv
from collections.abc import Callable
from pathlib import Path

from environment import PINNED, ROOT, Failed
from linux import deb, try_deb
from system import Missing, ensure_release

WORK = ROOT / "build" / "release"
PYTHON = WORK / "venv" / "bin" / "python"
FROZEN = {"deb": WORK / "frozen-deb" / "pressel", "tar": WORK / "frozen-tar" / "pressel"}
ICONS, LICENCES, OUT = WORK / "icons", WORK / "licences", ROOT / "dist"
UNUSED = {Path("app/__main__"), Path("app/core/turn/talk_table")}
"""Modules that no program imports: the door of `python -m app`, and the table behind a page of the docs."""
SECONDS = 15
"""Longest self-test of a frozen program, on a machine that does nothing else."""


def main(wanted: list[str]) -> int:
    """Do the steps; the exit code is 0 if all went well."""
    unknown = set(wanted) - STEPS.keys()
    if unknown or sys.platform != "linux":
        reason = f"no such step: {', '.join(unknown)}" if unknown else f"not written for {sys.platform} yet"
        print(f"release: {reason}", file=sys.stderr)
        return 2
    try:
        for name, step in STEPS.items():
            if not wanted or name in wanted:
                print(f"-- {name}", flush=True)
                step()
    except (Failed, Missing, subprocess.CalledProcessError) as error:
        print(f"release: {error}", file=sys.stderr)
        return 1
    return 0


def version() -> str:
    """The one version of everything, from pyproject.toml."""
    found: str = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    return found


def moment() -> int:
    """When the commit was made, in seconds since 1970: the newest time stamp in any package."""
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    return int(os.environ.get("SOURCE_DATE_EPOCH") or subprocess.check_output(asked, text=True))


def environment() -> None:
    """A virtual environment of the pinned packages, with this project installed from its wheel."""
    ensure_release()
    wanted = hashlib.sha256((ROOT / "packaging" / "requirements-release.txt").read_bytes()).hexdigest()
    stamp = WORK / "venv" / "pressel-release.stamp"
    if not stamp.exists() or stamp.read_text(encoding="ascii") != wanted:
        shutil.rmtree(WORK / "venv", ignore_errors=True)
        venv.create(WORK / "venv", with_pip=True)
        _pip("install", *PINNED, str(ROOT / "packaging" / "requirements-release.txt"))
        stamp.write_text(wanted, encoding="ascii")
    wheels = WORK / "wheel"
    shutil.rmtree(wheels, ignore_errors=True)
    _pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(wheels), str(ROOT))
    _pip("install", "--no-deps", "--force-reinstall", *map(str, wheels.glob("*.whl")))


def _pip(*words: str) -> None:
    # In a folder of its own: beside packaging/ the name of the library `packaging` would mean this folder.
    command = [str(PYTHON), "-m", "pip", "--quiet", "--disable-pip-version-check", *words]
    subprocess.run(command, check=True, cwd=WORK, stdin=subprocess.DEVNULL)


def freeze() -> None:
    """Freeze twice: for the .deb, whose Depends bring the system's libraries, and with all of them inside."""
    _run("draw_icons.py", ICONS)
    libraries = next((WORK / "venv").glob("lib/python3*/site-packages/PySide6/Qt/lib/libicudata.so.*"))
    smaller = WORK / libraries.name
    _run("freeze/trim_icu.py", libraries, smaller)
    for kind, frozen in FROZEN.items():
        extra = {"PRESSEL_ICU": str(smaller), "PRESSEL_SYSTEMLIBS": "deb" if kind == "deb" else ""}
        fixed = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(moment())}
        places = ["--workpath", str(WORK / f"work-{kind}"), "--distpath", str(frozen.parent)]
        spec = ROOT / "packaging" / "freeze" / "pressel.spec"
        subprocess.run(
            [
                str(PYTHON),
                "-m",
                "PyInstaller",
                "--noconfirm",
                "--clean",
                "--log-level",
                "ERROR",
                *places,
                str(spec),
            ],
            check=True,
            cwd=WORK,
            env=os.environ | extra | fixed,
        )
        _run("licences.py", LICENCES, frozen)
        _same_modules(frozen)
    for text in sorted((ROOT / "packaging" / "licence_texts").iterdir()):
        shutil.copy(text, LICENCES)


def _run(script: str, *arguments: Path) -> None:
    subprocess.run(
        [str(PYTHON), str(ROOT / "packaging" / script), *map(str, arguments)], check=True, cwd=WORK
    )


def _same_modules(frozen: Path) -> None:
    """Every module of the sources is in the program: one that is only named in a string would be left out."""
    sources = {path.relative_to(ROOT).with_suffix("") for path in (ROOT / "app").rglob("*.py")}
    inside = {path.relative_to(frozen / "_internal").with_suffix("") for path in frozen.rglob("app/**/*.pyc")}
    missing = sorted(map(str, sources - inside - UNUSED))
    if missing:
        raise Failed(f"not in the frozen program: {', '.join(missing)}")


def package() -> None:
    """Write the .deb, the .tar.xz and SHA256SUMS into dist/."""
    OUT.mkdir(exist_ok=True)
    name = f"pressel_{version()}_{deb.architecture()}"
    deb.make(FROZEN["deb"], ICONS, LICENCES, version(), moment(), OUT / f"{name}.deb")
    with tarfile.open(OUT / f"{name}.tar.xz", "w:xz", preset=6) as archive:
        archive.add(FROZEN["tar"], f"pressel-{version()}", filter=_plain)
        archive.add(LICENCES, f"pressel-{version()}/licenses", filter=_plain)
    made = sorted(path for path in OUT.glob(f"{name}.*"))
    sums = "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made)
    (OUT / "SHA256SUMS").write_text(sums, encoding="ascii")
    for path in made:
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1e6:.1f} MB")
    for kind, frozen in FROZEN.items():
        files = (path for path in frozen.rglob("*") if path.is_file() and not path.is_symlink())
        print(f"installed ({kind}): {sum(path.stat().st_size for path in files) / 1e6:.1f} MB")


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """The same entry from every machine: no owner, one time stamp."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    entry.mtime = moment()
    return entry


def self_test() -> None:
    """Both frozen programs prove themselves whole; a line that is no result of theirs is a failure."""
    for kind, frozen in FROZEN.items():
        clean = {
            name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL"))
        }
        done = subprocess.run(
            [str(frozen / "pressel"), "self-test", "--json"],
            capture_output=True,
            text=True,
            env=clean,
            check=False,
        )
        print(done.stdout, end="")
        if done.returncode or done.stderr:
            raise Failed(
                f"self-test of the frozen program ({kind}) ended with {done.returncode}:\n{done.stderr}"
            )
        seconds = [json.loads(line) for line in done.stdout.splitlines()][-1]["seconds"]
        if seconds > SECONDS:
            print(f"slow: {seconds} s instead of {SECONDS}")


def install() -> None:
    """Install, use, upgrade, remove and purge the .deb in clean systems."""
    if os.geteuid() != 0:
        print("left out: needs root")
        return
    name = f"pressel_{version()}_{deb.architecture()}.deb"
    for suite in try_deb.SUITES:
        try_deb.run(suite, OUT / name, WORK / "chroots")


STEPS: dict[str, Callable[[], None]] = {
    "environment": environment,
    "freeze": freeze,
    "package": package,
    "self-test": self_test,
    "install": install,
}

if __name__ == "__main__":
    WORK.mkdir(parents=True, exist_ok=True)
    sys.exit(main(sys.argv[1:]))
