"""The system's sound by Qt in this process: its devices, and streams on them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtMultimedia import QAudioDevice, QAudioSource, QMediaDevices

from app.audio.near.near_input import NearInput
from app.audio.near.near_output import NearOutput
from app.audio.pulse import qt_backend
from app.audio.pulse.pulse_watch import Names, PulseWatch
from app.audio.sound_system import Failed, FoundDevice, Heard, Lost
from app.audio.without_ffmpeg import without_player


class NearSystem:
    """Implements ``SoundSystem``. Where a sound server may die it belongs into a process of its own
    (``apart``): Qt ends its process if a stream is started after that.
    """

    def __init__(self, *, source: type[QAudioSource] = QAudioSource, parent: QObject | None = None) -> None:
        self.inputs: tuple[FoundDevice, ...] = ()
        self.outputs: tuple[FoundDevice, ...] = ()
        self._source = source
        self._owner = QObject(parent)
        self._changed: Callable[[], None] = _nothing
        self._system: QMediaDevices | None = None
        self._watch = PulseWatch(self._these_are)
        self._there: Names | None = None
        self._left = False

    @property
    def alive(self) -> bool:
        return not self._left

    @property
    def starting(self) -> bool:
        return False

    @property
    def lead_ms(self) -> float:
        return qt_backend.lead_ms()

    def start(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        with without_player():  # the first question starts Qt's sound engine, with its plug-ins
            self._system = QMediaDevices(self._owner)
            QMediaDevices.audioInputs()
        # Queued: while Qt emits these it may still be connecting to a sound server, and a stream that is
        # started inside the signal finds no context and ends the process.
        later = Qt.ConnectionType.QueuedConnection
        self._system.audioInputsChanged.connect(self.look, later)
        self._system.audioOutputsChanged.connect(self.look, later)
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.shut)
        if qt_backend.uses_pulse():
            self._watch.start()
        self.look()

    def look(self) -> None:
        self.inputs = self._real(QMediaDevices.audioInputs(), QMediaDevices.defaultAudioInput())
        self.outputs = self._real(QMediaDevices.audioOutputs(), QMediaDevices.defaultAudioOutput())
        self._changed()

    def input_stream(self, heard: Heard, failed: Failed) -> NearInput:
        return NearInput(
            heard,
            failed,
            lambda wanted: _find(QMediaDevices.audioInputs(), wanted),
            self._owner,
            self._source,
        )

    def output_stream(self, lost: Lost) -> NearOutput:
        return NearOutput(lost, lambda wanted: _find(QMediaDevices.audioOutputs(), wanted), self._owner)

    def shut(self) -> None:
        self._watch.stop()
        self._changed = _nothing
        if self._system is not None:
            self._system.audioInputsChanged.disconnect(self.look)
            self._system.audioOutputsChanged.disconnect(self.look)
            self._system.deleteLater()
            self._system = None

    # ------------------------------------------------------------------ inside

    def _these_are(self, names: Names | None) -> None:
        """Remember what the Pulse server has: Qt's own list keeps devices that are gone."""
        if self._system is None:
            return
        self._left = names is None
        self._there = names
        self.look()

    def _real(self, devices: list[QAudioDevice], default: QAudioDevice) -> tuple[FoundDevice, ...]:
        """Qt's list without ghosts: it keeps what is gone, and may list a device twice."""
        if not self.alive:
            return ()
        usual = id_of(default)
        there = {id_of(d): d for d in devices if self._there is None or id_of(d) in self._there}
        return tuple(FoundDevice(one, d.description(), one == usual) for one, d in there.items())


def id_of(device: QAudioDevice) -> str:
    """The id under which settings keep a device; "" for none."""
    return "" if device.isNull() else bytes(device.id().data()).decode(errors="replace")


def _find(devices: list[QAudioDevice], wanted: str) -> QAudioDevice | None:
    # The last one: of two with the same id it is the newer.
    return next((device for device in reversed(devices) if id_of(device) == wanted), None)


def _nothing() -> None:
    """Nobody wants to know yet, or any more."""
