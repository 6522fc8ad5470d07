"""The sound process and its replacement, with stand-ins for the process: no sound server is needed."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.audio.apart import apart_system
from app.audio.apart.apart_system import ApartSystem
from app.audio.sound_system import FoundDevice
from tests.rig.waiting import until

ROOT = Path(__file__).parents[3]
# Tells one microphone at once, then carries orders out, or none of them if it is told to hang.
_STAND_IN = """
import json, os, socket, sys
sys.path.insert(0, {root!r})
from app.audio.apart.wire_format import *

ours = socket.socket(fileno=0)
ours.sendall(packed(Said(Word.DEVICES, 1, 5.0, json.dumps([[["mic", "Microphone", True]], []]).encode())))
waiting = bytearray()
while data := ours.recv(65536):
    waiting += data
    for said in unpacked(waiting):
        if said.word is Word.OPEN_INPUT and said.data == b"abort":
            os.abort()
        if said.word is Word.OPEN_INPUT:
            ours.sendall(packed(Said(Word.HEARD, said.stream, 1.5, b"ab")))
        if said.data != b"hang":
            ours.sendall(packed(Said(Word.DONE)))
"""


class Listening:
    """A system on stand-ins, and what it told."""

    def __init__(self, script: str) -> None:
        self._app = QApplication.instance() or QApplication([])  # which tests of windows need
        self.changes: list[tuple[bool, tuple[FoundDevice, ...]]] = []
        self.heard: list[tuple[bytes, float]] = []
        self.failed: list[str] = []
        self.system = ApartSystem((sys.executable, "-c", script))
        self.stream = self.system.input_stream(lambda *sound: self.heard.append(sound), self.failed.append)

    def start(self) -> None:
        """Let the first process begin."""
        self.system.start(lambda: self.changes.append((self.system.alive, self.system.inputs)))

    def sees(self, condition: Callable[[], object], what: str, seconds: float = 10.0) -> None:
        """Let the loop run until it is so."""

        def looked() -> object:
            self._app.processEvents()
            return condition()

        until(looked, what, seconds)


Made = Callable[[str], Listening]


@pytest.fixture
def made() -> Iterator[Made]:
    all_: list[Listening] = []

    def make(script: str) -> Listening:
        all_.append(Listening(script))
        return all_[-1]

    yield make
    for one in all_:
        one.system.shut()


@pytest.fixture
def listening(made: Made) -> Listening:
    listening = made(_STAND_IN.format(root=str(ROOT)))
    listening.start()
    listening.sees(lambda: listening.system.alive, "devices")
    return listening


def test_it_tells_of_devices_and_hands_sound_over(listening: Listening) -> None:
    assert listening.changes == [(True, (FoundDevice("mic", "Microphone", True),))]
    listening.stream.open("mic")
    listening.sees(lambda: listening.heard, "sound")
    assert listening.heard == [(b"ab", 1.5)]


@pytest.mark.parametrize("fate", ["abort", "hang"])
def test_one_that_aborts_or_hangs_is_replaced(
    listening: Listening, fate: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart_system, "ANSWER_S", 0.2)
    listening.stream.open(fate)
    listening.sees(lambda: listening.failed, "the failure")
    assert listening.failed == ["sound_server"]
    assert listening.changes[-1] == (False, ())
    listening.sees(lambda: listening.system.alive, "the next process")
    assert listening.system.replaced == 1
    listening.stream.open("mic")
    listening.sees(lambda: listening.heard, "sound")


def test_an_interface_that_was_busy_itself_blames_nobody(
    listening: Listening, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apart_system, "ANSWER_S", 0.2)
    listening.stream.open("mic")
    busy = time.monotonic() + 0.8
    until(lambda: time.monotonic() > busy, "the end of what keeps the loop")
    listening.sees(lambda: listening.heard, "sound")
    assert listening.system.replaced == 0


def test_one_that_ends_again_and_again_is_started_less_and_less(made: Made) -> None:
    listening = made("raise SystemExit(3)")
    listening.start()
    listening.sees(lambda: listening.system.replaced >= 3, "three of them")
    begun = time.monotonic()
    listening.sees(lambda: listening.system.replaced >= 4, "another one")
    assert time.monotonic() - begun > 0.5


def test_a_program_that_cannot_be_started_leaves_the_window_without_sound(
    monkeypatch: pytest.MonkeyPatch, made: Made
) -> None:
    monkeypatch.setattr(apart_system, "KNOWN_S", 0.1)
    listening = made("")
    listening.system._command = ("/nowhere/at/all",)
    listening.start()
    listening.sees(lambda: not listening.system.starting, "the end of patience")
    assert listening.changes[-1] == (False, ())


def test_it_ends_with_the_program_whatever_ends_that() -> None:
    """Also by kill -9: nobody is left behind who holds the microphone."""
    script = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from PySide6.QtCore import QCoreApplication
from app.audio.apart.apart_system import ApartSystem
app = QCoreApplication([])
system = ApartSystem((sys.executable, "-c", {_STAND_IN.format(root=str(ROOT))!r}))
system.start(lambda: print(system._child.pid, flush=True))
app.exec()
"""
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        apart = int(program.stdout.readline())
        os.kill(program.pid, signal.SIGKILL)
    until(lambda: not _lives(apart), "its end")


def _lives(pid: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
