"""The talk key on several real keyboards, and where a release gets lost: no hold ends early or sticks."""

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest

from app.core.messages.events.event import Event
from app.core.messages.events.presses import TalkKeyBound, TalkPressed, TalkReleased
from app.hotkeys.backend import KeyListener
from app.hotkeys.choose import BackEndChoice
from app.hotkeys.chord_backend import DOUBTS, LOOK_S, ChordBackEnd
from app.hotkeys.linux.x11 import X11Source
from app.hotkeys.linux.x11_api import RawEvent
from app.hotkeys.talk_key import SystemTalkKey
from tests.rig.desktop.desktop import Desktop
from tests.rig.desktop.keyboards import FIRST, FIRST_MOUSE, SECOND, Keyboards
from tests.rig.waiting import soon

pytestmark = [pytest.mark.rig, pytest.mark.timeout(60)]
X11 = BackEndChoice("x11", "a test")
LOOKS_S = LOOK_S * (DOUBTS + 0.7)  # whoever thinks the key is up has said so by then


class Deaf(X11Source):
    """The real stream of the X server, of which one kind of event is lost before it is looked at."""

    lost = ""

    def _tell(self, moved: RawEvent) -> None:
        if f"{'+' if moved.down else '-'}{moved.kind} {moved.number}" != self.lost:
            super()._tell(moved)


class KeyboardsTold:
    """A talk key, and what it reported: ``down up``."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.source = Deaf()
        self.key = SystemTalkKey(self.events.append, self._build, X11)

    def _build(self, _: BackEndChoice, listener: KeyListener) -> ChordBackEnd:
        return ChordBackEnd(self.source, listener)

    def bind(self, key: str, *, swallow: bool = False) -> None:
        self.key.bind(key, swallow=swallow)
        bound = self.events.pop()
        assert isinstance(bound, TalkKeyBound)
        assert bound.everywhere, bound.reason

    @property
    def moves(self) -> str:
        short = {TalkPressed: "down", TalkReleased: "up"}
        return " ".join(short[type(event)] for event in self.events)


@pytest.fixture
async def told(on_rig: None) -> AsyncIterator[KeyboardsTold]:
    told = KeyboardsTold()
    yield told
    told.key.shut()


@pytest.fixture
def hands(desktop: Desktop) -> Iterator[Keyboards]:
    with Keyboards(desktop.env["DISPLAY"]) as hands:
        yield hands


@pytest.fixture
def seat(hands: Keyboards) -> Iterator[str]:
    """The keyboard of a second seat, with a pointer of its own."""
    yield hands.plug("second seat")
    hands.unplug("second seat")


async def both(told: KeyboardsTold, hands: Keyboards, code: str, first: str, second: str) -> None:
    """Held on both, let go on one after the other: one hold, from the first press to the last release."""
    for early, late in ((first, second), (second, first)):
        told.events.clear()
        hands.move(f"+{code}", early)
        await soon(lambda: told.moves == "down")
        hands.move(f"+{code}", late)
        hands.move(f"-{code}", early)
        await asyncio.sleep(LOOKS_S)
        assert told.moves == "down"
        hands.move(f"-{code}", late)
        await soon(lambda: told.moves == "down up")


async def test_a_key_held_on_two_keyboards_is_held_until_both_let_go(
    told: KeyboardsTold, hands: Keyboards
) -> None:
    told.bind("F13")
    await both(told, hands, "191", FIRST, SECOND)


async def test_a_key_held_on_two_seats_is_held_until_both_let_go(
    told: KeyboardsTold, hands: Keyboards, seat: str
) -> None:
    told.bind("F13")
    await both(told, hands, "191", FIRST, seat)
    told.bind("Mouse 4")
    await both(told, hands, "m8", FIRST_MOUSE, seat.replace("keyboard", "pointer"))


async def test_a_keyboard_that_is_pulled_out_in_mid_hold_lets_go(
    told: KeyboardsTold, hands: Keyboards
) -> None:
    told.bind("Right Ctrl")
    hands.move("+105", hands.plug("third seat"))
    await asyncio.sleep(LOOKS_S)
    assert told.moves == "down"
    hands.unplug("third seat")
    await soon(lambda: told.moves == "down up")
    hands.move("+105 -105")
    await soon(lambda: told.moves == "down up down up")


@pytest.mark.parametrize(
    ("key", "press", "release", "lost"),
    [
        ("F13", "+191", "-191", "-key 191"),
        ("Right Ctrl", "+105", "-105", "-key 105"),
        ("Ctrl+Space", "+37 +65", "-65 -37", "-key 65"),
        ("Mouse 4", "+m8", "-m8", "-button 8"),
    ],
)
async def test_a_release_that_is_lost_is_found_by_asking_the_server(
    told: KeyboardsTold, hands: Keyboards, key: str, press: str, release: str, lost: str
) -> None:
    told.bind(key)
    mouse = FIRST_MOUSE if "m" in press else FIRST
    told.source.lost = lost
    hands.move(press, mouse)
    await asyncio.sleep(LOOKS_S)
    assert told.moves == "down"  # it is held, and the server says so
    hands.move(release, mouse)
    await soon(lambda: told.moves == "down up", 2)
    told.source.lost = ""
    hands.move(f"{press} {release}", mouse)  # and the next press is a press
    await soon(lambda: told.moves == "down up down up")


@pytest.mark.parametrize(
    ("key", "moves"), [("F13", "+191 -191"), ("Mouse 4", "+m8 -m8"), ("Ctrl+K", "+45 -45")]
)
async def test_a_swallowed_key_is_heard_as_soon_as_any_other(
    told: KeyboardsTold, hands: Keyboards, key: str, moves: str
) -> None:
    told.bind(key, swallow=True)
    hands.move("+37" if "Ctrl" in key else "")
    try:
        for number in range(1, 21):
            hands.move(moves, FIRST_MOUSE if "m" in moves else FIRST)
            await soon(lambda number=number: told.moves == " ".join(["down up"] * number), LOOK_S)  # type: ignore[misc]
    finally:
        hands.move("-37" if "Ctrl" in key else "")
