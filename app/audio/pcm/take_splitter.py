"""Deals a running stream of microphone sound out to takes, by the clock; it knows no device and no timer.

Times are seconds of one monotonic clock, places are bytes of 24 kHz mono s16le since the stream began.
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
from app.protocol.pcm import BYTES_PER_MS, bytes_of, exact_ms_of

FRAME = 40 * BYTES_PER_MS
DRAIN_S = 0.08
"""How long a closed take waits at most for sound that is still on its way from the device."""
TRANSPORT_S = 0.012
"""What the sound server needs at least to hand a sample over; measured 7 ms."""
TOLERANCE_S = 0.06
"""A period of the slowest backend (43 ms) and a busy moment: less is not called a loss."""
DRIFT = 200e-6
"""How far a sound card's clock may be from the computer's."""
_NEAR_S = 0.3
RING = 300 * BYTES_PER_MS
"""What a device that is kept ready remembers; it is overwritten as it comes."""


class StreamClock:
    """Where in a stream a moment lies: sample n comes at ``offset + n / rate``, early ones telling best."""

    KEPT_S = 1.0

    def __init__(self) -> None:
        self.received = 0
        self.period = 0
        self._offsets: deque[tuple[float, float]] = deque()

    def arrived(self, length: int, now: float) -> None:
        """So many bytes came now."""
        first = not self.received
        self.received += length
        self.period = max(self.period, length) if self.period else length
        offset = now - self.received / BYTES_PER_MS / 1000
        # The first chunk may bring older sound with it: it is forgotten as soon as there is another.
        self._offsets.append((-1.0 if first else now, offset))
        while len(self._offsets) > 1 and self._offsets[0][0] < now - self.KEPT_S:
            self._offsets.popleft()

    def offset(self, since: float = 0.0) -> float:
        """When the stream began, judged by what came after ``since``."""
        late = [offset for at, offset in self._offsets if at >= since]
        return min(late or [self._offsets[-1][1]]) if self._offsets else 0.0

    def place(self, now: float) -> int:
        """The place of the sound that is in the air now; 0 before any came."""
        return bytes_of((now - self.offset()) * 1000) if self._offsets else 0


@dataclass(slots=True)
class DeviceTake:
    """One open take. ``end`` and ``deadline`` are set when it is to close."""

    number: int
    start: int
    end: int | None = None
    deadline: float = 0.0
    length: int = 0
    waiting: bytes = b""
    opened_at: float = 0.0
    offset: float | None = None


class TakeSplitter:
    """The open takes, oldest first; all but the newest are about to close."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._clock = StreamClock()
        self._open: deque[DeviceTake] = deque()
        self.watched = False
        self.remembers = False
        self._ring = bytearray()
        self._ring_from = 0
        self._shown = b""

    # ------------------------------------------------------------------ what the device does

    def restart(self) -> None:
        """The device starts anew: places count from nothing."""
        self._clock = StreamClock()
        self._shown = b""
        self.forget()
        for take in self._open:
            take.start = 0

    def feed(self, pcm: bytes, now: float) -> None:
        """Sound came."""
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
        """What was heard while no take was open is gone; what comes now may be remembered."""
        self._ring.clear()

    def fail(self, trouble: Trouble) -> None:
        """The device is gone: what came is delivered, every open take ends."""
        takes, self._open = self._open, deque()
        for take in takes:
            self._frame(take, take.waiting)
            self._report(MicrophoneFailed(take=take.number, trouble=trouble))

    # ------------------------------------------------------------------ what the person does

    def open(self, number: int, now: float, preroll_ms: int = 0) -> None:
        """A new take; an earlier one that is still open ends where this one starts.

        ``preroll_ms``: it begins so much earlier, as far as that is remembered and no other take's.
        """
        if any(take.number == number for take in self._open):
            return
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
        """The take ends with the sound that is in the air now."""
        take = self._find(number)
        if take is None:
            self._report(MicrophoneClosed(take=number))
        elif take.end is None:
            self._end(take, max(take.start, self._clock.place(now + TRANSPORT_S)), now)
            self._close_if_over(now)

    def discard(self, number: int) -> None:
        """The take ends at once; what is on its way is nobody's."""
        take = self._find(number)
        if take is not None:
            self._open.remove(take)
        self._report(MicrophoneClosed(take=number, captured_ms=exact_ms_of(take.length) if take else 0.0))

    def overdue(self, now: float) -> None:
        """Close what has waited long enough."""
        while self._open and self._open[0].end is not None and now >= self._open[0].deadline:
            take = self._open[0]
            self._finish(take, now)
            if self._open:
                self._open[0].start = min(self._open[0].start, self._clock.received)

    # ------------------------------------------------------------------ to be asked

    @property
    def any(self) -> bool:
        """Whether a take is open."""
        return bool(self._open)

    @property
    def deadline(self) -> float | None:
        """When ``overdue`` is to be called, if it is."""
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
        """Give the take its part; returns how much of ``pcm`` is dealt with."""
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
        """Note when the stream began, as its first moments tell: what it is later measured against."""
        if now - take.opened_at <= _NEAR_S:
            take.offset = self._clock.offset(take.opened_at - 1.0)

    def _finish(self, take: DeviceTake, now: float) -> None:
        self._frame(take, take.waiting)
        self._open.remove(take)
        captured = exact_ms_of(take.length)
        self._report(MicrophoneClosed(take=take.number, captured_ms=captured, lost_ms=self._lost(take, now)))

    def _lost(self, take: DeviceTake, now: float) -> float:
        """Sound that never came, in ms: how much later the stream runs than when the take began."""
        if take.offset is None:
            return 0.0
        behind = self._clock.offset(now - _NEAR_S) - take.offset
        behind -= DRIFT * max(0.0, now - take.opened_at)
        period = self._clock.period / BYTES_PER_MS / 1000
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
