"""The three forms of an exported conversation, word for word."""

import json
import re
from dataclasses import replace
from datetime import timedelta, timezone

import pytest

from app.core.values.bill import Bill, Counts, Task
from app.core.values.values import Role, Turn, TurnStatus
from app.store.conversations import export
from app.store.conversations.transcripts import Summary

VIENNA = timezone(timedelta(hours=1))
AT = 1_763_800_000.0  # 2025-11-22 09:26:40 in Vienna
TALK = (
    Summary("c1", "The  weather\nof today", AT, AT + 60, 4),
    (
        Turn("1", Role.USER, "how is the weather", TurnStatus.DONE, AT, audio_ms=1500.4),
        Turn(
            "2",
            Role.ASSISTANT,
            "It is sunny.\nAnd warm all day.",
            TurnStatus.INTERRUPTED,
            AT + 2,
            audio_ms=4000,
            heard_ms=1200,
            heard_chars=12,
        ),
        Turn("3", Role.USER, "", TurnStatus.UNSENT, AT + 5, reason="take_capped"),
        Turn("4", Role.NOTE, "The session was renewed", TurnStatus.DONE, AT + 6),
    ),
)

MARKDOWN = """\
# The weather of today

*2025-11-22 09:26*

**You** (09:26:40):

> how is the weather

**Assistant** (09:26:42, interrupted):

> It is sunny. [interrupted here]
> And warm all day.

**You** (09:26:45, not sent):

> [no words]

**Note** (09:26:46):

> The session was renewed
"""

TEXT = """\
The weather of today
====================
2025-11-22 09:26

[09:26:40] You: how is the weather
[09:26:42] Assistant, interrupted: It is sunny. [interrupted here] And warm all day.
[09:26:45] You, not sent: [no words]
[09:26:46] Note: The session was renewed
"""


def test_markdown() -> None:
    assert export.markdown([TALK], VIENNA) == MARKDOWN


def test_text() -> None:
    assert export.text([TALK], VIENNA) == TEXT


def test_json() -> None:
    found = json.loads(export.as_json([TALK], VIENNA))
    assert found["pressel"] == 1
    (talk,) = found["conversations"]
    assert {name: talk[name] for name in ("id", "title", "started", "updated")} == {
        "id": "c1",
        "title": "The  weather\nof today",
        "started": "2025-11-22T09:26:40.000+01:00",
        "updated": "2025-11-22T09:27:40.000+01:00",
    }
    assert talk["turns"][1] == {
        "role": "assistant",
        "text": "It is sunny.\nAnd warm all day.",
        "status": "interrupted",
        "at": "2025-11-22T09:26:42.000+01:00",
        "typed": False,
        "audio_ms": 4000,
        "heard_ms": 1200,
        "heard_text": "It is sunny.",
    }
    assert talk["turns"][2]["reason"] == "take_capped"
    assert "heard_ms" not in talk["turns"][0]


def test_several_conversations_follow_each_other() -> None:
    other = (Summary("c2", "", AT, AT, 0), ())
    assert export.markdown([TALK, other], VIENNA).count("# ") == 2
    assert "Conversation\n============" in export.text([other], VIENNA)
    assert len(json.loads(export.as_json([TALK, other], VIENNA))["conversations"]) == 2


def test_an_answer_that_was_heard_whole_has_no_mark() -> None:
    turn = Turn("1", Role.ASSISTANT, "Yes.", TurnStatus.DONE, AT, heard_chars=4)
    assert "[interrupted" not in export.text([(TALK[0], (turn,))], VIENNA)


def test_times_are_local_when_no_zone_is_given() -> None:
    assert "2025-11-2" in export.text([TALK])


def test_every_form_has_a_name() -> None:
    assert set(export.FORMATS) == {"md", "txt", "json"}


HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[click](javascript:alert(1))",
    "[click][1]\n\n[1]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "![x](https://tracker.example/x.png)",
    "# A heading",
    "   ## A heading",
    "A heading\n===",
    "A heading\n---",
    "- a list\n* another\n+ a third",
    "1. one\n2) two",
    "> a quote",
    "```\ncode\n```",
    "~~~\ncode\n~~~",
    "    code",
    "\tcode",
    "`code`",
    "**bold** _italic_ ~~gone~~",
    "a | b\n--|--\nc | d",
    "&lt;b&gt; &#106;avascript",
    "a\\",
    "<!-- hidden",
    "***",
    "a\x1b]52;c;eA==\x07b\x9b2J\u202egpj.exe",
)


