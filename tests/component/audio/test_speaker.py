"""The loudspeaker against a real sound server, judged by what the virtual speaker really played."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from app.protocol.pcm import BYTES_PER_SECOND, RATE
from tests.rig.desktop.desktop import Desktop
from tests.rig.sound.recording import Recording
from tests.rig.sound.sound_process import Sounding
from tests.rig.sound.virtual_sound import VirtualSound
from tests.rig.waiting import pause, until

pytestmark = pytest.mark.rig

Note = Callable[[str, object], None]
STEP = 9_600  # 200 ms
QUANTUM_MS = 22  # 1,024 frames at 48 kHz, rounded up


@pytest.fixture
def note(request: pytest.FixtureRequest) -> Note:
    """Keeps a figure with the result."""
    return lambda name, value: request.node.user_properties.append((name, value))


@pytest.fixture
def hands(desktop: Desktop, sound: VirtualSound) -> Iterator[Sounding]:
    with Sounding(desktop.env) as hands:
        yield hands


@pytest.fixture
def answer(tmp_path: Path) -> str:
    """Ten seconds of dull noise: every millisecond of it is sound, and no two are alike."""
    samples = np.convolve(np.random.default_rng(7).standard_normal(240_000), np.ones(6), "same") * 1500
    path = tmp_path / "answer.pcm"
    path.write_bytes(samples.clip(-30_000, 30_000).astype("<i2").tobytes())
    return str(path)


def reference(answer: str, seconds: float) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    whole = np.frombuffer(Path(answer).read_bytes(), "<i2").astype(np.float64) / 32_768
    return whole[: int(seconds * RATE)]


def say(hands: Sounding, answer: str, seconds: float, item: str = "item") -> float:
    """Hand over sound in deltas, faster than it is heard, as most servers do; returns when it began."""
    at = hands.do("play", item, 0, answer, 0, STEP)
    for start in range(STEP, int(seconds * BYTES_PER_SECOND), STEP):
        hands.do("play", item, 0, answer, start, min(start + STEP, int(seconds * BYTES_PER_SECOND)))
    return at


@pytest.mark.every_server
def test_an_answer_is_heard_whole(hands: Sounding, sound: VirtualSound, answer: str) -> None:
    with sound.record() as heard:
        say(hands, answer, 3.0)
        hands.do("finish")
        drained = hands.wait("SpeakerDrained")
        pause(0.2)
    found = heard.correlate(reference(answer, 3.0))
    assert found.correlation > 0.98
    assert heard.gaps(10) == []
    assert drained["heard"] == [
        {"item_id": "item", "content_index": 0, "heard_ms": 3000.0, "received_ms": 3000.0}
    ]
    assert [event["item_id"] for event in hands.all("SpeakerStarted")] == ["item"]
    last = heard.last_sound()
    assert last
    assert drained["at"] - last == pytest.approx(0, abs=0.15)


def test_sound_begins_soon_and_ends_at_once_and_the_account_is_right(
    hands: Sounding, sound: VirtualSound, answer: str, note: Note
) -> None:
    hands.do("warm")
    starts: list[float] = []
    ends: list[float] = []
    errors: list[float] = []
    turns: list[tuple[float, float, float, float]] = []
    with sound.record() as heard:
        for turn in range(10):
            pause(0.3 + turn * 0.013)
            began = say(hands, answer, 3.0)
            pause(0.4 + turn * 0.017)
            stopped = hands.do("stop")
            told = hands.wait("SpeakerStopped", stopped)
            pause(0.25)
            turns.append((began, stopped, time.monotonic(), told["heard"][0]["heard_ms"]))
    for times in turns:
        _judge(heard, *times, starts, ends, errors)
    for name, values in (("first_ms", starts), ("silence_ms", ends), ("heard_error_ms", errors)):
        note(name, [round(value, 1) for value in values])
        note(f"{name}_p50_p95", [round(float(np.percentile(values, p)), 1) for p in (50, 95)])
    assert np.median(starts) <= 70
    assert np.median(ends) <= 30
    assert np.median(np.abs(errors)) <= 50
    assert max(map(abs, errors)) <= 100


def _judge(
    heard: Recording,
    began: float,
    stopped: float,
    over: float,
    claimed: float,
    starts: list[float],
    ends: list[float],
    errors: list[float],
) -> None:
    first, last = heard.first_sound(began), heard.last_sound(over)
    assert first
    assert last
    starts.append((first - began) * 1000)
    ends.append((last - stopped) * 1000)
    errors.append(claimed - (last - first) * 1000)


def test_a_busy_interface_does_not_gap(hands: Sounding, sound: VirtualSound, answer: str) -> None:
    with sound.record() as heard:
        say(hands, answer, 2.5)
        hands.do("finish")
        pause(0.5)
        hands.do("stall", 0.6)
        hands.wait("SpeakerDrained")
        pause(0.2)
    # Without the deep buffer the stall would tear a hole of 350 ms. A single quantum is the sound server's.
    assert [gap for gap in heard.gaps(10) if gap > QUANTUM_MS] == []


@pytest.mark.parametrize("delta", [0.1, 0.2])
def test_jitter_after_the_first_second_does_not_gap(
    hands: Sounding, sound: VirtualSound, answer: str, delta: float, note: Note
) -> None:
    """The server is no faster than speech, and now and then 300 ms late: one early pause, then none."""
    size, total = int(delta * BYTES_PER_SECOND), 44 * BYTES_PER_SECOND // 10
    with sound.record() as heard:
        began = _paced(hands, answer, size, total, delta)
        hands.do("finish")
        drained = hands.wait("SpeakerDrained", began)
        pause(0.2)
    assert drained["heard"][0]["heard_ms"] == 4400.0
    first = heard.first_sound(began)
    assert first
    after = heard.samples[heard.index_at(first + 1.2) :]
    loud = np.flatnonzero(np.abs(after) > 0.003)
    gaps = np.diff(loud) / heard.rate * 1000
    note("gaps_ms", [round(gap) for gap in heard.gaps(10)])
    assert first - began < 0.2
    assert np.max(gaps) < 40


def _paced(hands: Sounding, answer: str, size: int, total: int, delta: float) -> float:
    began = hands.do("play", "item", 0, answer, 0, size)
    for number in range(1, total // size):
        late = 0.3 if number % int(1.3 / delta) == 0 else 0.0
        hands_at = began + number * delta + late
        until(lambda at=hands_at: time.monotonic() >= at, "its time")  # type: ignore[misc]
        hands.do("play", "item", 0, answer, number * size, (number + 1) * size)
    return began


def test_items_start_and_count_one_by_one(hands: Sounding, sound: VirtualSound, answer: str) -> None:
    hands.do("play", "a", 0, answer, 0, 2 * STEP)
    hands.do("play", "b", 0, answer, 0, STEP)
    hands.do("play", "b", 1, answer, 0, STEP + 1)
    hands.do("finish")
    drained = hands.wait("SpeakerDrained")
    started = hands.all("SpeakerStarted")
    assert [event["item_id"] for event in started] == ["a", "b", "b"]
    assert started[1]["at"] - started[0]["at"] == pytest.approx(0.4, abs=0.2)
    account = [(part["item_id"], part["content_index"], part["heard_ms"]) for part in drained["heard"]]
    assert account == [("a", 0, 400.0), ("b", 0, 200.0), ("b", 1, 200.0)]


def test_after_a_stop_the_next_answer_sounds(hands: Sounding, sound: VirtualSound, answer: str) -> None:
    say(hands, answer, 2.0, "one")
    pause(0.4)
    hands.do("stop")
    at = say(hands, answer, 1.0, "two")
    hands.do("finish")
    assert hands.wait("SpeakerDrained", at)["heard"][0]["heard_ms"] == 1000.0


def test_a_cue_sounds_beside_the_answer(hands: Sounding, sound: VirtualSound) -> None:
    with sound.record() as heard:
        at = hands.do("cue", "sent")
        pause(0.6)
    first, last = heard.first_sound(at), heard.last_sound()
    assert first
    assert last
    assert first - at < 0.3
    assert 0.03 < last - first < 0.1
    assert np.abs(heard.samples).max() < 0.3
    assert hands.all("SpeakerStarted") == []


@pytest.mark.every_server
def test_a_short_answer_is_heard_to_its_end(hands: Sounding, sound: VirtualSound, answer: str) -> None:
    """PipeWire's resampler keeps the last part of a quantum until more comes."""
    with sound.record() as heard:
        hands.do("play", "a", 0, answer, 0, STEP)
        hands.do("finish")
        hands.wait("SpeakerDrained")
        pause(0.4)
    whole = reference(answer, 0.2)
    lag = heard.correlate(whole).lag
    assert _ending(heard.samples[lag : lag + len(whole)]) == pytest.approx(_ending(whole), rel=0.15)


