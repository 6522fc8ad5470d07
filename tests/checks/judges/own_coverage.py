"""Checks that each file of the pure floors is branch-covered by its own test file, not only by others.

Run it as `python -m tests.checks.judges.own_coverage [app/core/turn/talk.py ...]`; the exit code is 1 if
anything is missing.
"""

import ast
import importlib
import io
import re
import sys
from collections.abc import Generator, Iterable
from pathlib import Path

import coverage
import pytest

ROOT = Path(__file__).resolve().parents[3]
FLOORS = ("app/protocol", "app/core", "app/ui/wording")
# Pure files on an impure floor: the server's engine and the server files it imports.
SERVER = "app/server"
ENGINE = "app/server/engine/engine.py"


def pure_files(root: Path) -> list[Path]:
    """Every file that its own tests must cover; empty files are left out."""
    files = {file for floor in FLOORS for file in (root / floor).rglob("*.py")}
    waiting = [root / ENGINE] if (root / ENGINE).exists() else []
    while waiting:
        file = waiting.pop()
        if file not in files:
            files.add(file)
            waiting += _neighbours(root, file)
    return sorted(file for file in files if file.read_text(encoding="utf-8").strip())


def _neighbours(root: Path, file: Path) -> list[Path]:
    """The server files that this file imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    paths = [root / f"{name.replace('.', '/')}.py" for name in sorted(names)]
    return [path for path in paths if path.is_relative_to(root / SERVER) and path.exists()]


def own_tests(root: Path, file: Path) -> list[Path]:
    """`app/x/y.py` is tested by `tests/unit/x/test_y.py`, and by `test_y_*.py` where one file would be too
    long.
    """
    room = root / "tests/unit" / file.relative_to(root / "app").parent
    places = {(room, file.stem)}
    if file.is_relative_to(root / SERVER):
        # The engine is one machine in several files; its inner parts may be covered by the engine's tests.
        engine = (root / ENGINE).relative_to(root / "app")
        places.add((root / "tests/unit" / engine.parent, engine.stem))
    return sorted(
        {
            test
            for folder, name in places
            for test in (*folder.glob(f"test_{name}.py"), *folder.glob(f"test_{name}_*.py"))
        }
    )


class _ContextPerFile:
    """Sets coverage's context to the test file that is running."""

    def __init__(self, watch: coverage.Coverage, root: Path) -> None:
        self._watch, self._root = watch, root

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        self._watch.switch_context(_context(self._root, item.path))
        try:
            return (yield)
        finally:
            self._watch.switch_context("between tests")


def _context(root: Path, path: Path) -> str:
    return path.relative_to(root).as_posix()


def measure(root: Path, files: Iterable[Path]) -> tuple[coverage.Coverage, int]:
    """Run the own tests of all files once; returns the coverage with a context per test file, and the exit
    code.
    """
    files = list(files)
    watch = coverage.Coverage(
        data_file=None,
        branch=True,
        config_file=str(ROOT / "pyproject.toml"),
        include=[str(file) for file in files],
    )
    watch.start()
    watch.switch_context("import")
    for file in files:
        importlib.import_module(".".join(file.relative_to(root).with_suffix("").parts))
    watch.switch_context("between tests")
    tests = sorted({str(test) for file in files for test in own_tests(root, file)})
    options = ["--quiet", "--no-header", "-p", "no:cacheprovider", f"--rootdir={root}"]
    code = pytest.main([*options, *tests], plugins=[_ContextPerFile(watch, root)]) if tests else 0
    watch.stop()
    return watch, int(code)


def judge(root: Path, watch: coverage.Coverage, file: Path) -> str | None:
    """What this file's own tests leave uncovered, in coverage's format; None if nothing."""
    tests = own_tests(root, file)
    # A file of pure declarations is covered by importing it, and needs no test.
    contexts = ["^import$", *(f"^{re.escape(_context(root, test))}$" for test in tests)]
    words = io.StringIO()
    covered = watch.report(morfs=[str(file)], contexts=contexts, show_missing=True, precision=1, file=words)
    if covered == 100.0:
        return None
    if not tests:
        return f"{_context(root, file)}: has no test file of its own"
    line = next(line for line in words.getvalue().splitlines() if file.name in line)
    missing = line.partition("%")[2].strip()
    return f"{_context(root, file)}: {covered:.1f} % by its own tests; missing {missing}"


def main(root: Path = ROOT, only: Iterable[str] = ()) -> int:
    """Print the gaps file by file (all files or `only` these); 0 if all tests pass and there are none."""
    wanted = {root / name for name in only}
    files = [file for file in pure_files(root) if not wanted or file in wanted]
    watch, code = measure(root, files)
    complaints = [complaint for file in files if (complaint := judge(root, watch, file))]
    for complaint in complaints:
        print(complaint)
    print(f"{len(files) - len(complaints)} of {len(files)} pure files are covered by their own tests")
    return code or bool(complaints)


if __name__ == "__main__":
    sys.exit(main(only=sys.argv[1:]))
