"""The words and the sound of an event are found under whatever name they stand."""

from typing import Any

import pytest

from app.protocol.forgiving.contents import CARRIED, find, hollow
from app.protocol.messages import AudioDelta, AudioDone, ServerMessage, TextDone, TranscriptionDelta


@pytest.mark.parametrize(("kind", "carried"), CARRIED.items())
def test_each_other_name_is_known(kind: type[ServerMessage], carried: tuple[str, tuple[str, ...]]) -> None:
    field, names = carried
    forms: tuple[dict[str, Any], ...] = (
        *({name: "abcd"} for name in names),
        *({field: {name: "abcd"}} for name in names),
        *({field: None, name: "abcd"} for name in names if name != field),
        {field: "abcd", names[-1]: "abcd"},
    )
    for raw in forms:
        find(raw, kind)
        assert raw[field] == "abcd"


@pytest.mark.parametrize(
    "raw", [{}, {"delta": ""}, {"delta": None}, {"delta": {}}, {"text": [1]}, {"audio": 3}]
)
def test_what_is_nowhere_is_not_made_up(raw: dict[str, Any]) -> None:
    before = dict(raw)
    find(raw, AudioDelta)
    assert raw == before


def test_other_events_stay() -> None:
    raw = {"text": "abcd"}
    find(raw, AudioDone)
    assert raw == {"text": "abcd"}


def test_an_event_without_what_it_is_sent_for_is_hollow() -> None:
    assert hollow(AudioDelta())
    assert hollow(TranscriptionDelta())
    assert not hollow(TextDone(text="a"))
    assert not hollow(AudioDone())
