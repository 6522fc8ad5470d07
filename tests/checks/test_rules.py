"""The house rules that no other tool checks: required contents, forms and forbidden words of files."""

import ast
import re
import subprocess
from functools import cache
from pathlib import Path

from tests.checks.judges.running import ROOT

# These files list one entry per message, option or problem, and splitting a list makes nothing clearer.
LONG_BY_NATURE = {"app/protocol/messages.py", "app/core/settings/settings.py", "app/core/values/problems.py"}
# Cohesion before length: a list or a single machine may exceed the limit.
LONGEST = 400
DRAWERS = re.compile(r"(Manager|Helper|Utils?|Handler|Service)$")
# Written in halves, so that this file does not match itself.
REGISTRIES = re.compile(
    "|".join(["py" r"pi\.org", "python" r"hosted\.", "npm" r"js\.", "ana" r"conda\.org"]), re.IGNORECASE
)
SECRETS = re.compile(r"\bsk-[A-Za-z0-9_-]{24,}")


@cache
def committed() -> tuple[str, ...]:
    """Every path that is in the repository, or would be after `git add`."""
    asked = ["git", "-c", "safe.directory=*", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return tuple(path for path in listed.splitlines() if (ROOT / path).is_file())


def python(*folders: str) -> list[str]:
    return [path for path in committed() if path.endswith(".py") and path.startswith(folders)]


def text(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8", errors="replace")


def test_every_file_says_what_it_is() -> None:
    files = [path for path in python("app/", "tests/", "packaging/") if not path.endswith("__init__.py")]
    assert len(files) > 10
    assert [path for path in files if not ast.get_docstring(ast.parse(text(path)))] == []


def test_a_name_has_one_address() -> None:
    """`__init__.py` files are empty: nothing is re-exported."""
    assert [path for path in python("app/", "tests/") if path.endswith("__init__.py") and text(path)] == []


def test_files_are_short() -> None:
    long = {path for path in python("app/") if text(path).count("\n") > LONGEST}
    assert long - LONG_BY_NATURE == set()


def test_no_class_is_a_drawer() -> None:
    trees = {path: ast.parse(text(path)) for path in python("app/", "tests/")}
    named = [
        f"{path}: {node.name}"
        for path in trees
        for node in ast.walk(trees[path])
        if isinstance(node, ast.ClassDef)
    ]
    assert [name for name in named if DRAWERS.search(name)] == []


def test_only_component_tests_replace_parts_of_other_peoples_code() -> None:
    patching = re.compile(r"\b(unittest\.mock|from unittest import mock|mocker)\b")
    files = [path for path in python("tests/") if not path.startswith(("tests/component/", "tests/checks/"))]
    assert [path for path in files if patching.search(text(path))] == []


def test_the_tests_of_the_pure_floors_wait_for_nothing() -> None:
    waiting = re.compile(r"\b(time\.sleep|asyncio\.sleep|anyio\.sleep)\b")
    pure = python("tests/unit/core/", "tests/unit/protocol/")
    assert [path for path in pure if waiting.search(text(path))] == []


def test_no_file_names_a_package_registry() -> None:
    assert [path for path in committed() if REGISTRIES.search(text(path))] == []


def test_no_file_holds_a_key() -> None:
    assert [path for path in committed() if SECRETS.search(text(path))] == []


def test_every_pinned_package_has_its_hashes() -> None:
    lists = sorted(Path(ROOT / "packaging").glob("requirements*.txt"))
    assert len(lists) == 6
    for pinned in lists:
        entries = re.split(r"\n(?=[a-z0-9])", pinned.read_text(encoding="utf-8"))[1:]
        assert entries
        assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []
