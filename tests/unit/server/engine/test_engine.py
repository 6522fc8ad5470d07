"""The engine's opening, frames and configuration, in both dialects; nothing here runs a part."""

import json
from typing import Any

import pytest

from app.protocol import messages as m
from app.server.engine.engine import Engine, configured, local_time
from app.server.engine.session_rules import first_session, first_transcription_session, voice_of
from app.server.errors import Refusal
from app.server.ids import CountedIds, random_ids
from app.server.work import Close, StartVad, WakeLater, Woken
from tests.unit.server.engine.desk import DIALECTS, NOW, EngineDesk, b64, kinds

BOTH = pytest.mark.parametrize("dialect", ["ga", "beta"])


def test_ga_session_begins_with_its_whole_configuration() -> None:
    desk = EngineDesk("ga")
    assert kinds(desk.opening) == ["session.created", "conversation.created"]
    session = desk.opening[0]["session"]
    assert session["type"] == "realtime"
    assert session["id"] == "sess_1"
    assert session["object"] == "realtime.session"
    assert session["expires_at"] == 1_700_003_600
    assert session["model"] == "pressel-practice"
    assert session["output_modalities"] == ["audio"]
    assert session["audio"]["output"] == {
        "format": {"type": "audio/pcm", "rate": 24000},
        "voice": "marin",
        "speed": 1.0,
    }
    assert session["audio"]["input"]["turn_detection"]["type"] == "server_vad"
    assert session["audio"]["input"]["transcription"] is None
    assert "temperature" not in session
    assert desk.orders == [StartVad(1, 0.5, 300, 500)]


def test_beta_session_begins_flat_and_with_a_temperature() -> None:
    session = EngineDesk("beta").opening[0]["session"]
    assert sorted(session["modalities"]) == ["audio", "text"]
    assert session["voice"] == "marin"
    assert session["input_audio_format"] == "pcm16"
    assert session["temperature"] == 0.8
    assert session["turn_detection"]["type"] == "server_vad"
    assert "audio" not in session
    assert "type" not in session


@BOTH
def test_each_event_has_a_name_of_its_own(dialect: str) -> None:
    desk = EngineDesk(dialect)
    events = desk.opening + desk.manual() + desk.type_words() + desk.say("response.create") + desk.answers()
    names = [event["event_id"] for event in events]
    assert len(set(names)) == len(names) > 10


@BOTH
def test_update_merges_and_answers_with_everything(dialect: str) -> None:
    desk = EngineDesk(dialect)
    first = desk.opening[0]["session"]
    fields: dict[str, Any] = (
        {"instructions": ""} if dialect == "beta" else {"type": "realtime", "instructions": ""}
    )
    tool = {"type": "function", "name": "clock", "parameters": {"type": "object"}}
    fields["tools"] = [tool]
    updated = desk.say("session.update", session=fields)
    assert kinds(updated) == ["session.updated"]
    assert updated[0]["session"]["tools"][0]["name"] == "clock"
    changed = {**first, "instructions": "", "tools": updated[0]["session"]["tools"]}
    assert updated[0]["session"] == changed
    fields["tools"] = []
    assert desk.say("session.update", session=fields)[0]["session"]["tools"] == []


def test_null_switches_off_and_a_new_kind_has_its_own_defaults() -> None:
    desk = EngineDesk("ga")
    updated = desk.manual()
    assert updated[0]["session"]["audio"]["input"]["turn_detection"] is None
    semantic = {"type": "realtime", "audio": {"input": {"turn_detection": {"type": "semantic_vad"}}}}
    detection = desk.say("session.update", session=semantic)[0]["session"]["audio"]["input"]["turn_detection"]
    assert detection["type"] == "semantic_vad"
    assert detection["eagerness"] == "auto"
    assert "threshold" not in detection
    assert desk.last(StartVad).silence_duration_ms == 800


@pytest.mark.parametrize(
    ("session", "code", "param"),
    [
        ({"type": "realtime", "temperature": 0.8}, "unknown_parameter", "session.temperature"),
        ({"instructions": "x"}, "missing_required_parameter", "session.type"),
        (
            {"type": "realtime", "audio": {"output": {"speed": 9}}},
            "invalid_value",
            "session.audio.output.speed",
        ),
        (
            {"type": "realtime", "audio": {"output": {"voice": "bob"}}},
            "invalid_value",
            "session.audio.output.voice",
        ),
        ({"type": "realtime", "model": "other"}, "invalid_value", "session.model"),
        (
            {"type": "realtime", "output_modalities": ["audio", "text"]},
            "invalid_value",
            "session.output_modalities",
        ),
        ({"type": "realtime", "instructions": 3}, "invalid_type", "session.instructions"),
        (
            {"type": "realtime", "tools": [{"type": "function"}]},
            "missing_required_parameter",
            "session.tools[0].name",
        ),
        (
            {"type": "realtime", "audio": {"input": {"format": {"type": "audio/pcm", "rate": 16000}}}},
            "invalid_value",
            "session.audio.input.format.rate",
        ),
    ],
)
def test_ga_update_that_is_refused_changes_nothing(session: dict[str, Any], code: str, param: str) -> None:
    desk = EngineDesk("ga")
    before = desk.opening[0]["session"]
    error = desk.error("session.update", session={"instructions": "new", **session})
    assert (error["code"], error["param"], error["type"]) == (code, param, "invalid_request_error")
    assert desk.say("session.update", session={"type": "realtime"})[0]["session"] == before


