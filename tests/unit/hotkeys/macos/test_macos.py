"""The back end of macOS over a fake system: hot keys, the event tap, the permission."""

import pytest

from app.core.settings.key_binding import parse
from app.hotkeys.backend import PersonaKey, Unavailable, WantedKeys
from app.hotkeys.macos.keys import CODES, SIDE_BITS, moved
from app.hotkeys.macos.source import MacBackEnd, TapSource, hot_key
from tests.unit.hotkeys.fake_systems import FakeMac, HeardKeys


@pytest.mark.parametrize(
    ("kind", "number", "flags", "found"),
    [
        (10, CODES["K"], 0, ("K", True)),
        (11, CODES["K"], 0, ("K", False)),
        (12, CODES["Right Alt"], SIDE_BITS["Right Alt"], ("Right Alt", True)),
        (12, CODES["Right Alt"], SIDE_BITS["Left Alt"], ("Right Alt", False)),
        (12, 63, 0, None),  # fn
        (25, 3, 0, ("Mouse 4", True)),
        (26, 3, 0, ("Mouse 4", False)),
        (25, 7, 0, ("Mouse 8", True)),
        (10, 200, 0, ("#200", True)),
        (14, 0, 0, None),
    ],
)
def test_an_event_has_a_name(kind: int, number: int, flags: int, found: tuple[str, bool] | None) -> None:
    assert moved(kind, number, flags) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ctrl+Option+Space", (49, 0x1800)),
        ("Cmd+F13", (105, 0x100)),
        ("Right Option", None),
        ("Left Ctrl+K", None),
        ("Mouse 4", None),
        ("Media Play", None),
    ],
)
def test_what_can_be_a_hot_key(text: str, found: tuple[int, int] | None) -> None:
    assert hot_key(parse(text)) == found


async def test_a_combination_needs_no_permission() -> None:
    system, heard = FakeMac(), HeardKeys()
    system.allowed = False
    back_end = MacBackEnd(system, heard.listener)
    back_end.bind(WantedKeys(parse("Ctrl+Option+Space"), parse("Ctrl+Option+S")))
    assert heard.bound[0].key == "Ctrl+Option+Space"
    talk, stop = (told for _, _, told in system.hot_keys.values())
    for told, down in ((talk, True), (talk, True), (talk, False), (talk, False), (stop, True), (stop, False)):
        told(down)
    assert heard.words == ["down", "up", "stop"]
    assert system.asked == 0
    back_end.shut()
    assert not system.hot_keys


async def test_a_combination_that_is_taken_is_told() -> None:
    system = FakeMac()
    system.taken = {(49, 0x1800)}
    with pytest.raises(Unavailable, match=r"taken Ctrl\+Option\+Space"):
        MacBackEnd(system, HeardKeys().listener).bind(WantedKeys(parse("Ctrl+Alt+Space")))


async def test_each_persona_has_a_hot_key_and_one_that_is_taken_spoils_nothing() -> None:
    system, heard, tutor, guide = FakeMac(), HeardKeys(), HeardKeys(), HeardKeys()
    system.taken = {(CODES["F15"], 0)}
    own = (
        PersonaKey("t", "Tutor", parse("F14"), tutor.listener),
        PersonaKey("g", "Guide", parse("F15"), guide.listener),
    )
    back_end = MacBackEnd(system, heard.listener)
    back_end.bind(WantedKeys(parse("F13"), persona_keys=own))
    told = {code: tell for code, _, tell in system.hot_keys.values()}
    for down in (True, True, False, False):
        told[CODES["F14"]](down)
    assert (heard.words, tutor.words) == ([], ["down", "up"])
    assert heard.bound[0].checks[-2:] == (
        ("Tutor", "F14"),
        ("Guide", "Another program has taken F15: choose another key."),
    )


async def test_a_bare_modifier_goes_over_the_tap() -> None:
    system, heard = FakeMac(), HeardKeys()
    back_end = MacBackEnd(system, heard.listener)
    back_end.bind(WantedKeys(parse("Right Option"), swallow=True))
    assert system.event
    assert heard.bound[0].back_end == "macOS event tap"
    assert "other programs" in heard.bound[0].reason
    system.event(12, CODES["Right Alt"], SIDE_BITS["Right Alt"])
    system.event(10, CODES["C"], 0)
    system.event(14, 0, 0)
    system.event(12, CODES["Right Alt"], 0)
    assert heard.words == ["down", "other", "up"]
    back_end.shut()
    assert system.event is None


@pytest.mark.parametrize("fault", ["allowed", "taps"])
async def test_without_permission_it_is_asked_for_and_told(fault: str) -> None:
    system = FakeMac()
    setattr(system, fault, False)
    with pytest.raises(Unavailable, match="Input Monitoring"):
        MacBackEnd(system, HeardKeys().listener).bind(WantedKeys(parse("Right Option")))
    assert system.asked == (fault == "allowed")


async def test_the_real_state_is_asked_by_key_and_button() -> None:
    system = FakeMac()
    source = TapSource(system)
    system.keys, system.mouse = {CODES["K"]}, {3}
    assert source.all_down(["K", "Mouse 4", "Media Play"])
    assert not source.all_down(["J"])
    assert not source.all_down(["Mouse 5"])
