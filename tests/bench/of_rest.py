"""What the window costs while it is idle, records and plays; which processes it starts, and when."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np

from tests.bench.memory import children, proportional_mb, resident_mb, work
from tests.bench.rows import Row, at_most
from tests.rig.desktop.desktop import Desktop
from tests.rig.program import Program
from tests.rig.scene import window
from tests.rig.sound.virtual_sound import VirtualSound
from tests.rig.waiting import pause, until

SETTLE_S = 4.0
IDLE_S = 10.0
HOLD_S = 6.0
SOUND, PRACTICE = "sound-process", "serve"
"""Words on the command lines of the window's children."""


@dataclass(frozen=True)
class Share:
    """Per cent of a core, and wake-ups per second: of the first thread and of all threads."""

    cpu: float
    main: float
    all: float


def share(pid: int, seconds: float) -> Share:
    """Measure the process for this many seconds; the CPU time is that of its sound process as well."""
    both = [pid, *children(pid, SOUND)]
    before, others, begun = work(pid), _cpu(both), time.monotonic()
    pause(seconds)
    after, took = work(pid), time.monotonic() - begun
    cpu = (_cpu(both) - others) / took * 100
    return Share(cpu, (after.main_wakes - before.main_wakes) / took, (after.wakes - before.wakes) / took)


def _cpu(pids: list[int]) -> float:
    return sum(work(pid).cpu for pid in pids)


@contextmanager
def _bare_window(desktop: Desktop, url: str, key: str) -> Iterator[int]:
    """Start the bare window that is the anchor; yields its process id."""
    bare = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.idle_window", url, key],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=desktop.env,
    )
    assert bare.stdout is not None
    try:
        assert bare.stdout.readline() == "up\n"
        yield bare.pid
    finally:
        bare.communicate("")


def run() -> list[Row]:
    """Run on the virtual desktop with virtual devices."""
    with Desktop() as desktop:
        sound = VirtualSound(desktop)
        return [*_doing(desktop, sound), *_starting(desktop)]


def _doing(desktop: Desktop, sound: VirtualSound) -> list[Row]:
    with Program(desktop.family, "serve", "--json", "--answer", "tone", name="other") as server:
        url, key = server.served()
        with window(desktop, sound) as scene, _bare_window(desktop, url, key) as anchor:
            desktop.focus(scene.window)
            pause(SETTLE_S)
            idle, bare = share(scene.app.pid, IDLE_S), share(anchor, IDLE_S)
            memory, bare_memory = resident_mb(scene.app.pid), resident_mb(anchor)
            (sound_process,) = children(scene.app.pid, SOUND)
            apart = resident_mb(sound_process)
            both = proportional_mb(scene.app.pid) + proportional_mb(sound_process)
            feeding = sound.feed(np.random.default_rng(1).normal(0, 0.1, 48_000 * 12).clip(-0.5, 0.5))
            scene.press()
            pause(1.0)
            recording = share(scene.app.pid, HOLD_S)
            released = scene.release()
            scene.tap.wait_for("response.done", "server", released)
            playing = share(scene.app.pid, 4.0)
            sound.cut(feeding)
    least = "bare window with a websocket"
    return [
        at_most("idle: CPU, open socket and window", idle.cpu, "%", 0.1, bare.cpu, least),
        at_most("idle: wake-ups of the first thread", idle.main, "/s", 3, bare.main, least),
        at_most("idle: memory before the first press", memory, "MB", 115, bare_memory, least),
        at_most("sound process: memory", apart, "MB", 50),
        at_most("idle: memory with the sound process, what is shared counted once", both, "MB", 100),
        at_most(
            "recording: CPU, with the sound process",
            recording.cpu,
            "%",
            5,
            97,
            "OpenAI's example, measured elsewhere",
        ),
        at_most("playing an answer: CPU, with the sound process", playing.cpu, "%", 4),
    ]


def _starting(desktop: Desktop) -> list[Row]:
    """Check that the practice server starts with the first press, not before."""
    data = desktop.folder / "data-on-demand"
    with Program(desktop.family, "--practice", "--data-dir", str(data), name="window") as program:
        number = until(lambda: desktop.windows("Pressel"), "the window", 30)[-1]
        desktop.focus(number)
        pause(2.0)
        before = len(children(program.pid, PRACTICE))
        desktop.keydown("space")
        until(lambda: children(program.pid, PRACTICE), "the practice server")
        pause(3.0)
        desktop.keyup("space")
        pause(2.0)
        memory = resident_mb(children(program.pid, PRACTICE)[0])
    return [
        at_most("practice: servers before the first press", before, "", 0),
        at_most("practice: memory of the server behind the window", memory, "MB", 120),
    ]
