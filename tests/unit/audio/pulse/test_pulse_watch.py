"""Each list of a Pulse server's devices is complete, whatever changes between its answers."""

from typing import Any

import pytest

from app.audio.pulse import pulse_watch
from app.audio.pulse.pulse_watch import Names

CONTEXT = 1
NO_OPERATION = 0


class AnsweringPulse:
    """libpulse, as far as lists are asked for; the test itself calls back."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def pa_context_get_source_info_list(self, *_: Any) -> int:
        self.asked.append("sources")
        return NO_OPERATION

    def pa_context_get_sink_info_list(self, *_: Any) -> int:
        self.asked.append("sinks")
        return NO_OPERATION


@pytest.fixture
def told() -> list[Names | None]:
    return []


@pytest.fixture
def conversation(monkeypatch: pytest.MonkeyPatch, told: list[Names | None]) -> Any:
    monkeypatch.setattr(pulse_watch, "_library", lambda: None)  # no thread, no server
    made: Any = pulse_watch._Conversation(told.append)
    made._pulse = AnsweringPulse()
    return made


def sources(conversation: Any, *names: bytes) -> None:
    for name in names:
        conversation._on_source(CONTEXT, [name], 0, None)
    conversation._on_source(CONTEXT, None, 1, None)


def sinks(conversation: Any, *names: bytes) -> None:
    for name in names:
        conversation._on_sink(CONTEXT, [name], 0, None)
    conversation._on_sink(CONTEXT, None, 1, None)


def test_sources_and_sinks_are_told_together(conversation: Any, told: list[Names | None]) -> None:
    conversation._ask(CONTEXT)
    sources(conversation, b"mic")
    assert told == []
    sinks(conversation, b"speaker")
    assert told == [frozenset({"mic", "speaker"})]
    assert conversation._pulse.asked == ["sources", "sinks"]


def test_a_change_between_the_two_answers_takes_nothing_away(
    conversation: Any, told: list[Names | None]
) -> None:
    """Else the microphone would be missing for a moment, which ends the take that it records."""
    conversation._ask(CONTEXT)
    sources(conversation, b"mic")
    conversation._ask(CONTEXT)
    sinks(conversation, b"speaker")
    sources(conversation, b"mic")
    sinks(conversation, b"speaker", b"headset")
    assert told == [frozenset({"mic", "speaker"}), frozenset({"mic", "speaker", "headset"})]


def test_what_is_gone_is_in_no_later_list(conversation: Any, told: list[Names | None]) -> None:
    conversation._ask(CONTEXT)
    conversation._ask(CONTEXT)
    sources(conversation, b"mic", b"headset")
    sinks(conversation, b"speaker")
    sources(conversation, b"mic")
    sinks(conversation, b"speaker")
    assert told[-1] == frozenset({"mic", "speaker"})
