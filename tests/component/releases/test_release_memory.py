"""What is remembered of news about releases comes back at the next start, whatever is in its file."""

from datetime import date
from pathlib import Path

import pytest

from app.core.values.release_news import ReleaseFile, ReleaseMemory, ReleaseNews
from app.store.database import Database
from app.store.files import release_memory
from app.store.keeper import DiskKeeper

NEWS = ReleaseNews(
    7,
    "0.2.0",
    date(2026, 11, 20),
    date(2027, 2, 20),
    "https://example.test/new",
    "https://example.test/",
    (ReleaseFile("pressel.exe", "windows", "setup", 5, "0" * 64),),
)
MEMORY = ReleaseMemory(1_796_000_000.5, 7, "0.1.9", NEWS)


async def test_the_keeper_writes_it_beside_the_settings(tmp_path: Path) -> None:
    keeper = DiskKeeper(lambda _: None, Database(tmp_path / "c.sqlite3"), tmp_path / "settings.json")
    keeper.remember_releases(ReleaseMemory(1.0))
    keeper.remember_releases(MEMORY)
    assert await keeper.close() is None
    assert release_memory.read(tmp_path / "releases.json") == MEMORY


@pytest.mark.parametrize(
    "content",
    [
        None,
        "",
        "null",
        "{",
        '{"version": 1, "releases": null}',
        '{"version": 1, "releases": {"asked_at": "yesterday"}}',
        '{"version": 1, "releases": {"news": {"serial": 1}}}',
        '{"version": 99, "releases": {"asked_at": 5}}',
    ],
)
def test_what_cannot_be_used_is_nothing(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "releases.json"
    if content is not None:
        file.write_text(content)
    assert release_memory.read(file) == ReleaseMemory()
