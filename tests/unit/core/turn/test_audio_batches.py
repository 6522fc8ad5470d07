"""Sound that waited goes out in few appends, whole and in order."""

from hypothesis import given
from hypothesis import strategies as st

from app.core.turn.audio_batches import LONGEST, appends
from app.protocol.messages import AppendAudio


def sounds(frames: list[bytes]) -> list[bytes]:
    return [x.message.audio for x in appends(frames) if isinstance(x.message, AppendAudio)]


def test_a_frame_goes_as_it_is_and_nothing_as_nothing() -> None:
    assert sounds([b"ab"]) == [b"ab"]
    assert sounds([]) == []


def test_a_second_each() -> None:
    assert [len(x) for x in sounds([bytes(1920)] * 51)] == [LONGEST, LONGEST, 1920]


@given(st.lists(st.integers(1, 60_000).map(bytes), max_size=12))
def test_whole_in_order_and_no_longer_than_a_second_unless_a_frame_is(frames: list[bytes]) -> None:
    made = sounds(frames)
    assert b"".join(made) == b"".join(frames)
    assert all(len(x) <= max(LONGEST, max(map(len, frames))) for x in made)
