"""The sources pass the linter and the formatter, and the workflow files their schema and their auditor."""

from pathlib import Path

import pytest

from tests.checks.judges.running import ROOT, passes, run

WORKFLOWS = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob(".github/workflows/*.yml"))
# Neither asks the network: the schema comes with the package, and the auditor is told so.
SCHEMA = ("check-jsonschema", "--builtin-schema", "vendor.github-workflows")
AUDITOR = ("zizmor", "--offline", "--no-progress", "--quiet", "--pedantic")


def test_ruff_finds_nothing() -> None:
    passes("ruff", "check", "--quiet", ".")


def test_ruff_would_format_nothing() -> None:
    passes("ruff", "format", "--check", "--quiet", ".")


def test_the_workflow_files_follow_their_schema() -> None:
    assert WORKFLOWS
    passes(*SCHEMA, *WORKFLOWS)


def test_an_attacker_finds_nothing_in_the_workflow_files() -> None:
    passes(*AUDITOR, *WORKFLOWS)


def test_a_planted_word_that_no_workflow_has_is_found(tmp_path: Path) -> None:
    planted = tmp_path / "planted.yml"
    source = (ROOT / WORKFLOWS[0]).read_text(encoding="utf-8")
    planted.write_text(source.replace("timeout-minutes", "timeout-hours"), encoding="utf-8")
    done = run(*SCHEMA, str(planted))
    assert done.returncode == 1
    assert "timeout-hours" in done.stdout


@pytest.mark.parametrize(
    ("ours", "planted", "finding"),
    [
        ("persist-credentials: false", "fetch-depth: 1", "artipacked"),
        ("permissions: {}", "permissions: write-all", "excessive-permissions"),
        ("@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1", "@v7", "unpinned-uses"),
        ("run: python packaging/release.py sign", "run: echo ${{ github.head_ref }}", "template-injection"),
    ],
)
def test_planted_carelessness_in_a_workflow_is_found(
    ours: str, planted: str, finding: str, tmp_path: Path
) -> None:
    source = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
    assert ours in source
    folder = tmp_path / ".github" / "workflows"
    folder.mkdir(parents=True)
    (folder / "planted.yml").write_text(source.replace(ours, planted), encoding="utf-8")
    done = run(*AUDITOR, str(folder / "planted.yml"), cwd=tmp_path)
    assert done.returncode != 0
    assert finding in done.stdout
