"""The microphone as a QAudioSource of this process."""

import time
from collections.abc import Callable

from PySide6.QtCore import QIODevice, QObject, QTimer
from PySide6.QtMultimedia import QAudio, QAudioDevice, QAudioSource

from app.audio import formats
from app.audio.pcm.samples import Inward
from app.audio.sound_system import RING_S, Failed, Heard

_LISTED_MS = 150
"""PipeWire refuses a device that was pulled out; Qt's list lacks it 60 ms later."""


class NearInput:
    """Implements ``InputStream``. ``find`` gives the device with an id, ``source`` may stand in for Qt's."""

    def __init__(
        self,
        heard: Heard,
        failed: Failed,
        find: Callable[[str], QAudioDevice | None],
        owner: QObject,
        source: type[QAudioSource] = QAudioSource,
    ) -> None:
        self._heard, self._failed, self._find, self._source_type = heard, failed, find, source
        self._owner = owner  # outlives this stream: Qt deletes a device later than it is closed
        self._source: QAudioSource | None = None
        self._stream: QIODevice | None = None
        self._inward: Inward | None = None

    def open(self, device_id: str) -> None:
        self.close()
        device = self._find(device_id)
        if device is None:
            self._later(lambda: "microphone_lost")
            return
        form = formats.negotiate(device)
        source = self._source = self._source_type(device, form, self._owner)
        source.setBufferFrameCount(formats.frames(form, RING_S))
        self._inward = formats.inward(form)
        source.stateChanged.connect(self._state_changed)
        stream = source.start()
        if stream is None:  # refused; Qt emits no signal for that
            self._later(lambda: "microphone_busy" if self._find(device_id) else "microphone_lost", _LISTED_MS)
            return
        self._stream = stream
        stream.readyRead.connect(self.read)

    def read(self) -> None:
        if self._stream is None or self._inward is None:
            return
        data = bytes(self._stream.readAll().data())
        if data:
            self._heard(self._inward.feed(data), time.monotonic())

    def close(self) -> None:
        """Not to be called in the device's own signals: Qt uses the object after emitting them."""
        source, stream = self._source, self._stream
        self._source = self._stream = None
        if stream is not None:
            stream.readyRead.disconnect(self.read)
        if source is not None:
            source.stateChanged.disconnect(self._state_changed)
            source.stop()
            source.deleteLater()

    def _state_changed(self, state: QAudio.State) -> None:
        source = self._source
        if source is None or state.name != "StoppedState":
            return
        if source.error().name != "NoError":
            self._later(lambda: "microphone_lost")

    def _later(self, code: Callable[[], str], ms: int = 0) -> None:
        """Fail after the signal that told of it, unless another stream has begun meanwhile."""
        source = self._source
        QTimer.singleShot(ms, self._owner, lambda: self._failed(code()) if self._source is source else None)
