"""Tray icon, overlay, captions and the small window as shipped, on a real desktop with a real tray."""

import contextlib
import json
import time
from collections.abc import Iterator

import numpy as np
import pytest

from tests.end2end.window.test_window_remote import cover, front, tell
from tests.rig.desktop.desktop import Desktop
from tests.rig.program import Program
from tests.rig.scene import Scene, window
from tests.rig.sound.recorded_speech import speech
from tests.rig.sound.virtual_sound import VirtualSound
from tests.rig.waiting import pause, until

pytestmark = [pytest.mark.rig, pytest.mark.slow, pytest.mark.timeout(180)]

OVERLAY, CAPTIONS, MAIN = "^State of the conversation$", "^Captions$", "^Pressel$"
# The colours of the tray tile, and of text in a light window.
READY, RECORDING, TEXT = 0x2F5DA8, 0xC4283A, 0x16191D
CORNER = (1180, 0, 100, 40)


@contextlib.contextmanager
def tray(desktop: Desktop) -> Iterator[None]:
    """Run a tray in the upper right corner until the block ends."""
    desktop.family.start(
        "tray", ["trayer", "--edge", "top", "--align", "right", "--widthtype", "request", "--height", "32"]
    )
    until(lambda: "trayer" in desktop.family.run("xwininfo", "-root", "-tree", check=False), "the tray")
    try:
        yield
    finally:
        desktop.family.end("tray")


def icon(desktop: Desktop, colour: int) -> tuple[int, int] | None:
    """Where on the screen the tile of this colour is, or None."""
    rows, columns = np.nonzero(desktop.pixels(CORNER) == colour)
    if len(rows) < 40:
        return None
    return CORNER[0] + int(columns.mean()), CORNER[1] + int(rows.mean())


def click(desktop: Desktop, button: int = 1) -> None:
    """Click the tray icon of a window that is ready."""
    until(lambda: icon(desktop, READY), "the icon in the tray", 30)
    desktop.click(*(icon(desktop, READY) or (0, 0)), button=button)


def choose(desktop: Desktop, from_the_end: int) -> None:
    """Open the icon's menu and choose an entry, counted from the last one."""
    click(desktop, 3)
    pause(0.4)
    for _ in range(from_the_end):
        desktop.key("Up")
    desktop.key("Return")


def size(scene: Scene) -> str:
    told = scene.desktop.family.run("xdotool", "getwindowgeometry", str(scene.window))
    return told.partition("Geometry: ")[2].strip()


def test_the_icon_tells_the_state_and_its_menu_works(desktop: Desktop, sound: VirtualSound) -> None:
    with tray(desktop), window(desktop, sound) as scene:
        until(lambda: icon(desktop, READY), "the icon of a window that is ready")
        scene.press()
        until(lambda: icon(desktop, RECORDING), "the icon of a window that records")
        desktop.key("Escape")
        scene.release()
        until(lambda: icon(desktop, READY), "ready again")
        choose(desktop, 3)
        until(lambda: desktop.windows(CAPTIONS), "the captions")
        choose(desktop, 3)
        until(lambda: not desktop.windows(CAPTIONS), "no captions")
        choose(desktop, 6)
        until(lambda: not desktop.windows(MAIN), "the window hidden")
        click(desktop)
        until(lambda: desktop.windows(MAIN), "the window shown")
        choose(desktop, 1)
        assert scene.app.wait(20) == 0


def test_closing_goes_to_the_tray_and_quits_where_there_is_none(
    desktop: Desktop, sound: VirtualSound
) -> None:
    with window(desktop, sound, close_to_tray=True) as scene:
        with tray(desktop):
            until(lambda: icon(desktop, READY), "the icon")
            desktop.key("alt+F4")
            until(lambda: not desktop.windows(MAIN), "the window gone")
            pause(1)
            assert scene.app.running
            assert tell(scene, "show") == 0
            until(lambda: desktop.windows(MAIN), "the window back")
            desktop.focus(scene.window)
        pause(0.5)
        desktop.key("alt+F4")
        assert scene.app.wait(20) == 0


@pytest.mark.parametrize("how", ["setting", "--at-login"])
def test_a_start_that_nobody_asked_for_shows_only_the_icon(
    desktop: Desktop, sound: VirtualSound, how: str
) -> None:
    data = desktop.new_folder("hidden")
    settings = {"show_guide": False, "start_hidden": how == "setting"}
    (data / "settings.json").write_text(json.dumps({"version": 1, "settings": settings}))
    words = ("--practice", "--data-dir", str(data), *(() if how == "setting" else (how,)))
    with tray(desktop), Program(desktop.family, *words, name="hidden") as app:
        until(lambda: icon(desktop, READY), "the icon", 30)
        assert desktop.windows(MAIN) == []
        click(desktop)
        until(lambda: desktop.windows(MAIN), "the window")
        assert app.running


