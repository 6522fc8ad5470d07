"""Creates the virtual environment beside the sources from the pinned lists and records its state in a stamp.

Standard library only. It never touches anything outside `.venv`.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import progress

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv"
SCRIPTS = HOME / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
PRESSEL = SCRIPTS / ("pressel.exe" if os.name == "nt" else "pressel")

OLDEST, NEWEST = (3, 11), (3, 14)
# Wheels only: nothing is compiled, and no third-party set-up script runs.
PINNED = ("--require-hashes", "--only-binary", ":all:", "-r")
LISTS = {"runtime": "requirements.txt", "dev": "requirements-dev.txt"}
# Other people's clients, which the tests let talk to the practice server. Their packages contradict ours and
# partly each other, so each list has an environment of its own, inside `.venv`. The first is small.
CLIENT_LISTS = {"clients": "requirements-clients.txt", "more-clients": "requirements-more-clients.txt"}
# No dependencies: the lists are whole, but pip (23) looks for `package[extra]` beside a pinned `package`. Of
# the second list three small packages exist as sources alone.
CLIENTS_PINNED = {
    "clients": ("--no-deps", *PINNED),
    "more-clients": ("--no-deps", "--require-hashes", "-r"),
}


class Failed(Exception):
    """A failure with an outside cause; the text says what to do."""


def ensure(kind: str) -> None:
    """Ensure a `.venv` with the `runtime` or `dev` list and the project in it; fast if it is up to date."""
    _ensure_python()
    if not (_stamped(kind) or (kind == "runtime" and _stamped("dev"))):
        print(f"installing the packages of packaging/{LISTS[kind]} into {HOME}")
        print("  the first time this fetches about 300 MB, which takes one to three minutes")
        _install(*PINNED, str(ROOT / "packaging" / LISTS[kind]))
        _stamp(kind)
    if not (_stamped("project") and PRESSEL.exists()):
        print("installing pressel itself, from this folder")
        _install_project()
        _stamp("project")


def ensure_clients(kind: str) -> None:
    """Ensure the environment of one of the `CLIENT_LISTS`; fast if it is up to date."""
    listed, home = ROOT / "packaging" / CLIENT_LISTS[kind], HOME / kind
    stamp = home / "pressel.stamp"
    wanted = hashlib.sha256(f"{ROOT}\n{_version()}\n".encode() + listed.read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
        return
    print(f"installing the clients of packaging/{listed.name} into {home} (takes a minute the first time)")
    shutil.rmtree(home, ignore_errors=True)
    _make(home)
    _install(*CLIENTS_PINNED[kind], str(listed), python=home / PYTHON.relative_to(HOME))
    stamp.write_text(wanted, encoding="ascii")


def _ensure_python() -> None:
    if sys.version_info[:2] < OLDEST or sys.version_info[:2] > NEWEST:
        raise Failed(
            f"this is Python {sys.version_info[0]}.{sys.version_info[1]}; Pressel needs 3.11 to 3.14.\n"
            "Run the same line with another one, for example: python3.13 packaging/dev.py ..."
        )
    if _usable():
        return
    if HOME.exists():
        if not (HOME / "pyvenv.cfg").exists() and any(HOME.iterdir()):
            raise Failed(f"{HOME} is there but is no virtual environment; move it away and try again")
        print("the .venv that is there does not fit any more; making it anew")
        shutil.rmtree(HOME)
    print(f"making .venv with Python {sys.version.split()[0]}")
    _make(HOME)


def _make(home: Path) -> None:
    uv = shutil.which("uv")
    making = [uv, "venv", "--quiet", "--python", sys.executable] if uv else [sys.executable, "-m", "venv"]
    made = subprocess.run([*making, str(home)], capture_output=True, text=True, check=False)
    if made.returncode != 0:
        shutil.rmtree(home, ignore_errors=True)
        hint = "\nOn Debian and Ubuntu: apt install python3-venv" if sys.platform == "linux" else ""
        raise Failed(f"the virtual environment could not be made:\n{made.stdout}{made.stderr}{hint}")


def _usable() -> bool:
    """Whether `.venv` belongs to this folder and its Python still runs and is a supported one."""
    if not PYTHON.exists():
        return False
    if any(_stamp_file(kind).exists() for kind in (*LISTS, "project")):
        return _version() is not None
    asked = "import sys; raise SystemExit(not (3, 11) <= sys.version_info[:2] <= (3, 14))"
    try:
        return subprocess.run([str(PYTHON), "-c", asked], check=False).returncode == 0
    except OSError:
        return False


def _version() -> str | None:
    """The Python version from `.venv`'s configuration, without starting it; None if it is not supported."""
    for line in (HOME / "pyvenv.cfg").read_text(encoding="utf-8").splitlines():
        name, _, value = line.partition("=")
        if name.strip() in ("version", "version_info"):
            version = ".".join(value.strip().split(".")[:2])
            fits = version in {f"3.{minor}" for minor in range(OLDEST[1], NEWEST[1] + 1)}
            return version if fits else None
    return None


def _install(*what: str, python: Path = PYTHON) -> None:
    uv = shutil.which("uv")
    if uv:
        command = [uv, "pip", "install", "--python", str(python), *what]
    else:
        if subprocess.run(
            [str(python), "-m", "pip", "--version"], capture_output=True, check=False
        ).returncode:
            subprocess.run([str(python), "-m", "ensurepip"], capture_output=True, check=False)
        command = [str(python), "-m", "pip", "install", "--progress-bar", "off"]
        command += ["--disable-pip-version-check", *what]
    sys.stdout.flush()
    code, said = progress.run(command, _pinned(what))
    if code != 0:
        raise Failed(
            f"{said.strip()}\n\nThe packages could not be installed; why is said above. The command was:\n"
            f"{' '.join(command)}"
        )


def _pinned(what: tuple[str, ...]) -> int:
    """How many packages these arguments of an installer name."""
    lists = [Path(what[place + 1]) for place, word in enumerate(what[:-1]) if word == "-r"]
    lines = [line for one in lists for line in one.read_text(encoding="utf-8").splitlines()]
    return sum("==" in line and not line.startswith(("#", " ")) for line in lines) or 1


def _install_project() -> None:
    """Install the project as editable, so that `pressel` runs these very sources."""
    if not _stamped("dev"):
        _install(*PINNED, str(ROOT / "packaging" / "requirements-build.txt"))
    _install("--no-deps", "--no-build-isolation", "--editable", str(ROOT))


def _stamp_file(kind: str) -> Path:
    return HOME / f"pressel-{kind}.stamp"


def _wanted(kind: str) -> str:
    """The expected stamp: a digest of everything that determines the installation."""
    sources = [ROOT / "packaging" / LISTS[kind]] if kind in LISTS else [ROOT / "pyproject.toml"]
    digest = hashlib.sha256(f"{ROOT}\n{_version()}\n".encode())
    for source in sources:
        digest.update(source.read_bytes())
    return digest.hexdigest()


def _stamped(kind: str) -> bool:
    stamp = _stamp_file(kind)
    return stamp.exists() and stamp.read_text(encoding="ascii") == _wanted(kind)


def _stamp(kind: str) -> None:
    _stamp_file(kind).write_text(_wanted(kind), encoding="ascii")
