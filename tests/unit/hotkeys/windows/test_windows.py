"""The key source of Windows over a fake system: names, sides, clashes, and the way from its thread."""

import asyncio
import threading

import pytest

from app.core.settings.key_binding import KEYS, parse
from app.hotkeys.backend import Unavailable, WantedKeys
from app.hotkeys.chord_backend import ChordBackEnd
from app.hotkeys.windows.keys import CODES, moved_buttons, moved_key
from app.hotkeys.windows.source import WindowsSource, hot_key
from tests.unit.hotkeys.fake_systems import FakeWindows, HeardKeys

E0, UP = 2, 1


@pytest.mark.parametrize(
    ("code", "scan", "flags", "found"),
    [
        (0x11, 0x1D, 0, ("Left Ctrl", True)),
        (0x11, 0x1D, E0 | UP, ("Right Ctrl", False)),
        (0x10, 0x2A, 0, ("Left Shift", True)),
        (0x10, 0x36, 0, ("Right Shift", True)),
        (0x12, 0x38, E0, ("Right Alt", True)),
        (0x0D, 0x1C, E0, ("Numpad Enter", True)),
        (0x0D, 0x1C, 0, ("Enter", True)),
        (0x24, 0x47, 0, ("Numpad 7", True)),
        (0x24, 0x47, E0, ("Home", True)),
        (0x7C, 0, 0, ("F13", True)),
        (0xB3, 0, E0, ("Media Play", True)),
        (0x07, 0, 0, ("#7", True)),
        (0xFF, 0, 0, None),
    ],
)
def test_a_raw_key_has_a_name(code: int, scan: int, flags: int, found: tuple[str, bool] | None) -> None:
    assert moved_key(code, scan, flags) == found


def test_buttons_may_move_together() -> None:
    assert moved_buttons(64) == [("Mouse 4", True)]
    assert moved_buttons(512 | 1) == [("Mouse 1", True), ("Mouse 5", False)]
    assert moved_buttons(0x400) == []  # the wheel


def test_every_key_of_ours_has_a_code_but_those_that_windows_has_none_for() -> None:
    lacking = {name for name in KEYS if name not in CODES}
    assert lacking == {
        *("Ctrl", "Alt", "Shift", "Super", "AltGr", "Numpad Enter", "Mic Mute"),
        *(f"Mouse {n}" for n in range(6, 10)),
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ctrl+Shift+Space", (6, 0x20)),
        ("F13", (0, 0x7C)),
        ("Right Ctrl", None),
        ("Mouse 4", None),
        ("AltGr+K", None),
        ("Mic Mute", None),
    ],
)
def test_what_can_be_a_hot_key(text: str, found: tuple[int, int] | None) -> None:
    assert hot_key(parse(text)) == found


async def test_keys_come_over_from_another_thread() -> None:
    system, heard = FakeWindows(), HeardKeys()
    back_end = ChordBackEnd(WindowsSource(system), heard.listener)
    back_end.bind(WantedKeys(parse("Right Ctrl"), parse("F14"), swallow=True))
    assert (system.hot_keys, system.keep) == (((0, CODES["F14"]),), True)
    key, buttons = system.key, system.buttons
    assert key
    assert buttons

    def typed() -> None:
        key(0x11, 0x1D, E0, 5)
        buttons(1, 6)
        key(0xFF, 0, 0, 5)
        key(0x11, 0x1D, E0 | UP, 5)

    thread = threading.Thread(target=typed)
    thread.start()
    thread.join()
    async with asyncio.timeout(2):
        while heard.words != ["down", "other", "up"]:  # noqa: ASYNC110
            await asyncio.sleep(0.001)
    back_end.shut()
    assert not system.running
    key(0x11, 0x1D, E0, 5)
    await asyncio.sleep(0.01)
    assert heard.words == ["down", "other", "up"]


async def test_a_key_without_mouse_listens_to_no_mouse_and_a_clash_is_told() -> None:
    system, heard = FakeWindows(), HeardKeys()
    system.refused, system.held = ((0, CODES["F13"]),), {CODES["Left Alt"]}
    source = WindowsSource(system)
    ChordBackEnd(source, heard.listener).bind(WantedKeys(parse("F13")))
    assert system.buttons is None
    assert not system.keep
    assert heard.bound[0].reason == "Works everywhere. Another program has taken F13 as well."
    assert source.all_down(["Left Alt", "Mic Mute"])
    assert not source.all_down(["F13"])


async def test_a_refusal_is_told() -> None:
    system = FakeWindows()
    system.fault = OSError("access denied")
    with pytest.raises(Unavailable, match="access denied"):
        ChordBackEnd(WindowsSource(system), HeardKeys().listener).bind(WantedKeys(parse("F13")))
