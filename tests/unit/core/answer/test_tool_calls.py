"""Calls are found wherever a server tells of them, and each is run once."""

import pytest

from app.core.answer.tool_calls import MOST_ROUNDS
from app.core.messages.effects.effect import Effect
from app.core.messages.effects.program_effects import RunTool
from app.core.messages.events.program_events import ToolAnswered
from app.core.messages.events.turn_events import AskedAgain
from app.core.values.problems import entry
from app.protocol import messages as m
from tests.helpers.playbook import Script, asked, kinds, of

BEGUN = m.Item(id="f1", type="function_call", call_id="c1", name="clock")
WHOLE = m.Item(id="f1", type="function_call", call_id="c1", name="clock", arguments='{"a":1}')
RUN = RunTool("c1", "clock", '{"a":1}')


def called(*said: m.ServerMessage, output: tuple[m.Item, ...] = ()) -> list[RunTool]:
    """What is run after a response that said this."""
    script = asked()
    effects: list[Effect] = script.say(m.ResponseCreated(response=m.Response(id="r1")), *said)
    return of(RunTool, effects + script.finish(output=output))


def arguments(
    call_id: str = "c1", name: str = "", item_id: str = "f1", text: str = '{"a":1}'
) -> m.ServerMessage:
    return m.CallArgumentsDone(response_id="r1", item_id=item_id, call_id=call_id, name=name, arguments=text)


@pytest.mark.parametrize(
    "said",
    [
        [m.OutputItemDone(response_id="r1", item=WHOLE)],
        [m.ItemDone(item=WHOLE)],
        [m.ItemAdded(item=WHOLE)],
        [m.ItemCreated(item=WHOLE)],
        [arguments(name="clock")],
        [m.OutputItemAdded(response_id="r1", item=BEGUN), arguments()],
        [m.OutputItemAdded(response_id="r1", item=BEGUN), arguments(call_id="")],
        [arguments(), m.OutputItemDone(response_id="r1", item=BEGUN)],
        [m.OutputItemAdded(item=BEGUN), m.OutputItemDone(item=WHOLE), arguments(), m.ItemDone(item=WHOLE)],
        [],
    ],
)
def test_a_call_is_found_wherever_it_stands_and_run_once(said: list[m.ServerMessage]) -> None:
    assert called(*said, output=(WHOLE,)) == [RUN]
    if said:
        assert called(*said) == [RUN]


def test_several_calls_are_told_apart() -> None:
    other = m.Item(id="f2", type="function_call", call_id="c2", name="dice")
    said = (m.OutputItemDone(item=WHOLE), m.OutputItemDone(item=other), arguments("c3", "coin", "", "{}"))
    assert called(*said) == [RUN, RunTool("c2", "dice", ""), RunTool("c3", "coin", "{}")]


def test_a_call_without_a_name_still_gets_its_answer() -> None:
    assert called(output=(m.Item(type="function_call", call_id="c1"),)) == [RunTool("c1", "", "")]


def test_a_call_without_an_id_is_answered_under_its_items() -> None:
    nameless = m.Item(id="f1", type="function_call", name="clock", arguments="{}")
    assert called(m.OutputItemDone(item=nameless), m.OutputItemDone(item=nameless)) == [
        RunTool("f1", "clock", "{}")
    ]
    assert called(output=(m.Item(type="function_call"), m.Item(type="message"))) == []


def test_what_is_no_call_or_of_no_present_response_is_not_run() -> None:
    assert called(m.OutputItemDone(item=m.Item(id="a1", call_id="c1"))) == []
    script = asked()
    script.answer()
    script.finish()
    assert (
        script.say(m.OutputItemDone(response_id="r1", item=WHOLE), arguments(), m.ItemDone(item=WHOLE)) == []
    )
    script.speak()
    script.say(m.AudioCommitted(item_id="u2"), m.ResponseCreated(response=m.Response(id="r2")))
    script.say(m.OutputItemDone(response_id="r1", item=WHOLE))
    assert of(RunTool, script.finish("r2")) == []


def test_calls_of_a_response_that_was_given_up_are_not_run_with_the_next() -> None:
    script = asked()
    script.say(
        m.ResponseCreated(response=m.Response(id="r1")), m.OutputItemDone(response_id="r1", item=WHOLE)
    )
    assert of(RunTool, script.finish(status="failed")) == []
    script.say(m.ResponseCreated(response=m.Response(id="r2")))
    assert of(RunTool, script.finish("r2")) == []


def test_a_call_that_still_runs_is_not_run_twice() -> None:
    script = asked()
    script.say(m.ResponseCreated(response=m.Response(id="r1")))
    assert of(RunTool, script.finish(output=(WHOLE,))) == [RUN]
    script.speak()
    script.say(m.AudioCommitted(item_id="u2"), m.ResponseCreated(response=m.Response(id="r2")))
    assert of(RunTool, script.finish("r2", output=(WHOLE,))) == []
    assert kinds(script.play(ToolAnswered(call_id="c1", output="noon"))) == ["CreateItem", "CreateResponse"]


def test_a_call_before_the_response_has_begun_begins_it() -> None:
    script = asked()
    script.say(m.OutputItemDone(response_id="r1", item=WHOLE))
    assert of(RunTool, script.finish()) == [RUN]


def round_of_calls(script: Script, number: int) -> list[str]:
    """One answer that does nothing but call a function; what is sent when that has answered."""
    call = m.Item(type="function_call", call_id=f"c{number}", name="clock")
    script.say(m.ResponseCreated(response=m.Response(id=f"r{number}")))
    script.finish(f"r{number}", output=(call,))
    return kinds(script.play(ToolAnswered(call_id=f"c{number}", output="noon")))


def test_a_chain_of_calls_without_end_is_ended_with_words() -> None:
    script = asked()
    for number in range(MOST_ROUNDS - 1):
        assert round_of_calls(script, number) == ["CreateItem", "CreateResponse"]
    assert round_of_calls(script, MOST_ROUNDS) == ["CreateItem"]  # the model is told, and asked no more
    (notice,) = script.state.notices
    assert (notice.code, entry(notice.code).action) == ("tool_rounds", "ask_again")
    assert kinds(script.play(AskedAgain(at=script.now))) == ["CreateResponse"]
    assert round_of_calls(script, 0) == ["CreateItem", "CreateResponse"]


def test_a_lost_line_does_not_begin_the_count_of_calls_anew() -> None:
    script = asked()
    round_of_calls(script, 1)
    script.lose()
    assert script.state.reply.rounds == 1


def test_an_answer_without_a_call_ends_the_chain() -> None:
    script = asked()
    round_of_calls(script, 1)
    script.answer("r2")
    script.finish("r2")
    assert script.state.reply.rounds == 0


def test_an_output_that_nobody_waits_for_is_not_sent() -> None:
    script = asked()
    assert script.play(ToolAnswered(call_id="c9", output="late")) == []
