"""What the set-up guide says of the State; pure."""

import pytest

from app.core.state import (
    Conversation,
    LineStage,
    LineState,
    Reply,
    Sample,
    SampleStage,
    Sound,
    State,
    Take,
    TakeStage,
)
from app.core.values.replacing import replace
from app.core.values.talk_key_state import TalkKeyState
from app.core.values.values import Device, Role, Target, Turn
from app.ui.wording.guide_words import guide

READY = State(
    target=Target(practice=True), line=LineState(LineStage.UP), sound=Sound(inputs=(Device("m", "Desk"),))
)


@pytest.mark.parametrize(
    ("sample", "words", "trying"),
    [
        (None, "", False),
        (Sample(1), "Say something", True),
        (Sample(1, SampleStage.PLAYING, ms=3000, peak=-20.0), "This is how you sound. Level: good", True),
        (Sample(1, SampleStage.DONE, ms=3000, peak=-50.0), "Level: quiet. Did you hear", False),
        (Sample(1, SampleStage.DONE, ms=3000, peak=-80.0), "muted", False),
        (Sample(1, SampleStage.DONE), "Is another program holding it?", False),
    ],
)
def test_what_came_of_the_try(sample: Sample | None, words: str, trying: bool) -> None:
    shown = guide(replace(READY, sample=sample))
    assert words in shown.verdict
    assert bool(words) == bool(shown.verdict)
    assert shown.trying == trying


def test_without_a_microphone() -> None:
    shown = guide(replace(READY, sound=Sound()))
    assert not shown.microphone
    assert "Plug one in" in shown.verdict


def test_the_talk_key_is_down_until_it_is_let_go() -> None:
    assert guide(replace(READY, take=Take(1, TakeStage.RECORDING, at=1.0, level=-12.0))).holding
    shown = guide(replace(READY, take=Take(1, TakeStage.TAIL, at=1.0, released_at=2.0)))
    assert not shown.holding
    assert not guide(READY).holding


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (READY, ""),
        (replace(READY, take=Take(1, TakeStage.RECORDING)), "Recording"),
        (replace(READY, reply=Reply(sounding=True)), "Press again"),
    ],
)
def test_what_happens_now(state: State, words: str) -> None:
    shown = guide(state)
    assert words in shown.busy
    assert bool(words) == bool(shown.busy)


def test_both_sides_of_the_last_exchange() -> None:
    turns = (
        Turn("1", Role.USER, "what time is it"),
        Turn("2", Role.ASSISTANT, "It is noon."),
        Turn("3", Role.USER, "and now"),
    )
    assert (guide(replace(READY, conversation=Conversation(turns=turns))).said) == "and now"
    assert (guide(replace(READY, conversation=Conversation(turns=turns))).answered) == ""
    shown = guide(replace(READY, conversation=Conversation(turns=turns[:2])))
    assert (shown.said, shown.answered) == ("what time is it", "It is noon.")
    note = (*turns[:2], Turn("4", Role.NOTE, "renewed"))
    assert guide(replace(READY, conversation=Conversation(turns=note))).answered == "It is noon."


def test_the_talk_key_that_is_in_force_and_where_it_works() -> None:
    assert guide(replace(READY, talk_key=TalkKeyState(back_end="window"))).talk_key == "Space"
    assert guide(READY).reach == ""
    bound = replace(READY, talk_key=TalkKeyState(key="F13", back_end="x11", everywhere=True))
    assert (guide(bound).talk_key, guide(bound).reach) == ("F13", "F13 talks from every window")
    assert guide(bound).how == "Hold F13 and speak"
    window = replace(READY, talk_key=TalkKeyState(back_end="focused", reason="No leave."))
    assert guide(window).reach == "Space talks only while this window is in front: No leave"
