"""A new version from a signed feed on this computer, up to the window: a quiet notice, and a switch."""

import asyncio
import base64
import dataclasses
import json
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from app import installation, paths
from app.assemble import CHANNEL, Assembly
from app.commands import doctor_command
from app.core.messages.events.program_events import SettingsApplied, TimerFired
from app.core.messages.events.release_events import VersionSkipped
from app.core.messages.timer import Timer
from app.core.releases.new_version import NOTICE
from app.core.settings.settings import Settings
from app.core.state import Notice
from app.core.values.release_news import ReleaseMemory, ReleaseWatch
from app.core.values.replacing import replace
from app.launch_options import LaunchOptions
from app.session import Session
from app.store.files import preferences, release_memory
from app.ui.window.main_window import MainWindow
from tests.component.releases.news_server import KEY, NEWS, NewsServer, news_server, response, signed
from tests.helpers.fake_hands import FakeHands
from tests.helpers.listener import READY, Listener
from tests.helpers.windowed import window_on

OFFERED = replace(
    READY,
    releases=ReleaseWatch("0.1.0", "", ReleaseMemory(1.0, 7, "", NEWS)),
    notices=(Notice(3, NOTICE, NEWS.version),),
)


@pytest.fixture
def session() -> Listener:
    return Listener(OFFERED)


@pytest.fixture
def window(qtbot: QtBot, session: Listener) -> Iterator[MainWindow]:
    with window_on(qtbot, session) as made:
        yield made


def buttons(window: MainWindow) -> dict[str, QAbstractButton]:
    found = window.notices.findChildren(QAbstractButton)
    return {button.text() or button.accessibleName(): button for button in found if button.isVisible()}


