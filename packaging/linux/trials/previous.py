"""Makes what other versions leave behind: the same program under a lower number, and data of a newer one."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from environment import Failed

VERSION = "0.0.9"


def make(frozen: Path, version: str, target: Path) -> Path:
    """Copy the frozen tree and let it say that it is ``VERSION``; returns the copy. Raises Failed."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(frozen, target, symlinks=True)
    folder = next(target.rglob(f"pressel-{version}.dist-info"), None)
    if folder is None:
        raise Failed(f"{frozen} does not say its version")
    folder = folder.rename(folder.with_name(f"pressel-{VERSION}.dist-info"))
    said = (folder / "METADATA").read_text(encoding="utf-8")
    changed = said.replace(f"\nVersion: {version}\n", f"\nVersion: {VERSION}\n", 1)
    if changed == said:
        raise Failed(f"{folder / 'METADATA'} has no line with the version {version}")
    (folder / "METADATA").write_text(changed, encoding="utf-8")
    return target


def newer_data(folder: Path) -> Path:
    """Write a database of conversations as no version has it yet; returns its path."""
    target = folder / "newer.sqlite3"
    target.unlink(missing_ok=True)
    with closing(sqlite3.connect(target)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE kept (words)")
        database.execute("INSERT INTO kept VALUES ('of a newer version')")
        database.execute("PRAGMA user_version = 99")
        database.commit()
    return target
