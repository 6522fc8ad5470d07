"""Microphone and loudspeaker of the sound process, as the program sees them."""

import time
from collections.abc import Callable
from typing import Protocol

from app.audio.apart.wire_format import Said, Word
from app.audio.sound_system import AFTER_MS, RING_S, Failed, Heard, Lost, amplitude
from app.protocol.pcm import bytes_of

CUT_S = 0.05
"""How long the account of a cut is waited for; it takes half a millisecond."""


class Exchange(Protocol):
    """What a stream needs of the connection to the sound process."""

    @property
    def alive(self) -> bool:
        """Whether a stream may be opened."""

    def new_number(self) -> int:
        """A number for a stream."""

    def say(self, said: Said) -> None:
        """Send an order."""

    def take(self, stream: int) -> list[Said]:
        """Remove from what has arrived all that concerns this stream, without waiting."""

    def wait(self, seconds: float) -> None:
        """Wait so long at most for something to arrive."""


class ApartInput:
    """Implements ``InputStream``."""

    def __init__(self, exchange: Exchange, heard: Heard, failed: Failed) -> None:
        self._exchange, self._heard, self._failed = exchange, heard, failed
        self.number = 0
        """Under which it is open; 0 if it is closed."""

    def open(self, device_id: str) -> None:
        self.close()
        self.number = self._exchange.new_number()
        self._exchange.say(Said(Word.OPEN_INPUT, self.number, 0.0, device_id.encode()))

    def read(self) -> None:
        if self.number:
            for said in self._exchange.take(self.number):
                self.told(said)

    def close(self) -> None:
        if self.number:
            self._exchange.say(Said(Word.CLOSE_INPUT, self.number))
            self.number = 0

    def told(self, said: Said) -> None:
        """Something came for this stream."""
        if said.word is Word.HEARD:
            self._heard(said.data, said.number)
        elif said.word is Word.FAILED:
            self._failed(said.data.decode())

    def gone(self) -> None:
        """The process is gone."""
        if self.number:
            self.number = 0
            self._failed("sound_server")


class ApartOutput:
    """Implements ``OutputStream``. What may be written is known without asking: what was given and not
    taken yet is in the device's buffer.
    """

    def __init__(self, exchange: Exchange, lost: Lost, clock: Callable[[], float] = time.monotonic) -> None:
        self._exchange, self._lost, self._clock = exchange, lost, clock
        self.number = 0
        self.device_id = ""
        self._running = False
        self._given = self._taken = self._settled = 0
        self._cuts = 0  # whose account has not come
        self._gain = 1.0

    @property
    def running(self) -> bool:
        return self._running

    @property
    def audible(self) -> bool:
        return self._running and self._gain > 0

    @property
    def room(self) -> int:
        return max(0, bytes_of(RING_S * 1000) - (self._given - self._taken)) if self._running else 0

    @property
    def taken(self) -> int:
        return self._taken

    def open(self, device_id: str) -> bool:
        self.close()
        if not device_id or not self._exchange.alive:
            return False
        self.number, self.device_id = self._exchange.new_number(), device_id
        return self._start(device_id)

    def again(self) -> bool:
        if not self.number or not self._exchange.alive:
            return False
        return self._running or self._start("")

    def cut(self) -> None:
        if not self._running:
            return
        self._running = False
        self._cuts += 1
        self._exchange.say(Said(Word.CUT, self.number))
        until = self._clock() + CUT_S
        while self._cuts and (left := until - self._clock()) > 0:
            self._exchange.wait(left)
            for said in self._exchange.take(self.number):
                self.told(said)

    def close(self) -> None:
        if self.number:
            self._exchange.say(Said(Word.CLOSE_OUTPUT, self.number))
        self.number, self._running, self._cuts = 0, False, 0

    def write(self, pcm: bytes) -> None:
        if self._running and pcm:
            self._given += len(pcm)
            self._exchange.say(Said(Word.WRITE, self.number, 0.0, pcm))

    def settle(self) -> None:
        if self._running and self._settled != self._given and self.room >= bytes_of(AFTER_MS):
            self._settled = self._given
            self._exchange.say(Said(Word.SETTLE, self.number))

    def set_volume(self, percent: int) -> None:
        self._gain = amplitude(percent)
        if self.number:
            self._exchange.say(Said(Word.VOLUME, self.number, self._gain))

    def told(self, said: Said) -> None:
        """Something came for this stream."""
        if said.word is Word.CUT_AT:
            self._cuts -= 1
            if not self._running:  # else it is late, and another stream has begun
                self._taken = min(self._given, int(said.number))
        elif said.word is Word.TAKEN:
            if not self._cuts:  # else it is of the stream before
                self._taken = min(self._given, int(said.number))
        elif said.word is Word.LOST:
            self._lost(bool(said.number))

    def gone(self) -> None:
        """The process is gone."""
        if self.number:
            self._lost(False)

    def _start(self, device_id: str) -> bool:
        self._given = self._taken = self._settled = 0
        self._running = True
        self._exchange.say(Said(Word.OPEN_OUTPUT, self.number, self._gain, device_id.encode()))
        return True
