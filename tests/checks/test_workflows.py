"""The workflow files: one script of ours for each step, least rights, pinned actions; and the release's text.

`zizmor` and the schema of the files are part of the check `lint`.
"""

import ast
import json
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.checks.judges import workflow_steps
from tests.checks.judges.workflow_steps import WorkflowJob, jobs
from tests.checks.test_rules import committed, text

FILES = {path: text(path) for path in committed() if path.startswith(".github/workflows/")}
JOBS = jobs(FILES)
LATER = {"smoke", "sums", "bill", "news", "twice"}
"""Steps that are part of another one (the installed program is smoked), that are done of all systems together
when the release is drafted, or that somebody asks for who compares."""


pytestmark = pytest.mark.usefixtures("as_packaging_imports")


def release_steps(system: str) -> set[str]:
    """The steps that release.py has on this system, from the texts of the files that list them."""
    file = f"packaging/{system}/{system}_steps.py"
    own = ast.parse(text(file) if file in committed() else "")
    platforms = [call for call in calls(own) if ast.unparse(call.func) == "Platform"]
    tables = [word.value for call in platforms for word in call.keywords if word.arg == "steps"]
    shared = next(
        node
        for node in ast.walk(ast.parse(text("packaging/release.py")))
        if isinstance(node, ast.FunctionDef) and node.name == "steps"
    )
    tables += [node.value for node in shared.body if isinstance(node, ast.Return) and node.value]
    names = [key for table in tables if isinstance(table, ast.Dict) for key in table.keys]
    return {str(name.value) for name in names if isinstance(name, ast.Constant)}


def calls(tree: ast.AST) -> list[ast.Call]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


# -------------------------------------------------------------------------------------------- workflows


def test_tests_and_release_are_there() -> None:
    assert {Path(name).name for name in FILES} == {"test.yml", "release.yml"}
    assert len(JOBS) > 4


@pytest.mark.parametrize("job", JOBS, ids=lambda job: f"{Path(job.file).stem}-{job.name}")
def test_each_step_is_one_script_of_ours(job: WorkflowJob) -> None:
    assert list(workflow_steps.wrong_commands(job, set(committed()))) == []
    assert list(workflow_steps.unpinned(job)) == []
    assert list(workflow_steps.careless(job)) == []


@pytest.mark.parametrize("job", JOBS, ids=lambda job: f"{Path(job.file).stem}-{job.name}")
def test_each_step_of_the_release_and_each_part_of_the_tests_is_there(job: WorkflowJob) -> None:
    asked = set(workflow_steps.words_after(job, "packaging/release.py"))
    assert not asked or asked <= release_steps(job.system), job.system
    parts = [word for word in workflow_steps.words_after(job, "packaging/dev.py") if word != "test"]
    listed = re.findall(r'"(\w+)"', text("packaging/dev.py"))
    assert set(parts) <= set(listed)


@pytest.mark.parametrize("system", ["linux", "windows", "macos"])
def test_every_step_of_a_release_is_done_somewhere(system: str) -> None:
    """Without a name release.py does all of them; a file of sums is written once, of everything."""
    assert {"environment", "freeze", "self-test", "sums"} <= release_steps(system)
    jobs_there = [job for job in JOBS if job.system == system]
    if not any(str(step.get("run", "")).endswith("release.py") for job in jobs_there for step in job.steps):
        done = {
            word for job in jobs_there for word in workflow_steps.words_after(job, "packaging/release.py")
        }
        assert done >= set(release_steps(system)) - LATER


def test_every_secret_is_read_by_a_script() -> None:
    sources = "".join(text(path) for path in committed() if path.startswith("packaging/"))
    passed_on = workflow_steps.secrets_read(FILES.values())
    assert passed_on
    assert {name for name in passed_on if name not in sources} == set()


def planted(step: str, **said: Any) -> WorkflowJob:
    return WorkflowJob("planted.yml", "job", {"steps": [{"run": step}], "runs-on": "ubuntu-24.04", **said})


