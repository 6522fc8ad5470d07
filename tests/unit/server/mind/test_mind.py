"""The practice mind: what it answers, and that everything it offers really works."""

import random
import re
from datetime import datetime

import pytest

from app.server.mind.catalogue import REQUESTS, RULES
from app.server.mind.mind import REPLIES, PracticeMind
from app.server.mind.requests import help_lines, jsgf, match, plain
from app.server.mind.talents import STORY
from app.server.part_ports import (
    Answer,
    CallTool,
    Later,
    PastTurn,
    Pause,
    PlayTake,
    Question,
    SayText,
    ToolResult,
)

NOW = datetime(2026, 11, 22, 14, 5)
HISTORY = (
    PastTurn("user", "My name is Ada"),
    PastTurn("assistant", "Hello."),
    PastTurn("user", "repeat what I said"),
    PastTurn("assistant", " "),
    PastTurn("user", " "),
)


def ask(text: str, **more: object) -> Answer:
    return PracticeMind().answer(Question(text, NOW, **more))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("What time is it?", "It is 14:05."),
        ("can you tell me the time please", "It is 14:05."),
        ("what's today's date", "Today is Sunday, 22 November 2026."),
        ("What day is it tomorrow?", "Tomorrow will be Monday, 23 November 2026."),
        ("what day was it yesterday", "Yesterday was Saturday, 21 November 2026."),
        ("7 + 12", "7 plus 12 is 19."),
        ("what is seven plus twelve", "7 plus 12 is 19."),
        ("What’s 1,000 × 3?", "1000 times 3 is 3000."),
        ("2 - 5 =", "2 minus 5 is minus 3."),
        ("10 divided by 4", "10 divided by 4 is 2.5."),
        ("ten over three", "10 divided by 3 is about 3.333333."),
        ("1/0", "1 divided by 0 has no answer: it divides by zero."),
        (
            "999999999999999 * 999999999999999",
            "999999999999999 times 999999999999999 is more than I can say in one breath.",
        ),
        ("Spell rhythm.", "Rhythm: R, H, Y, T, H, M."),
        ("how is yacht spelled?", "Yacht: Y, A, C, H, T."),
        ("count to seven", "One, two, three, four, five. Six, seven."),
        ("count from 3 to 1", "Three, two, one."),
        ("count down", "Ten, nine, eight, seven, six. Five, four, three, two, one. Zero."),
        ("count down from 2", "Two, one, zero."),
        ("count", "One, two, three, four, five. Six, seven, eight, nine, ten."),
        ("count to a thousand", "I can count between zero and one hundred. Say: count to ten."),
        ("count to green", "I can count between zero and one hundred. Say: count to ten."),
        ("count from 1.5 to 3", "I can count between zero and one hundred. Say: count to ten."),
        ("Repeat after me: Hello, World!", "Hello, World!"),
        ('Say "good night"', "good night"),
        ("say !", "You wrote: “say !”. " + "I am only"),
        ("thanks a lot", "You are welcome."),
        ("goodbye", "Goodbye."),
        ("stop talking", "All right."),
        ("use the dice tool", "This session offers me no tools."),
        ("timer", "For how long? Say: set a timer for ten seconds."),
        ("set a timer for a while", "For how long? Say: set a timer for ten seconds."),
        ("set a timer for 3 days and 2 hours", "For how long? Say: set a timer for ten seconds."),
        ("set a timer for 25 hours", "I can set timers from one second to twenty-four hours."),
        ("can you hear me", "I can read you. You wrote: “can you hear me”."),
        ("hi", "Good afternoon. I am the built-in practice voice. Ask me: what can you do?"),
        ("say that again", "I have not said anything yet."),
        ("what did I say", "You have not said anything before this, in this conversation."),
    ],
)
def test_answers(text: str, answer: str) -> None:
    assert ask(text).text.startswith(answer)


