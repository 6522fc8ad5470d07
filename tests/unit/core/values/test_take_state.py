"""What the person says, as values: nothing of it shows in a log."""

from app.core.values.take_state import Outgoing, Sample, Take


def test_neither_sound_nor_words_are_shown() -> None:
    assert repr(Take(1, frames=(b"secret",), sent=1)) == "Take(1, opening, 1 frames, 1 sent)"
    assert repr(Sample(3)).startswith("Sample(3, ")
    assert (
        repr(Outgoing(2, "t2", (b"secret",), "secret", reason="held"))
        == "Outgoing(2, 't2', 1 frames, 'held')"
    )
