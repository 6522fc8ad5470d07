"""Every sample of a stream goes to the take that was open when it was spoken, and losses are noticed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.audio.pcm.take_splitter import DRAIN_S, FRAME, TakeSplitter
from app.core.messages.events.event import Event
from app.core.messages.events.sound_events import (
    FrameCaptured,
    LevelMeasured,
    MicrophoneClosed,
    MicrophoneFailed,
    MicrophoneOpened,
)
from app.core.values.problems import Trouble
from app.protocol.pcm import BYTES_PER_MS, BYTES_PER_SECOND

PERIOD = 0.04
CHUNK = int(PERIOD * BYTES_PER_SECOND)


class SplitterDesk:
    """A device that gives a chunk per period on a clock that is turned by hand."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.takes = TakeSplitter(self.events.append)
        self.now = 100.0
        self.given = 0
        self.takes.restart()

    def run(self, chunks: int, *, lose: int = 0) -> None:
        """So many periods pass; the first ``lose`` chunks never come."""
        for number in range(chunks):
            self.now += PERIOD
            if number >= lose:
                self.given += CHUNK
                self.takes.feed(bytes([self.given // CHUNK % 256]) * CHUNK, self.now)

    def of(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]

    def sound(self, take: int) -> bytes:
        return b"".join(e.pcm for e in self.events if isinstance(e, FrameCaptured) and e.take == take)

    @property
    def closed(self) -> list[MicrophoneClosed]:
        return [event for event in self.events if isinstance(event, MicrophoneClosed)]


@pytest.fixture
def desk() -> SplitterDesk:
    return SplitterDesk()


def test_a_take_opens_with_the_first_sample_and_comes_in_frames(desk: SplitterDesk) -> None:
    desk.takes.open(1, desk.now)
    assert desk.events == []
    desk.run(3)
    assert isinstance(desk.events[0], MicrophoneOpened)
    assert [len(e.pcm) for e in desk.events if isinstance(e, FrameCaptured)] == [FRAME] * 3


def test_closing_waits_for_what_was_spoken_until_then(desk: SplitterDesk) -> None:
    desk.takes.open(1, desk.now)
    desk.run(10)
    desk.now += 0.02  # half a period: this much is spoken and not here yet
    desk.takes.close(1, desk.now)
    assert desk.closed == []
    desk.now -= 0.02
    desk.run(1)
    assert len(desk.closed) == 1
    assert desk.closed[0].captured_ms == pytest.approx(432, abs=1)  # 420 and the way through the server
    assert desk.closed[0].lost_ms == 0
    assert len(desk.sound(1)) == pytest.approx(432 * BYTES_PER_MS, abs=BYTES_PER_MS)


def test_closing_does_not_wait_for_ever(desk: SplitterDesk) -> None:
    desk.takes.open(1, desk.now)
    desk.run(5)
    desk.now += 0.01
    desk.takes.close(1, desk.now)
    assert desk.takes.deadline == pytest.approx(desk.now + DRAIN_S)
    desk.takes.overdue(desk.now + DRAIN_S / 2)
    assert desk.closed == []
    desk.takes.overdue(desk.now + DRAIN_S)
    assert [event.captured_ms for event in desk.closed] == [200.0]
    assert not desk.takes.any


def test_a_take_without_a_sample_closes_empty(desk: SplitterDesk) -> None:
    desk.takes.open(1, desk.now)
    desk.takes.close(1, desk.now)
    desk.takes.overdue(desk.now + 1)
    assert [event.captured_ms for event in desk.closed] == [0.0]
    assert desk.of(MicrophoneOpened) == []


def test_loss_is_noticed_by_the_clock(desk: SplitterDesk) -> None:
    desk.takes.open(1, desk.now)
    desk.run(20)
    desk.run(20, lose=5)
    desk.takes.close(1, desk.now)
    desk.run(2)
    desk.takes.overdue(desk.now)
    assert desk.closed[0].lost_ms == pytest.approx(200, abs=5)


def test_a_late_delivery_is_no_loss(desk: SplitterDesk) -> None:
    desk.takes.open(1, desk.now)
    desk.run(20)
    desk.now += 0.6  # the interface was busy; then all comes at once
    desk.takes.feed(bytes(15 * CHUNK), desk.now)
    desk.run(10)
    desk.takes.close(1, desk.now)
    desk.run(3)
    assert desk.closed[0].lost_ms == 0


def test_a_clock_that_is_a_little_slow_is_no_loss(desk: SplitterDesk) -> None:
    desk.takes.open(1, desk.now)
    for _ in range(3000):
        desk.now += PERIOD * 0.0001
        desk.run(1)
    desk.takes.close(1, desk.now)
    desk.run(3)
    assert desk.closed[0].lost_ms == 0


def test_two_takes_share_the_stream_without_a_gap(desk: SplitterDesk) -> None:
    desk.takes.open(1, desk.now)
    desk.run(5)
    desk.takes.close(1, desk.now + 0.01)
    desk.takes.open(2, desk.now + 0.015)
    desk.run(5)
    kinds = [type(e) for e in desk.events if not isinstance(e, FrameCaptured)]
    assert kinds == [MicrophoneOpened, MicrophoneClosed, MicrophoneOpened]
    desk.takes.overdue(desk.now)
    desk.takes.close(2, desk.now)
    desk.takes.overdue(desk.now + 1)
    whole = b"".join(bytes([n]) * CHUNK for n in range(1, 11))
    assert desk.sound(1) + desk.sound(2) == whole


def test_an_open_take_ends_when_the_next_one_opens(desk: SplitterDesk) -> None:
    desk.takes.open(1, desk.now)
    desk.run(5)
    desk.takes.open(2, desk.now)
    desk.run(5)
    assert [event.take for event in desk.closed] == [1]
    assert desk.sound(2)


def test_discarding_ends_at_once_and_the_next_take_goes_on(desk: SplitterDesk) -> None:
    desk.takes.open(1, desk.now)
    desk.run(2)
    desk.takes.discard(1)
    assert [event.take for event in desk.closed] == [1]
    desk.run(2)
    assert len(desk.sound(1)) == 2 * CHUNK
    desk.takes.discard(9)  # nobody knows it: an answer all the same
    assert [event.take for event in desk.closed] == [1, 9]


def test_a_device_that_goes_leaves_what_it_gave(desk: SplitterDesk) -> None:
    desk.takes.open(1, desk.now)
    desk.takes.feed(bytes(100), desk.now)
    desk.takes.fail(Trouble("microphone_lost"))
    assert desk.sound(1) == bytes(100)
    assert desk.of(MicrophoneFailed) == [MicrophoneFailed(take=1, trouble=Trouble("microphone_lost"))]
    assert not desk.takes.any


def test_a_running_device_gives_a_new_take_nothing_old(desk: SplitterDesk) -> None:
    desk.run(10)
    desk.takes.open(1, desk.now + 0.02)
    desk.run(2)
    assert len(desk.sound(1)) < 2 * CHUNK - 0.019 * BYTES_PER_SECOND
    assert desk.sound(1)[:1] != bytes([10])


def test_the_level_is_told_only_while_someone_looks(desk: SplitterDesk) -> None:
    desk.run(2)
    assert desk.events == []
    desk.takes.watched = True
    desk.run(2)
    assert len(desk.of(LevelMeasured)) == 2
    desk.takes.open(1, desk.now)
    desk.run(2)
    assert len(desk.of(LevelMeasured)) == 2


@given(st.lists(st.sampled_from(["open", "close", "discard", "run", "late", "fail", "overdue"]), max_size=40))
def test_every_take_is_opened_at_most_once_and_ends_exactly_once(orders: list[str]) -> None:
    desk, number = SplitterDesk(), 0
    ended: set[int] = set()
    for order in orders:
        match order:
            case "open":
                number += 1
                desk.takes.open(number, desk.now)
            case "close" if number and number not in ended:
                desk.takes.close(number, desk.now)
                ended.add(number)
            case "discard" if number and number not in ended:
                desk.takes.discard(number)
                ended.add(number)
            case "run":
                desk.run(2)
            case "late":
                desk.now += 0.03
            case "fail":
                desk.takes.fail(Trouble("microphone_lost"))
                ended.add(number)
            case "overdue":
                desk.takes.overdue(desk.now)
    desk.takes.fail(Trouble("microphone_lost"))
    ends = [e.take for e in desk.events if isinstance(e, MicrophoneClosed | MicrophoneFailed)]
    assert sorted(ends) == list(range(1, number + 1))
    opens = [e.take for e in desk.events if isinstance(e, MicrophoneOpened)]
    assert opens == sorted(set(opens))
    over: set[int] = set()
    for event in desk.events:
        match event:
            case FrameCaptured():
                assert event.take not in over
            case MicrophoneClosed() | MicrophoneFailed():
                over.add(event.take)


# ---------------------------------------------------------------- a device that is kept ready


def numbered(ms: int) -> bytes:
    """So many milliseconds whose samples count on, so that a missing one shows."""
    return b"".join((n % 65_536).to_bytes(2, "little") for n in range(ms * 24))


@pytest.mark.parametrize("opening_ms", [50, 120, 300, 600])
@pytest.mark.parametrize("spoken_ms", [-300, -150, 0, 100, 300])
@pytest.mark.parametrize("warm", [True, False])
def test_from_the_first_sample_that_a_device_delivers_none_is_lost(
    desk: SplitterDesk, opening_ms: int, spoken_ms: int, warm: bool
) -> None:
    """Speech from ``spoken_ms`` after the press: the device runs already, or opens with the press."""
    said, pressed_ms, chunk = numbered(3_000), 1_000, 10 * BYTES_PER_MS
    begins_ms = 0 if warm else pressed_ms + opening_ms
    desk.takes.remembers = warm
    for ms in range(0, 3_000, 10):
        if ms == pressed_ms:
            desk.takes.open(1, desk.now, 300 if warm else 0)
        desk.now += 0.01
        if ms >= begins_ms:
            desk.takes.feed(said[ms * BYTES_PER_MS : ms * BYTES_PER_MS + chunk], desk.now)
    desk.takes.close(1, desk.now)
    desk.takes.overdue(desk.now + 1)
    first_ms = min(pressed_ms, pressed_ms + spoken_ms) if warm else begins_ms
    got = desk.sound(1)
    assert said[first_ms * BYTES_PER_MS :] == got[-(3_000 - first_ms) * BYTES_PER_MS :]
    assert not desk.closed[0].lost_ms


def test_what_is_remembered_is_no_more_than_300_ms_and_no_other_takes(desk: SplitterDesk) -> None:
    desk.takes.remembers = True
    desk.run(50)
    desk.takes.open(1, desk.now, 300)
    assert len(desk.sound(1)) == pytest.approx(300 * BYTES_PER_MS, abs=FRAME)
    desk.takes.close(1, desk.now)
    desk.run(4)
    desk.takes.open(2, desk.now, 300)
    desk.run(1)
    desk.takes.close(2, desk.now)
    desk.run(4)
    both = desk.sound(1) + desk.sound(2)
    assert len(both) <= (50 * PERIOD + 10 * PERIOD) * BYTES_PER_SECOND
    marks = [both[n] for n in range(0, len(both), CHUNK)]
    assert marks == sorted(marks)


def test_nothing_is_remembered_unless_wanted_and_what_was_is_forgotten(desk: SplitterDesk) -> None:
    desk.run(20)
    desk.takes.open(1, desk.now, 300)
    assert desk.sound(1) == b""
    desk.takes.discard(1)
    desk.takes.remembers = True
    desk.run(20)
    desk.takes.forget()
    desk.takes.open(2, desk.now, 300)
    assert desk.sound(2) == b""
