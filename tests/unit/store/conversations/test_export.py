"""The three forms of an exported conversation, word for word."""

import json
from datetime import timedelta, timezone

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
