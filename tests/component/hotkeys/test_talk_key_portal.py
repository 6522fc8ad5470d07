"""The talk key on Wayland, against a portal that a test moves on a real session bus."""

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest

from app.core.messages.events.event import Event
from app.core.messages.events.presses import TalkKeyBound, TalkPressed
from app.core.settings.key_binding import parse
from app.core.values.talk_key_state import PersonaTalkKey
from app.hotkeys.choose import BackEndChoice
from app.hotkeys.linux.pauses import LinuxPauses
from app.hotkeys.linux.portal import trigger
from app.hotkeys.talk_key import SystemTalkKey
from tests.helpers.fake_portal import Portal
from tests.rig.desktop.desktop import Desktop
from tests.rig.waiting import soon

pytestmark = pytest.mark.rig
WAYLAND = BackEndChoice("portal", "a test")


@pytest.fixture
async def portal(desktop: Desktop, on_rig: None, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Portal]:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", desktop.env["DBUS_SESSION_BUS_ADDRESS"])
    portal = Portal()
    await portal.start(desktop.env["DBUS_SESSION_BUS_ADDRESS"])
    yield portal
    portal.stop()


class PortalTold:
    """What the hand reported."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.key = SystemTalkKey(self.events.append, choice=WAYLAND)

    @property
    def bound(self) -> list[TalkKeyBound]:
        return [event for event in self.events if isinstance(event, TalkKeyBound)]

    @property
    def moves(self) -> str:
        return " ".join(type(e).__name__ for e in self.events if not isinstance(e, TalkKeyBound))


@pytest.fixture
def told() -> Iterator[PortalTold]:
    told = PortalTold()
    yield told
    told.key.shut()


async def test_press_and_release_are_facts(portal: Portal, told: PortalTold) -> None:
    told.key.bind("Right Ctrl", "F14")
    await soon(lambda: told.bound)
    assert (told.bound[0].key, told.bound[0].back_end) == ("Ctrl+Shift+Space", "portal")
    assert told.bound[0].everywhere
    assert portal.app == "org.pressel.Pressel"
    assert portal.asked == [("talk", "CTRL+SHIFT+space"), ("stop", "F14")]
    portal.down()
    portal.down()
    portal.up()
    portal.up()
    portal.down("stop")
    await soon(lambda: told.moves.endswith("Cancelled"))
    assert told.moves == "TalkPressed TalkReleased Cancelled"
    told.key.shut()
    await soon(lambda: portal.closed)


async def test_each_persona_has_a_shortcut_of_its_own(portal: Portal, told: PortalTold) -> None:
    told.key.bind(
        "F13", own=(PersonaTalkKey("tutor", "Tutor", "F14"), PersonaTalkKey("guide", "Guide", "F15"))
    )
    await soon(lambda: told.bound)
    assert portal.asked == [("talk", "F13"), ("talk-tutor", "F14"), ("talk-guide", "F15")]
    assert [name for name, _ in told.bound[0].checks[-2:]] == ["Tutor", "Guide"]
    portal.down("talk-guide")
    portal.up("talk-guide")
    portal.down()
    portal.up()
    await soon(lambda: told.moves.count("TalkReleased") == 2)
    pressed = [(e.by, e.persona) for e in told.events if isinstance(e, TalkPressed)]
    assert pressed == [("key of guide", "guide"), ("key", "")]
    portal.down("talk-tutor")
    await soon(lambda: told.moves.endswith("TalkPressed"))
    portal.stop()
    await soon(lambda: told.moves.endswith("TalkReleased"))


async def test_a_portal_that_goes_in_mid_hold_ends_the_hold(portal: Portal, told: PortalTold) -> None:
    told.key.bind("F13")
    await soon(lambda: told.bound)
    portal.down()
    await soon(lambda: told.moves)
    portal.stop()
    await soon(lambda: told.moves == "TalkPressed TalkReleased")
    await soon(lambda: not told.bound[-1].everywhere)
    assert "has ended" in told.bound[-1].reason


async def test_another_binding_closes_the_session_before(portal: Portal, told: PortalTold) -> None:
    told.key.bind("F13")
    await soon(lambda: told.bound)
    told.key.bind("F15")
    await soon(lambda: len(told.bound) == 2)
    assert portal.closed == 1
    assert portal.asked[-1] == ("talk", "F15")


@pytest.mark.parametrize(("fault", "words"), [("deny", "declined"), ("old", "knows no global keys")])
async def test_what_the_portal_refuses_is_told_with_a_way_out(
    portal: Portal, fault: str, words: str, told: PortalTold
) -> None:
    setattr(portal, fault, True)
    told.key.bind("F13")
    await soon(lambda: told.bound)
    assert not told.bound[0].everywhere
    assert words in told.bound[0].reason
    assert "pressel toggle" in told.bound[0].reason


async def test_a_desktop_without_a_portal_is_told(desktop: Desktop, on_rig: None, told: PortalTold) -> None:
    told.key.bind("F13")
    await soon(lambda: told.bound)
    assert "no portal" in told.bound[0].reason


async def test_no_bus_at_all_is_told(monkeypatch: pytest.MonkeyPatch, told: PortalTold) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    told.key.bind("F13")
    assert not told.bound[0].everywhere
    assert "pressel toggle" in told.bound[0].reason


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Right Ctrl", "CTRL+SHIFT+space"),
        ("Mouse 4", "CTRL+SHIFT+space"),
        ("Left Alt+K", "ALT+k"),
        ("Super+Page Up", "LOGO+Page_Up"),
        ("F13", "F13"),
        ("AltGr+M", "m"),
    ],
)
def test_a_wish_is_spelled_as_the_desktop_spells_it(text: str, words: str) -> None:
    assert trigger(parse(text)) == words


async def test_a_locked_screen_and_a_sleeping_machine_are_told(portal: Portal) -> None:
    told: list[str] = []
    pauses = LinuxPauses(told.append, {"XDG_SESSION_ID": "2"})
    pauses.start()
    await asyncio.sleep(0.05)
    portal.lock()
    portal.lock(False)
    manager, session = "/org/freedesktop/login1", "/org/freedesktop/login1/session/_32"
    portal.tell(manager, "org.freedesktop.login1.Manager", "PrepareForSleep", "b", [True])
    portal.tell(session, "org.freedesktop.login1.Session", "Lock", "", [])
    portal.active(session, False)
    portal.active(session, True)
    await soon(lambda: len(told) == 4)
    assert told == ["lock", "sleep", "lock", "switch"]
    pauses.stop()
    portal.lock()
    await asyncio.sleep(0.05)
    assert len(told) == 4


async def test_without_a_bus_nothing_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.setenv(name, "unix:path=/nowhere/bus")
    pauses = LinuxPauses(pytest.fail, {})
    pauses.start()
    pauses.stop()
