"""The system's sound in a process of its own, which is replaced when it dies, hangs or loses its sound
server.

Why: when a sound server dies, Qt aborts the process that starts the next stream, blocks in ``start()`` for
30 s, or never connects again. None of that can be undone from inside, so it happens where it harms nobody.
Figures are in ``docs/measurements.md``.
"""

import json
import logging
import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app import installation
from app.audio.apart.apart_streams import ApartInput, ApartOutput
from app.audio.apart.channel import Channel
from app.audio.apart.wire_format import NO_SERVER_YET, SERVER_GONE, Said, Word
from app.audio.sound_system import Failed, FoundDevice, Heard, Lost
from app.redaction import without_credentials

ANSWER_S = 3.0
"""A process that has not carried an order out by then hangs; a Bluetooth headset needs a second to open."""
BEGIN_S = 45.0
"""The same for its first list of devices: it may be waiting for a server that hangs, and is there when that
goes on.
"""
KNOWN_S = 4.0
"""If there is no list by then after the start, the sound counts as missing."""
_CHECK_MS = 500
AGAIN_MS = (0, 250, 1000, 4000)
"""The pause before the next process: none at first, longer if one after the other ends soon."""
LONG_LIFE_S = 10.0
_EXPECTED = (f"exit {SERVER_GONE}", f"exit {NO_SERVER_YET}")
_log = logging.getLogger(__name__)


