"""The list of sound devices, and which of them to use. Opens none of them."""

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
"""Qt reconnects to a Pulse server once, 3 s after its death; later than this it does not come back."""


class QtDevices:
    """Implements the port ``Devices``. The system is not asked before the first ``choose``, because the first
    question starts Qt's sound engine.
    """

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
        # Qt signals neither the death nor the return of a Pulse server, so we poll during an outage.
        self._again = QTimer(parent)
        self._again.setInterval(LOOK_AGAIN_MS)
        self._again.timeout.connect(self.look)

    def choose(self, input_id: str, output_id: str) -> None:
        """Use these devices; "" follows the system. One that is missing is used as soon as it appears."""
        self._wanted_input, self._wanted_output = input_id, output_id
        self.look()

    def follow(self, callback: Callable[[], None]) -> None:
        """Call back after each change of the list or of the choice."""
        self._followers.append(callback)

    def input(self) -> QAudioDevice | None:
        """The microphone to open now; None if there is none."""
        return self._pick(self._inputs(), QMediaDevices.defaultAudioInput(), self._wanted_input)

    def output(self) -> QAudioDevice | None:
        """The loudspeaker to open now; None if there is none."""
        return self._pick(self._outputs(), QMediaDevices.defaultAudioOutput(), self._wanted_output)

    @property
    def alive(self) -> bool:
        """Whether a stream may be started. Starting one without its Pulse server ends the process."""
        return not qt_connection.uses_pulse() or self._connection.alive(alone=self._watch.closed)

    @property
    def outage(self) -> Trouble:
        """The trouble to report when ``alive`` is False."""
        long = self._dead_since is not None and time.monotonic() - self._dead_since > GIVEN_UP_S
        return Trouble("sound_server", "Start Pressel again to get the sound back." if long else "")

    def has_input(self, device_id: str) -> bool:
        """Whether the microphone with this id is connected."""
        return any(id_of(device) == device_id for device in self._inputs())

    def has_output(self, device_id: str) -> bool:
        """Whether the loudspeaker with this id is connected."""
        return any(id_of(device) == device_id for device in self._outputs())

    def look(self) -> None:
        """Ask the system, and report and call the followers if anything has changed."""
        if self._system is None:
            with without_player():  # the first question starts Qt's sound engine, with its plug-ins
                self._system = QMediaDevices(self._parent)
                QMediaDevices.audioInputs()
            # Queued: Qt emits these while it still connects to a server that came back. A stream that is
            # started inside the signal finds no context and ends the process.
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
        """Stop watching. Nothing is reported any more."""
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
        """Remember what the Pulse server has: Qt's own list keeps devices that are gone."""
        self._there = names
        if self._system is not None:
            self.look()

    def _inputs(self) -> list[QAudioDevice]:
        return self._real(QMediaDevices.audioInputs())

    def _outputs(self) -> list[QAudioDevice]:
        return self._real(QMediaDevices.audioOutputs())

    def _real(self, devices: list[QAudioDevice]) -> list[QAudioDevice]:
        """Qt's list without ghosts: it keeps what is gone, and after a restart of the server it lists every
        device twice.
        """
        if not self.alive:
            return []
        # By id, so that of two with the same id the newer one stays.
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
    """The id under which settings keep a device; "" for none."""
    return "" if device is None or device.isNull() else bytes(device.id().data()).decode(errors="replace")


def _plain(device: QAudioDevice) -> Device:
    return Device(id_of(device), device.description(), device.isDefault())
