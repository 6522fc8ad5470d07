"""Starting with the computer from within a Flatpak, against a portal on a real session bus."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from app.computer.background_portal import BackgroundPortal
from app.store.files.document import replace_file
from tests.helpers.fake_portal import Portal
from tests.rig.desktop.desktop import Desktop

pytestmark = pytest.mark.rig
COMMAND = ("pressel", "--at-login")


@pytest.fixture
async def portal(desktop: Desktop, on_rig: None) -> AsyncIterator[Portal]:
    portal = Portal()
    await portal.start(desktop.env["DBUS_SESSION_BUS_ADDRESS"])
    yield portal
    portal.stop()


@pytest.fixture
def entry(tmp_path: Path) -> BackgroundPortal:
    return BackgroundPortal(tmp_path / "config" / "autostart.json", replace_file)


async def test_what_is_granted_is_noted_and_given_back(portal: Portal, entry: BackgroundPortal) -> None:
    assert entry.read() is None
    await asyncio.to_thread(entry.write, COMMAND)
    assert entry.read() == COMMAND
    await asyncio.to_thread(entry.remove)
    assert entry.read() is None
    assert portal.background == [(True, list(COMMAND)), (False, [])]


async def test_a_refusal_leaves_it_off(portal: Portal, entry: BackgroundPortal) -> None:
    portal.deny = True
    with pytest.raises(OSError, match="the desktop refused it"):
        await asyncio.to_thread(entry.write, COMMAND)
    assert entry.read() is None


async def test_a_desktop_without_such_a_portal(portal: Portal, entry: BackgroundPortal) -> None:
    portal.old = True
    with pytest.raises(OSError, match="no Background portal"):
        await asyncio.to_thread(entry.write, COMMAND)


def test_without_a_bus_that_is_said(entry: BackgroundPortal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/proc/nowhere/bus")
    with pytest.raises(OSError, match="no session bus"):
        entry.write(COMMAND)


@pytest.mark.parametrize("content", [b"", b"\xff", b"{}", b"[]"])
def test_a_note_that_says_nothing_is_off(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "note").write_bytes(content)
    assert BackgroundPortal(tmp_path / "note", replace_file).read() is None
