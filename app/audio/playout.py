"""The queue of an answer's sound, its cushion, and the account of what was heard; pure bytes, it knows no
device and no clock.

Everything is counted in bytes of 24 kHz mono s16le since the beginning. ``played`` is what the device says it
has taken out of its buffer, in content: the silence of an underrun is no part of it.
"""

from collections import deque
from dataclasses import dataclass

from app.core.values import Heard
from app.protocol.pcm import bytes_of, exact_ms_of, whole

FIRST_SECOND = bytes_of(1000)
CUSHIONS_MS = (0, 60, 120, 240, 400, 600)
"""How much must wait before sound begins, or begins again after an underrun."""
EARLY = CUSHIONS_MS.index(400)
"""An underrun in the first second means that sound comes no faster than it is heard: one pause long enough
to ride out 300 ms of jitter is better than many short ones."""


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
            self._waiting.append(pcm)

    def finish(self) -> None:
        """No more comes for now: nothing is held back."""
        self._finished = True

    def take(self, most: int, played: int) -> bytes:
        """What the device is to get now, at most so much; nothing while the cushion grows."""
        self._watch(played)
        if self._holding:
            if self.waiting < bytes_of(CUSHIONS_MS[self._step]) and not self._finished:
                return b""
            self._holding = not self.waiting
        return self._cut(most)

    def _watch(self, played: int) -> None:
        """Notice that the device ran out of sound in mid-answer."""
        if self._holding or played < self.taken or self._finished:
            return
        if self.taken == self._began:
            return
        if self.taken - self._began < FIRST_SECOND:
            self._early, self._step = True, max(self._step, EARLY)
        else:
            self._late, self._step = True, min(self._step + 1, len(CUSHIONS_MS) - 1)
        self._holding = True

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
        self._holding = True

    def clear(self) -> None:
        """Nothing is to be played any more; the next sound is a new answer."""
        self._waiting.clear()
        self._parts.clear()
        self._given.clear()
        self.added = self._began = self._given_from = self.taken
        self._holding, self._finished = True, False
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
