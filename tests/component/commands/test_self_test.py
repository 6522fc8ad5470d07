"""`pressel self-test` in a program that is not whole: each planted gap is found, and named."""

import argparse
import json
import platform
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from PySide6.QtWidgets import QApplication

import app
from app import paths
from app.commands import self_test_command
from app.commands.self_test_command import CHECKS, RECORDING, NotWhole, self_test
from app.protocol.pcm import RATE
from app.server import open_parts
from app.server.ear.ear import SphinxEar
from app.server.sound.vad import SileroVad

CHECK = dict(CHECKS)
heard_here = pytest.mark.skipif(not SphinxEar().available, reason="no recogniser for this machine")


def run(
    checks: tuple[tuple[str, Callable[[], str]], ...], **options: bool
) -> tuple[int, list[str], list[str]]:
    said: list[str] = []
    complained: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(self_test_command, "CHECKS", checks)
        code = self_test(argparse.Namespace(json=False), said.append, complained.append)
    return code, said, complained


def broken() -> str:
    raise NotWhole("it hears nothing")


def rotten() -> str:
    raise ImportError("no such part")


def test_one_failure_fails_all_and_the_others_still_run() -> None:
    code, said, complained = run((("one", rotten), ("two", broken), ("three", lambda: "fine")))
    assert code == 1
    assert [line.split()[0] for line in said[1:4]] == ["FAILED", "FAILED", "ok"]
    assert "ImportError: no such part" in said[1]
    assert said[4].startswith("1 of 3 checks passed")
    assert complained == ["2 of 3 checks failed: this installation is not whole"]


def test_json_has_a_line_for_each_check_and_one_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(self_test_command, "CHECKS", (("one", lambda: "fine"),))
    assert self_test(argparse.Namespace(json=True), said.append, said.append) == 0
    one, all_of_them = map(json.loads, said)
    assert one == {"check": "one", "ok": True, "words": "fine"}
    assert all_of_them["ok"]
    assert all_of_them["failed"] == 0


def test_a_program_without_modules_is_not_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert int(CHECK["modules"]().split()[0]) > 300
    monkeypatch.setattr(app, "__path__", [str(tmp_path)])
    with pytest.raises(NotWhole, match="no modules"):
        CHECK["modules"]()


@pytest.fixture
def no_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "resource", lambda name: tmp_path / name)
    return tmp_path


def test_a_file_that_was_left_out_is_named(no_resources: Path) -> None:
    (no_resources / "words.txt").write_text("words", encoding="utf-8")
    (no_resources / "theme.qss").write_text("", encoding="utf-8")
    with pytest.raises(NotWhole, match=r"missing or empty: theme\.qss, icons/pressel\.svg") as why:
        CHECK["resources"]()
    assert "words.txt" not in str(why.value)


def test_the_manual_of_every_language_is_looked_for(no_resources: Path) -> None:
    from app.ui.language import SHIPPED

    with pytest.raises(NotWhole) as why:
        CHECK["resources"]()
    for spoken in SHIPPED:
        assert f"help/{spoken}/1-start.md" in str(why.value)


def test_a_translation_that_does_not_load_is_named(no_resources: Path) -> None:
    with pytest.raises(NotWhole, match="translation de"):
        CHECK["languages"]()


def test_qt_without_the_plugin_of_the_screen(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_test_command, "PLATFORM_PLUGINS", {sys.platform: "qnowhere"})
    with pytest.raises(NotWhole, match="qnowhere"):
        CHECK["Qt plugins"]()


def test_icons_that_are_not_drawn(
    qapp: QApplication, no_resources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(self_test_command, "PLATFORM_PLUGINS", {sys.platform: "offscreen"})
    (no_resources / "icons").mkdir()
    (no_resources / "icons" / "pressel.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"/>', encoding="utf-8"
    )
    with pytest.raises(NotWhole, match="no SVG"):
        CHECK["Qt plugins"]()


def test_no_certificate_authority(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "nothing.pem"))
    with pytest.raises(NotWhole, match="certificate"):
        CHECK["TLS"]()


def test_time_zones_that_windows_does_not_have(monkeypatch: pytest.MonkeyPatch) -> None:
    import zoneinfo

    def unknown(name: str) -> None:
        raise zoneinfo.ZoneInfoNotFoundError(name)

    assert CHECK["time zones"]() == "Europe/Vienna is known"
    monkeypatch.setattr(zoneinfo, "ZoneInfo", unknown)
    monkeypatch.setattr(sys, "platform", "linux")
    assert "this system has none" in CHECK["time zones"]()
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(NotWhole, match="no time zones"):
        CHECK["time zones"]()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems set no such path")
def test_children_that_would_load_our_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/theirs")
    assert CHECK["children"]() == "search for libraries as the user's do"
    monkeypatch.setenv("LD_LIBRARY_PATH", f"/opt/theirs:{Path(app.__path__[0]).parent}")
    with pytest.raises(NotWhole, match="would load their libraries from"):
        CHECK["children"]()


class EarWithoutModel(SphinxEar):
    """Loads well and hears nothing, as an ear without its model does."""

    def feed(self, pcm: bytes) -> str | None:
        return super().feed(bytes(len(pcm)))


@heard_here
def test_an_ear_that_is_there_and_deaf(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "what can you do" in CHECK["ear"]()
    monkeypatch.setattr(open_parts, "open_ear", EarWithoutModel)
    with pytest.raises(NotWhole, match="instead of 'what can you do'"):
        CHECK["ear"]()


def test_no_ear_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    class MissingEar(SphinxEar):
        """A machine without a recogniser."""

        available: Any = False

    monkeypatch.setattr(open_parts, "open_ear", MissingEar)
    with pytest.raises(NotWhole, match="no recogniser"):
        CHECK["ear"]()


def test_a_detector_that_finds_nothing_and_an_answer_that_is_silent(no_resources: Path) -> None:
    silence = no_resources / RECORDING
    soundfile.write(silence, np.zeros(RATE, "<i2"), RATE)
    with pytest.raises(NotWhole, match="found nothing"):
        CHECK["speech edges"]()
    with pytest.raises(NotWhole, match="silent"):
        self_test_command._loudness(silence)


@pytest.mark.parametrize("name", ["search", "keyring", "devices"])
def test_what_is_here_passes(name: str, qapp: QApplication) -> None:
    assert CHECK[name]()


@pytest.mark.parametrize(
    ("system", "processor", "whole"), [("darwin", "x86_64", True), ("darwin", "arm64", False)]
)
def test_a_detector_that_no_wheel_brings_is_said_and_not_called_broken(
    system: str, processor: str, whole: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SileroVad, "available", False)
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(platform, "machine", lambda: processor)
    if whole:
        assert "not installed): with the practice server a turn ends by the key" in CHECK["speech edges"]()
    else:
        with pytest.raises(NotWhole, match="found nothing"):
            CHECK["speech edges"]()