def _ending(whole: np.ndarray[tuple[int], np.dtype[np.float64]]) -> float:
    """The share of the energy that the last 4 ms have."""
    return float(whole[-96:] @ whole[-96:] / (whole @ whole))


def test_answers_and_cues_have_volumes_of_their_own(
    hands: Sounding, sound: VirtualSound, answer: str
) -> None:
    def loudest(doing: str, *arguments: object) -> float:
        with sound.record() as heard:
            hands.do(doing, *arguments)
            hands.do("finish")
            pause(0.6)
        return float(np.abs(heard.samples).max())

    hands.do("volumes", 100, 100)
    cue, voice = loudest("cue", "sent"), loudest("play", "a", 0, answer, 0, STEP)
    hands.do("volumes", 50, 100)
    assert loudest("play", "b", 0, answer, 0, STEP) == pytest.approx(voice / 4, rel=0.15)
    assert loudest("cue", "sent") == pytest.approx(cue, rel=0.15)
    hands.do("volumes", 100, 50)
    assert loudest("cue", "sent") == pytest.approx(cue / 4, rel=0.15)
    hands.do("volumes", 0, 0)
    assert loudest("play", "c", 0, answer, 0, STEP) == 0


def test_unplugged_and_back(hands: Sounding, sound: VirtualSound, answer: str) -> None:
    hands.do("play", "item", 0, answer, 0, BYTES_PER_SECOND)
    hands.wait("SpeakerStarted")
    pause(0.3)
    sound.remove_all_devices()
    failed = hands.wait("SpeakerFailed")
    assert failed["trouble"]["code"] == "speaker_lost"
    assert 0 < failed["heard"][0]["heard_ms"] < 1000
    sound.restore()
    hands.wait("SpeakerRegained", failed["at"], 15)
    at = hands.do("play", "later", 0, answer, 0, STEP)
    hands.do("finish")
    assert hands.wait("SpeakerDrained", at)["heard"][0]["heard_ms"] == 200.0


def test_no_speaker_at_all_is_told_once(desktop: Desktop, sound: VirtualSound, answer: str) -> None:
    sound.remove_all_devices()
    with Sounding(desktop.env) as hands:
        for _ in range(3):
            hands.do("play", "item", 0, answer, 0, STEP)
        hands.do("finish")
        hands.wait("SpeakerDrained")
        failed = hands.all("SpeakerFailed")
        assert [event["trouble"]["code"] for event in failed] == ["no_speaker"]
        hands.do("open", 1)
        assert hands.wait("MicrophoneFailed")["trouble"]["code"] == "no_microphone"
        assert hands.all("DevicesChanged")[-1]["inputs"] == []


def test_a_warm_device_takes_little_of_the_processor(
    hands: Sounding, sound: VirtualSound, note: Note
) -> None:
    hands.do("warm")
    share = hands.cpu(2.0)
    note("cpu_warm", round(share, 4))
    assert share < 0.06
