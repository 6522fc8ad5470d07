"""The news that a release signs are those that the program reads; without a key nothing is written."""

import base64
import json
import stat
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest
from nacl.signing import SigningKey

from app.core.values import release_news
from app.transport.release_feed import NewsSource, channel, signed_by

TOOLS = Path(__file__).resolve().parents[2] / "packaging"
PRIVATE, NEXT = SigningKey(b"\x01" * 32), SigningKey(b"\x02" * 32)
PUBLIC = [base64.b64encode(bytes(key.verify_key)).decode() for key in (PRIVATE, NEXT)]
GIVEN = {
    "PRESSEL_FEED_URL": "https://example.test/pressel.news",
    "PRESSEL_FEED_KEYS": ", ".join(PUBLIC),
    "PRESSEL_FEED_KEY": base64.b64encode(bytes(PRIVATE)).decode(),
    "PRESSEL_FEED_NOTES": "https://example.test/{version}/new",
    "PRESSEL_FEED_PAGE": "https://example.test/",
}


@pytest.fixture
def feed(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(TOOLS))
    return __import__("feed")


@pytest.fixture
def folder(tmp_path: Path, feed: ModuleType) -> Path:
    """What a release has made."""
    present = feed.version()
    for name in (
        f"pressel_{present}_amd64.deb",
        f"Pressel-{present}.AppImage",
        f"pressel-{present}-setup.exe",
    ):
        (tmp_path / name).write_bytes(name.encode())
    for name in (f"pressel-{present}.cdx.json", "pressel_0.0.1_amd64.deb", "SHA256SUMS"):
        (tmp_path / name).write_text("no download of this version")
    return tmp_path


def test_the_program_reads_what_the_release_has_signed(feed: ModuleType, folder: Path) -> None:
    told = feed.sign(folder, GIVEN)
    built = folder / "releases.json"
    feed.write_channel(built, GIVEN)
    assert channel(built) == NewsSource(
        GIVEN["PRESSEL_FEED_URL"], (bytes(PRIVATE.verify_key), bytes(NEXT.verify_key))
    )
    news = release_news.read(signed_by([bytes(PRIVATE.verify_key)], (folder / feed.NAME).read_bytes()))
    assert release_news.objection(news, news.serial, time.time()) == ""
    assert (news.version, news.notes) == (feed.version(), f"https://example.test/{feed.version()}/new")
    assert [(file.platform, file.kind, file.size) for file in news.files] == [
        ("linux", "appimage", len(f"Pressel-{news.version}.AppImage")),
        ("windows", "setup", len(f"pressel-{news.version}-setup.exe")),
        ("linux", "deb", len(f"pressel_{news.version}_amd64.deb")),
    ]
    assert GIVEN["PRESSEL_FEED_KEY"] not in told


def test_later_news_have_a_higher_serial_number(feed: ModuleType, folder: Path) -> None:
    serials = []
    for now in (time.time(), time.time() + 60):
        feed.sign(folder, GIVEN, now)
        whole = (folder / feed.NAME).read_bytes()
        serials.append(release_news.read(whole[64:]).serial)
    assert serials[0] < serials[1]


def test_without_a_key_nothing_is_written_and_that_is_said(
    feed: ModuleType, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert feed.main(["sign", str(folder)], {}) == 0
    assert capsys.readouterr().out == "news: left out, there is no PRESSEL_FEED_KEY\n"
    assert not (folder / feed.NAME).exists()
    built = folder / "releases.json"
    built.write_text("of an older build")
    assert "will not look for new versions" in feed.write_channel(built, {})
    assert not built.exists()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"PRESSEL_FEED_KEY": "c2hvcnQ="}, "no private key"),
        ({"PRESSEL_FEED_KEY": "?"}, "no private key"),
        ({"PRESSEL_FEED_KEY": base64.b64encode(b"\x09" * 32).decode()}, "not signed by the project"),
        ({"PRESSEL_FEED_KEYS": ""}, "PRESSEL_FEED_KEYS"),
        ({"PRESSEL_FEED_URL": ""}, "PRESSEL_FEED_URL"),
        ({"PRESSEL_FEED_URL": "http://example.test/pressel.news"}, "not https"),
        ({"PRESSEL_FEED_PAGE": "http://example.test/"}, "would not take these news"),
        ({"PRESSEL_FEED_NOTES": ""}, "would not take these news"),
    ],
)
def test_what_the_program_would_not_take_is_not_written(
    feed: ModuleType,
    folder: Path,
    changes: dict[str, str],
    words: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert feed.main(["sign", str(folder)], GIVEN | changes) == 1
    said = capsys.readouterr()
    assert words in said.err
    assert GIVEN["PRESSEL_FEED_KEY"] not in said.err + said.out
    assert not (folder / feed.NAME).exists()


def test_an_empty_folder_has_no_news(
    feed: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert feed.main(["sign", str(tmp_path)], GIVEN) == 1
    assert "there is nothing of version" in capsys.readouterr().err


def test_a_key_pair_goes_into_a_new_file_of_its_own(
    feed: ModuleType, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = folder / "private.key"
    assert feed.main(["key", str(file)]) == 0
    public = capsys.readouterr().out.removeprefix("public key: ").strip()
    secret = file.read_text().strip()
    assert secret not in public
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert "news: " in feed.sign(folder, GIVEN | {"PRESSEL_FEED_KEYS": public, "PRESSEL_FEED_KEY": secret})
    assert feed.main(["key", str(file)]) == 1, "an old key is never written over"
    assert file.read_text().strip() == secret


def test_sources_are_told_nothing(feed: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert feed.main(["channel"], GIVEN) == 1
    assert "not installed from its wheel" in capsys.readouterr().err
    assert feed.main(["channel", "twice"], GIVEN) == 2
    assert json.dumps(GIVEN["PRESSEL_FEED_KEY"]) not in capsys.readouterr().err