def test_the_notice_opens_both_pages_and_takes_no(
    window: MainWindow, session: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    shown = " ".join(label.text() for label in window.notices.findChildren(QLabel))
    assert "Version 0.2.0 can be downloaded." in shown
    found = buttons(window)
    found["What is new"].click()
    found["Download"].click()
    assert opened == [NEWS.notes, NEWS.page]
    assert session.names == [], "a person may want to read first and download then"
    found["Skip this version"].click()
    assert session.names == ["VersionSkipped", "NoticeDismissed"]


# ---------------------------------------------------------------- with the real session, hand and disk


@pytest.fixture
async def server() -> AsyncIterator[NewsServer]:
    async with news_server() as found:
        yield found


@pytest.fixture
def build(tmp_path: Path, server: NewsServer, monkeypatch: pytest.MonkeyPatch) -> Path:
    """This build asks that server. Returns the folder of the data; the last request was days ago."""
    keys = [base64.b64encode(bytes(KEY.verify_key)).decode()]
    (tmp_path / CHANNEL).write_text(json.dumps({"feed": server.url, "keys": keys}))
    elsewhere = paths.resource
    monkeypatch.setattr(
        paths, "resource", lambda name: tmp_path / name if name == CHANNEL else elsewhere(name)
    )
    monkeypatch.setattr("importlib.metadata.version", lambda _: "0.1.0")
    data = tmp_path / "data"
    data.mkdir()
    release_memory.write(data / "releases.json", ReleaseMemory(asked_at=time.time() - 3 * 86_400))
    return data


class RunningProgram:
    """A session on what is kept in that folder, with the real reader of news and the real keeper."""

    def __init__(self, data: Path) -> None:
        self.parts = Assembly(LaunchOptions(data_dir=str(data), practice=True))
        self.session = Session()

    async def __aenter__(self) -> "RunningProgram":
        report = self.session.dispatch
        hands = FakeHands(report)
        together = dataclasses.replace(hands.together(), releases=self.parts.release_feed(report))
        self.session.attach(dataclasses.replace(together, keeper=self.parts.keeper(report)))
        report(await self.parts.started())
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.session.close()

    def due(self) -> None:
        """The wait is over."""
        self.session.dispatch(TimerFired(timer=Timer.RELEASES))

    async def until(self, fact: Callable[[ReleaseWatch], bool]) -> None:
        """Wait until this is so of the releases."""
        reached = asyncio.Event()
        stop = self.session.watch(lambda state, _: reached.set() if fact(state.releases) else None)
        if not fact(self.session.state.releases):
            await reached.wait()
        stop()

    def told(self) -> list[str]:
        return [notice.detail for notice in self.session.state.notices if notice.code == NOTICE]


async def test_a_newer_version_is_told_after_one_request_and_at_the_next_start_without_one(
    server: NewsServer, build: Path
) -> None:
    async with RunningProgram(build) as program:
        assert server.asked == []
        program.due()
        await program.until(lambda releases: releases.memory.news is not None)
        assert program.told() == ["0.2.0"]
    async with RunningProgram(build) as program:
        assert program.told() == ["0.2.0"]
        program.session.dispatch(VersionSkipped())
    async with RunningProgram(build) as program:
        assert program.told() == []
    assert len(server.asked) == 1


@pytest.mark.parametrize("version", ["0.1.0", "0.0.9", "0.2.0rc1"])
async def test_no_other_version_is(server: NewsServer, build: Path, version: str) -> None:
    server.answer = response(signed(version=version))
    async with RunningProgram(build) as program:
        program.due()
        await program.until(lambda releases: releases.memory.news is not None)
        assert program.told() == []


async def test_news_that_are_repeated_hide_nothing(server: NewsServer, build: Path) -> None:
    async with RunningProgram(build) as program:
        program.due()
        await program.until(lambda releases: releases.memory.news is not None)
        server.answer = response(signed(serial=6, version="0.1.0"))
        program.due()
        await program.until(lambda releases: bool(releases.failed))
        assert program.told() == ["0.2.0"]
    assert release_memory.read(build / "releases.json").serial == 7


async def test_what_fails_is_quiet(server: NewsServer, build: Path) -> None:
    server.answer = response(b"garbage" * 20)
    async with RunningProgram(build) as program:
        program.due()
        await program.until(lambda releases: bool(releases.failed))
        assert program.session.state.notices == ()
    assert release_memory.read(build / "releases.json").asked_at > time.time() - 60


async def test_switched_off_nobody_is_asked(server: NewsServer, build: Path) -> None:
    preferences.write(build / "settings.json", Settings(look_for_versions=False))
    async with RunningProgram(build) as program:
        program.due()
        await asyncio.sleep(0)
        assert program.parts.settings.look_for_versions is False
        program.session.dispatch(SettingsApplied(settings=Settings()))
    async with RunningProgram(build) as program:
        assert program.session.state.settings.look_for_versions
    assert server.asked == []


@pytest.mark.parametrize("kind", installation.MANAGED)
async def test_a_package_manager_is_left_to_it(
    server: NewsServer, build: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(installation, "kind", lambda _: kind)
    async with RunningProgram(build) as program:
        assert program.parts.release_feed(program.session.dispatch) is None
        program.due()
        assert program.session.state.releases.obstacle == "managed"
    assert server.asked == []
    assert doctor_words(build) == "left to the package manager"


def doctor_words(data: Path) -> str:
    return doctor_command._new_versions(Assembly(LaunchOptions(data_dir=str(data))))


def test_the_doctor_says_what_is_known(build: Path) -> None:
    assert doctor_words(build).endswith("UTC, newest not known")
    release_memory.write(build / "releases.json", ReleaseMemory(0.0, 7, "0.2.0", NEWS))
    assert doctor_words(build) == "looked for once a day at most; last never, newest 0.2.0, 0.2.0 skipped"
    preferences.write(build / "settings.json", Settings(look_for_versions=False))
    assert doctor_words(build) == "not looked for (switched off)"


START = """
import asyncio, sys
from pathlib import Path
from app import paths
from app.assemble import CHANNEL, Assembly
from app.launch_options import LaunchOptions
elsewhere, folder = paths.resource, Path(sys.argv[1])
paths.resource = lambda name: folder / name if name == CHANNEL else elsewhere(name)
async def start():
    parts = Assembly(LaunchOptions(data_dir=str(folder / "data"), practice=True))
    watch = (await parts.started()).releases
    parts.release_feed(print)
    await parts.database.close()
    return watch
watch = asyncio.run(start())
late = {"nacl", "certifi", "truststore", "urllib.request", "http.client", "app.transport.trust"}
print(watch.obstacle or "looks", *sorted(late & sys.modules.keys()))
"""


@pytest.mark.usefixtures("build")
def test_the_start_loads_nothing_that_only_a_look_needs(tmp_path: Path) -> None:
    def started() -> str:
        asked = [sys.executable, "-c", START, str(tmp_path)]
        return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()

    assert started() == "looks"
    (tmp_path / CHANNEL).unlink()
    assert started() == "build"


def test_sources_have_no_address_and_do_not_look(tmp_path: Path) -> None:
    parts = Assembly(LaunchOptions(data_dir=str(tmp_path)))
    assert parts.releases() == ReleaseWatch()
    assert parts.release_feed(lambda _: None) is None
    assert doctor_words(tmp_path) == "this build does not look for them"
