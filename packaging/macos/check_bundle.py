"""Finds what would keep Pressel.app from running on another Mac.

Run in packaging/, with the Python of the release: `python -m macos.check_bundle APP ARCHITECTURE`. It reads
the program files themselves (their format is Mach-O): for which processor and which macOS they were made, and
which libraries they want. It runs on every system, changes nothing, and prints what is wrong.
"""

import plistlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from macholib.mach_o import CPU_TYPE_NAMES, LC_BUILD_VERSION, LC_VERSION_MIN_MACOSX
from macholib.MachO import MachO

from macos.program_files import broken, code

APPLES = {"ARM64": "arm64", "x86_64": "x86_64"}
"""The processors as macholib calls them, and as everybody else does."""
SYSTEM = ("/usr/lib/", "/System/Library/")
INSIDE = ("@rpath/", "@loader_path/", "@executable_path/")


def main(app: Path, architecture: str) -> int:
    """Print each complaint; the exit code is 1 if there is one."""
    files = list(code(app))
    oldest = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())["LSMinimumSystemVersion"]
    names = {path.name for path in files}
    wrong = [line for path in files for line in complaints(path, architecture, oldest, names)]
    wrong += [f"{place.name} is no whole framework" for place in broken(app)]
    for line in wrong:
        print(line, file=sys.stderr)
    print(f"{len(files)} program files for {architecture}, macOS {oldest} or newer")
    return 1 if wrong or not files else 0


def complaints(path: Path, architecture: str, oldest: str, inside: set[str]) -> Iterator[str]:
    """What is wrong with one file; ``inside`` are the names of all program files of the bundle."""
    parts = {_processor(part): part for part in MachO(str(path)).headers}
    if architecture not in parts:
        yield f"{path.name} is made for {', '.join(sorted(parts))}"
        return
    needs = _system(parts[architecture])
    if needs > tuple(map(int, oldest.split("."))):
        yield f"{path.name} needs macOS {'.'.join(map(str, needs))}"
    for _, _, name in parts[architecture].walkRelocatables():
        # The libraries are found by their names, whatever search path stands in front of them.
        if not name.startswith(SYSTEM) and not (
            name.startswith(INSIDE) and name.rpartition("/")[2] in inside
        ):
            yield f"{path.name} needs {name}, which is not in the bundle"


def _processor(part: Any) -> str:
    name: str = CPU_TYPE_NAMES.get(part.header.cputype, "an unknown processor")
    return APPLES.get(name, name)


def _system(part: Any) -> tuple[int, int]:
    """The oldest macOS that one part of a file was made for; (0, 0) if it does not say."""
    for command, told, _ in part.commands:
        if command.cmd in (LC_BUILD_VERSION, LC_VERSION_MIN_MACOSX):
            packed = int(told.minos if command.cmd == LC_BUILD_VERSION else told.version)
            return packed >> 16, packed >> 8 & 255
    return 0, 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
