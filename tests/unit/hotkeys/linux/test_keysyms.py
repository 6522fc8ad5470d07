"""Names of X keys and buttons, under layouts with and without letters of ours."""

from app.core.settings.key_binding import KEYS
from app.hotkeys.linux.keysyms import button_name, button_number, key_names


def test_side_buttons_come_after_the_wheel() -> None:
    assert [button_name(n) for n in (1, 2, 3, 4, 7, 8, 9, 20)] == [
        *("Mouse 1", "Mouse 3", "Mouse 2", "", "", "Mouse 4", "Mouse 5", "#mouse 20")
    ]
    assert button_number("Mouse 4") == 8
    assert button_number("Mouse 99") == 0


def test_a_key_is_named_by_the_first_group_that_has_a_name() -> None:
    symbols = {
        (10, 0): 0x6CA,
        (10, 1): ord("f"),
        (11, 0): 0xFFE4,
        (24, 0): 0x6CA,
        (25, 0): 0,
        (26, 0): ord("w"),
    }
    names = key_names([10, 11, 24, 25, 26], lambda code, group: symbols.get((code, group), 0))
    # 24 stands where Q does; W is taken, so 25 has no name.
    assert names == {10: "F", 11: "Right Ctrl", 24: "Q", 25: "#25", 26: "W"}


def test_names_are_those_of_the_bindings() -> None:
    names = key_names(range(0x110000 // 0x1000), lambda code, _: code)
    assert {name for name in names.values() if not name.startswith("#")} <= set(KEYS)
