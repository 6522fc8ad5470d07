"""Runs a trial in a clean Debian system: a chroot of mmdebstrap, thrown away afterwards; needs root.

The trials are shell scripts, because a person's system without Python is what they are for.
"""

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from environment import Failed

from linux.trials import seen_and_heard

HERE = Path(__file__).resolve().parent
DEBIAN = {"bookworm": "Debian 12", "trixie": "Debian 13"}
UBUNTU = {"jammy": "Ubuntu 22.04", "noble": "Ubuntu 24.04"}
UBUNTU_KEYS = Path("/usr/share/keyrings/ubuntu-archive-keyring.gpg")
"""Without these nothing of Ubuntu can be trusted; Ubuntu has them, Debian need not."""
_NAMES = {**DEBIAN, **UBUNTU}
MINUTES = 40


def suites(folder: Path) -> list[str]:
    """The systems that can be had here. Those of Ubuntu need its keys, or an earlier system in the folder."""
    there = [suite for suite in UBUNTU if UBUNTU_KEYS.exists() or _base(suite, folder).exists()]
    if len(there) < len(UBUNTU):
        print(f"left out: {', '.join(UBUNTU.values())}, because {UBUNTU_KEYS} is not here")
    return [*DEBIAN, *there]


def run(trial: str, suite: str, folder: Path, *, files: Mapping[str, Path], told: Mapping[str, str]) -> None:
    """Do the trial (a script beside this file) in a fresh system of the suite; raises Failed.

    ``folder`` keeps the systems between runs and what was seen. ``files`` lie in /tmp/trial under their
    names, folders and file systems are there for reading; ``told`` are variables of the script.
    """
    root = _fresh(suite, folder)
    given = root / "tmp" / "trial"
    given.mkdir(mode=0o777)
    given.chmod(0o777)
    bound = []
    for name, path in files.items():
        if path.is_dir() or path.suffix == ".squashfs":
            (given / name).mkdir()
            how = "--bind -o ro" if path.is_dir() else "-t squashfs -o loop,ro"
            bound.append(f"mount {how} '{path}' '{given / name}'")
        else:
            shutil.copy(path, given / name)
    cache = folder / f"apt-{suite}"
    cache.mkdir(exist_ok=True)
    mounts = [
        f"mount -t proc proc '{root}/proc'",
        *_devices(root / "dev"),
        f"mount --bind '{cache}' '{root}/var/cache/apt/archives'",
        *bound,
        f"exec chroot '{root}' bash -s",
    ]
    script = "".join(f"{name}='{value}'\n" for name, value in told.items())
    script += (HERE / "session.sh").read_text(encoding="utf-8")
    script += (HERE / f"{trial}.sh").read_text(encoding="utf-8")
    print(f"{_NAMES[suite]}, {trial}:", flush=True)
    # Namespaces of its own: whatever happens, nothing stays mounted and nothing goes on running.
    apart = ["unshare", "--mount", "--propagation", "private", "--pid", "--fork", "--kill-child"]
    command = [*apart, "bash", "-c", " && ".join(mounts)]
    try:
        done = subprocess.run(command, input=script, text=True, timeout=MINUTES * 60, check=False)
    except subprocess.TimeoutExpired:
        raise Failed(f"the trial {trial} on {_NAMES[suite]} is not over after {MINUTES} minutes") from None
    seen_and_heard.collect(given, folder, f"{suite}-{trial}")
    if done.returncode:
        raise Failed(
            f"the trial {trial} on {_NAMES[suite]} ended with {done.returncode}; see {root}/tmp/trial"
        )
    shutil.rmtree(root)


def _devices(place: Path) -> list[str]:
    """The commands that make a /dev of its own: what a package does to it there is not done to ours."""
    nodes = {"null": 3, "zero": 5, "full": 7, "random": 8, "urandom": 9}
    return [
        f"mount -t tmpfs -o mode=755 tmpfs '{place}'",
        *(f"mknod -m 666 '{place / name}' c 1 {minor}" for name, minor in nodes.items()),
        f"mkdir '{place / 'pts'}' '{place / 'shm'}'",
        f"mount -t tmpfs -o mode=1777 tmpfs '{place / 'shm'}'",
        f"mount -t devpts -o newinstance,ptmxmode=666 devpts '{place / 'pts'}'",
        f"ln -s pts/ptmx '{place / 'ptmx'}'",
        f"ln -s /proc/self/fd '{place / 'fd'}'",
    ]


def _fresh(suite: str, folder: Path) -> Path:
    """A system as a person has it after the smallest installation, in the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    base, root = _base(suite, folder), folder / suite
    if not base.exists():
        parts = "main" if suite in DEBIAN else "main,universe"
        how = ["--quiet", "--variant=minbase", "--include=apt,ca-certificates", f"--components={parts}"]
        unfinished = base.with_suffix(".part.tar")
        subprocess.run(["mmdebstrap", *how, suite, str(unfinished)], check=True)
        unfinished.rename(base)
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir()
    subprocess.run(["tar", "-xf", str(base), "-C", str(root), "--exclude=./dev/*"], check=True)
    shutil.copy("/etc/resolv.conf", root / "etc" / "resolv.conf")
    return root


def _base(suite: str, folder: Path) -> Path:
    return folder / f"{suite}.tar"
