"""Makes everything a second time in another folder and compares file by file."""

import shutil
import subprocess
import sys
from pathlib import Path

from environment import ROOT, Failed
from product import OUT, WORK, Platform, tree

STEPS = ("environment", "freeze", "package")


def twice(system: Platform) -> None:
    """Clone the last commit, make it there too, and compare trees and artefacts with those that are here.

    Raises Failed if one differs, or if there are changes that are not committed.
    """
    if subprocess.check_output(["git", "-C", str(ROOT), "status", "--porcelain"], text=True):
        raise Failed("there are changes that are not committed: the second build would not have them")
    other = WORK / "again" / "pressel"
    shutil.rmtree(other, ignore_errors=True)
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(other)], check=True)
    subprocess.run([sys.executable, str(other / "packaging" / "release.py"), *STEPS], check=True, cwd=other)
    found: list[str] = []
    for name in system.trees:
        here = tree(system, name)
        found += [f"{name}: {line}" for line in differences(here, other / here.relative_to(ROOT))]
    found += [f"dist: {line}" for line in differences(OUT, other / OUT.relative_to(ROOT), both=True)]
    if found:
        raise Failed("two builds differ:\n  " + "\n  ".join(found))
    print("two builds in two folders: every file is the same")


def differences(one: Path, two: Path, both: bool = False) -> list[str]:
    """What differs between two folders, a line for each file. ``both``: only the names that both have."""
    mine, other = _files(one), _files(two)
    lines = [f"{name} is only in {one}" for name in sorted(mine - other)]
    lines += [f"{name} is only in {two}" for name in sorted(other - mine)]
    return ([] if both else lines) + [
        f"{name}: {reason}"
        for name in sorted(mine & other)
        if (reason := _difference(one / name, two / name))
    ]


def _files(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_symlink() or not path.is_dir()
    }


def _difference(one: Path, two: Path) -> str:
    if one.is_symlink() or two.is_symlink():
        same = one.is_symlink() and two.is_symlink() and one.readlink() == two.readlink()
        return "" if same else "another link"
    if one.stat().st_mode != two.stat().st_mode:
        return f"mode {one.stat().st_mode:o} and {two.stat().st_mode:o}"
    mine, other = one.read_bytes(), two.read_bytes()
    if mine == other:
        return ""
    first = next((at for at, pair in enumerate(zip(mine, other, strict=False)) if pair[0] != pair[1]), -1)
    return f"{len(mine)} and {len(other)} bytes" + (f", differ from byte {first} on" if first >= 0 else "")
