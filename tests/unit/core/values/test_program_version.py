"""Newer, older, same, not final, and whatever else somebody may call a version."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.values.program_version import rank, worth_telling

ASCENDING = (
    "0.1.0.dev1",
    "0.1.0a1",
    "0.1.0-alpha.2",
    "0.1.0-beta",
    "0.1.0b3",
    "0.1.0-rc.1",
    "0.1.0rc2",
    "0.1.0",
    "0.1.1",
    "0.2.0",
    "0.10.0",
    "1.0.0-rc.1",
    "1.0.0",
)


def test_they_are_ordered_as_semantic_versioning_says() -> None:
    ranks = [rank(version) for version in ASCENDING]
    assert None not in ranks
    assert ranks == sorted(ranks, key=lambda found: found or ((), 0, 0))
    assert len(set(ranks)) == len(ranks)


@pytest.mark.parametrize(
    ("version", "present", "told"),
    [
        ("0.2.0", "0.1.0", True),
        ("0.1.0", "0.2.0", False),
        ("0.1.0", "0.1.0", False),
        ("v0.1.0", "0.1", False),
        ("0.1.0+deb1", "0.1.0", False),
        ("0.10.0", "0.9.9", True),
        # a version that is not final concerns only who runs one
        ("0.2.0-rc.1", "0.1.0", False),
        ("0.2.0rc2", "0.2.0rc1", True),
        ("0.2.0", "0.2.0rc1", True),
        ("0.2.0rc1", "0.2.0", False),
        # what has no such form
        ("", "0.1.0", False),
        ("newest", "0.1.0", False),
        ("0.2.0; rm", "0.1.0", False),
        ("0.2.0\n", "0.1.0", False),
        ("0.2.0", "0 (not installed)", False),
        ("٢.0.0", "0.1.0", False),
        ("9" * 500, "0.1.0", False),
    ],
)
def test_what_is_worth_telling(version: str, present: str, told: bool) -> None:
    assert worth_telling(version, present) is told


VERSIONS = st.one_of(
    st.sampled_from(ASCENDING),
    st.from_regex(r"\d{1,3}(\.\d{1,3}){0,3}((-rc\.|a|\.dev)\d{1,2})?", fullmatch=True),
    st.text(max_size=20),
)


@given(VERSIONS, VERSIONS)
def test_of_two_versions_one_at_most_is_worth_telling_to_who_has_the_other(one: str, other: str) -> None:
    assert not worth_telling(one, one)
    assert not (worth_telling(one, other) and worth_telling(other, one))


@given(VERSIONS, VERSIONS, VERSIONS)
def test_newer_than_newer_is_newer(one: str, two: str, three: str) -> None:
    if worth_telling(three, two) and worth_telling(two, one):
        assert worth_telling(three, one)
