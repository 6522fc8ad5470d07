"""The loudspeaker as a QAudioSink of this process: takes 24 kHz mono s16le and tells how much of it the
device has consumed.
"""

from collections.abc import Callable

from PySide6.QtCore import QIODevice, QObject, QTimer
from PySide6.QtMultimedia import QAudio, QAudioDevice, QAudioSink

from app.audio import formats
from app.audio.pcm.samples import Outward
from app.audio.sound_system import AFTER_MS, RING_S, Lost, amplitude
from app.protocol.pcm import BYTES_PER_SECOND, RATE, SAMPLE_BYTES, bytes_of

_FILTER_MS = 30.0
"""How much sound the filter of a resampler may hold back."""
_AFTER = bytes(bytes_of(AFTER_MS))


class NearOutput:
    """Implements ``OutputStream``: a QAudioSink that stays open between sounds, so that the next one starts
    at once. ``find`` gives the device with an id.
    """

    def __init__(self, lost: Lost, find: Callable[[str], QAudioDevice | None], owner: QObject) -> None:
        self._lost, self._find = lost, find
        self._owner = owner  # outlives this stream: Qt deletes a device later than it is closed
        self._sink: QAudioSink | None = None
        self._stream: QIODevice | None = None
        self._outward: Outward | None = None
        self._exact = True
        self._ratio = 1.0
        self._rest = b""
        self._given = 0
        self._settled = self._before = self._silence = 0
        self._gain = 1.0
        self.device_id = ""

    @property
    def running(self) -> bool:
        return self._stream is not None

    def open(self, device_id: str) -> bool:
        self.close()
        device = self._find(device_id)
        if device is None:
            return False
        form = formats.negotiate(device)
        self._exact = form == formats.wanted()
        self._ratio = form.bytesForDuration(1_000_000) / BYTES_PER_SECOND
        sink = QAudioSink(device, form, self._owner)
        sink.setBufferFrameCount(formats.frames(form, RING_S))
        sink.stateChanged.connect(self._state_changed)
        sink.setVolume(self._gain)
        self._sink, self._outward, self.device_id = sink, formats.outward(form), device_id
        return self._start()

    @property
    def audible(self) -> bool:
        return self.running and self._gain > 0

    def set_volume(self, percent: int) -> None:
        self.set_gain(amplitude(percent))

    def set_gain(self, gain: float) -> None:
        """The same as a factor of the amplitude, 0 to 1."""
        self._gain = gain
        if self._sink is not None:
            self._sink.setVolume(self._gain)

    def cut(self) -> None:
        if self._sink is not None and self._stream is not None:
            self._given = self.taken
            self._stream = None  # first: ``reset`` emits StoppedState, which is no loss here
            self._sink.reset()

    def again(self) -> bool:
        return self._sink is not None and (self.running or self._start())

    def close(self) -> None:
        sink, self._sink, self._stream = self._sink, None, None
        if sink is not None:
            sink.stateChanged.disconnect(self._state_changed)
            sink.reset()
            sink.deleteLater()

    def write(self, pcm: bytes) -> None:
        if self._stream is None or self._outward is None:
            return
        self._given += len(pcm)
        self._rest += self._outward.feed(pcm)
        written = self._stream.write(self._rest)
        self._rest = self._rest[max(0, int(written)) :]  # -1 is an error: nothing was written

    def settle(self) -> None:
        if self._stream is None or self._settled == self._given or self.room < len(_AFTER):
            return
        given = self._given
        self.write(_AFTER)
        self._settled = self._given = given
        self._before, self._silence = self._silence, self._silence + len(_AFTER)

    @property
    def given(self) -> int:
        """How many bytes of 24 kHz sound were written since it was opened."""
        return self._given

    @property
    def room(self) -> int:
        if self._sink is None or self._stream is None:
            return 0
        free = int((self._sink.bytesFree() - len(self._rest)) / self._ratio)
        return max(0, free if self._exact else free - bytes_of(_FILTER_MS)) & ~1

    @property
    def taken(self) -> int:
        if self._sink is None or self._stream is None:
            return self._given
        processed = round(self._sink.processedUSecs() * RATE / 1_000_000) * SAMPLE_BYTES
        # The newest silence of ``settle`` may be still to come; all older silence has been played.
        sound = min(processed - self._before, max(self._settled, processed - self._silence))
        # At most what was given: microseconds are rounded, and the account must not run ahead.
        taken = min(self._given, sound)
        # A resampler keeps the last milliseconds in its filter, which the device never gets to count. An idle
        # device that is that near to the end has played everything.
        idle = self._sink.state().name == "IdleState"
        near = taken >= self._given - bytes_of(_FILTER_MS)
        return self._given if not self._exact and idle and near else taken

    # ------------------------------------------------------------------ inside

    def _start(self) -> bool:
        assert self._sink is not None
        self._given, self._rest = 0, b""
        self._settled = self._before = self._silence = 0
        stream = self._sink.start()
        if stream is None:  # refused; Qt emits no signal for that
            self.close()
            return False
        self._stream = stream
        return True

    def _state_changed(self, state: QAudio.State) -> None:
        if self._sink is None or self._stream is None or state.name != "StoppedState":
            return
        if self._sink.error().name != "NoError":
            # Later, because Qt uses the object after emitting this, and not of a stream that has begun
            # meanwhile.
            sink = self._sink
            QTimer.singleShot(0, self._owner, lambda: self._lost(False) if self._sink is sink else None)
