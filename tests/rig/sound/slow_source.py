"""A sound input that opens after a delay; once open, it delivers real sound."""

from PySide6.QtCore import QByteArray, QIODevice, QObject, Qt, QTimer, Signal
from PySide6.QtMultimedia import QAudioSource


class Gate(QObject):
    """Stands in for the device that ``QtMicrophone`` reads: empty until the device is open."""

    readyRead = Signal()

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self.device: QIODevice | None = None
        self.given = bytearray()

    def open(self, device: QIODevice) -> None:
        """Deliver sound from now on."""
        self.device = device
        device.readyRead.connect(self.readyRead)

    def readAll(self) -> QByteArray:
        """Take all bytes received since the last read."""
        data = self.device.readAll() if self.device is not None else QByteArray()
        self.given.extend(data.data())
        return data


class SlowSource(QAudioSource):
    """``wait_ms``: the delay from the request to open to the opening; ``newest``: the last one started."""

    wait_ms = 0
    newest: "SlowSource | None" = None

    def start(self) -> Gate:  # type: ignore[override]
        """Return at once; the device opens later."""
        SlowSource.newest = self
        self.gate = Gate(self)
        self._wait = QTimer(self, singleShot=True, interval=SlowSource.wait_ms)
        self._wait.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one is up to 5 % early
        self._wait.timeout.connect(self._begin)
        self._wait.start()
        return self.gate

    def stop(self) -> None:
        """Stop the device; a pending opening is cancelled."""
        self._wait.stop()
        super().stop()

    def _begin(self) -> None:
        device = super().start()
        assert isinstance(device, QIODevice)
        self.gate.open(device)
