"""The shipped window on real sound at a 21 ms quantum: what a person hears, and when.

The wiretap adds about 1 ms to each message; recorders receive a sample up to 21 ms late.
"""

from itertools import pairwise

import numpy as np

from tests.bench.memory import resident_mb
from tests.bench.rows import Row, at_most, middle, percentile
from tests.bench.talking import BenchHold, Cut, cut, hold, placed, sounded
from tests.rig.desktop.desktop import Desktop
from tests.rig.scene import window
from tests.rig.sound.virtual_sound import VirtualSound
from tests.rig.waiting import pause

HOLDS = 16
DEVICE_MS = 43 + 12
"""A sound server hands sound over in pieces of 43 ms, and needs 12 ms for it."""


def run() -> list[Row]:
    """Feed noise to the microphone and press every few seconds; each press but the first interrupts an
    answer.
    """
    noise = np.random.default_rng(1).normal(0, 0.1, 48_000 * 90).clip(-0.5, 0.5)
    holds: list[BenchHold] = []
    with Desktop() as desktop:
        sound = VirtualSound(desktop)
        with window(desktop, sound) as scene:
            feeding = sound.feed(noise)
            with sound.record("mic") as air, sound.record() as heard:
                for number in range(HOLDS):
                    holds.append(hold(scene, heard, 0.9 + 0.037 * (number % 5)))
                    pause(1.0 + 0.043 * (number % 7))
                memory = resident_mb(scene.app.pid)
                scene.desktop.key("Escape")
                pause(0.3)
            sound.cut(feeding)
        with window(desktop, sound, cues=True) as scene:
            scene.hold(1.0)
            pause(3)
            with_earcons = resident_mb(scene.app.pid)
    takes = [placed(one, air) for one in holds]
    starts = [sounded(one, heard) for one in holds]
    cuts = [cut(before, one, heard) for before, one in pairwise(holds)]
    first = [one.first_append for one in holds]
    return [
        at_most("press to first append on the wire, p95", percentile(first, 0.95), "ms", 5),
        at_most("press to first append on the wire, median", middle(first), "ms", 5),
        at_most("sound older than the press, worst", max(0.0, *(one.older for one in takes)), "ms", 300),
        at_most("press to first sample of the take, median", middle([-t.older for t in takes]), "ms", 43),
        at_most("samples lost inside a take, worst", max(one.lost for one in takes), "ms", 0.1),
        at_most("missing before release + tail, worst", max(0.0, *(-t.beyond for t in takes)), "ms", 0),
        at_most("last sound to commit, p99", percentile([t.commit for t in takes], 0.99), "ms", 10),
        at_most("release + tail to commit, all told, p99", percentile([h.whole_commit for h in holds], 0.99),
                "ms", 10 + DEVICE_MS),
        at_most("first delta to speaker, median", middle(starts), "ms", 70),
        at_most("first delta to speaker, p95", percentile(starts, 0.95), "ms", 95),
        *_silence(cuts),
        at_most("memory of the window in use", memory, "MB", 110),
        at_most("memory of the window in use, with earcons", with_earcons, "MB", 130),
    ]  # fmt: skip


def _silence(cuts: list[Cut]) -> list[Row]:
    silences = [one.silence for one in cuts]
    return [
        at_most("key to silence at the speaker, p95", percentile(silences, 0.95), "ms", 30),
        at_most("key to silence at the speaker, median", middle(silences), "ms", 30),
        at_most("largest step at the end over the tone's own", max(one.click for one in cuts), "x", 1.1),
        at_most("truncate against what was heard, worst", max(abs(one.error) for one in cuts), "ms", 50),
    ]
