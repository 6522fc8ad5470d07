"""The architecture is a lint, and the lint bites: a planted violation of each contract is reported."""

import shutil
from pathlib import Path

import pytest

from tests.checks.judges.running import ROOT, passes, run


def test_every_contract_is_kept() -> None:
    passes("lint-imports", "--no-cache")


@pytest.mark.parametrize(
    ("room", "planted", "contract"),
    [
        ("core", "import sqlite3", "the two pure floors"),
        ("protocol", "import asyncio", "the two pure floors"),
        ("protocol", "import app.core", "floors"),
        ("server", "import app.core", "floors"),
        ("audio", "import app.store", "floors"),
        ("core", "import app.transport", "floors"),
        ("ui", "import app.hotkeys", "the face touches no hand"),
        ("transport", "import PySide6.QtCore", "have none"),
        ("transport", "import app.server.serve", "does not know the inside of the server"),
        ("audio", "import keyring", "one address"),
        ("tools", "from websockets.asyncio.client import connect", "one address"),
        (".", "x = 1", "floors"),
    ],
)
def test_a_planted_import_is_caught(tmp_path: Path, room: str, planted: str, contract: str) -> None:
    shutil.copytree(ROOT / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__", "resources"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "app" / room / "planted.py").write_text(f"{planted}\n", encoding="utf-8")
    done = run("lint-imports", "--no-cache", cwd=tmp_path)
    broken = [line for line in done.stdout.splitlines() if " BROKEN" in line]
    assert done.returncode != 0, done.stdout
    assert "planted" in done.stdout, done.stdout
    assert any(contract in line for line in broken), done.stdout
