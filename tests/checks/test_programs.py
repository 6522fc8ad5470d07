"""The programs that tests/ and packaging/ start match the list in packaging/system.py, name by name."""

import ast
import importlib.util
from functools import cache
from pathlib import Path

import pytest

from tests.checks.judges.running import ROOT
from tests.checks.judges.started_programs import started

# These are part of every Debian; the user installs git, and sudo and uv are looked up before they are called.
GIVEN = {"/usr/bin/env", "dpkg", "dpkg-query", "env", "git", "prlimit", "setpriv", "sudo", "uv"}
# Our own programs and those of the virtual environment.
OWN = {
    "<command(*words)>",
    "<command(word, '--data-dir', str(data))>",
    "<next((path for path in (folder / name, folder / 'Qt' / 'libexec' / name) if path.exists()))>",
    "<str(PYTHON)>",
    "<inside / 'AppRun'>",
    "<str(_SCRIPTS / tool)>",
    "<str(environment.PRESSEL)>",
    "<str(environment.PYTHON)>",
    "<sys.executable>",
}
# These only forward a command that others, or the user, supplied.
PASSED_ON = {
    "<command> in packaging/progress.py",
    "<asked.command> in tests/rig/__main__.py",
    "<command> in tests/bench/of_start.py",
    "<command> in tests/bench/of_installed.py",
    "<self._command> in tests/bench/of_installed.py",
    "<command> in packaging/newer_pipewire.py",
    "<command> in tests/rig/processes.py",
    "<words> in packaging/macos/mac.py",
    "<filled(command, file)> in packaging/windows/authenticode.py",
    "<root> in packaging/system.py",
    "<str(images[0])> in packaging/linux/runner_trials.py",
    "<self._through> in tests/rig/program.py",
    "<tool> in tests/checks/judges/running.py",
    "<str(program)> in packaging/freeze/frozen.py",
    "<str(program)> in tests/clients/test_other_clients.py",
    "<str(python)> in packaging/environment.py",
    "<str(usual)> in packaging/windows/setup_exe.py",  # NSIS on Windows, which is not on the PATH
    "<str(python)> in packaging/freeze/bill_of_materials.py",
    "<str(python)> in tests/clients/test_other_clients.py",
    "<uv> in packaging/lock.py",
}


def listed() -> set[str]:
    """The program names by which the system packages of rig, judges and release are found."""
    spec = importlib.util.spec_from_file_location("pressel_system", ROOT / "packaging" / "system.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return {
        *module.RIG_PROGRAMS,
        *module.RELEASE_PROGRAMS,
        *module.WINDOWS_SETUP_PROGRAMS,
        *module.WINDOWS_PROGRAMS,
        *module.MACOS_PROGRAMS,
        *module.RUNNER_PROGRAMS,
        *module.JUDGES,
    }


def files(*folders: str) -> list[Path]:
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


@cache
def starts() -> set[tuple[str, str]]:
    """Every program that is started, with the file that starts it."""
    return {
        (one.program, path.relative_to(ROOT).as_posix())
        for path in files("tests", "packaging")
        for one in started(path.read_text(encoding="utf-8"))
    }


def test_every_program_that_is_started_is_in_the_list() -> None:
    known = listed() | GIVEN | OWN
    unknown = {f"{program} in {path}" for program, path in starts() if program not in known}
    assert unknown - PASSED_ON == set()


def test_no_exception_is_left_over() -> None:
    found = starts()
    assert {program for program, _ in found} >= GIVEN | OWN
    assert {f"{program} in {path}" for program, path in found} >= PASSED_ON


def test_nothing_is_in_the_list_that_nobody_starts() -> None:
    """The program itself may start it as well: then app/ contains its name as a separate word."""
    words = {
        node.value
        for path in files("app")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert listed() - {program for program, _ in starts()} - words == set()


@pytest.mark.parametrize(
    "planted",
    [
        'subprocess.run(["import", "-window", "root"], check=True)',
        'self._child = subprocess.Popen(("import", "x"))',
        'asyncio.create_subprocess_exec("import", "x")',
        'desktop.family.run("import", "-window", "root", seconds=30)',
        'tour.desktop.family.start("picture", ["import", "x"])',
        'self._family.run(*words, check=False)\nwords = ("import", "x")',
        'def one():\n    call = ["import"]\n    def two():\n        family.run(*call, "x")',
        'asyncio.to_thread(desktop.family.run, "import", "x", check=True)',
        'subprocess.run([*root, "import"])',
        'for command in (["import", "a"], ["import", "b"]):\n    subprocess.run(command)',
        'subprocess.run((["import"] if here else ["import", "x"]) + more)',
        'tool = shutil.which("import")\nsubprocess.run([tool, "x"])',
        'opened(desktop, data, through=("import", "x"))',
    ],
)
def test_a_planted_start_is_found(planted: str) -> None:
    assert "import" in {one.program for one in started(planted)} - listed() - GIVEN


def test_what_the_text_does_not_tell_is_said_as_it_stands() -> None:
    assert [one.program for one in started("def f(command):\n    subprocess.run(command)")] == ["<command>"]
    assert started('process.run("import")') == []
