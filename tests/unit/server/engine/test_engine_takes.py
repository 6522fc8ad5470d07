"""The input buffer: append, commit, clear, transcription and turn detection, in both dialects."""

from typing import Any

import pytest

from app.server.part_ports import VadEdge
from app.server.work import (
    DropTake,
    FinishTake,
    Hear,
    StartReply,
    StartVad,
    StopReply,
    WakeLater,
    Watch,
    Watched,
    WatchFailed,
    Woken,
)
from tests.unit.server.engine.desk import MS, EngineDesk, b64, kinds, tone

BOTH = pytest.mark.parametrize("dialect", ["ga", "beta"])


def detection(desk: EngineDesk, **fields: Any) -> list[dict[str, Any]]:
    turn = {"type": "server_vad", **fields}
    if desk.beta:
        return desk.say("session.update", session={"turn_detection": turn})
    return desk.say(
        "session.update", session={"type": "realtime", "audio": {"input": {"turn_detection": turn}}}
    )


@BOTH
def test_sound_goes_to_the_ear_while_it_comes(dialect: str) -> None:
    desk = EngineDesk(dialect)
    desk.manual()
    assert desk.append(100) == []
    assert desk.append(50) == []
    assert desk.count(Hear) == 2
    events = desk.say("input_audio_buffer.commit")
    added = (
        ["conversation.item.created"] if desk.beta else ["conversation.item.added", "conversation.item.done"]
    )
    assert kinds(events) == ["input_audio_buffer.committed", *added]
    item_id = events[0]["item_id"]
    assert events[0]["previous_item_id"] is None
    assert events[1]["item"]["content"][0]["type"] == "input_audio"
    assert events[1]["item"]["role"] == "user"
    assert desk.heard_bytes(item_id) == tone(150)
    assert desk.last(FinishTake).take == item_id
    desk.append(200)
    second = desk.say("input_audio_buffer.commit")[0]
    assert second["previous_item_id"] == item_id
    assert desk.heard_bytes(second["item_id"]) == tone(200)


@BOTH
@pytest.mark.parametrize("ms", [0, 99])
def test_a_take_under_100_ms_is_refused(dialect: str, ms: int) -> None:
    desk = EngineDesk(dialect)
    desk.manual()
    desk.append(ms)
    error = desk.error("input_audio_buffer.commit")
    assert error["code"] == "input_audio_buffer_commit_empty"
    assert f"{ms}.00ms" in error["message"]
    assert "at least 100ms" in error["message"]
    desk.append(100 - ms)
    assert kinds(desk.say("input_audio_buffer.commit"))[0] == "input_audio_buffer.committed"


@BOTH
def test_half_a_sample_waits_for_its_other_half(dialect: str) -> None:
    desk = EngineDesk(dialect)
    desk.manual()
    sound = tone(200)
    desk.say("input_audio_buffer.append", audio=b64(sound[:4801]))
    desk.say("input_audio_buffer.append", audio=b64(sound[4801:] + b"\x07"))
    item_id = desk.say("input_audio_buffer.commit")[0]["item_id"]
    assert desk.heard_bytes(item_id) == sound
    desk.append(100)
    assert desk.heard_bytes(desk.say("input_audio_buffer.commit")[0]["item_id"]) == tone(100)


@BOTH
def test_clear_forgets_the_take(dialect: str) -> None:
    desk = EngineDesk(dialect)
    desk.manual()
    desk.append(500)
    assert kinds(desk.say("input_audio_buffer.clear")) == ["input_audio_buffer.cleared"]
    assert desk.count(DropTake) == 1
    assert desk.error("input_audio_buffer.commit")["code"] == "input_audio_buffer_commit_empty"
    desk.append(300)
    item_id = desk.say("input_audio_buffer.commit")[0]["item_id"]
    assert desk.heard_bytes(item_id) == tone(300)


@BOTH
def test_words_are_written_down_only_when_asked_for(dialect: str) -> None:
    desk = EngineDesk(dialect)
    desk.manual()
    desk.append(500)
    assert desk.hears(desk.say("input_audio_buffer.commit")[0]["item_id"]) == []
    desk.manual(transcribe=True)
    desk.append(1500)
    item_id = desk.say("input_audio_buffer.commit")[0]["item_id"]
    delta, completed = desk.hears(item_id, "good morning")
    assert delta["type"] == "conversation.item.input_audio_transcription.delta"
    assert delta["delta"] == completed["transcript"] == "good morning"
    assert completed["usage"] == {"type": "duration", "seconds": 1.5}
    assert completed["item_id"] == item_id
    desk.append(500)
    (silent,) = desk.hears(desk.say("input_audio_buffer.commit")[0]["item_id"], "")
    assert silent["transcript"] == ""
    assert desk.hears("item_99") == []


