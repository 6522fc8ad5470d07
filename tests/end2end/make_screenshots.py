"""Takes pictures of the window: ``python3 packaging/dev.py screenshots FOLDER`` is the whole command.

The README's two are of the real program, need the rig (Linux) and go to docs/screenshots as well. The others
show each state in several languages, looks, widths and sizes of text, with a sheet of all that show one state
in one language. It is not a test.
"""

import argparse
import json
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from tests.pages.contact_sheet import sheet
from tests.pages.state_pictures import LANGUAGES, SIZES, STATES, every, take
from tests.rig.desktop.desktop import Desktop
from tests.rig.program import ROOT, Program
from tests.rig.sound.recorded_speech import RATE, speech
from tests.rig.sound.virtual_sound import VirtualSound
from tests.rig.waiting import pause, until

OUT = ROOT / "docs" / "screenshots"
LOOKS = ("light", "dark")
TITLE = "Pressel"


def main() -> int:
    """Take what the command line asks for."""
    asked = _arguments()
    asked.folder.mkdir(parents=True, exist_ok=True)
    if not asked.only:
        _real()
        for look in LOOKS:
            shutil.copy(OUT / f"{look}.png", asked.folder / f"program-{look}.png")
    if not asked.program:
        wanted = [
            picture
            for picture in every()
            if picture.state in (asked.only or STATES) and picture.language in asked.languages
        ]
        _tell(f"{len(wanted)} pictures of states go to {asked.folder}")
        take(wanted, asked.folder, _tell)
        for state, spoken in sorted({(picture.state, picture.language) for picture in wanted}):
            of_one = [p for p in wanted if (p.state, p.language) == (state, spoken)]
            files = [asked.folder / picture.name for picture in of_one]
            sheet(files, asked.folder / f"sheet-{state}-{spoken}.png", columns=len(SIZES) * 2)
    return 0


def _tell(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="screenshots", description="Takes pictures of the window.")
    parser.add_argument("folder", type=Path, help="where they go")
    parser.add_argument("--only", nargs="+", choices=STATES, metavar="STATE", help=" ".join(STATES))
    parser.add_argument("--languages", nargs="+", choices=LANGUAGES, default=LANGUAGES, metavar="LANGUAGE")
    parser.add_argument("--program", action="store_true", help="only the README's two, of the real program")
    return parser.parse_args()


def _real() -> None:
    """The README's: one picture of the real program for each look."""
    OUT.mkdir(parents=True, exist_ok=True)
    with Desktop() as desktop:
        sound = VirtualSound(desktop)
        for look in LOOKS:
            _picture(desktop, sound, look)


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
        desktop.family.run("xdotool", "mousemove", "--window", str(window), "330", "612", "click", "1")
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
