"""The parts of others, from the list of a frozen program and from installed packages."""

import os
from pathlib import Path

import pytest

from app.computer import parts
from app.core.values.computer_state import ThirdParty
from app.installation import Start

LIST = """\
msgspec 0.22.0: BSD-3-Clause
pressel 0.1.0: Apache-2.0
pyside6-addons 6.11.3: LGPL-3.0-only (no text in the package)

Native libraries inside of these packages and of the interpreter
  Qt (PySide6 wheels)          LGPL-3.0-only; shared libraries
"""


@pytest.mark.parametrize(
    ("program", "texts"),
    [
        ("pressel-1/pressel", "pressel-1/licenses"),
        ("usr/lib/pressel/pressel", "usr/share/doc/pressel/licenses"),
        ("Pressel.app/Contents/MacOS/pressel", "Pressel.app/Contents/Resources/licenses"),
    ],
)
def test_the_list_of_a_frozen_program_is_found(tmp_path: Path, program: str, texts: str) -> None:
    folder = tmp_path / texts
    folder.mkdir(parents=True)
    (folder / "THIRD-PARTY.txt").write_text(LIST, encoding="utf-8")
    start = Start("linux", str(tmp_path / program), "", {}, os.path.exists, frozen=True)
    found = parts.described(start, tmp_path)
    assert found.texts == str(folder)
    assert found.parties == (
        ThirdParty("msgspec", "0.22.0", "BSD-3-Clause"),
        ThirdParty("pyside6-addons", "6.11.3", "LGPL-3.0-only"),
    )


def test_without_a_list_the_packages_are_asked(tmp_path: Path) -> None:
    start = Start("linux", str(tmp_path / "pressel"), "", {}, os.path.exists, frozen=True)
    found = parts.described(start, tmp_path)
    assert found.texts == ""
    assert "qasync" in {party.name for party in found.parties}


def test_a_list_that_cannot_be_read_is_empty(tmp_path: Path) -> None:
    (tmp_path / "THIRD-PARTY.txt").write_bytes(b"\xff")
    assert parts.listed(tmp_path) == ()
    assert parts.listed(tmp_path / "nowhere") == ()
