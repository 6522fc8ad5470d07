"""Lines of JSON: complete, readable, without sound and without credentials."""

import json
from datetime import datetime

import msgspec

from app.commands.plain import as_line, plain
from app.core.messages.effects.line_effects import Dial, Say
from app.core.messages.effects.sound_effects import Play
from app.core.messages.events.line_events import ServerSaid
from app.core.messages.events.sound_events import FrameCaptured
from app.core.values.values import Role, Target, Turn
from app.protocol.messages import AppendAudio, AudioDelta, SessionConfig, Tool, Unknown, UpdateSession


def line(kind: str, thing: object) -> dict[str, object]:
    text = as_line(kind, thing)
    assert "\n" not in text
    found = json.loads(text)
    assert isinstance(found, dict)
    return found


def test_an_event() -> None:
    assert line("event", FrameCaptured(at=5.0, take=1, pcm=bytes(1920), level=-20.0)) == {
        "kind": "event",
        "type": "FrameCaptured",
        "at": 5.0,
        "take": 1,
        "pcm": "<1920 B>",
        "level": -20.0,
    }


def test_messages_have_their_names_and_only_what_is_said() -> None:
    assert line("order", Say(AppendAudio(audio=b"123")))["message"] == {
        "type": "input_audio_buffer.append",
        "audio": "<3 B>",
    }
    said = line("event", ServerSaid(message=AudioDelta(delta=bytes(4800), item_id="i")))["message"]
    assert isinstance(said, dict)
    assert said["type"] == "response.output_audio.delta"
    assert said["delta"] == "<4800 B>"
    assert line("event", ServerSaid(message=Unknown(name="x.y", text="{}")))["message"] == {
        "name": "x.y",
        "text": "{}",
    }


def test_a_turn() -> None:
    found = line("turn", Turn("k", Role.USER, "Grüße\n👋"))
    assert (found["type"], found["role"], found["text"]) == ("Turn", "user", "Grüße\n👋")


def test_sound_is_never_shown() -> None:
    assert line("order", Play("i", 0, b"\0" * 100))["pcm"] == "<100 B>"
    assert plain([bytearray(3), memoryview(b"ab")]) == ["<3 B>", "<2 B>"]


def test_credentials_are_never_shown() -> None:
    target = Target(url="wss://h/", headers=(("Authorization", "Bearer abcdefgh"),))
    tool = Tool(type="mcp", authorization="hunter2hunter2", headers={"X-Key": "hunter3hunter3"})
    shown = as_line("order", Dial(target)) + as_line(
        "order", Say(UpdateSession(session=SessionConfig(tools=(tool,))))
    )
    assert "abcdefgh" not in shown
    assert "hunter" not in shown
    assert "sk-0123456789" not in as_line(
        "event", ServerSaid(message=Unknown(name="x", text="key sk-0123456789"))
    )


def test_everything_else_is_made_of_json() -> None:
    class Nested(msgspec.Struct):
        when: object
        kinds: frozenset[str]

    assert plain(Nested(datetime(2026, 1, 2), frozenset({"a"}))) == {
        "when": "2026-01-02 00:00:00",
        "kinds": ["a"],
    }
    assert plain({"a": (1, 2.5, None, True)}) == {"a": [1, 2.5, None, True]}


def test_nothing_in_a_line_is_obeyed_by_a_terminal() -> None:
    said = "a\x1b]52;c;eA==\x07\x9b2J\u202eb"
    text = as_line("turn", Turn("1", Role.ASSISTANT, said))
    assert text.isprintable()
    assert json.loads(text)["text"] == said
