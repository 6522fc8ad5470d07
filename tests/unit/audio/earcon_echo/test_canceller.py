"""Each earcon given to the loudspeaker is searched for in the microphone's sound, at the right time."""

import numpy as np
import pytest

from app.audio.earcon_echo.canceller import LATEST_S, EarconCanceller
from app.audio.pcm.earcons import earcon
from app.protocol.pcm import BYTES_PER_SECOND, RATE


@pytest.fixture
def canceller() -> EarconCanceller:
    canceller = EarconCanceller()
    assert canceller.loaded(30)
    return canceller


def heard(at: float, seconds: float = 1.0) -> bytes:
    """A stream in which the start earcon is heard at this moment."""
    sound = np.random.default_rng(2).standard_normal(int(seconds * RATE)) * 5
    cue = np.frombuffer(earcon("start"), "<i2") * 0.2
    sound[round(at * RATE) :][: len(cue)] += cue
    return sound.astype("<i2").tobytes()


def power(pcm: bytes) -> float:
    return float(np.square(np.frombuffer(pcm, "<i2").astype(np.float64)).sum())


def test_while_none_sounds_the_same_object_comes_back(canceller: EarconCanceller) -> None:
    pcm = heard(0.1)
    assert canceller.clean(pcm, 5.0) is pcm


def test_a_stream_from_the_moment_it_was_given(canceller: EarconCanceller) -> None:
    pcm, clean = heard(0.2), b""
    canceller.given("start", 10.05)
    for end in range(2048, len(pcm) + 2047, 2048):
        part = pcm[end - 2048 : end]
        clean += canceller.clean(part, 10.0 + end / BYTES_PER_SECOND)
    assert len(clean) == len(pcm)
    assert power(clean) < power(pcm) / 50
    # It is over: nothing is looked for any more.
    assert canceller.clean(pcm, 20.0) is pcm


def test_all_at_once_after_a_busy_moment(canceller: EarconCanceller) -> None:
    """Two seconds came in one piece: the earcon is somewhere near its end."""
    pcm = heard(1.75, 2.0)
    canceller.given("start", 11.65)
    clean = canceller.clean(pcm, 12.0)
    assert len(clean) == len(pcm)
    untouched = int(1.5 * RATE) * 2
    assert clean[:untouched] == pcm[:untouched]
    assert power(clean) < power(pcm) / 50


def test_busy_since_before_it_was_given(canceller: EarconCanceller) -> None:
    pcm = heard(0.4, 2.0)
    canceller.given("start", 10.3)
    assert power(canceller.clean(pcm, 12.0)) < power(pcm) / 50


def test_one_given_long_before_the_microphone_opened_is_forgotten(canceller: EarconCanceller) -> None:
    canceller.given("sent", 1.0)
    pcm = heard(0.1, 0.2)
    assert canceller.clean(pcm, 1.0 + LATEST_S + 0.3) == pcm
    assert canceller.clean(pcm, 3.0) is pcm


def test_a_new_stream_begins_with_none(canceller: EarconCanceller) -> None:
    canceller.given("start", 1.0)
    canceller.clean(bytes(2000), 1.02)
    canceller.restart()
    pcm = heard(0.05, 0.2)
    assert canceller.clean(pcm, 1.3) is pcm


@pytest.mark.parametrize("name", ["hello", "nonsense"])
def test_what_sounds_in_no_take_is_not_looked_for(canceller: EarconCanceller, name: str) -> None:
    canceller.given(name, 1.0)
    pcm = heard(0.1, 0.2)
    assert canceller.clean(pcm, 1.2) is pcm


def test_before_it_is_loaded_nothing_waits() -> None:
    canceller = EarconCanceller()
    pcm = heard(0.05, 0.2)
    assert canceller.clean(pcm, 1.0) is pcm
    canceller.given("start", 1.0)
    assert len(canceller.clean(pcm, 1.2)) == len(pcm)
    assert canceller.loaded(30)
