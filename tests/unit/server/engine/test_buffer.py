"""Sound that has come and is not yet an item: by its positions, which survive every cut."""

from app.server.engine.buffer import InputBuffer


def test_the_buffer_never_gives_the_same_sound_twice() -> None:
    buffer = InputBuffer()
    buffer.append(bytes(range(10)))
    assert buffer.feed_to(4) == bytes(range(4))
    assert buffer.feed_to(2) == b""
    assert buffer.feed_to(99) == bytes(range(4, 10))
    assert buffer.take_to(6) == bytes(range(6))
    assert (buffer.start, buffer.end) == (6, 10)
    buffer.drop_to(3)
    assert buffer.peek() == bytes(range(6, 10))
