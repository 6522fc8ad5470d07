"""The queue of an answer's sound, its cushion, and the account of what was heard; pure bytes, it knows no
device and no clock.

Everything is counted in bytes of 24 kHz mono s16le since the beginning. ``played`` is what the device says it
has taken out of its buffer, in content: the silence of an underrun is no part of it.
"""

from collections import deque
from dataclasses import dataclass

from app.core.values.values import Heard
from app.protocol.pcm import bytes_of, exact_ms_of, whole

FIRST_SECOND = bytes_of(1000)
CUSHIONS_MS = (0, 60, 120, 240, 360, 600)
"""How much must wait before sound begins, or begins again after an underrun."""
PATIENCE_S = 0.6
"""A pause ends after so long with what there is: perhaps no more comes."""
LONGEST_DELTA = bytes_of(300)
NEAR = bytes_of(60)
QUICK = 1.3
"""A server that is so much faster than speech builds the cushion by itself."""
EARLY = CUSHIONS_MS.index(360)
"""The first sound goes out at once; if this much is not there before it is over, then sound comes no faster
than it is heard, and one early pause is better than a gap at every jitter of 300 ms."""


@dataclass(slots=True)
class Part:
    """One audio part of an item: where it begins in the stream and how much of it came."""

    item_id: str
    content_index: int
    start: int
    length: int = 0
    begun: bool = False