@pytest.mark.parametrize(
    "command",
    [
        "python packaging/release.py sums && curl somewhere",
        "python packaging/release.py sums\npython packaging/release.py freeze",
        "python packaging/release.py ${{ github.event.head_commit.message }}",
        "python packaging/release.py $TAG",
        "python packaging/release.py > out",
        "python -c print",
        "python packaging/nowhere.py",
        "curl somewhere",
        "python3 packaging/in_container.py debian:12 curl somewhere",
        "python3 packaging/in_container.py debian:12 python3 packaging/nowhere.py",
    ],
)
def test_a_planted_command_is_found(command: str) -> None:
    here = {"packaging/release.py", "packaging/in_container.py"}
    assert list(workflow_steps.wrong_commands(planted(command), here))
    assert not list(workflow_steps.wrong_commands(planted("python packaging/release.py sums"), here))


def test_planted_carelessness_is_found() -> None:
    assert list(workflow_steps.careless(planted("x"))) == [
        "planted.yml: job: no permissions",
        "planted.yml: job: no timeout-minutes",
    ]
    assert "planted.yml: job: no environment" in workflow_steps.careless(planted("${{ secrets.SIGN }}"))
    used = WorkflowJob("planted.yml", "job", {"steps": [{"uses": "actions/checkout@v7"}]})
    assert list(workflow_steps.unpinned(used)) == ["planted.yml: job: actions/checkout@v7"]
    assert planted("x", **{"runs-on": "${{ matrix.system }}"}).system == ""
    assert workflow_steps.secrets_read(["${{ secrets.SIGN }}"]) == {"SIGN"}
    assert "nowhere" not in release_steps("macos")


# --------------------------------------------------------------------------------- version and changelog


def test_the_version_stands_in_one_place() -> None:
    import product

    others = [
        path
        for path in committed()
        if path not in ("pyproject.toml", "CHANGELOG.md")
        # Tests may be about any version, and other people's packages have theirs.
        and not path.startswith(("tests/", "packaging/requirements"))
        and re.search(rf"(?<![\d.]){re.escape(product.version())}(?![\d.])", text(path))
    ]
    assert others == [], "what needs the version asks pyproject.toml or the installed package for it"


CHANGES = """\
# Changes

## [Unreleased]

### Added

- Not yet.

## [1.2.0] - 2026-12-01

### Added

- A thing.

## [1.1.0]

- No date.

## [1.0.0] - 2026-11-01
"""


def publish() -> ModuleType:
    import publish as module

    return module


def test_the_section_of_the_version_becomes_the_text() -> None:
    assert publish().section(CHANGES, "1.2.0") == "### Added\n\n- A thing.\n"


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ("2.0.0", r"no section for 2\.0\.0: what is under \[Unreleased\]"),
        ("1.1.0", "has no date"),
        ("1.0.0", "is empty"),
        ("Unreleased", "has no date"),
    ],
)
def test_a_version_that_the_changelog_does_not_know_is_not_released(wanted: str, said: str) -> None:
    from environment import Failed

    with pytest.raises(Failed, match=said):
        publish().section(CHANGES, wanted)


def test_the_changelog_as_it_is_can_be_read() -> None:
    headings = publish().HEADING.findall(text("CHANGELOG.md"))
    assert headings
    assert headings[0] == ("Unreleased", "")
    assert all(date for version, date in headings if version != "Unreleased")


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """A version that is ready, all that is handed out, and the calls of `gh`."""
    called: list[list[str]] = []
    for pattern in publish().HANDED_OUT:
        (tmp_path / pattern.replace("*", "pressel_1.2.0")).write_bytes(b"")
    (tmp_path / "CHANGELOG.md").write_text(CHANGES, encoding="utf-8")

    def run(command: list[str], **_: object) -> None:
        called.append(
            [*command, Path(command[command.index("--notes-file") + 1]).read_text(encoding="utf-8")]
        )

    monkeypatch.setattr(publish(), "OUT", tmp_path)
    monkeypatch.setattr(publish(), "ROOT", tmp_path)
    monkeypatch.setattr(publish(), "version", lambda: "1.2.0")
    monkeypatch.setattr(subprocess, "run", run)
    return called


def test_a_draft_has_the_text_and_every_file(made: list[list[str]], tmp_path: Path) -> None:
    assert publish().main("v1.2.0") == 0
    [command] = made
    assert command[:6] == ["gh", "release", "create", "v1.2.0", "--draft", "--verify-tag"]
    assert str(tmp_path / "SHA256SUMS") in command
    assert command[-1] == "### Added\n\n- A thing.\n"


