"""Where there is no recogniser, the practice server says so and answers what is typed; and where that is."""

import sys
import tomllib
from datetime import UTC, datetime
from importlib import import_module

import pytest

from app.server.ear.ear import SphinxEar, load
from app.server.open_parts import open_mind
from app.server.part_ports import Question
from tests.checks.judges.running import ROOT


def test_it_says_so_and_hears_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.server.ear.decoders.pocketsphinx", None)
    listener = SphinxEar()
    load()
    assert not listener.available
    assert "not installed" in listener.name
    assert f"Python {sys.version_info[0]}.{sys.version_info[1]} on " in listener.name
    listener.start()
    assert listener.feed(bytes(48_000)) is None
    heard = listener.finish()
    assert (heard.text, heard.request) == ("", None)
    assert heard.seconds == pytest.approx(1, abs=0.03)


def test_who_speaks_is_told_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.server.ear.decoders.pocketsphinx", None)
    spoken = Question("", datetime.now(UTC), spoken=True)
    assert "no speech recognition" in open_mind().answer(spoken).text


@pytest.mark.parametrize(
    ("python", "system", "machine", "there"),
    [
        *(("3.14", system, "x86_64", False) for system in ("linux", "win32", "darwin")),
        *((version, "linux", "x86_64", True) for version in ("3.11", "3.12", "3.13")),
        ("3.11", "linux", "aarch64", True),
        ("3.12", "linux", "aarch64", False),
        ("3.13", "linux", "aarch64", True),
        ("3.12", "darwin", "arm64", True),
        *((version, "win32", "ARM64", False) for version in ("3.11", "3.12", "3.13")),
        ("3.12", "win32", "AMD64", True),
    ],
)
def test_where_it_is_said_to_be_missing_it_is(python: str, system: str, machine: str, there: bool) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    requirement = import_module("packaging.requirements").Requirement
    wanted = [requirement(line) for line in project["dependencies"] if line.startswith("pocketsphinx")]
    place = {"python_version": python, "sys_platform": system, "platform_machine": machine}
    assert any(one.marker.evaluate(place) for one in wanted) is there
