"""Runs the sound adapters in a separate process, driven by lines of JSON, so that a dying sound server cannot
harm the process of the tests.

Run as a program it takes orders on stdin and prints every event with its monotonic time; imported it provides
``Sounding``, the client side.
"""

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.rig.waiting import pause, until

ROOT = Path(__file__).resolve().parents[3]


class Sounding:
    """A context manager: a microphone, a loudspeaker and a list of devices. ``slow``: the microphone takes
    as long to open as ``do("slow", ms)`` says; Qt is then in the same process, else in one of its own as in
    the window.
    """

    def __init__(self, env: dict[str, str], *, slow: bool = False) -> None:
        self._slow = slow
        self._env = {**env, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
        self.events: list[dict[str, Any]] = []

    def __enter__(self) -> Self:
        self._child = subprocess.Popen(
            [sys.executable, "-m", "tests.rig.sound.sound_process", *(["slow"] if self._slow else [])],
            env=self._env,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()
        self.wait("DevicesChanged")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._child.stdin
        assert self._child.stdout
        try:
            self._child.stdin.close()
            code = self._child.wait(10)
        except (OSError, subprocess.TimeoutExpired):
            self._child.kill()
            code = self._child.wait(10)
        self._thread.join(5)
        self._child.stdout.close()
        assert error or code == 0, f"the process ended with {code}"

    def do(self, order: str, *words: Any) -> float:
        """Send an order; returns the moment (monotonic seconds)."""
        assert self._child.stdin
        at = time.monotonic()
        self._child.stdin.write(json.dumps([order, *words]) + "\n")
        self._child.stdin.flush()
        return at

    def wait(self, name: str, after: float = 0.0, seconds: float = 10.0) -> dict[str, Any]:
        """The first event of this name after a moment."""
        return until(lambda: next(iter(self.all(name, after)), None), name, seconds) or {}

    def all(self, name: str, after: float = 0.0) -> list[dict[str, Any]]:
        """All events of this name after a moment."""
        return [event for event in tuple(self.events) if event["event"] == name and event["at"] >= after]

    def apart(self) -> list[int]:
        """The process ids of its sound process: none or one."""
        tasks = Path(f"/proc/{self._child.pid}/task").iterdir()
        return [int(pid) for task in tasks for pid in (task / "children").read_text().split()]

    def holds(self, library: str) -> bool:
        """Whether the process has loaded this library."""
        return library in Path(f"/proc/{self._child.pid}/maps").read_text()

    def cpu(self, seconds: float) -> float:
        """The share of a core it uses, measured over so many seconds."""
        before = self._ticks()
        pause(seconds)
        return (self._ticks() - before) / os.sysconf("SC_CLK_TCK") / seconds

    def _ticks(self) -> int:
        fields = Path(f"/proc/{self._child.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return int(fields[11]) + int(fields[12])

    def _read(self) -> None:
        assert self._child.stdout
        for line in self._child.stdout:
            self.events.append(json.loads(line))


def _main() -> int:
    from PySide6.QtCore import QCoreApplication, QSocketNotifier

    from app.audio.apart.apart_system import ApartSystem, sound_command
    from app.audio.devices import QtDevices
    from app.audio.earcon_echo.canceller import EarconCanceller
    from app.audio.microphone import QtMicrophone
    from app.audio.near.near_system import NearSystem
    from app.audio.speaker import QtSpeaker
    from tests.rig.sound.slow_source import SlowSource

    app = QCoreApplication([])
    captured: dict[int, bytearray] = {}

    def report(event: Any) -> None:
        fields = {name: getattr(event, name) for name in event.__dataclass_fields__ if name != "pcm"}
        if hasattr(event, "pcm"):
            captured.setdefault(event.take, bytearray()).extend(event.pcm)
            fields["bytes"] = len(event.pcm)
        fields["event"], fields["at"] = type(event).__name__, time.monotonic()
        print(json.dumps(fields, default=_plain), flush=True)  # noqa: T201

    slowly = "slow" in sys.argv
    system = NearSystem(source=SlowSource) if slowly else ApartSystem(sound_command())
    devices, canceller = QtDevices(report, system), EarconCanceller()
    microphone = QtMicrophone(report, devices, canceller=canceller)
    speaker = QtSpeaker(report, devices, canceller=canceller)
    devices.choose("", "")

    def play(item: str, index: int, path: str, start: int, stop: int) -> None:
        speaker.play(item, index, Path(path).read_bytes()[start:stop])

    def slow(ms: int) -> None:
        SlowSource.wait_ms = ms

    def given(path: str) -> None:
        assert SlowSource.newest is not None
        Path(path).write_bytes(SlowSource.newest.gate.given)

    orders: dict[str, Any] = {
        "slow": slow,
        "given": given,
        "open": microphone.open,
        "close": microphone.close,
        "discard": lambda take: microphone.close(take, discard=True),
        "watch": microphone.watch,
        "ready": microphone.keep,
        "keep": lambda take, path: Path(path).write_bytes(captured.get(take, b"")),
        "play": play,
        "finish": speaker.finish,
        "stop": speaker.stop,
        "cue": speaker.cue,
        "load": lambda: canceller.loaded(20),
        "volumes": speaker.volumes,
        "warm": speaker.warm,
        "choose": devices.choose,
        "stall": lambda seconds: pause(seconds),
        "say": lambda word: print(json.dumps({"event": word, "at": time.monotonic()})),  # noqa: T201
    }
    waiting = bytearray()

    def obey() -> None:
        data = os.read(0, 65_536)
        if not data:
            app.quit()
            return
        waiting.extend(data)
        while (end := waiting.find(b"\n")) >= 0:
            order, *words = json.loads(waiting[:end])
            del waiting[: end + 1]
            orders[order](*words)

    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
    notifier.activated.connect(obey)
    app.exec()
    notifier.setEnabled(False)
    for hand in (microphone, speaker, devices):
        hand.shut()
    return 0


def _plain(value: Any) -> Any:
    return {name: getattr(value, name) for name in value.__dataclass_fields__}


if __name__ == "__main__":
    sys.exit(_main())
