"""What is queued is played once and in order; what was heard is counted; pauses come only when they must."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.audio.pcm.playout import CUSHIONS_MS, PATIENCE_S, Playout

MS = 48
DELTA = 200 * MS


@dataclass
class PlayoutRoom:
    """A device that takes sound as it is heard, on a clock that is turned by hand."""

    playout: Playout = field(default_factory=Playout)
    now: float = 0.0
    got: bytearray = field(default_factory=bytearray)
    played: int = 0
    silences: list[tuple[int, int]] = field(default_factory=list)

    def run(self, ms: int) -> None:
        for _ in range(0, ms, 10):
            self.got += self.playout.take(1 << 20, self.played, self.now)
            self.now += 0.01
            step = min(10 * MS, len(self.got) - self.played)
            if step < 10 * MS and self.got:
                self._silent()
            self.played += step

    def _silent(self) -> None:
        here = self.played // MS
        if self.silences and self.silences[-1][0] == here:
            self.silences[-1] = (here, self.silences[-1][1] + 10)
        else:
            self.silences.append((here, 10))

    def add(self, length: int = DELTA, item: str = "a") -> None:
        self.playout.add(item, 0, bytes([len(self.got) % 251]) * length)
        self.got += self.playout.take(1 << 20, self.played, self.now)


def test_sound_begins_with_the_first_delta() -> None:
    room = PlayoutRoom()
    room.add(100 * MS)
    assert len(room.got) == 100 * MS
    assert room.playout.begun(0) == ["a"]
    assert room.playout.begun(0) == []


def test_a_server_that_is_faster_than_speech_is_never_paused() -> None:
    room = PlayoutRoom()
    for _ in range(20):
        room.add()
        room.run(80)
    room.playout.finish()
    room.run(4000)
    assert room.played == 20 * DELTA
    assert [gap for gap in room.silences if gap[0] < 4000] == []


@pytest.mark.parametrize("delta", [100, 200, 250])
def test_a_server_no_faster_than_speech_is_paused_once_and_early(delta: int) -> None:
    """Now and then it is 300 ms late, and catches up with what it owes."""
    room = PlayoutRoom()
    arrivals = [n * delta + (300 if n and n * delta % 1500 < delta else 0) for n in range(6000 // delta)]
    arrivals = [max(arrivals[: n + 1]) for n in range(len(arrivals))]
    for at in arrivals:
        while room.now * 1000 < at - 1:
            room.run(10)
        room.add(delta * MS)
    gaps = [gap for gap in room.silences if gap[0] < room.played // MS]
    assert len(gaps) == 1
    assert gaps[0][0] <= 1000


@pytest.mark.parametrize("every", [40, 80, 120])
def test_a_quick_server_that_is_300_ms_late_after_the_first_second_is_not_heard_to_be(every: int) -> None:
    room = PlayoutRoom()
    for number in range(40):
        room.add()
        room.run(every + (300 if number * every > 1000 and number % 5 == 0 else 0))
    assert [gap for gap in room.silences if gap[0] < room.played // MS] == []


def test_the_cushion_is_filled_up_after_an_underrun() -> None:
    room = PlayoutRoom()
    for _ in range(10):
        room.add()
    room.run(2100)  # all heard, and the answer goes on: an underrun
    room.add(50 * MS)
    assert len(room.got) == 10 * DELTA
    room.add(50 * MS)
    assert len(room.got) == 10 * DELTA + 100 * MS
    assert CUSHIONS_MS[1] <= 100


def test_a_pause_ends_when_no_more_seems_to_come() -> None:
    room = PlayoutRoom()
    room.add()
    room.run(300)
    room.add(50 * MS)
    room.run(int(PATIENCE_S * 1000) - 100)
    assert len(room.got) == DELTA
    room.run(200)
    assert len(room.got) == DELTA + 50 * MS


def test_finishing_holds_nothing_back() -> None:
    room = PlayoutRoom()
    room.add()
    room.add(10 * MS)
    assert len(room.got) == DELTA
    room.playout.finish()
    room.run(10)
    assert len(room.got) == DELTA + 10 * MS


def test_after_a_slow_answer_the_next_one_has_a_cushion_and_it_wears_off() -> None:
    room = PlayoutRoom()
    room.add(100 * MS)
    room.run(100)
    room.add(100 * MS)
    room.playout.clear()
    waits = []
    for _ in range(6):
        start = len(room.got)
        held = 0
        while len(room.got) == start:
            room.add(100 * MS)
            held += 100
        waits.append(held)
        for _ in range(10):
            room.add(100 * MS)
        room.playout.finish()
        room.run(3000)
        room.playout.clear()
    assert waits[0] > 300
    assert waits[-1] == 100
    assert waits == sorted(waits, reverse=True)


def test_the_account() -> None:
    playout = Playout()
    playout.add("a", 0, bytes(100 * MS))
    playout.add("b", 1, bytes(100 * MS + 1))
    heard = [
        (part.item_id, part.content_index, part.heard_ms, part.received_ms)
        for part in playout.heard(150 * MS)
    ]
    assert heard == [("a", 0, 100.0, 100.0), ("b", 1, 50.0, 100.0)]
    assert [part.heard_ms for part in playout.heard(-500)] == [0.0, 0.0]
    assert [part.heard_ms for part in playout.heard(1 << 30)] == [100.0, 100.0]


def test_a_new_answer_is_counted_from_its_own_beginning() -> None:
    room = PlayoutRoom()
    room.add()
    room.run(100)
    room.playout.clear()
    base = room.playout.taken
    room.playout.add("b", 0, bytes(100 * MS))
    assert room.playout.heard(base + 40 * MS)[0].heard_ms == 40.0
    assert not Playout().busy


def test_what_a_lost_device_had_is_played_again() -> None:
    playout = Playout()
    sound = bytes(range(1, 241)) * 200
    playout.add("a", 0, sound)
    playout.finish()
    first = playout.take(len(sound), 0, 0.0)
    playout.rewind(10_000)
    again = playout.take(len(sound), playout.taken, 0.0)
    assert first == sound
    assert again == sound[10_000:]
    assert playout.heard(playout.taken)[0].heard_ms == playout.heard(playout.taken)[0].received_ms


@given(st.lists(st.tuples(st.integers(0, 3000), st.integers(0, 4000), st.integers(0, 5000)), max_size=30))
def test_every_byte_comes_out_once_and_in_order(steps: list[tuple[int, int, int]]) -> None:
    playout, sent, got, played, now = Playout(), bytearray(), bytearray(), 0, 0.0
    for number, (length, most, heard) in enumerate(steps):
        pcm = bytes([number]) * (length * 2)
        playout.add("a", 0, pcm)
        sent += pcm
        now += 0.05
        cut = playout.take(most, played, now)
        assert len(cut) <= most
        got += cut
        played = min(len(got), played + heard * 2)
        playout.forget(played)
    playout.finish()
    while cut := playout.take(10_000, played, now):
        got += cut
    assert got == sent
    assert playout.waiting == 0