@pytest.mark.parametrize(
    ("hour", "minute", "said"),
    [(0, 0, "midnight"), (12, 0, "noon"), (15, 0, "3 o'clock"), (9, 0, "9 o'clock"), (0, 5, "0:05")],
)
def test_full_hours_are_said_as_people_say_them(hour: int, minute: int, said: str) -> None:
    now = NOW.replace(hour=hour, minute=minute)
    assert PracticeMind().answer(Question("what time is it", now)).text == f"It is {said}."


def test_it_knows_what_was_said_before() -> None:
    assert ask("repeat what I said", history=HISTORY).text == "You said: “My name is Ada”."
    assert ask("say that again", history=HISTORY).text == "Hello."


def test_a_take_is_played_back_or_missed() -> None:
    pieces = ask("play my take back to me", take=b"\1\0" * 24_000).pieces
    assert pieces[1:] == (Pause(200), PlayTake(b"\1\0" * 24_000, "[your recording, 1.0 seconds]"))
    assert ask("play it back", take=b"").text.startswith("I have no recording")


def test_a_timer_speaks_later() -> None:
    answer = ask("set a timer for one minute and thirty seconds")
    assert answer.text.startswith("Your timer is set for 1 minute 30 seconds.")
    assert answer.later == (Later(90.0, "Your timer is up: 1 minute 30 seconds have passed."),)


def test_a_story_is_long_enough_to_interrupt() -> None:
    assert ask("tell me a story").pieces == tuple(map(SayText, STORY))
    assert len(STORY) >= 8


@pytest.mark.parametrize(
    ("hour", "greeting"), [(5, "morning"), (12, "afternoon"), (23, "evening"), (1, "evening")]
)
def test_it_greets_by_the_hour(hour: int, greeting: str) -> None:
    assert f"Good {greeting}." in PracticeMind().answer(Question("hello", NOW.replace(hour=hour))).text


def test_it_says_what_it_is() -> None:
    text = ask("who are you").text
    assert "not a language model" in text
    assert "nothing that you say leaves it" in text


def test_with_no_answer_it_says_what_it_heard_and_what_it_can_do() -> None:
    assert ask("what is love").text.startswith(
        "You wrote: “what is love”. I am only the built-in practice voice."
    )
    assert ask("purple rain", spoken=True).text.startswith("I heard: “purple rain”.")
    assert "…”." in ask("bla " * 100).text
    assert ask("can you hear me", spoken=True).text == "Yes. I heard: “can you hear me”."


def test_without_words_it_says_so_or_greets_or_follows_a_plain_instruction() -> None:
    assert ask("", spoken=True).text.startswith("I heard no words")
    assert ask(" ").text.startswith("Good afternoon.")
    assert ask("", instructions="Say exactly: “Welcome!”").text == "Welcome!"
    assert ask("", instructions="what time is it").text.startswith("Good afternoon.")


def test_a_mind_without_a_recogniser_says_so_to_who_speaks_and_answers_who_types() -> None:
    deaf = PracticeMind(hears=False)
    assert "no speech recognition" in deaf.answer(Question("", NOW, spoken=True)).text
    assert deaf.answer(Question("what time is it", NOW)) == ask("what time is it")
    assert deaf.answer(Question("", NOW)) == ask("")


def test_the_clock_tool_is_asked_for_and_its_output_said() -> None:
    answer = ask("what time is it", tools=("roll_dice", "get_current_time"))
    assert answer.call == CallTool("get_current_time", "{}")
    assert answer.text == ""
    told = ToolResult("get_current_time", '{"time": "2026-11-22T09:07:00+01:00"}')
    assert ask("what time is it", tool_result=told).text == "Your clock says: 9:07."
    assert (
        ask("x", tool_result=ToolResult("clock", "half past nine.")).text
        == "Your clock says: half past nine."
    )


