"""Takes the README's screenshots of the real program: ``python -m tests.end2end.make_screenshots``.

It needs the rig (Linux); it is not a test.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from tests.rig.desktop.desktop import Desktop
from tests.rig.program import ROOT, Program
from tests.rig.sound.recorded_speech import RATE, speech
from tests.rig.sound.virtual_sound import VirtualSound
from tests.rig.waiting import pause, until

OUT = ROOT / "docs" / "screenshots"
TITLE = "Pressel"


def main() -> int:
    """Take one screenshot for each look."""
    OUT.mkdir(parents=True, exist_ok=True)
    with Desktop() as desktop:
        sound = VirtualSound(desktop)
        for look in ("light", "dark"):
            _picture(desktop, sound, look)
    return 0


def _picture(desktop: Desktop, sound: VirtualSound, look: str) -> None:
    data = desktop.folder / f"pictures-{look}"
    data.mkdir(mode=0o700)
    settings = {"version": 1, "settings": {"cues": False, "show_guide": False, "theme": look}}
    (data / "settings.json").write_text(json.dumps(settings))
    with Program(desktop.family, "--practice", "--data-dir", str(data), name=look):
        window = desktop.find_window(TITLE, 30)
        desktop.focus(window)
        pause(3)
        _say(desktop, sound, "goforward")
        pause(6)
        # Focus the text field (its centre is near the bottom in every window size), then leave it.
        desktop.family.run("xdotool", "mousemove", "--window", str(window), "300", "640", "click", "1")
        desktop.type("What is 17 times 23?")
        desktop.key("Return")
        pause(5)
        desktop.family.run("xdotool", "mousemove", "--window", str(window), "490", "300", "click", "1")
        _shoot(desktop, window, OUT / f"{look}.png", lambda: _hold(desktop, sound))


def _say(desktop: Desktop, sound: VirtualSound, name: str) -> None:
    silence = np.zeros(int(0.4 * RATE))
    desktop.keydown("space")
    sound.finish(sound.feed(np.concatenate([silence, speech(name).samples, silence])))
    desktop.keyup("space")


def _hold(desktop: Desktop, sound: VirtualSound) -> None:
    desktop.keydown("space")
    sound.feed(speech("goforward").samples)
    began = time.monotonic()
    until(lambda: time.monotonic() - began > 1.6, "a moment of speech")


def _shoot(desktop: Desktop, window: int, path: Path, act: Callable[[], None]) -> None:
    act()
    desktop.screenshot(path, desktop.area(window))
    desktop.key("Escape")
    desktop.keyup("space")


if __name__ == "__main__":
    sys.exit(main())
