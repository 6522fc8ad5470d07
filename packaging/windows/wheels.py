"""Fetches the wheels of a Windows program by hash, on any system: `python wheels.py LIST FOLDER`.

It ends with 1 if a pinned package has no wheel for 64-bit Windows among its hashes. Run it with a Python that
has pip and `packaging`; `--list` instead of a folder only prints what Windows takes of the list.
"""

import re
import subprocess
import sys
from pathlib import Path

from packaging.requirements import Requirement

PYTHON_RELEASE = "3.13"
"""The Python that is frozen: the newest for which every package, the ear too, has a wheel for Windows."""
WINDOWS = {
    "implementation_name": "cpython",
    "implementation_version": f"{PYTHON_RELEASE}.0",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_release": "10",
    "platform_system": "Windows",
    "platform_version": "10.0.19045",
    "python_full_version": f"{PYTHON_RELEASE}.0",
    "python_version": PYTHON_RELEASE,
    "sys_platform": "win32",
    "extra": "",
}
"""By what the markers of packages are judged (dependency specifiers, "Environment Markers")."""
TARGET = ("--platform", "win_amd64", "--python-version", PYTHON_RELEASE, "--implementation", "cp")
PINNED = ("--no-deps", "--require-hashes", "--only-binary", ":all:", "-r")


def for_windows(pinned: str) -> str:
    """The entries of a pinned list that Windows takes, without markers, with all their hashes.

    pip judges the markers by the system that it runs on, also where wheels for another one are asked for.
    """
    kept = []
    for entry in re.split(r"(?m)^(?=[A-Za-z])", pinned)[1:]:
        first, *hashes = entry.rstrip().splitlines()
        wanted = Requirement(first.rstrip("\\ "))
        if wanted.marker is None or wanted.marker.evaluate(WINDOWS):
            kept.append("\n".join((f"{wanted.name}{wanted.specifier} \\", *hashes)))
    return "\n".join(kept) + "\n"


def main(pinned: str, folder: Path) -> int:
    """Download all of them into ``folder``; returns pip's exit code."""
    folder.mkdir(parents=True, exist_ok=True)
    listed = folder / "windows.txt"
    listed.write_text(for_windows(pinned), encoding="utf-8")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "download"]
    return subprocess.run(
        [*pip, *TARGET, "--dest", str(folder), *PINNED, str(listed)], check=False
    ).returncode


if __name__ == "__main__":
    text = Path(sys.argv[1]).read_text(encoding="utf-8")
    if sys.argv[2] == "--list":
        print(for_windows(text), end="")
    else:
        sys.exit(main(text, Path(sys.argv[2])))
