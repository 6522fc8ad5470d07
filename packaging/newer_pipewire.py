"""Unpacks a PipeWire that Qt talks to natively, aside from the system's own. Standard library only.

Qt takes its native back end from PipeWire 0.3.75 on; Debian 12 has 0.3.65, with which Qt falls back to the
Pulse protocol. The packages come through apt from the backports of the mirror that this system has already,
and are unpacked into `.venv`: nothing is installed, and nothing runs as root.
"""

import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent / ".venv" / "pipewire"
OLDEST_NATIVE = (0, 3, 75)
_PACKAGES = (
    "libpipewire-0.3-0",
    "libpipewire-0.3-common",
    "libpipewire-0.3-modules",
    "libspa-0.2-modules",
    "libwireplumber-0.5-0",
    "liblua5.4-0",
    "pipewire",
    "pipewire-bin",
    "pipewire-pulse",
    "wireplumber",
)


class NoNativePipeWire(Exception):
    """Such a PipeWire cannot be had here; the text says why."""


def ensure() -> None:
    """Ensure that the system's PipeWire, or one unpacked in HOME, is new enough; raises NoNativePipeWire."""
    if system_is_native() or (HOME / "usr").is_dir():
        return
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        raise NoNativePipeWire(
            "the system's PipeWire is older than 0.3.75, and there is no apt to get a newer one"
        )
    with tempfile.TemporaryDirectory(prefix="pipewire-") as place:
        _download(Path(place))
        unpacked = HOME.with_name("pipewire.part")
        shutil.rmtree(unpacked, ignore_errors=True)
        for package in sorted(Path(place).glob("*.deb")):
            _run("dpkg-deb", "-x", str(package), str(unpacked))
        unpacked.rename(HOME)


def system_is_native() -> bool:
    """Whether the system's own PipeWire is one that Qt talks to natively."""
    asked = subprocess.run(["pipewire", "--version"], capture_output=True, text=True, check=False)
    found = re.search(r"libpipewire (\d+)\.(\d+)\.(\d+)", asked.stdout)
    return found is not None and tuple(map(int, found.groups())) >= OLDEST_NATIVE


def _download(place: Path) -> None:
    """Fetch the packages into this folder, with package lists of their own."""
    release = _release()
    uri = _mirror(release)
    sources = place / "sources.list"
    sources.write_text(f"deb {uri} {release} main\ndeb {uri} {release}-backports main\n")
    (place / "lists" / "partial").mkdir(parents=True)
    (place / "cache" / "archives" / "partial").mkdir(parents=True)
    options = {
        "Dir::Etc::SourceList": sources,
        "Dir::Etc::SourceParts": "/dev/null",
        "Dir::State::Lists": place / "lists",
        "Dir::Cache": place / "cache",
        "APT::Sandbox::User": "",  # as root, apt would fetch as a user who may not write here
    }
    apt = ["apt-get", "-qq", *(f"-o{name}={value}" for name, value in options.items())]
    _run(*apt, "update", cwd=place)
    _run(*apt, "-t", f"{release}-backports", "download", *_PACKAGES, cwd=place)


def _release() -> str:
    told = Path("/etc/os-release").read_text(encoding="utf-8")
    name = re.search(r"^VERSION_CODENAME=(\w+)$", told, re.MULTILINE)
    if not name or not re.search(r"^ID=debian$", told, re.MULTILINE):
        raise NoNativePipeWire(
            "the system's PipeWire is older than 0.3.75, and only Debian's backports are known"
        )
    return name[1]


def _mirror(release: str) -> str:
    """The address from which apt gets this release of the system."""
    told = _run("apt-get", "indextargets", "--format", "$(RELEASE) $(COMPONENT) $(REPO_URI)")
    for line in told.splitlines():
        if line.startswith(f"{release} main "):
            return line.split(" ", 2)[2]
    raise NoNativePipeWire(f"apt has no source for {release}, so its backports cannot be asked")


def _run(*command: str, cwd: Path | None = None) -> str:
    done = subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise NoNativePipeWire(f"{' '.join(command[:1])} failed: {done.stderr.strip() or done.returncode}")
    return done.stdout


if __name__ == "__main__":
    ensure()
