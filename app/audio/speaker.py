"""The loudspeaker: keeps a device open while people talk, feeds it, and notices when it dies.

What is played when, and the account of what was heard, is decided in ``pcm/playout.py``. Earcons have a
stream of their own, so that one can sound over an answer.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from app.audio.devices import QtDevices
from app.audio.earcon_echo.canceller import EarconCanceller
from app.audio.pcm.earcons import earcon
from app.audio.pcm.playout import Playout
from app.core.messages.events.sound_events import (
    SpeakerDrained,
    SpeakerFailed,
    SpeakerRegained,
    SpeakerStarted,
    SpeakerStopped,
)
from app.core.messages.ports import Report
from app.core.values.problems import Trouble
from app.protocol.pcm import BYTES_PER_SECOND, bytes_of

TICK_MS = 40
WARM_MS = 30_000
"""How long the device stays open after the last sound."""
REWARM_MS = 250
"""After a stop the microphone goes first: reopening the loudspeaker blocks the interface for 10 ms."""
RETRY_MS = 2000
AWAY_S = 3.0
"""A sound server that was restarted is mostly back by then; what nobody heard yet is kept so long."""
STUCK_S = 1.2
"""The device takes no sound for so long: it or its server is gone. Qt does not report that."""


class QtSpeaker:
    """Implements the port ``Speaker`` on Qt's sound output."""

    def __init__(
        self,
        report: Report,
        devices: QtDevices,
        *,
        clock: Callable[[], float] = time.monotonic,
        canceller: EarconCanceller | None = None,
    ) -> None:
        """``canceller``: told of every earcon that is played."""
        self._report, self._devices, self._clock = report, devices, clock
        self._canceller = canceller or EarconCanceller()
        self._owner = QObject()
        self._playout = Playout()
        self._answers = devices.system.output_stream(self._answers_lost)
        self._earcons = devices.system.output_stream(lambda _refused: self._earcons.close())
        self._base = 0
        self._lead = 0
        self._down = False
        self._moved, self._moved_at = -1, 0.0
        self._drained_at: float | None = None
        self._tick = self._timer(self._go_on, TICK_MS, repeat=True)
        self._cold = self._timer(self._cool_down, WARM_MS)
        self._rewarm = self._timer(self.warm, REWARM_MS)
        self._retry = self._timer(self._regain, RETRY_MS, repeat=True)
        self._away = self._timer(self._stayed_away, int(AWAY_S * 1000))
        devices.follow(self._devices_changed)

    # ------------------------------------------------------------------ orders

    def play(self, item_id: str, content_index: int, pcm: bytes) -> None:
        self._cold.stop()
        self._drained_at = None
        self._playout.add(item_id, content_index, pcm)
        if self._away.isActive():
            return
        if not self._ready():
            self._fail("no_speaker" if self._devices.alive else "sound_server")
            return
        self._fill()
        if not self._tick.isActive():
            self._moved, self._moved_at = -1, self._clock()
            self._tick.start()

    def finish(self) -> None:
        self._playout.finish()
        if self._down or not self._playout.busy:
            self._done(0)
        elif not self._away.isActive():
            self._fill()

    def stop(self) -> None:
        self._answers.cut()  # first, for the account is exact only then
        heard = self._playout.heard(self._heard())
        self._quiet()
        self._report(SpeakerStopped(heard=heard))
        if not self._down:
            self._rewarm.start()

    def cue(self, name: str) -> None:
        pcm = earcon(name)
        if not pcm or self._down:
            return
        device = self._devices.output()
        if not self._earcons.running or self._earcons.device_id != device:
            self._earcons.open(device)
        self._earcons.write(pcm)
        self._earcons.settle()
        if self._earcons.audible:
            self._canceller.given(name, self._clock())
        if not self._answers.running:
            self._rewarm.start()
        self._cold.start()

    def volumes(self, voice: int, cues: int) -> None:
        self._answers.set_volume(voice)
        self._earcons.set_volume(cues)

    def warm(self) -> None:
        """Open the device now, so that the next sound starts at once. May be called at any time."""
        if not self._down:
            self._ready()
        if not self._playout.busy:
            self._cold.start()

    def shut(self) -> None:
        for timer in (self._tick, self._cold, self._rewarm, self._retry, self._away):
            timer.stop()
        self._playout.clear()
        self._answers.close()
        self._earcons.close()

    # ------------------------------------------------------------------ the device

    def _ready(self) -> bool:
        """Make sure that the device is open; False if that fails."""
        self._rewarm.stop()
        if self._down:
            return False
        if self._answers.running:
            return True
        device = self._devices.output()
        same = device != "" and self._answers.device_id == device
        opened = (same and self._answers.again()) or self._answers.open(device)
        self._base = self._playout.taken
        self._lead = bytes_of(self._devices.system.lead_ms)
        return opened

    def _played(self) -> int:
        return self._base + self._answers.taken

    def _heard(self) -> int:
        return self._played() - self._lead

    def _fill(self) -> None:
        played = self._played()
        pcm = self._playout.take(self._answers.room, played, self._clock())
        if pcm:
            self._answers.write(pcm)
        elif self._playout.finished and not self._playout.waiting:
            self._answers.settle()
        for item_id in self._playout.begun(played):
            self._report(SpeakerStarted(item_id=item_id))

    def _go_on(self) -> None:
        """The tick: feed, watch, and report the end once the last sample has reached the ear."""
        if not self._answers.running:
            return
        self._fill()
        played = self._played()
        self._playout.forget(played - self._lead)
        if self._playout.waiting or played < self._playout.taken:
            self._watch(played)
            return
        self._moved = -1
        if self._playout.finished:
            now = self._clock()
            if self._drained_at is None:
                self._drained_at = now + self._lead / BYTES_PER_SECOND
            if now >= self._drained_at:
                self._done(self._playout.taken)

    def _watch(self, played: int) -> None:
        now = self._clock()
        if played != self._moved or played >= self._playout.taken:
            self._moved, self._moved_at = played, now
        elif now - self._moved_at > STUCK_S:
            self._lost("speaker_lost" if self._devices.alive else "sound_server")

    def _done(self, heard: int) -> None:
        account = self._playout.heard(heard)
        self._quiet()
        self._report(SpeakerDrained(heard=account))

    def _quiet(self) -> None:
        self._tick.stop()
        self._away.stop()
        self._playout.clear()
        self._drained_at = None
        self._cold.start()

    def _cool_down(self) -> None:
        self._answers.close()
        self._earcons.close()

    # ------------------------------------------------------------------ loss and return

    def _answers_lost(self, refused: bool) -> None:
        """Go on with another device, unless this one was refused: then the next one would be tried for
        ever.
        """
        if refused:
            self._fail("speaker_lost")
        else:
            self._lost("speaker_lost" if self._devices.alive else "sound_server")

    def _lost(self, code: str) -> None:
        """Go on with another device if there is one, or with the sound server if it is soon back, else report
        the failure.
        """
        if not self._answers.running:
            return
        if code == "sound_server" and self._playout.busy:
            self._answers.close()
            self._away.start()
            return
        if code != "sound_server" and self._switch():
            return
        self._fail(code)
        self._devices.look()

    def _switch(self) -> bool:
        """Move to the chosen device; what the old one had taken but nobody heard is played again."""
        heard = self._heard()
        self._answers.close()
        self._playout.rewind(max(heard, 0))
        device = self._devices.output()
        if not self._devices.has_output(device) or not self._answers.open(device):
            return False
        self._base = self._playout.taken
        self._moved, self._moved_at = -1, self._clock()
        if self._playout.busy:
            self._fill()
        return True

    def _stayed_away(self) -> None:
        self._fail("sound_server" if not self._devices.alive else "speaker_lost")

    def _fail(self, code: str) -> None:
        heard = self._playout.heard(self._heard())
        self._answers.close()
        self._earcons.close()
        self._quiet()
        self._cold.stop()
        if not self._down:
            self._down = True
            self._retry.start()
            self._report(SpeakerFailed(trouble=Trouble(code), heard=heard))

    def _regain(self) -> None:
        if not self._devices.alive or not self._answers.open(self._devices.output()):
            return
        self._retry.stop()
        self._down = False
        self._base = self._playout.taken
        self._cold.start()
        self._report(SpeakerRegained())

    def _devices_changed(self) -> None:
        if self._down:
            self._regain()
            return
        if self._away.isActive():
            if self._devices.alive and self._switch():
                self._away.stop()
            return
        if not self._answers.running:
            return
        if not self._devices.alive:
            self._lost("sound_server")
        elif self._answers.device_id != self._devices.output() and not self._switch():
            self._fail("speaker_lost")

    def _timer(self, call: Callable[[], object], ms: int, *, repeat: bool = False) -> QTimer:
        timer = QTimer(self._owner)
        timer.setTimerType(Qt.TimerType.PreciseTimer if repeat else Qt.TimerType.CoarseTimer)
        timer.setSingleShot(not repeat)
        timer.setInterval(ms)
        timer.timeout.connect(call)
        return timer