@pytest.mark.parametrize(
    ("output", "said"),
    [
        ("6", "6"),
        ('"six"', "six"),
        ('{"result": [1, "two"]}', "1, two"),
        ('{"left": 1, "right": "b"}', "left: 1, right: b"),
        ("not { json.", "not { json"),
        ("[" * 20_000, "[" * 400 + "…"),
        ("[" * 600 + "]" * 600, "[" * 400 + "…"),
    ],
)
def test_any_tool_output_is_said(output: str, said: str) -> None:
    assert ask("x", tool_result=ToolResult("dice", output)).text == f"The tool dice says: {said}."


@pytest.mark.parametrize(
    ("text", "tools", "called"),
    [
        ("hello", ("dice", "get_time"), "get_time"),
        ("hello", ("dice", "cards"), "dice"),
        ("use the cards tool", ("dice", "get_time", "cards"), "cards"),
        ("use the hammer tool", ("dice", "cards"), "dice"),
        ("", ("dice",), "dice"),
    ],
)
def test_a_client_that_insists_gets_a_call(text: str, tools: tuple[str, ...], called: str) -> None:
    assert ask(text, tools=tools, must_call=True).call == CallTool(called)


def test_a_call_is_made_once_and_only_where_there_are_tools() -> None:
    told = ToolResult("dice", "six")
    assert ask("x", tools=("dice",), must_call=True, tool_result=told).text == "The tool dice says: six."
    assert ask("what time is it", must_call=True).text == "It is 14:05."


def test_an_empty_tool_output_is_said_to_be_empty() -> None:
    assert ask("x", tool_result=ToolResult("dice", " ")).text == "The tool dice gave no answer."


def test_tools_are_called_by_name_or_listed() -> None:
    assert ask("use the tool roll dice", tools=("roll_dice",)).call == CallTool("roll_dice")
    assert ask("call roll dice tool", tools=("roll_dice",)).call == CallTool("roll_dice")
    assert ask("call mother", tools=("a", "b")).text == "The tools that I may call are: a, b."
    assert ask("what tools do you have", tools=("a",)).text == "The tools that I may call are: a."


def test_an_empty_answer_has_no_call() -> None:
    assert Answer(()).call is None
    assert Answer((SayText("a"), CallTool("b"))).call == CallTool("b")


def test_every_request_has_a_reply_and_no_reply_is_idle() -> None:
    assert set(REPLIES) == {request.name for request in REQUESTS}


def test_every_line_of_the_help_works() -> None:
    text = ask("help").text
    for line in help_lines():
        assert line in text
        found = match(line.removesuffix(", and interrupt me.").removesuffix(", followed by anything."))
        assert found is not None or "after me" in line, line


def spoken_form(form: str, chance: random.Random) -> str:
    """One sentence of a JSGF expansion."""
    while inner := re.search(r"<(\w+)>", form):
        form = form.replace(inner[0], f"({RULES[inner[1]]})", 1)
    while inner := re.search(r"[(\[]([^()\[\]]*)[)\]]", form):
        options = inner[1].split("|") + ([""] if inner[0][0] == "[" else [])
        form = form[: inner.start()] + chance.choice(options) + form[inner.end() :]
    return " ".join(form.split())


@pytest.mark.parametrize(("name", "form"), [(r.name, form) for r in REQUESTS for form in r.spoken])
def test_every_spoken_form_is_understood_as_its_own_request(name: str, form: str) -> None:
    chance = random.Random(form)
    for _ in range(40):
        sentence = spoken_form(form, chance)
        found = match(sentence)
        assert found is not None, sentence
        assert found.name == name, sentence
        assert "only the built-in practice voice. I can" not in ask(sentence).text


def test_the_grammar_is_whole() -> None:
    grammar = jsgf()
    assert grammar.startswith("#JSGF V1.0;")
    assert grammar.count("public <request>") == 1
    for used in re.findall(r"<(\w+)>", grammar):
        assert f"<{used}> =" in grammar


def test_courtesy_is_not_part_of_a_request_but_alone_it_stays() -> None:
    assert plain("Okay, please tell me THE time, please!") == "tell me the time"
    assert plain("please") == "please"
    assert match("please") is None