@pytest.mark.parametrize("kind", ["audio/pcmu", "audio/pcma"])
def test_g711_in_becomes_three_times_the_samples(kind: str) -> None:
    desk = EngineDesk("ga")
    audio = {"input": {"turn_detection": None, "format": {"type": kind}}}
    desk.say("session.update", session={"type": "realtime", "audio": audio})
    for _ in range(10):
        desk.say("input_audio_buffer.append", audio=b64(b"\x55" * 800))
    item_id = desk.say("input_audio_buffer.commit")[0]["item_id"]
    assert abs(len(desk.heard_bytes(item_id)) - 1000 * MS) <= 6 * MS
    back = {"input": {"format": {"type": "audio/pcm", "rate": 24000}}}
    desk.say("session.update", session={"type": "realtime", "audio": back})
    desk.append(100)
    assert desk.heard_bytes(desk.say("input_audio_buffer.commit")[0]["item_id"])[-4800:] == tone(100)


def test_names_that_a_client_has_taken_are_not_used_twice() -> None:
    desk = EngineDesk("ga")
    desk.manual()
    desk.append(300)
    take = desk.last(Hear).take
    desk.type_words("mine", id=take)
    committed = desk.say("input_audio_buffer.commit")[0]
    assert committed["item_id"] != take
    assert desk.last(FinishTake).take == take
    desk.hears(take, "spoken")
    recording = [{"type": "input_audio", "audio": b64(tone(200))}]
    twins = [{"type": "message", "id": "twin", "role": "user", "content": recording}] * 2
    desk.say("response.create", response={"conversation": "none", "input": twins})
    takes = {order.take for order in desk.orders if isinstance(order, FinishTake)} - {take}
    assert len(takes) == 2
    for one in takes:
        desk.hears(one, "twin")
    assert desk.last(StartReply).question.text == "twin"


# ------------------------------------------------------------------------------------- turn detection


@BOTH
def test_a_hands_free_turn(dialect: str) -> None:
    desk = EngineDesk(dialect)
    assert desk.append(1000) == []
    assert desk.count(Hear) == 0
    started = desk.watches(VadEdge("started", 400))
    assert kinds(started) == ["input_audio_buffer.speech_started"]
    assert started[0]["audio_start_ms"] == 400
    item_id = started[0]["item_id"]
    desk.append(1000)
    ended = desk.watches(VadEdge("ended", 1900))
    assert kinds(ended)[:2] == ["input_audio_buffer.speech_stopped", "input_audio_buffer.committed"]
    assert kinds(ended)[-2:] == ["response.created", "rate_limits.updated"]
    assert (ended[0]["audio_end_ms"], ended[0]["item_id"], ended[1]["item_id"]) == (1900, item_id, item_id)
    assert len(desk.heard_bytes(item_id)) == 1500 * MS
    assert desk.count(StartReply) == 0
    desk.hears(item_id)
    assert desk.count(StartReply) == 1


