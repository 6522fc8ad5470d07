"""Each pure file is fully branch-covered by its own tests, and the checker detects planted gaps."""

from pathlib import Path

import pytest

from tests.checks.judges.running import ROOT, passes, run

EARLY = [("python", "-m", "tests.checks.judges.own_coverage")]
PURE = '''"""A toy."""


def sign(number: int) -> int:
    if number < 0:
        return -1
    return 1
'''
HALF = '''"""Half a test."""

from app.core.toy import sign


def test_plus() -> None:
    assert sign(3) == 1
'''
WHOLE = HALF + "\n\ndef test_minus() -> None:\n    assert sign(-3) == -1\n"


@pytest.mark.timeout(300)
def test_each_pure_file_is_covered_by_its_own_tests() -> None:
    passes(*EARLY[0])


@pytest.mark.parametrize(
    ("own", "neighbour", "verdict"),
    [
        (WHOLE, None, "1 of 1 pure files"),
        (HALF, WHOLE, "app/core/toy.py: 66.7 % by its own tests; missing 6"),
        (None, WHOLE, "app/core/toy.py: has no test file of its own"),
    ],
    ids=["covered", "only with a neighbour's help", "untested"],
)
def test_the_judge_can_tell(tmp_path: Path, own: str | None, neighbour: str | None, verdict: str) -> None:
    _write(tmp_path / "app/core/toy.py", PURE)
    for name, text in (("test_toy.py", own), ("test_other.py", neighbour)):
        if text:
            _write(tmp_path / "tests/unit/core" / name, text)
    _write(tmp_path / "app/__init__.py", "")
    start = (
        f"import pathlib, sys; sys.path.append({str(ROOT)!r});"
        "from tests.checks.judges import own_coverage as own;"
        f"sys.exit(own.main(pathlib.Path({str(tmp_path)!r})))"
    )
    done = run("python", "-c", start, cwd=tmp_path)
    assert verdict in done.stdout, done.stdout
    assert (done.returncode == 0) == ("1 of 1" in verdict)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
