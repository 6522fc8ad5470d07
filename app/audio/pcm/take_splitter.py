"""Splits the running stream of the microphone into takes, by the clock. Pure: no device and no timer.

Times are seconds of one monotonic clock; places are bytes of 24 kHz mono s16le since the stream began. Sound
arrives in chunks, later than it was spoken, so a key's time has to be translated into a place: that is what
``StreamClock`` does. A take whose end lies in sound that has not arrived yet waits for it, and a new take
begins at the very byte where the last one ends.
"""

from collections import deque
from dataclasses import dataclass

from app.audio.pcm.samples import level
from app.core.messages.events.sound_events import (
    FrameCaptured,
    LevelMeasured,
    MicrophoneClosed,
    MicrophoneFailed,
    MicrophoneOpened,
)
from app.core.messages.ports import Report
from app.core.values.problems import Trouble
from app.protocol.pcm import bytes_of, exact_ms_of

FRAME = bytes_of(40)
DRAIN_S = 0.08
"""The longest wait of a closed take for sound that is still on its way from the device."""
TRANSPORT_S = 0.012
"""The least time in which a sample passes the sound server; measured 7 ms."""
TOLERANCE_S = 0.06
"""A period of the slowest backend (43 ms) and a busy moment: a smaller delay is not called a loss."""
DRIFT = 200e-6
"""How fast a sound card's clock may run away from the computer's (200 ppm)."""
_NEAR_S = 0.3
"""The offsets of so long a time judge when the stream ran at the beginning and at the end of a take."""
RING = bytes_of(300)
"""The pre-roll: what a microphone that is kept ready remembers."""


class StreamClock:
    """Translates between moments and places of a stream.

    Sample n was in the air at ``offset + n / rate``. The offset cannot be measured, only bounded: a chunk
    arrives when its last sample is spoken, or later if something was busy. So the least delayed chunk of the
    last second is the best estimate, and the offset is the minimum over that window.
    """

    KEPT_S = 1.0

    def __init__(self) -> None:
        self.received = 0
        self.period = 0
        self._offsets: deque[tuple[float, float]] = deque()

    def arrived(self, length: int, now: float) -> None:
        """So many bytes arrived now."""
        first = not self.received
        self.received += length
        self.period = max(self.period, length) if self.period else length
        offset = now - exact_ms_of(self.received) / 1000
        # The first chunk may hold sound that was recorded before we asked, which would make the stream look
        # early for a second. Its time is -1, so it goes as soon as there is another.
        self._offsets.append((-1.0 if first else now, offset))
        while len(self._offsets) > 1 and self._offsets[0][0] < now - self.KEPT_S:
            self._offsets.popleft()

    def offset(self, since: float = 0.0) -> float:
        """When the stream began, in seconds of the clock, judged by what arrived after ``since``."""
        late = [offset for at, offset in self._offsets if at >= since]
        return min(late or [self._offsets[-1][1]]) if self._offsets else 0.0

    def place(self, now: float) -> int:
        """The place of the sound that is in the air now; 0 before any has arrived."""
        return bytes_of((now - self.offset()) * 1000) if self._offsets else 0


@dataclass(slots=True)
class DeviceTake:
    """One open take. ``end`` and ``deadline`` are set when its key comes up; ``waiting`` is less than a
    frame, and ``offset`` is the stream's offset when the take began.
    """

    number: int
    start: int
    end: int | None = None
    deadline: float = 0.0
    length: int = 0
    waiting: bytes = b""
    opened_at: float = 0.0
    offset: float | None = None


