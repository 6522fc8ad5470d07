"""Where the window listens: one address per user and data folder, out of reach of everybody else."""

import os
import sys
from pathlib import Path

import pytest

from app import installation
from app.control import socket_path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a named pipe has no folder")


@pytest.fixture(autouse=True)
def _runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "run").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    monkeypatch.delenv(installation.DATA_DIR, raising=False)


def test_each_data_folder_has_its_own_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual, one, other = (
        socket_path.socket(),
        socket_path.socket(str(tmp_path / "a")),
        socket_path.socket(str(tmp_path / "b")),
    )
    assert len({usual, one, other}) == 3
    monkeypatch.setenv(installation.DATA_DIR, str(tmp_path / "a"))
    assert socket_path.socket() == one
    assert socket_path.socket(str(tmp_path / "b")) == other


def test_a_folder_has_one_place_however_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "kept")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    ways = ("kept", "./kept/", "link", "~/kept", str(tmp_path / "kept"))
    assert len({socket_path.socket(way) for way in ways}) == 1


def test_without_a_runtime_folder_it_is_named_after_the_person(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere/at/all")
    monkeypatch.setenv("TMPDIR", "/tmp")
    assert socket_path.socket() == f"/tmp/pressel-{os.getuid()}/window.sock"


def test_a_path_too_long_for_a_socket_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    deep = tmp_path / ("x" * 100)
    deep.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    assert len(socket_path.socket().encode()) <= socket_path.LONGEST


def test_only_an_own_closed_folder_is_private(tmp_path: Path) -> None:
    folder = tmp_path / "own"
    folder.mkdir(mode=0o700)
    assert socket_path.private(str(folder))
    for mode in (0o710, 0o701, 0o777):
        folder.chmod(mode)
        assert not socket_path.private(str(folder))
    assert not socket_path.private(str(tmp_path / "missing"))
    folder.chmod(0o700)
    (tmp_path / "link").symlink_to(folder)
    assert not socket_path.private(str(tmp_path / "link"))
    (tmp_path / "file").write_text("")
    (tmp_path / "file").chmod(0o600)
    assert not socket_path.private(str(tmp_path / "file"))


@pytest.mark.skipif(sys.platform != "win32" and os.getuid() != 0, reason="only root can give a folder away")
def test_another_persons_folder_is_not_private(tmp_path: Path) -> None:
    folder = tmp_path / "theirs"
    folder.mkdir(mode=0o700)
    os.chown(folder, 65_534, 65_534)
    assert not socket_path.private(str(folder))
