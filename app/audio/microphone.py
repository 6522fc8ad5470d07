"""The microphone: opens the device when a take wants it, reads it, and notices when it dies.

Which sound belongs to which take is decided in ``pcm/take_splitter.py``.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from app.audio.devices import QtDevices
from app.audio.earcon_echo.canceller import EarconCanceller
from app.audio.pcm.take_splitter import TakeSplitter
from app.audio.permission import ask
from app.core.messages.events.sound_events import MicrophoneKept
from app.core.messages.ports import Report
from app.core.values.problems import Trouble

SILENT_S = 0.7
"""No data for so long from a running stream: the device or its server is gone. Qt does not report that."""
STARTING_S = 3.0
"""The same before the first sample: a Bluetooth headset needs a second to change its profile, and a sound
server that was restarted is mostly back by then."""
_WATCH_MS = 350


class QtMicrophone:
    """Implements the port ``Microphone`` on Qt's sound input."""

    def __init__(
        self,
        report: Report,
        devices: QtDevices,
        *,
        clock: Callable[[], float] = time.monotonic,
        canceller: EarconCanceller | None = None,
    ) -> None:
        """``canceller``: the loudspeaker's, which knows the earcons that sound; cleans what is heard."""
        self._report, self._devices, self._clock = report, devices, clock
        self._linger = self._kept = 0.0
        self._splitter = TakeSplitter(report)
        self._canceller = canceller or EarconCanceller()
        self._input = devices.system.input_stream(self._heard, self._lost)
        self._device_id: str | None = None
        self._started = self._last = 0.0
        self._flowing = False
        self._owner = QObject()
        self._watchdog = self._timer(self._check, _WATCH_MS, repeat=True)
        self._draining = self._timer(self._drained, 0)
        self._releasing = self._timer(self._stop, 0)
        devices.follow(self._devices_changed)

    # ------------------------------------------------------------------ orders

    def open(self, take: int, preroll_ms: int = 0) -> None:
        self._read()
        self._leave_another_device()
        self._splitter.open(take, self._clock(), preroll_ms)
        self._run()

    def keep(self, seconds: float) -> None:
        self._linger, self._splitter.remembers = seconds, seconds > 0
        if not seconds:
            self._splitter.forget()
        self._releasing.stop()
        self._releasing.setInterval(int(seconds * 1000))
        self._settle()

    def close(self, take: int, *, discard: bool = False) -> None:
        self._read()
        if discard:
            self._splitter.discard(take)
        elif self._waits and not self._devices.alive:
            self._lost("sound_server")  # nothing was heard, and this is why
        else:
            self._splitter.close(take, self._clock())
        self._settle()

    def watch(self, on: bool) -> None:
        self._splitter.watched = on
        if on:
            self._run()
        self._settle()

    def shut(self) -> None:
        self._splitter.watched = False
        self._draining.stop()
        self._stop()

    @property
    def running(self) -> bool:
        """Whether the device is open, or wanted as soon as there is one."""
        return self._device_id is not None

    # ------------------------------------------------------------------ the device

    def _run(self) -> None:
        """Make sure that the chosen device is open."""
        self._releasing.stop()
        device = self._devices.input()
        if self.running:
            # A stream that delivers is kept even if another device was chosen: a take must not break in two.
            if device in ("", self._device_id) or self._flowing:
                return
            self._stop()
        if self._devices.starting or not self._devices.alive:
            # The program has just begun, or its sound server is away: the device is opened when it is known.
            self._begin("")
        elif (denied := ask(self._owner)) is not None:
            self._fail(denied)
        elif not device:
            self._fail("no_microphone")
        else:
            self._begin(device)

    @property
    def _waits(self) -> bool:
        """Whether it is not known yet which device is to be opened."""
        return self._device_id == ""

    def _begin(self, device_id: str) -> None:
        self._device_id = device_id
        self._splitter.restart()
        self._canceller.restart()
        self._started = self._last = self._clock()
        self._flowing = False
        if device_id:
            self._input.open(device_id)
        self._watchdog.start()

    def _leave_another_device(self) -> None:
        """Release a device that is only kept warm and is no longer the chosen one."""
        if not self.running or self._splitter.any or self._splitter.watched:
            return
        if self._devices.input() != self._device_id:
            self._stop()

    def _told_kept(self, seconds: float) -> None:
        if seconds or self._kept:
            self._kept = seconds
            self._report(MicrophoneKept(seconds=seconds))

    def _stop(self) -> None:
        """Release the device."""
        self._watchdog.stop()
        self._releasing.stop()
        self._device_id = None
        self._input.close()
        self._splitter.forget()
        self._told_kept(0.0)

    def _read(self) -> None:
        if self._device_id:
            self._input.read()

    def _heard(self, pcm: bytes, at: float) -> None:
        self._last, self._flowing = at, True
        self._splitter.feed(self._canceller.clean(pcm, at), at)
        if not self._splitter.any and not self._splitter.watched:
            self._settle()

    # ------------------------------------------------------------------ time

    def _settle(self) -> None:
        """Set the timers: to the drain of a closed take, and to the release of a device nobody needs."""
        deadline = self._splitter.deadline
        if deadline is not None:
            self._draining.start(max(0, int((deadline - self._clock()) * 1000) + 1))
        else:
            self._draining.stop()
        if not self._splitter.any and not self._splitter.watched and self.running:
            if not self._releasing.isActive():
                self._releasing.start()
                self._told_kept(self._linger)
        else:
            self._releasing.stop()

    def _drained(self) -> None:
        self._read()
        self._splitter.overdue(self._clock())
        self._settle()

    def _check(self) -> None:
        """Watchdog: fail if the device has stopped delivering."""
        self._read()  # first: after a busy moment the sound is in the buffer, and nothing is wrong
        limit = SILENT_S if self._flowing else STARTING_S
        if not self.running or self._clock() - max(self._last, self._started) < limit:
            return
        if not self._devices.alive:
            self._lost("sound_server")
        elif self._waits:
            self._lost("no_microphone")
        else:
            self._lost("microphone_lost" if self._flowing else "microphone_busy")

    # ------------------------------------------------------------------ loss

    def _devices_changed(self) -> None:
        """Fail if our device is gone: a Pulse server would silently move the stream to another one."""
        if not self.running:
            return
        if self._waits:
            if not self._devices.input() and self._clock() - self._started < STARTING_S:
                return  # a server that is just back may not have its devices yet
            self._stop()
            if self._splitter.any or self._splitter.watched:
                self._run()
        elif not self._devices.alive:
            self._lost("sound_server")
        elif not self._devices.has_input(self._device_id or ""):
            self._lost("microphone_lost")
        else:
            self._leave_another_device()

    def _lost(self, code: str) -> None:
        self._read()
        self._stop()
        self._fail(code)
        self._devices.look()

    def _fail(self, code: str) -> None:
        self._splitter.fail(Trouble(code))
        self._draining.stop()

    def _timer(self, call: Callable[[], None], ms: int, *, repeat: bool = False) -> QTimer:
        timer = QTimer(self._owner)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.setSingleShot(not repeat)
        timer.setInterval(ms)
        timer.timeout.connect(call)
        return timer