@pytest.mark.parametrize(
    ("session", "code", "param"),
    [
        ({"temperature": 2}, "invalid_value", "session.temperature"),
        ({"audio": {}}, "unknown_parameter", "session.audio"),
        ({"voice": "bob"}, "invalid_value", "session.voice"),
        ({"input_audio_format": "mp3"}, "invalid_value", "session.input_audio_format"),
    ],
)
def test_beta_update_that_is_refused_changes_nothing(session: dict[str, Any], code: str, param: str) -> None:
    desk = EngineDesk("beta")
    before = desk.opening[0]["session"]
    error = desk.error("session.update", session={"instructions": "new", **session})
    assert (error["code"], error["param"]) == (code, param)
    assert desk.say("session.update", session={})[0]["session"] == before


def test_a_speech_session_stays_one() -> None:
    error = EngineDesk("ga").error("session.update", session={"type": "transcription"})
    assert (error["code"], error["param"]) == ("invalid_value", "session.type")


def test_beta_takes_a_temperature() -> None:
    desk = EngineDesk("beta")
    assert desk.say("session.update", session={"temperature": 0.9})[0]["session"]["temperature"] == 0.9


@BOTH
def test_voice_is_fixed_once_it_has_been_heard(dialect: str) -> None:
    desk = EngineDesk(dialect)
    desk.manual()

    def voice(name: str) -> dict[str, Any]:
        return (
            {"voice": name}
            if dialect == "beta"
            else {"type": "realtime", "audio": {"output": {"voice": name}}}
        )

    assert kinds(desk.say("session.update", session=voice("cedar"))) == ["session.updated"]
    desk.spoken_answer()
    assert desk.error("session.update", session=voice("ash"))["code"] == "cannot_update_voice"
    assert kinds(desk.say("session.update", session=voice("cedar"))) == ["session.updated"]


def test_tracing_is_fixed_once_it_is_set() -> None:
    desk = EngineDesk("ga")
    desk.say("session.update", session={"type": "realtime", "tracing": "auto"})
    error = desk.error("session.update", session={"type": "realtime", "tracing": None})
    assert error["param"] == "session.tracing"


def test_a_custom_voice_is_taken_by_its_id() -> None:
    desk = EngineDesk("ga")
    desk.manual()
    voice = {"type": "realtime", "audio": {"output": {"voice": {"id": "voice_1"}}}}
    assert kinds(desk.say("session.update", session=voice)) == ["session.updated"]
    desk.say("response.create")
    desk.answers()
    assert kinds(desk.say("session.update", session=voice)) == ["session.updated"]


def test_turn_detection_is_refused_where_there_is_no_detector() -> None:
    session = first_session("sess", "m", 0, beta=False, vad_here=False)
    desk = EngineDesk("ga", session=session, vad_here=False)
    assert desk.opening[0]["session"]["audio"]["input"]["turn_detection"] is None
    update = {"type": "realtime", "audio": {"input": {"turn_detection": {"type": "server_vad"}}}}
    assert "no speech detector" in desk.error("session.update", session=update)["message"]


@BOTH
@pytest.mark.parametrize(
    ("frame", "code"),
    [
        (b"\x00\x01", "invalid_event"),
        ("{", "invalid_event"),
        ("[1]", "invalid_event"),
        ('"session.update"', "invalid_event"),
        ("{}", "missing_required_parameter"),
        ('{"type":"response.audio.delta"}', "invalid_value"),
        ('{"type":7}', "invalid_type"),
        ('{"type":"session.update"}', "missing_required_parameter"),
        ('{"type":"session.update","session":[]}', "invalid_type"),
        ('{"type":"input_audio_buffer.append","audio":"!!"}', "invalid_value"),
        ('{"type":"input_audio_buffer.append"}', "missing_required_parameter"),
        ('{"type":"input_audio_buffer.commit","more":1}', "unknown_parameter"),
        ('{"type":"output_audio_buffer.clear"}', "invalid_event"),
        ("[" * 100_000, "invalid_event"),
        (
            '{"type":"response.create","response":{"metadata":' + '{"a":' * 5_000 + "1" + "}" * 5_002,
            "invalid_event",
        ),
    ],
)
def test_bad_frames_are_answered_and_the_session_goes_on(dialect: str, frame: str | bytes, code: str) -> None:
    desk = EngineDesk(dialect)
    events = desk.frame(frame)
    assert [event["type"] for event in events] == ["error"]
    assert events[0]["error"]["code"] == code, events
    assert kinds(desk.manual()) == ["session.updated"]


