"""Messages between the program and its sound process survive being cut anywhere."""

from hypothesis import given
from hypothesis import strategies as st

from app.audio.apart.wire_format import Said, Word, packed, unpacked

MESSAGES = st.lists(
    st.builds(
        Said,
        st.sampled_from(Word),
        st.integers(0, 2**32 - 1),
        st.floats(allow_nan=False),
        st.binary(max_size=60),
    ),
    max_size=6,
)


@given(MESSAGES, st.integers(1, 40))
def test_messages_arrive_whole_however_they_are_cut(messages: list[Said], piece: int) -> None:
    stream = b"".join(map(packed, messages))
    waiting, found = bytearray(), []
    for at in range(0, len(stream), piece):
        waiting += stream[at : at + piece]
        found += unpacked(waiting)
    assert found == messages
    assert waiting == b""