class ApartSystem:
    """Implements ``SoundSystem``. ``command`` starts a sound process that takes its socket as standard
    input.
    """

    def __init__(
        self,
        command: Sequence[str],
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.inputs: tuple[FoundDevice, ...] = ()
        self.outputs: tuple[FoundDevice, ...] = ()
        self.lead_ms = 5.0
        self.replaced = 0
        """How many processes have been lost."""
        self._command, self._clock = tuple(command), clock
        self._changed: Callable[[], None] = _nothing
        self._child: subprocess.Popen[bytes] | None = None
        self._channel: Channel | None = None
        self._alive, self._starting, self._over = False, True, False
        self._inbox: list[Said] = []
        self._streams: list[ApartInput | ApartOutput] = []
        self._numbers = 0
        self._asked: list[float] = []
        self._born = 0.0
        self._soon = 0
        self._check = self._timer(parent, self._look_after, _CHECK_MS)
        self._next = self._timer(parent, self._spawn, 0, once=True)
        self._patience = self._timer(parent, self._no_longer_starting, int(KNOWN_S * 1000), once=True)

    # ------------------------------------------------------------------ what the program asks

    @property
    def alive(self) -> bool:
        return self._alive

    @property
    def starting(self) -> bool:
        return self._starting

    def start(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.shut)
        self._patience.start()
        self._spawn()

    def look(self) -> None:
        if self._alive:
            self.say(Said(Word.LOOK))

    def input_stream(self, heard: Heard, failed: Failed) -> ApartInput:
        stream = ApartInput(self, heard, failed)
        self._streams.append(stream)
        return stream

    def output_stream(self, lost: Lost) -> ApartOutput:
        stream = ApartOutput(self, lost)
        self._streams.append(stream)
        return stream

    def shut(self) -> None:
        self._over = True
        self._changed = _nothing
        self._streams.clear()
        for timer in (self._check, self._next, self._patience):
            timer.stop()
        self._end(0.3)

    # ------------------------------------------------------------------ what streams ask

    def new_number(self) -> int:
        """A number for a stream: one for all processes, so that nothing late is taken for something new."""
        self._numbers += 1
        return self._numbers

    def say(self, said: Said) -> None:
        """Send an order; without a process it is dropped, for its streams are gone with it."""
        if self._channel is None:
            return
        if said.word not in (Word.WRITE, Word.VOLUME):
            self._asked.append(self._clock())
            if not self._check.isActive():
                self._check.start()
        self._channel.say(said)

    def take(self, stream: int) -> list[Said]:
        """Remove from what has arrived all that concerns this stream, without waiting."""
        self._receive()
        mine = [said for said in self._inbox if said.stream == stream]
        if mine:
            self._inbox = [said for said in self._inbox if said.stream != stream]
        return mine

    def wait(self, seconds: float) -> None:
        """Wait so long at most for something to arrive."""
        if self._channel is not None:
            self._channel.wait(seconds)

    # ------------------------------------------------------------------ the process

    def _spawn(self) -> None:
        if self._over or self._child is not None:
            return
        ours, its = socket.socketpair()
        wait = ("--wait",) if self.replaced else ()
        self._born = self._clock()
        try:
            with its:
                self._child = subprocess.Popen(
                    (*self._command, *wait),
                    stdin=its.fileno(),
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    env=without_credentials(os.environ),
                    start_new_session=True,  # Ctrl-C in a terminal is for us
                )
        except OSError as error:
            ours.close()
            _log.warning("the sound process cannot be started: %s", error)
            self._lost()
            return
        self._channel = Channel(ours, self._arrived)
        self._check.start()

    def _end(self, seconds: float = 0.0) -> str:
        """End the process, which has so long to do it by itself; returns how it ended."""
        channel, self._channel = self._channel, None
        child, self._child = self._child, None
        self._asked.clear()
        self._inbox.clear()
        if channel is not None:
            channel.close()
        if child is None:
            return "never begun"
        with suppress(subprocess.TimeoutExpired):
            child.wait(seconds)
        if child.returncode is None:
            child.kill()
            with suppress(
                subprocess.TimeoutExpired
            ):  # the kernel needs longer: it is collected with the next one
                child.wait(0.5)
        return _ending(child.returncode)

    def _lost(self, why: str = "") -> None:
        """The process is gone, or is given up: tell the streams, and start another one."""
        how = self._end(0.02)
        lived = self._clock() - self._born
        # One that lost its server is no failure: the next one waits for the server by itself.
        good = lived > LONG_LIFE_S or (self._alive and how == _EXPECTED[0])
        self._soon = 0 if good else min(self._soon + 1, len(AGAIN_MS) - 1)
        self.replaced += 1
        level = logging.INFO if how in _EXPECTED and not why else logging.WARNING
        _log.log(level, "the sound process is replaced after %.1f s: %s", lived, why or how)
        self._alive = False
        self.inputs = self.outputs = ()
        self._next.start(AGAIN_MS[self._soon])
        for stream in tuple(self._streams):
            stream.gone()
        if not self._starting:
            self._changed()

    def _look_after(self) -> None:
        """Give a process up that has not answered for too long."""
        now = self._clock()
        if self._channel is not None and self._asked and now - self._asked[0] > ANSWER_S:
            self._arrived()  # first: we may have been the busy ones
            if self._channel is not None and self._asked and now - self._asked[0] > ANSWER_S:
                self._lost("it hangs")
        elif self._channel is not None and not self._alive and now - self._born > BEGIN_S:
            self._lost("it finds no devices")
        if not self._asked and (self._alive or self._channel is None):
            self._check.stop()

    def _no_longer_starting(self) -> None:
        if self._starting:
            self._starting = False
            self._changed()

    # ------------------------------------------------------------------ what it says

    def _receive(self) -> None:
        if self._channel is None:
            return
        for said in self._channel.read():
            if said.word is Word.DONE:
                if self._asked:
                    self._asked.pop(0)
            else:
                self._inbox.append(said)

    def _arrived(self) -> None:
        self._receive()
        while self._inbox:
            self._deliver(self._inbox.pop(0))
        if self._channel is not None and not self._channel.open:
            self._lost()

    def _deliver(self, said: Said) -> None:
        if said.word is Word.DEVICES:
            self._devices(said)
        elif said.word is Word.SAID:
            _log.warning("sound process: %s", said.data.decode("utf-8", "replace"))
        else:
            for stream in self._streams:
                if stream.number == said.stream:
                    stream.told(said)
                    break

    def _devices(self, said: Said) -> None:
        inputs, outputs = json.loads(said.data)
        self.inputs = tuple(FoundDevice(*one) for one in inputs)
        self.outputs = tuple(FoundDevice(*one) for one in outputs)
        self.lead_ms = said.number
        self._alive, self._starting = bool(said.stream), False
        self._patience.stop()
        self._changed()

    def _timer(
        self, parent: QObject | None, call: Callable[[], None], ms: int, *, once: bool = False
    ) -> QTimer:
        timer = QTimer(parent)
        timer.setInterval(ms)
        timer.setSingleShot(once)
        timer.timeout.connect(call)
        return timer


def sound_command() -> tuple[str, ...]:
    """The program itself, once more, as a sound process."""
    return (*installation.same_program(), "sound-process")


def _ending(code: int | None) -> str:
    if code is None:
        return "it does not end"
    return f"signal {signal.Signals(-code).name}" if code < 0 else f"exit {code}"


def _nothing() -> None:
    """Nobody wants to know yet, or any more."""