def test_nothing_is_drafted_of_another_tag_or_with_a_file_missing(
    made: list[list[str]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert publish().main("v1.3.0") == 1
    assert "the tag v1.3.0 is not that of version 1.2.0" in capsys.readouterr().err
    next(tmp_path.glob("*_arm64.deb")).unlink()
    assert publish().main("v1.2.0") == 1
    assert "*_arm64.deb" in capsys.readouterr().err
    assert made == []


# ------------------------------------------------------------------------------------------- containers


class RecordedDocker:
    """Docker, which answers every call with the same exit code."""

    def __init__(self, code: int) -> None:
        self.code, self.with_words = code, list[tuple[str, ...]]()

    def __call__(self, *words: str) -> int:
        self.with_words.append(words)
        return self.code


def test_a_container_is_started_once_and_told_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    import in_container

    called = RecordedDocker(0)
    running = iter((False, True))
    monkeypatch.setattr(in_container, "_running", lambda _: next(running))
    monkeypatch.setattr(in_container, "_docker", called)
    monkeypatch.setenv("PRESSEL_APPIMAGE_RUNTIME", "build/runtime")
    monkeypatch.setenv("MACOS_CERTIFICATE_PASSWORD", "secret")
    for name in ("CI", "HYPOTHESIS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    for _ in range(2):
        assert in_container.main("debian:12", ["python3", "packaging/release.py", "install"]) == 0
    assert [words[0] for words in called.with_words] == ["run", "exec", "exec", "exec"]
    assert called.with_words[-1] == (
        *("exec", "--env", "PRESSEL_APPIMAGE_RUNTIME", "pressel-debian-12"),
        *("python3", "packaging/release.py", "install"),
    )


def test_one_package_is_tried_and_not_two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import in_container
    from environment import Failed

    called = RecordedDocker(7)
    monkeypatch.setattr(in_container, "_docker", called)
    with pytest.raises(Failed, match="has 0 packages"):
        in_container.try_deb("ubuntu:22.04", tmp_path)
    (tmp_path / "pressel_1_amd64.deb").write_bytes(b"")
    assert in_container.try_deb("ubuntu:22.04", tmp_path) == 7
    assert called.with_words[0][-1] == f"./{tmp_path.name}/pressel_1_amd64.deb"
    assert "ubuntu:22.04" in called.with_words[0]


def self_tested(**failed: bool) -> str:
    lines = [{"check": name, "ok": not bad, "words": ""} for name, bad in failed.items()]
    return "".join(f"{json.dumps(line)}\n" for line in [*lines, {"ok": False, "failed": 1}])


def test_the_appimage_proves_itself_and_the_flatpak_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trials = __import__("linux.runner_trials", fromlist=["flatpak"])
    called: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        called.append(command)
        return subprocess.CompletedProcess(command, 0, self_tested(ear=False, turn=True))

    monkeypatch.setattr(subprocess, "run", run)
    with pytest.raises(trials.Failed, match="has 0 AppImages"):
        trials.appimage(tmp_path)
    (tmp_path / "pressel_1_amd64.AppImage").write_bytes(b"")
    called.clear()
    trials.appimage(tmp_path)
    trials.flatpak()
    fetched, made, tried, remote, built, proved, bundled = called
    assert (fetched[0], Path(fetched[1]).name) == (sys.executable, "appimage.py")
    assert [Path(made[1]).name, *made[2:]] == ["release.py", "appimage"]
    assert tried[1:] == ["--appimage-extract-and-run", "self-test"]
    assert (remote[0], built[0], bundled[:2]) == ("flatpak", "flatpak-builder", ["flatpak", "build-bundle"])
    assert proved[-3:] == ["pressel", "self-test", "--json"], "inside of its sandbox"


def test_a_flatpak_may_lack_a_voice_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    trials = __import__("linux.runner_trials", fromlist=["flatpak"])
    assert trials.failures(self_tested(ear=True, turn=True, TLS=False)) == {"ear", "turn"}
    with pytest.raises(trials.Failed, match="did not come to its end"):
        trials.failures("Segmentation fault")
    done = subprocess.CompletedProcess([], 0, self_tested(ear=True))
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: done)
    with pytest.raises(trials.Failed, match="not whole: ear"):
        trials.flatpak()
