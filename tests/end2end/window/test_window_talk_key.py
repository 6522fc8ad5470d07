"""The shipped talk key while another program is in front: what is sent, how a take ends, who gets the key."""

import contextlib
import sqlite3
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pytest

from tests.rig.desktop.bystander import Bystander
from tests.rig.desktop.desktop import Desktop
from tests.rig.program import ROOT, Program
from tests.rig.scene import Scene, window
from tests.rig.sound.recorded_speech import RATE
from tests.rig.sound.virtual_sound import VirtualSound
from tests.rig.waiting import pause, until

pytestmark = [pytest.mark.rig, pytest.mark.slow, pytest.mark.timeout(180)]

RIGHT_CTRL, LEFT_CTRL, SHIFT, SPACE, LETTER, STOP = "105", "37", "50", "65", "54", "96"
F13 = "191"
APPEND, COMMIT, CLEAR = "append", "commit", "clear"
HELD_S = 0.6  # longer than a tap


@dataclass
class Beside:
    """The program in the background, another one in front, and continuous speech in the microphone."""

    scene: Scene
    other: Bystander

    def hand(self, moves: str) -> float:
        """Move keys: ``+105 -105`` by their codes, ``+m8`` a button; returns the moment of the first."""
        at = time.monotonic()
        for move in moves.split():
            what = "mouse" if move[1] == "m" else "key"
            way = "down" if move[0] == "+" else "up"
            self.scene.desktop._do(f"{what}{way} {move[1:].removeprefix('m')}")
        return at

    def asked(self, command: str) -> str:
        """The output of `pressel COMMAND` here."""
        words = (sys.executable, "-m", "app", command, "--data-dir", str(self.scene.data))
        return self.scene.desktop.family.run("env", f"PYTHONPATH={ROOT}", *words, seconds=30)

    def said(self, what: str, after: float) -> int:
        """How often the program sent this message to the server."""
        return len(self.scene.tap.said(f"input_audio_buffer.{what}", "client", after))

    def records(self, after: float, least: int = 3) -> None:
        """Wait until audio of a take is sent."""
        until(lambda: self.said(APPEND, after) >= least, "sound on the wire")

    def sent(self, after: float) -> None:
        """Wait for the end of a take that is sent."""
        until(lambda: self.said(COMMIT, after) == 1, "a take that is sent")

    def thrown_away(self, after: float) -> None:
        """Wait for the end of a take that is discarded without the server's knowledge."""
        until(lambda: self.said(CLEAR, after) == 1, "a take that is thrown away")
        assert self.said(COMMIT, after) == 0


@contextlib.contextmanager
def beside(desktop: Desktop, sound: VirtualSound, **chosen: object) -> Iterator[Beside]:
    """The program with these settings, behind another program's window."""
    with window(desktop, sound, **chosen) as scene, Bystander(desktop) as other:  # type: ignore[arg-type]
        tone = sound.feed(0.2 * np.sin(np.arange(60 * RATE) * 2 * np.pi * 300 / RATE))
        try:
            yield Beside(scene, other)
        finally:
            sound.cut(tone)


def test_a_bare_modifier_talks_and_stays_with_the_other_program(
    desktop: Desktop, sound: VirtualSound
) -> None:
    with beside(desktop, sound, talk_key="Right Ctrl", stop_key="F12") as here:
        # Hold: the take is sent and answered.
        at = here.hand(f"+{RIGHT_CTRL}")
        here.records(at)
        pause(HELD_S)
        here.hand(f"-{RIGHT_CTRL}")
        here.sent(at)
        here.scene.answered(at)
        # A tap keeps the take open; another tap ends it.
        at = here.hand(f"+{RIGHT_CTRL} -{RIGHT_CTRL}")
        here.records(at, 20)
        assert here.said(COMMIT, at) == 0
        here.hand(f"+{RIGHT_CTRL} -{RIGHT_CTRL}")
        here.sent(at)
        # Shift during a hold locks the take on.
        at = here.hand(f"+{RIGHT_CTRL}")
        pause(HELD_S)
        here.hand(f"+{SHIFT} -{SHIFT} -{RIGHT_CTRL}")
        here.records(at, 40)
        assert here.said(COMMIT, at) == 0
        # The stop key discards the take.
        here.hand(f"+{STOP} -{STOP}")
        here.thrown_away(at)
        # Another key right away: the talk key was part of a shortcut.
        at = here.hand(f"+{RIGHT_CTRL}")
        here.records(at)
        here.hand(f"+{LETTER} -{LETTER}")
        here.thrown_away(at)
        here.hand(f"-{RIGHT_CTRL}")
        tap = f"+{RIGHT_CTRL} -{RIGHT_CTRL}"
        here.other.gets(
            f"{tap} {tap} {tap} +{RIGHT_CTRL} +{SHIFT} -{SHIFT} -{RIGHT_CTRL} +{STOP} -{STOP} "
            f"+{RIGHT_CTRL} +{LETTER} -{LETTER} -{RIGHT_CTRL}"
        )
        assert here.said(COMMIT, at) == 0


