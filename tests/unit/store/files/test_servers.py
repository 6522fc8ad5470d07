"""What is known of servers: by address and dialect, without secrets, and a damaged file is as none."""

from pathlib import Path

import pytest

from app.core.values.replacing import replace
from app.core.values.values import Target
from app.store.files.servers import MOST, refused, remember

LOCAL = Target(url="ws://local/v1/realtime?api_key=secret", dialect="beta", refused=("session.temperature",))


def test_what_a_server_refuses_is_known_at_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "servers.json"
    assert refused(file, LOCAL) == ()
    remember(file, LOCAL)
    assert refused(file, LOCAL) == ("session.temperature",)
    assert refused(file, replace(LOCAL, dialect="ga")) == ()
    assert "secret" not in file.read_text("utf-8")
    remember(file, replace(LOCAL, refused=()))
    assert refused(file, LOCAL) == ()


def test_the_practice_server_is_not_worth_remembering(tmp_path: Path) -> None:
    remember(tmp_path / "servers.json", replace(LOCAL, practice=True))
    assert list(tmp_path.iterdir()) == []


def test_the_oldest_servers_go(tmp_path: Path) -> None:
    file = tmp_path / "servers.json"
    for n in range(MOST + 1):
        remember(file, replace(LOCAL, url=f"ws://host{n}"))
    assert refused(file, replace(LOCAL, url="ws://host0")) == ()
    assert refused(file, replace(LOCAL, url=f"ws://host{MOST}")) == ("session.temperature",)


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"version": 1, "servers": []}', '{"version": 1, "servers": {"x": 3}}']
)
def test_a_damaged_file_is_as_none(tmp_path: Path, text: str) -> None:
    file = tmp_path / "servers.json"
    file.write_text(text, "utf-8")
    assert refused(file, LOCAL) == ()
    remember(file, LOCAL)
    assert refused(file, LOCAL) == ("session.temperature",)
