"""The import contracts are enforced: a planted violation of each one is reported."""

import shutil
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
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
        ("ui/wording", "import asyncio", "known without a window"),
        ("server/engine", "import asyncio", "function of what it is told"),
        ("core/settings", "import app.core.values.values", "rooms of the core"),
        ("core/turn", "import app.core.line.line", "rooms of the core"),
        ("core", "x = 1", "rooms of the core"),
        ("server/checks", "import app.server.engine.engine", "rooms of the practice server"),
        ("audio/pcm", "import app.audio.speaker", "rooms of the sound"),
        ("store/files", "import app.store.conversations.transcripts", "rooms of the store"),
        ("hotkeys/linux", "import app.hotkeys.windows.source", "rooms of the talk key"),
        ("ui/talk", "import app.ui.transcript.view", "rooms of the face"),
        ("ui/settings/controls", "import app.ui.settings.dialog", "rooms of the settings window"),
        ("ui/parts/paint", "import app.ui.parts.input.hold", "small widgets"),
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


def circle(imports: dict[str, set[str]]) -> list[str]:
    """The modules of one import cycle; empty if there is none."""
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        return [str(name) for name in error.args[1]]
    return []


def test_no_files_import_each_other_in_a_circle() -> None:
    graph = grimp.build_graph("app", cache_dir=None)  # imports for type checkers included
    imports = {module: set(graph.find_modules_directly_imported_by(module)) for module in graph.modules}
    assert len(imports) > 300
    assert circle(imports) == []


def test_a_circle_is_found() -> None:
    assert circle({"a": {"b"}, "b": {"c"}, "c": {"a"}}) != []
    assert circle({"a": {"b", "c"}, "b": {"c"}}) == []