def test_a_start_at_login_without_a_tray_is_minimised(desktop: Desktop, sound: VirtualSound) -> None:
    data = desktop.new_folder("login")
    words = ("--practice", "--set", "show_guide=false", "--data-dir", str(data))
    with Program(desktop.family, "--at-login", *words, name="login") as app:

        def minimised() -> bool:
            found = desktop.family.run("xdotool", "search", "--name", f"^{MAIN}$", check=False).split()
            state = [desktop.family.run("xprop", "-id", one, "WM_STATE", check=False) for one in found]
            return any("Iconic" in said for said in state)

        until(minimised, "a minimised window", 30)
        assert desktop.windows(MAIN) == []
        with Program(desktop.family, "show", "--data-dir", str(data), name="show") as show:
            assert show.wait(10) == 0
        until(lambda: desktop.windows(MAIN), "the window")
        assert app.running


def test_the_overlay_never_takes_the_keyboard(desktop: Desktop, sound: VirtualSound) -> None:
    with window(desktop, sound, answer="echo") as scene:
        other = cover(scene)
        assert desktop.windows(OVERLAY) == []
        assert tell(scene, "down") == 0
        overlay = until(lambda: desktop.windows(OVERLAY), "the overlay")[0]
        focus: set[str] = set()
        scene.sound.feed(speech("goforward").samples)
        ends = time.monotonic() + 2
        while time.monotonic() < ends:
            focus.add(desktop.family.run("xdotool", "getactivewindow"))
            focus.add(desktop.family.run("xdotool", "getwindowfocus"))
        assert tell(scene, "up") == 0
        until(lambda: not desktop.windows(OVERLAY), "the overlay gone when all is said", 30)
        assert front(scene) == other
        assert focus == {str(other)}
        told = desktop.family.run("xprop", "-id", str(overlay), "WM_HINTS", "_NET_WM_STATE")
        assert "input focus: False" in told
        desktop.family.end("other")


def test_the_overlay_is_on_every_desktop_above_all(desktop: Desktop, sound: VirtualSound) -> None:
    with window(desktop, sound, overlay="always", overlay_corner="top_left") as scene:
        cover(scene)
        overlay = until(lambda: desktop.windows(OVERLAY), "the overlay")[0]
        told = desktop.family.run("xprop", "-id", str(overlay), "_NET_WM_DESKTOP", "_NET_WM_STATE")
        assert "4294967295" in told
        assert "_NET_WM_STATE_ABOVE" in told
        place = desktop.family.run("xdotool", "getwindowgeometry", str(overlay))
        assert "Position: 16,16" in place
        assert "Geometry: 260x56" in place
        desktop.focus(scene.window)
        until(lambda: not desktop.windows(OVERLAY), "no overlay beside the window")
        desktop.family.end("other")


def test_captions_show_both_sides_while_the_window_is_in_front(desktop: Desktop, sound: VirtualSound) -> None:
    with window(desktop, sound, answer="built-in", captions=True, captions_size=24) as scene:
        captions = until(lambda: desktop.windows(CAPTIONS), "the captions")[0]
        pause(1)
        assert front(scene) == scene.window  # they appeared without taking the keyboard focus
        assert dark_pixels(desktop, captions) == 0
        at = scene.say(speech("goforward"))
        scene.tap.wait_for("conversation.item.input_audio_transcription.completed", "server", at)
        scene.answered(at)
        until(lambda: dark_pixels(desktop, captions) > 2_000, "words in the captions")
        assert "_NET_WM_STATE_ABOVE" in desktop.family.run("xprop", "-id", str(captions), "_NET_WM_STATE")


def dark_pixels(desktop: Desktop, number: int) -> int:
    """The number of dark pixels, a measure of how much text a light window shows."""
    return int((desktop.pixels(desktop.area(number)) == TEXT).sum())


def test_the_window_is_made_small_and_full_again(desktop: Desktop, sound: VirtualSound) -> None:
    with window(desktop, sound) as scene:
        assert size(scene) == "980x680"
        desktop.key("ctrl+m")
        until(lambda: size(scene) == "360x220", "the small window")
        state = ("xprop", "-id", str(scene.window), "_NET_WM_STATE")
        until(lambda: "_NET_WM_STATE_ABOVE" in desktop.family.run(*state), "on top")
        at = time.monotonic()
        scene.hold(0.6)
        scene.tap.wait_for("input_audio_buffer.append", "client", at)
        desktop.key("ctrl+m")
        until(lambda: size(scene) == "980x680", "the full window")
        until(lambda: "_NET_WM_STATE_ABOVE" not in desktop.family.run(*state), "no longer on top")