def test_a_swallowed_combination_talks_and_does_not_reach_the_other_program(
    desktop: Desktop, sound: VirtualSound
) -> None:
    with beside(desktop, sound, talk_key="Ctrl+Shift+Space", swallow_key=True) as here:
        # The X server repeats the key after 0.66 s; the modifiers are released first.
        at = here.hand(f"+{LEFT_CTRL} +{SHIFT} +{SPACE}")
        here.records(at)
        pause(1.2)
        assert here.said(COMMIT, at) == 0
        here.hand(f"-{LEFT_CTRL} -{SHIFT}")
        here.sent(at)
        here.hand(f"-{SPACE}")
        # While a grabbed key is held, the X server sends all keyboard events to the client that grabbed it.
        here.other.gets(f"+{LEFT_CTRL} +{SHIFT}")
        # The same key without modifiers goes to the other program, and no modifier stays stuck there.
        at = here.hand(f"+{SPACE} -{SPACE}")
        here.other.gets(f"+{LEFT_CTRL} +{SHIFT} +{SPACE} -{SPACE}")
        assert here.other.modifiers == 0
        pause(0.3)
        assert here.said(APPEND, at) == 0
        # The doctor command meanwhile reports which program holds the grab.
        ours = "a window of Pressel runs and keeps the key to itself"
        assert ours in here.asked("doctor")


def test_a_program_that_is_killed_leaves_the_key_and_what_was_said(
    desktop: Desktop, sound: VirtualSound
) -> None:
    with beside(desktop, sound, talk_key="F13", talk_mode="hold", swallow_key=True) as here:
        at = here.hand(f"+{F13}")
        here.records(at)
        spoken = until(lambda: heard if (heard := kept_sound(here.scene)) else b"", "the take on the disk")
        assert here.other.moves == ""
        here.scene.app.kill()
        # The X server repeats the held key, now for the other program; then the key is released.
        until(lambda: here.other.moves.endswith(f"+{F13}"), "the key in the other window", 5)
        after = f"-{F13} +{LETTER} -{LETTER} +{F13} -{F13}"
        here.hand(after)
        until(lambda: here.other.moves.endswith(after), "the keys of a healthy keyboard", 5)
        assert here.other.modifiers == 0
        words = ("--practice", "--data-dir", str(here.scene.data))
        with Program(desktop.family, *words, name="again") as again:
            until(lambda: "Kept from the last time" in desktop.read(again.pid), "the draft", 30)
            assert kept_sound(here.scene).startswith(spoken)


def kept_sound(scene: Scene) -> bytes:
    """The user's speech in the database, as pcm: a draft stays in the parts in which it was written."""
    with contextlib.closing(
        sqlite3.connect(f"file:{scene.data}/conversations.sqlite3?mode=ro", uri=True)
    ) as file:
        try:
            return b"".join(pcm for (pcm,) in file.execute("SELECT pcm FROM parts ORDER BY key"))
        except sqlite3.OperationalError:  # the table does not exist yet
            return b""


def test_a_mouse_button_talks_and_stays_with_the_other_program(desktop: Desktop, sound: VirtualSound) -> None:
    with beside(desktop, sound, talk_key="Mouse 5", talk_mode="hold") as here:
        at = here.hand("+m9")
        here.records(at)
        here.hand("+m8 -m8")
        pause(HELD_S)
        assert here.said(COMMIT, at) == 0
        here.hand("-m9")
        here.sent(at)
        here.other.gets("+m9 +m8 -m8 -m9")


def test_a_letter_is_where_the_keyboard_map_puts_it_whenever_that_changes(
    desktop: Desktop, sound: VirtualSound
) -> None:
    y, z = "29", "52"  # the order on an American keyboard; a German one has it reversed
    with beside(desktop, sound, talk_key="Ctrl+Y", talk_mode="hold", swallow_key=True) as here:
        try:
            at = here.hand(f"+{LEFT_CTRL} +{y}")
            here.records(at)
            desktop.family.run("setxkbmap", "de")
            pause(HELD_S)
            assert here.said(COMMIT, at) == 0
            here.hand(f"-{y}")
            here.sent(at)
            at = here.hand(f"+{z}")
            here.records(at)
            pause(0.3)
            here.hand(f"-{z}")
            here.sent(at)
            here.hand(f"+{y} -{y} -{LEFT_CTRL}")
            here.other.gets(f"+{LEFT_CTRL} +{y} -{y} -{LEFT_CTRL}")
        finally:
            desktop.family.run("setxkbmap", "us")
