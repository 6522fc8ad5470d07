"""Where things lie."""

from pathlib import Path

import pytest

from app import paths


def test_one_folder_for_everything(tmp_path: Path) -> None:
    found = paths.folders(tmp_path)
    assert found.database == tmp_path / "conversations.sqlite3"
    assert found.settings == tmp_path / "settings.json"
    assert found.log == tmp_path / "log" / "pressel.log"
    assert list(tmp_path.iterdir()) == []


def test_the_systems_own_folders() -> None:
    found = paths.folders()
    assert all("pressel" in str(path).lower() for path in (found.data, found.config, found.state))


def test_a_private_folder_is_made_for_its_owner(tmp_path: Path) -> None:
    folder = paths.private(tmp_path / "a" / "b")
    assert folder.is_dir()
    assert paths.private(folder) == folder


def test_resources_are_found_in_a_checkout_and_in_a_wheel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "__file__", str(tmp_path / "app" / "paths.py"))
    assert paths.resource("icons/a.svg") == tmp_path / "resources" / "icons" / "a.svg"
    inside = tmp_path / "app" / "resources" / "icons" / "a.svg"
    inside.parent.mkdir(parents=True)
    inside.write_text("")
    assert paths.resource("icons/a.svg") == inside
