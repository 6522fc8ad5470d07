"""Final words reach their turn wherever they stand: with a part, a message or the end of the response."""

import pytest

from app.core.messages.effects.program_effects import StartTimer
from app.core.messages.events.sound_events import SpeakerDrained
from app.core.messages.timer import Timer
from app.core.state import ReplyStage
from app.core.values.values import Heard, Role, TurnStatus
from app.protocol import messages as m
from tests.helpers.playbook import Script, up

WORDS = "It is ten o'clock."
PART = m.ContentPart(type="output_audio", transcript=WORDS)
ITEM = m.Item(id="a1", type="message", role="assistant", content=(PART,))


def begun() -> Script:
    script = up()
    script.speak()
    script.say(m.AudioCommitted(item_id="u1"), m.ResponseCreated(response=m.Response(id="r1")))
    return script


def answers(script: Script) -> list[tuple[str, TurnStatus]]:
    turns = script.state.conversation.turns
    return [(turn.text, turn.status) for turn in turns if turn.role is Role.ASSISTANT]


@pytest.mark.parametrize(
    "said",
    [
        m.AudioTranscriptDone(response_id="r1", item_id="a1", transcript=WORDS),
        m.TextDone(response_id="r1", item_id="a1", text=WORDS),
        m.ContentPartDone(response_id="r1", item_id="a1", part=PART),
        m.ContentPartDone(part=PART),
        m.OutputItemDone(response_id="r1", item=ITEM),
        m.OutputItemDone(item=m.Item(content=(PART,))),
    ],
)
def test_words_that_come_without_deltas_are_the_answer(said: m.FromServer) -> None:
    script = begun()
    effects = script.say(said)
    assert StartTimer(Timer.PATIENCE, 15.0) in effects
    script.finish()
    assert answers(script) == [(WORDS, TurnStatus.DONE)]
    assert script.state.notices == ()


def test_words_that_come_only_with_the_end_are_the_answer() -> None:
    script = begun()
    script.finish(output=(ITEM,))
    assert answers(script) == [(WORDS, TurnStatus.DONE)]
    script.say(m.OutputItemDone(response_id="r1", item=ITEM))
    assert answers(script) == [(WORDS, TurnStatus.DONE)]


@pytest.mark.parametrize(
    "said",
    [
        m.AudioTranscriptDone(response_id="r1", item_id="a1", transcript=" "),
        m.OutputItemDone(response_id="r1", item=m.Item(id="a1", role="assistant")),
        m.OutputItemDone(response_id="r1", item=m.Item(id="f1", type="function_call")),
        m.OutputItemDone(response_id="r1", item=m.Item(id="u9", role="user", content=(PART,))),
    ],
)
def test_what_has_no_words_of_the_answer_adds_none(said: m.FromServer) -> None:
    script = begun()
    script.say(said)
    assert answers(script) == []


def test_final_words_of_an_answer_that_was_given_up_are_dropped() -> None:
    script = begun()
    script.press()
    script.say(m.AudioTranscriptDone(response_id="r1", item_id="a1", transcript=WORDS))
    assert answers(script) == []


def test_final_words_of_an_earlier_answer_find_it_and_those_of_nobody_are_dropped() -> None:
    script = begun()
    script.answer(text="It is \ufffd")
    script.finish()
    script.play(SpeakerDrained(heard=(Heard("a1", 0, 1000.0, 1000.0),)))
    script.speak()
    script.say(m.ResponseCreated(response=m.Response(id="r2")))
    script.say(m.AudioTranscriptDone(response_id="r1", item_id="a1", transcript=WORDS))
    assert answers(script) == [(WORDS, TurnStatus.DONE)]
    script.say(m.AudioTranscriptDone(response_id="r1", item_id="a7", transcript="Whose?"))
    assert answers(script) == [(WORDS, TurnStatus.DONE)]
    assert script.state.reply.stage is ReplyStage.ACTIVE
