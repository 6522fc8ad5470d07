"""The talk key on a real X server with another window in front: every press one press, every take one end."""

import asyncio
import ctypes
import random
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager

import pytest

from app.core.messages.events.event import Event
from app.core.messages.events.presses import TalkKeyBound, TalkPressed, TalkReleased
from app.core.values.talk_key_state import PersonaTalkKey
from app.hotkeys.choose import BackEndChoice
from app.hotkeys.talk_key import SystemTalkKey
from tests.rig.desktop.desktop import Desktop
from tests.rig.desktop.keyboards import Keyboards
from tests.rig.waiting import pause, soon

pytestmark = [pytest.mark.rig, pytest.mark.timeout(120)]
X11 = BackEndChoice("x11", "a test")


class X11Told:
    """A talk key on the desktop, and what it reported in words."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.key = SystemTalkKey(self.events.append, choice=X11)

    def bind(
        self, key: str, stop: str = "", *, swallow: bool = False, own: tuple[PersonaTalkKey, ...] = ()
    ) -> TalkKeyBound:
        self.events.clear()
        self.key.bind(key, stop, swallow=swallow, own=own)
        bound = self.events.pop()
        assert isinstance(bound, TalkKeyBound)
        return bound

    @property
    def moves(self) -> str:
        short = {
            "TalkPressed": "down",
            "TalkReleased": "up",
            "LatchPressed": "latch",
            "OtherKeyPressed": "other",
        }
        return " ".join(short.get(name, name) for name in (type(event).__name__ for event in self.events))


@pytest.fixture
async def told(on_rig: None, other: int) -> AsyncIterator[X11Told]:
    told = X11Told()
    yield told
    told.key.shut()


@pytest.fixture
def other(desktop: Desktop) -> Iterator[int]:
    """The window of another program, in front."""
    desktop.family.start("xterm", ["xterm", "-title", "another program", "-e", "cat"])
    window = desktop.find_window("another program")
    desktop.focus(window)
    yield window
    desktop.family.end("xterm")


def hand(desktop: Desktop, moves: str) -> None:
    """``+191 -191``: keys go down and up, ``+m8`` a mouse button."""
    for move in moves.split():
        what = "mouse" if move[1] == "m" and move[2:].isdigit() else "key"
        name = move[2:] if what == "mouse" else move[1:]
        desktop._do(f"{what}{'down' if move[0] == '+' else 'up'} {name}")


@pytest.mark.parametrize(
    ("key", "moves", "means"),
    [
        ("Right Ctrl", "+105 -105", "down up"),
        ("Right Ctrl", "+37 -37 +191 -191 +105 -105", "down up"),
        ("Left Shift", "+50 -50", "down up"),
        ("F13", "+191 -191", "down up"),
        ("Space", "+space -space", "down up"),
        ("Media Play", "+172 -172", "down up"),
        ("Ctrl+Shift+Space", "+37 +50 +space -space -50 -37", "down up"),
        ("Ctrl+Shift+Space", "+37 +50 +space -37 -50 -space", "down up"),
        ("Ctrl+Space", "+37 +64 +space -space -64 -37", ""),
        ("Mouse 4", "+m8 -m8", "down up"),
        ("Mouse 5", "+m8 -m8 +m9 -m9", "down up"),
        ("Ctrl+Mouse 1", "+37 +m1 -m1 -37", "down up"),
        ("Right Ctrl", "+105 +c -c -105", "down other up"),
        ("Right Ctrl", "+105 +50 -50 -105", "down latch up"),
        ("F13", "+191 +191 -191", "down up"),
    ],
)
async def test_keys_are_heard_while_another_window_is_in_front(
    desktop: Desktop, told: X11Told, key: str, moves: str, means: str
) -> None:
    bound = told.bind(key, "F12")
    assert bound.everywhere, bound.reason
    hand(desktop, f"{moves} +F12 -F12")
    await soon(lambda: told.moves.endswith("Cancelled"))
    assert told.moves == f"{means} Cancelled".strip()


async def test_a_held_key_does_not_repeat(desktop: Desktop, told: X11Told) -> None:
    told.bind("K")
    hand(desktop, "+k")
    await asyncio.sleep(1.2)  # the server repeats after 0.66 s, 25 times a second
    assert told.moves == "down"
    hand(desktop, "-k")
    await soon(lambda: told.moves == "down up")


async def test_a_foreign_grab_of_the_keyboard_hides_nothing(desktop: Desktop, told: X11Told) -> None:
    told.bind("F13")
    with grabbed(desktop.env["DISPLAY"]):
        hand(desktop, "+191 -191")
        await soon(lambda: told.moves == "down up")


async def test_another_layout_during_a_hold_neither_ends_nor_loses_it(
    desktop: Desktop, told: X11Told
) -> None:
    told.bind("Right Ctrl")
    hand(desktop, "+105")
    await soon(lambda: told.moves == "down")
    try:
        # Not a key that locks: capitals would stay on for whoever types on this desktop next.
        desktop.family.run("xmodmap", "-e", "keycode 105 = F11", "-e", "keycode 191 = Control_R")
        await asyncio.sleep(0.8)  # three looks at the real keys
        assert told.moves == "down"
        hand(desktop, "-105")
        await soon(lambda: told.moves == "down up")
        hand(desktop, "+105 -105 +191 -191")
        await soon(lambda: told.moves == "down up down up")
    finally:
        desktop.family.run("setxkbmap", "us")
    await asyncio.sleep(0.2)
    told.events.clear()
    hand(desktop, "+105 -105")
    await soon(lambda: told.moves == "down up")


async def test_letters_stay_where_they_are_under_a_layout_without_them(
    desktop: Desktop, told: X11Told
) -> None:
    try:
        desktop.family.run("setxkbmap", "ru")
        assert told.bind("Ctrl+K").everywhere
        hand(desktop, "+37 +45 -45 -37")
        await soon(lambda: told.moves == "down up")
    finally:
        desktop.family.run("setxkbmap", "us")


async def test_a_swallowed_key_is_grabbed_and_a_rival_is_told_of_the_clash(
    desktop: Desktop, told: X11Told, on_rig: None
) -> None:
    assert told.bind("F13", swallow=True).everywhere
    rival = X11Told()
    try:
        refused = rival.bind("F13")
        assert refused.everywhere
        assert "Another program has taken F13" in refused.reason
        hand(desktop, "+191 -191")
        await soon(lambda: told.moves == rival.moves == "down up")
    finally:
        rival.key.shut()
    told.bind("F14", swallow=True)
    free = X11Told()
    try:
        assert free.bind("F13").reason == "Works everywhere."
    finally:
        free.key.shut()


async def test_a_key_that_is_not_there_is_told(told: X11Told) -> None:
    told.bind("F13")
    bound = told.bind("Numpad Wibble")
    assert not bound.everywhere
    assert bound.reason == "There is no key named Numpad Wibble."
    assert told.bind("Esc").reason == "Pressel uses this key itself: {does}."
    assert told.bind("").reason == "No key is chosen."


async def test_without_an_x_server_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4242")
    told = X11Told()
    assert told.bind("F13").reason == "There is no X server."
    told.key.shut()


async def test_another_binding_ends_the_hold(desktop: Desktop, told: X11Told) -> None:
    told.bind("F13")
    hand(desktop, "+191")
    await soon(lambda: told.moves == "down")
    told.key.bind("F14")
    assert told.moves == "down up TalkKeyBound"
    hand(desktop, "-191 +192 -192")
    await soon(lambda: told.moves == "down up TalkKeyBound down up")


async def test_a_thousand_presses_are_a_thousand_presses(desktop: Desktop, told: X11Told) -> None:
    dice = random.Random(4)
    told.bind("F13")

    def play() -> None:
        with Keyboards(desktop.env["DISPLAY"]) as hands:
            for _ in range(1000):
                hands.move("+191")
                pause(dice.choice((0, 0, 0, 0.0005, 0.004)))
                hands.move("-191")

    await asyncio.to_thread(play)
    await soon(lambda: told.moves.count("up") == 1000, 10)
    assert told.moves == " ".join(["down up"] * 1000)


@contextmanager
def grabbed(display: str) -> Iterator[None]:
    """Another program has the whole keyboard, as a menu or a full-screen game has."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XDefaultRootWindow.restype = ctypes.c_ulong
    x.XDefaultRootWindow.argtypes = x.XCloseDisplay.argtypes = [ctypes.c_void_p]
    x.XGrabKeyboard.argtypes = [
        ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_ulong
    ]  # fmt: skip
    connection = x.XOpenDisplay(display.encode())
    try:
        assert x.XGrabKeyboard(connection, x.XDefaultRootWindow(connection), 0, 1, 1, 0) == 0
        yield
    finally:
        x.XCloseDisplay(connection)


@pytest.mark.parametrize("swallow", [False, True])
async def test_each_persona_is_heard_by_a_key_of_its_own(
    desktop: Desktop, told: X11Told, swallow: bool
) -> None:
    own = (PersonaTalkKey("tutor", "Tutor", "F11"), PersonaTalkKey("guide", "Guide", "Ctrl+F10"))
    bound = told.bind("F7", swallow=swallow, own=own)
    assert bound.checks[-2:] == (("Tutor", "F11"), ("Guide", "Ctrl+F10"))
    hand(desktop, "+F11 -F11 +Control_L +F10 -F10 -Control_L +F7 -F7")
    await soon(lambda: told.moves == "down up down up down up")
    pressed = [event.persona for event in told.events if isinstance(event, TalkPressed)]
    assert pressed == ["tutor", "guide", ""]
    released = [event.by for event in told.events if isinstance(event, TalkReleased)]
    assert released == ["key of tutor", "key of guide", "key"]
