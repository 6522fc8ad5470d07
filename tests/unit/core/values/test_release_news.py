"""Signed news are read strictly, and not believed when they are repeated or out of date."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.values.release_news import LARGEST, ReleaseFile, ReleaseNews, objection, read

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC).timestamp()
DAY = 86_400
FILE: dict[str, Any] = {
    "name": "pressel_0.2.0_amd64.deb",
    "platform": "linux",
    "kind": "deb",
    "size": 55_000_000,
    "sha256": "0" * 64,
}
PLAIN: dict[str, Any] = {
    "serial": 7,
    "version": "0.2.0",
    "released": "2026-11-20",
    "expires": "2027-02-20",
    "notes": "https://example.test/pressel/0.2.0",
    "page": "https://example.test/pressel/",
    "files": [FILE],
}


def news(**changes: object) -> ReleaseNews:
    return read(json.dumps(PLAIN | changes).encode())


def test_all_of_it_is_read_and_what_a_later_program_adds_is_passed_over() -> None:
    found = news(addons=[1, 2])
    assert (found.serial, found.version, found.expires.isoformat()) == (7, "0.2.0", "2027-02-20")
    assert found.files == (ReleaseFile(**FILE),)


@pytest.mark.parametrize(
    "changes",
    [
        {"serial": 0},
        {"serial": "7"},
        {"serial": None},
        {"version": ""},
        {"version": "1" * 65},
        {"released": "soon"},
        {"expires": 5},
        {"notes": "http://example.test/"},
        {"notes": "file:///etc/passwd"},
        {"notes": "javascript:alert(1)"},
        {"page": "https://example.test"},
        {"page": "https://example.test/a b"},
        {"page": "https://example.test/" + "a" * 300},
        {"files": [FILE | {"size": 0}]},
        {"files": [FILE | {"sha256": "f" * 63}]},
        {"files": [FILE | {"name": "../../x"}]},
        {"files": {}},
        {"files": [FILE] * 201},
    ],
)
def test_what_is_not_as_it_should_be_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="not understood"):
        news(**changes)


@pytest.mark.parametrize("body", [b"", b"null", b"[]", b"<html>", b"\xff\xfe", b'{"serial":1}', b"[" * 5_000])
def test_garbage_is_refused(body: bytes) -> None:
    with pytest.raises(ValueError, match="not understood"):
        read(body)


def test_what_is_too_large_is_not_even_read() -> None:
    with pytest.raises(ValueError, match="too large"):
        read(b" " * (LARGEST + 1))


@given(st.binary(max_size=200))
def test_whatever_comes_is_news_or_a_value_error(body: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read(body)


@pytest.mark.parametrize(
    ("serial", "at", "words"),
    [
        (0, NOON, ""),
        (7, NOON, ""),
        (8, NOON, "older than"),
        (0, datetime(2027, 2, 20, 23, tzinfo=UTC).timestamp(), ""),
        (0, datetime(2027, 2, 21, 0, tzinfo=UTC).timestamp(), "out of date"),
        (0, datetime(2039, 1, 1, tzinfo=UTC).timestamp(), "clock of this computer"),
        (0, 0.0, ""),  # a clock that is far behind hides nothing
    ],
)
def test_what_is_repeated_or_out_of_date_is_not_believed(serial: int, at: float, words: str) -> None:
    assert words in objection(news(), serial, at)
    assert bool(words) is bool(objection(news(), serial, at))