class TakeSplitter:
    """The open takes, oldest first. All but the newest have ended and wait for their last sound."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._clock = StreamClock()
        self._open: deque[DeviceTake] = deque()
        self.watched = False
        self.remembers = False
        self._ring = bytearray()
        self._ring_from = 0
        self._shown = b""

    # ------------------------------------------------------------------ the device

    def restart(self) -> None:
        """The device starts a new stream: places count from 0 again."""
        self._clock = StreamClock()
        self._shown = b""
        self.forget()
        for take in self._open:
            take.start = 0

    def feed(self, pcm: bytes, now: float) -> None:
        """Sound has arrived: deal it out to the takes it belongs to."""
        if not pcm:
            return
        place = self._clock.received
        self._clock.arrived(len(pcm), now)
        if not self._open:
            self._meter(pcm)
        while pcm and self._open:
            used = self._give(self._open[0], place, pcm, now)
            place, pcm = place + used, pcm[used:]
        if self.remembers and not self._open:
            self._remember(place, pcm)

    def forget(self) -> None:
        """Drop the pre-roll."""
        self._ring.clear()

    def fail(self, trouble: Trouble) -> None:
        """The device is gone: deliver what has arrived and end every take."""
        takes, self._open = self._open, deque()
        for take in takes:
            self._frame(take, take.waiting)
            self._report(MicrophoneFailed(take=take.number, trouble=trouble))

    # ------------------------------------------------------------------ the talk key

    def open(self, number: int, now: float, preroll_ms: int = 0) -> None:
        """Begin a take; an earlier one that is still open ends where this one begins.

        ``preroll_ms``: begin so much earlier, as far as that is remembered and belongs to no other take.
        """
        if any(take.number == number for take in self._open):
            return
        # What has arrived already was spoken before the press, whatever the clock's estimate says.
        start = max(self._clock.received, self._clock.place(now))
        if self._open:
            last = self._open[-1]
            if last.end is None:
                self._end(last, max(last.start, start), now)
            self._open.append(DeviceTake(number, last.end or 0))
            return
        take = DeviceTake(number, start)
        self._open.append(take)
        if preroll_ms and self._ring:
            place, pcm = self._ring_from, bytes(self._ring)
            take.start = max(place, self._clock.place(now) - bytes_of(preroll_ms))
            self._give(take, place, pcm, now)
        self.forget()

    def close(self, number: int, now: float) -> None:
        """End the take with the sound that is in the air now."""
        take = self._find(number)
        if take is None:
            self._report(MicrophoneClosed(take=number))
        elif take.end is None:
            self._end(take, max(take.start, self._clock.place(now + TRANSPORT_S)), now)
            self._close_if_over(now)

    def discard(self, number: int) -> None:
        """End the take at once; sound on its way belongs to no take."""
        take = self._find(number)
        if take is not None:
            self._open.remove(take)
        self._report(MicrophoneClosed(take=number, captured_ms=exact_ms_of(take.length) if take else 0.0))

    def overdue(self, now: float) -> None:
        """Close the takes that have waited long enough for their last sound."""
        while self._open and self._open[0].end is not None and now >= self._open[0].deadline:
            take = self._open[0]
            self._finish(take, now)
            if self._open:
                # The next take was to begin where this one ends, which has not arrived: so it begins with
                # what arrives next.
                self._open[0].start = min(self._open[0].start, self._clock.received)

    # ------------------------------------------------------------------ questions

    @property
    def any(self) -> bool:
        """Whether a take is open, or still waits for its last sound."""
        return bool(self._open)

    @property
    def deadline(self) -> float | None:
        """When to call ``overdue``; None if no take is about to close."""
        return self._open[0].deadline if self._open and self._open[0].end is not None else None

    # ------------------------------------------------------------------ inside

    def _find(self, number: int) -> DeviceTake | None:
        return next((take for take in self._open if take.number == number), None)

    def _end(self, take: DeviceTake, end: int, now: float) -> None:
        take.end, take.deadline = end, now + DRAIN_S

    def _close_if_over(self, now: float) -> None:
        take = self._open[0] if self._open else None
        if take is not None and take.end is not None and take.start + take.length >= take.end > take.start:
            self._finish(take, now)

    def _give(self, take: DeviceTake, place: int, pcm: bytes, now: float) -> int:
        """Give the take its part of ``pcm``, which lies at ``place``. Returns how many bytes are used up."""
        skipped = min(len(pcm), max(0, take.start - place))
        upto = len(pcm) if take.end is None else min(len(pcm), max(skipped, take.end - place))
        mine = pcm[skipped:upto]
        if mine:
            if not take.length:
                take.opened_at = now
                self._report(MicrophoneOpened(take=take.number))
            take.length += len(mine)
            self._cut(take, mine)
            self._judge(take, now)
        if take.end is not None and place + upto >= take.end:
            self._finish(take, now)
            return upto
        return len(pcm)

    def _cut(self, take: DeviceTake, pcm: bytes) -> None:
        take.waiting += pcm
        while len(take.waiting) >= FRAME:
            frame, take.waiting = take.waiting[:FRAME], take.waiting[FRAME:]
            self._frame(take, frame)

    def _frame(self, take: DeviceTake, pcm: bytes) -> None:
        if pcm:
            self._report(FrameCaptured(take=take.number, pcm=pcm, level=level(pcm)))

    def _judge(self, take: DeviceTake, now: float) -> None:
        """Note the stream's offset in the first moments of a take, against which ``_lost`` measures."""
        if now - take.opened_at <= _NEAR_S:
            take.offset = self._clock.offset(take.opened_at - 1.0)

    def _finish(self, take: DeviceTake, now: float) -> None:
        self._frame(take, take.waiting)
        self._open.remove(take)
        captured = exact_ms_of(take.length)
        self._report(MicrophoneClosed(take=take.number, captured_ms=captured, lost_ms=self._lost(take, now)))

    def _lost(self, take: DeviceTake, now: float) -> float:
        """How much sound never arrived, in ms.

        Lost sound is not in the byte count, so the stream seems to have begun later than it did when the take
        began. Less than the drift of the clocks, a period of the device and some jitter proves nothing.
        """
        if take.offset is None:
            return 0.0
        behind = self._clock.offset(now - _NEAR_S) - take.offset
        behind -= DRIFT * max(0.0, now - take.opened_at)
        period = exact_ms_of(self._clock.period) / 1000
        return behind * 1000 if behind > max(TOLERANCE_S, min(period, 0.1) + 0.02) else 0.0

    def _remember(self, place: int, pcm: bytes) -> None:
        if not self._ring:
            self._ring_from = place
        self._ring += pcm
        if (more := len(self._ring) - RING) > 0:
            del self._ring[:more]
            self._ring_from += more

    def _meter(self, pcm: bytes) -> None:
        if not self.watched:
            self._shown = b""
            return
        self._shown += pcm
        while len(self._shown) >= FRAME:
            frame, self._shown = self._shown[:FRAME], self._shown[FRAME:]
            self._report(LevelMeasured(level=level(frame)))
