"""The queue of an answer's sound: its jitter buffer, and the account of what was heard. Pure bytes; no device
and no clock.

All positions are bytes of 24 kHz mono s16le since the beginning. ``played`` is how much the device has taken
from its buffer; the silence of an underrun does not count.

How much must wait before sound begins is a trade between a late start and gaps. The first answer starts at
once. After an underrun the cushion grows, and the next answers begin with what the last one needed
(``_learn``). The first sound of an answer is a test (``_proven``): a server that is faster than speech, as
most are, builds the cushion by itself while that sound plays. If it does not, one early pause is taken on
purpose.
"""

from collections import deque
from dataclasses import dataclass

from app.core.values.values import Heard
from app.protocol.pcm import bytes_of, exact_ms_of, whole

FIRST_SECOND = bytes_of(1000)
CUSHIONS_MS = (0, 60, 120, 240, 360, 600)
"""The steps of the cushion: how much must wait before sound begins, or begins again after an underrun."""
PATIENCE_S = 0.6
"""A pause ends after so long with what there is: perhaps no more comes."""
LONGEST_DELTA = bytes_of(300)
NEAR = bytes_of(60)
"""The device has nearly run out."""
QUICK = 1.3
"""A server that sends so much faster than speech builds the cushion by itself."""
EARLY = CUSHIONS_MS.index(360)
"""The step that is wanted while the first sound plays. If so much is not there before it ends, sound comes no
faster than it is heard, and one early pause is better than a gap at every jitter of 300 ms.
"""


@dataclass(slots=True)
class Part:
    """One content part of an item: where it begins in the stream, how long it is so far, whether it began."""

    item_id: str
    content_index: int
    start: int
    length: int = 0
    begun: bool = False


class Playout:
    """Sound on its way: ``add`` it, ``take`` it for the device, ask what was ``heard``."""

    def __init__(self) -> None:
        self._waiting: deque[bytes] = deque()
        self._parts: deque[Part] = deque()
        self._given: deque[bytes] = deque()  # with the device, perhaps not heard yet; kept for ``rewind``
        self._given_from = 0
        self.added = 0
        self.taken = 0
        self._began = 0  # where this answer begins
        self._step = 0  # of CUSHIONS_MS, for this answer
        self._first_step = 0  # for the next one
        self._early = False  # this answer ran dry in its first second,
        self._late = False  # or later
        self._holding = True  # nothing goes out before the cushion is there
        self._delta = self._first = 0  # the longest delta; how much went out as the first sound
        self._seen = self._came = 0  # how much there was at the last delta, and how much was played then
        self._proving = False  # the first sound is out, and what follows has to prove itself
        self._dry_since: float | None = None
        self._finished = False

    # ------------------------------------------------------------------ in and out

    def add(self, item_id: str, content_index: int, pcm: bytes) -> None:
        """Append sound to this part; a half sample at its end is dropped."""
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
        """No more comes for now, so nothing is held back any longer."""
        self._finished = True

    def take(self, most: int, played: int, now: float) -> bytes:
        """The next sound for the device, at most so many bytes; none while the cushion grows."""
        dry = played >= self.taken  # the device has played all that it got
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
        """Whether sound may begin: it is the first of an answer, the cushion is there, or no more seems to
        come. The first sound of an answer then starts the test.
        """
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
        self._holding, self._dry_since = False, None
        return True

    def _target(self, step: int) -> int:
        """The cushion of this step in bytes. A server that sends long deltas needs one of them on top: jitter
        adds to the time from one delta to the next.
        """
        return bytes_of(CUSHIONS_MS[step]) + (min(self._delta, LONGEST_DELTA) if step >= EARLY else 0)

    def _proven(self, played: int) -> bool:
        """Whether the sound after the first may go out. It waits until there is enough of it to ride out
        jitter, or until the device has nearly run out and the verdict is due.

        The verdict: since the first sound, the server has sent ``added - began - first`` while ``came -
        began`` was played. Less than QUICK times as much means that the cushion will never build itself, so
        the device is left to run dry once, here, and the cushion is built in that pause.
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
        """The device ran dry: hold sound back, for a longer cushion than before.

        In the first second the cause is the server's pace, for which EARLY is enough. Later it is a hiccup of
        the network, and the cushion grows by one step.
        """
        if self.taken - self._began < FIRST_SECOND:
            self._early, self._step = True, max(self._step, EARLY)
        else:
            self._late, self._step = True, min(self._step + 1, len(CUSHIONS_MS) - 1)
        self._holding, self._dry_since = True, None

    def _cut(self, most: int) -> bytes:
        cut = bytearray()
        while self._waiting and len(cut) < most:
            chunk = self._waiting.popleft()
            room = (most - len(cut)) & ~1  # whole samples
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
        """Items whose first sample the device has taken since the last call, in order.

        The first one of an answer counts as soon as it was given to the device: it sounds at once.
        """
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
        """The account of every part since ``clear``, if everything before this position was heard."""
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
        """Free the sound before this position: no ``rewind`` will ask for it."""
        while self._given and self._given_from + len(self._given[0]) <= played:
            self._given_from += len(self._given.popleft())

    def rewind(self, heard: int) -> None:
        """The device is gone: put back what it had taken and nobody heard."""
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
        """Drop everything; the next sound begins a new answer."""
        self._waiting.clear()
        self._parts.clear()
        self._given.clear()
        self.added = self._began = self._given_from = self.taken
        self._holding, self._proving, self._finished = True, False, False
        self._dry_since, self._delta = None, 0
        self._learn()

    def _learn(self) -> None:
        """Choose the first cushion of the next answer by how this one went.

        Ran dry early: the server is no faster than speech, so begin with the cushion it needed. Ran dry late:
        change nothing. Not at all: one step less, so that sound soon begins at once again.
        """
        if self._early:
            self._first_step = self._step
        elif not self._late:
            self._first_step = max(0, self._first_step - 1)
        self._step, self._early, self._late = self._first_step, False, False

    # ------------------------------------------------------------------ to be asked

    @property
    def waiting(self) -> int:
        """Bytes that the device has not been given yet."""
        return self.added - self.taken

    @property
    def busy(self) -> bool:
        """Whether there is an answer that is not drained."""
        return bool(self._parts)

    @property
    def finished(self) -> bool:
        """Whether ``finish`` was called after the last sound."""
        return self._finished