OURS = re.compile(r"^(# |\*2025.*\*$|\*\*Assistant\*\* .*|>( |$))|\[interrupted here\]", re.MULTILINE)


def _talk(words: str, title: str = "", heard: int | None = None) -> list[export.Conversation]:
    status = TurnStatus.DONE if heard is None else TurnStatus.INTERRUPTED
    turn = Turn("1", Role.ASSISTANT, words, status, AT, heard_chars=-1 if heard is None else heard)
    return [(Summary("c1", title, AT, AT, 1), (turn,))]


@pytest.mark.parametrize("words", HOSTILE)
def test_what_was_said_is_text_wherever_the_markdown_is_read(words: str) -> None:
    """Judged by the source: each sign that could begin a construct is escaped or a reference."""
    for written in (
        export.markdown(_talk(words), VIENNA),
        export.markdown(_talk("x", words), VIENNA),
        export.markdown(_talk("x" + words, heard=1), VIENNA),
    ):
        own = OURS.sub("", written)
        assert not re.search(r"[<>]", own)
        assert not re.search(r"&(?!(amp|lt|gt);)", own)
        assert not re.search(r"[`*_\[\]|~]", re.sub(r"\\.", "", own))
        assert not re.search(r"^ *([#=:+-]|\d+[.)])|^(    |\t)", own, re.MULTILINE)
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", written)
        assert "![" not in own


def test_ordinary_words_stay_readable() -> None:
    words = "It's 3.5 (or so) - about $4; see a/b + c, e.g. 1.\nReally?"
    assert export.markdown(_talk(words), VIENNA).splitlines()[-2:] == [
        "> It's 3.5 (or so) - about $4; see a/b + c, e.g. 1.",
        "> Really?",
    ]


def test_no_control_sequence_leaves_in_the_other_forms() -> None:
    said = "a\x1b]52;c;eA==\x07\x9b\u202eb"
    talk = _talk(said, "t\x1b[2J\x9b")
    for written in (export.text(talk, VIENNA), export.as_json(talk, VIENNA)):
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", written)
    assert json.loads(export.as_json(talk, VIENNA))["conversations"][0]["turns"][0]["text"] == said


BILLS = (
    Bill("api.openai.com", "gpt-realtime-2.1", Task.ANSWER, 2, Counts(audio_in=1_000, audio_out=2_000)),
    Bill("practice", "pressel-practice", times=3),
)


def test_what_it_cost_is_exported() -> None:
    head = replace(TALK[0], bills=BILLS)
    cost = "Cost: about $0.1600 by the prices of 2026-11"
    assert export.text([(head, ())], VIENNA).splitlines()[4] == cost
    assert export.markdown([(head, ())], VIENNA).splitlines()[4] == cost
    (talk,) = json.loads(export.as_json([(head, ())], VIENNA))["conversations"]
    assert talk["bills"] == [
        {
            "service": "api.openai.com",
            "model": "gpt-realtime-2.1",
            "task": "answer",
            "times": 2,
            "audio_in": 1000,
            "audio_out": 2000,
            "dollars": 0.16,
        },
        {"service": "practice", "model": "pressel-practice", "task": "answer", "times": 3, "dollars": 0.0},
    ]


def test_what_has_no_known_price_is_exported_as_tokens() -> None:
    mine = Bill("localhost", "mine_2", times=1, counts=Counts(text_in=7))
    line = export.text([(replace(TALK[0], bills=(mine,)), ())]).splitlines()[4]
    assert line == "Cost: 7 tokens whose price is not known"
    line = export.text([(replace(TALK[0], bills=(*BILLS, mine)), ())]).splitlines()[4]
    assert line.endswith("of 2026-11, and 7 tokens whose price is not known")
    (talk,) = json.loads(export.as_json([(replace(TALK[0], bills=(mine,)), ())]))["conversations"]
    assert talk["bills"][0]["dollars"] is None


def test_practice_alone_has_no_cost() -> None:
    assert "Cost" not in export.text([(replace(TALK[0], bills=BILLS[1:]), ())])
