"""One trial of the sound server's death: in which state of the window, for how long, and what came of it."""

import random
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from math import exp, log

import numpy as np

from app.control import client
from tests.rig.program import Program
from tests.rig.sound.recorded_speech import speech
from tests.rig.sound.recording import likeness
from tests.rig.sound.virtual_sound import VirtualSound
from tests.rig.waiting import TooLate, pause, until
from tests.rig.wiretap import AUDIO, Wiretap

STATES = ("idle", "recording", "released", "speaking", "warm", "flap", "hangs")
SHORTEST_S, LONGEST_S = 0.2, 60.0
FREEZE_S, BACK_S, LOST_MS = 1.0, 3.0, 250.0
"""More than that is a failure. What is lost is known to a quarter of a second: a frame, and how late it is
heard.
"""
_GIVEN_UP_S = 20.0
_TURNS = 3
_APPEND = "input_audio_buffer.append"


@dataclass
class RestartTrial:
    """``wrong``: what went wrong, in words; the times are seconds."""

    seed: int
    state: str = ""
    outage: float = 0.0
    back: float = 0.0
    frozen: float = 0.0
    lost_ms: float = 0.0
    aborted: bool = False
    wrong: list[str] = field(default_factory=list)

    def words(self) -> str:
        """The failure as a line."""
        return f"{self.seed}: {self.state}, away {self.outage:.1f} s: {'; '.join(self.wrong)}"


class RestartStage:
    """A window with its server and its sound, in which trials are made one after the other."""

    def __init__(self, sound: VirtualSound, tap: Wiretap, app: Program, data: str, longest: float) -> None:
        self._sound, self._tap, self._app, self._data = sound, tap, app, data
        self._longest = longest
        self._noise = np.random.default_rng(1).normal(0, 0.1, 48_000 * 12)

    def run(self, seed: int) -> RestartTrial:
        """Throw dice with this seed, let the server die, and see that all is well afterwards."""
        dice = random.Random(seed)
        trial = RestartTrial(seed)
        trial.state = dice.choice(STATES)
        trial.outage = exp(dice.uniform(log(SHORTEST_S), log(self._longest)))
        with self._pinging() as slowest:
            try:
                with ExitStack() as open_:  # what is fed goes on after a server that hung
                    self._outage(trial, dice, open_)
                self._recovers(trial)
            except (AssertionError, OSError) as error:
                trial.wrong.append(f"broke off: {error!r:.300}")
        trial.frozen = max(slowest)
        if trial.frozen > FREEZE_S:
            trial.wrong.append(f"frozen for {trial.frozen:.1f} s")
        if not self._app.running:
            trial.aborted = True
            trial.wrong.append(f"the program ended: {self._app.stderr[-300:]}")
        return trial

    # ------------------------------------------------------------------ the outage

    def _outage(self, trial: RestartTrial, dice: random.Random, open_: ExitStack) -> None:
        begun = time.monotonic()
        if trial.state != "idle":
            feeding = self._sound.feed(self._noise)
            open_.callback(self._sound.cut, feeding)
            self._ask("down")
            pause(dice.uniform(0.4, 1.5))
            if trial.state in ("released", "speaking", "warm"):
                self._ask("up")
            if trial.state == "speaking":
                with suppress(TooLate):
                    self._tap.wait_for(AUDIO, "server", begun, 3.0)
                pause(0.4)
            if trial.state == "warm":
                pause(2.0)
        presses = dice.random() < 0.5
        if trial.state == "hangs":
            with self._sound.hanging():
                died = time.monotonic()
                self._spend(trial.outage, presses, dice)
        else:
            for _ in range(2 if trial.state == "flap" else 0):
                self._sound.stop_server()
                pause(dice.uniform(0, 2))
                self._sound.start_server()
                pause(dice.uniform(0, 3))
            died = time.monotonic()
            self._sound.stop_server()
            self._spend(trial.outage, presses, dice)
            self._sound.start_server()
        if trial.state == "recording":
            self._count_loss(trial, begun, died)

    def _spend(self, seconds: float, presses: bool, dice: random.Random) -> None:
        over = time.monotonic() + seconds
        while (left := over - time.monotonic()) > 0:
            if presses:
                self._ask("up")
                pause(min(left, dice.uniform(0.05, 0.4)))
                self._ask("down")
            pause(min(max(0.0, over - time.monotonic()), dice.uniform(0.05, 0.8)))

    def _count_loss(self, trial: RestartTrial, begun: float, died: float) -> None:
        """What was said from the first sound to the death, and is not on the wire."""
        sent = [message for message in self._tap.said(_APPEND, "client", begun)]
        if not sent:
            return
        heard = len(self._tap.heard(begun)) / 24_000
        trial.lost_ms = max(0.0, (died - sent[0].at - heard) * 1000)
        if trial.lost_ms > LOST_MS:
            trial.wrong.append(f"{trial.lost_ms:.0f} ms of what was said are lost")

    # ------------------------------------------------------------------ afterwards

    def _recovers(self, trial: RestartTrial) -> None:
        back = time.monotonic()
        feeding = self._sound.feed(self._noise)
        while not trial.back and time.monotonic() - back < _GIVEN_UP_S and self._app.running:
            self._ask("up")
            pause(0.1)
            pressed = time.monotonic()
            self._ask("down")
            with suppress(TooLate):
                trial.back = self._tap.wait_for(_APPEND, "client", pressed, 0.5).at - back
        self._ask("cancel")
        self._sound.cut(feeding)
        if not trial.back:
            trial.wrong.append("no sound any more")
        elif trial.back > BACK_S:
            trial.wrong.append(f"sound back after {trial.back:.1f} s")
        if trial.back and not any(self._whole_turn() for _ in range(_TURNS)):
            trial.wrong.append("no whole turn, heard and answered, afterwards")

    def _whole_turn(self) -> bool:
        said = speech("Front_Center")
        with self._sound.record() as heard:
            at = time.monotonic()
            self._ask("down")
            with suppress(TooLate):
                self._tap.wait_for(_APPEND, "client", at, 2.0)
            self._sound.finish(self._sound.feed(said.samples))
            pause(0.2)
            self._ask("up")
            try:
                self._tap.wait_for("input_audio_buffer.commit", "client", at, 3.0)
                until(lambda: heard.peak > 0.01, "the answer in the loudspeaker", 5.0)
            except TooLate:
                return False
            finally:
                self._ask("cancel")
        return likeness(said.at(24_000), self._tap.heard(at)) > 0.75

    # ------------------------------------------------------------------ the window

    def _ask(self, word: str) -> float:
        """Send a command; returns how long the window took to answer."""
        begun = time.monotonic()
        with suppress(OSError, client.Nobody):
            client.ask(word, self._data)
        return time.monotonic() - begun

    @contextmanager
    def _pinging(self) -> Iterator[list[float]]:
        """Meanwhile the window is asked ten times a second; yields the times that it took to answer."""
        times, over = [0.0], threading.Event()

        def ping() -> None:
            while not over.wait(0.1):
                times.append(self._ask("still there?"))

        thread = threading.Thread(target=ping, name="ping")
        thread.start()
        try:
            yield times
        finally:
            over.set()
            thread.join()