def test_event_id_comes_back_even_when_the_event_is_unknown() -> None:
    (event,) = EngineDesk("ga").frame('{"type":"nonsense","event_id":"e7"}')
    assert event["error"]["event_id"] == "e7"
    (event,) = EngineDesk("ga").frame('{"type":"nonsense","event_id":7}')
    assert event["error"]["event_id"] is None


def test_only_the_beta_has_transcription_updates() -> None:
    assert EngineDesk("ga").say("transcription_session.update", session={})[0]["error"]["param"] == "type"
    updated = EngineDesk("beta").say("transcription_session.update", session={"turn_detection": None})
    assert kinds(updated) == ["transcription_session.updated"]


def test_a_transcription_session_writes_down_and_answers_nothing() -> None:
    desk = EngineDesk("ga", session=first_transcription_session("sess", 0))
    assert desk.opening[0]["session"]["type"] == "transcription"
    session = {
        "type": "transcription",
        "audio": {"input": {"turn_detection": None, "transcription": {"model": "m"}}},
    }
    assert kinds(desk.say("session.update", session=session)) == ["session.updated"]
    desk.append(300)
    item_id = desk.say("input_audio_buffer.commit")[0]["item_id"]
    assert desk.hears(item_id, "good morning")[-1]["transcript"] == "good morning"
    assert desk.error("response.create")["code"] == "invalid_event"


def test_a_session_that_has_lasted_too_long_is_ended_with_a_reason() -> None:
    desk = EngineDesk("ga")
    said = desk.engine.expire(60)
    assert isinstance(said[-1], Close)
    assert (said[-1].code, "60 minutes" in said[-1].reason) == (1001, True)


def test_a_client_secret_brings_its_session_along() -> None:
    first = first_session("sess", "pressel-practice", 0, beta=False)
    made = configured(DIALECTS["ga"], first, {"type": "realtime", "model": "other", "instructions": "x"})
    assert not isinstance(made, Refusal)
    assert (made.model, made.instructions) == ("other", "x")
    refused = configured(DIALECTS["ga"], first, {"type": "realtime", "temperature": 1})
    assert isinstance(refused, Refusal)
    assert refused.code == "unknown_parameter"
    assert isinstance(configured(DIALECTS["ga"], first, 3), Refusal)


def test_a_server_message_is_no_client_event() -> None:
    desk = EngineDesk("ga")
    engine: Engine = desk.engine
    from app.protocol.messages import ClientMessage

    class Odd(ClientMessage, frozen=True, kw_only=True, tag="odd"):
        """An event that no table knows."""

    (error,) = engine.receive(Odd())
    assert "Odd" in str(error)


def test_an_unknown_alarm_is_nothing() -> None:
    desk = EngineDesk("ga")
    assert desk.result(Woken("later-9")) == []
    assert desk.result(Woken("idle-9")) == []
    assert desk.count(WakeLater) == 0


def test_names_are_fresh_and_the_clock_has_a_zone() -> None:
    assert len({random_ids("item") for _ in range(100)}) == 100
    ids = CountedIds()
    assert [ids("a"), ids("a"), ids("b")] == ["a_1", "a_2", "b_1"]
    assert local_time().tzinfo is not None
    assert NOW.tzinfo is not None


@BOTH
def test_a_large_append_is_refused_by_its_length(dialect: str) -> None:
    desk = EngineDesk(dialect)
    data = json.dumps({"type": "input_audio_buffer.append", "audio": b64(bytes(15 * 1024 * 1024 + 3))})
    assert desk.frame(data)[0]["error"]["code"] == "string_above_max_length"


def test_the_name_of_a_deployment_is_not_the_model_s() -> None:
    def updated(*, deployed: bool) -> Any:
        session = first_session("sess", "my-deployment", 0, beta=True)
        engine = Engine(DIALECTS["beta"], session, ids=CountedIds(), clock=lambda: NOW, deployed=deployed)
        change = {"model": "gpt-realtime", "voice": "ash"}
        return engine.frame(json.dumps({"type": "session.update", "session": change}))[0]

    refused, taken = updated(deployed=False), updated(deployed=True)
    assert isinstance(refused, m.ErrorSaid)
    assert refused.error.param == "session.model"
    assert isinstance(taken, m.SessionUpdated)
    assert taken.session.model == "my-deployment"
    assert voice_of(taken.session.audio) == "ash"
