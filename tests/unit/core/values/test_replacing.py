"""Copies of frozen values: as dataclasses.replace makes them, and of Structs too."""

import dataclasses

import pytest

from app.core.state import State, Take
from app.core.values.replacing import replace
from app.core.values.values import Unsent


def test_a_dataclass_is_copied_as_the_standard_library_does() -> None:
    kept = Unsent("k", "c", "words", at=3.0)
    assert replace(kept, text="other", at=4.0) == dataclasses.replace(kept, text="other", at=4.0)
    assert replace(kept) == kept
    assert kept.text == "words"


def test_a_class_is_learned_at_its_first_copy_and_known_from_then_on() -> None:
    @dataclasses.dataclass(frozen=True, slots=True)
    class Fresh:
        one: int = 1
        two: int = 2

    for changed in (5, 6):
        assert replace(Fresh(), two=changed) == Fresh(1, changed)


def test_a_struct_is_copied_and_keeps_the_rest() -> None:
    state = State(counter=4)
    changed = replace(state, take=Take(7))
    assert (changed.counter, changed.take, state.take) == (4, Take(7), None)
    assert changed.line is state.line


def test_a_field_that_is_not_there() -> None:
    with pytest.raises(AttributeError):
        replace(Unsent("k", "c"), nonsense=1)
    with pytest.raises(TypeError):
        replace(State(), nonsense=1)


def test_what_is_printed_has_no_sound_in_it() -> None:
    assert "abc" not in repr(State(take=Take(1, frames=(b"abc",))))
