"""Each system and desktop gets the back end that fits it."""

import pytest

from app.hotkeys.choose import choose


@pytest.mark.parametrize(
    ("platform", "environment", "way"),
    [
        ("win32", {}, "windows"),
        ("darwin", {}, "macos"),
        ("linux", {"DISPLAY": ":0"}, "x11"),
        ("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "portal"),
        ("linux", {"DISPLAY": ":0", "XDG_SESSION_TYPE": "wayland"}, "portal"),
        ("linux", {}, "window"),
        ("win32", {"PRESSEL_KEYS": "window"}, "window"),
    ],
)
def test_the_way_is_chosen_with_a_reason(platform: str, environment: dict[str, str], way: str) -> None:
    found = choose(platform, environment)
    assert found.way == way
    assert found.why.endswith(".")
