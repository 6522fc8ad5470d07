"""Knows which sound devices there are and which one is to be used; it opens none of them."""

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

from app.audio.pulse import qt_connection
from app.audio.pulse.pulse_watch import Names, PulseWatch
from app.audio.without_ffmpeg import without_player
from app.core.messages.events.sound_events import DevicesChanged
from app.core.messages.ports import Report
from app.core.values.problems import Trouble
from app.core.values.values import Device

LOOK_AGAIN_MS = 2000
GIVEN_UP_S = 5.0


class QtDevices:
    """The list of sound devices. ``choose`` asks the system for the first time, no sooner."""

    def __init__(self, report: Report, parent: QObject | None = None) -> None:
        self._report = report
        self._wanted_input = self._wanted_output = ""
        self._told: DevicesChanged | None = None
        self._followers: list[Callable[[], None]] = []
        self._system: QMediaDevices | None = None
        self._parent = parent
        self._watch = PulseWatch(self._these_are)
        self._connection = qt_connection.QtConnection()
        self._there: Names | None = None
        self._dead_since: float | None = None
        # Qt does not tell that a Pulse server died or is back, so it is asked while something is amiss.
        self._again = QTimer(parent)
        self._again.setInterval(LOOK_AGAIN_MS)
        self._again.timeout.connect(self.look)

    def choose(self, input_id: str, output_id: str) -> None:
        """Use these ("" follows the system); one that is not there is remembered for when it is."""
        self._wanted_input, self._wanted_output = input_id, output_id
        self.look()

    def follow(self, callback: Callable[[], None]) -> None:
        """Call back after each change of what there is or what is chosen."""
        self._followers.append(callback)

    def input(self) -> QAudioDevice | None:
        """The microphone to open now; None: there is none."""
        return self._pick(self._inputs(), QMediaDevices.defaultAudioInput(), self._wanted_input)

    def output(self) -> QAudioDevice | None:
        """The loudspeaker to open now; None: there is none."""
        return self._pick(self._outputs(), QMediaDevices.defaultAudioOutput(), self._wanted_output)

    @property
    def alive(self) -> bool:
        """Whether a stream may be started; starting one without a Pulse server ends the process."""
        return not qt_connection.uses_pulse() or self._connection.alive(alone=self._watch.closed)

    @property
    def outage(self) -> Trouble:
        """What to say when ``alive`` is False. Qt tries to come back once, after 3 s, and never again."""
        long = self._dead_since is not None and time.monotonic() - self._dead_since > GIVEN_UP_S
        return Trouble("sound_server", "Start Pressel again to get the sound back." if long else "")

    def has_input(self, device_id: str) -> bool:
        """Whether that microphone is there."""
        return any(id_of(device) == device_id for device in self._inputs())

    def has_output(self, device_id: str) -> bool:
        """Whether that loudspeaker is there."""
        return any(id_of(device) == device_id for device in self._outputs())

    def look(self) -> None:
        """Ask the system; report and tell the followers if anything is new."""
        if self._system is None:
            with without_player():  # the first question starts Qt's sound engine
                self._system = QMediaDevices(self._parent)
                QMediaDevices.audioInputs()
            # Queued: Qt tells it while it still connects to a server that came back, and a stream that is
            # started inside of that finds no context and ends the process.
            later = Qt.ConnectionType.QueuedConnection
            self._system.audioInputsChanged.connect(self.look, later)
            self._system.audioOutputsChanged.connect(self.look, later)
            if (app := QCoreApplication.instance()) is not None:
                app.aboutToQuit.connect(self.shut)
        inputs, outputs = self._inputs(), self._outputs()
        found = DevicesChanged(
            inputs=tuple(_plain(device) for device in inputs),
            outputs=tuple(_plain(device) for device in outputs),
            input_in_use=id_of(self.input()),
            output_in_use=id_of(self.output()),
        )
        self._note_outage()
        if qt_connection.uses_pulse() and self.alive:
            self._watch.start()
        if found == self._told:
            return
        self._told = found
        self._report(found)
        for callback in tuple(self._followers):
            callback()

    def shut(self) -> None:
        """Look no more."""
        self._again.stop()
        self._watch.stop()
        self._followers.clear()
        if self._system is not None:
            self._system.audioInputsChanged.disconnect(self.look)
            self._system.audioOutputsChanged.disconnect(self.look)
            self._system.deleteLater()
            self._system = None

    # ------------------------------------------------------------------ inside

    def _note_outage(self) -> None:
        if self.alive:
            self._dead_since = None
            self._again.stop()
        elif self._dead_since is None:
            self._dead_since = time.monotonic()
            self._again.start()

    def _these_are(self, names: Names | None) -> None:
        """What the Pulse server has. Qt keeps one that is gone in its list, so that is left out here."""
        self._there = names
        if self._system is not None:
            self.look()

    def _inputs(self) -> list[QAudioDevice]:
        return self._real(QMediaDevices.audioInputs())

    def _outputs(self) -> list[QAudioDevice]:
        return self._real(QMediaDevices.audioOutputs())

    def _real(self, devices: list[QAudioDevice]) -> list[QAudioDevice]:
        """Those that are there: Qt keeps what went, and after a restart of the server lists the old ones
        beside the new.
        """
        if not self.alive:
            return []
        return list({id_of(d): d for d in devices if self._there is None or id_of(d) in self._there}.values())

    @staticmethod
    def _pick(there: list[QAudioDevice], default: QAudioDevice, wanted: str) -> QAudioDevice | None:
        chosen = [device for device in there if id_of(device) == wanted] if wanted else []
        if chosen:
            return chosen[0]
        if any(id_of(device) == id_of(default) for device in there):
            return default
        return there[0] if there else None


def id_of(device: QAudioDevice | None) -> str:
    """The name that settings keep; "" for none."""
    return "" if device is None or device.isNull() else bytes(device.id().data()).decode(errors="replace")


def _plain(device: QAudioDevice) -> Device:
    return Device(id_of(device), device.description(), device.isDefault())