class Playout:
    """Sound on its way: ``add`` it, ``take`` it for the device, tell what was ``heard``."""

    def __init__(self) -> None:
        self._waiting: deque[bytes] = deque()
        self._parts: deque[Part] = deque()
        self._given: deque[bytes] = deque()  # with the device, perhaps not heard yet
        self._given_from = 0
        self.added = 0
        self.taken = 0
        self._began = 0
        self._step = 0
        self._early = False
        self._late = False
        self._first_step = 0
        self._holding = True
        self._delta = self._first = 0
        self._seen = self._came = 0  # how much there was at the last delta, and how much was played
        self._proving = False
        self._dry_since: float | None = None
        self._finished = False

    # ------------------------------------------------------------------ in and out

    def add(self, item_id: str, content_index: int, pcm: bytes) -> None:
        """More sound of this part; a half sample at its end goes."""
        pcm = whole(pcm)
        if not self._parts or (self._parts[-1].item_id, self._parts[-1].content_index) != (
            item_id,
            content_index,
        ):
            self._parts.append(Part(item_id, content_index, self.added))
        self._finished = False
        if pcm:
            self._parts[-1].length += len(pcm)
            self.added += len(pcm)
            self._delta = max(self._delta, len(pcm))
            self._waiting.append(pcm)

    def finish(self) -> None:
        """No more comes for now: nothing is held back."""
        self._finished = True

    def take(self, most: int, played: int, now: float) -> bytes:
        """What the device is to get now, at most so much; nothing while the cushion grows."""
        dry = played >= self.taken
        if self.added != self._seen:
            self._seen, self._came = self.added, played
        if self._proving:
            if not self._proven(played):
                return b""
        elif dry and not self._holding and self.taken > self._began and not self._finished:
            self._underrun()
        if self._holding and not self._enough(dry, now):
            return b""
        return self._cut(most)

    def _enough(self, dry: bool, now: float) -> bool:
        """Whether a pause may end: the cushion is there, or no more seems to come."""
        if self.waiting and dry and self._dry_since is None:
            self._dry_since = now
        waited = self._dry_since is not None and now - self._dry_since > PATIENCE_S
        starting = self.taken == self._began and self._step == 0
        if not self.waiting or not (
            starting or self._finished or waited or self.waiting >= self._target(self._step)
        ):
            return False
        if self.taken == self._began and self._step < EARLY:
            self._proving, self._first = True, self.waiting
            self._holding = False
        self._holding, self._dry_since = False, None
        return True

    def _target(self, step: int) -> int:
        """Jitter comes on top of the time from one delta to the next."""
        return bytes_of(CUSHIONS_MS[step]) + (min(self._delta, LONGEST_DELTA) if step >= EARLY else 0)

    def _proven(self, played: int) -> bool:
        """The first sound went out at once. Is there enough behind it to ride out jitter? What follows waits
        here until there is, or until the device has nearly run out.
        """
        if self._finished or self.added - played >= self._target(EARLY):
            self._proving = False
        elif not self.waiting or self.taken - played > NEAR:
            return False
        elif self.added - self._began - self._first < QUICK * (self._came - self._began):
            self._proving = False
            self._underrun()
        return True

    def _underrun(self) -> None:
        if self.taken - self._began < FIRST_SECOND:
            self._early, self._step = True, max(self._step, EARLY)
        else:
            self._late, self._step = True, min(self._step + 1, len(CUSHIONS_MS) - 1)
        self._holding, self._dry_since = True, None

    def _cut(self, most: int) -> bytes:
        cut = bytearray()
        while self._waiting and len(cut) < most:
            chunk = self._waiting.popleft()
            room = (most - len(cut)) & ~1
            if len(chunk) > room:
                self._waiting.appendleft(chunk[room:])
                chunk = chunk[:room]
                if not chunk:
                    break
            cut += chunk
        if cut:
            self.taken += len(cut)
            self._given.append(bytes(cut))
        return bytes(cut)

    # ------------------------------------------------------------------ the account

    def begun(self, played: int) -> list[str]:
        """Items whose first sample was taken up since the last call, in order."""
        begun = []
        for part in self._parts:
            if (
                not part.begun
                and part.length
                and (played > part.start or part.start == self._began < self.taken)
            ):
                part.begun = True
                begun.append(part.item_id)
        return list(dict.fromkeys(begun))

    def heard(self, heard: int) -> tuple[Heard, ...]:
        """The account of every part that is not drained yet, when so much was heard."""
        return tuple(
            Heard(
                part.item_id,
                part.content_index,
                exact_ms_of(max(0, min(part.length, heard - part.start))),
                exact_ms_of(part.length),
            )
            for part in self._parts
        )

    def forget(self, played: int) -> None:
        """Let go of the sound that was played."""
        while self._given and self._given_from + len(self._given[0]) <= played:
            self._given_from += len(self._given.popleft())

    def rewind(self, heard: int) -> None:
        """The device is gone: what it had and nobody heard is to be played again."""
        self.forget(heard)
        again = bytearray().join(self._given)[max(0, heard - self._given_from) & ~1 :]
        self._given.clear()
        if again:
            self._waiting.appendleft(bytes(again))
        self.taken -= len(again)
        self._given_from = self.taken
        self._proving = False
        self._holding, self._dry_since = True, None

    def clear(self) -> None:
        """Nothing is to be played any more; the next sound is a new answer."""
        self._waiting.clear()
        self._parts.clear()
        self._given.clear()
        self.added = self._began = self._given_from = self.taken
        self._holding, self._proving, self._finished = True, False, False
        self._dry_since, self._delta = None, 0
        self._learn()

    def _learn(self) -> None:
        """A server that is no faster than speech is met with a cushion from the start; a hiccup of the
        network is forgotten, so that sound begins at once again.
        """
        if self._early:
            self._first_step = self._step
        elif not self._late:
            self._first_step = max(0, self._first_step - 1)
        self._step, self._early, self._late = self._first_step, False, False

    # ------------------------------------------------------------------ to be asked

    @property
    def waiting(self) -> int:
        """Bytes not given to the device."""
        return self.added - self.taken

    @property
    def busy(self) -> bool:
        """Whether there is an answer that is not drained."""
        return bool(self._parts)

    @property
    def finished(self) -> bool:
        """Whether ``finish`` was called after the last sound."""
        return self._finished
