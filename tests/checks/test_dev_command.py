"""`packaging/dev.py` is fast when there is nothing to do, and reports what is missing."""

import importlib
import importlib.util
import io
import re
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

from tests.checks.judges.running import ROOT

PACKAGING = ROOT / "packaging"
NOWHERE = {"libnowhere.so.9": "libnowhere9"}


def door(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run dev.py as a user without a screen would, under the interpreter of these tests."""
    return subprocess.run(
        [sys.executable, str(PACKAGING / "dev.py"), *words],
        env={"PATH": str(Path(sys.executable).parent), "HOME": "/nowhere", **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Run packaging/system.py as on a Debian that lacks one library and allows no installation."""
    spec = importlib.util.spec_from_file_location("pressel_system", PACKAGING / "system.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "WINDOW", NOWHERE)
    monkeypatch.setattr(module, "COMFORT", {})
    monkeypatch.setattr(module, "_root", lambda: None)
    monkeypatch.setattr(module.sys, "platform", "linux")
    monkeypatch.setattr(module.shutil, "which", lambda name: f"/usr/bin/{name}")
    return module


def test_what_the_window_needs_is_refused_with_the_line_to_run(system: ModuleType) -> None:
    with pytest.raises(system.Missing, match=r"sudo apt-get install -y --no-install-recommends libnowhere9$"):
        system.ensure(window=True, rig=False)


def test_what_is_only_comfort_is_said_and_not_refused(
    system: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system, "WINDOW", {})
    monkeypatch.setattr(system, "COMFORT", NOWHERE)
    system.ensure(window=True, rig=False)
    assert capsys.readouterr().out.endswith("sudo apt-get install -y --no-install-recommends libnowhere9\n")


def test_it_is_installed_where_that_is_allowed(
    system: ModuleType,
    progress: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    ran: list[list[str]] = []

    def note(command: list[str]) -> tuple[int, str]:
        ran.append(command)
        return 0, ""

    monkeypatch.setattr(system, "_root", lambda: ["sudo", "-n"])
    monkeypatch.setattr(progress, "run", note)
    system.ensure(window=True, rig=False)
    assert [command[:2] for command in ran] == [["sudo", "-n"]] * 2
    assert ran[1][-1] == "libnowhere9"
    assert capsys.readouterr().out == "installing 1 system packages with apt: libnowhere9\n"


def test_without_apt_the_packages_are_named(system: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system.shutil, "which", lambda _: None)
    with pytest.raises(system.Missing, match="libnowhere9"):
        system.ensure(window=True, rig=False)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen to try")
def test_without_a_screen_the_app_says_so_at_once() -> None:
    said = door("app")
    assert said.returncode == 1
    assert said.stderr.startswith("there is no screen to open a window on")


def test_nothing_to_do_takes_no_time() -> None:
    if not (ROOT / ".venv" / "pressel-dev.stamp").exists():
        pytest.skip("this checkout was not set up by dev.py")
    door("install")
    began = time.monotonic()
    said = door("install")
    assert time.monotonic() - began < 2
    assert said.returncode == 0, said.stderr
    assert re.fullmatch(r"(some comforts.*\n(  sudo .*\n)?)?ready: .*pressel(\.exe)?\n", said.stdout)


def test_an_unknown_part_is_answered_with_the_known_ones() -> None:
    said = door("test", "nonsense")
    assert said.returncode == 2
    assert "lint types contracts" in said.stderr


def test_every_check_has_its_part() -> None:
    parts = re.search(
        r"^CHECKS = \((.*?)\)$", (PACKAGING / "dev.py").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    assert parts
    named = set(re.findall(r'"(\w+)"', parts[1]))
    assert named == {path.stem.removeprefix("test_") for path in (ROOT / "tests/checks").glob("test_*.py")}


@pytest.mark.parametrize("words", [(), ("--", "-x")])
def test_without_a_part_every_check_and_every_suite_runs(
    words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command that CI calls; with nothing to run it would end well at once."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    spec = importlib.util.spec_from_file_location("pressel_dev", PACKAGING / "dev.py")
    assert spec
    assert spec.loader
    dev = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(dev)
    ran: list[str] = []
    clients: list[str] = []
    monkeypatch.setattr(dev.system, "ensure", lambda **_: None)
    monkeypatch.setattr(dev.environment, "ensure", lambda _: None)
    monkeypatch.setattr(dev.newer_pipewire, "ensure", lambda: None)
    monkeypatch.setattr(dev.environment, "ensure_clients", clients.append)

    def run(module: list[str], **_: str) -> int:
        ran.extend(module)
        return 0

    monkeypatch.setattr(dev, "_python", run)
    monkeypatch.setattr(sys, "argv", ["dev.py", "test", *words])
    assert dev.main() == 0
    checks = {str(path) for path in (ROOT / "tests" / "checks").glob("test_*.py")}
    suites = {str(ROOT / "tests" / suite) for suite in ("unit", "component", "end2end", "clients")}
    assert checks | suites <= set(ran)
    assert ran.count("pytest") == 1
    assert set(dev.LANES) <= set(ran)
    assert clients == ["clients"], "the small list alone"
    monkeypatch.setattr(sys, "argv", ["dev.py", "test", "clients"])
    assert dev.main() == 0
    assert set(clients) == set(dev.environment.CLIENT_LISTS)


# ---------------------------------------------------------------- how far an installation is

PIP = """\
Ignoring tzdata: markers 'sys_platform == "win32"' don't match your environment
Collecting certifi==2026.1.4 (from -r requirements.txt (line 7))
  Downloading certifi-2026.1.4-py3-none-any.whl (152 kB)
Collecting pyside6-addons==6.11.3 (from -r requirements.txt (line 90))
  Downloading https://files.example/pyside6_addons-6.11.3-cp310-abi3-manylinux_2_34_x86_64.whl (170.4 MB)
"""
UV = """\
Resolved 36 packages in 12ms
Downloading pyside6-addons (162.3MiB)
 Downloaded pyside6-addons
Prepared 2 packages in 20s
"""


@pytest.fixture
def progress(as_packaging_imports: None) -> ModuleType:
    return importlib.import_module("progress")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (PIP, "  2 of 35 packages, 171 MB, 1:15: pyside6_addons (170.4 MB)"),
        (PIP + "Installing collected packages: certifi\n", "  2 of 35 packages, 171 MB, 1:15: unpacking"),
        (UV, "  1 of 36 packages, 162 MB, 1:15: unpacking"),
        ("Setting up libegl1:amd64 (1.6.0-1) ...\n", "  1 of 36 packages, 1:15: libegl1"),
        ("", "  0 of 36 packages, 1:15"),
    ],
)
def test_an_installation_says_how_far_it_is(progress: ModuleType, said: str, words: str) -> None:
    times = iter([0.0, 75.0])
    counter = progress.Counter(36, lambda: next(times))
    for line in said.splitlines():
        counter.hear(line)
    assert counter.words() == words


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


SLOW = "import time; print('Collecting qasync==1 (from x)', flush=True); time.sleep(0.5); raise SystemExit(3)"


def test_without_a_terminal_there_is_a_line_every_few_seconds(
    progress: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "TICK_S", 0.02)
    monkeypatch.setattr(progress, "EVERY_S", 0.1)
    out = io.StringIO()
    code, said = progress.run([sys.executable, "-c", SLOW], 7, out)
    assert (code, said) == (3, "Collecting qasync==1 (from x)\n")
    lines = out.getvalue().splitlines()
    assert 1 <= len(lines) <= 8, "no silence, and no flood"
    assert lines[-1] == "  1 of 7 packages, 0:00: qasync"


def test_on_a_terminal_there_is_one_line_that_changes(progress: ModuleType) -> None:
    out = Terminal()
    progress.run([sys.executable, "-c", SLOW], 7, out)
    assert out.getvalue().count("\n") == 1
    assert out.getvalue().endswith("\r\x1b[K  1 of 7 packages, 0:00: qasync\n")


def test_a_failed_installation_shows_what_the_installer_said(
    progress: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    environment = importlib.import_module("environment")
    pins = tmp_path / "pins.txt"
    pins.write_text("# a comment\nqasync==1 \\\n    --hash=sha256:0\nmsgspec==2\n", encoding="utf-8")
    ran: list[tuple[list[str], int]] = []

    def run(command: list[str], total: int) -> tuple[int, str]:
        ran.append((command, total))
        return 1, "ERROR: no route to the index\n"

    monkeypatch.setattr(environment.progress, "run", run)
    with pytest.raises(environment.Failed, match="no route to the index") as failed:
        environment._install("-r", str(pins))
    assert ran[0][1] == 2, "the packages that the list names"
    assert str(pins) in str(failed.value)


def test_where_the_packages_go_is_said(
    progress: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    environment = importlib.import_module("environment")
    for name in ("_ensure_python", "_install_project", "_stamp", "_install"):
        monkeypatch.setattr(environment, name, lambda *_: None)
    monkeypatch.setattr(environment, "_stamped", lambda _: False)
    environment.ensure("runtime")
    said = capsys.readouterr().out
    assert f"into {environment.HOME}" in said
    assert "300 MB" in said
