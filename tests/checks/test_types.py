"""Everything in the app, its tests and its tools is typed; and mypy reports a fact that no branch handles."""

from pathlib import Path

import pytest

from tests.checks.judges.running import ROOT, passes, run

EARLY = [("mypy", "--no-error-summary")]


@pytest.mark.timeout(400)
def test_mypy_strict_finds_nothing() -> None:
    passes(*EARLY[0])


@pytest.mark.timeout(400)
@pytest.mark.parametrize(
    ("file", "case", "missing"),
    [
        ("update.py", "        case TurnFact():\n            step = _turn(state, event)\n", "TextEntered"),
        ("update.py", "        case MuteToggled():\n", "MuteToggled"),
        ("timeouts.py", "        case Timer.UNDO:\n            return talk.undo_over(state)\n", "Timer.UNDO"),
    ],
    ids=["a family", "a member of a family", "a timer"],
)
def test_what_update_leaves_out_is_a_type_error(tmp_path: Path, file: str, case: str, missing: str) -> None:
    source = (ROOT / "app" / "core" / file).read_text(encoding="utf-8")
    assert source.count(case) == 1
    planted = tmp_path / f"planted_{file}"
    planted.write_text(source.replace(case, ""), encoding="utf-8")
    cache = f"--cache-dir={ROOT / '.mypy_cache'}"
    done = run("mypy", "--no-error-summary", "--follow-imports=silent", cache, str(planted))
    complaint = [line for line in done.stdout.splitlines() if "assert_never" in line]
    assert complaint, done.stdout
    assert any(missing in line for line in complaint), done.stdout
