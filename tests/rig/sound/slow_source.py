"""A sound input that takes its time to open and keeps what it gave; from its first sample on it is real."""

from PySide6.QtCore import QByteArray, QIODevice, QObject, QTimer, Signal
from PySide6.QtMultimedia import QAudioSource


class Gate(QObject):
    """What ``QtMicrophone`` reads in the place of the device: empty until that is open."""

    readyRead = Signal()

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self.device: QIODevice | None = None
        self.given = bytearray()

    def open(self, device: QIODevice) -> None:
        """It gives from now on."""
        self.device = device
        device.readyRead.connect(self.readyRead)

    def readAll(self) -> QByteArray:
        """All that has come, once."""
        data = self.device.readAll() if self.device is not None else QByteArray()
        self.given.extend(data.data())
        return data


class SlowSource(QAudioSource):
    """``wait_ms``: from the order to open until the device begins; ``newest``: the one opened last."""

    wait_ms = 0
    newest: "SlowSource | None" = None

    def start(self) -> Gate:  # type: ignore[override]
        """The device is asked for at once and comes later."""
        SlowSource.newest = self
        self.gate = Gate(self)
        self._wait = QTimer(self, singleShot=True, interval=SlowSource.wait_ms)
        self._wait.timeout.connect(self._begin)
        self._wait.start()
        return self.gate

    def stop(self) -> None:
        """One that has not come yet does not come any more."""
        self._wait.stop()
        super().stop()

    def _begin(self) -> None:
        device = super().start()
        assert isinstance(device, QIODevice)
        self.gate.open(device)
