"""The lines of the dictionary that the recogniser is given."""

from app.server.ear.decoders import known_lines

LINES = ["'bout B AW T\n", "a AH\n", "a(2) EY\n", "abbey AE B IY\n", "b B IY\n"]


def test_the_words_wanted_come_with_their_variants_and_no_others() -> None:
    assert list(known_lines(LINES, ["a\n", "aardvark\n", "b\n", "zoo\n"])) == [LINES[1], LINES[2], LINES[4]]


def test_nothing_wanted_is_nothing_given() -> None:
    assert list(known_lines(LINES, [])) == []
    assert list(known_lines([], ["a\n"])) == []


def test_a_dictionary_of_these_lines_alone_gives_the_same() -> None:
    """An installed program has no others."""
    words = ["a\n", "b\n", "zoo\n"]
    once = list(known_lines(LINES, words))
    assert list(known_lines(once, words)) == once
