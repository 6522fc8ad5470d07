"""The earcons are short, quiet and end softly."""

import numpy as np
import pytest

from app.audio.pcm.earcons import NAMES, earcon


def test_all_that_the_core_may_ask_for() -> None:
    assert set(NAMES) == {"start", "sent", "cancelled", "latched", "error", "limit", "hello"}
    assert earcon("nonsense") == b""


@pytest.mark.parametrize("name", NAMES)
def test_short_quiet_and_without_a_click(name: str) -> None:
    samples = np.frombuffer(earcon(name), "<i2").astype(np.float64) / 32_768
    assert 10 <= len(samples) / 24 <= (900 if name == "hello" else 300)  # that one is asked for
    assert 0.05 < np.abs(samples).max() < 0.16
    assert abs(samples[0]) < 0.01
    assert abs(samples[-1]) < 0.01


def test_no_two_sound_alike() -> None:
    assert len({earcon(name) for name in NAMES}) == len(NAMES)