def test_two_turns_in_one_append_stay_two() -> None:
    desk = EngineDesk("ga")
    detection(desk, create_response=False)
    desk.append(4000)
    events = desk.watches(
        VadEdge("started", 500), VadEdge("ended", 1500), VadEdge("started", 2000), VadEdge("ended", 3500)
    )
    items = [event["item_id"] for event in events if event["type"] == "input_audio_buffer.committed"]
    assert [len(desk.heard_bytes(item)) // MS for item in items] == [1000, 1500]
    assert desk.count(StartReply) == 0


@BOTH
def test_speaking_interrupts_the_answer(dialect: str) -> None:
    desk = EngineDesk(dialect)
    desk.type_words()
    desk.say("response.create")
    desk.answers(ms=500, end=False)
    desk.append(500)
    events = desk.watches(VadEdge("started", 100))
    assert kinds(events)[0] == "input_audio_buffer.speech_started"
    assert events[-1]["response"]["status_details"] == {"type": "cancelled", "reason": "turn_detected"}
    assert desk.count(StopReply) == 1


def test_speaking_need_not_interrupt_and_then_there_is_no_second_answer() -> None:
    desk = EngineDesk("ga")
    detection(desk, interrupt_response=False)
    desk.type_words()
    desk.say("response.create")
    desk.append(1000)
    events = desk.watches(VadEdge("started", 100), VadEdge("ended", 900))
    assert "response.done" not in kinds(events)
    assert "response.created" not in kinds(events)
    assert desk.answers(ms=0)[-1]["response"]["status"] == "completed"


def test_what_the_detector_says_too_late_is_dropped() -> None:
    desk = EngineDesk("ga")
    desk.append(500)
    old = desk.last(StartVad).epoch
    desk.say("input_audio_buffer.clear")
    assert desk.last(StartVad).epoch == old + 1
    assert desk.result(Watched(old, 500 * MS, (VadEdge("started", 0),))) == []
    desk.manual()
    assert desk.result(Watched(old + 1, 0, (VadEdge("started", 0),))) == []


def test_commit_by_hand_works_beside_turn_detection() -> None:
    desk = EngineDesk("ga")
    desk.append(1000)
    desk.watches()
    events = desk.say("input_audio_buffer.commit")
    assert kinds(events)[0] == "input_audio_buffer.committed"
    assert len(desk.heard_bytes(events[0]["item_id"])) == 1000 * MS
    assert desk.last(StartVad).epoch == 2
    desk.append(500)
    started = desk.watches(VadEdge("started", 100))
    assert started[0]["audio_start_ms"] == 1100


def test_switching_detection_off_and_on_keeps_the_sound() -> None:
    desk = EngineDesk("ga")
    desk.append(300)
    desk.manual()
    assert desk.count(Hear) == 1
    detection(desk)
    assert desk.count(DropTake) == 1
    watch: Watch = desk.last(Watch)
    assert watch.pcm == tone(300)
    started = desk.watches(VadEdge("started", 0))
    assert started[0]["audio_start_ms"] == 0


def test_silence_is_not_kept_for_ever() -> None:
    desk = EngineDesk("ga")
    for _ in range(5):
        desk.append(10_000)
        desk.watches()
    events = desk.say("input_audio_buffer.commit")
    assert len(desk.heard_bytes(events[0]["item_id"])) == 30_000 * MS


def test_half_a_sample_is_nothing_to_watch() -> None:
    desk = EngineDesk("ga")
    desk.say("input_audio_buffer.append", audio=b64(b"\x01"))
    assert desk.count(Watch) == 0


def test_settings_of_the_detector_come_from_the_session() -> None:
    desk = EngineDesk("ga")
    detection(desk, threshold=0.7, prefix_padding_ms=100, silence_duration_ms=900)
    assert desk.last(StartVad) == StartVad(2, 0.7, 100, 900)
    detection(desk, threshold=1)
    assert desk.last(StartVad) == StartVad(3, 1, 300, 500)


# ------------------------------------------------------------------------------------- idle timeout


def idle_desk() -> tuple[EngineDesk, WakeLater]:
    desk = EngineDesk("ga")
    detection(desk, idle_timeout_ms=6000)
    desk.spoken_answer(1000)
    return desk, desk.last(WakeLater)


def test_long_silence_is_a_turn_of_its_own() -> None:
    desk, wake = idle_desk()
    assert wake.seconds == pytest.approx(7.0)
    desk.append(1000)
    desk.watches()
    events = desk.result(Woken(wake.name))
    assert kinds(events)[:2] == ["input_audio_buffer.timeout_triggered", "input_audio_buffer.committed"]
    assert (events[0]["audio_start_ms"], events[0]["audio_end_ms"]) == (0, 1000)
    assert "response.created" in kinds(events)


def test_silence_that_was_broken_is_none() -> None:
    desk, wake = idle_desk()
    desk.append(1000)
    desk.watches(VadEdge("started", 100))
    assert desk.result(Woken(wake.name)) == []
    desk, wake = idle_desk()
    desk.say("response.create")
    assert desk.result(Woken(wake.name)) == []
    desk, wake = idle_desk()
    desk.manual()
    assert desk.result(Woken(wake.name)) == []


def test_a_cancelled_answer_starts_no_idle_clock() -> None:
    desk = EngineDesk("ga")
    detection(desk, idle_timeout_ms=6000)
    desk.type_words()
    desk.say("response.create")
    desk.say("response.cancel")
    assert desk.count(WakeLater) == 0


@BOTH
def test_a_buffer_that_only_grows_is_refused_until_it_is_emptied(dialect: str) -> None:
    desk = EngineDesk(dialect)
    desk.manual()
    for _ in range(61):
        assert desk.append(10_000) == []
    error = desk.error("input_audio_buffer.append", audio=b64(tone(100)))
    assert (error["code"], error["param"]) == ("invalid_value", "audio")
    assert "10 minutes" in error["message"]
    assert kinds(desk.say("input_audio_buffer.clear")) == ["input_audio_buffer.cleared"]
    assert desk.append(100) == []


@BOTH
def test_a_detector_that_breaks_is_told_and_the_session_goes_on(dialect: str) -> None:
    desk = EngineDesk(dialect)
    desk.append(100)
    (event,) = desk.result(WatchFailed("no model"))
    assert (event["type"], event["error"]["type"]) == ("error", "server_error")
    assert event["error"]["message"] == "The speech detector broke down: no model"
    assert kinds(desk.say("input_audio_buffer.commit"))[0] == "input_audio_buffer.committed"
